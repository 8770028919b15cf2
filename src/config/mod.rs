//! What an operator decides, read once at start and refused whole if any of it is unclear.
//!
//! Three layers, the later winning: `config/default.toml` (built in), the operator's file, and
//! `AMPARO_…` variables with `__` between section and key. A key that nobody reads is an error:
//! a misspelt protection would otherwise be no protection.
//!
//! Nothing secret stands in here but the paths to secrets. The stewards' public keys stand in
//! [`pins`], beside the configuration and not in the database, so that whoever owns the database
//! cannot name stewards of their own.

pub mod content;
pub mod data;
mod media;
pub mod pins;
pub mod texts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use data::Data;
use figment::Figment;
use figment::providers::{Env, Format as _, Toml};
use serde::Deserialize;

use crate::mail::config::MailConfig;
use crate::page::frame::Emergency;
use crate::page::lang::offered::Languages;
use crate::page::lang::{ByLang, Lang};

/// More takes days over any line that a person has.
const MOST_FILE_BYTES: u64 = 1 << 40;

/// More is not looked through, whoever has the memory.
const MOST_LOOK_BYTES: usize = 128 * 1024 * 1024;

const DEFAULT: &str = include_str!("../../config/default.toml");

/// Everything an operator decides.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub listen: Listen,
    pub data: Data,
    pub site: Site,
    pub policy: Policy,
    /// No notice is sent while `host` is empty.
    pub mail: MailConfig,
    pub limits: Limits,
}

/// Where the two sites listen: `ADDRESS:PORT`, or `unix:PATH`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listen {
    pub public: String,
    pub console: String,
    /// The public site's address as people type it, without a final slash: officers' clients
    /// fetch the roster there as strangers do.
    pub public_url: String,
    /// The console's address as officers type it: invite links begin with it.
    pub console_url: String,
}

/// What the public site says that a release cannot know.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// May a report be sealed in this server's memory, for people whose browser runs no scripts?
    pub server_sealing: bool,
    /// Languages with the short path alone, whose translation is being reviewed.
    pub draft_languages: Languages,
    /// Where *Exit this page* leads, per language.
    pub neutral_site: BTreeMap<String, String>,
    /// Who reads and when, per language; shown on *Safety*.
    pub hours: ByLang,
    /// Whom to call in danger; shown on *Safety*.
    pub emergency: Vec<Emergency>,
    /// Other bodies that a person may turn to, each with how to reach it; shown on *Your rights*.
    pub outside: Vec<ByLang>,
}

/// Which rules the portal works under, and when officers are told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Names of policy profiles: those that come with the program, or files in `policies/`.
    pub profiles: Vec<String>,
    /// Hours of the day, UTC, at which notices go out that can wait.
    pub notice_hours: Vec<u8>,
    /// Days for which a draft is kept that nobody opens.
    pub draft_days: u16,
    /// Days after which the office hears a reporter's wish to erase their case; until then it can be
    /// taken back.
    pub erasure_days: u16,
}

/// How much of one thing is taken at a time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Largest sealed body, in bytes.
    pub body_bytes: usize,
    /// Bytes that have arrived of all bodies together, until they are dealt with.
    pub arriving_bytes: usize,
    /// Of a hundred parts of the disk, those that are kept for reports; 0 keeps none.
    pub disk_kept_percent: u8,
    /// Key derivations under way at once for people without scripts.
    pub server_sealing_at_once: usize,
    /// Sign-in verifications under way at once.
    pub sign_in_at_once: usize,
    /// Largest file, in bytes, before it is sealed.
    pub file_bytes: u64,
    /// Files of up to so many bytes are looked through in memory for people without scripts.
    pub look_bytes: usize,
}

