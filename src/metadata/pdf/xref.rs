//! Where a file says its objects lie: cross-reference tables and streams, back through every update
//! (ISO 32000-2, 7.5.4 to 7.5.8).

use std::collections::{HashMap, HashSet};

use super::filter::{filters, unfilter};
use super::lex::Lexer;
use super::object::{Dict, Object, Read};
use crate::metadata::found::Why;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Free,
    At { offset: usize, generation: u64 },
    Packed { stream: u64, index: usize },
}

pub(super) struct Table {
    pub(super) entries: HashMap<u64, Entry>,
    pub(super) trailer: Dict,
    /// How many updates put something in the place of something earlier.
    pub(super) versions: usize,
    /// The numbers of the cross-reference streams themselves.
    pub(super) own: HashSet<u64>,
}

struct Section {
    entries: Vec<(u64, Entry)>,
    trailer: Dict,
    number: Option<u64>,
}

const MOST_SECTIONS: usize = 4_096;
pub(super) const MOST_OBJECTS: usize = 1_000_000;
pub(super) const MOST_INFLATED: usize = 128 * 1024 * 1024;
pub(super) const MOST_NODES: usize = 4_000_000;

#[derive(Default)]
struct Gathered {
    /// What stands for each number, and how many sections are newer.
    entries: HashMap<u64, (Entry, usize)>,
    updates: HashSet<usize>,
    own: HashSet<u64>,
    read: usize,
}

impl Gathered {
    fn gather(&mut self, section: &Section, age: usize, hides: bool) -> Read<()> {
        if section.trailer.has("Encrypt") {
            return Err(Why::Locked);
        }
        self.own.extend(section.number);
        self.read += section.entries.len();
        if self.read > MOST_OBJECTS {
            return Err(Why::Large);
        }
        for (number, entry) in &section.entries {
            if *entry == Entry::Free && !hides {
                continue;
            }
            match self.entries.get(number) {
                None => {
                    self.entries.insert(*number, (*entry, age));
                }
                Some((newer, since)) => {
                    if *entry != Entry::Free && newer != entry && *since != age {
                        self.updates.insert(*since);
                    }
                }
            }
        }
        Ok(())
    }
}

/// Reads all of it, from the newest on. What is encrypted is **locked**.
pub(super) fn read_table(bytes: &[u8]) -> Read<Table> {
    let mut gathered = Gathered::default();
    let mut seen = HashSet::new();
    let mut inflated = MOST_INFLATED;
    let mut trailer = None;
    let mut next = Some(last_start(bytes)?);
    while let Some(at) = next {
        let age = seen.len();
        if !seen.insert(at) || age >= MOST_SECTIONS {
            return Err(Why::Malformed);
        }
        let section = read_section(bytes, at, &mut inflated)?;
        let second = section.trailer.get("XRefStm");
        if let (None, Some(second)) = (section.number, second) {
            // What a table hides as free, its companion for newer readers may have (7.5.8.4).
            gathered.gather(&section, age, false)?;
            let at = second.count().ok_or(Why::Malformed)?;
            let companion = read_section(bytes, at, &mut inflated)?;
            if companion.number.is_none() {
                return Err(Why::Malformed);
            }
            gathered.gather(&companion, age, true)?;
        }
        gathered.gather(&section, age, true)?;
        next = match section.trailer.get("Prev") {
            None => None,
            Some(before) => Some(before.count().ok_or(Why::Malformed)?),
        };
        trailer.get_or_insert(section.trailer);
    }
    let entries = gathered.entries.into_iter();
    Ok(Table {
        entries: entries
            .map(|(number, (entry, _))| (number, entry))
            .collect(),
        trailer: trailer.ok_or(Why::Malformed)?,
        versions: gathered.updates.len(),
        own: gathered.own,
    })
}

fn last_start(bytes: &[u8]) -> Read<usize> {
    let at = last_index_of(bytes, b"startxref").ok_or(Why::Malformed)?;
    place(&mut Lexer::new(bytes, at + 9, 0))
}

