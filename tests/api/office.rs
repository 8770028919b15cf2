//! What officers keep beside a case, and the office's own frames for coding and for answers.

use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::item::office::Office;
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told};
use crate::on_both_databases;

on_both_databases!(
    what_officers_keep_beside_a_case_is_theirs_alone_and_lies_sealed,
    the_frames_of_the_office_are_for_its_officers,
    an_operators_own_frames_take_the_place_of_ours,
);

fn text(words: &str) -> Zeroizing<String> {
    Zeroizing::new(words.to_owned())
}

fn what_officers_keep_beside_a_case_is_theirs_alone_and_lies_sealed(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let (noor, imani) = (app.sign_in("noor"), app.sign_in("imani"));
    let rows = noor.queue().header["rows"].clone();
    let case = rows[0]["case"].as_str().unwrap().to_owned();
    noor.make_internal(&case);
    let task = Office::Task {
        due: None,
        officer: Some(imani.member.id),
        text: text("planted-task"),
    };
    let kept = [
        Office::Translation {
            language: "fr".to_owned(),
            of: Id16::random(),
            text: text("planted-translation"),
        },
        task,
        Office::Tick {
            done: true,
            of: Id16::random(),
        },
        Office::Reference {
            number: text("planted-number"),
            system: text(""),
        },
        Office::Link {
            case: Hash32::of(b"planted-case"),
            linked: true,
            reason: text("planted-reason"),
        },
    ];
    for body in &kept {
        let body = Body::Office(body.clone());
        let answer = noor.say(&case, BoxKind::Internal, body, &json!({}));
        assert_eq!(answer.status(), 201);
    }
    let opened = imani.open(&case);
    let read = opened.items(BoxKind::Internal).iter();
    let read: Vec<&Body> = read.map(|held| &held.item().body).collect();
    assert!(
        read.len() == kept.len()
            && kept
                .iter()
                .all(|body| read.contains(&&Body::Office(body.clone())))
    );

    let own = Fetched::from(app.mailbox(&app.root(&code))).header;
    let items = own["items"].as_array().unwrap();
    assert!(
        items
            .iter()
            .any(|item| item["box"] == "dialogue" || item["box"] == "account")
    );
    assert!(items.iter().all(|item| item["box"] != "internal"));
    let held = match db {
        Db::Sqlite => app.bytes_of_data(),
        Db::Postgres => app.rows(),
    };
    let holds = |words: &[u8]| held.windows(words.len()).any(|bytes| bytes == words);
    assert!(holds(b"age-encryption.org/v1"), "the search itself works");
    assert!(!holds(b"planted-"));
    assert!(!holds(Hash32::of(b"planted-case").to_string().as_bytes()));
}

fn the_frames_of_the_office_are_for_its_officers(db: Db) {
    let app = TestApp::spawn(db);
    for path in ["/api/v1/coding", "/api/v1/replies"] {
        let answer = reqwest::blocking::get(format!("{}{path}", app.console)).unwrap();
        assert_eq!(answer.status(), 401, "{path}");
    }
    let noor = app.sign_in("noor");
    let fields: Value = noor.get("/api/v1/coding").json().unwrap();
    let field = |id: &str| {
        let fields = fields.as_array().unwrap().iter();
        fields.clone().find(|field| field["id"] == id).unwrap()
    };
    assert_eq!(field("incident_year")["kind"], "year");
    assert_eq!(field("harmed_age")["harmed"], true);
    let fraud = &field("allegation_type")["options"][3];
    assert_eq!(fraud["value"], "fraud");
    for lang in ["ar", "en", "es", "fr", "ru", "zh"] {
        assert!(fraud["label"][lang].is_string(), "{lang}");
    }
    let replies: Value = noor.get("/api/v1/replies").json().unwrap();
    assert_eq!(replies.as_array().unwrap().len(), 5);
    assert!(replies[0]["text"]["pt"].is_string());
}

fn an_operators_own_frames_take_the_place_of_ours(db: Db) {
    let every = r#"ar = "x", en = "North or south", es = "x", fr = "x", ru = "x", zh = "x""#;
    let app = TestApp::spawn_in(db, |folder| {
        let coding = format!(
            "[[fields]]\nid = \"base\"\nkind = \"choice\"\nrequired = true\noptions = [\"north\"]\nlabel = {{ {every} }}\noption_labels = [{{ {every} }}]\n"
        );
        std::fs::write(folder.join("coding.toml"), coding).unwrap();
        let replies = format!(
            "[[replies]]\nid = \"own\"\nname = {{ {every} }}\ntext = {{ {every}, pt = \"x\" }}\n"
        );
        std::fs::write(folder.join("replies.toml"), replies).unwrap();
    });
    let noor = app.sign_in("noor");
    let fields: Value = noor.get("/api/v1/coding").json().unwrap();
    assert_eq!(fields.as_array().unwrap().len(), 1);
    assert_eq!(fields[0]["required"], true);
    assert_eq!(fields[0]["options"][0]["label"]["en"], "North or south");
    let replies: Value = noor.get("/api/v1/replies").json().unwrap();
    assert_eq!(replies[0]["id"], "own");
}
