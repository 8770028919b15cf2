//! A record as it is read, before anything of it is verified.

use zeroize::Zeroizing;

use super::json::hash;
use super::{Beginning, Record, ReporterKeys};
use crate::seal::id::Hash32;
use crate::seal::note::{Note, Padding, Signature, Type};
use crate::seal::value::Value;
use crate::seal::verdict::Verdict;

/// A record whose shape is right; nothing else is known of it.
pub(super) struct Read<'a> {
    pub(super) note: Note<'a>,
    pub(super) signature: Signature<'a>,
    pub(super) hash: Hash32,
    pub(super) n: u64,
    pub(super) prev: Option<Hash32>,
    pub(super) beginning: Option<Beginning>,
    pub(super) renewed: Option<ReporterKeys>,
    /// The note by which a second officer agrees to them.
    pub(super) handover: Option<Zeroizing<String>>,
    pub(super) record: Record,
}

impl<'a> Read<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(text.as_bytes())?;
        let mut json = note.object(Type::Record, Padding::None)?;
        let n = json.number("n")?;
        let record = Record::from_json(&mut json)?;
        let (mut beginning, mut prev) = (None, None);
        let (mut renewed, mut handover) = (None, None);
        if n == 0 {
            beginning = Some(Beginning::from_json(&mut json)?);
        } else {
            prev = Some(json.read("prev", hash)?);
            let keys = json.take_optional("reporter");
            renewed = keys.map(ReporterKeys::from_json).transpose()?;
            let agreed = json.take_optional("handover");
            handover = agreed.map(Value::text).transpose()?;
            if handover.is_some() && renewed.is_none() {
                return Err(Verdict::Json);
            }
        }
        json.finish()?;
        Ok(Self {
            note,
            signature,
            hash: Hash32::of(text.as_bytes()),
            n,
            prev,
            beginning,
            renewed,
            handover,
            record,
        })
    }
}
