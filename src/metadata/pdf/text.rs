//! Text as people read it (ISO 32000-2, 7.9.2.2 and Annex D.3).

/// From 0x18.
const LOW: &str = "\u{2d8}\u{2c7}\u{2c6}\u{2d9}\u{2dd}\u{2db}\u{2da}\u{2dc}";
/// From 0x80.
const HIGH: &str = "\u{2022}\u{2020}\u{2021}\u{2026}\u{2014}\u{2013}\u{192}\u{2044}\u{2039}\u{203a}\
    \u{2212}\u{2030}\u{201e}\u{201c}\u{201d}\u{2018}\u{2019}\u{201a}\u{2122}\u{fb01}\u{fb02}\u{141}\
    \u{152}\u{160}\u{178}\u{17d}\u{131}\u{142}\u{153}\u{161}\u{17e}\u{fffd}\u{20ac}";

/// More than this of a text is not looked at.
const LONGEST: usize = 4_096;

/// A text string: UTF-16 or UTF-8 by its mark, otherwise `PDFDocEncoding`.
pub(super) fn read_text(bytes: &[u8]) -> String {
    let text = bytes.get(..LONGEST).unwrap_or(bytes);
    if let Some(wide) = text.strip_prefix(&[0xfe, 0xff]) {
        return utf16(wide, u16::from_be_bytes);
    }
    if let Some(wide) = text.strip_prefix(&[0xff, 0xfe]) {
        return utf16(wide, u16::from_le_bytes);
    }
    if let Some(plain) = text.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return String::from_utf8_lossy(plain).into_owned();
    }
    let char_of = |byte: &u8| match byte {
        0x18..=0x1f => LOW.chars().nth(usize::from(byte - 0x18)),
        0x80..=0xa0 => HIGH.chars().nth(usize::from(byte - 0x80)),
        0xad => None,
        _ => Some(char::from(*byte)),
    };
    text.iter()
        .map(|byte| char_of(byte).unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A name, which is UTF-8 by custom (7.3.5).
pub(super) fn read_name(name: &[u8]) -> String {
    String::from_utf8_lossy(name.get(..LONGEST).unwrap_or(name)).into_owned()
}

/// UTF-16 of the given order; half of a pair is replaced.
pub(super) fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks();
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}
