use super::*;
use crate::seal::compose::internal::compose_internal;
use crate::seal::compose::open::{Hint, OpenedCase, SealedCase, open_case};
use crate::seal::compose::reply::{Reply, compose_item};
use crate::seal::grant::Holder;
use crate::seal::item::tests::{message, text};
use crate::seal::item::{Listed, Reader};
use crate::seal::pair::Pair;
use crate::seal::roster::tests::{Portal, today};
use crate::seal::words::Kind;

pub(crate) struct Sent {
    pub(crate) portal: Portal,
    pub(crate) root: Root,
    pub(crate) report: ComposedReport,
    /// Items that came later, with the record under which each was made.
    pub(crate) later: Vec<(u64, Sealed)>,
    pub(crate) grants: Vec<SealedGrant>,
    urgent: bool,
    level: Level,
}

fn answers(yes: &[&str]) -> Answers {
    let answers = yes.iter();
    answers
        .map(|question| ((*question).to_owned(), vec![text("yes")]))
        .collect()
}

pub(crate) fn send(portal: Portal, excluded: &[Id16], keep_account: bool) -> Sent {
    sent(portal, excluded, keep_account, NameFor::default())
}

pub(crate) fn send_name(portal: Portal, to: NameFor) -> Sent {
    sent(portal, &[], false, to)
}

fn sent(portal: Portal, excluded: &[Id16], keep_account: bool, to: NameFor) -> Sent {
    let roster = portal.roster();
    let root = Root::from_bytes(Zeroizing::new([9; 32]));
    let answers = answers(&["supervisor"]);
    let name = Identified {
        name: text("Ana"),
        to,
        ..Identified::default()
    };
    let report = Report {
        mark: Id16::random(),
        roster: &roster,
        queue: portal.queue().id,
        text: "the invoices are false\r\n",
        answers: &answers,
        identity: Some(&name),
        excluded,
        keep_account,
        files: &[],
        via: Via::Server,
        today: today(),
        root: &root,
    };
    let mut report = compose_report(&report).unwrap();
    let grants = std::mem::take(&mut report.grants);
    let (urgent, level) = (report.urgent, report.level);
    Sent {
        portal,
        root,
        report,
        later: Vec::new(),
        grants,
        urgent,
        level,
    }
}

impl Sent {
    fn view(&self, holder: &Name) -> SealedCase<'_> {
        let grants = self.grants.iter().filter(|grant| grant.holder == *holder);
        let first = self.report.items.iter().map(|item| (0, item));
        let later = self.later.iter().map(|(n, item)| (*n, item));
        SealedCase {
            case: self.report.case,
            n: 0,
            urgent: self.urgent,
            level: self.level,
            grants: grants.map(|grant| grant.file.as_slice()).collect(),
            items: first
                .chain(later)
                .map(|(n, item)| Listed {
                    in_box: item.opened.item().in_box,
                    n,
                    sealed: &item.file,
                })
                .collect(),
        }
    }

    pub(crate) fn open_as(&self, officer: &Id16) -> Result<OpenedCase, Verdict> {
        let name = Name::Officer(*officer);
        let identity = self.portal.root(officer).identity();
        let holder = Holder {
            name,
            identity: &identity,
            anchor: None,
        };
        open_case(&self.view(&name), &holder, &self.portal.roster())
    }

    pub(crate) fn open_own(&self) -> OpenedCase {
        let (identity, anchor) = (self.root.identity(), self.root.anchor());
        let holder = Holder {
            name: Name::Reporter,
            identity: &identity,
            anchor: Some(&anchor),
        };
        open_case(&self.view(&Name::Reporter), &holder, &self.portal.roster()).unwrap()
    }

    pub(crate) fn say(
        &mut self,
        opened: &mut OpenedCase,
        author: Name,
        in_box: BoxKind,
        body: Body,
    ) {
        let key = match author.officer() {
            Some(id) => self.portal.root(id).signing(),
            None => opened.holding().signing().unwrap().clone(),
        };
        let reply = Reply {
            id: Id16::random(),
            author,
            key: &key,
            in_box,
            via: Via::Console,
            today: today(),
        };
        let n = opened.chain().number();
        let sealed = compose_item(opened, &reply, body).unwrap();
        opened.push(sealed.opened.clone());
        self.later.push((n, sealed));
    }
}

pub(crate) fn kinds(opened: &OpenedCase, kind: BoxKind) -> Vec<Kind> {
    let items = opened.items(kind).iter();
    items.map(|item| item.item().body.kind()).collect()
}

