//! What somebody said instead of writing it: heard, checked, signed, and deleted by two.

use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::sound::Sound;
use amparo::seal::name::Name;
use amparo::seal::recordings::Recording;
use amparo::seal::words::{BoxKind, Voice};
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Told, posting};
use crate::desk::Desk;
use crate::files::Sealed;
use crate::on_both_databases;
use crate::plain::hidden;
use amparo::seal::code::Code;

on_both_databases!(
    a_sound_is_deleted_where_its_speaker_releases_it_and_an_officer_deletes_it,
    a_speaker_may_think_again_until_it_is_deleted,
    what_was_heard_is_checked_and_signed_without_scripts,
);

struct Scene<'a> {
    app: &'a TestApp,
    desk: Desk<'a>,
    code: Code,
    case: String,
    sound: Sound,
}

impl<'a> Scene<'a> {
    fn new(app: &'a TestApp) -> Self {
        let mut spoken = Sealed::new("recording.ogg", b"OggS and a voice");
        spoken.attachment.voice = Some(Voice::AsRecorded);
        app.send_file(&spoken);
        let mut told = Told::new("");
        told.files = vec![spoken.attachment.clone()];
        let code = Code::random();
        let body = app.composed(&told, &code).to_frames_with(&[spoken.token()]);
        assert_eq!(app.post_report(body).status(), 201);
        let desk = app.sign_in("noor");
        let case = desk.queue().header["rows"][0]["case"]
            .as_str()
            .unwrap()
            .to_owned();
        let read = desk.open(&case);
        let of = read.items(BoxKind::Account).iter().find_map(|item| {
            let found = matches!(item.item().body, Body::Attachment(_));
            found.then(|| item.item().id)
        });
        let sound = Sound {
            blob: spoken.attachment.blob,
            of: of.unwrap(),
        };
        Self {
            app,
            desk,
            code,
            case,
            sound,
        }
    }

    fn officer_says(&self, body: Body, more: &Value) -> (u16, Value) {
        let answer = self.desk.say(&self.case, BoxKind::Dialogue, body, more);
        (answer.status().as_u16(), answer.json().unwrap())
    }

    fn transcribe(&self, text: &str) {
        let heard = Body::Transcript {
            sound: self.sound,
            text: text.to_owned().into(),
        };
        assert_eq!(self.officer_says(heard, &json!({})).0, 201);
    }

    fn sign(&self, text: &str, release: bool) -> u16 {
        let opened = self.app.open_mailbox(&self.code);
        let key = opened.holding().signing().unwrap();
        let body = Body::Attestation {
            release,
            sound: self.sound,
            text: text.to_owned().into(),
        };
        let more = json!({"release": [{"blob": self.sound.blob.to_string(), "may": release}]});
        let body = posting(&opened, Name::Reporter, key, BoxKind::Dialogue, body, &more);
        self.app
            .to_mailbox(&self.code, "items", body)
            .status()
            .as_u16()
    }

    fn delete(&self) -> (u16, Value) {
        let removal = Body::Removal {
            reason: "the text is signed".to_owned().into(),
            sound: self.sound,
        };
        let more = json!({"remove": [self.sound.blob.to_string()]});
        self.officer_says(removal, &more)
    }

    /// Whether officer and reporter are given the sound.
    fn is_there(&self) -> (bool, bool) {
        let blob = self.sound.blob;
        let office = self
            .desk
            .get(&format!("/api/v1/cases/{}/files/{blob}", self.case));
        let own = self.app.fetch_file(&self.code, &blob);
        (office.status() == 200, own.status() == 200)
    }

    fn recordings(&self) -> Vec<Recording> {
        Recording::all(self.desk.open(&self.case).items(BoxKind::Dialogue))
    }
}

