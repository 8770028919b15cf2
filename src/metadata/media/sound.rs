//! MP3: frames of sound, and labels before, between and after them. What is kept are the frames.
//!
//! A frame is known by what follows it: another frame, a label, or the end. One that was cut short by a label,
//! or by the end, is no frame: in its place may stand what was to be left out.

use super::bytes::{Read, cut, is_zero, rest, synchsafe};
use super::chunks::{Range, add};
use super::encoder::tell_name;
use super::frames::{HEADER, alike, frame};
use super::tags::{is_id3, is_tag, tag_from, tags_at_end};
use super::tally::Tally;
use crate::metadata::found::{What, Why};

/// Bytes that are neither frames nor labels; with more it is no recording.
const MOST_JUNK: usize = 4 * 1024 * 1024;
/// Labels; with more it is no recording.
const MOST_TAGS: usize = 1000;
/// Bytes of sound in which encoders name themselves.
const FIRST: usize = 4096;

/// True when a file that begins so holds MP3, or a label and then perhaps MP3.
pub(super) fn is_sound(head: &[u8]) -> bool {
    if is_id3(head) {
        let after = synchsafe(head, 6).map_or(usize::MAX, |size| size + 10);
        let behind = rest(head, after);
        let unseen = after.saturating_add(HEADER) > head.len();
        return unseen || frame(behind).is_some() || behind.first() == Some(&0) || is_tag(behind);
    }
    let Some(first) = frame(head) else {
        return false;
    };
    let behind = rest(head, first);
    match frame(behind) {
        Some(second) if alike(head, behind) => {
            second + HEADER > behind.len() || frame(rest(behind, second)).is_some()
        }
        _ => false,
    }
}

/// Tells what the labels of a recording say, and where its frames lie.
pub(super) fn inspect_sound(file: &[u8], tally: &mut Tally) -> Read<Vec<Range>> {
    let end = tags_at_end(file, tally)?;
    let file = cut(file, 0, end);
    let mut kept = Vec::new();
    let (mut at, mut tags, mut junk, mut in_run) = (0, 0, 0, false);
    while at < end {
        let here = rest(file, at);
        if is_tag(here) {
            tags += 1;
            if tags > MOST_TAGS {
                return Err(Why::Malformed);
            }
            at = tag_from(file, at, end, tally)?;
            in_run = false;
        } else if let Some(length) = frame(here).filter(|length| is_frame(here, *length, in_run)) {
            add(&mut kept, at, at + length)?;
            at += length;
            in_run = true;
        } else {
            let next = candidate(file, at + 1);
            if !is_zero(cut(file, at, next)) {
                tally.goes(What::Other, "junk");
            }
            junk += next - at;
            if junk > MOST_JUNK {
                return Err(Why::Malformed);
            }
            at = next;
            in_run = false;
        }
    }
    if kept.is_empty() {
        return Err(Why::Malformed);
    }
    tell_name(&start_of(file, &kept), tally);
    Ok(kept)
}

fn start_of(file: &[u8], kept: &[Range]) -> Vec<u8> {
    let mut start = Vec::new();
    for (from, to) in kept {
        let left = FIRST - start.len();
        start.extend_from_slice(cut(file, *from, from.saturating_add(left).min(*to)));
        if start.len() == FIRST {
            break;
        }
    }
    start
}

/// At the beginning a second frame has to follow, as bytes of pictures look like frames now and then.
fn is_frame(here: &[u8], length: usize, in_run: bool) -> bool {
    if length >= here.len() {
        return length == here.len();
    }
    let second = rest(here, length);
    let next = frame(second);
    if is_tag(second) || (in_run && next.is_some()) {
        return true;
    }
    match next {
        Some(next) if alike(here, second) && next < second.len() => {
            let third = rest(second, next);
            is_tag(third) || (frame(third).is_some() && alike(here, third))
        }
        Some(next) => alike(here, second) && next == second.len(),
        None => false,
    }
}

/// Where next a frame or a label may begin.
fn candidate(file: &[u8], from: usize) -> usize {
    let piece = cut(file, from, from + FIRST);
    let place = piece
        .iter()
        .position(|byte| matches!(byte, 0xff | b'I' | b'T' | b'A' | b'L'));
    from + place.unwrap_or(piece.len())
}