#[test]
fn a_report_travels_to_an_officer_and_the_answer_travels_back() {
    let mut sent = send(Portal::new(), &[], false);
    let officer = sent.portal.queue().officers[0];
    let mut theirs = sent.open_as(&officer).unwrap();
    assert_eq!(
        kinds(&theirs, BoxKind::Account),
        [Kind::Brief, Kind::Statement]
    );
    let Body::Statement { text: told, .. } = &theirs.items(BoxKind::Account)[1].item().body else {
        panic!("a statement");
    };
    assert_eq!(told.as_str(), "the invoices are false\n", "tidied");
    assert!(theirs.items(BoxKind::Identity).is_empty());
    assert_eq!((theirs.failures().len(), theirs.missing()), (0, 0));
    assert_eq!(
        theirs.hint(),
        Hint {
            urgent: false,
            level: Level::Elevated,
            lowered: false
        }
    );

    sent.say(
        &mut theirs,
        Name::Officer(officer),
        BoxKind::Dialogue,
        message("we read it"),
    );
    let mut mine = sent.open_own();
    assert_eq!(
        kinds(&mine, BoxKind::Dialogue),
        [Kind::Consent, Kind::Message]
    );
    assert_eq!(
        mine.items(BoxKind::Dialogue)[1].item().author,
        Name::Officer(officer)
    );
    assert!(
        mine.items(BoxKind::Account).is_empty(),
        "a found code tells little"
    );
    assert_eq!(kinds(&mine, BoxKind::Identity), [], "of a name too");

    sent.say(
        &mut mine,
        Name::Reporter,
        BoxKind::Dialogue,
        message("thank you"),
    );
    let theirs = sent.open_as(&officer).unwrap();
    let said: Vec<Body> = theirs
        .items(BoxKind::Dialogue)
        .iter()
        .map(|item| item.item().body.clone())
        .collect();
    assert_eq!(said[1..], [message("we read it"), message("thank you")]);
    assert_eq!(theirs.missing(), 0);
}

#[test]
fn whoever_chose_so_reads_what_they_wrote() {
    let sent = send(Portal::new(), &[], true);
    assert_eq!(sent.open_own().items(BoxKind::Account).len(), 2);
}

#[test]
fn an_excluded_officer_holds_no_key_and_nobody_left_is_refused() {
    let portal = Portal::new();
    let all = portal.queue().officers.clone();
    let sent = send(portal, &all[..1], false);
    let holders: Vec<Name> = sent.grants.iter().map(|grant| grant.holder).collect();
    assert_eq!(holders.len(), 3);
    assert!(!holders.contains(&Name::Officer(all[0])));
    assert!(sent.open_as(&all[1]).is_ok());
    let stolen = sent.view(&Name::Officer(all[1]));
    let identity = sent.portal.root(&all[0]).identity();
    for name in [Name::Officer(all[0]), Name::Officer(all[1])] {
        let holder = Holder {
            name,
            identity: &identity,
            anchor: None,
        };
        let opened = open_case(&stolen, &holder, &sent.portal.roster());
        assert_eq!(opened.err(), Some(Verdict::Age));
    }

    let portal = Portal::new();
    let roster = portal.roster();
    let everyone = portal.queue().officers.clone();
    assert_eq!(
        remaining_officers(&roster, &portal.queue().id, &everyone),
        []
    );
    let report = Report {
        mark: Id16::random(),
        roster: &roster,
        queue: portal.queue().id,
        text: "",
        answers: &Answers::new(),
        identity: None,
        excluded: &everyone,
        keep_account: false,
        files: &[],
        via: Via::Browser,
        today: today(),
        root: &sent.root,
    };
    assert_eq!(compose_report(&report).err(), Some(Verdict::Holder));
}

