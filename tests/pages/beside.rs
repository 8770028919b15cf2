//! What the form says about itself, and what stands beside its questions.

use amparo::page::lang::Lang;

use super::one;

#[test]
fn the_form_says_how_long_it_takes_and_who_receives_it() {
    for lang in Lang::complete() {
        let form = one("report-0", lang);
        let before = form.split("data-part=\"about\"").next().unwrap_or_default();
        for said in [
            "<bdi>Conduct and Care Office</bdi>",
            "<bdi>Office of Oversight</bdi>",
            "href=\"#part-receiver\"",
            "Opera Mini",
        ] {
            assert!(before.contains(said), "{}: {said}", lang.code());
        }
        assert!(form.contains("<template id=\"remote\">"));
        assert!(one("mailbox-0", lang).contains("<template id=\"remote\">"));
    }
    let english = one("report-0", Lang::english()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(english.contains("about fifteen minutes"));
    assert!(english.contains("Your report is read first, within 7 days at the latest."));
}

#[test]
fn a_question_brings_its_preset_and_its_places() {
    let form = one("report-0", Lang::parse("fr").unwrap());
    assert_eq!(form.matches("data-preset=\"focal:yes\"").count(), 1);
    assert_eq!(form.matches("list=\"places\"").count(), 1);
    let place = "<option value=\"Anywhere: &quot;The&quot; &lt;town&gt;\">";
    assert!(form.contains(place), "a place is escaped");
}
