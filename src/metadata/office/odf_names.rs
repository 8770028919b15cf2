//! What each member of an `OpenDocument` is for, which its name says.
//! Source: ODF 1.3 part 2 (packages), section 3.

use super::archive::Archive;
use super::relationships::unescaped;

pub(super) const MIMETYPE: &str = "mimetype";
pub(super) const MANIFEST: &str = "META-INF/manifest.xml";
pub(super) const CONTENT: &str = "/content.xml";

/// What a member is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Mimetype,
    Manifest,
    Xml,
    Meta,
    Picture,
    Replacement,
    Font,
    Script,
    Going,
    Version,
    Thumbnail,
    Other,
}

/// The folder of the document in which a member lies; empty for the outermost.
pub(super) fn home_of<'n>(name: &'n str, archive: &Archive) -> &'n str {
    let folders = name.match_indices('/').rev();
    let mut folders = folders.filter_map(|(slash, _)| name.get(..slash));
    let home = folders.find(|folder| archive.find(&format!("{folder}{CONTENT}")).is_some());
    home.unwrap_or_default()
}

pub(super) fn role_of(name: &str, archive: &Archive) -> Role {
    let home = home_of(name, archive);
    // Documents in documents have the same members in a folder of their own.
    let rest = name.get(home.len()..).unwrap_or_default();
    let rest = if home.is_empty() {
        rest
    } else {
        rest.strip_prefix('/').unwrap_or(rest)
    };
    match (name, rest) {
        (MIMETYPE, _) => return Role::Mimetype,
        (MANIFEST, _) => return Role::Manifest,
        (_, "content.xml" | "styles.xml" | "settings.xml") => return Role::Xml,
        (_, "meta.xml") => return Role::Meta,
        (_, "VersionList.xml") => return Role::Version,
        _ => {}
    }
    match rest.split('/').next().unwrap_or_default() {
        "Pictures" | "Media" | "media" => Role::Picture,
        "ObjectReplacements" => Role::Replacement,
        "Fonts" | "fonts" => Role::Font,
        "Basic" | "Scripts" | "Dialogs" => Role::Script,
        "Thumbnails" => Role::Thumbnail,
        "Versions" => Role::Version,
        "Configurations2" | "layout-cache" | "manifest.rdf" | "META-INF" => Role::Going,
        _ => Role::Other,
    }
}

/// What `part` refers to by an address, from the root of the package.
pub(super) fn seen_from(part: &str, address: &str) -> String {
    let folder = part.get(..part.rfind('/').map_or(0, |slash| slash + 1));
    let address = address.strip_prefix("./").unwrap_or(address);
    let plain = unescaped(address);
    let plain = plain.strip_suffix('/').unwrap_or(&plain);
    format!("{}{plain}", folder.unwrap_or_default())
}

/// Whether a member of a library of macros is one, and no list of them.
pub(super) fn is_module(name: &str) -> bool {
    !name.ends_with("-lb.xml") && !name.ends_with("-lc.xml")
}
