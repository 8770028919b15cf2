//! ODT and ODS: `OpenDocument` packages, in which each member's name says what it is for.
//!
//! What is needed to show the document is known by name and stays; pictures and objects stay where the
//! content refers to them. Source: ODF 1.3 part 2 (packages).

use std::collections::{HashMap, HashSet};

use super::archive::{Archive, rewrite_member};
use super::deflate::unpack;
use super::inner::{clean_embedded, clean_picture};
use super::odf_manifest::{Entry, read_manifest, write_manifest};
use super::odf_names::{CONTENT, MANIFEST, MIMETYPE, Role, home_of, is_module, role_of, seen_from};
use super::odf_rules::clean_odf_part;
use super::odf_told::empty_meta;
use super::refused::{MALFORMED, Read, Refused};
use super::work::Work;
use super::xml_tokens::read_text;
use super::zip_read::Member;
use super::zip_write::write_archive;
use crate::metadata::found::{Format, What, Why};

const KIND: &str = "application/vnd.oasis.opendocument.";
const LONGEST_KIND: usize = 100;

pub(super) fn format_of_open_document(archive: &Archive) -> Read<Option<Format>> {
    let member = archive.find(MIMETYPE);
    let Some(member) = member.filter(|member| member.size <= LONGEST_KIND) else {
        return Ok(None);
    };
    let bytes = unpack(member)?;
    let kind = str::from_utf8(&bytes).unwrap_or_default().trim();
    Ok(match kind.strip_prefix(KIND) {
        Some("text" | "text-template") => Some(Format::Odt),
        Some("spreadsheet" | "spreadsheet-template") => Some(Format::Ods),
        _ => None,
    })
}

/// What is written of the members.
struct Package<'a> {
    archive: &'a Archive<'a>,
    entries: Vec<Entry>,
    /// What the content refers to.
    links: HashSet<String>,
    kept: HashSet<String>,
    /// XML that is cleaned already.
    written: HashMap<String, Vec<u8>>,
}

/// A package of this format without what it tells beside its content.
pub(super) fn clean_open_document(bytes: &[u8], format: Format, work: &mut Work) -> Read<Vec<u8>> {
    let archive = Archive::open(bytes, work)?;
    if format_of_open_document(&archive)? != Some(format) {
        return Err(MALFORMED);
    }
    if archive
        .members
        .iter()
        .any(|member| is_signature(&member.name))
    {
        return Err(Refused(Why::Signed));
    }
    let manifest = archive.find(MANIFEST).ok_or(MALFORMED)?;
    archive.find("content.xml").ok_or(MALFORMED)?;
    let mut package = Package {
        archive: &archive,
        entries: read_manifest(read_text(&unpack(manifest)?)?)?,
        links: HashSet::new(),
        kept: HashSet::new(),
        written: HashMap::new(),
    };
    package.clean_xml(work)?;
    let kept = archive
        .members
        .iter()
        .filter(|member| package.stays(&member.name));
    package.kept = kept.map(|member| member.name.clone()).collect();

    let mut members: Vec<_> = archive.members.iter().collect();
    members.sort_by_key(|member| member.name != MIMETYPE);
    let (first, others) = members.split_first().ok_or(MALFORMED)?;
    let was_first = archive
        .members
        .first()
        .is_some_and(|member| member.name == first.name);
    work.changed |= first.deflated || !was_first;
    for object in archive
        .members
        .iter()
        .filter_map(|member| member.name.strip_suffix(CONTENT))
    {
        if package.links.contains(object) {
            work.ledger.left.count(What::Embedded);
        }
    }
    // The type lies there as it is, so that whoever looks at the first bytes finds it (section 3.3).
    let kind = unpack(first)?;
    let stored = Member {
        deflated: false,
        packed: &kind,
        ..(*first).clone()
    };
    let mut packed = Vec::new();
    for member in std::iter::once(&stored).chain(others.iter().copied()) {
        let written = rewrite_member(member, work, |before, work| {
            package.write(&member.name, before, work)
        });
        packed.extend(written?);
    }
    write_archive(&packed)
}

fn is_signature(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let rest = lower.strip_prefix("meta-inf/");
    rest.is_some_and(|rest| !rest.contains('/') && rest.contains("signatures"))
}

impl Package<'_> {
    fn clean_xml(&mut self, work: &mut Work) -> Read<()> {
        for member in &self.archive.members {
            let role = role_of(&member.name, self.archive);
            if role != Role::Xml && role != Role::Meta {
                continue;
            }
            let bytes = unpack(member)?;
            let xml = read_text(&bytes)?;
            let clean = if role == Role::Xml {
                clean_odf_part(xml, &mut work.ledger, &mut |address| {
                    self.links.insert(seen_from(&member.name, address));
                })?
            } else {
                empty_meta(xml, &mut work.ledger.gone)?
            };
            self.written.insert(member.name.clone(), clean.into_bytes());
        }
        Ok(())
    }

    fn is_linked(&self, name: &str) -> bool {
        let folder = name.rsplit_once('/').map(|(folder, _)| folder);
        self.links.contains(name) || folder.is_some_and(|folder| self.links.contains(folder))
    }

    fn stays(&self, name: &str) -> bool {
        let home = home_of(name, self.archive);
        if name.ends_with('/') || (!home.is_empty() && !self.links.contains(home)) {
            return false;
        }
        match role_of(name, self.archive) {
            Role::Picture | Role::Replacement | Role::Other => self.is_linked(name),
            Role::Going | Role::Version | Role::Thumbnail => false,
            Role::Mimetype
            | Role::Manifest
            | Role::Xml
            | Role::Meta
            | Role::Font
            | Role::Script => true,
        }
    }

    /// What is written of a member, if it stays.
    fn write(&self, name: &str, before: &[u8], work: &mut Work) -> Read<Option<Vec<u8>>> {
        let role = role_of(name, self.archive);
        if !self.kept.contains(name) {
            tell_gone(name, role, work);
            return Ok(None);
        }
        Ok(Some(match role {
            Role::Manifest => write_manifest(&self.entries, &self.kept).into_bytes(),
            Role::Picture => clean_picture(before, name, work),
            Role::Other => {
                work.ledger.left.count(What::Embedded);
                clean_embedded(before, work)?
            }
            _ => {
                if role == Role::Script && is_module(name) {
                    work.ledger.left.count(What::Script);
                }
                let written = self.written.get(name);
                written.map_or_else(|| before.to_vec(), Clone::clone)
            }
        }))
    }
}

fn tell_gone(name: &str, role: Role, work: &mut Work) {
    let gone = &mut work.ledger.gone;
    match role {
        _ if name.ends_with('/') => {}
        Role::Thumbnail => gone.count(What::Thumbnail),
        Role::Version if name != "VersionList.xml" => gone.count(What::Versions),
        Role::Version | Role::Going => gone.add(What::Other, ""),
        _ => gone.add(What::Other, name),
    }
}
