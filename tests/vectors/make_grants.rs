//! Vectors of grants and pairs: what holders open.

use std::collections::BTreeMap;

use amparo::seal::age::Identity;
use amparo::seal::grant::Grant;
use amparo::seal::id::Id16;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::pair::Pair;
use amparo::seal::root::{AnchorKey, Root};
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, bytes, canonical, flipped, raw};

pub(crate) fn all() -> Vec<Value> {
    vec![grant(), pair()]
}

fn grant() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("grant", &portal);
    let case = Case::new(&portal, &[]);
    let other = Case::new(&portal, &[]);
    let root = Root::from_bytes([5; 32].into());
    let anchor: AnchorKey = root.anchor();
    let mut add_as = |name: &str, verdict, holder: &Name, identity: &Identity, grants: &[&[u8]]| {
        let grants: Vec<Value> = grants.iter().map(bytes).collect();
        let anchor = match holder {
            Name::Reporter => bytes(anchor.expose()),
            _ => Value::Null,
        };
        let inputs = json!({
            "case": case.id.to_string(), "holder": holder.to_string(), "grants": grants,
            "identity": identity.to_text().as_str(), "anchor": anchor, "roster": "first",
        });
        cases.add(name, verdict, inputs);
    };
    let both = [BoxKind::Account, BoxKind::Dialogue];
    let held = |kinds: &[BoxKind]| -> BTreeMap<BoxKind, Vec<&Identity>> {
        kinds
            .iter()
            .map(|kind| (*kind, vec![&case.secrets[kind]]))
            .collect()
    };
    let (officer, identity) = (portal.name(0), portal.identity(0));
    let to_officer = identity.recipient();
    let grant = |chain, secrets| Grant {
        chain,
        holder: officer,
        secrets,
        own: None,
    };
    let sealed = grant(&case.chain, held(&both)).seal(&to_officer).unwrap();
    let mut add = |name: &str, verdict, grants: &[&[u8]]| {
        add_as(name, verdict, &officer, &identity, grants);
    };
    add("an officer's", "ok", &[&sealed]);
    add("none", "chain", &[]);
    add("cut", "age", &[&sealed[..sealed.len() - 1]]);
    add(
        "a bit flipped",
        "age",
        &[&flipped(&sealed, sealed.len() - 1)],
    );
    let elsewhere = grant(&case.chain, held(&both))
        .seal(&portal.identity(1).recipient())
        .unwrap();
    add("sealed to another", "age", &[&elsewhere]);
    let mut longer = case.chain.clone();
    let note = case.then(&officer, &portal.key(0), |_| ());
    longer.extend(&note, &portal.roster(&portal.first)).unwrap();
    let later = grant(&longer, held(&[BoxKind::Dialogue]))
        .seal(&to_officer)
        .unwrap();
    add("two that add up", "ok", &[&sealed, &later]);
    add("two in the other order", "ok", &[&later, &sealed]);
    let mut parted = case.chain.clone();
    let note = case.then(&Name::Reporter, &case.reporter, |_| ());
    parted.extend(&note, &portal.roster(&portal.first)).unwrap();
    let parted = grant(&parted, held(&both)).seal(&to_officer).unwrap();
    add("two that part", "chain", &[&later, &sealed, &parted]);
    let foreign = Identity::random();
    let with = |kind, identity| {
        let secrets = BTreeMap::from([(kind, vec![identity])]);
        grant(&case.chain, secrets).seal(&to_officer).unwrap()
    };
    add(
        "a foreign secret",
        "secret",
        &[&with(BoxKind::Dialogue, &foreign)],
    );
    let account = &case.secrets[&BoxKind::Account];
    add(
        "a secret under another box",
        "secret",
        &[&with(BoxKind::Dialogue, account)],
    );
    let name = &case.secrets[&BoxKind::Identity];
    add(
        "the identity box",
        "secret",
        &[&with(BoxKind::Identity, name)],
    );
    let moved = Grant {
        chain: &other.chain,
        holder: officer,
        secrets: BTreeMap::new(),
        own: None,
    };
    add(
        "another case's",
        "case",
        &[&moved.seal(&to_officer).unwrap()],
    );
    let misnamed = Grant {
        holder: portal.name(1),
        ..grant(&case.chain, held(&both))
    };
    add(
        "another holder's",
        "holder",
        &[&misnamed.seal(&to_officer).unwrap()],
    );

    let plain = identity.open(&sealed).unwrap();
    let text = str::from_utf8(&plain).unwrap();
    let json = text.lines().nth(1).unwrap().trim_end();
    let again = |kind: &str, json: &str, fill| {
        to_officer
            .seal(raw(kind, json, fill, &[]).as_bytes())
            .unwrap()
    };
    let kind = "amparo/grant/v1";
    add("not padded", "note", &[&again(kind, json, false)]);
    add(
        "a pair offered as a grant",
        "type",
        &[&again("amparo/pair/v1", json, true)],
    );
    add(
        "an unknown key",
        "json",
        &[&again(kind, &json.replacen('{', "{\"also\":1,", 1), true)],
    );
    let twice = json.replacen("\"secrets\":{", "\"secrets\":{\"dialogue\":[],", 1);
    add("a key twice", "json", &[&again(kind, &twice, true)]);
    let swapped: Value = serde_json::from_str(json).unwrap();
    let altered = |change: &dyn Fn(&mut Value)| {
        let mut json = swapped.clone();
        change(&mut json);
        again(kind, &canonical(&json), true)
    };
    let first = altered(&|json| json["records"][0] = json!(other.note));
    add("the first record swapped", "case", &[&first]);
    add(
        "no records",
        "chain",
        &[&altered(&|json| json["records"] = json!([]))],
    );
    let lower = altered(&|json| {
        let text = account.to_text().to_lowercase();
        json["secrets"]["account"] = json!([text]);
    });
    add("a secret in lower case", "secret", &[&lower]);
    let own =
        altered(&|json| json["own"] = json!({"anchor": bytes([1; 32]), "signing": bytes([1; 32])}));
    add("an officer's with the reporter's key", "anchor", &[&own]);

    let another = SigningKey::random();
    let reporter = |own, secrets| Grant {
        chain: &case.chain,
        holder: Name::Reporter,
        secrets,
        own,
    };
    let to_reporter = case.identity.recipient();
    let mine = |own, kinds: &[BoxKind]| reporter(own, held(kinds)).seal(&to_reporter).unwrap();
    let mut add_own = |name: &str, verdict, grants: &[&[u8]]| {
        add_as(name, verdict, &Name::Reporter, &case.identity, grants);
    };
    let kinds = [BoxKind::Dialogue, BoxKind::Identity];
    let first = mine(Some((&case.reporter, &anchor)), &kinds);
    add_own("the reporter's", "ok", &[&first]);
    add_own(
        "the reporter's, and a later one",
        "ok",
        &[&mine(None, &[]), &first],
    );
    add_own(
        "the reporter's without their key",
        "anchor",
        &[&mine(None, &kinds)],
    );
    add_own(
        "with another signing key",
        "anchor",
        &[&mine(Some((&another, &anchor)), &kinds)],
    );
    let stranger = Root::from_bytes([6; 32].into()).anchor();
    add_own(
        "begun by somebody else",
        "anchor",
        &[&mine(Some((&case.reporter, &stranger)), &kinds)],
    );
    add_own(
        "the account, not chosen",
        "secret",
        &[&mine(Some((&case.reporter, &anchor)), &both)],
    );
    crate::make_renewals::grants(&mut cases, &portal, &anchor);
    crate::make_holders::grants(&mut cases, &portal);
    cases.file()
}