/// A configuration that cannot be used; the message names the file and the key.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{path}: cannot be read: {source}")]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{path}: {detail}")]
    Parse { path: PathBuf, detail: String },
    #[error("{key}: {detail}")]
    Value { key: &'static str, detail: String },
    #[error("{key}: has no words in the language {lang}, which site.draft_languages opts into")]
    Draft { key: String, lang: &'static str },
}

impl Config {
    /// Reads the built-in defaults, then `file` if one is given, then the environment.
    ///
    /// # Errors
    /// When the file cannot be read, a key is unknown or missing, or a value makes no sense.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut figment = Figment::from(Toml::string(DEFAULT));
        let mut base = PathBuf::from(".");
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Read {
                path: path.to_owned(),
                source,
            })?;
            figment = figment.merge(Toml::string(&text));
            if let Some(folder) = path.parent() {
                folder.clone_into(&mut base);
            }
        }
        let shown = file.map_or_else(|| PathBuf::from("configuration"), Path::to_owned);
        let mut config: Self = figment
            .merge(
                Env::prefixed("AMPARO_")
                    // Other variables of ours (AMPARO_LOG) are no keys of the configuration.
                    .filter(|name| name.as_str().contains("__"))
                    .split("__"),
            )
            .extract()
            .map_err(|error| ConfigError::Parse {
                path: shown,
                detail: one_line(&error),
            })?;
        config.data.dir = base.join(&config.data.dir);
        if let Some(bucket) = &mut config.data.bucket {
            bucket.secret_key_file = base.join(&bucket.secret_key_file);
        }
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let wrong = |key, detail: &str| {
            Err(ConfigError::Value {
                key,
                detail: detail.to_owned(),
            })
        };
        if self.policy.profiles.is_empty() {
            return wrong("policy.profiles", "needs at least one profile");
        }
        if self.policy.notice_hours.iter().any(|hour| *hour > 23) {
            return wrong("policy.notice_hours", "hours are 0 to 23");
        }
        if self.policy.notice_hours.is_empty() {
            return wrong("policy.notice_hours", "needs at least one hour");
        }
        if !(1..=366).contains(&self.policy.draft_days) {
            return wrong("policy.draft_days", "must be 1 to 366");
        }
        if self.policy.erasure_days > 366 {
            return wrong("policy.erasure_days", "must be at most 366");
        }
        if self.limits.body_bytes < 65_536 {
            return wrong(
                "limits.body_bytes",
                "must be at least 65536: a report needs room",
            );
        }
        if self.limits.arriving_bytes < 4 * self.limits.body_bytes {
            return wrong(
                "limits.arriving_bytes",
                "must be at least four times limits.body_bytes",
            );
        }
        if !(1..=MOST_FILE_BYTES).contains(&self.limits.file_bytes) {
            return wrong("limits.file_bytes", "must be 1 to 1099511627776 (1 TiB)");
        }
        if self.limits.look_bytes > MOST_LOOK_BYTES {
            return wrong("limits.look_bytes", "must be at most 134217728 (128 MiB)");
        }
        if self.limits.disk_kept_percent > 90 {
            return wrong("limits.disk_kept_percent", "must be 0 to 90");
        }
        if self.limits.server_sealing_at_once == 0 || self.limits.sign_in_at_once == 0 {
            return wrong("limits", "…_at_once must be at least 1");
        }
        for (key, url) in [
            ("listen.public_url", &self.listen.public_url),
            ("listen.console_url", &self.listen.console_url),
        ] {
            let scheme = url.starts_with("https://") || url.starts_with("http://");
            if !url.is_empty() && (!scheme || url.ends_with('/')) {
                return wrong(
                    key,
                    "must begin with https:// (or http://) and not end with /",
                );
            }
        }
        let mut drafts = self.site.draft_languages.drafts().iter();
        drafts.try_for_each(|lang| self.site.check_words(*lang))
    }

    /// How officers type the console's address.
    #[must_use]
    pub fn console_url(&self) -> String {
        match self.listen.console_url.as_str() {
            "" => format!("http://{}", self.listen.console),
            set => set.to_owned(),
        }
    }

    /// Are both sites reached over loopback alone, without encryption in between?
    #[must_use]
    pub fn loopback_only(&self) -> bool {
        [&self.listen.public, &self.listen.console]
            .iter()
            .all(|address| is_loopback(address))
    }
}

impl Site {
    /// Whether what the short path shows has words in this draft.
    fn check_words(&self, lang: Lang) -> Result<(), ConfigError> {
        let names = self.emergency.iter().enumerate();
        let names = names.map(|(n, call)| (format!("site.emergency.{n}.name"), &call.name));
        let hours = ("site.hours".to_owned(), &self.hours);
        let unsaid = names.chain([hours]).find(|(_, text)| !text.speaks(lang));
        let nowhere = !self.neutral_site.contains_key(lang.code());
        let nowhere = nowhere.then(|| "site.neutral_site".to_owned());
        match unsaid.map(|(key, _)| key).or(nowhere) {
            Some(key) => Err(ConfigError::Draft {
                key,
                lang: lang.code(),
            }),
            None => Ok(()),
        }
    }
}

