//! What an item says about a file: where its bytes are, what opens them, what it is called.

use crate::seal::age::Identity;
use crate::seal::attachment::{Content, LONGEST_NAME, MOST_BYTES, is_media};
use crate::seal::canon;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::Text;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::{Beside, Voice};
use zeroize::Zeroizing;

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
    /// Of what its sender said instead of writing it.
    pub voice: Option<Voice>,
}

impl Attachment {
    /// One line of JSON, for who keeps it aside. A secret.
    #[must_use]
    pub fn to_line(&self) -> Zeroizing<String> {
        canon::write(&self.to_json().into())
    }

    /// Reads such a line.
    ///
    /// # Errors
    /// [`Verdict::Json`] when it is of another shape.
    pub fn from_line(line: &str) -> Result<Self, Verdict> {
        let mut json = canon::parse(line)?;
        let attachment = Self::from_json(&mut json)?;
        json.finish()?;
        Ok(attachment)
    }

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
        if let Some(voice) = self.voice {
            json.set("voice", voice.as_str().into());
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
        let voice = json.take_optional("voice").map(Value::text).transpose()?;
        let voice = voice.map(|text| Voice::parse(&text).ok_or(Verdict::Json));
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
            voice: voice.transpose()?,
        })
    }
}

fn name(text: &str) -> Option<Text> {
    let count = text.chars().take(LONGEST_NAME + 1).count();
    let fits = (1..=LONGEST_NAME).contains(&count) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned().into())
}

fn media(text: &str) -> Option<String> {
    is_media(text).then(|| text.to_owned())
}
