use super::offered::Languages;
use super::*;

fn texts(leave_out: &str) -> BTreeMap<String, String> {
    let all = Lang::complete().filter(|lang| lang.code() != leave_out);
    all.map(|lang| (lang.code().to_owned(), lang.own_name().to_owned()))
        .collect()
}

#[test]
fn a_browser_gets_the_language_it_likes_best_among_ours() {
    for (header, code) in [
        ("", "en"),
        ("fr", "fr"),
        ("ar-SS,en;q=0.9", "ar"),
        ("de, fr-CA;q=0.4, en;q=0.8", "en"),
        ("en;q=0.3, fr;q=0.31", "fr"),
        ("fr;q=0, ar;q=0.001", "ar"),
        ("fr, en", "fr"),
        ("zh-Hans-CN, en;q=0.7", "zh"),
        ("uk;q=0.9, ru;q=0.8, es-419;q=0.7", "ru"),
        ("*;q=1, xx;;q=,,fr;q=9", "en"),
    ] {
        assert_eq!(
            Languages::default().accepted(header).code(),
            code,
            "{header}"
        );
    }
}

#[test]
fn a_path_names_a_language_by_its_tag_alone() {
    for lang in Lang::complete() {
        assert_eq!(Lang::parse(lang.code()), Some(lang));
    }
    assert_eq!(Lang::parse("EN"), None);
    assert_eq!(Lang::parse("de"), None);
}

#[test]
fn the_links_stand_in_the_order_of_the_united_nations_own_sites() {
    let codes: Vec<&str> = Lang::complete().map(Lang::code).collect();
    assert_eq!(codes, ["ar", "zh", "en", "fr", "ru", "es"]);
    assert_eq!(Lang::english().own_name(), "English");
    let turned: Vec<Lang> = Lang::complete()
        .filter(|lang| lang.dir() == "rtl")
        .collect();
    assert_eq!(turned, [Lang::parse("ar").unwrap()]);
}

#[test]
fn a_code_is_spelled_in_words_where_its_readers_have_a_list() {
    let lists = Lang::complete().map(|lang| lang.word_list().map(WordList::as_str));
    let lists: Vec<&str> = lists.flatten().collect();
    assert_eq!(lists, ["zh", "en", "fr", "es"]);
}

#[test]
fn a_text_is_there_in_every_complete_language_and_in_none_that_is_not_ours() {
    let whole = ByLang::try_from(texts("")).unwrap();
    assert_eq!(whole.of(Lang::parse("ru").unwrap()), "Русский");
    let lacking = ByLang::try_from(texts("ru")).unwrap_err();
    assert_eq!(lacking.to_string(), "has no words in the language ru");
    let mut blank = texts("");
    blank.insert("fr".to_owned(), " ".to_owned());
    assert_eq!(ByLang::try_from(blank), Err(TextsError::Silent("fr")));
    let mut foreign = texts("");
    foreign.insert("xx".to_owned(), "?".to_owned());
    assert_eq!(
        ByLang::try_from(foreign),
        Err(TextsError::Unknown("xx".to_owned()))
    );
}

#[test]
fn a_draft_is_there_for_who_opted_in_and_for_nobody_else() {
    let none = Languages::default();
    let some = Languages::try_from(vec!["pt".to_owned()]).unwrap();
    assert_eq!(none.parse("pt"), None);
    assert!(some.parse("pt").is_some_and(Lang::is_draft));
    assert_eq!(none.accepted("pt-BR, fr;q=0.2").code(), "fr");
    assert_eq!(some.accepted("pt-BR, fr;q=0.2").code(), "pt");
    assert_eq!(some.all().last().map(Lang::code), Some("pt"));
    assert_eq!(some.spoken(|_| false), none);
    for tag in ["xx", "fr"] {
        let error = Languages::try_from(vec![tag.to_owned()]).unwrap_err();
        let said = format!("no language called {tag} is a draft; there are: pt");
        assert_eq!(error.to_string(), said);
    }
}
