//! What goes from the content, the styles and the settings of an `OpenDocument`, and what in them is
//! told of. Source: ODF 1.3 part 3.

use std::collections::HashSet;

use super::file_names::{is_file_name, is_path};
use super::ledger::{Column, Ledger};
use super::refused::Read;
use super::xml_rewrite::{Element, Fate, Rules, name_up, rewrite, up};
use crate::metadata::found::What;

/// Fields that say what the document says of itself: brought up to date, they would be empty.
const ABOUT_ITSELF: &[&str] = &[
    "title",
    "subject",
    "keywords",
    "description",
    "initial-creator",
    "creator",
    "creation-date",
    "creation-time",
    "modification-date",
    "modification-time",
    "print-date",
    "print-time",
    "printed-by",
    "editing-cycles",
    "editing-duration",
    "user-defined",
    "author-name",
    "author-initials",
    "sender-firstname",
    "sender-lastname",
    "sender-initials",
    "sender-title",
    "sender-position",
    "sender-email",
    "sender-phone-private",
    "sender-fax",
    "sender-company",
    "sender-phone-work",
    "sender-street",
    "sender-city",
    "sender-postal-code",
    "sender-country",
    "sender-state-or-province",
];

/// Settings are numbers and switches; of those that are words, these name no one.
const WORDS: &[&str] = &[
    "ActiveTable",
    "ViewId",
    "Language",
    "Country",
    "Variant",
    "BeginLine",
    "EndLine",
    "PrinterIndependentLayout",
];

/// Cleans one XML part; `link` is told what it refers to.
pub(super) fn clean_odf_part(
    xml: &str,
    told: &mut Ledger,
    link: &mut dyn FnMut(&str),
) -> Read<String> {
    let mut rules = Content {
        told,
        link,
        hiding: HashSet::new(),
    };
    rewrite(xml, &mut rules)
}

struct Content<'t> {
    told: &'t mut Ledger,
    link: &'t mut dyn FnMut(&str),
    /// Styles that hide tables, and styles that hide text.
    hiding: HashSet<String>,
}

impl<'a> Rules<'a> for Content<'_> {
    fn open(
        &mut self,
        element: &mut Element<'a>,
        above: &mut [Element<'a>],
        _: &mut String,
    ) -> Fate {
        let name = element.name.as_str();
        if name.starts_with("config:") {
            return open_setting(element, &mut self.told.gone);
        }
        if is_tracked(name) {
            return Fate::Drop;
        }
        if is_change(name) && is_tracked(name_up(above, 1)) {
            self.told.gone.count(What::Changes);
        }
        if name == "office:annotation" {
            self.told.gone.count(What::Comment);
            return Fate::Drop;
        }
        if is_going(name) || names_person(name) || names_day(name) {
            return Fate::Drop;
        }
        let field = name.strip_prefix("text:");
        if field.is_some_and(|field| ABOUT_ITSELF.contains(&field)) {
            return Fate::Unwrap;
        }
        if element.dropped {
            return Fate::Keep;
        }
        self.open_attributes(element);
        self.open_hidden(element, above);
        match element.name.as_str() {
            "script:event-listener" => self.told.left.count(What::Script),
            "office:binary-data" => self.told.left.count(What::Embedded),
            _ => {}
        }
        Fate::Keep
    }

    fn text(&mut self, element: &mut Element<'a>, _: &mut [Element<'a>], text: &str) {
        if element.dropped && !text.trim().is_empty() {
            if names_person(&element.name) {
                self.told.gone.add(What::Author, text);
            } else if names_day(&element.name) {
                self.told.gone.add(What::Time, text);
            }
        }
        if element.name == "config:config-item" {
            tell_setting(element, text, &mut self.told.gone);
        }
    }

    fn remark(&mut self, text: &str) {
        self.told.gone.add(What::Other, text);
    }
}