/// Where a word stands last.
pub(super) fn last_index_of(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

fn place(lex: &mut Lexer<'_>) -> Read<usize> {
    let count = lex.count().ok_or(Why::Malformed)?;
    usize::try_from(count).map_err(|_| Why::Malformed)
}

fn read_section(bytes: &[u8], at: usize, inflated: &mut usize) -> Read<Section> {
    let mut lex = Lexer::new(bytes, at, MOST_NODES);
    if !lex.keyword("xref") {
        return read_stream(bytes, at, inflated);
    }
    let mut entries = Vec::new();
    while !lex.keyword("trailer") {
        let first = lex.count().ok_or(Why::Malformed)?;
        let size = place(&mut lex)?;
        within(first, size)?;
        for number in (first..).take(size) {
            let offset = place(&mut lex)?;
            let generation = lex.count().ok_or(Why::Malformed)?;
            let used = lex.keyword("n");
            if !used && !lex.keyword("f") {
                return Err(Why::Malformed);
            }
            // Some writers give what is free the place 0 and call it used.
            let entry = if used && offset > 0 {
                Entry::At { offset, generation }
            } else {
                Entry::Free
            };
            entries.push((number, entry));
        }
    }
    match lex.object()? {
        Object::Dict(trailer) => Ok(Section {
            entries,
            trailer,
            number: None,
        }),
        _ => Err(Why::Malformed),
    }
}

fn within(first: u64, size: usize) -> Read<()> {
    if size > MOST_OBJECTS || first > u64::from(u32::MAX) {
        return Err(Why::Large);
    }
    Ok(())
}

fn read_stream(bytes: &[u8], at: usize, inflated: &mut usize) -> Read<Section> {
    let direct = |said: Option<&Object>| said.and_then(Object::count).ok_or(Why::Malformed);
    let found = Lexer::new(bytes, at, MOST_NODES).indirect(|_, said, _| direct(said))?;
    let (Object::Dict(dict), Some((start, end))) = (found.object.value, found.object.data) else {
        return Err(Why::Malformed);
    };
    let stored = bytes.get(start..end).ok_or(Why::Malformed)?;
    let chain = filters(&dict, None)?;
    let data = unfilter(stored, &chain, *inflated)?;
    *inflated = inflated.saturating_sub(data.len());
    let widths = counts(dict.get("W"))?;
    let index = match dict.get("Index") {
        Some(given) => counts(Some(given))?,
        None => vec![0, direct(dict.get("Size"))?],
    };
    let [a, b, c] = *widths.as_slice() else {
        return Err(Why::Malformed);
    };
    if widths.iter().any(|width| *width > 6) || a + b + c == 0 || !index.len().is_multiple_of(2) {
        return Err(Why::Malformed);
    }
    let mut entries = Vec::new();
    let mut rest = data.as_ref();
    for pair in index.chunks_exact(2) {
        let [first, size] = *pair else {
            return Err(Why::Malformed);
        };
        let first = u64::try_from(first).map_err(|_| Why::Large)?;
        within(first, size)?;
        within(first, entries.len() + size)?;
        for number in (first..).take(size) {
            let kind = field(&mut rest, a)?.unwrap_or(1);
            let two = field(&mut rest, b)?.unwrap_or(0);
            let three = field(&mut rest, c)?.unwrap_or(0);
            let entry = match kind {
                1 => Entry::At {
                    offset: usize::try_from(two).map_err(|_| Why::Malformed)?,
                    generation: three,
                },
                2 => Entry::Packed {
                    stream: two,
                    index: usize::try_from(three).map_err(|_| Why::Malformed)?,
                },
                _ => Entry::Free,
            };
            entries.push((number, entry));
        }
    }
    Ok(Section {
        entries,
        trailer: dict,
        number: Some(found.number),
    })
}

/// A number of so many bytes; nothing where it has none.
fn field(rest: &mut &[u8], width: usize) -> Read<Option<u64>> {
    let (bytes, after) = rest.split_at_checked(width).ok_or(Why::Malformed)?;
    *rest = after;
    let value = bytes
        .iter()
        .fold(0, |value, byte| value * 256 + u64::from(*byte));
    Ok((width > 0).then_some(value))
}

fn counts(list: Option<&Object>) -> Read<Vec<usize>> {
    let items = list.and_then(Object::list).ok_or(Why::Malformed)?;
    items
        .iter()
        .map(|item| item.count().ok_or(Why::Malformed))
        .collect()
}
