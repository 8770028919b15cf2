//! Copies XML token by token, leaving out what rules say.
//!
//! What no rule touches is copied as it is written. Remarks and processing instructions are content to
//! nobody and go. Only the elements that are open are kept in memory, not the document.

use std::borrow::Cow;

use super::refused::{MALFORMED, Read};
use super::word_changes::Marks;
use super::xml_names::{Scope, declared_prefix};
use super::xml_tokens::{Attribute, DECLARED, OpenTag, Token, Tokens, decode, escape_value};

/// Word nests tables in tables; nobody nests two hundred elements.
const DEEPEST: usize = 200;
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// What becomes of an element: it stays, goes with all that is in it, or goes without what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Keep,
    Drop,
    Unwrap,
}

/// An element that is open.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own, asked and answered at another moment"
)]
pub(super) struct Element<'a> {
    pub(super) name: String,
    written: &'a str,
    attributes: Vec<Attribute<'a>>,
    /// The names of the attributes; `None` for those that declare prefixes.
    called: Vec<Option<String>>,
    declared: Vec<&'a str>,
    pub(super) fate: Fate,
    /// It lies in one that goes, or goes itself.
    pub(super) dropped: bool,
    /// Something in it went.
    pub(super) lost: bool,
    /// Something in it stays.
    pub(super) full: bool,
    /// Where in the output it begins, and where what is in it does.
    pub(super) mark: usize,
    pub(super) body: usize,
    /// Like `body`, but rules may move it.
    pub(super) inside: usize,
    /// It is written with an end tag even where it had none.
    pub(super) expand: bool,
    changed: bool,
    /// What rules remember about it.
    pub(super) marks: Marks,
}

impl<'a> Element<'a> {
    /// The prefix as it is written, with its colon.
    pub(super) fn prefix(&self) -> &'a str {
        let colon = self.written.find(':').map_or(0, |colon| colon + 1);
        self.written.get(..colon).unwrap_or_default()
    }

    /// The value of an attribute.
    pub(super) fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        let at = self
            .called
            .iter()
            .position(|one| one.as_deref() == Some(name))?;
        self.attributes.get(at).map(|one| decode(&one.value))
    }

    /// The names of its attributes, without those that declare prefixes.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.called.iter().filter_map(Option::as_deref)
    }

    pub(super) fn remove(&mut self, name: &str) {
        while let Some(at) = self
            .called
            .iter()
            .position(|one| one.as_deref() == Some(name))
        {
            self.called.remove(at);
            self.attributes.remove(at);
            self.changed = true;
        }
    }

    /// Gives an attribute that is there another value.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        for (called, attribute) in self.called.iter().zip(&mut self.attributes) {
            if called.as_deref() == Some(name) {
                attribute.value = Cow::Owned(escape_value(value));
                self.changed = true;
            }
        }
    }

    fn write_tag(&self, tag: &OpenTag, extra: Option<&str>, out: &mut String) {
        let expanded = tag.empty && self.expand;
        if !self.changed && !expanded && extra.is_none() {
            out.push_str(tag.raw);
            return;
        }
        out.push('<');
        out.push_str(self.written);
        for Attribute { name, value } in &self.attributes {
            for piece in [" ", name, "=\"", value, "\""] {
                out.push_str(piece);
            }
        }
        out.push_str(extra.unwrap_or_default());
        out.push_str(if tag.empty && !expanded { "/>" } else { ">" });
    }
}

/// What becomes of each element. `above` are those in which it lies, the nearest last.
pub(super) trait Rules<'a> {
    /// Called for every element, also inside those that go.
    fn open(
        &mut self,
        element: &mut Element<'a>,
        above: &mut [Element<'a>],
        out: &mut String,
    ) -> Fate;

    /// Called with text, decoded.
    fn text(&mut self, _element: &mut Element<'a>, _above: &mut [Element<'a>], _text: &str) {}

    /// Called before the end tag is written; whether the element stays after all.
    fn close(
        &mut self,
        _element: &mut Element<'a>,
        _above: &mut [Element<'a>],
        _out: &mut String,
    ) -> bool {
        true
    }

    /// Called after the end tag is written.
    fn closed(&mut self, _element: &Element<'a>, _above: &mut [Element<'a>], _out: &String) {}

    fn remark(&mut self, _text: &str) {}
}

/// The element so many steps above: 1 is the nearest.
pub(super) fn up<'s, 'a>(
    above: &'s mut [Element<'a>],
    steps: usize,
) -> Option<&'s mut Element<'a>> {
    let at = above.len().checked_sub(steps)?;
    above.get_mut(at)
}

