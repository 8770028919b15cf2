//! Tells the names of files and the ways to them from other words.

const EXTENSIONS: &[&str] = &[
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "svg", "emf", "wmf",
    "mp3", "mp4", "m4a", "mov", "wmv", "wav", "avi", "pdf", "doc", "docx", "xls", "xlsx", "ppt",
    "pptx", "odt", "ods", "odp",
];

/// Whether `text` is a path or an address of a file, which names its owner or their machine.
pub(super) fn is_path(text: &str) -> bool {
    let text = text.trim();
    let drive =
        matches!(text.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    let scheme = text
        .get(..5)
        .is_some_and(|start| start.eq_ignore_ascii_case("file:"));
    drive || scheme || text.starts_with("\\\\")
}

/// Whether `text` is a file's name, with or without a path.
pub(super) fn is_file_name(text: &str) -> bool {
    let extension = text.trim().rsplit_once('.').map(|(_, extension)| extension);
    let known = extension.is_some_and(|extension| {
        EXTENSIONS
            .iter()
            .any(|one| one.eq_ignore_ascii_case(extension))
    });
    known || is_path(text)
}

/// Whether the code of a field holds a path. Backslashes are doubled there.
pub(super) fn holds_path(code: &str) -> bool {
    let drive = code
        .as_bytes()
        .windows(3)
        .any(|three| matches!(three, [letter, b':', b'\\'] if letter.is_ascii_alphabetic()));
    drive || code.contains(r"\\\\") || code.to_ascii_lowercase().contains("file:")
}

/// What follows the last slash of either kind.
pub(super) fn last_part(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
