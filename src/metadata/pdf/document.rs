//! A file's objects by their numbers, each read when it is first asked for.
//!
//! Whatever a file says, the work stays in proportion to its size: what is parsed and what is inflated
//! is counted over the whole file.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Deref;
use std::rc::Rc;

use super::filter::{Filter, filters, unfilter};
use super::lex::Lexer;
use super::object::{Dict, Indirect, NULL, Object, Read, Ref};
use super::rebuild::{found_length, rebuild_table};
use super::xref::{Entry, MOST_INFLATED, MOST_NODES, Table, read_table};
use crate::metadata::found::Why;

/// A stream's length, the stream that packs it, and that one's length.
const DEEPEST_LOAD: usize = 4;
/// More than this of a name is not looked at.
const LONGEST_NAME: usize = 4_096;

pub(super) struct Document<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) table: Table,
    rebuilt: bool,
    loaded: RefCell<HashMap<u64, Rc<Indirect>>>,
    unpacked: RefCell<HashMap<u64, Rc<Pack>>>,
    nothing: Rc<Indirect>,
    nodes: Cell<usize>,
    inflated: Cell<usize>,
    parsed: Cell<i64>,
    depth: Cell<usize>,
}

/// An object where it stands, or where a reference led.
pub(super) enum Held<'a> {
    Here(&'a Object),
    There(Rc<Indirect>),
}

impl Deref for Held<'_> {
    type Target = Object;

    fn deref(&self) -> &Object {
        match self {
            Self::Here(object) => object,
            Self::There(found) => &found.value,
        }
    }
}

impl Held<'_> {
    /// The dictionary, where it is not a stream's.
    pub(super) fn plain(&self) -> Option<&Dict> {
        match self {
            Self::There(found) if found.data.is_some() => None,
            held => held.dict(),
        }
    }
}

struct Pack {
    bytes: Vec<u8>,
    /// Numbers and places of what is packed.
    held: Vec<(u64, usize)>,
}

impl<'a> Document<'a> {
    /// Opens a file by its table, or by what is found in it where `rebuilt`.
    pub(super) fn open(bytes: &'a [u8], rebuilt: bool) -> Read<Self> {
        let (table, packs) = if rebuilt {
            rebuild_table(bytes)?
        } else {
            (read_table(bytes)?, Vec::new())
        };
        let nothing = Indirect {
            value: Object::Null,
            data: None,
        };
        let mut document = Self {
            bytes,
            table,
            rebuilt,
            loaded: RefCell::default(),
            unpacked: RefCell::default(),
            nothing: Rc::new(nothing),
            nodes: Cell::new(MOST_NODES),
            inflated: Cell::new(MOST_INFLATED),
            parsed: Cell::new(work(bytes.len()).saturating_add(65_536)),
            depth: Cell::new(0),
        };
        for stream in packs {
            let pack = document.pack(stream)?;
            for (index, (own, _)) in pack.held.iter().enumerate() {
                let entry = Entry::Packed { stream, index };
                if document.table.entries.insert(*own, entry).is_some() {
                    return Err(Why::Malformed);
                }
            }
        }
        Ok(document)
    }

    /// The object of this number; null where there is none.
    pub(super) fn load(&self, number: u64) -> Read<Rc<Indirect>> {
        let known = self.loaded.borrow().get(&number).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let entry = match self.table.entries.get(&number) {
            None | Some(Entry::Free) => return Ok(Rc::clone(&self.nothing)),
            Some(entry) => *entry,
        };
        if self.depth.get() >= DEEPEST_LOAD {
            return Err(Why::Malformed);
        }
        self.depth.set(self.depth.get() + 1);
        let read = match entry {
            Entry::Free => Err(Why::Malformed),
            Entry::At { offset, generation } => self.read_at(number, offset, generation),
            Entry::Packed { stream, index } => self.read_packed(number, stream, index),
        };
        self.depth.set(self.depth.get() - 1);
        let found = Rc::new(read?);
        self.loaded.borrow_mut().insert(number, Rc::clone(&found));
        Ok(found)
    }

    /// What a reference leads to.
    pub(super) fn follow(&self, to: Ref) -> Read<Rc<Indirect>> {
        let own = match self.table.entries.get(&to.number) {
            None | Some(Entry::Free) => return Ok(Rc::clone(&self.nothing)),
            Some(Entry::At { generation, .. }) => *generation,
            Some(Entry::Packed { .. }) => 0,
        };
        let found = self.load(to.number)?;
        // A number that stands for another number, or of another generation: viewers differ.
        if matches!(found.value, Object::Ref(_)) || to.generation != own {
            return Err(Why::Malformed);
        }
        Ok(found)
    }