impl Content<'_> {
    fn open_attributes(&mut self, element: &mut Element) {
        let drawn = |name: &&str| name.starts_with("officeooo:") && name.ends_with("rsid");
        let drawn: Vec<_> = element.names().filter(drawn).map(str::to_owned).collect();
        for name in drawn {
            self.told.gone.add(What::Other, "");
            element.remove(&name);
        }
        let named = element.value("draw:name").filter(|name| is_file_name(name));
        if let Some(named) = named.map(std::borrow::Cow::into_owned) {
            self.told.gone.add(What::Title, &named);
            element.remove("draw:name");
        }
        let addresses = ["xlink:href", "office:dde-topic"].map(|name| element.value(name));
        for address in addresses.into_iter().flatten() {
            (self.link)(&address);
            if is_path(&address) || address.starts_with("../") || address.starts_with('/') {
                self.told.left.add(What::Title, &address);
            }
        }
    }

    fn open_hidden(&mut self, element: &Element, above: &mut [Element]) {
        let value = |name| element.value(name);
        let is = |name, wanted: &[&str]| value(name).is_some_and(|one| wanted.contains(&&*one));
        let styled = |name| value(name).is_some_and(|style| self.hiding.contains(&*style));
        let hidden = match element.name.as_str() {
            "style:table-properties" | "style:text-properties" => {
                if is("table:display", &["false"]) || is("text:display", &["none"]) {
                    let style = up(above, 1).and_then(|style| {
                        let name = style.value("style:name");
                        name.map(std::borrow::Cow::into_owned)
                    });
                    self.hiding.insert(style.unwrap_or_default());
                }
                false
            }
            "table:table" => styled("table:style-name"),
            "text:span" => styled("text:style-name"),
            "table:table-row" | "table:table-column" => {
                is("table:visibility", &["collapse", "filter"])
            }
            "text:hidden-text" | "text:hidden-paragraph" => true,
            "text:section" => is("text:display", &["none", "condition"]),
            _ => false,
        };
        if hidden {
            self.told.left.count(What::Hidden);
        }
    }
}

fn open_setting(element: &Element, gone: &mut Column) -> Fate {
    if element.name != "config:config-item" {
        return Fate::Keep;
    }
    let name = element.value("config:name").unwrap_or_default();
    let kind = element.value("config:type").unwrap_or_default();
    let number = matches!(&*kind, "boolean" | "short" | "int" | "long" | "double");
    if WORDS.contains(&&*name) || (number && !is_session(&name)) {
        return Fate::Keep;
    }
    if is_session(&name) {
        gone.add(What::Other, "");
    }
    Fate::Drop
}

/// Words among the settings: a printer's name and drivers, databases, passwords.
fn tell_setting(element: &Element, text: &str, gone: &mut Column) {
    let name = element.value("config:name").unwrap_or_default();
    if element.fate != Fate::Drop || is_session(&name) || text.trim().is_empty() {
        return;
    }
    if name == "PrinterName" {
        gone.add(What::Device, text);
    } else if name.starts_with("Printer") {
        gone.add(What::Device, "");
    } else {
        gone.add(What::Other, "");
    }
}

/// Numbers that `LibreOffice` draws for sessions.
fn is_session(setting: &str) -> bool {
    matches!(setting, "Rsid" | "RsidRoot")
}

fn is_tracked(name: &str) -> bool {
    matches!(name, "text:tracked-changes" | "table:tracked-changes")
}

fn is_change(name: &str) -> bool {
    matches!(
        name,
        "text:changed-region"
            | "table:cell-content-change"
            | "table:insertion"
            | "table:deletion"
            | "table:movement"
    )
}

fn is_going(name: &str) -> bool {
    matches!(
        name,
        "text:change"
            | "text:change-start"
            | "text:change-end"
            | "office:annotation-end"
            | "office:change-info"
    )
}

fn names_person(name: &str) -> bool {
    matches!(
        name,
        "dc:creator" | "meta:creator-initials" | "loext:sender-initials"
    )
}

fn names_day(name: &str) -> bool {
    matches!(name, "dc:date" | "meta:date-string")
}
