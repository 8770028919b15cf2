//! Attachments: files of any size, sealed as streams (`docs/formats.md` §13).
//!
//! A file is sealed to an identity of its own, whose secret stands in the item that speaks of it. So
//! it can be on its way before there is a case, and whoever may read the item can read the file.
//! Nothing here holds more of a file than the piece at hand.

use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, PoisonError};

use age::stream::StreamWriter;
use sha2::{Digest as _, Sha256};
use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::age::{Identity, Recipient};
use super::id::{Hash32, Id16};
use super::verdict::Verdict;

const SMALL: [u64; 3] = [65_536, 262_144, 1_048_576];
/// The most that a file may be: beyond it a number is no longer exact in JSON.
pub const MOST_BYTES: u64 = (1 << 53) - 1;
static ZEROS: [u8; 65_536] = [0; 65_536];

/// The most characters of a file's name.
pub const LONGEST_NAME: usize = 255;
/// The most characters of a media type.
pub const LONGEST_MEDIA: usize = 127;

/// The token that whoever sends a file draws, and by which they add to it.
pub const TOKEN_BYTES: usize = 32;

/// What an item says about the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// True length.
    pub bytes: u64,
    pub sha256: Hash32,
}

/// The length to which a file of `bytes` bytes is padded with zeros.
#[must_use]
pub fn bucket(bytes: u64) -> u64 {
    SMALL
        .into_iter()
        .find(|size| bytes <= *size)
        .unwrap_or_else(|| {
            let exponent = bytes.ilog2();
            let kept = exponent.ilog2() + 1;
            let mask = (1_u64 << (exponent - kept)) - 1;
            bytes.saturating_add(mask) & !mask
        })
}

/// The id of the blob that whoever holds `token` may write: the first half of its hash, so that who
/// reads the id can't write.
#[must_use]
pub fn blob_of(token: &[u8]) -> Id16 {
    let hash = Hash32::of(token);
    let half = hash.as_bytes().first_chunk::<16>();
    Id16::from_bytes(half.copied().unwrap_or_default())
}

/// Where sealed bytes wait to be taken.
#[derive(Clone, Default)]
struct Out(Arc<Mutex<Vec<u8>>>);

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Seals a file whose length is not known before its end.
pub struct Sealer {
    stream: StreamWriter<Out>,
    out: Out,
    hash: Sha256,
    bytes: u64,
    /// Zeros behind them.
    filled: u64,
}

impl Sealer {
    /// # Errors
    /// [`Verdict::Age`] when the recipient is no key.
    pub fn new(to: &Recipient) -> Result<Self, Verdict> {
        let out = Out::default();
        Ok(Self {
            stream: to.stream(out.clone())?,
            out,
            hash: Sha256::new(),
            bytes: 0,
            filled: 0,
        })
    }

    /// Seals the next bytes.
    ///
    /// # Errors
    /// [`Verdict::Age`] when they cannot be sealed.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Verdict> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.stream.write_all(bytes).map_err(|_| Verdict::Age)
    }

    /// Takes what has been sealed so far.
    #[must_use]
    pub fn take(&mut self) -> Vec<u8> {
        let mut held = self.out.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut held)
    }

    /// How many bytes were sealed so far.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Fills the bucket up with zeros, a piece at a time; false when it was full already.
    ///
    /// # Errors
    /// As [`Sealer::write`].
    pub fn fill(&mut self) -> Result<bool, Verdict> {
        let left = bucket(self.bytes).saturating_sub(self.bytes + self.filled);
        let count = usize::try_from(left).unwrap_or(usize::MAX);
        let zeros = ZEROS.get(..count.min(ZEROS.len())).unwrap_or_default();
        self.filled += zeros.len() as u64;
        self.stream.write_all(zeros).map_err(|_| Verdict::Age)?;
        Ok(!zeros.is_empty())
    }

    /// Ends the file: what an item says about it, and the last of what was sealed.
    ///
    /// # Errors
    /// As [`Sealer::write`].
    pub fn finish(mut self) -> Result<(Content, Vec<u8>), Verdict> {
        while self.fill()? {}
        let content = Content {
            bytes: self.bytes,
            sha256: Hash32::from_bytes(self.hash.finalize().into()),
        };
        self.stream.finish().map_err(|_| Verdict::Age)?;
        let mut held = self.out.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok((content, std::mem::take(&mut held)))
    }
}

/// Opens a file; its bytes go to `sink` as they come. They are nobody's to see before this says that
/// all is well.
///
/// # Errors
/// [`Verdict::Age`] when it does not open, [`Verdict::File`] when it is not what the item says: of
/// another length, not filled with zeros to its bucket, or of another hash.
pub fn open(
    identity: &Identity,
    content: &Content,
    sealed: impl Read,
    mut sink: impl FnMut(&[u8]),
) -> Result<(), Verdict> {
    let mut stream = identity.stream(sealed)?;
    let mut piece = Zeroizing::new(vec![0; ZEROS.len()]);
    let mut hash = Sha256::new();
    let mut seen: u64 = 0;
    loop {
        let read = stream.read(&mut piece).map_err(|_| Verdict::Age)?;
        let bytes = piece.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            break;
        }
        let left = content.bytes.saturating_sub(seen);
        let own = usize::try_from(left).unwrap_or(usize::MAX).min(read);
        let (own, zeros) = bytes.split_at_checked(own).unwrap_or_default();
        if zeros.iter().any(|byte| *byte != 0) {
            return Err(Verdict::File);
        }
        hash.update(own);
        sink(own);
        seen += read as u64;
    }
    let hash = Hash32::from_bytes(hash.finalize().into());
    if seen == bucket(content.bytes) && hash == content.sha256 {
        Ok(())
    } else {
        Err(Verdict::File)
    }
}

