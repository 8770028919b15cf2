//! The mailbox: asks for a code, shows a case, says one thing to every code that opens nothing.
//!
//! What was opened is on this page and nowhere else. Nothing here has a `Debug`.

use serde::Serialize;

use super::form::{self, Choice, Said};
use super::{Page, PageError, files};
use crate::clock::Day;
use crate::domain::taxonomy::Taxonomy;
use crate::seal::words::{Kind, Status, Via};

mod samples;

/// `/{lang}/mailbox`.
#[derive(Serialize)]
pub struct Entry {
    /// The code was not looked up, because too many people are being served.
    pub busy: bool,
    /// What a reporter may allow.
    pub consents: Vec<Choice>,
    /// Days after which the office hears a wish to erase.
    pub erasure_days: u16,
    /// What the office says for a while; mostly nothing.
    pub notice: String,
}

/// One page for a code that nobody has and for one that is no code at all.
#[derive(Serialize)]
pub(super) struct NotFound {}

/// What was written and could not be taken, to be sent again.
#[derive(Serialize)]
pub struct Held {
    /// The message that says what happened.
    pub why: &'static str,
    /// In place of the code; empty when the code has to be typed again.
    pub ticket: String,
    /// Everything that was posted but the text, in the form's order.
    pub fields: Vec<Field>,
    pub text: Option<HeldText>,
    /// Sent again, it erases the mailbox: it says so, and asks whether they are sure.
    pub erases: bool,
}

#[derive(Serialize)]
pub struct Field {
    pub name: String,
    pub value: String,
}

/// What was written, in a field where it can be read and changed.
#[derive(Serialize)]
pub struct HeldText {
    pub name: &'static str,
    /// The message that names the field.
    pub label: &'static str,
    pub value: String,
}

/// A code that replaces one that somebody may know. It is not in use before its end is typed.
#[derive(Serialize)]
pub struct NewCode {
    /// The code's thirty digits in six groups of five.
    pub groups: Vec<String>,
    /// The same code as nine words of the page's language; none where the language has no list.
    pub words: Vec<String>,
    pub ticket: String,
    pub renewal: String,
    pub mistyped: bool,
}

/// The answer to somebody who erased their mailbox.
#[derive(Serialize)]
pub(super) struct Closed {}

/// An opened case.
#[derive(Serialize)]
pub struct Opened {
    /// The message that says where it stands.
    pub status: &'static str,
    /// The day of receipt.
    #[serde(serialize_with = "super::day::iso")]
    pub received: Day,
    /// The day by which the next answer is due.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub due: Option<Day>,
    /// The reporter withdrew what they told.
    pub withdrawn: bool,
    /// The day on which the office hears the wish to erase the case; none where there is none.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub erasure_heard: Option<Day>,
    pub erasure_days: u16,
    /// What was written both ways, in shown order.
    pub items: Vec<Item>,
    pub notices: Notices,
    pub given: Given,
    /// Opens the case again for a quarter of an hour, in place of the code.
    pub ticket: String,
    /// Who holds a key.
    pub holders: Vec<Person>,
    /// What the reporter first wrote, if they chose to see it again.
    pub account: Option<String>,
    /// The files that came with it.
    pub told: Vec<Item>,
    /// Who the reporter said they are.
    pub identity: Option<Identity>,
    /// The signed receipt, whole.
    pub receipt: Option<String>,
    /// Where the report was sealed.
    pub via: Via,
    pub forms: Forms,
    /// What looking through the files came to that came just now.
    pub seen: Vec<files::Seen>,
    /// What an officer heard in a recording, where there is something to check.
    pub check: Option<Check>,
    /// What a reporter may allow, ticked where they do.
    pub consents: Vec<Choice>,
    /// What they allow and the form does not list: it stays as it is.
    pub unlisted: Vec<String>,
}

/// What an officer heard in a recording, for whoever said it to check and sign.
#[derive(Serialize)]
pub struct Check {
    /// The id of the recording's item, and of its blob.
    pub of: String,
    pub blob: String,
    /// As the office wrote it down, or as they last signed it.
    pub text: String,
    /// The office may delete the sound.
    pub release: bool,
    /// They signed it already, and may think again.
    pub signed: bool,
}

/// What has to be said of an opened case before anything else.
#[derive(Default, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a notice of its own, shown or not"
)]
pub struct Notices {
    /// Something that an opened item speaks of was not there.
    pub missing: bool,
    /// Something could not be opened or verified.
    pub failed: bool,
    /// Keys were refused: no words can be sent.
    pub muted: bool,
    /// A new code is in use since just now.
    pub renewed: bool,
}

/// The newest code that the office gave whoever reported; nobody where it gave none.
#[derive(Default, Serialize)]
pub struct Given {
    /// The day on which a second officer agreed to it.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub day: Option<Day>,
    /// They were met; else they said their safe word.
    pub met: bool,
    pub people: Vec<Person>,
    /// It is the one in use: an officer knows it.
    pub known: bool,
}

