//! Fields of Word that show what a document says about itself.
//!
//! When what they show is gone, Word would write nothing, or an error, in its place the next time that
//! it brings fields up to date. The words that stand there are the document's: such fields are locked.
//! Source: ISO/IEC 29500-1 17.16.5.

use std::collections::HashSet;

use super::file_names::holds_path;
use super::refused::Read;
use super::xml_names::Scope;
use super::xml_tokens::{OpenTag, Token, Tokens, decode};

const ABOUT_ITSELF: &[&str] = &[
    "AUTHOR",
    "COMMENTS",
    "CREATEDATE",
    "DOCPROPERTY",
    "DOCVARIABLE",
    "EDITTIME",
    "FILENAME",
    "FILESIZE",
    "INFO",
    "KEYWORDS",
    "LASTSAVEDBY",
    "PRINTDATE",
    "REVNUM",
    "SAVEDATE",
    "SUBJECT",
    "TEMPLATE",
    "TITLE",
    "USERADDRESS",
    "USERINITIALS",
    "USERNAME",
];
/// Fields stand in fields, not hundreds deep.
const MOST_OPEN: usize = 100;
const LONGEST_CODE: usize = 2000;

#[derive(Default)]
pub(super) struct Fields {
    /// Which fields, counted by their beginnings, are to be locked.
    pub(super) locked: HashSet<usize>,
    /// The codes that hold a path.
    pub(super) paths: Vec<String>,
}

struct Field {
    number: usize,
    code: String,
    done: bool,
}

pub(super) fn is_about_itself(code: &str) -> bool {
    let letters = code.split(|c: char| !c.is_ascii_alphabetic());
    let first = letters.into_iter().find(|word| !word.is_empty());
    first.is_some_and(|word| {
        ABOUT_ITSELF
            .iter()
            .any(|one| one.eq_ignore_ascii_case(word))
    })
}

/// Reads the fields of a part, whose codes may be spread over many runs.
pub(super) fn read_fields(xml: &str) -> Read<Fields> {
    let mut fields = Fields::default();
    if !xml.contains("fldChar") {
        return Ok(fields);
    }
    let mut names = Scope::new();
    let mut open: Vec<Field> = Vec::new();
    let mut enclosing: Vec<Vec<&str>> = Vec::new();
    let mut in_code = false;
    let mut number = 0;
    let mut tokens = Tokens::new(xml)?;
    while let Some(token) = tokens.next()? {
        match token {
            Token::Text(raw) if in_code => {
                let field = open.last_mut().filter(|field| !field.done);
                if let Some(field) = field.filter(|field| field.code.len() < LONGEST_CODE) {
                    field.code.push_str(&decode(&raw));
                }
            }
            Token::Text(_) | Token::Remark(_) => {}
            Token::Close { .. } => {
                in_code = false;
                names.leave(&enclosing.pop().unwrap_or_default());
            }
            Token::Open(tag) => {
                let declared = names.enter(&tag.attributes);
                let name = names.element(tag.name)?;
                in_code = !tag.empty && name == "w:instrText";
                if name == "w:fldChar" {
                    read_mark(&tag, &names, &mut open, &mut number, &mut fields)?;
                }
                if tag.empty {
                    names.leave(&declared);
                } else {
                    enclosing.push(declared);
                }
            }
        }
    }
    Ok(fields)
}

/// Reads where a field begins, where its code ends, or where it ends.
fn read_mark(
    tag: &OpenTag,
    names: &Scope,
    open: &mut Vec<Field>,
    number: &mut usize,
    fields: &mut Fields,
) -> Read<()> {
    let mut kind = "";
    for one in &tag.attributes {
        if names.attribute(one.name)? == "w:fldCharType" {
            kind = &one.value;
            break;
        }
    }
    if kind == "begin" {
        if open.len() < MOST_OPEN {
            open.push(Field {
                number: *number,
                code: String::new(),
                done: false,
            });
        }
        *number += 1;
        return Ok(());
    }
    if let Some(field) = open.last_mut().filter(|field| !field.done) {
        field.done = true;
        if is_about_itself(&field.code) {
            fields.locked.insert(field.number);
        }
        if holds_path(&field.code) {
            fields.paths.push(field.code.clone());
        }
    }
    if kind == "end" {
        open.pop();
    }
    Ok(())
}