#[test]
fn two_custodians_open_the_name_and_with_one_left_none_is_taken() {
    let sent = send(Portal::new(), &[], false);
    assert_eq!(sent.report.pairs.len(), 3);
    let roster = sent.portal.roster();
    let SealedPair { pair, file, .. } = &sent.report.pairs[0];
    let identity = |id: &Id16| sent.portal.root(id).identity();
    let peeled = Pair::peel(file, &identity(&pair.first())).unwrap();
    let opened = pair.open(
        &sent.report.case,
        &peeled,
        &identity(&pair.second()),
        &roster,
    );
    let opened = opened.unwrap();
    let mut secrets = Secrets::default();
    secrets.insert(BoxKind::Identity, opened.secret);
    let reader = Reader {
        chain: &opened.chain,
        parted: &[],
        secrets: &secrets,
        roster: &roster,
    };
    let sealed = &sent.report.items[3].file;
    let item = reader
        .open(&Listed {
            in_box: BoxKind::Identity,
            n: 0,
            sealed,
        })
        .unwrap();
    let Body::Identity { name, .. } = &item.item().body else {
        panic!("a name")
    };
    assert_eq!(name.as_str(), "Ana");
    assert!(sent.open_as(&pair.first()).is_err(), "no grant");

    let portal = Portal::new();
    let excluded = portal.queue().custodians[..2].to_vec();
    let sent = send(portal, &excluded, false);
    assert_eq!(sent.report.items.len(), 3, "no name");
    assert!(sent.report.pairs.is_empty());
    assert!(!sent.report.boxes.contains(&BoxKind::Identity));
}

#[test]
fn the_office_makes_its_own_box_and_the_reporter_never_sees_it() {
    let mut sent = send(Portal::new(), &[], false);
    let (officer, other) = (
        sent.portal.queue().officers[0],
        sent.portal.queue().officers[1],
    );
    let mut theirs = sent.open_as(&officer).unwrap();
    let key = sent.portal.root(&officer).signing();
    let roster = sent.portal.roster();
    let record = compose_internal(&mut theirs, officer, &key, &roster).unwrap();
    assert_eq!(
        (record.n, record.boxes.len(), record.grants.len()),
        (1, 4, 4)
    );
    sent.grants.extend(record.grants);
    let again = compose_internal(&mut theirs, officer, &key, &roster);
    assert_eq!(again.err(), Some(Verdict::Boxes));

    let note = Body::Note {
        text: text("call her"),
    };
    sent.say(&mut theirs, Name::Officer(officer), BoxKind::Internal, note);
    let others = sent.open_as(&other).unwrap();
    assert_eq!(kinds(&others, BoxKind::Internal), [Kind::Note]);
    assert_eq!(others.chain().number(), 1);
    let mine = sent.open_own();
    assert_eq!(mine.chain().number(), 1, "they see that there is one");
    assert!(mine.items(BoxKind::Internal).is_empty());
    assert_eq!(mine.failures(), []);
    assert_eq!(mine.holding().secrets().of(BoxKind::Internal).count(), 0);
}

#[test]
fn nobody_lowers_an_alarm_unnoticed() {
    let mut sent = send(Portal::new(), &[], false);
    let officer = sent.portal.queue().officers[0];
    sent.level = Level::None;
    let lowered = |level, urgent| Hint {
        urgent,
        level,
        lowered: true,
    };
    assert_eq!(
        sent.open_as(&officer).unwrap().hint(),
        lowered(Level::Elevated, false)
    );

    let mut mine = sent.open_own();
    let alarm = Body::Alarm {
        happened: text("they moved me"),
    };
    sent.say(&mut mine, Name::Reporter, BoxKind::Dialogue, alarm);
    assert_eq!(
        sent.open_as(&officer).unwrap().hint(),
        lowered(Level::Alarm, false)
    );

    let mut theirs = sent.open_as(&officer).unwrap();
    let key = sent.portal.root(&officer).signing();
    let roster = sent.portal.roster();
    let record = compose_internal(&mut theirs, officer, &key, &roster).unwrap();
    sent.grants.extend(record.grants);
    let mark = Body::Mark {
        level: Level::High,
        reason: text("spoke to her"),
        urgent: true,
    };
    sent.say(&mut theirs, Name::Officer(officer), BoxKind::Internal, mark);
    assert_eq!(
        sent.open_as(&officer).unwrap().hint(),
        lowered(Level::Alarm, true)
    );
}

#[test]
fn the_body_that_is_sent_names_each_frame_once() {
    let sent = send(Portal::new(), &[], false);
    let body = sent.report.to_frames();
    let frames = frames::read(&body).unwrap();
    let header: serde_json::Value = serde_json::from_slice(frames[0]).unwrap();
    let named: Vec<u64> = ["grants", "pairs", "items"]
        .iter()
        .flat_map(|list| header[list].as_array().unwrap())
        .map(|entry| entry["frame"].as_u64().unwrap())
        .collect();
    assert_eq!(frames::check_named(&named, frames.len() - 1), Ok(()));
    let leads = header["items"].as_array().unwrap().iter();
    assert_eq!(leads.filter(|item| item["lead"] == true).count(), 1);
}
