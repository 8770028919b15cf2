//! DOCX, XLSX and PPTX: packages of parts that relationships hold together.
//!
//! From the package's own relationships on, every part is reached by one that says what it is for. Where
//! the purpose is to tell about the document, the relationship goes with its part; a part that nothing
//! leads to goes; one whose purpose is not known stays, and is named.

use std::collections::{HashMap, HashSet, VecDeque};

use super::archive::{Archive, rewrite_member};
use super::content_types::{CONTENT_TYPES, ContentTypes, format_of, is_xml};
use super::deflate::unpack;
use super::file_names::{is_path, last_part};
use super::inner::{clean_embedded, clean_picture};
use super::ledger::Ledger;
use super::ooxml_purposes::{INK, going, is_known, is_other_book, left_with};
use super::ooxml_rules::clean_part;
use super::ooxml_told::tell;
use super::refused::{MALFORMED, Read, Refused};
use super::relationships::{
    Relationship, read_relationships, relationships_of, resolve, unescaped, write_relationships,
};
use super::work::Work;
use super::xml_tokens::read_text;
use super::zip_read::Member;
use super::zip_write::write_archive;
use crate::metadata::found::{Format, What, Why};

/// A part that stays.
#[derive(Default)]
struct Part {
    purpose: String,
    /// Which of its relationships are gone.
    dead: HashSet<String>,
}

struct Walk<'a> {
    archive: &'a Archive<'a>,
    types: ContentTypes,
    /// The parts that stay, by their members' names.
    parts: HashMap<String, Part>,
    /// What is written for members that hold relationships.
    relationships: HashMap<String, Vec<Relationship>>,
    /// Parts that went, and were told of.
    gone: HashSet<String>,
    next: VecDeque<String>,
}

/// A package of this format without what it tells beside its content.
pub(super) fn clean_ooxml(bytes: &[u8], format: Format, work: &mut Work) -> Read<Vec<u8>> {
    let archive = Archive::open(bytes, work)?;
    let types = types_of(&archive)?;
    let signed = |member: &Member| {
        member
            .name
            .to_ascii_lowercase()
            .starts_with("_xmlsignatures/")
    };
    if archive.members.iter().any(signed) {
        return Err(Refused(Why::Signed));
    }
    let mut walk = Walk {
        archive: &archive,
        types,
        parts: HashMap::new(),
        relationships: HashMap::new(),
        gone: HashSet::new(),
        next: VecDeque::new(),
    };
    walk.follow("", work)?;
    let mut parts = walk.parts.iter();
    let main = parts.find(|(_, part)| part.purpose == "officeDocument");
    let main = main.and_then(|(name, _)| format_of(walk.types.of(name)));
    if main != Some(format) {
        return Err(MALFORMED);
    }
    while let Some(part) = walk.next.pop_front() {
        walk.follow(&part, work)?;
    }
    let mut packed = Vec::new();
    for member in &archive.members {
        let written = rewrite_member(member, work, |before, work| {
            walk.write(member, before, work)
        });
        packed.extend(written?);
    }
    write_archive(&packed)
}

/// The format of a package, or `None`.
pub(super) fn format_of_package(archive: &Archive) -> Read<Option<Format>> {
    let Some(root) = archive.find(&relationships_of("")) else {
        return Ok(None);
    };
    if archive.find(CONTENT_TYPES).is_none() {
        return Ok(None);
    }
    let types = types_of(archive)?;
    let relationships = read_relationships(read_text(&unpack(root)?)?)?;
    let mut main = relationships.iter();
    let main = main.find(|one| one.purpose() == "officeDocument");
    let part = main.and_then(|main| resolve("", &main.target));
    Ok(part.and_then(|part| format_of(types.of(&part))))
}

fn types_of(archive: &Archive) -> Read<ContentTypes> {
    let member = archive.find(CONTENT_TYPES).ok_or(MALFORMED)?;
    ContentTypes::read(read_text(&unpack(member)?)?)
}

impl<'a> Walk<'a> {
    fn follow(&mut self, part: &str, work: &mut Work) -> Read<()> {
        let Some(member) = self.archive.find(&relationships_of(part)) else {
            return Ok(());
        };
        let mut kept = Vec::new();
        for one in read_relationships(read_text(&unpack(member)?)?)? {
            let id = one.id.clone();
            let stays = if one.external {
                external(one, &mut work.ledger)
            } else {
                self.internal(part, one, work)?
            };
            if let Some(stays) = stays {
                kept.push(stays);
            } else if let Some(part) = self.parts.get_mut(part) {
                part.dead.insert(id);
            }
        }
        self.relationships.insert(member.name.clone(), kept);
        Ok(())
    }

    fn find(&self, part: &str, target: &str) -> Option<&'a Member<'a>> {
        let name = resolve(part, target)?;
        let exact = self.archive.find(&name);
        exact.or_else(|| self.archive.find(&unescaped(&name)))
    }

