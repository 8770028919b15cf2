//! What an `OpenDocument` says of itself, in the part that holds nothing else.
//! Source: ODF 1.3 part 3, section 4.3.

use super::ledger::Column;
use super::refused::Read;
use super::xml_leaves::leaves;
use super::xml_tokens::DECLARED;
use crate::metadata::found::What;

const VERSIONS: [&str; 5] = ["1.0", "1.1", "1.2", "1.3", "1.4"];
const OFFICE: &str = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

/// Tells of what is said, and returns the same part saying nothing.
pub(super) fn empty_meta(xml: &str, gone: &mut Column) -> Read<String> {
    let mut version = "1.2";
    for leaf in leaves(xml)? {
        match leaf.name.as_str() {
            name if !leaf.text.is_empty() && property(name).is_some() => {
                gone.add(property(name).unwrap_or(What::Other), &leaf.text);
            }
            "meta:user-defined" => {
                let name = leaf.value("meta:name").unwrap_or_default();
                gone.add(What::Other, &format!("{name}: {}", leaf.text));
            }
            "meta:template" | "meta:auto-reload" => {
                let said = ["xlink:href", "xlink:title"].map(|name| leaf.value(name));
                for said in said.into_iter().flatten().filter(|said| !said.is_empty()) {
                    gone.add(What::Title, said);
                }
            }
            "office:document-meta" => {
                let said = leaf.value("office:version");
                let known = VERSIONS.into_iter().find(|one| Some(*one) == said);
                version = known.unwrap_or(version);
            }
            "office:meta" => {}
            _ => gone.add(What::Other, ""),
        }
    }
    Ok(format!(
        "{DECLARED}<office:document-meta xmlns:office=\"{OFFICE}\" office:version=\"{version}\">\
         <office:meta/></office:document-meta>"
    ))
}

fn property(name: &str) -> Option<What> {
    Some(match name {
        "meta:initial-creator"
        | "dc:creator"
        | "dc:contributor"
        | "dc:publisher"
        | "meta:printed-by" => What::Author,
        "meta:creation-date" | "dc:date" | "meta:print-date" => What::Time,
        "meta:generator" => What::Software,
        "dc:title" | "dc:subject" | "dc:description" | "meta:keyword" => What::Title,
        _ => return None,
    })
}
