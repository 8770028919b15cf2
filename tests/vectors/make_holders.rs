//! Vectors of colleagues who come and go: composed records and grants, and what is said under them.

use std::collections::{BTreeMap, BTreeSet};

use amparo::seal::compose::SealedGrant;
use amparo::seal::compose::holders::{Change, Recast, compose_holders};
use amparo::seal::compose::open::{OpenedCase, SealedCase, open_case};
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::grant::{Grant, Holder};
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::conflict::Conflict;
use amparo::seal::roster::Roster;
use amparo::seal::words::{BoxKind, Level, Via};
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, TODAY, bytes, day};

/// A case of the first three people. The first adds the fourth, who keeps the name, then takes the
/// second and the fourth off; the third has left by then.
struct Composed<'a> {
    portal: &'a Portal,
    case: Case,
    joined: Vec<SealedGrant>,
    left: Recast,
    opened: OpenedCase,
}

impl<'a> Composed<'a> {
    fn new(portal: &'a Portal) -> Self {
        let case = Case::new(portal, &[]);
        let both = [BoxKind::Account, BoxKind::Dialogue];
        let secrets: BTreeMap<_, _> = both.map(|kind| (kind, vec![&case.secrets[&kind]])).into();
        let (name, identity) = (portal.name(0), portal.identity(0));
        let grant = Grant {
            chain: &case.chain,
            holder: name,
            secrets,
            own: None,
        };
        let grant = grant.seal(&identity.recipient()).unwrap();
        let sealed = SealedCase {
            case: case.id,
            n: 0,
            urgent: false,
            level: Level::None,
            grants: vec![&grant],
            items: Vec::new(),
        };
        let holder = Holder {
            name,
            identity: &identity,
            anchor: None,
        };
        let (first, second) = (portal.roster(&portal.first), portal.roster(&portal.second));
        let mut opened = open_case(&sealed, &holder, &first).unwrap();
        let mut change = |roster: &Roster, added: &[usize], removed: &[usize]| {
            let ids = |people: &[usize]| -> BTreeSet<Id16> {
                people.iter().map(|person| portal.id(*person)).collect()
            };
            let change = Change {
                added: ids(added),
                removed: ids(removed),
            };
            let (id, key) = (portal.id(0), portal.key(0));
            compose_holders(&mut opened, id, &key, roster, &change).unwrap()
        };
        let joined = change(&first, &[3], &[]).record.grants;
        let left = change(&second, &[], &[1, 3]);
        Self {
            portal,
            case,
            joined,
            left,
            opened,
        }
    }

    fn of(&self, grants: &[SealedGrant], person: usize) -> Value {
        let name = self.portal.name(person);
        let found = grants.iter().find(|grant| grant.holder == name).unwrap();
        bytes(&found.file)
    }
}

pub(crate) fn records(cases: &mut Cases, portal: &Portal) {
    let composed = Composed::new(portal);
    let notes = composed.opened.chain().notes();
    for (name, count) in [
        ("composed: a colleague is added", 2),
        ("composed: two are taken off, and one who left", 3),
    ] {
        let inputs = json!({
            "case": composed.case.id.to_string(), "records": notes[..count], "roster": "second",
        });
        cases.add(name, "ok", inputs);
    }
    let last = composed.opened.chain().last().record();
    assert!(last.excluded.contains(&portal.id(1)) && !last.excluded.contains(&portal.id(3)));
    assert_eq!(composed.left.leave.len(), 3, "and who left the roster");
}

pub(crate) fn grants(cases: &mut Cases, portal: &Portal) {
    let composed = Composed::new(portal);
    let mut add = |name: &str, verdict, person: usize, grants: Vec<Value>| {
        let identity = portal.identity(person);
        let inputs = json!({
            "case": composed.case.id.to_string(), "holder": portal.name(person).to_string(),
            "grants": grants, "identity": identity.to_text().as_str(), "anchor": null,
            "roster": "second",
        });
        cases.add(name, verdict, inputs);
    };
    let (joined, left) = (&composed.joined, &composed.left.record.grants);
    let came = composed.of(joined, 3);
    add("composed: who is added", "ok", 3, vec![came.clone()]);
    let stays = vec![composed.of(joined, 0), composed.of(left, 0)];
    add("composed: who stays", "ok", 0, stays);
    let went = vec![came, composed.of(left, 0)];
    add("composed: who went, with another's", "age", 3, went);
    // A dishonest colleague's: the new secret, for who was taken off.
    let secrets = composed.opened.holding().secrets();
    let now = composed.opened.chain().held(BoxKind::Dialogue).unwrap();
    let secret = secrets.opens(&now.recipient).unwrap();
    let handed = Grant {
        chain: composed.opened.chain(),
        holder: portal.name(1),
        secrets: BTreeMap::from([(BoxKind::Dialogue, vec![secret])]),
        own: None,
    };
    let handed = handed.seal(&portal.identity(1).recipient()).unwrap();
    add(
        "the new secret for who was taken off",
        "secret",
        1,
        vec![bytes(handed)],
    );
}

pub(crate) fn items(cases: &mut Cases, portal: &Portal) {
    let composed = Composed::new(portal);
    let said = Body::Conflict(Conflict {
        officer: portal.id(1),
        reason: "he is named in it".to_owned().into(),
    });
    let key = portal.key(0);
    let reply = Reply {
        id: Id16::random(),
        author: portal.name(0),
        key: &key,
        in_box: BoxKind::Internal,
        via: Via::Console,
        today: day(TODAY),
    };
    let sealed = compose_item(&composed.opened, &reply, said).unwrap();
    let secrets = composed.opened.holding().secrets().of(BoxKind::Internal);
    let mut secrets: Vec<String> = secrets
        .map(|one| one.to_text().as_str().to_owned())
        .collect();
    secrets.sort();
    let mut add = |name: &str, verdict, n: u64| {
        let inputs = json!({
            "case": composed.case.id.to_string(), "records": composed.opened.chain().notes(),
            "roster": "second", "box": "internal", "n": n, "secrets": {"internal": secrets},
            "item": bytes(&sealed.file),
        });
        cases.add(name, verdict, inputs);
    };
    add("a conflict of a colleague", "ok", 2);
    add("a conflict, listed under the record before", "age", 1);
}