fn a_sound_is_deleted_where_its_speaker_releases_it_and_an_officer_deletes_it(db: Db) {
    let app = TestApp::spawn(db);
    let scene = Scene::new(&app);
    scene.transcribe("it was on the fird");
    let pieces = || {
        std::fs::read_dir(app.folder.path().join("data/files"))
            .unwrap()
            .count()
    };
    assert_eq!(pieces(), 1);

    let (status, refused) = scene.delete();
    assert_eq!((status, &refused["field"]), (422, &json!("remove")));
    assert_eq!(scene.sign("it was on the third", false), 201);
    assert_eq!(scene.delete().0, 422, "they signed, and keep the sound");
    // Neither side can play the other's part.
    let message = || Body::Message {
        text: "hello".to_owned().into(),
    };
    let blob = scene.sound.blob.to_string();
    let release = json!({"release": [{"blob": blob.clone(), "may": true}]});
    assert_eq!(
        scene.officer_says(message(), &release).1["field"],
        json!("release")
    );
    let opened = app.open_mailbox(&scene.code);
    let key = opened.holding().signing().unwrap();
    let remove = json!({"remove": [blob.clone()]});
    let own = posting(
        &opened,
        Name::Reporter,
        key,
        BoxKind::Dialogue,
        message(),
        &remove,
    );
    assert_eq!(app.to_mailbox(&scene.code, "items", own).status(), 422);
    assert_eq!(scene.is_there(), (true, true));

    assert_eq!(scene.sign("it was on the third", true), 201);
    assert_eq!(scene.is_there(), (true, true), "nobody has deleted it yet");
    assert_eq!(scene.delete().0, 201);
    assert_eq!(scene.is_there(), (false, false));
    assert_eq!(pieces(), 0);
    let all = scene.recordings();
    let attested = all[0].attested.as_ref().unwrap();
    assert_eq!(attested.text.as_str(), "it was on the third");
    assert!(all[0].is_signed() && all[0].removed.is_some());
    // What is on its way into another case is not theirs to give up.
    let coming = Sealed::new("coming", b"from somebody else");
    app.send_file(&coming);
    let remove = json!({"remove": [coming.attachment.blob.to_string()]});
    assert_eq!(scene.officer_says(message(), &remove).0, 201);
    assert!(app.offset(&coming.token()).is_some());
    let many = json!({"remove": vec![blob.clone(); 257]});
    assert_eq!(
        scene.officer_says(message(), &many).1["field"],
        json!("remove")
    );
    // Whoever says it again says it of nothing.
    assert_eq!(scene.delete().0, 201);
}

fn a_speaker_may_think_again_until_it_is_deleted(db: Db) {
    let app = TestApp::spawn(db);
    let scene = Scene::new(&app);
    scene.transcribe("it was on the fird");
    assert_eq!(scene.sign("it was on the third", true), 201);
    assert_eq!(scene.sign("it was on the third", false), 201);
    assert_eq!(scene.delete().0, 422);
    // What is written down anew is to be signed anew; the same text is signed already.
    scene.transcribe("it was on the third");
    assert!(scene.recordings()[0].is_signed());
    scene.transcribe("it was on the third of May");
    assert!(!scene.recordings()[0].is_signed());
    assert_eq!(scene.is_there(), (true, true));
    // Another's file can be released by nobody.
    let (other, _) = app.submit(&Told::new("another case"));
    let opened = app.open_mailbox(&other);
    let key = opened.holding().signing().unwrap();
    let body = Body::Attestation {
        release: true,
        sound: scene.sound,
        text: "mine".to_owned().into(),
    };
    let more = json!({"release": [{"blob": scene.sound.blob.to_string(), "may": true}]});
    let body = posting(&opened, Name::Reporter, key, BoxKind::Dialogue, body, &more);
    assert_eq!(app.to_mailbox(&other, "items", body).status(), 201);
    assert_eq!(scene.delete().0, 422);
}

fn what_was_heard_is_checked_and_signed_without_scripts(db: Db) {
    let app = TestApp::spawn(db);
    let scene = Scene::new(&app);
    let form = |page: &str| {
        let form = page.split("<form id=\"attest\"").nth(1).unwrap();
        form.split("</form>").next().unwrap().to_owned()
    };
    let is_hidden = |page: &str| form(page).split('>').next().unwrap().ends_with(" hidden");
    assert!(
        is_hidden(&app.mailbox_page(&scene.code)),
        "there is nothing to check"
    );
    scene.transcribe("it was on the <fird>");

    let page = app.mailbox_page(&scene.code);
    assert!(!is_hidden(&page));
    assert!(form(&page).contains("\nit was on the &lt;fird&gt;</textarea>"));
    let (of, blob) = (hidden(&page, "of").unwrap(), hidden(&page, "blob").unwrap());
    assert_eq!(Id16::parse(&of).unwrap(), scene.sound.of);
    let sign = |text: &str| {
        let fields = [
            ("of", of.as_str()),
            ("blob", blob.as_str()),
            ("transcript", text),
            ("release", "yes"),
            ("attest", ""),
        ];
        app.in_mailbox(&page, &fields)
    };
    let empty = sign("  ");
    assert!(empty.contains("There is no text to sign."));
    assert!(form(&empty).contains(" checked"), "what was ticked stays");
    assert!(scene.recordings()[0].attested.is_none());

    let signed = sign("it was on the third");
    assert!(signed.contains("You signed the text."));
    assert!(form(&signed).contains("\nit was on the third</textarea>"));
    let all = scene.recordings();
    assert!(all[0].is_signed() && all[0].attested.as_ref().unwrap().release);
    assert_eq!(scene.delete().0, 201);
    let page = app.mailbox_page(&scene.code);
    assert!(page.contains("The office deleted the recording"));
    assert!(is_hidden(&page), "there is nothing to check any more");
}
