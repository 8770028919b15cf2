//! A report as it is sent.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::json;
use zeroize::Zeroizing;

use super::readers::{Keepers, NameFor, name_keepers, remaining_officers};
use super::{SealedGrant, SealedPair, grants, pairs};
use crate::clock::Day;
use crate::seal::age::Identity;
use crate::seal::assess::{Answers, assess};
use crate::seal::canon::{is_word, tidy};
use crate::seal::frames;
use crate::seal::grant::Secrets;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::attached::Attachment;
use crate::seal::item::body::{Body, LONGEST_EXCERPT};
use crate::seal::item::{Item, Sealed};
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::{Beginning, Boxes, Chain, Held, Record, ReporterKeys};
use crate::seal::root::Root;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Level, Rule, Via};

/// The form's question of what the office may do, and the one whether it may give a new code.
pub const CONSENT: &str = "consent";
pub const NEW_CODE: &str = "new_code";

/// What somebody tells, and to whom.
pub struct Report<'a> {
    /// The id of the consents, by which what was sent is known again; drawn at random but where the
    /// same form may come twice.
    pub mark: Id16,
    pub roster: &'a Roster,
    pub queue: Id16,
    pub text: &'a str,
    pub answers: &'a Answers,
    /// Left out, they stay nameless.
    pub identity: Option<&'a Identified>,
    /// Officers who must not learn of it.
    pub excluded: &'a [Id16],
    /// Whether their code opens what they wrote, their name too.
    pub keep_account: bool,
    /// What came with it; their bytes are on their way already, or there.
    pub files: &'a [Attachment],
    pub via: Via,
    pub today: Day,
    /// Derived from the code that they are given.
    pub root: &'a Root,
}

/// Who somebody is and how to reach them safely.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Identified {
    pub name: Zeroizing<String>,
    pub contact: Zeroizing<String>,
    pub hours: Zeroizing<String>,
    pub safe_word: Zeroizing<String>,
    pub to: NameFor,
}

/// A sealed report: everything that the server is given.
#[derive(Debug)]
pub struct ComposedReport {
    pub case: Hash32,
    pub queue: Id16,
    pub urgent: bool,
    pub level: Level,
    /// Hash of the reporter's login token.
    pub login: Hash32,
    /// Hash of the statement's plaintext.
    pub plain: Hash32,
    pub boxes: Vec<BoxKind>,
    pub grants: Vec<SealedGrant>,
    /// None when the reporter is nameless, or gives the name to people who open it alone.
    pub pairs: Vec<SealedPair>,
    /// The brief, the statement, what the office may do, and the name if there is one: it is not
    /// sealed at all where nobody could keep it as its owner wants.
    pub items: Vec<Sealed>,
    /// The blobs of what came with it.
    pub files: Vec<Id16>,
    /// The version of the roster to whose keys it is sealed.
    pub version: u64,
}

/// Seals a report: makes the boxes, says who holds them, writes the items and hands out the keys.
///
/// # Errors
/// [`Verdict::Holder`] when nobody is left to read it; [`Verdict::Json`] when a text is longer than
/// its readers take; [`Verdict::Age`] when somebody's recipient is no key.
pub fn compose_report(report: &Report<'_>) -> Result<ComposedReport, Verdict> {
    let roster = report.roster;
    let officers = remaining_officers(roster, &report.queue, report.excluded);
    if officers.is_empty() {
        return Err(Verdict::Holder);
    }
    let identified = report.identity.and_then(|words| {
        let keepers = name_keepers(roster, &report.queue, report.excluded, words.to)?;
        Some((words, keepers))
    });

    let mut boxes = Boxes::new();
    let mut secrets = Secrets::default();
    let mut make = |kind, officers: &[Id16], with_reporter, rule| {
        let secret = Identity::random();
        let mut holders: BTreeSet<Name> = officers.iter().copied().map(Name::Officer).collect();
        if with_reporter {
            holders.insert(Name::Reporter);
        }
        let recipient = secret.recipient();
        boxes.insert(
            kind,
            Held {
                holders,
                recipient: recipient.hash(),
                rule,
            },
        );
        secrets.insert(kind, secret);
        recipient
    };
    let account = make(BoxKind::Account, &officers, report.keep_account, Rule::Each);
    let dialogue = make(BoxKind::Dialogue, &officers, true, Rule::Each);
    let identity = identified.map(|(words, Keepers { officers, rule })| {
        let kept = report.keep_account;
        (words, make(BoxKind::Identity, &officers, kept, rule))
    });

    let key = SigningKey::random();
    let chain = begin(report, boxes, &key)?;
    let mut answers = tidied(report.answers);
    let given = consents(&mut answers);
    let assessed = assess(&answers);
    let text = tidy(report.text);
    let excerpt = text.chars().take(LONGEST_EXCERPT).collect::<String>();
    let brief = Body::Brief {
        excerpt: excerpt.into(),
        level: assessed.level,
        marks: assessed.marks,
        urgent: assessed.urgent,
    };
    let item = |in_box, body, after| Item {
        after,
        author: Name::Reporter,
        body,
        in_box,
        case: chain.case(),
        id: Id16::random(),
        n: 0,
        posted: report.today,
        via: report.via,
    };
    let brief = item(BoxKind::Account, brief, Vec::new()).seal(&account, &key)?;
    let after = vec![brief.opened.hash()];
    let statement = Body::Statement { answers, text };
    let statement = item(BoxKind::Account, statement, after).seal(&account, &key)?;
    let plain = statement.opened.hash();
    let consent = Item {
        id: report.mark,
        ..item(BoxKind::Dialogue, Body::Consent { given }, Vec::new())
    };
    let mut items = vec![brief, statement, consent.seal(&dialogue, &key)?];
    for file in report.files {
        let body = Body::Attachment(Box::new(file.clone()));
        items.push(item(BoxKind::Account, body, vec![plain]).seal(&account, &key)?);
    }
    if let Some((words, recipient)) = identity {
        let name = item(BoxKind::Identity, words.body(), Vec::new());
        items.push(name.seal(&recipient, &key)?);
    }
    Ok(ComposedReport {
        case: chain.case(),
        queue: report.queue,
        urgent: assessed.urgent,
        level: assessed.level,
        login: report.root.login().hash(),
        plain,
        boxes: chain.last().record().boxes.keys().copied().collect(),
        grants: grants(
            &chain,
            &secrets,
            roster,
            Some((&key, &report.root.anchor())),
        )?,
        pairs: pairs(&chain, &secrets, roster)?,
        items,
        files: report.files.iter().map(|file| file.blob).collect(),
        version: roster.version(),
    })
}

