use zeroize::Zeroizing;

use super::*;
use crate::seal::assess::Answers;

const LANGUAGES: [&str; 2] = ["en", "fr"];

fn ours() -> Taxonomy {
    Taxonomy::parse(OURS, &LANGUAGES).unwrap()
}

fn given(fields: &[(&str, &[&str])]) -> Given {
    let fields = fields.iter();
    fields
        .map(|(name, said)| {
            let said = said.iter().map(|text| Zeroizing::new((*text).to_owned()));
            ((*name).to_owned(), said.collect())
        })
        .collect()
}

fn with(question: &str) -> Result<Taxonomy, String> {
    Taxonomy::parse(&format!("{OURS}\n[[questions]]\n{question}\n"), &LANGUAGES)
        .map_err(|error| error.to_string())
}

#[test]
fn who_was_harmed_meets_five_screens_and_a_child_eight_questions() {
    let ours = ours();
    assert_eq!(ours.route("harmed").unwrap().screens.len(), 5);
    let child = ours.route("child").unwrap();
    let meant = |question: &&Question| {
        let route = question.routes.is_empty() || question.routes.contains("child");
        route && child.shows(question.part)
    };
    let asked = ours.questions().iter().filter(meant).count();
    // Beside them the account, who receives it, who must not see it, name and contact.
    assert!(asked + 5 <= 8, "{asked}");
    assert!(!child.shows(Part::Consent) && !child.shows(Part::Risk));
}

#[test]
fn an_operators_question_brings_its_words_in_every_language() {
    let own = r#"id = "site_code"
part = "details"
kind = "line"
label = { en = "Which site?", fr = "Quel site ?" }"#;
    assert_eq!(
        with(own).unwrap().questions().len(),
        ours().questions().len() + 1
    );
    for (from, to, said) in [
        (
            ", fr = \"Quel site ?\"",
            "",
            "site_code: has no words in the language fr",
        ),
        (
            "site_code",
            "account",
            "account: the form has a field of this name",
        ),
        ("site_code", "Site", "Site: an id begins"),
        ("site_code", "when", "when: stands twice"),
        ("\"details\"", "\"send\"", "site_code: part is one of"),
        (
            "\"line\"",
            "\"choice\"",
            "site_code: choice and choices need options",
        ),
        ("\"line\"", "\"people\"", "site_code: the kind people"),
        ("kind", "sort", "taxonomy: unknown field `sort`"),
    ] {
        let error = with(&own.replacen(from, to, 1)).unwrap_err();
        assert!(error.starts_with(said), "{error}");
    }
}

#[test]
fn what_stands_beside_a_question_is_named_plainly() {
    let own = r#"id = "site_code"
part = "details"
kind = "choice"
options = ["a", "b"]
label = { en = "Which site?", fr = "Quel site ?" }
option_labels = [{ en = "A", fr = "A" }, { en = "B", fr = "B" }]
picture = "site.svg"
prompt = { fr = "site-fr.opus" }
preset = { staff = "b" }"#;
    let taxonomy = with(own).unwrap();
    let files: Vec<_> = taxonomy.files().collect();
    assert_eq!(
        files,
        [("site_code", "site.svg"), ("site_code", "site-fr.opus")]
    );
    for (from, to, said) in [
        ("site.svg", "../site.svg", "site_code: a file in media/"),
        ("site.svg", "/etc/site.svg", "site_code: a file in media/"),
        ("site.svg", ".svg", "site_code: a file in media/"),
        ("site.svg", "site.gif", "site_code: picture is a file"),
        ("site.svg", "site.mp3", "site_code: picture is a file"),
        ("site-fr.opus", "site.svg", "site_code: prompt names files"),
        ("site-fr.opus", "a\\\\b.mp3", "site_code: a file in media/"),
        (
            "{ fr = \"site-fr",
            "{ xx = \"site-fr",
            "site_code: prompt: no language",
        ),
        ("staff", "nobody", "site_code: no route is called nobody"),
        ("staff = \"b\"", "staff = \"c\"", "site_code: preset names"),
    ] {
        let error = with(&own.replacen(from, to, 1)).unwrap_err();
        assert!(error.starts_with(said), "{to}: {error}");
    }
    let ours = ours();
    let asked = ours.questions().iter().find(|asked| asked.id == "new_code");
    assert_eq!(asked.unwrap().preset["focal"], "yes");
}

#[test]
fn what_was_said_is_taken_on_every_route_and_what_the_form_has_not_is_not() {
    let form = given(&[
        ("danger", &["yes"]),
        ("contract", &["yes"]),
        ("needs", &["medical", "legal"]),
        ("where", &["  "]),
        ("who_knows", &["x"]),
        ("threat", &[""]),
    ]);
    let ours = ours();
    let staff = ours.answers("staff", &form).unwrap();
    let said = |answers: &Answers| answers.keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(said(&staff), "contract danger needs route");
    assert_eq!(
        said(&ours.answers("harmed", &form).unwrap()),
        "contract danger needs route"
    );
    assert_eq!(
        said(&ours.answers("nobody", &form).unwrap()),
        "contract danger needs"
    );
}

#[test]
fn what_cannot_be_taken_names_its_question() {
    let long = "x".repeat(1_001);
    let form = given(&[
        ("danger", &["maybe"]),
        ("meet", &["call", "meet"]),
        ("when", &[&long]),
        ("person_name", &vec!["x"; 201]),
    ]);
    let refused = ours().answers("open", &form).unwrap_err();
    let why = |question: &str| {
        let found = refused.iter().find(|one| one.question == question);
        found.map(|one| one.why)
    };
    assert_eq!(why("danger"), Some(Unfit::Unknown));
    assert_eq!(why("meet"), Some(Unfit::Unknown));
    assert_eq!(why("when"), Some(Unfit::TooLong));
    assert_eq!(why("people"), Some(Unfit::TooMany));
    assert_eq!(refused.len(), 4);
}

#[test]
fn persons_stay_together_and_empty_ones_go() {
    let form = given(&[
        ("person_name", &["", "", "B"]),
        ("person_role", &["a driver", " ", ""]),
    ]);
    let answers = ours().answers("open", &form).unwrap();
    let list = |name: &str| {
        answers[name]
            .iter()
            .map(|text| text.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(list("person_name"), ["", "B"]);
    assert_eq!(list("person_role"), ["a driver", ""]);
    assert!(!answers.contains_key("person_unit"));
}

#[test]
fn the_short_form_asks_a_few_and_every_short_question_is_met() {
    let short = ours().shortened().unwrap();
    let routes: Vec<&str> = short.routes().iter().map(|route| &*route.id).collect();
    assert_eq!(routes, ["child", "open"]);
    assert!(short.questions().len() < 12);
    assert!(!short.route("open").unwrap().shows(Part::Risk));
    let unmet =
        "id = \"mine\"\npart = \"risk\"\nkind = \"line\"\nshort = true\nroutes = [\"staff\"]";
    let error = with(&format!("{unmet}\nlabel = {{ en = \"?\", fr = \"?\" }}")).unwrap_err();
    assert_eq!(error, "mine: is short, and no short route asks it");
}
