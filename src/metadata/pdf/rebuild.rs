//! Finds the objects of a file whose table is broken, as every viewer does, but only where there is
//! nothing to choose: the file is one object after another, and no number stands twice.

use std::collections::{HashMap, HashSet};

use super::lex::Lexer;
use super::object::{Dict, Object, Read};
use super::xref::{Entry, MOST_NODES, MOST_OBJECTS, Table};
use crate::metadata::found::Why;

/// The table, and the numbers of the streams that pack objects; what they pack is not in it yet.
pub(super) fn rebuild_table(bytes: &[u8]) -> Read<(Table, Vec<u64>)> {
    let mut entries = HashMap::new();
    let mut own = HashSet::new();
    let mut packs = Vec::new();
    let mut trailer: Option<Dict> = None;
    let mut lex = Lexer::new(bytes, 0, MOST_NODES);
    loop {
        lex.skip();
        if lex.at >= bytes.len() {
            break;
        }
        if lex.keyword("xref") {
            while lex.count().is_some() || lex.keyword("n") || lex.keyword("f") {}
            continue;
        }
        if lex.keyword("trailer") {
            gather(&mut trailer, &lex.object()?)?;
            continue;
        }
        if lex.keyword("startxref") {
            lex.count().ok_or(Why::Malformed)?;
            continue;
        }
        let offset = lex.at;
        let found = lex
            .indirect(|_, said, start| found_length(bytes, said.and_then(Object::count), start))?;
        let (number, generation) = (found.number, found.generation);
        if entries.contains_key(&number) {
            return Err(Why::Malformed);
        }
        if entries.len() >= MOST_OBJECTS {
            return Err(Why::Large);
        }
        entries.insert(number, Entry::At { offset, generation });
        let value = &found.object.value;
        let dict = value.dict().filter(|_| found.object.data.is_some());
        match dict
            .and_then(|dict| dict.get("Type"))
            .and_then(Object::name)
        {
            Some(b"ObjStm") => packs.push(number),
            Some(b"XRef") => {
                own.insert(number);
                gather(&mut trailer, value)?;
            }
            _ => {}
        }
    }
    let trailer = trailer.ok_or(Why::Malformed)?;
    let table = Table {
        entries,
        trailer,
        versions: 0,
        own,
    };
    Ok((table, packs))
}

fn gather(trailer: &mut Option<Dict>, object: &Object) -> Read<()> {
    let dict = object.dict().ok_or(Why::Malformed)?;
    if dict.has("Encrypt") {
        return Err(Why::Locked);
    }
    let Some(root) = dict.get("Root") else {
        return Ok(());
    };
    let other = trailer.as_ref().and_then(|trailer| trailer.get("Root"));
    if !matches!(root, Object::Ref(_)) || other.is_some_and(|other| other != root) {
        return Err(Why::Malformed);
    }
    *trailer = Some(dict.clone());
    Ok(())
}

/// How long a stream is: as it says where it ends there, otherwise up to the first end that is one.
pub(super) fn found_length(bytes: &[u8], said: Option<usize>, start: usize) -> Read<usize> {
    if let Some(length) = said
        && start
            .checked_add(length)
            .is_some_and(|end| ends(bytes, end))
    {
        return Ok(length);
    }
    let rest = bytes.get(start..).ok_or(Why::Malformed)?;
    let word = b"endstream";
    rest.windows(word.len())
        .enumerate()
        .filter(|(_, window)| window == word)
        .map(|(at, _)| at)
        .find(|at| ends(bytes, start + at))
        .ok_or(Why::Malformed)
}

fn ends(bytes: &[u8], at: usize) -> bool {
    let mut lex = Lexer::new(bytes, at, 0);
    lex.skip_space();
    lex.keyword("endstream") && lex.keyword("endobj")
}
