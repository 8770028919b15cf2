//! *Transparency*: linked from everywhere, and every rule in it is there with what is not known of it.

use amparo::page::lang::Lang;

use super::{every_page, one};

#[test]
fn every_page_but_the_console_links_to_transparency() {
    for page in every_page() {
        let link = format!("href=\"/{}/transparency\"", page.lang.code());
        assert!(page.html.contains(&link), "{}", page.name);
    }
}

#[test]
fn transparency_says_every_rule_and_what_nobody_checked() {
    let profiles = [
        include_str!("../../config/policies/eu-2019-1937.toml"),
        include_str!("../../config/policies/un-sea.toml"),
        include_str!("../../config/policies/un-sgb-2017-2.toml"),
    ]
    .concat();
    let count = |text: &str| profiles.matches(text).count();
    let (clocks, duties) = (count("\n[[clocks]]"), count("\n[[duty]]"));
    assert!(clocks > 10 && duties > 5, "the search itself works");
    for (lang, unverified) in [
        (Lang::english(), "Not yet checked at its source."),
        (Lang::parse("ar").unwrap(), "لم يُتحقق منه بعد في مصدره."),
    ] {
        let html = one("transparency-0", lang);
        let rows = html.matches("<th scope=\"row\"").count();
        assert_eq!(rows, clocks + duties + 2, "and two queues");
        assert_eq!(html.matches(unverified).count(), count("verified = false"));
        assert_eq!(html.matches("<caption>").count(), 1 + 2 * 3);
        assert!(html.contains("Fraud &amp; money"), "names are escaped");
        assert!(html.contains(env!("CARGO_PKG_VERSION")));
    }
    let isolates = ['\u{2068}', '\u{2069}'];
    let english = one("transparency-0", Lang::english()).replace(isolates, "");
    for said in [
        "10 working days",
        "Urgent: 5 working days",
        "that State",
        "24 hours",
        "The person is told at least 7 days before.",
    ] {
        assert!(english.contains(said), "{said}");
    }
    assert!(english.contains("version 3, valid until 14 March 2027"));
    let none = one("transparency-1", Lang::english());
    assert!(none.contains("no report can be taken") && !none.contains("valid until"));
    assert!(none.contains("nobody can ask for one") && !none.contains("two custodians agree"));
    assert!(english.contains("two custodians agree"));
}

#[test]
fn a_page_without_scripts_stays_small_on_the_wire() {
    use std::io::Write as _;
    for lang in Lang::complete() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        let html = one("transparency-0", lang);
        gzip.write_all(html.as_bytes()).expect("memory takes it");
        let sent = gzip.finish().expect("memory takes it").len();
        assert!(sent < 20 * 1024, "{sent} bytes in {}", lang.code());
    }
}