/// A file's name as an item takes it: without a path, and without what breaks a line or turns its
/// direction, so that it can't pretend to be another. A long one loses its middle, not its ending.
#[must_use]
pub fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    // In this order: without what is not seen between them, a letter and its accent come together.
    let seen = last.chars().filter(|c| !is_unseen(*c)).nfc();
    let plain: String = seen
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let plain = words.join(" ");
    let count = plain.chars().count();
    if count == 0 {
        return "file".to_owned();
    }
    if count <= LONGEST_NAME {
        return plain;
    }
    let ending = plain.chars().skip(count - KEPT_ENDING);
    let beginning = plain.chars().take(LONGEST_NAME - KEPT_ENDING - 1);
    beginning.chain(['…']).chain(ending).collect()
}

const KEPT_ENDING: usize = 20;

/// Characters that are not seen: control, format, private use, unassigned; and those that break lines.
fn is_unseen(c: char) -> bool {
    matches!(
        get_general_category(c),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    )
}

/// A media type as an item takes it; empty where it is no such word.
#[must_use]
pub fn media_type(given: &str) -> String {
    let given = given.to_ascii_lowercase();
    let word = given.split(';').next().unwrap_or_default().trim();
    if is_media(word) {
        word.to_owned()
    } else {
        String::new()
    }
}

/// Whether an item takes this as a media type.
#[must_use]
pub fn is_media(word: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".+/_-".contains(&byte);
    word.len() <= LONGEST_MEDIA && word.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(bytes: &[u8]) -> (Identity, Vec<u8>, Content) {
        let identity = Identity::random();
        let mut sealer = Sealer::new(&identity.recipient()).unwrap();
        for piece in bytes.chunks(50_000) {
            sealer.write(piece).unwrap();
        }
        let mut file = sealer.take();
        while sealer.fill().unwrap() {
            file.extend(sealer.take());
        }
        let (content, last) = sealer.finish().unwrap();
        file.extend(last);
        (identity, file, content)
    }

    fn opened(identity: &Identity, content: &Content, file: &[u8]) -> Result<Vec<u8>, Verdict> {
        let mut bytes = Vec::new();
        open(identity, content, file, |piece| {
            bytes.extend_from_slice(piece);
        })
        .map(|()| bytes)
    }

    #[test]
    fn a_file_of_any_length_comes_back_and_fills_its_bucket() {
        for length in [0, 1, 65_535, 65_536, 65_537, 300_000, 1_048_577] {
            let bytes: Vec<u8> = (0..length).map(|n| (n % 251) as u8 + 1).collect();
            let (identity, file, content) = sealed(&bytes);
            assert_eq!(content.bytes, length);
            assert_eq!(opened(&identity, &content, &file).unwrap(), bytes);
            let padded = identity.open(&file).unwrap();
            assert_eq!(padded.len() as u64, bucket(length));
        }
    }

    #[test]
    fn what_was_cut_altered_or_is_another_is_refused() {
        let (identity, file, content) = sealed(&vec![7; 200_000]);
        let cut = &file[..file.len() - 1];
        assert_eq!(opened(&identity, &content, cut), Err(Verdict::Age));
        let whole_chunks = &file[..file.len() - 65_552];
        assert_eq!(opened(&identity, &content, whole_chunks), Err(Verdict::Age));
        let mut altered = file.clone();
        altered[100_000] ^= 1;
        assert_eq!(opened(&identity, &content, &altered), Err(Verdict::Age));
        let (other, ..) = sealed(b"another");
        assert_eq!(opened(&other, &content, &file), Err(Verdict::Age));
        for bytes in [199_999, 200_001, 262_145] {
            let wrong = Content {
                bytes,
                ..content.clone()
            };
            assert_eq!(opened(&identity, &wrong, &file), Err(Verdict::File));
        }
        let sha256 = Hash32::of(b"another");
        let wrong = Content { sha256, ..content };
        assert_eq!(opened(&identity, &wrong, &file), Err(Verdict::File));
    }

    #[test]
    fn a_name_is_plain_and_keeps_its_ending() {
        assert_eq!(file_name("../../etc/pass\u{202e}wd\r\n.txt"), "passwd.txt");
        assert_eq!(file_name("C:\\a\\ one \t two .jpg"), "one two .jpg");
        assert_eq!(file_name("a\u{301}.txt"), "\u{e1}.txt");
        assert_eq!(file_name("a\u{1}\u{301}.txt"), "\u{e1}.txt");
        assert_eq!(file_name("\u{200b}/"), "file");
        let long = file_name(&format!("{}.pdf", "x".repeat(4_000)));
        assert_eq!(long.chars().count(), 255);
        assert_eq!(&long[long.len() - 5..], "x.pdf");
        assert!(long.contains('…'));
        assert_eq!(media_type("Image/JPEG; charset=x"), "image/jpeg");
        assert_eq!(media_type("<b>"), "");
    }

    #[test]
    fn small_files_share_three_sizes() {
        assert_eq!(bucket(0), 65_536);
        assert_eq!(bucket(65_537), 262_144);
        assert_eq!(bucket(262_145), 1_048_576);
        assert_eq!(bucket(1_048_577), 1_081_344);
        for power in 16..40 {
            let bytes = (1_u64 << power) + 12_345;
            let size = bucket(bytes);
            assert!(size >= bytes && bucket(size) == size);
            assert!(bytes < 1_048_576 || size - bytes <= bytes / 9);
        }
    }
}
