//! A new code from the office: two officers together, for who agreed to it; the old code dies with it.

use amparo::seal::code::Code;
use amparo::seal::compose::give::{agreement, compose_given_keys};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::item::code::Code as Said;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{Act, BoxKind, Decided, Erased, How, Pressed};
use reqwest::blocking::Response;
use serde_json::json;
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Told, texts, today};
use crate::colleagues::{removed, waiting};
use crate::desk::Desk;
use crate::disclosure::refusal;
use crate::handing::Gift;
use crate::log::entries;
use crate::on_both_databases;
use crate::plain::hidden;
use crate::rosters::wait;

on_both_databases!(
    two_officers_give_a_code_and_the_old_one_is_dead,
    the_name_stays_shut_for_the_new_code_and_for_officers,
    one_officer_alone_gives_no_code,
    of_two_who_decide_at_once_one_does,
    another_record_and_who_leaves_end_a_request,
    who_holds_nothing_finds_nothing,
    nobody_gives_a_code_to_an_erased_mailbox,
    what_nobody_decided_ends_after_a_week,
    who_is_alone_with_a_case_gives_no_code,
);

/// A case whose reporter agreed to a new code, the office's own box in it.
fn agreed(app: &TestApp) -> (Code, String, Desk<'_>, Desk<'_>) {
    let told = Told {
        name: Some("Adjoa Quartey-Example".to_owned()),
        answers: vec![("new_code", "yes")],
        ..Told::new("the weights are filed down")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    (code, case, noor, mateo)
}

fn rule(answer: Response) -> String {
    let (field, rule) = refusal(answer);
    assert_eq!(field, "code");
    rule
}

fn two_officers_give_a_code_and_the_old_one_is_dead(db: Db) {
    let app = TestApp::spawn(db);
    let (old, case, noor, mateo) = agreed(&app);
    app.reply_as_reporter(&old, "before")
        .error_for_status()
        .unwrap();
    let ticket = app.mailbox_page(&old);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201, "sent again");
    assert_eq!(waiting(&app, mateo.member.id), 1);
    assert_eq!(noor.waits(&case)["seed"], Hash32::of(b"seed").to_string());
    assert!(mateo.waits(&case)["seed"].is_null(), "for who asked alone");
    assert_eq!(mateo.queue().header["rows"][0]["code"], true);
    assert!(noor.queue().header["rows"][0]["code"].is_null());
    let handover = mateo.agreement(&case, &gift);
    assert_eq!(mateo.agree_to_code(&case, &gift).status(), 201);
    assert!(mateo.queue().header["rows"][0]["code"].is_null());
    assert_eq!(noor.queue().header["rows"][0]["code"], true);
    assert_eq!(
        app.mailbox(&app.root(&old)).status(),
        200,
        "until it is given"
    );

    assert_eq!(noor.give(&case, &gift, &handover).status(), 201);
    assert_eq!(app.mailbox(&app.root(&old)).status(), 404);
    assert_eq!(
        app.post_form("/en/mailbox", &[("code", &old.digits())]).0,
        404
    );
    let ticket = hidden(&ticket, "ticket").unwrap();
    let late = [
        ("ticket", ticket.as_str()),
        ("reply", ""),
        ("message", "late"),
    ];
    let (_, late) = app.post_form("/en/mailbox", &late);
    assert!(late.contains("name=\"code\""), "an open page is ended too");
    let mine = app.open_mailbox(&gift.code);
    assert_eq!((mine.failures(), mine.missing()), (&[][..], 0));
    assert_eq!(texts(&mine, BoxKind::Dialogue), ["before"]);
    assert_eq!(
        texts(&mine, BoxKind::Account),
        ["the weights are filed down"]
    );
    let given = *mine.chain().given().unwrap();
    assert_eq!(
        (given.officer, given.second),
        (noor.member.id, mateo.member.id)
    );
    assert_eq!((given.day, given.how), (today(), How::Met));
    let page = app.mailbox_page(&gift.code);
    assert!(page.contains("You were recognised in person."));

    app.reply_as_reporter(&gift.code, "after")
        .error_for_status()
        .unwrap();
    assert_eq!(
        texts(&mateo.open(&case), BoxKind::Dialogue),
        ["before", "after"]
    );
    assert!(noor.waits(&case).is_null());
    let acts: Vec<Act> = entries(&app).into_iter().map(|entry| entry.act).collect();
    assert!(acts.ends_with(&[Act::CodeAsked, Act::CodeRenewed]));
    // Whoever gave it knows it: they go over to one of their own, and are told that nobody does.
    let own = Code::random();
    assert_eq!(
        app.take_new_code(&gift.code, &own, &|_, _| ()).status(),
        201
    );
    assert!(!app.open_mailbox(&own).chain().is_known());
    assert!(
        app.mailbox_page(&own)
            .contains("Nobody in the office knows it.")
    );
}

