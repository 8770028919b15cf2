//! What the pages hold ready for the client: its words, its parts, and the frame of the console.

use amparo::page::Pages;
use amparo::page::console::Console;
use amparo::page::frame::Site;
use amparo::page::lang::Lang;
use amparo::page::lang::offered::Languages;

use super::{attribute, one, tags};

/// The strings of a list that the client keeps, such as `export const REPORT_WORDS = ["busy", …`.
fn needs(file: &str, list: &str) -> Vec<String> {
    let source = std::fs::read_to_string(file).expect("the client's needs");
    let from = source.split_once(&format!("{list} = [")).expect("the list");
    let inside = from.1.split_once(']').expect("the list's end").0;
    inside
        .split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_client_finds_every_word_and_template_that_it_needs() {
    for (page, file, area) in [
        ("report-0", "web/src/report/needs.ts", "REPORT"),
        ("mailbox-0", "web/src/mailbox/needs.ts", "MAILBOX"),
    ] {
        let words = needs(file, &format!("{area}_WORDS"));
        let templates = needs(file, &format!("{area}_TEMPLATES"));
        assert!(
            words.len() > 20 && templates.len() > 4,
            "the search itself works"
        );
        for lang in Languages::every().all() {
            let html = one(page, lang);
            for word in &words {
                assert!(
                    html.contains(&format!("data-w=\"{word}\"")),
                    "{page}: {word}"
                );
            }
            for template in &templates {
                let tag = format!("<template id=\"{template}\"");
                assert!(html.contains(&tag), "{page}: {template}");
            }
        }
    }
}

#[test]
fn the_console_is_a_frame_with_pins_and_nothing_else() {
    let pages = Pages::new(Site::sample()).expect("the templates compile");
    let page = Console {
        style: "/assets/console.css".to_owned(),
        script: "/assets/console.js".to_owned(),
        passkeys: "https://console.example".to_owned(),
    };
    let client = std::fs::read_to_string("web/src/console/main.tsx").expect("the client");
    let place = client.split_once("getElementById(\"").expect("its place").1;
    let place = place.split_once('"').expect("its end").0;
    for lang in Lang::complete() {
        let html = pages.console(lang, &page).expect("the page renders");
        assert!(
            html.contains(&format!("<div id=\"{place}\"></div>")),
            "{place}"
        );
        assert!(html.contains("name=\"amparo-pins\" content=\"{&quot;demo&quot;"));
        assert!(html.contains("src=\"/assets/console.js\""));
        assert_eq!(attribute(tags(&html, "html")[0], "lang"), Some(lang.code()));
    }
}

#[test]
fn the_blank_parts_hold_no_sample() {
    for page in ["report-0", "mailbox-0"] {
        let html = one(page, Lang::english());
        assert!(html.contains("<template id="), "the search itself works");
        for sample in ["48210", "AAAA0", "2026", "Diallo", "dGlja2V0"] {
            let blank = html.split("<template").skip(1).collect::<String>();
            assert!(!blank.contains(sample), "{page}: {sample}");
        }
    }
}
