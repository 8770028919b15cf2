//! Every page, as it occurs, in every language: whole, neutral, and kind to who reads it with other
//! than eyes and mouse.

#![expect(clippy::expect_used, reason = "a test stops where a step fails")]

#[path = "pages/beside.rs"]
mod beside;
#[path = "pages/client.rs"]
mod client;
#[path = "pages/transparency.rs"]
mod transparency;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use amparo::page::frame::Site;
use amparo::page::lang::Lang;
use amparo::page::lang::offered::Languages;
use amparo::page::{Pages, Sample};

struct Page {
    name: String,
    lang: Lang,
    html: String,
}

/// Every page in one language, drawn once.
fn drawn(lang: Lang) -> &'static [Page] {
    static DRAWN: Mutex<BTreeMap<&'static str, &'static [Page]>> = Mutex::new(BTreeMap::new());
    let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    drawn.entry(lang.code()).or_insert_with(|| {
        let pages = Pages::new(Site::sample()).expect("the templates compile");
        let samples = pages.samples(lang).expect("the samples render");
        let page = |sample: Sample| Page {
            name: format!("{} ({})", sample.name, lang.code()),
            lang,
            html: sample.html,
        };
        samples.into_iter().map(page).collect::<Vec<_>>().leak()
    })
}

fn every_page() -> impl Iterator<Item = &'static Page> {
    let all: Vec<&Page> = Languages::every().all().flat_map(drawn).collect();
    assert!(all.len() >= 3 * 20, "the samples are there");
    all.into_iter()
}

fn one(name: &str, lang: Lang) -> &'static str {
    let name = format!("{name} ({})", lang.code());
    let found = drawn(lang).iter().find(|page| page.name == name);
    &found.expect("the sample exists").html
}

fn arabic() -> Lang {
    Lang::parse("ar").expect("Arabic is there")
}

/// What a reader meets at once: the page without its blank parts for the client.
fn shown(html: &str) -> String {
    let mut shown = String::new();
    for (n, part) in html.split("<template").enumerate() {
        let rest = if n == 0 {
            part
        } else {
            part.split_once("</template>").expect("a template ends").1
        };
        shown.push_str(rest);
    }
    shown
}

/// The opening tags of one element.
fn tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    html.split(&format!("<{element}"))
        .skip(1)
        .filter(|rest| rest.starts_with([' ', '>', '\n']))
        .map(|rest| rest.split_once('>').expect("a tag ends").0)
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(rest.split_once('"').expect("an attribute ends").0)
}

#[test]
fn every_page_has_a_neutral_title_an_exit_a_skip_link_and_one_heading() {
    for page in every_page() {
        let (name, html) = (&page.name, &page.html);
        let title = match page.lang.code() {
            "en" | "fr" => "<title>Contact</title>",
            "ar" => "<title>اتصال</title>",
            "zh" => "<title>联系我们</title>",
            "ru" => "<title>Контакты</title>",
            "es" | "pt" => "<title>Contacto</title>",
            other => panic!("no title is known in {other}"),
        };
        assert!(html.starts_with("<!doctype html>\n"), "{name}");
        assert!(html.contains(title), "{name}: the title is neutral");
        assert!(html.contains("href=\"/exit\""), "{name}: has an exit");
        assert!(html.contains("href=\"#main\""), "{name}: has a skip link");
        assert_eq!(tags(html, "main").len(), 1, "{name}");
        assert_eq!(tags(&shown(html), "h1").len(), 1, "{name}: one heading");
        let root = tags(html, "html")[0];
        assert_eq!(attribute(root, "lang"), Some(page.lang.code()), "{name}");
        assert_eq!(attribute(root, "dir"), Some(page.lang.dir()), "{name}");
    }
}