/// Record 0, read as everybody will read it.
fn begin(report: &Report<'_>, boxes: Boxes, key: &SigningKey) -> Result<Chain, Verdict> {
    let record = Record {
        boxes,
        excluded: report.excluded.iter().copied().collect(),
        roster: report.roster.hash(),
    };
    let beginning = Beginning {
        keys: ReporterKeys {
            recipient: report.root.identity().recipient(),
            verify: key.verify_key(),
        },
        via: report.via,
    };
    let note = record.begin(&beginning, key);
    Chain::read(&Hash32::of(note.as_bytes()), &[note], report.roster)
}

/// Takes what the office may do out of the answers: it is said in an item of its own, so that it can
/// be seen and changed by whoever cannot open the account.
fn consents(answers: &mut Answers) -> BTreeSet<String> {
    let chosen = answers.remove(CONSENT).unwrap_or_default();
    let given = chosen.iter().map(|word| word.as_str().to_owned());
    let mut given: BTreeSet<String> = given.filter(|word| is_word(word)).collect();
    let new_code = answers.remove(NEW_CODE).unwrap_or_default();
    if new_code.iter().any(|said| said.as_str() == "yes") {
        given.insert(NEW_CODE.to_owned());
    }
    given
}

fn tidied(answers: &Answers) -> Answers {
    let answers = answers.iter();
    answers
        .map(|(question, given)| {
            let given = given.iter().map(|text| tidy(text));
            (question.clone(), given.collect())
        })
        .collect()
}

impl Identified {
    fn body(&self) -> Body {
        Body::Identity {
            contact: tidy(&self.contact),
            hours: tidy(&self.hours),
            name: tidy(&self.name),
            safe_word: tidy(&self.safe_word),
        }
    }
}

/// Shows nothing.
impl fmt::Debug for Identified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identified(…)")
    }
}

impl ComposedReport {
    /// The report as `POST /api/v1/reports` takes it (`docs/formats.md` §12).
    #[must_use]
    pub fn to_frames(&self) -> Vec<u8> {
        self.to_frames_with(&[])
    }

    /// The same with the tokens of the files that came before it.
    #[must_use]
    pub fn to_frames_with(&self, uploads: &[String]) -> Vec<u8> {
        let mut parts: Vec<&[u8]> = Vec::new();
        let mut frame = |file| {
            parts.push(file);
            parts.len()
        };
        let grants: Vec<_> = self
            .grants
            .iter()
            .map(|grant| {
                let holder = grant.holder.to_string();
                json!({"id": grant.id.to_string(), "holder": holder, "frame": frame(&grant.file)})
            })
            .collect();
        let pairs: Vec<_> = self
            .pairs
            .iter()
            .map(|SealedPair { id, pair, file }| {
                let (first, second) = (pair.first().to_string(), pair.second().to_string());
                json!({"id": id.to_string(), "first": first, "second": second, "frame": frame(file)})
            })
            .collect();
        let items: Vec<_> = self
            .items
            .iter()
            .map(|item| {
                let id = item.opened.item().id.to_string();
                let (in_box, lead) = (item.opened.item().in_box.as_str(), item.is_lead());
                json!({"id": id, "box": in_box, "lead": lead, "frame": frame(&item.file)})
            })
            .collect();
        let header = json!({
            "case": self.case.to_string(),
            "queue": self.queue.to_string(),
            "urgent": self.urgent,
            "level": self.level.as_str(),
            "login": self.login.to_string(),
            "plain": self.plain.to_string(),
            "grants": grants,
            "pairs": pairs,
            "items": items,
            "uploads": uploads,
            "roster": self.version,
        });
        frames::write(header.to_string().as_bytes(), &parts)
    }
}

#[cfg(test)]
pub(super) mod tests;