    /// A relationship within the package, or `None` where it goes with its part.
    fn internal(
        &mut self,
        part: &str,
        one: Relationship,
        work: &mut Work,
    ) -> Read<Option<Relationship>> {
        let target = self.find(part, &one.target);
        if is_signature(&one.kind) {
            return Err(Refused(Why::Signed));
        }
        let Some(target) = target else {
            return Ok(going(one.purpose()).is_none().then_some(one));
        };
        let ink = self.types.of(&target.name) == INK;
        if let Some(telling) = going(one.purpose()).filter(|_| !ink) {
            if !self.gone.contains(&target.name) {
                tell(telling, &unpack(target)?, &mut work.ledger.gone)?;
            }
            self.leave(&target.name)?;
            return Ok(None);
        }
        if self.parts.contains_key(&target.name) {
            return Ok(Some(one));
        }
        if one.purpose() == "vmlDrawing" && self.holds_notes_only(target)? {
            self.leave(&target.name)?;
            return Ok(None);
        }
        if let Some(what) = left_with(one.purpose()) {
            work.ledger.left.count(what);
        }
        if ink {
            // Strokes may say when and with which pen they were drawn.
            work.ledger.left.add(What::Other, last_part(&target.name));
        } else if !is_known(one.purpose()) {
            work.ledger.left.add(What::Other, one.purpose());
        }
        let kept = Part {
            purpose: one.purpose().to_owned(),
            dead: HashSet::new(),
        };
        self.parts.insert(target.name.clone(), kept);
        self.next.push_back(target.name.clone());
        Ok(Some(one))
    }

    /// Whether of a legacy drawing nothing is left without the comments of a sheet.
    fn holds_notes_only(&self, target: &Member) -> Read<bool> {
        if self.gone.contains(&target.name) || !is_xml(self.types.of(&target.name)) {
            return Ok(self.gone.contains(&target.name));
        }
        let bytes = unpack(target)?;
        let cleaned = clean_part(read_text(&bytes)?, &mut Ledger::default(), &HashSet::new())?;
        Ok(cleaned.shapes == 0)
    }

    /// Counts a part and what belongs to it as told of.
    fn leave(&mut self, name: &str) -> Read<()> {
        let mut open = vec![name.to_owned()];
        while let Some(part) = open.pop() {
            if !self.gone.insert(part.clone()) {
                continue;
            }
            let Some(member) = self.archive.find(&relationships_of(&part)) else {
                continue;
            };
            self.gone.insert(member.name.clone());
            for one in read_relationships(read_text(&unpack(member)?)?)? {
                let target = self.find(&part, &one.target).filter(|_| !one.external);
                open.extend(target.map(|target| target.name.clone()));
            }
        }
        Ok(())
    }

    /// What is written of a member, if it stays.
    fn write(&self, member: &Member, before: &[u8], work: &mut Work) -> Read<Option<Vec<u8>>> {
        let name = member.name.as_str();
        if name == CONTENT_TYPES {
            let names = self.parts.keys().chain(self.relationships.keys());
            let names: Vec<_> = names.map(String::as_str).collect();
            return Ok(Some(self.types.write(&names).into_bytes()));
        }
        if let Some(relationships) = self.relationships.get(name) {
            return Ok(Some(write_relationships(relationships).into_bytes()));
        }
        if let Some(part) = self.parts.get(name) {
            return self.write_part(name, part, before, work).map(Some);
        }
        if !self.gone.contains(name) && !name.ends_with('/') {
            work.ledger.gone.add(What::Other, name);
        }
        Ok(None)
    }

    fn write_part(&self, name: &str, part: &Part, bytes: &[u8], work: &mut Work) -> Read<Vec<u8>> {
        let kind = self.types.of(name);
        if is_xml(kind) {
            let cleaned = clean_part(read_text(bytes)?, &mut work.ledger, &part.dead)?;
            return Ok(cleaned.xml.into_bytes());
        }
        if part.purpose == "image" || kind.starts_with("image/") {
            return Ok(clean_picture(bytes, name, work));
        }
        match left_with(&part.purpose) {
            Some(What::Embedded) => clean_embedded(bytes, work),
            _ => Ok(bytes.to_vec()),
        }
    }
}

/// A relationship that leads out of the package, or `None` where it goes.
fn external(one: Relationship, told: &mut Ledger) -> Option<Relationship> {
    if going(one.purpose()).is_some() {
        told.gone.add(What::Title, &one.target);
        return None;
    }
    if is_other_book(one.purpose()) {
        // Formulas show the other workbook's name, and its cells are kept: only the way there goes.
        let name = last_part(&one.target).to_owned();
        if name != one.target {
            told.gone.add(What::Title, &one.target);
        }
        return Some(Relationship {
            target: name,
            ..one
        });
    }
    if is_path(&one.target) {
        told.left.add(What::Title, &one.target);
    }
    if !is_known(one.purpose()) {
        told.left.add(What::Other, one.purpose());
    }
    Some(one)
}

fn is_signature(kind: &str) -> bool {
    let purpose = kind
        .rsplit_once("digital-signature/")
        .map(|(_, purpose)| purpose);
    purpose.is_some_and(|purpose| {
        !purpose.is_empty() && purpose.bytes().all(|b| b.is_ascii_lowercase())
    })
}