fn the_name_stays_shut_for_the_new_code_and_for_officers(db: Db) {
    let app = TestApp::spawn(db);
    let (old, case, noor, mateo) = agreed(&app);
    let before = app.open_mailbox(&old);
    assert_eq!(
        before.items(BoxKind::Identity).len(),
        1,
        "it was theirs to see"
    );
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    let handover = mateo.agreement(&case, &gift);
    assert_eq!(mateo.agree_to_code(&case, &gift).status(), 201);
    assert_eq!(noor.give(&case, &gift, &handover).status(), 201);
    let after = app.open_mailbox(&gift.code);
    assert_eq!(after.items(BoxKind::Identity).len(), 0);
    assert_eq!(after.holding().secrets().of(BoxKind::Identity).count(), 0);
    let (then, now) = (before.chain(), after.chain());
    let [was, is] = [then, now].map(|chain| chain.held(BoxKind::Identity).unwrap().clone());
    assert_eq!((was.recipient, was.rule), (is.recipient, is.rule));
    assert!(was.officers().eq(is.officers()));
    for desk in [&noor, &mateo] {
        assert_eq!(desk.open(&case).items(BoxKind::Identity).len(), 0);
    }
    assert!(!app.mailbox_page(&gift.code).contains("Quartey"));
}

fn one_officer_alone_gives_no_code(db: Db) {
    let app = TestApp::spawn(db);
    let (old, case, noor, mateo) = agreed(&app);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    // Readers refuse it: their own word twice, and a word that was given for other keys.
    let roster = app.roster();
    let alone = noor.agreement(&case, &gift);
    let other = mateo.agreement(&case, &Gift::new(&noor));
    let by = (&noor.member.id, &noor.member.signing());
    let refused = |handover: &str| {
        let mut opened = noor.open(&case);
        compose_given_keys(&mut opened, &gift.next(), handover, by, &roster).unwrap_err()
    };
    assert_eq!(refused(&alone), Verdict::Holder);
    assert_eq!(refused(&other), Verdict::Case);
    assert_eq!(refused(""), Verdict::Note);
    // The server refuses it too, without a colleague's word and with one's own.
    assert_eq!(
        rule(noor.agree_to_code(&case, &gift)),
        "takes a second officer"
    );
    let handover = mateo.agreement(&case, &gift);
    assert_eq!(
        rule(noor.give(&case, &gift, &handover)),
        "takes a second officer"
    );
    assert_eq!(app.mailbox(&app.root(&old)).status(), 200);
    assert_eq!(app.mailbox(&gift.root).status(), 404);
    // Nor does the colleague hand over what another asked for.
    assert_eq!(mateo.agree_to_code(&case, &gift).status(), 201);
    let theirs = Gift {
        asker: mateo.member.id,
        ..gift
    };
    let handover = noor.agreement(&case, &theirs);
    assert_eq!(
        rule(mateo.give(&case, &theirs, &handover)),
        "is another by now"
    );
}

fn of_two_who_decide_at_once_one_does(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case, noor, mateo) = agreed(&app);
    let [one, other] = [Gift::new(&noor), Gift::new(&mateo)];
    let answered = std::thread::scope(|scope| {
        let asks = [(&noor, &one), (&mateo, &other)];
        let asks = asks
            .map(|(desk, gift)| scope.spawn(|| desk.ask_for_code(&case, gift).status().as_u16()));
        asks.map(|ask| ask.join().unwrap())
    });
    let mut answers = answered.to_vec();
    answers.sort_unstable();
    assert_eq!(answers, [201, 422]);
    let (asker, second, gift) = if answered[0] == 201 {
        (&noor, &mateo, &one)
    } else {
        (&mateo, &noor, &other)
    };
    let handover = second.agreement(&case, gift);
    let decided = std::thread::scope(|scope| {
        let agrees = scope.spawn(|| second.agree_to_code(&case, gift).status().as_u16());
        let ends = scope.spawn(|| {
            asker
                .decide(&case, gift, "/end", Decided::Withdrawn)
                .status()
                .as_u16()
        });
        [agrees.join().unwrap(), ends.join().unwrap()]
    });
    // What was taken back is over, whether or not somebody agreed before.
    assert_eq!(decided[1], 201);
    assert!(asker.waits(&case).is_null());
    assert_eq!(
        rule(asker.give(&case, gift, &handover)),
        "is another by now"
    );
    // Asked for and agreed to anew, of four who give it at once one does.
    let gift = Gift::new(asker);
    assert_eq!(asker.ask_for_code(&case, &gift).status(), 201);
    let handover = second.agreement(&case, &gift);
    assert_eq!(second.agree_to_code(&case, &gift).status(), 201);
    let given = std::thread::scope(|scope| {
        let gives =
            [(); 4].map(|()| scope.spawn(|| asker.give(&case, &gift, &handover).status().as_u16()));
        gives.map(|give| give.join().unwrap())
    });
    assert_eq!(given.iter().filter(|status| **status == 201).count(), 1);
    assert_eq!(app.open_mailbox(&gift.code).chain().number(), 2);
}

