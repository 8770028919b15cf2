//! The office's own box, made by the first officer who opens a case.

use super::open::OpenedCase;
use super::{ComposedRecord, grants, roster_for};
use crate::seal::age::Identity;
use crate::seal::id::Id16;
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::Held;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Rule};

/// Writes the record that adds the internal box, and everybody's grant under it. The case is then
/// open under the new record; a refusal of the server means reading the case again.
///
/// # Errors
/// [`Verdict::Boxes`] when the case has such a box; as [`Chain::read`] when this officer may not sign;
/// [`Verdict::Age`] when somebody's recipient is no key; as [`whole`](crate::seal::grant::Holding::whole) where grants were left out.
pub fn compose_internal(
    opened: &mut OpenedCase,
    officer: Id16,
    key: &SigningKey,
    roster: &Roster,
) -> Result<ComposedRecord, Verdict> {
    opened.holding().whole()?;
    let chain = opened.chain();
    let mut record = chain.last().record().clone();
    if record.boxes.contains_key(&BoxKind::Internal) {
        return Err(Verdict::Boxes);
    }
    let secret = Identity::random();
    let dialogue = chain.held(BoxKind::Dialogue).ok_or(Verdict::Boxes)?;
    let internal = Held {
        holders: dialogue.officers().copied().map(Name::Officer).collect(),
        recipient: secret.recipient().hash(),
        rule: Rule::Each,
    };
    record.boxes.insert(BoxKind::Internal, internal);
    record.roster = roster_for(chain, &record.boxes, roster);
    let note = record.follow(chain, &Name::Officer(officer), key);
    let secrets = [(BoxKind::Internal, secret)];
    opened.holding.extend(&note, secrets, roster)?;

    let (chain, secrets) = (opened.chain(), opened.holding().secrets());
    Ok(ComposedRecord {
        n: chain.number(),
        boxes: chain.last().record().boxes.keys().copied().collect(),
        grants: grants(chain, secrets, roster, None)?,
        pairs: Vec::new(),
    })
}