#[test]
fn every_field_has_a_label_and_every_reference_finds_what_it_names() {
    for page in every_page() {
        let (name, html) = (&page.name, &page.html);
        for element in ["input", "textarea"] {
            for tag in tags(html, element) {
                let is_blank = attribute(tag, "value") == Some("")
                    && ["queue", "exclude"]
                        .map(Some)
                        .contains(&attribute(tag, "name"));
                let unseen = attribute(tag, "type") == Some("hidden") || is_guard(tag);
                if unseen || is_blank {
                    continue; // Nobody fills the one; the client names the other.
                }
                let id = attribute(tag, "id").expect("a field has an id");
                assert!(html.contains(&format!("for=\"{id}\"")), "{name}: {id}");
            }
        }
        for reference in ["aria-describedby=\"", "aria-labelledby=\"", " for=\""] {
            for rest in html.split(reference).skip(1) {
                let ids = rest.split_once('"').expect("an attribute ends").0;
                for id in ids.split(' ') {
                    assert!(html.contains(&format!("id=\"{id}\"")), "{name}: {id}");
                }
            }
        }
        for rest in html.split("href=\"#").skip(1) {
            let id = rest.split_once('"').expect("an attribute ends").0;
            assert!(html.contains(&format!("id=\"{id}\"")), "{name}: #{id}");
        }
    }
}

/// The field for which a browser keeps the posted form out of the files that it writes.
fn is_guard(tag: &str) -> bool {
    attribute(tag, "type") == Some("password") && tag.contains(" hidden ")
}

#[test]
fn every_posted_form_asks_the_browser_not_to_write_it_to_disk() {
    let mut forms = 0;
    for page in every_page() {
        let shown = shown(&page.html);
        let guards: Vec<&str> = tags(&shown, "input")
            .into_iter()
            .filter(|tag| is_guard(tag))
            .inspect(|tag| {
                assert_eq!(attribute(tag, "name"), None, "it is not sent");
                assert_eq!(
                    attribute(tag, "value"),
                    Some("-"),
                    "else it counts for nothing"
                );
            })
            .filter_map(|tag| attribute(tag, "form"))
            .collect();
        let posted = tags(&shown, "form")
            .into_iter()
            .filter(|tag| attribute(tag, "method") == Some("post"));
        for form in posted {
            let id = attribute(form, "id").expect("a form has an id");
            assert!(guards.contains(&id), "{}: #{id}", page.name);
            forms += 1;
        }
    }
    assert!(forms > 30, "the search itself works: {forms}");
}

#[test]
fn no_id_stands_twice_in_what_is_shown() {
    for page in every_page() {
        let shown = shown(&page.html);
        let mut ids: Vec<&str> = shown
            .split(" id=\"")
            .skip(1)
            .map(|rest| rest.split_once('"').expect("an attribute ends").0)
            .collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{}", page.name);
    }
}

#[test]
fn nothing_is_fetched_from_elsewhere_and_nothing_runs_inline() {
    for page in every_page() {
        let (name, html) = (&page.name, &page.html);
        for outside in ["http:", "https:", "//", "style=", "onclick", "javascript:"] {
            assert!(!html.contains(outside), "{name}: {outside}");
        }
        for tag in tags(html, "script") {
            assert!(attribute(tag, "src").is_some(), "{name}: no inline script");
        }
    }
}

#[test]
fn only_forms_asked_for_load_a_script_and_only_answers_say_the_server_sealed() {
    for (name, script, server) in [
        ("home-0", false, false),
        ("report-0", true, false),
        ("report-2", false, true),
        ("report-9", true, false),
        ("report-10", false, true),
        ("saved-0", false, true),
        ("erased-0", false, true),
        ("sent-0", false, true),
        ("mailbox-0", true, false),
        ("opened-0", false, true),
        ("no-such-code-0", false, true),
        ("safety-0", false, false),
        ("rights-0", false, false),
        ("transparency-0", false, false),
        ("paper-0", false, false),
        ("problem-0", false, false),
    ] {
        for lang in Languages::every().all() {
            let html = one(name, lang);
            assert_eq!(html.contains("<script"), script, "{name}");
            assert_eq!(html.contains("data-sealing=\"server\""), server, "{name}");
            assert_eq!(html.contains("<template"), script, "{name}");
            assert_eq!(html.contains("hreflang"), !server, "{name}: keeps a code");
        }
    }
}

