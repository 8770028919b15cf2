//! Which bytes of a film are somebody's samples, and which are nobody's.

use super::bytes::{Read, cut, is_zero};
use super::chunks::{MOST_RANGES, Range};
use crate::metadata::found::Why;

/// In order, and what touches as one.
pub(super) fn merged(mut ranges: Vec<Range>) -> Read<Vec<Range>> {
    if ranges.len() > MOST_RANGES {
        return Err(Why::Large);
    }
    ranges.sort_unstable();
    let mut whole: Vec<Range> = Vec::new();
    for (from, to) in ranges {
        match whole.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => whole.push((from, to)),
        }
    }
    Ok(whole)
}

/// The rest of `bodies` beside `taken`; both in order. Each range of `taken` has to lie in a body.
pub(super) fn between(bodies: &[Range], taken: &[Range]) -> Read<Vec<Range>> {
    let mut gaps = Vec::new();
    let mut taken = taken.iter().peekable();
    for (start, end) in bodies.iter().copied() {
        let mut at = start;
        while let Some((from, to)) = taken.next_if(|(from, _)| *from < end) {
            if *from < start || *to > end {
                return Err(Why::Malformed);
            }
            if *from > at {
                gaps.push((at, *from));
            }
            at = *to;
        }
        if at < end {
            gaps.push((at, end));
        }
    }
    if taken.next().is_some() {
        return Err(Why::Malformed);
    }
    Ok(gaps)
}

/// True when `gaps` are blank except in `known`; both in order.
pub(super) fn are_blank(file: &[u8], gaps: &[Range], known: &[Range]) -> bool {
    let mut known = known.iter().peekable();
    gaps.iter().all(|(start, end)| {
        let mut at = *start;
        while known.next_if(|(_, to)| *to <= at).is_some() {}
        while let Some((from, to)) = known.peek().filter(|(from, _)| from < end) {
            if *from > at && !is_zero(cut(file, at, *from)) {
                return false;
            }
            at = at.max(*to);
            if to > end {
                break;
            }
            known.next();
        }
        at >= *end || is_zero(cut(file, at, *end))
    })
}
