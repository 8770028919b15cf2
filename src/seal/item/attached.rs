//! What an item says about a file: where its bytes are, what opens them, what it is called.

use crate::seal::age::Identity;
use crate::seal::attachment::{Content, MOST_BYTES};
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::Text;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::Beside;

/// The most characters of a file's name.
pub const LONGEST_NAME: usize = 255;
/// The most characters of a media type.
pub const LONGEST_MEDIA: usize = 127;

/// A file that came with a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    pub blob: Id16,
    /// Opens the blob; of this file alone.
    pub identity: Identity,
    pub content: Content,
    /// As its sender's device had it, without a path.
    pub name: Text,
    /// The media type that its sender's device guessed; may be empty. Nobody relies on it.
    pub media: String,
    pub beside: Beside,
    /// Of the original beside a copy from which something was removed: the id of the copy's item.
    pub of: Option<Id16>,
}

impl Attachment {
    pub(super) fn to_json(&self) -> Object {
        let mut json = object([
            ("beside", self.beside.as_str().into()),
            ("blob", Value::display(self.blob)),
            ("bytes", self.content.bytes.into()),
            ("identity", Value::Text(self.identity.to_text())),
            ("name", Value::Text(self.name.clone())),
            ("sha256", Value::display(self.content.sha256)),
            ("type", self.media.as_str().into()),
        ]);
        if let Some(of) = self.of {
            json.set("of", Value::display(of));
        }
        json
    }

    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let id = |text: &str| Id16::parse(text).ok();
        let bytes = json.number("bytes")?;
        if bytes > MOST_BYTES {
            return Err(Verdict::Json);
        }
        let of = json.take_optional("of").map(Value::text).transpose()?;
        let of = of.map(|text| id(&text).ok_or(Verdict::Json)).transpose()?;
        Ok(Self {
            blob: json.read("blob", id)?,
            identity: json.read("identity", |text| Identity::parse(text).ok())?,
            content: Content {
                bytes,
                sha256: json.read("sha256", |text| Hash32::parse(text).ok())?,
            },
            name: json.read("name", name)?,
            media: json.read("type", media)?,
            beside: json.read("beside", Beside::parse)?,
            of,
        })
    }
}

fn name(text: &str) -> Option<Text> {
    let count = text.chars().take(LONGEST_NAME + 1).count();
    let fits = (1..=LONGEST_NAME).contains(&count) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned().into())
}

fn media(text: &str) -> Option<String> {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".+/_-".contains(&byte);
    let fits = text.len() <= LONGEST_MEDIA && text.bytes().all(plain);
    fits.then(|| text.to_owned())
}