/// The name of the element so many steps above, or nothing.
pub(super) fn name_up<'s>(above: &'s [Element], steps: usize) -> &'s str {
    let at = above.len().checked_sub(steps);
    let element = at.and_then(|at| above.get(at));
    element.map_or("", |element| element.name.as_str())
}

/// `xml` without what `rules` take out.
pub(super) fn rewrite<'a>(xml: &'a str, rules: &mut impl Rules<'a>) -> Read<String> {
    let mut out = String::with_capacity(xml.len());
    out.push_str(DECLARED);
    let mut names = Scope::new();
    let mut stack: Vec<Element> = Vec::new();
    let mut rooted = false;
    let mut tokens = Tokens::new(xml)?;
    while let Some(token) = tokens.next()? {
        match token {
            Token::Text(raw) => {
                let blank = raw.chars().all(|c| SPACE.contains(&c));
                let Some((top, above)) = stack.split_last_mut() else {
                    if blank {
                        continue;
                    }
                    return Err(MALFORMED);
                };
                top.full |= !blank;
                rules.text(top, above, &decode(&raw));
                if !top.dropped {
                    out.push_str(&raw);
                }
            }
            Token::Remark(text) => rules.remark(text),
            Token::Close { name, raw } => {
                let element = stack.pop().filter(|element| element.written == name);
                let element = element.ok_or(MALFORMED)?;
                close(element, raw, &mut stack, rules, &mut names, &mut out);
            }
            Token::Open(tag) => {
                if (stack.is_empty() && rooted) || stack.len() == DEEPEST {
                    return Err(MALFORMED);
                }
                rooted = true;
                let empty = tag.empty;
                let element = open(tag, &mut stack, rules, &mut names, &mut out)?;
                if empty {
                    close(element, "", &mut stack, rules, &mut names, &mut out);
                } else {
                    stack.push(element);
                }
            }
        }
    }
    if rooted && stack.is_empty() {
        Ok(out)
    } else {
        Err(MALFORMED)
    }
}

fn open<'a>(
    mut tag: OpenTag<'a>,
    above: &mut [Element<'a>],
    rules: &mut impl Rules<'a>,
    names: &mut Scope<'a>,
    out: &mut String,
) -> Read<Element<'a>> {
    let declared = names.enter(&tag.attributes);
    let called = tag.attributes.iter().map(|one| {
        let names_one = declared_prefix(one.name).is_none();
        names_one.then(|| names.attribute(one.name)).transpose()
    });
    let mut element = Element {
        name: names.element(tag.name)?,
        written: tag.name,
        called: called.collect::<Read<_>>()?,
        attributes: std::mem::take(&mut tag.attributes),
        declared,
        fate: Fate::Keep,
        dropped: above.last().is_some_and(|parent| parent.dropped),
        lost: false,
        full: false,
        mark: 0,
        body: 0,
        inside: 0,
        expand: false,
        changed: false,
        marks: Marks::default(),
    };
    element.fate = rules.open(&mut element, above, out);
    element.dropped |= element.fate == Fate::Drop;
    // Rules may have written what belongs before it.
    element.mark = out.len();
    if !element.dropped && element.fate == Fate::Keep {
        let lock = element
            .marks
            .lock
            .then(|| format!(" {}fldLock=\"true\"", element.prefix()));
        element.write_tag(&tag, lock.as_deref(), out);
    }
    element.body = out.len();
    element.inside = out.len();
    Ok(element)
}

fn close<'a>(
    mut element: Element<'a>,
    raw: &str,
    above: &mut [Element<'a>],
    rules: &mut impl Rules<'a>,
    names: &mut Scope<'a>,
    out: &mut String,
) {
    let stays = rules.close(&mut element, above, out) && !element.dropped;
    if stays && element.fate == Fate::Keep {
        if raw.is_empty() && element.expand {
            for piece in ["</", element.written, ">"] {
                out.push_str(piece);
            }
        }
        out.push_str(raw);
    }
    if !stays && !element.dropped {
        out.truncate(element.mark);
    }
    if let Some(parent) = above.last_mut() {
        let unwrapped = element.fate == Fate::Unwrap;
        parent.lost |= !stays || (element.lost && (unwrapped || element.name == "mc:Choice"));
        parent.full |= stays
            && if unwrapped {
                element.full
            } else {
                counts(&element)
            };
    }
    if stays {
        rules.closed(&element, above, out);
    }
    names.leave(&element.declared);
}

/// Properties of a run show nothing, and an empty choice is none.
fn counts(element: &Element) -> bool {
    element.name != "w:rPr" && (element.name != "mc:Choice" || element.full)
}
