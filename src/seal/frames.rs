//! Several sealed bodies in one: length, bytes, length, bytes.
//!
//! Sealed bytes travel as they are, without a third more for base64. The first frame is a JSON
//! header that names the others by index from 1.

use std::collections::HashSet;

use super::verdict::Verdict;

/// The content type of such a body.
pub const CONTENT_TYPE: &str = "application/vnd.amparo.frames";

/// Writes a header and the frames that it names.
#[must_use]
pub fn write<T: AsRef<[u8]>>(header: &[u8], parts: &[T]) -> Vec<u8> {
    let parts = parts.iter().map(AsRef::as_ref);
    let frames = || std::iter::once(header).chain(parts.clone());
    let length = frames().map(|frame| frame.len() + 4).sum();
    let mut body = Vec::with_capacity(length);
    for frame in frames() {
        let length = u32::try_from(frame.len()).unwrap_or(u32::MAX);
        body.extend(length.to_be_bytes());
        body.extend(frame);
    }
    body
}

/// All frames of a body, the header first.
///
/// # Errors
/// [`Verdict::Malformed`] when a frame is cut or there is no header.
pub fn read(body: &[u8]) -> Result<Vec<&[u8]>, Verdict> {
    let mut frames = Vec::new();
    let mut rest = body;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk().ok_or(Verdict::Malformed)?;
        let length =
            usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Verdict::Malformed)?;
        let (frame, after) = after.split_at_checked(length).ok_or(Verdict::Malformed)?;
        frames.push(frame);
        rest = after;
    }
    match frames.first() {
        Some(header) if str::from_utf8(header).is_ok() => Ok(frames),
        _ => Err(Verdict::Malformed),
    }
}

/// Refuses frames that the header leaves out or names twice; `named` are the indices it names,
/// `count` is the number of frames after the header.
///
/// # Errors
/// [`Verdict::Malformed`].
pub fn check_named(named: &[u64], count: usize) -> Result<(), Verdict> {
    let count = u64::try_from(count).map_err(|_| Verdict::Malformed)?;
    let distinct: HashSet<&u64> = named.iter().collect();
    let all = u64::try_from(named.len()) == Ok(count) && distinct.len() == named.len();
    if all && named.iter().all(|index| (1..=count).contains(index)) {
        Ok(())
    } else {
        Err(Verdict::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cut_body_a_headless_one_and_wrong_names_are_refused() {
        let body = write(b"{}", &[b"sealed"]);
        assert_eq!(read(&body), Ok(vec![&b"{}"[..], b"sealed"]));
        for cut in 1..body.len() {
            let whole = cut == 6;
            assert_eq!(read(&body[..cut]).is_ok(), whole, "{cut}");
        }
        assert_eq!(read(b""), Err(Verdict::Malformed));
        assert_eq!(read(&write(b"\xff", &[b""])), Err(Verdict::Malformed));
        assert_eq!(check_named(&[2, 1], 2), Ok(()));
        for (named, count) in [
            (&[1][..], 2),
            (&[1, 1], 2),
            (&[0, 1], 2),
            (&[1, 3], 2),
            (&[1, 2], 1),
        ] {
            assert_eq!(check_named(named, count), Err(Verdict::Malformed));
        }
    }

    proptest! {
        #[test]
        fn frames_come_back(
            header in "[ -~]{0,40}",
            parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..64), 0..6),
        ) {
            let body = write(header.as_bytes(), &parts);
            let frames = read(&body).unwrap();
            prop_assert_eq!(frames[0], header.as_bytes());
            prop_assert_eq!(&frames[1..], parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }

        #[test]
        fn no_body_breaks_the_reader(body in prop::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(frames) = read(&body) {
                prop_assert_eq!(write(frames[0], &frames[1..]), body);
            }
        }
    }
}
