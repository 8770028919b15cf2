//! Small XML read whole: each element with its attributes and its own text.

use super::refused::Read;
use super::xml_rewrite::{Element, Fate, Rules, name_up, rewrite};

pub(super) struct Leaf {
    pub(super) name: String,
    pub(super) parent: String,
    pub(super) text: String,
    attributes: Vec<(String, String)>,
}

impl Leaf {
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(called, _)| called == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The elements of `xml`, in the order in which they end.
pub(super) fn leaves(xml: &str) -> Read<Vec<Leaf>> {
    let mut reader = Reader::default();
    rewrite(xml, &mut reader)?;
    Ok(reader.all)
}

#[derive(Default)]
struct Reader {
    all: Vec<Leaf>,
    /// What stands in each element that is open.
    texts: Vec<String>,
}

impl<'a> Rules<'a> for Reader {
    fn open(&mut self, _: &mut Element<'a>, _: &mut [Element<'a>], _: &mut String) -> Fate {
        self.texts.push(String::new());
        Fate::Drop
    }

    fn text(&mut self, _: &mut Element<'a>, _: &mut [Element<'a>], text: &str) {
        if let Some(before) = self.texts.last_mut() {
            before.push_str(text);
        }
    }

    fn close(
        &mut self,
        element: &mut Element<'a>,
        above: &mut [Element<'a>],
        _: &mut String,
    ) -> bool {
        let attributes = element.names().map(|name| {
            let value = element.value(name).unwrap_or_default();
            (name.to_owned(), value.into_owned())
        });
        self.all.push(Leaf {
            name: element.name.clone(),
            parent: name_up(above, 1).to_owned(),
            text: self.texts.pop().unwrap_or_default().trim().to_owned(),
            attributes: attributes.collect(),
        });
        false
    }
}
