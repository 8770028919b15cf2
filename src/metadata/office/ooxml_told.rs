//! What the parts that go from DOCX, XLSX and PPTX had to tell.

use super::ledger::Column;
use super::refused::Read;
use super::xml_leaves::leaves;
use super::xml_tokens::read_text;
use crate::metadata::found::What;

/// How a part that goes is told of.
#[derive(Clone, Copy)]
pub(super) enum Telling {
    /// Properties that Office names.
    Properties,
    /// Properties that somebody named.
    Custom,
    /// People, what they remarked, and when.
    People,
    Printer,
    /// By how many such parts there are.
    Count(What),
    /// That there was something.
    Other,
    /// It is told of elsewhere.
    Nothing,
}

/// Tells of a part that goes.
pub(super) fn tell(telling: Telling, bytes: &[u8], gone: &mut Column) -> Read<()> {
    match telling {
        Telling::Properties => return tell_properties(bytes, gone),
        Telling::Custom => return tell_custom(bytes, gone),
        Telling::People => return tell_people(bytes, gone),
        Telling::Printer => tell_printer(bytes, gone),
        Telling::Count(what) => gone.count(what),
        Telling::Other => gone.add(What::Other, ""),
        Telling::Nothing => {}
    }
    Ok(())
}

/// The length in bytes of a printer's name in Windows' settings.
const DEVICE_NAME: usize = 64;

/// Attributes that name someone, or an account of theirs, and when they wrote.
const PEOPLE: &[(&str, &[&str], What)] = &[
    ("w:comment", &["w:author", "w:initials"], What::Author),
    ("w:comment", &["w:date"], What::Time),
    ("p:cm", &["dt"], What::Time),
    ("p188:cm", &["created"], What::Time),
    ("p188:reply", &["created"], What::Time),
    ("p:cmAuthor", &["name", "initials"], What::Author),
    ("p188:author", &["name", "initials", "userId"], What::Author),
    ("w15:person", &["w15:author"], What::Author),
    ("w15:presenceInfo", &["w15:userId"], What::Author),
    ("tc:person", &["displayName", "userId"], What::Author),
    ("tc:threadedComment", &["dT"], What::Time),
    ("?:docChgLst", &["name", "userId"], What::Author),
    ("x:userInfo", &["name"], What::Author),
    ("x:header", &["userName"], What::Author),
    ("x:header", &["dateTime"], What::Time),
];

fn tell_properties(bytes: &[u8], gone: &mut Column) -> Read<()> {
    for leaf in leaves(read_text(bytes)?)? {
        let name = leaf.name.as_str();
        if leaf.text.is_empty() || matches!(name, "cp:coreProperties" | "ep:Properties") {
            continue;
        }
        let what = match name {
            "dc:creator" | "cp:lastModifiedBy" | "ep:Company" | "ep:Manager" => What::Author,
            "dcterms:created" | "dcterms:modified" | "cp:lastPrinted" => What::Time,
            "ep:Application" | "ep:AppVersion" => What::Software,
            "dc:title" | "dc:subject" | "dc:description" | "cp:keywords" | "cp:category"
            | "ep:Template" | "ep:HyperlinkBase" => What::Title,
            _ => What::Other,
        };
        // How many pages and words there are is nobody's secret, but it goes too.
        let quoted = what != What::Other || name.starts_with("cp:") || name.starts_with("dc:");
        gone.add(what, if quoted { &leaf.text } else { "" });
    }
    Ok(())
}

fn tell_custom(bytes: &[u8], gone: &mut Column) -> Read<()> {
    let mut said = String::new();
    for leaf in leaves(read_text(bytes)?)? {
        if leaf.parent == "op:property" {
            said.clone_from(&leaf.text);
        }
        if leaf.name == "op:property" {
            let name = leaf.value("name").unwrap_or_default();
            gone.add(What::Other, &format!("{name}: {said}"));
        }
    }
    Ok(())
}

fn tell_people(bytes: &[u8], gone: &mut Column) -> Read<()> {
    for leaf in leaves(read_text(bytes)?)? {
        match leaf.name.as_str() {
            "w:comment" | "x:comment" | "p:cm" | "p188:cm" | "p188:reply" => {
                gone.count(What::Comment);
            }
            // A workbook's first remark of a thread stands in its old comments too, and is counted
            // there.
            "tc:threadedComment" if leaf.value("parentId").is_some() => gone.count(What::Comment),
            "x:author" if leaf.parent == "x:authors" => gone.add(What::Author, &leaf.text),
            "x:header" | "?:docChgLst" => gone.count(What::Changes),
            _ => {}
        }
        for (name, attributes, what) in PEOPLE {
            if *name != leaf.name {
                continue;
            }
            let said = attributes.iter().filter_map(|one| leaf.value(one));
            for said in said.filter(|said| !said.is_empty()) {
                gone.add(*what, said);
            }
        }
    }
    Ok(())
}

/// Windows' settings of a printer begin with its name: DEVMODEW.dmDeviceName, 32 characters.
fn tell_printer(bytes: &[u8], gone: &mut Column) {
    let name = bytes.get(..DEVICE_NAME).unwrap_or(bytes).chunks_exact(2);
    let units = name.map(|two| {
        two.iter()
            .rev()
            .fold(0, |sum, byte| (sum << 8) | u16::from(*byte))
    });
    let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
    let name = String::from_utf16_lossy(&units);
    let printable = |c| matches!(c, ' '..='~' | '\u{a0}'..='\u{ffef}');
    let plain = name.chars().all(printable) && !name.starts_with('<');
    gone.add(What::Device, if plain { &name } else { "" });
}
