//! The console's half of the table: who asks, and of which case.

use amparo::demo::plan::{OfficerPlan, Plan};
use amparo::seal::code::Code;
use amparo::seal::item::body::Body;
use amparo::seal::name::Name;
use amparo::seal::words::{BoxKind, Role, Tell};
use reqwest::blocking::Client;
use serde_json::json;

use super::asked::{Let, Row};
use super::questions::{Ask, ROWS};
use super::visitor::{Facts, Visitor};
use crate::app::TestApp;
use crate::client::{Told, posting};
use crate::colleagues::added;
use crate::desk::Desk;
use crate::files::Sealed;

pub(super) const LEAD: &str = "The case is one that triage, protection and assistance were given, and from which its reporter excluded one \
officer by name. *Removed* is an officer of that case whom the stewards have taken out of the list, and who kept an open session. \
A *stranger* may have any code of a mailbox; it is worth nothing here.";

/// Who asks: their name at sign-in, and what they are called in the table.
const OFFICERS: &[(&str, &str)] = &[
    ("noor", "triage"),
    ("mateo", "triage, excluded"),
    ("imani", "protection"),
    ("amina", "assistance"),
    ("lucia", "custodian"),
    ("investigator", "investigator"),
    ("sara", "steward"),
    ("rosa", "auditor"),
    ("coordinator", "coordinator"),
    ("removed", "removed"),
];

pub(super) fn people() -> Vec<&'static str> {
    let officers = OFFICERS.iter().map(|(_, called)| *called);
    std::iter::once("stranger").chain(officers).collect()
}

/// Adds whom the plan has no officer for.
pub(crate) fn with_every_role(plan: &mut Plan) {
    let sample = plan.officers[0].clone();
    let mut add = |name: &str, role: Role, queues: &[&str]| {
        plan.officers.push(OfficerPlan {
            name: name.to_owned(),
            public: String::new(),
            role,
            queues: queues.iter().map(|queue| (*queue).to_owned()).collect(),
            ..sample.clone()
        });
    };
    add("investigator", Role::Investigator, &[]);
    add("coordinator", Role::Coordinator, &[]);
    add("removed", Role::Triage, &["intake"]);
}

pub(super) fn asked(app: &TestApp) -> Vec<Row> {
    let photo = Sealed::new("photo.jpg", b"a picture");
    app.send_file(&photo);
    let told = Told {
        files: vec![photo.attachment.clone()],
        excluded: vec![app.officer("mateo").id],
        name: Some("Amal".to_owned()),
        ..Told::new("not for Mateo")
    };
    let report = app.composed(&told, &Code::random());
    let case = report.case.to_string();
    let sent = app.post_report(report.to_frames_with(&[photo.token()]));
    assert_eq!(sent.status(), 201);
    let signed_in: Vec<Desk<'_>> = OFFICERS.iter().map(|(name, _)| app.sign_in(name)).collect();
    let noor = &signed_in[0];
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let asking = noor.request(&case, Tell::After, false);
    assert_eq!(noor.ask(&case, &asking).status(), 201);
    let opened = noor.open(&case);
    let text = "said".to_owned().into();
    let (me, key) = (Name::Officer(noor.member.id), noor.member.signing());
    let items = posting(
        &opened,
        me,
        &key,
        BoxKind::Dialogue,
        Body::Message { text },
        &json!({}),
    );
    let mut records = noor.recast(&mut noor.open(&case), &added(app.officer("lucia").id), None);
    records.header["n"] = 9.into();
    let left = app.officer("removed").id;
    let removing = super::signed_next(app, |body| {
        let left = body.officers.iter_mut().find(|officer| officer.id == left);
        left.unwrap().keys[0].to = Some(body.version - 1);
    });
    super::wait(app.portal.publish_roster(&removing)).unwrap();
    let facts = Facts {
        case,
        blob: photo.attachment.blob.to_string(),
        items,
        // Made for another number than the next: let in, and then refused.
        records,
        roster: super::signed_next(app, |_| ()),
        texts: crate::texts::signed(app, &app.portal, json!({})),
        request: asking.id.to_string(),
        asking,
    };
    let mut visitors = vec![Visitor {
        app,
        http: Client::new(),
        desk: None,
        facts: &facts,
    }];
    visitors.extend(signed_in.iter().map(|desk| Visitor {
        app,
        http: desk.http.clone(),
        desk: Some(desk).filter(|desk| desk.member.id != left),
        facts: &facts,
    }));
    let row = |(what, route, ask): &(&'static str, &'static str, Ask)| Row {
        what,
        route,
        answers: visitors
            .iter()
            .map(|visitor| Let::of(&ask(visitor).send().unwrap()))
            .collect(),
    };
    ROWS.iter().map(row).collect()
}
