//! Pictures and recorded prompts that an operator puts beside questions.
//!
//! They come from the operator, and still they are taken as a stranger's: the name says what kind a
//! file is and the first bytes have to agree, sizes are bounded, and a picture that is a document
//! (SVG) is only ever shown as a picture. An address holds the hash of what lies there and not the
//! file's name, which would say to whoever sees a list of addresses which question it belongs to.
//!
//! Nothing here does I/O: `config` reads the files, `http` serves them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::seal::id::Hash32;

/// Bytes of a picture.
const LARGEST_PICTURE: usize = 256 * 1024;
/// Bytes of a recorded prompt: some minutes of speech.
const LARGEST_SOUND: usize = 4 * 1024 * 1024;

/// A kind of file that a question may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Svg,
    Png,
    Webp,
    Mp3,
    Ogg,
    M4a,
    Wav,
}

/// One file, found in order.
#[derive(Clone, Debug)]
pub struct File {
    pub kind: Kind,
    pub bytes: Arc<[u8]>,
    hash: Hash32,
}

/// The files of one form, by their names in the taxonomy.
#[derive(Clone, Debug, Default)]
pub struct Media(BTreeMap<String, File>);

impl Kind {
    /// What this name says that the file is.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Some(match name.rsplit_once('.')?.1 {
            "svg" => Self::Svg,
            "png" => Self::Png,
            "webp" => Self::Webp,
            "mp3" => Self::Mp3,
            "ogg" | "opus" => Self::Ogg,
            "m4a" => Self::M4a,
            "wav" => Self::Wav,
            _ => return None,
        })
    }

    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Webp)
    }

    /// What a browser is told that it is.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::M4a => "audio/mp4",
            Self::Wav => "audio/wav",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::M4a => "m4a",
            Self::Wav => "wav",
        }
    }

    /// The most bytes that a file of this kind may have.
    #[must_use]
    pub const fn largest(self) -> usize {
        if self.is_picture() {
            LARGEST_PICTURE
        } else {
            LARGEST_SOUND
        }
    }

    /// Whether a file of this kind begins like these bytes.
    fn begins(self, bytes: &[u8]) -> bool {
        let at = |from: usize, text: &[u8]| bytes.get(from..).is_some_and(|b| b.starts_with(text));
        match self {
            Self::Svg => is_svg(bytes),
            Self::Png => at(0, b"\x89PNG\r\n\x1a\n"),
            Self::Webp => at(0, b"RIFF") && at(8, b"WEBP"),
            Self::Mp3 => {
                let frame = matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0);
                frame || at(0, b"ID3")
            }
            Self::Ogg => at(0, b"OggS"),
            Self::M4a => at(4, b"ftyp"),
            Self::Wav => at(0, b"RIFF") && at(8, b"WAVE"),
        }
    }
}

/// Text whose first element is `svg`. Entities of its own are refused: nested ones grow without end in
/// the browser of whoever looks.
fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    for (opens, closes) in [("<?xml", "?>"), ("<!--", "-->")] {
        while rest.starts_with(opens) {
            let Some((_, after)) = rest.split_once(closes) else {
                return false;
            };
            rest = after.trim_start();
        }
    }
    let element = rest.strip_prefix("<svg");
    element.is_some_and(|rest| rest.starts_with([' ', '>', '\n', '\r', '\t']))
        && !text.contains("<!ENTITY")
}

impl Media {
    /// Takes the file that the taxonomy calls `name`.
    ///
    /// # Errors
    /// When it is too large or no file of the kind that its name says: words that follow its name.
    pub fn take(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), String> {
        let kind = Kind::of(name).ok_or_else(|| "is of no known kind".to_owned())?;
        if bytes.len() > kind.largest() {
            let most = kind.largest() / 1024;
            return Err(format!("has more than {most} KiB"));
        }
        if !kind.begins(&bytes) {
            let ending = kind.ending();
            return Err(format!("does not begin like a file of the kind {ending}"));
        }
        let hash = Hash32::of(&bytes);
        let bytes = bytes.into();
        self.0.insert(name.to_owned(), File { kind, bytes, hash });
        Ok(())
    }

    /// Where the file that the taxonomy calls `name` is served, below `/media/`.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<String> {
        self.0.get(name).map(File::place)
    }

    /// The file that is served there.
    #[must_use]
    pub fn at(&self, place: &str) -> Option<&File> {
        self.0.values().find(|file| file.place() == place)
    }

    /// Whether any of them is heard.
    #[must_use]
    pub fn sounds(&self) -> bool {
        self.0.values().any(|file| !file.kind.is_picture())
    }
}

impl File {
    fn place(&self) -> String {
        format!("{}.{}", self.hash, self.kind.ending())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_name_says_or_refused() {
        let wav = b"RIFF\x00\x00\x00\x00WAVEfmt ";
        for (name, bytes) in [
            ("a.svg", &b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..]),
            (
                "a.svg",
                b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- a --><!-- b -->\n<svg>",
            ),
            ("a.png", b"\x89PNG\r\n\x1a\nrest"),
            ("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 "),
            ("a.mp3", b"ID3\x04"),
            ("a.mp3", b"\xff\xfb\x90"),
            ("a.ogg", b"OggS"),
            ("a.opus", b"OggS"),
            ("a.m4a", b"\x00\x00\x00\x20ftypM4A "),
            ("a.wav", wav),
        ] {
            let mut media = Media::default();
            assert_eq!(media.take(name, bytes.to_vec()), Ok(()), "{name}");
            let place = media.place(name).unwrap();
            assert_eq!(&*media.at(&place).unwrap().bytes, bytes);
            assert!(!place.starts_with("a."), "no name in the address");
            assert_eq!(media.sounds(), !Kind::of(name).unwrap().is_picture());
        }
        for (name, bytes, said) in [
            ("a.svg", &b"<html><svg>"[..], "does not begin"),
            ("a.svg", b"<svgx>", "does not begin"),
            (
                "a.svg",
                b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>",
                "does not begin",
            ),
            ("a.svg", b"<?xml", "does not begin"),
            ("a.svg", b"\xff<svg>", "does not begin"),
            ("a.png", wav, "does not begin"),
            ("a.webp", wav, "does not begin"),
            ("a.mp3", b"", "does not begin"),
            ("a.gif", b"GIF89a", "no known kind"),
            ("a", b"<svg>", "no known kind"),
        ] {
            let error = Media::default().take(name, bytes.to_vec()).unwrap_err();
            assert!(error.contains(said), "{name}: {error}");
        }
        let mut large = b"<svg>".to_vec();
        large.resize(LARGEST_PICTURE + 1, b' ');
        let error = Media::default().take("a.svg", large).unwrap_err();
        assert_eq!(error, "has more than 256 KiB");
    }
}
