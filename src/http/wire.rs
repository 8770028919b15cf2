//! The JSON headers of sealed bodies, as both listeners speak them.

mod view;

use serde::Deserialize;

pub(super) use self::view::{listed, whole};
use super::HttpError;
use super::frames::Framed;
use super::upload::blob_of_token;
use crate::domain::holding::Holder;
use crate::flow::intake::{Grant, Item, Pair, Submission};
use crate::flow::posting::{Assign, Posting, RecordPosting, Step};
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{BoxKind, Level, Status};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportHeader {
    case: String,
    queue: String,
    urgent: bool,
    level: String,
    login: String,
    plain: String,
    grants: Vec<GrantHeader>,
    pairs: Vec<PairHeader>,
    items: Vec<ItemHeader>,
    /// Tokens of the files that came before it and are named in it.
    #[serde(default)]
    uploads: Vec<String>,
    /// The version of the roster to whose keys it is sealed.
    roster: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GrantHeader {
    id: String,
    holder: String,
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairHeader {
    id: String,
    first: String,
    second: String,
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemHeader {
    id: String,
    #[serde(rename = "box")]
    kind: String,
    lead: bool,
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PostingHeader {
    n: u32,
    items: Vec<ItemHeader>,
    #[serde(default)]
    uploads: Vec<String>,
    #[serde(default)]
    release: Vec<ReleaseHeader>,
    #[serde(default)]
    remove: Vec<String>,
    urgent: Option<bool>,
    level: Option<String>,
    status: Option<String>,
    /// Of a status: where the officer saw the case stand.
    from: Option<String>,
    #[serde(default)]
    withdraw: bool,
    assign: Option<AssignHeader>,
    /// Entries of the log.
    #[serde(default)]
    log: Vec<EntryHeader>,
}

/// Officers' ids; none is nobody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssignHeader {
    from: Option<String>,
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryHeader {
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleaseHeader {
    blob: String,
    may: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordHeader {
    n: u32,
    grants: Vec<GrantHeader>,
    boxes: Vec<String>,
    items: Vec<ItemHeader>,
    #[serde(default)]
    join: Vec<String>,
    #[serde(default)]
    leave: Vec<String>,
    /// Entries of the log.
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RenewalHeader {
    n: u32,
    login: String,
    grants: Vec<GrantHeader>,
    pairs: Vec<PairHeader>,
    boxes: Vec<String>,
}

/// Reads a report.
pub(super) fn submission(mut framed: Framed<ReportHeader>) -> Result<Submission, HttpError> {
    let header = &mut framed.header;
    let (grants, pairs, items) = (
        std::mem::take(&mut header.grants),
        std::mem::take(&mut header.pairs),
        std::mem::take(&mut header.items),
    );
    let (case, queue) = (hash("case", &header.case)?, id("queue", &header.queue)?);
    let (login, plain) = (hash("login", &header.login)?, hash("plain", &header.plain)?);
    let (urgent, level) = (header.urgent, level(&header.level)?);
    let roster = header.roster;
    let files = files(&framed.header.uploads)?;
    let pairs = take_pairs(&mut framed, &pairs)?;
    let submission = Submission {
        case,
        queue,
        urgent,
        level,
        login,
        plain,
        grants: take_grants(&mut framed, &grants)?,
        pairs,
        items: take_items(&mut framed, &items)?,
        files,
        content: framed.content,
        roster,
    };
    framed.finish()?;
    Ok(submission)
}

/// Reads items to add to a case.
pub(super) fn posting(mut framed: Framed<PostingHeader>) -> Result<Posting, HttpError> {
    let items = std::mem::take(&mut framed.header.items);
    let log = std::mem::take(&mut framed.header.log);
    let header = &framed.header;
    let posting = Posting {
        n: header.n,
        urgent: header.urgent,
        level: header.level.as_deref().map(level).transpose()?,
        step: step(header.from.as_deref(), header.status.as_deref())?,
        assign: header.assign.as_ref().map(assign).transpose()?,
        withdraw: header.withdraw,
        items: Vec::new(),
        files: files(&header.uploads)?,
        release: header
            .release
            .iter()
            .map(|release| Ok((id("release", &release.blob)?, release.may)))
            .collect::<Result<_, HttpError>>()?,
        remove: ids("remove", &header.remove)?,
        log: Vec::new(),
    };
    let items = take_items(&mut framed, &items)?;
    let log = take_entries(&mut framed, &log)?;
    framed.finish()?;
    Ok(Posting {
        items,
        log,
        ..posting
    })
}

fn assign(header: &AssignHeader) -> Result<Assign, HttpError> {
    let officer = |id: &Option<String>| id.as_deref().map(|id| self::id("assign", id)).transpose();
    Ok(Assign {
        from: officer(&header.from)?,
        to: officer(&header.to)?,
    })
}

/// Reads a new record: grants, and the boxes that the case has from now on.
pub(super) fn record(mut framed: Framed<RecordHeader>) -> Result<RecordPosting, HttpError> {
    let (grants, items, log) = (
        std::mem::take(&mut framed.header.grants),
        std::mem::take(&mut framed.header.items),
        std::mem::take(&mut framed.header.log),
    );
    let posting = RecordPosting {
        n: framed.header.n,
        boxes: boxes(&framed.header.boxes)?,
        grants: take_grants(&mut framed, &grants)?,
        pairs: Vec::new(),
        items: take_items(&mut framed, &items)?,
        join: ids("join", &framed.header.join)?,
        leave: ids("leave", &framed.header.leave)?,
        log: take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    Ok(posting)
}

/// Reads a reporter's new record, and the hash of the token that finds the case from then on.
pub(super) fn renewal(
    mut framed: Framed<RenewalHeader>,
) -> Result<(RecordPosting, Hash32), HttpError> {
    let (grants, pairs) = (
        std::mem::take(&mut framed.header.grants),
        std::mem::take(&mut framed.header.pairs),
    );
    let login = hash("login", &framed.header.login)?;
    let posting = RecordPosting {
        n: framed.header.n,
        boxes: boxes(&framed.header.boxes)?,
        grants: take_grants(&mut framed, &grants)?,
        pairs: take_pairs(&mut framed, &pairs)?,
        items: Vec::new(),
        join: Vec::new(),
        leave: Vec::new(),
        log: Vec::new(),
    };
    framed.finish()?;
    Ok((posting, login))
}

/// The blobs that these tokens may write.
fn files(uploads: &[String]) -> Result<Vec<Id16>, HttpError> {
    let blob =
        |token: &String| blob_of_token(token).ok_or(HttpError::Malformed { field: "uploads" });
    uploads.iter().map(blob).collect()
}

fn boxes(kinds: &[String]) -> Result<Vec<BoxKind>, HttpError> {
    let read = |kind: &String| BoxKind::parse(kind).ok_or(HttpError::Malformed { field: "boxes" });
    kinds.iter().map(read).collect()
}

fn take_pairs<H>(framed: &mut Framed<H>, pairs: &[PairHeader]) -> Result<Vec<Pair>, HttpError> {
    pairs
        .iter()
        .map(|pair| {
            Ok(Pair {
                id: id("pairs", &pair.id)?,
                first: id("pairs", &pair.first)?,
                second: id("pairs", &pair.second)?,
                sealed: framed.take(pair.frame)?,
            })
        })
        .collect()
}

fn take_grants<H>(framed: &mut Framed<H>, grants: &[GrantHeader]) -> Result<Vec<Grant>, HttpError> {
    grants
        .iter()
        .map(|grant| {
            Ok(Grant {
                id: id("grants", &grant.id)?,
                holder: Holder::parse(&grant.holder)
                    .map_err(|_| HttpError::Malformed { field: "grants" })?,
                sealed: framed.take(grant.frame)?,
            })
        })
        .collect()
}

pub(super) fn take_items<H>(
    framed: &mut Framed<H>,
    items: &[ItemHeader],
) -> Result<Vec<Item>, HttpError> {
    items
        .iter()
        .map(|item| {
            Ok(Item {
                id: id("items", &item.id)?,
                kind: BoxKind::parse(&item.kind).ok_or(HttpError::Malformed { field: "items" })?,
                lead: item.lead,
                sealed: framed.take(item.frame)?,
            })
        })
        .collect()
}

pub(super) fn take_entries<H>(
    framed: &mut Framed<H>,
    entries: &[EntryHeader],
) -> Result<Vec<Vec<u8>>, HttpError> {
    let notes = entries.iter().map(|entry| framed.take(entry.frame));
    notes.collect()
}

fn ids(field: &'static str, texts: &[String]) -> Result<Vec<Id16>, HttpError> {
    texts.iter().map(|text| id(field, text)).collect()
}

pub(super) fn id(field: &'static str, text: &str) -> Result<Id16, HttpError> {
    Id16::parse(text).map_err(|_| HttpError::Malformed { field })
}

pub(super) fn hash(field: &'static str, text: &str) -> Result<Hash32, HttpError> {
    Hash32::parse(text).map_err(|_| HttpError::Malformed { field })
}

fn level(text: &str) -> Result<Level, HttpError> {
    Level::parse(text).ok_or(HttpError::Malformed { field: "level" })
}

/// A step that goes nowhere is none; what was only received may be acknowledged without saying so.
fn step(from: Option<&str>, to: Option<&str>) -> Result<Option<Step>, HttpError> {
    let status = |field, text| Status::parse(text).ok_or(HttpError::Malformed { field });
    let to = to.map(|to| status("status", to)).transpose()?;
    let from = from.map(|from| status("from", from)).transpose()?;
    match (from, to) {
        (None, None) => Ok(None),
        (None, Some(to @ Status::Acknowledged)) => Ok(Some(Step {
            from: Status::Received,
            to,
        })),
        (Some(from), Some(to)) => Ok(Some(Step { from, to })),
        (None, Some(_)) => Err(HttpError::Malformed { field: "from" }),
        (Some(_), None) => Err(HttpError::Malformed { field: "status" }),
    }
}