fn pair() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("pair", &portal);
    let case = Case::new(&portal, &[]);
    let other = Case::new(&portal, &[]);
    let custodians: Vec<Id16> = (3..6).map(|person| portal.id(person)).collect();
    let pairs = Pair::all(&custodians);
    let identity = |id: Id16| {
        let (_, root) = portal
            .people
            .iter()
            .find(|(other, _)| *other == id)
            .unwrap();
        root.identity()
    };
    let mut add = |name: &str, verdict, as_pair: &Pair, opened_by: [Id16; 2], sealed: &[u8]| {
        let [first, second] = opened_by.map(|id| identity(id).to_text());
        let inputs = json!({
            "case": case.id.to_string(), "roster": "first", "pair": bytes(sealed),
            "first": as_pair.first().to_string(), "second": as_pair.second().to_string(),
            "first_identity": first.as_str(), "second_identity": second.as_str(),
        });
        cases.add(name, verdict, inputs);
    };
    let seal_in = |case: &Case, pair: &Pair, secret: &Identity| {
        let [first, second] = [pair.first(), pair.second()].map(|id| identity(id).recipient());
        pair.seal(&case.chain, secret, &first, &second).unwrap()
    };
    let secret = &case.secrets[&BoxKind::Identity];
    for (at, pair) in pairs.iter().enumerate() {
        let both = [pair.first(), pair.second()];
        add(
            &format!("pair {at}"),
            "ok",
            pair,
            both,
            &seal_in(&case, pair, secret),
        );
    }
    let pair = &pairs[0];
    let (first, second) = (pair.first(), pair.second());
    let both = [first, second];
    let sealed = seal_in(&case, pair, secret);
    add("the first alone", "age", pair, [first, first], &sealed);
    add("the second alone", "age", pair, [second, second], &sealed);
    add(
        "a triage officer",
        "age",
        pair,
        [portal.id(0), second],
        &sealed,
    );
    let inner = identity(first).open(&sealed).unwrap();
    add("the inner without the outer", "age", pair, both, &inner);
    add(
        "a bit flipped",
        "age",
        pair,
        both,
        &flipped(&sealed, sealed.len() - 1),
    );
    let foreign = seal_in(&case, pair, &Identity::random());
    add("a foreign secret", "secret", pair, both, &foreign);
    let account = seal_in(&case, pair, &case.secrets[&BoxKind::Account]);
    add("another box's secret", "secret", pair, both, &account);
    add(
        "another case's",
        "case",
        pair,
        both,
        &seal_in(&other, pair, secret),
    );
    add(
        "offered as another pair",
        "holder",
        &pairs[1],
        both,
        &sealed,
    );
    let officers = Pair::of(portal.id(0), portal.id(1)).unwrap();
    let two_officers = [officers.first(), officers.second()];
    let not_holders = seal_in(&case, &officers, secret);
    add(
        "two who are no holders",
        "secret",
        &officers,
        two_officers,
        &not_holders,
    );
    let plain = identity(second).open(&inner).unwrap();
    let json = str::from_utf8(&plain)
        .unwrap()
        .lines()
        .nth(1)
        .unwrap()
        .trim_end()
        .to_owned();
    let again = |kind: &str, json: &str, fill| {
        let text = raw(kind, json, fill, &[]);
        let inner = identity(second).recipient().seal(text.as_bytes()).unwrap();
        identity(first).recipient().seal(&inner).unwrap()
    };
    let kind = "amparo/pair/v1";
    add("not padded", "note", pair, both, &again(kind, &json, false));
    add(
        "a grant offered as a pair",
        "type",
        pair,
        both,
        &again("amparo/grant/v1", &json, true),
    );
    let longer = json.replacen('{', "{\"also\":1,", 1);
    add(
        "an unknown key",
        "json",
        pair,
        both,
        &again(kind, &longer, true),
    );
    let mut forged: Value = serde_json::from_str(&json).unwrap();
    forged["records"] = json!([]);
    add(
        "no records",
        "chain",
        pair,
        both,
        &again(kind, &canonical(&forged), true),
    );
    cases.file()
}