/// Does this listening address stay on this machine?
#[must_use]
pub fn is_loopback(address: &str) -> bool {
    address.starts_with("unix:")
        || address
            .parse::<std::net::SocketAddr>()
            .is_ok_and(|socket| socket.ip().is_loopback())
}

fn one_line(error: &figment::Error) -> String {
    error.clone().into_iter().next().map_or_else(
        || "cannot be read".to_owned(),
        |first| {
            let key = first.path.join(".");
            match first.kind {
                figment::error::Kind::UnknownField(name, known) => {
                    let section = if key.is_empty() {
                        String::new()
                    } else {
                        format!("{key}.")
                    };
                    let section = section
                        .strip_suffix(&format!("{name}."))
                        .unwrap_or(&section);
                    format!(
                        "unknown key `{section}{name}`; known here: {}",
                        known.join(", ")
                    )
                }
                figment::error::Kind::MissingField(name) => {
                    format!("missing key `{name}` in `{key}`")
                }
                kind if key.is_empty() => kind.to_string().replace('\n', " "),
                kind => format!("`{key}`: {}", kind.to_string().replace('\n', " ")),
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("amparo.toml");
        std::fs::write(&path, text).unwrap();
        Config::load(Some(&path)).map_err(|error| error.to_string())
    }

    #[test]
    fn the_defaults_are_a_configuration() {
        let config = load("").unwrap();
        assert!(config.loopback_only());
        assert_eq!(config.policy.profiles.len(), 3);
    }

    #[test]
    fn an_unknown_key_is_named_with_its_section() {
        let error = load("[site]\nserver_sealign = false\n").unwrap_err();
        assert!(
            error.contains("unknown key `site.server_sealign`"),
            "{error}"
        );
        assert!(error.contains("amparo.toml"), "{error}");
        assert!(error.contains("server_sealing"), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }

    #[test]
    fn a_text_that_a_language_lacks_is_named_with_its_key_and_the_language() {
        let error = load("[[site.emergency]]\nnumber = \"112\"\nname = { en = \"Police\" }\n");
        let error = error.unwrap_err();
        assert!(error.contains("`site.emergency.0.name`"), "{error}");
        assert!(error.contains("no words in the language ar"), "{error}");
    }

    #[test]
    fn a_draft_language_is_one_of_ours_and_has_the_words_of_the_short_path() {
        let opted = "[site]\ndraft_languages = [\"pt\"]\n";
        assert_eq!(load(opted).unwrap().site.draft_languages.drafts().len(), 1);
        let unknown = load("[site]\ndraft_languages = [\"xx\"]\n").unwrap_err();
        assert!(unknown.contains("`site.draft_languages`"), "{unknown}");
        assert!(
            unknown.contains("xx is a draft; there are: pt"),
            "{unknown}"
        );
        let call = "number = \"112\"\nname = { ar = \"1\", zh = \"1\", en = \"1\", fr = \"1\", ru = \"1\", es = \"1\" }\n";
        let own = format!("{opted}\n[[site.emergency]]\n{call}");
        let error = load(&own).unwrap_err();
        assert!(error.starts_with("site.emergency.0.name: "), "{error}");
        assert!(error.contains("language pt"), "{error}");
        let own = own.replace("[\"pt\"]", "[]");
        assert_eq!(load(&own).unwrap().site.emergency.len(), 1);
    }

    #[test]
    fn values_that_make_no_sense_name_their_key() {
        for (text, key) in [
            ("[policy]\nprofiles = []\n", "policy.profiles"),
            ("[policy]\nnotice_hours = [24]\n", "policy.notice_hours"),
            ("[policy]\ndraft_days = 0\n", "policy.draft_days"),
            ("[policy]\nerasure_days = 367\n", "policy.erasure_days"),
            ("[limits]\narriving_bytes = 1\n", "limits.arriving_bytes"),
            ("[limits]\nfile_bytes = 0\n", "limits.file_bytes"),
            (
                "[limits]\ndisk_kept_percent = 91\n",
                "limits.disk_kept_percent",
            ),
            (
                "[mail]\nhost = \"mail.example.org\"\ntls = \"none\"\n",
                "mail.tls",
            ),
            ("[listen]\npublic_url = \"ftp://x\"\n", "listen.public_url"),
            ("[policy]\nprofiles = \"seven\"\n", "policy.profiles"),
            ("[site.hours]\nxx = \"always\"\n", "site.hours"),
        ] {
            let error = load(text).unwrap_err();
            assert!(error.contains(key), "{key}: {error}");
        }
    }
}