    /// The object itself, or what it leads to where it is a reference.
    pub(super) fn resolve<'o>(&self, object: &'o Object) -> Read<Held<'o>> {
        match object {
            Object::Ref(to) => self.follow(*to).map(Held::There),
            other => Ok(Held::Here(other)),
        }
    }

    /// What an entry holds or leads to; null where it is absent.
    pub(super) fn entry<'o>(&self, dict: &'o Dict, key: &str) -> Read<Held<'o>> {
        self.resolve(dict.get(key).unwrap_or(&NULL))
    }

    /// The name that an entry holds, or none.
    pub(super) fn name(&self, dict: &Dict, key: &str) -> Read<Vec<u8>> {
        let value = self.entry(dict, key)?;
        let name = value.name().unwrap_or_default();
        Ok(name.get(..LONGEST_NAME).unwrap_or(name).to_vec())
    }

    /// A stream's bytes as they are stored.
    pub(super) fn stored(&self, stream: &Indirect) -> &'a [u8] {
        let (start, end) = stream.data.unwrap_or_default();
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// A stream's filters.
    pub(super) fn filters(&self, stream: &Indirect) -> Read<Vec<Filter>> {
        let dict = stream.value.dict().ok_or(Why::Malformed)?;
        filters(dict, Some(self))
    }

    /// A stream's bytes behind these filters, at most so many.
    pub(super) fn decoded(
        &self,
        stream: &Indirect,
        chain: &[Filter],
        most: usize,
    ) -> Read<Cow<'a, [u8]>> {
        if stream.data.is_none() {
            return Err(Why::Malformed);
        }
        let before = self.inflated.get();
        let limit = most.min(before);
        // What fails has cost as much as it might have.
        self.inflated.set(before - limit);
        let data = unfilter(self.stored(stream), chain, limit)?;
        self.inflated.set(before.saturating_sub(data.len()));
        Ok(data)
    }

    /// Reads with what is left to be read, and takes from it also where reading fails.
    fn spend<'b, T>(
        &self,
        lex: &mut Lexer<'b>,
        read: impl FnOnce(&mut Lexer<'b>) -> Read<T>,
    ) -> Read<T> {
        let start = lex.at;
        if self.parsed.get() < 0 {
            return Err(Why::Malformed);
        }
        let found = read(lex);
        self.nodes.set(lex.nodes);
        let read = i64::try_from(lex.at - start).unwrap_or(i64::MAX);
        self.parsed.set(self.parsed.get().saturating_sub(read));
        found
    }

    fn length_of(&self, said: Option<&Object>, start: usize) -> Read<usize> {
        let length = self.resolve(said.unwrap_or(&NULL))?.count();
        if self.rebuilt {
            return found_length(self.bytes, length, start);
        }
        length.ok_or(Why::Malformed)
    }

    fn read_at(&self, number: u64, offset: usize, generation: u64) -> Read<Indirect> {
        let measure = |nodes: &mut usize, said: Option<&Object>, start: usize| {
            // Loading the length takes from the same store.
            self.nodes.set(*nodes);
            let length = self.length_of(said, start)?;
            *nodes = self.nodes.get();
            Ok(length)
        };
        let mut lex = Lexer::new(self.bytes, offset, self.nodes.get());
        let found = self.spend(&mut lex, |lex| lex.indirect(measure))?;
        if found.number != number || found.generation != generation {
            return Err(Why::Malformed);
        }
        Ok(found.object)
    }

    fn pack(&self, number: u64) -> Read<Rc<Pack>> {
        let known = self.unpacked.borrow().get(&number).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        if !matches!(self.table.entries.get(&number), Some(Entry::At { .. })) {
            return Err(Why::Malformed);
        }
        let stream = self.load(number)?;
        let chain = self.filters(&stream)?;
        let data = self.decoded(&stream, &chain, MOST_INFLATED)?;
        let dict = stream.value.dict().ok_or(Why::Malformed)?;
        let size = self.entry(dict, "N")?.count().ok_or(Why::Malformed)?;
        let first = self.entry(dict, "First")?.count().ok_or(Why::Malformed)?;
        if size > data.len() {
            return Err(Why::Malformed);
        }
        let mut held = Vec::new();
        let mut lex = Lexer::new(&data, 0, 0);
        for _ in 0..size {
            let own = lex.count().ok_or(Why::Malformed)?;
            let at = lex.count().ok_or(Why::Malformed)?;
            held.push((
                own,
                first + usize::try_from(at).map_err(|_| Why::Malformed)?,
            ));
        }
        self.parsed
            .set(self.parsed.get().saturating_add(work(data.len())));
        let bytes = data.into_owned();
        let made = Rc::new(Pack { bytes, held });
        self.unpacked.borrow_mut().insert(number, Rc::clone(&made));
        Ok(made)
    }

    fn read_packed(&self, number: u64, stream: u64, index: usize) -> Read<Indirect> {
        let pack = self.pack(stream)?;
        let (own, at) = pack.held.get(index).copied().ok_or(Why::Malformed)?;
        if own != number {
            return Err(Why::Malformed);
        }
        let mut lex = Lexer::new(&pack.bytes, at, self.nodes.get());
        let value = self.spend(&mut lex, Lexer::object)?;
        Ok(Indirect { value, data: None })
    }
}

/// How much may be read for so many bytes.
fn work(bytes: usize) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX).saturating_mul(4)
}