/// The forms of an opened case.
#[derive(Default, Serialize)]
pub struct Forms {
    pub reply: Posted,
    pub attest: Posted,
    pub alarm: Posted,
    pub consent: Posted,
    pub withdrawal: Posted,
    pub complaint: Posted,
    pub erasure: Posted,
    pub close: Posted,
}

/// A form, as it was posted.
#[derive(Default, Serialize)]
pub struct Posted {
    /// What was typed, kept where it could not be sent.
    pub typed: String,
    /// What was said of pressure, kept likewise; empty where nothing was.
    pub pressed: String,
    /// Of the alarm: the act that was chosen, kept likewise.
    pub act: String,
    /// Of what was heard: the office may delete the sound, kept likewise.
    pub release: bool,
    /// The message that says what became of it.
    pub said: Option<&'static str>,
    /// It was not taken.
    pub wrong: bool,
    /// Files that came with it.
    pub files: Option<files::Held>,
    /// The id of what it adds: pressed twice, it adds one thing.
    pub item: String,
}

/// The detrimental acts that the alarm lists; each is said by `act-…`.
pub const ACTS: [&str; 16] = [
    "dismissal",
    "demotion",
    "transfer",
    "training",
    "appraisal",
    "disciplinary",
    "intimidation",
    "discrimination",
    "contract",
    "reputation",
    "blacklisting",
    "goods",
    "permit",
    "medical",
    "housing",
    "threat",
];

/// The message that says where a case stands.
#[must_use]
pub const fn standing(status: Status) -> &'static str {
    match status {
        Status::Received => "status-received",
        Status::Acknowledged => "status-acknowledged",
        Status::Assessing => "status-assessing",
        Status::Referred => "status-referred",
        Status::UnderInvestigation => "status-under_investigation",
        Status::AssistanceOnly => "status-assistance_only",
        Status::Concluded => "status-concluded",
        Status::Closed => "status-closed",
    }
}

/// The message that says what a reporter is told about their name.
#[must_use]
pub const fn telling(opened: bool) -> &'static str {
    if opened {
        "kind-name-opened"
    } else {
        "kind-name-asked"
    }
}

/// One thing written, by either side.
#[derive(Serialize)]
pub struct Item {
    pub id: String,
    pub kind: Kind,
    pub side: Side,
    /// The message that says what it is; none for a message.
    pub heading: Option<&'static str>,
    /// Of a file: what it is called, how large it is.
    pub file: Option<files::File>,
    /// Of a file: it was deleted.
    pub removed: bool,
    /// Of a consent: everything that is allowed.
    pub given: Option<Vec<Said>>,
    /// Of what is said about their name.
    pub telling: Option<Telling>,
    /// Empty where it could not be opened.
    pub text: String,
    #[serde(serialize_with = "super::day::iso")]
    pub day: Day,
    /// Who signed it; nobody for the reporter's own.
    pub signed_by: Option<Person>,
    /// The verdict (`docs/formats.md`) that refused it.
    pub failure: Option<String>,
}

/// That a name may be opened from that day on, or was opened on it.
#[derive(Serialize)]
pub struct Telling {
    #[serde(serialize_with = "super::day::iso")]
    pub day: Day,
    pub opened: bool,
    /// Who was asked, or who agreed.
    pub people: Vec<Person>,
}

/// Who wrote an item, as the server knows it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Reporter,
    Office,
}

/// An officer as the public roster names them, in the page's language.
#[derive(Serialize)]
pub struct Person {
    pub function: String,
    /// Empty for an officer whose name is not public.
    pub name: String,
}

/// What the reporter put into the identity box.
#[derive(Serialize)]
pub struct Identity {
    pub name: String,
    pub contact: String,
    pub hours: String,
    pub safe_word: String,
    /// Who opens it alone; nobody where it takes two custodians.
    pub keepers: Vec<Person>,
}

impl Page for Entry {
    const NAME: &'static str = "mailbox";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        self.busy
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![samples::entry(false)?, samples::entry(true)?])
    }
}

impl Page for NotFound {
    const NAME: &'static str = "no-such-code";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {}])
    }
}

impl Page for Held {
    const NAME: &'static str = "held";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(samples::held())
    }
}

impl Page for NewCode {
    const NAME: &'static str = "new-code";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![samples::new_code(false), samples::new_code(true)])
    }
}

impl Page for Closed {
    const NAME: &'static str = "closed-mailbox";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {}])
    }
}

impl Page for Opened {
    const NAME: &'static str = "opened";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        samples::opened()
    }
}

impl Item {
    pub(super) fn samples() -> Result<Vec<Self>, PageError> {
        samples::items()
    }
}

/// What a reporter may allow by our own taxonomy.
fn consents() -> Result<Vec<Choice>, PageError> {
    let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
    Ok(form::consents(&taxonomy))
}
