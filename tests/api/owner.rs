//! Whoever owns the database, without a client's key: what they change is noticed, what they make
//! is refused. The changes are made to what a client is given, which is all that a row can reach.

use amparo::clock::Clock;
use amparo::demo::office::Member;
use amparo::seal::age::Identity;
use amparo::seal::key::SigningKey;
use amparo::seal::record::Chain;
use amparo::seal::roster::{Pins, Roster, RosterBody};
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Level};
use amparo::store::error::StoreError;
use amparo::store::{cases, rosters};
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::on_both_databases;

on_both_databases!(
    an_altered_moved_dropped_or_repeated_item_is_noticed,
    an_alarm_cannot_be_lowered_unnoticed,
    a_roster_of_the_owners_own_is_refused_by_clients_and_by_the_server,
    the_officers_table_holds_nothing_to_guess_on,
);

fn an_altered_moved_dropped_or_repeated_item_is_noticed(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let (other, _) = app.submit(&Told::new("another case"));
    let noor = app.sign_in("noor");
    let rows = noor.queue().header["rows"].as_array().unwrap().clone();
    let root = app.root(&code);
    let mine = Fetched::from(app.mailbox(&root)).header["case"].clone();
    for row in &rows {
        let case = row["case"].as_str().unwrap();
        for text in ["first", "second", "third"] {
            assert_eq!(noor.message(case, &format!("{text} answer")).status(), 201);
        }
    }
    let fetch = || Fetched::from(app.mailbox(&root));
    let open = |fetched: &Fetched| app.opened_by_reporter(fetched, &root).unwrap();
    let dialogue = |fetched: &Fetched, text: &str| {
        let opened = open(fetched);
        let at = texts(&opened, BoxKind::Dialogue)
            .iter()
            .position(|held| held.starts_with(text))
            .unwrap();
        let id = opened.items(BoxKind::Dialogue)[at].item().id.to_string();
        let items = fetched.header["items"].as_array().unwrap();
        items
            .iter()
            .position(|item| item["id"] == id.as_str())
            .unwrap()
    };
    let untouched = open(&fetch());
    assert_eq!(texts(&untouched, BoxKind::Dialogue).len(), 3);
    assert_eq!((untouched.failures().len(), untouched.missing()), (0, 0));

    // Altered: one byte of a sealed answer.
    let mut altered = fetch();
    let at = dialogue(&altered, "second");
    let part = altered.part_of(at);
    let last = altered.parts[part].len() - 1;
    altered.parts[part][last] ^= 1;
    let opened = open(&altered);
    assert_eq!(opened.failures().len(), 1);
    assert_eq!(opened.failures()[0].verdict, Verdict::Age);
    assert_eq!(opened.missing(), 1, "and what names it misses it");

    // Dropped in the middle.
    let mut dropped = fetch();
    let at = dialogue(&dropped, "second");
    dropped.header["items"].as_array_mut().unwrap().remove(at);
    assert_eq!(open(&dropped).missing(), 1);

    // Repeated.
    let mut repeated = fetch();
    let at = dialogue(&repeated, "second");
    let copy = repeated.header["items"][at].clone();
    repeated.header["items"].as_array_mut().unwrap().push(copy);
    let opened = open(&repeated);
    assert_eq!(opened.failures()[0].verdict, Verdict::Replay);
    assert_eq!(texts(&opened, BoxKind::Dialogue).len(), 3);

    // Moved: from the account box into the dialogue, and from another case.
    let mut moved = fetch();
    let items = moved.header["items"].as_array_mut().unwrap();
    let account = items
        .iter_mut()
        .find(|item| item["box"] == "account")
        .unwrap();
    account["box"] = json!("dialogue");
    assert_eq!(open(&moved).failures()[0].verdict, Verdict::Age);
    let theirs = Fetched::from(app.mailbox(&app.root(&other)));
    let mut mixed = fetch();
    let at = dialogue(&mixed, "first");
    let part = mixed.part_of(at);
    mixed.parts[part].clone_from(&theirs.parts[theirs.part_of(0)]);
    assert_eq!(open(&mixed).failures()[0].verdict, Verdict::Age);

    // Shuffled: shown in the same order.
    let mut shuffled = fetch();
    shuffled.header["items"].as_array_mut().unwrap().reverse();
    let shown = texts(&open(&shuffled), BoxKind::Dialogue);
    assert_eq!(shown, ["first answer", "second answer", "third answer"]);

    // Another case's grants under this case's id.
    let mut swapped = theirs;
    swapped.header["case"] = mine;
    let refused = app.opened_by_reporter(&swapped, &root).err();
    assert_eq!(refused, Some(Verdict::Age));
}

