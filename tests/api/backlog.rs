//! What is left to do for a colleague who came later or left, and who is told of it.

use std::collections::BTreeSet;

use amparo::seal::age::Identity;
use amparo::seal::code::Code;
use amparo::seal::compose::holders::Change;
use amparo::seal::id::Id16;
use amparo::seal::key::SigningKey;
use amparo::seal::roster::OfficerKey;
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::colleagues::{added, mixed};
use crate::desk::Desk;
use crate::on_both_databases;
use crate::rosters::{next, signed, wait};

on_both_databases!(
    what_a_colleague_lacks_is_told_of_ones_own_cases_alone,
    who_left_gets_nothing_new_with_a_session_and_all_that_was_there,
    a_report_from_a_page_of_before_is_known_to_be_sealed_to_the_key_of_before,
);

impl Desk<'_> {
    /// Which of this officer's cases want a record because of a colleague, and of how many.
    pub(crate) fn listed(&self, what: &str, officer: Id16) -> (u16, BTreeSet<String>, u64) {
        let answer = self.get(&format!("/api/v1/queue/{what}?officer={officer}"));
        let status = answer.status().as_u16();
        let said: Value = answer.json().unwrap();
        let cases = said["cases"].as_array().into_iter().flatten();
        let cases = cases.map(|case| case.as_str().unwrap().to_owned());
        (
            status,
            cases.collect(),
            said["looked"].as_u64().unwrap_or(0),
        )
    }
}

fn what_a_colleague_lacks_is_told_of_ones_own_cases_alone(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo, imani) = (
        app.sign_in("noor"),
        app.sign_in("mateo"),
        app.sign_in("imani"),
    );
    let id_of = |told: &Told| {
        let (code, _) = app.submit(told);
        app.open_mailbox(&code).chain().case().to_string()
    };
    let everybodys = id_of(&Told::new("for everybody"));
    let without = id_of(&Told {
        excluded: vec![mateo.member.id],
        ..Told::new("not for him")
    });
    let small = id_of(&Told {
        queue: "small",
        ..Told::new("in another queue")
    });
    let lucia = app.officer("lucia").id;
    let intake = app.queue("intake");
    let body = next(&app.roster(), |body| {
        let queue = body.queues.iter_mut().find(|queue| queue.id == intake);
        let officers = &mut queue.unwrap().officers;
        officers.push(lucia);
        officers.sort_unstable();
    });
    wait(app.portal.publish_roster(&signed(&app, &body))).unwrap();

    let both = BTreeSet::from([everybodys.clone(), without.clone()]);
    let one = BTreeSet::from([everybodys.clone()]);
    assert_eq!(noor.listed("lacking", lucia), (200, both.clone(), 2));
    assert_eq!(
        mateo.listed("lacking", lucia),
        (200, one, 1),
        "nothing of the other"
    );
    assert_eq!(imani.listed("lacking", lucia), (200, both, 2));
    assert!(
        imani.all_cases().contains(&small),
        "she reads it, and it is not in that queue"
    );
    assert_eq!(
        app.sign_in("lucia").listed("lacking", noor.member.id),
        (200, BTreeSet::new(), 0)
    );
    assert_eq!(
        mateo.listed("lacking", noor.member.id),
        (200, BTreeSet::new(), 1)
    );
    assert_eq!(
        noor.listed("lacking", noor.member.id).0,
        404,
        "not of oneself"
    );
    assert_eq!(noor.listed("lacking", Id16::random()).0, 404);
    assert_eq!(noor.listed("left", lucia).0, 404, "she has not left");

    let keys = |desk: &Desk<'_>, case: &str| desk.get(&format!("/api/v1/cases/{case}/keys"));
    assert_eq!(keys(&mateo, &without).status(), 404);
    let shown = Fetched::from(keys(&noor, &everybodys));
    assert_eq!(shown.header["items"], json!([]), "no word of the reporter");
    let opened = noor.try_open(&shown).unwrap();
    assert_eq!(texts(&opened, BoxKind::Account), Vec::<String>::new());
    let rows = noor.queue().header["rows"].clone();
    let mut rows = rows.as_array().unwrap().iter();
    assert!(rows.all(|row| row["unread"] == json!(true)));

    let given = noor.recast(&mut noor.try_open(&shown).unwrap(), &added(lucia), None);
    assert_eq!(noor.send(&everybodys, &given).status(), 201);
    assert_eq!(noor.listed("lacking", lucia).1, BTreeSet::from([without]));
    assert!(mateo.listed("lacking", lucia).1.is_empty());
}

fn who_left_gets_nothing_new_with_a_session_and_all_that_was_there(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("mateo leaves us"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    noor.message(&case, "we read it")
        .error_for_status()
        .unwrap();
    let before = Fetched::from(mateo.fetch(&case));
    let id = mateo.member.id;
    assert_eq!(noor.listed("left", id).0, 404, "not yet");
    let body = next(&app.roster(), |body| {
        let version = body.version;
        let left = body.officers.iter_mut().find(|officer| officer.id == id);
        left.unwrap().keys[0].to = Some(version - 1);
        for queue in &mut body.queues {
            queue.officers.retain(|officer| *officer != id);
        }
    });
    wait(app.portal.publish_roster(&signed(&app, &body))).unwrap();
    for path in [
        "/api/v1/queue".to_owned(),
        format!("/api/v1/cases/{case}"),
        format!("/api/v1/cases/{case}/keys"),
        format!("/api/v1/queue/lacking?officer={}", noor.member.id),
    ] {
        assert_eq!(mateo.get(&path).status(), 403, "{path}");
    }
    let all = BTreeSet::from([case.clone()]);
    assert_eq!(noor.listed("left", id), (200, all, 1));
    assert_eq!(noor.listed("lacking", id).0, 404);
    let made = noor.change(&case, &Change::default(), None);
    assert_eq!(made.status(), 201);
    assert!(noor.listed("left", id).1.is_empty());

    app.reply_as_reporter(&code, "only for who stayed")
        .error_for_status()
        .unwrap();
    let now = Fetched::from(noor.fetch(&case));
    let read = noor.try_open(&now).unwrap();
    assert_eq!(
        texts(&read, BoxKind::Dialogue),
        ["we read it", "only for who stayed"]
    );
    let his = mateo.try_open(&mixed(&before, &now)).unwrap();
    assert_eq!(texts(&his, BoxKind::Dialogue), ["we read it"]);
    assert_eq!(his.failures().len(), 1, "what was said since");
}

fn a_report_from_a_page_of_before_is_known_to_be_sealed_to_the_key_of_before(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.officer("mateo").id);
    let composed = |text| app.composed(&Told::new(text), &Code::random());
    let before = composed("from a page that was open for long");
    let body = next(&app.roster(), |body| {
        let version = body.version;
        let officer = body.officers.iter_mut().find(|one| one.id == mateo);
        let keys = &mut officer.unwrap().keys;
        keys.last_mut().unwrap().to = Some(version - 1);
        keys.push(OfficerKey {
            from: version,
            to: None,
            recipient: Identity::random().recipient(),
            verify: SigningKey::random().verify_key(),
        });
    });
    wait(app.portal.publish_roster(&signed(&app, &body))).unwrap();
    let after = composed("from a page of now");
    for report in [&before, &after] {
        assert_eq!(app.post_report(report.to_frames()).status(), 201);
    }
    let lacks = BTreeSet::from([before.case.to_string()]);
    assert_eq!(noor.listed("lacking", mateo), (200, lacks, 2));
}
