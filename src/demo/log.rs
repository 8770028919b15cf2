//! The entries that an officer's own client sends with what it does.

use super::cases::{FileError, failed};
use super::office::Member;
use crate::flow::Portal;
use crate::flow::session::Admitted;
use crate::seal::compose::entry::{Acting, compose_entry};
use crate::seal::compose::open::OpenedCase;
use crate::seal::words::Act;

pub(super) async fn entry(
    portal: &Portal,
    (officer, admitted): (&Member, &Admitted),
    opened: &OpenedCase,
    act: Act,
) -> Result<Vec<Vec<u8>>, FileError> {
    let standing = portal.standing().ok_or_else(|| failed("no roster"))?;
    let heads = portal.heads(admitted, None).await.map_err(failed)?;
    let acting = Acting {
        officer: officer.id,
        key: &officer.signing(),
        roster: &standing.roster,
        today: portal.today(),
        seen: heads.newest,
    };
    let note = compose_entry(opened, &acting, act).map_err(|verdict| failed(verdict.as_str()))?;
    Ok(vec![note.into_bytes()])
}