fn an_alarm_cannot_be_lowered_unnoticed(db: Db) {
    let app = TestApp::spawn(db);
    let told = Told {
        answers: vec![("danger", "yes"), ("threat", "yes")],
        ..Told::new("he comes back on Thursday")
    };
    app.submit(&told);
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    let case = row["case"].as_str().unwrap().to_owned();
    assert!(!noor.open(&case).hint().lowered);

    let id = amparo::seal::id::Hash32::parse(&case).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let lowered = runtime.block_on(
        app.portal
            .store()
            .write(move |conn| cases::set_urgency(conn, &id, false, Level::None)),
    );
    assert!(Result::<bool, StoreError>::unwrap(lowered));
    let opened = noor.open(&case);
    assert!(opened.hint().lowered, "the officer is told");
    assert!(opened.hint().urgent);
    assert_eq!(opened.hint().level, Level::High);
}

fn a_roster_of_the_owners_own_is_refused_by_clients_and_by_the_server(db: Db) {
    let app = TestApp::spawn(db);
    let standing = app.roster();
    let forged = forged(&app, standing.body().clone());
    let note = forged.sign(&[(&steward(&app).id.to_string(), &SigningKey::random())]);
    let pins = Pins {
        instance: app.pins.instance,
        stewards: standing.body().stewards.keys.clone(),
        threshold: 1,
    };
    let read = |note: &str| {
        Roster::read(
            note.as_bytes(),
            &pins,
            Some(standing.seen()),
            Clock::system().today(),
        )
    };
    assert_eq!(read(&note).unwrap_err(), Verdict::Signature);
    let unsigned = forged.sign(&[("nobody", &SigningKey::random())]);
    assert_eq!(read(&unsigned).unwrap_err(), Verdict::UnderSigned);
    let genuine = forged.sign(&[(&steward(&app).id.to_string(), &steward(&app).signing())]);
    assert!(
        read(&genuine).is_ok(),
        "the same roster, signed, would stand"
    );

    // Put straight into the table, it is not believed by the next start of the server either.
    let published = rosters::Published {
        version: 2,
        hash: amparo::seal::id::Hash32::of(note.as_bytes()),
        note,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let put = runtime.block_on(
        app.portal
            .store()
            .write(move |conn| rosters::publish(conn, &published)),
    );
    assert!(Result::<bool, StoreError>::unwrap(put));
    let reopened = runtime.block_on(app.reopened());
    assert!(reopened.standing().is_none(), "no roster stands");
}

fn forged(app: &TestApp, mut body: RosterBody) -> RosterBody {
    let mine = Identity::random();
    body.history.push(app.roster().hash());
    body.version = 2;
    for officer in &mut body.officers {
        for key in &mut officer.keys {
            key.recipient = mine.recipient();
        }
    }
    body
}

fn steward(app: &TestApp) -> &Member {
    app.officer("sara")
}

fn the_officers_table_holds_nothing_to_guess_on(db: Db) {
    let app = TestApp::spawn(db);
    let mut held = app.bytes_of_data();
    if db == Db::Postgres {
        held.extend(app.rows());
    }
    let holds = |bytes: &[u8]| held.windows(bytes.len()).any(|window| window == bytes);
    let noor = app.officer("noor");
    assert!(
        holds(noor.id.as_bytes()) || holds(hex(noor.id.as_bytes()).as_bytes()),
        "the search finds her row"
    );
    let salt = app.sign_in("noor").salt("noor");
    let salt = amparo::seal::id::unb64(&salt).unwrap();
    assert!(!holds(&salt) && !holds(hex(&salt).as_bytes()), "no salt");
    assert!(!holds(noor.totp_secret.as_bytes()), "no second factor");
    assert!(!holds(b"\"name\":\"noor\""), "no name");
    // A vault would be an age file; every age file there belongs to a case, and there is none.
    assert!(
        !holds(b"age-encryption.org") && !holds(hex(b"age-encryption.org").as_bytes()),
        "no vault"
    );
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

#[test]
fn a_record_signed_by_a_stranger_is_refused() {
    let app = TestApp::spawn(Db::Sqlite);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let opened = app.open_mailbox(&code);
    let chain = opened.chain();
    let mut record = chain.last().record().clone();
    record.excluded.clear();
    let stranger = SigningKey::random();
    let officer = amparo::seal::name::Name::Officer(app.officer("noor").id);
    let note = record.follow(chain, &officer, &stranger);
    let mut notes = chain.notes().to_vec();
    notes.push(note);
    let verdict = Chain::read(&chain.case(), &notes, &app.roster()).unwrap_err();
    assert_eq!(verdict, Verdict::Signature);
}