fn another_record_and_who_leaves_end_a_request(db: Db) {
    let app = TestApp::spawn(db);
    let (old, case, noor, mateo) = agreed(&app);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    let handover = mateo.agreement(&case, &gift);
    assert_eq!(mateo.agree_to_code(&case, &gift).status(), 201);
    // Whoever still has the old code takes another: nothing that was agreed to stands any more.
    let next = Code::random();
    assert_eq!(app.take_new_code(&old, &next, &|_, _| ()).status(), 201);
    assert!(noor.waits(&case).is_null());
    let mut opened = noor.open(&case);
    let keys = gift.next();
    let by = (&noor.member.id, &noor.member.signing());
    let refused = compose_given_keys(&mut opened, &keys, &handover, by, &app.roster());
    assert_eq!(refused.unwrap_err(), Verdict::Case);
    // Who leaves the case takes what they asked for with them, and excluded they agree to nothing.
    let gift = Gift::new(&mateo);
    assert_eq!(mateo.ask_for_code(&case, &gift).status(), 201);
    assert_eq!(
        noor.change(&case, &removed(mateo.member.id), None).status(),
        201
    );
    assert!(noor.waits(&case).is_null());
    assert_eq!(
        mateo.get(&format!("/api/v1/cases/{case}/code")).status(),
        404
    );
    let theirs = Gift::new(&noor);
    let opened = noor.open(&case);
    let word = agreement(opened.chain(), &theirs.asked());
    let word = word.sign(&mateo.member.id, &mateo.member.signing());
    let keys = theirs.next();
    let refused = compose_given_keys(&mut noor.open(&case), &keys, &word, by, &app.roster());
    assert_eq!(refused.unwrap_err(), Verdict::Author);
}

fn who_holds_nothing_finds_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case, noor, _) = agreed(&app);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    let lucia = app.sign_in("lucia");
    assert_eq!(
        lucia.get(&format!("/api/v1/cases/{case}/code")).status(),
        404
    );
    let (_, file) = noor.word(
        &noor.open(&case),
        Said::Decision {
            agreement: None,
            decided: Decided::Withdrawn,
            reason: Zeroizing::default(),
            request: gift.request,
        },
    );
    let item =
        json!([{"id": Id16::random().to_string(), "box": "internal", "lead": false, "frame": 1}]);
    let header = json!({"id": gift.request.to_string(), "n": 1, "items": item});
    for to in ["/agree", "/end"] {
        let answer = lucia.at_code(&case, to, &header, std::slice::from_ref(&file));
        assert_eq!(answer.status(), 404);
    }
    assert!(!noor.waits(&case).is_null());
}

fn nobody_gives_a_code_to_an_erased_mailbox(db: Db) {
    let app = TestApp::spawn(db);
    let (code, case, noor, _) = agreed(&app);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    let erased = Body::Erasure {
        asked: true,
        pressed: Pressed::No,
        what: Erased::Mailbox,
    };
    let closed = app.post_as_reporter(&code, "close", erased);
    closed.error_for_status().unwrap();
    assert!(noor.waits(&case).is_null());
    let asked = noor.ask_for_code(&case, &Gift::new(&noor));
    assert_eq!(rule(asked), "is for a mailbox that was erased");
}

fn what_nobody_decided_ends_after_a_week(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case, noor, mateo) = agreed(&app);
    let gift = Gift::new(&noor);
    assert_eq!(noor.ask_for_code(&case, &gift).status(), 201);
    wait(app.portal.expire_code_requests(today().plus(7))).unwrap();
    assert!(!noor.waits(&case).is_null());
    wait(app.portal.expire_code_requests(today().plus(8))).unwrap();
    assert!(noor.waits(&case).is_null());
    assert_eq!(rule(mateo.agree_to_code(&case, &gift)), "is another by now");
}

fn who_is_alone_with_a_case_gives_no_code(db: Db) {
    let app = TestApp::spawn(db);
    let others = ["mateo", "imani", "amina"].map(|name| app.officer(name).id);
    let told = Told {
        excluded: others.to_vec(),
        answers: vec![("new_code", "yes")],
        ..Told::new("they share the fees")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    let noor = app.sign_in("noor");
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let asked = noor.ask_for_code(&case, &Gift::new(&noor));
    assert_eq!(rule(asked), "has no colleague who could agree");
    assert!(noor.waits(&case).is_null());
}
