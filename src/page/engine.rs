//! How templates become pages: strict handlebars, and the helpers that speak.
//!
//! Every template is compiled into the program, a name that a page lacks is an error and not an
//! empty string, and no template holds an unescaped expression. The helpers escape what they write
//! themselves, because handlebars does not.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, PathAndJson, RenderContext,
    RenderError, RenderErrorReason, ScopedJson, html_escape,
};
use include_dir::{Dir, DirEntry, include_dir};
use serde_json::Value as Json;

use super::PageError;
use super::lang::Lang;
use super::words::{self, Value};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// All templates, once; [`speaking`] gives them a language.
pub(super) fn compile() -> Result<Handlebars<'static>, PageError> {
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    // A partial on an indented line would indent what a person typed into a text area.
    engine.set_prevent_indent(true);
    register(&mut engine, &TEMPLATES)?;
    Ok(engine)
}

/// The same templates with helpers that speak `lang`.
pub(super) fn speaking(mut engine: Handlebars<'static>, lang: Lang) -> Handlebars<'static> {
    engine.register_helper("t", Box::new(Say(lang)));
    engine.register_helper("said", Box::new(Spoken(lang)));
    engine.register_helper("heard", Box::new(Heard(lang)));
    engine.register_helper("slots", Box::new(Slots(lang)));
    engine.register_helper("word", Box::new(Word(lang)));
    engine.register_helper("date", Box::new(Written(lang)));
    engine
}

fn register(engine: &mut Handlebars<'static>, dir: &Dir<'static>) -> Result<(), PageError> {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => register(engine, dir)?,
            DirEntry::File(file) => {
                let name = file.path().with_extension("");
                let name = name.to_str().ok_or(PageError::Words)?;
                let text = file.contents_utf8().ok_or(PageError::Words)?;
                engine
                    .register_template_string(name, text)
                    .map_err(|error| PageError::Template(Box::new(error)))?;
            }
        }
    }
    Ok(())
}

/// `{{t "id" name=value}}`: the message, escaped.
struct Say(Lang);

/// `{{said label}}`: a message of ours by its name, or an operator's text, escaped.
struct Spoken(Lang);

/// `{{heard prompt}}`: where a recorded prompt in the page's language is, nothing for none.
struct Heard(Lang);

/// `{{slots "id" name=value}}`: the message, each value in a `<bdi data-slot="name">`, which the
/// browser's client fills where the server left it empty.
struct Slots(Lang);

/// `{{word "id" slots="one two"}}`: the message for the client to clone, its slots empty. With
/// `own=true` they take words of the page's own language, which must not be isolated: a `bdi`
/// within a `bdi` hides from it that the date in it is written from the right.
struct Word(Lang);

/// `{{date "2026-03-14"}}`: the day in the reader's language, nothing for none; also as `(date …)`.
struct Written(Lang);

impl HelperDef for Say {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let values: Vec<(&str, Value<'_>)> = helper
            .hash()
            .iter()
            .map(|(name, value)| Ok((*name, value_of(value.value())?)))
            .collect::<Result<_, RenderError>>()?;
        let said = words::say(self.0, id(helper)?, &values).map_err(|_| unsaid(helper))?;
        out.write(&html_escape(&said))?;
        Ok(())
    }
}

impl HelperDef for Slots {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let values: Vec<(&str, &str)> = helper
            .hash()
            .iter()
            .map(|(name, value)| match value.value() {
                Json::String(text) => Ok((*name, text.as_str())),
                _ => Err(wrong("a slot takes a text")),
            })
            .collect::<Result<_, RenderError>>()?;
        out.write(&slotted(self.0, helper, &values, "bdi")?)?;
        Ok(())
    }
}

impl HelperDef for Spoken {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let said = helper.param(0).map(PathAndJson::value);
        let message = said.and_then(|said| said.get("message")?.as_str());
        let own = said.and_then(|said| said.get("texts")?.get(self.0.code())?.as_str());
        let text = match (message, own) {
            (Some(id), _) => words::say(self.0, id, &[]).map_err(|_| wrong(id))?,
            (None, Some(own)) => own.to_owned(),
            (None, None) => return Err(wrong("said takes words")),
        };
        out.write(&html_escape(&text))?;
        Ok(())
    }
}