#[test]
fn what_a_person_typed_comes_back_whole_and_harmless() {
    let html = one("report-2", arabic());
    assert!(
        html.contains(">\n\n  The invoices are false.\n&lt;/textarea&gt;&lt;b&gt;</textarea>"),
        "the first line feed is the parser's, the second one was typed"
    );
    assert!(html.contains("value=\"&quot;Amal&quot;\""));
    assert!(html.contains("name=\"threat\" value=\"yes\" checked"));
    assert!(html.contains("name=\"route\" value=\"behalf\""));
    assert!(html.contains("value=\"shelter\" checked"));
    assert!(html.contains("value=\"&quot;The&quot; &lt;depot&gt;\""));
    assert!(html.contains(">\n\nTwo drivers</textarea>"));
    assert!(html.contains(
        "id=\"person_force-2\" name=\"person_force\" dir=\"auto\" value=\"a &lt;company&gt;\""
    ));
    assert!(
        html.contains("<a href=\"#ask-where\">"),
        "the list leads to the question"
    );
    assert!(html.contains("name=\"danger\" value=\"no\" checked"));
    assert!(html.contains(
        "value=\"BBBBBBBBBBBBBBBBBBBBBB\" id=\"queue-1\" aria-describedby=\"queue-1-by\" checked"
    ));
    assert!(html.contains("value=\"DDDDDDDDDDDDDDDDDDDDDD\" id=\"exclude-1\" checked"));
    assert!(html.contains("value=\"account\" aria-describedby=\"show-hint\" checked"));
    assert!(!one("report-0", arabic()).contains(" checked aria"));
    let opened = one("opened-0", Lang::english());
    assert!(opened.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(opened.contains(">\nnot yet sent</textarea>"));
}

#[test]
fn the_names_that_others_hold_on_to_are_there() {
    for lang in Lang::complete() {
        for (page, names) in [
            (
                "report-0",
                &[
                    "<form id=\"report\" method=\"post\"",
                    "name=\"account\"",
                    "name=\"send\"",
                    "name=\"queue\"",
                    "name=\"exclude\"",
                    "name=\"danger\"",
                    "name=\"threat\"",
                    "name=\"detriment\"",
                    "name=\"supervisor\"",
                    "name=\"name\"",
                    "name=\"contact\"",
                    "name=\"hours\"",
                    "name=\"safe_word\"",
                    "name=\"show\"",
                    "<template id=\"sent\">",
                    "<template id=\"failure\">",
                ][..],
            ),
            (
                "sent-0",
                &[
                    "id=\"code\"",
                    "data-digits=\"482109337701254660098173254096\"",
                ],
            ),
            ("mailbox-0", &["<form id=\"mailbox\"", "name=\"code\""]),
            (
                "opened-0",
                &[
                    "name=\"ticket\"",
                    "name=\"message\"",
                    "name=\"reply\"",
                    "data-item=\"AAAAAAAAAAAAAAAAAAAAA0\" data-kind=\"acknowledgement\"",
                ],
            ),
        ] {
            let html = one(page, lang);
            for name in names {
                assert!(html.contains(name), "{page}: {name}");
            }
        }
    }
}

#[test]
fn secret_fields_are_kept_from_those_who_read_along() {
    for page in every_page() {
        for tag in tags(&page.html, "textarea") {
            for guard in [
                "autocomplete=\"off\"",
                "spellcheck=\"false\"",
                "translate=\"no\"",
            ] {
                assert!(tag.contains(guard), "{}: {guard}", page.name);
            }
        }
    }
}

#[test]
fn the_first_page_with_its_style_and_icon_stays_small() {
    let style = std::fs::read("assets/site.css").expect("the style is there");
    let icon = std::fs::read("assets/icon.svg").expect("the icon is there");
    for lang in Languages::every().all() {
        let html = one("home-1", lang);
        // Not compressed at all, it holds; the wire carries about a third.
        let sum = html.len() + style.len() + icon.len();
        assert!(sum <= 20 * 1024, "{} bytes in {}", sum, lang.code());
        let requests = 1 + html.matches("<link rel=").count() + html.matches(" src=").count();
        assert!(requests <= 3, "{requests} requests");
    }
}

#[test]
fn no_template_writes_anything_unescaped() {
    let mut seen = 0;
    let mut folders = vec![std::path::PathBuf::from("templates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a template");
            seen += text.matches("{{").count();
            for raw in ["{{{", "{{&", "{{~{", "{{~&"] {
                assert!(!text.contains(raw), "{}: {raw}", path.display());
            }
        }
    }
    assert!(seen > 100, "the search itself works");
}