impl HelperDef for Heard {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let prompts = helper.param(0).and_then(|held| held.value().as_object());
        let prompts = prompts.ok_or_else(|| wrong("heard takes prompts by language"))?;
        let place = prompts.get(self.0.code()).cloned();
        Ok(ScopedJson::Derived(place.unwrap_or(Json::Null)))
    }
}

impl HelperDef for Word {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let names = helper
            .hash_get("slots")
            .and_then(|names| names.value().as_str())
            .unwrap_or_default();
        let empty: Vec<(&str, &str)> = names.split_whitespace().map(|name| (name, "")).collect();
        let own = helper.hash_get("own").is_some();
        let said = slotted(self.0, helper, &empty, if own { "span" } else { "bdi" })?;
        let id = html_escape(id(helper)?);
        out.write(&format!("<span data-w=\"{id}\">{said}</span>"))?;
        Ok(())
    }
}

impl HelperDef for Written {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let written = match helper.param(0).map(PathAndJson::value) {
            Some(Json::Null) => String::new(),
            Some(Json::String(iso)) if iso.is_empty() => String::new(),
            Some(Json::String(iso)) => {
                words::written_day(self.0, iso).map_err(|_| wrong("is not a day"))?
            }
            _ => return Err(wrong("a date takes a day")),
        };
        Ok(ScopedJson::Derived(Json::String(written)))
    }
}

/// The message with each value in an element of its own. The values stand aside while the message
/// is escaped: private-use characters hold their places, so nothing typed can pose as one.
fn slotted(
    lang: Lang,
    helper: &Helper<'_>,
    values: &[(&str, &str)],
    element: &str,
) -> Result<String, RenderError> {
    let places: Vec<String> = ('\u{e000}'..)
        .take(values.len())
        .map(String::from)
        .collect();
    let holders: Vec<(&str, Value<'_>)> = values
        .iter()
        .zip(&places)
        .map(|((name, _), place)| (*name, Value::Text(place)))
        .collect();
    let said = words::say(lang, id(helper)?, &holders).map_err(|_| unsaid(helper))?;
    let mut html = String::new();
    for c in html_escape(&said).chars() {
        match places.iter().position(|place| place.starts_with(c)) {
            Some(at) => {
                let (name, value) = values.get(at).ok_or_else(|| wrong("a slot is missing"))?;
                let (name, value) = (html_escape(name), html_escape(value));
                for part in [
                    "<",
                    element,
                    " data-slot=\"",
                    &name,
                    "\">",
                    &value,
                    "</",
                    element,
                    ">",
                ] {
                    html.push_str(part);
                }
            }
            // The element isolates where that is wanted.
            None if matches!(c, '\u{2068}' | '\u{2069}') => {}
            None => html.push(c),
        }
    }
    Ok(html)
}

fn id<'a>(helper: &'a Helper<'_>) -> Result<&'a str, RenderError> {
    helper
        .param(0)
        .and_then(|param| param.value().as_str())
        .ok_or_else(|| wrong("a helper takes a text first"))
}

fn value_of(json: &Json) -> Result<Value<'_>, RenderError> {
    match json {
        Json::String(text) => Ok(Value::Text(text)),
        Json::Number(number) => number
            .as_i64()
            .map(Value::Number)
            .ok_or_else(|| wrong("a message takes whole numbers")),
        _ => Err(wrong("a message takes texts and numbers")),
    }
}

fn unsaid(helper: &Helper<'_>) -> RenderError {
    let id = id(helper).unwrap_or_default();
    RenderErrorReason::Other(format!("the message {id} is missing or lacks a value")).into()
}

fn wrong(what: &str) -> RenderError {
    RenderErrorReason::Other(what.to_owned()).into()
}
