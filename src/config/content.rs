//! What the pages say that an operator may write anew without a new release: files beside
//! `amparo.toml`, each of which takes the place of the one that comes with the program.

use std::path::Path;

use figment::Figment;
use figment::providers::{Format as _, Toml};

use super::{ConfigError, media, one_line};
use crate::domain::coding::Frame;
use crate::domain::policy::{Policies, Policy};
use crate::domain::replies::Replies;
use crate::domain::taxonomy::{Given, Refused, Taxonomy};
use crate::page::coding;
use crate::page::form::{self, Form};
use crate::page::help::Directory;
use crate::page::lang::Lang;
use crate::page::lang::offered::Languages;
use crate::page::transparency;

/// The form's questions, in the portal's folder.
pub const TAXONOMY_FILE: &str = "taxonomy.toml";
/// The frame for coding, in the portal's folder.
const CODING_FILE: &str = "coding.toml";
/// What answers begin with, in the portal's folder.
const REPLIES_FILE: &str = "replies.toml";
/// Policy profiles, in the portal's folder.
const POLICY_FOLDER: &str = "policies";
/// Directories of services, in the portal's folder.
const HELP_FOLDER: &str = "help";

/// Everything of it, read and found in order.
#[derive(Clone, Debug)]
pub struct Content {
    pub taxonomy: Taxonomy,
    /// The short form of a draft language; none where no draft is opted into.
    short: Option<Taxonomy>,
    pub policies: Policies,
    pub coding: Frame,
    pub replies: Replies,
    /// Services, one directory a file.
    pub help: Vec<Directory>,
}

/// The profiles that come with the program.
const PROFILES: [(&str, &str); 3] = [
    (
        "eu-2019-1937",
        include_str!("../../config/policies/eu-2019-1937.toml"),
    ),
    ("un-sea", include_str!("../../config/policies/un-sea.toml")),
    (
        "un-sgb-2017-2",
        include_str!("../../config/policies/un-sgb-2017-2.toml"),
    ),
];

impl Content {
    /// What comes with the program, under these profiles.
    ///
    /// # Errors
    /// When a profile is unknown, or something is malformed: a fault of the build, which a test finds.
    pub fn built_in(profiles: &[String], languages: &Languages) -> Result<Self, ConfigError> {
        Self::read(None, profiles, languages)
    }

    /// What stands in the folder; what is not there comes with the program.
    ///
    /// # Errors
    /// When a file cannot be read, or no page could be made of it.
    pub fn load(
        folder: &Path,
        profiles: &[String],
        languages: &Languages,
    ) -> Result<Self, ConfigError> {
        Self::read(Some(folder), profiles, languages)
    }

    fn read(
        folder: Option<&Path>,
        profiles: &[String],
        languages: &Languages,
    ) -> Result<Self, ConfigError> {
        let path = folder.unwrap_or(Path::new("")).join(TAXONOMY_FILE);
        let taxonomy = match own(folder, TAXONOMY_FILE)? {
            Some(text) => {
                Taxonomy::parse(&text, &Lang::complete().map(Lang::code).collect::<Vec<_>>())
            }
            None => Taxonomy::built_in(),
        };
        let taxonomy = taxonomy.map_err(|error| refused(&path, &error))?;
        let taxonomy = match folder {
            Some(folder) => media::load(taxonomy, folder)?,
            None => taxonomy,
        };
        let drafts = languages.drafts();
        let short = (!drafts.is_empty()).then(|| taxonomy.shortened());
        let content = Self {
            short: short.transpose().map_err(|error| refused(&path, &error))?,
            taxonomy,
            policies: policies(folder, profiles)?,
            coding: frame(folder)?,
            replies: replies(folder, drafts)?,
            help: help(folder, drafts)?,
        };
        content.check(&path, drafts)?;
        Ok(content)
    }

    fn check(&self, path: &Path, drafts: &[Lang]) -> Result<(), ConfigError> {
        let wrong = |detail| ConfigError::Parse {
            path: path.to_owned(),
            detail,
        };
        let complete: Vec<Lang> = Lang::complete().collect();
        form::speaks(&self.taxonomy, &complete).map_err(|(question, _)| {
            wrong(format!(
                "{question}: is none of our questions; give it a label"
            ))
        })?;
        let short = self.short.as_ref();
        short
            .map_or(Ok(()), |short| form::speaks(short, drafts))
            .map_err(|(question, lang)| {
                let lang = lang.code();
                wrong(format!("{question}: has no words in the language {lang}"))
            })
    }

    /// The questions that `lang` asks.
    #[must_use]
    pub fn asked_in(&self, lang: Lang) -> &Taxonomy {
        let short = self.short.as_ref().filter(|_| lang.is_draft());
        short.unwrap_or(&self.taxonomy)
    }

    /// The form in `lang` with what was typed into it, and what of that cannot be taken.
    #[must_use]
    pub fn form(&self, lang: Lang, given: &Given, refused: &[Refused]) -> Form {
        match &self.short {
            Some(short) if lang.is_draft() => Form::short(short, &self.taxonomy, given, refused),
            _ => Form::of(&self.taxonomy, given, refused),
        }
    }
}

fn policies(folder: Option<&Path>, profiles: &[String]) -> Result<Policies, ConfigError> {
    let named = profiles.iter().map(|name| {
        let path = format!("{POLICY_FOLDER}/{name}.toml");
        let ours = PROFILES.iter().find(|(ours, _)| ours == name);
        let text = match (own(folder, &path)?, ours) {
            (Some(text), _) => text,
            (None, Some((_, text))) => (*text).to_owned(),
            (None, None) => {
                let known: Vec<&str> = PROFILES.iter().map(|(name, _)| *name).collect();
                return Err(ConfigError::Value {
                    key: "policy.profiles",
                    detail: format!("there is no {name}; known: {}", known.join(", ")),
                });
            }
        };
        let policy: Policy = toml::from_str(&text)
            .map_err(|error| refused(&path, &error.message().replace('\n', " ")))?;
        transparency::speaks(
            &policy,
            &Lang::complete().map(Lang::code).collect::<Vec<_>>(),
        )
        .map_err(|detail| refused(&path, &detail))?;
        Ok((name.clone(), policy))
    });
    Policies::of(named.collect::<Result<_, _>>()?).map_err(|detail| ConfigError::Value {
        key: "policy.profiles",
        detail,
    })
}

fn frame(folder: Option<&Path>) -> Result<Frame, ConfigError> {
    let frame = match own(folder, CODING_FILE)? {
        Some(text) => Frame::parse(&text, &Lang::complete().map(Lang::code).collect::<Vec<_>>()),
        None => Frame::built_in(),
    };
    let frame = frame.map_err(|error| refused(CODING_FILE, &error))?;
    coding::described(&frame).map_err(|(field, _)| {
        refused(
            CODING_FILE,
            &format!(
                "{field}: is none of our fields, or has an option that is not; give it a label"
            ),
        )
    })?;
    Ok(frame)
}

fn replies(folder: Option<&Path>, drafts: &[Lang]) -> Result<Replies, ConfigError> {
    let codes = |langs: &mut dyn Iterator<Item = Lang>| langs.map(Lang::code).collect::<Vec<_>>();
    let replies = match own(folder, REPLIES_FILE)? {
        Some(text) => {
            let drafts = codes(&mut drafts.iter().copied());
            Replies::parse(&text, &codes(&mut Lang::complete()), &drafts)
        }
        None => Replies::built_in(),
    };
    replies.map_err(|error| refused(REPLIES_FILE, &error))
}

/// Every file of the folder `help/`, in the order of their names. None comes with the program: a wrong
/// number is worse than none.
fn help(folder: Option<&Path>, drafts: &[Lang]) -> Result<Vec<Directory>, ConfigError> {
    let Some(folder) = folder.map(|folder| folder.join(HELP_FOLDER)) else {
        return Ok(Vec::new());
    };
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => {
            return Err(ConfigError::Read {
                path: folder,
                source,
            });
        }
    };
    let mut files: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(|source| ConfigError::Read {
            path: path.clone(),
            source,
        })?;
        let directory: Directory = Figment::from(Toml::string(&text))
            .extract()
            .map_err(|error| refused(&path, &one_line(&error)))?;
        for lang in drafts {
            let unsaid = directory.texts().into_iter();
            let unsaid = unsaid
                .filter(|(_, text)| !text.speaks(*lang))
                .map(|(key, _)| key);
            if let Some(key) = unsaid.min() {
                return Err(ConfigError::Draft {
                    key: format!("{}: {key}", path.display()),
                    lang: lang.code(),
                });
            }
        }
        Ok(directory)
    };
    files.into_iter().map(read).collect()
}

/// An operator's own file, if there is one.
fn own(folder: Option<&Path>, name: &str) -> Result<Option<String>, ConfigError> {
    let Some(path) = folder.map(|folder| folder.join(name)) else {
        return Ok(None);
    };
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ConfigError::Read { path, source }),
    }
}

fn refused(path: impl AsRef<Path>, error: &impl std::fmt::Display) -> ConfigError {
    ConfigError::Parse {
        path: path.as_ref().to_owned(),
        detail: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_says_which_entry_lacks_which_language() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(HELP_FOLDER)).unwrap();
        let example = include_str!("../../config/help/example.toml");
        let write = |text: &str| std::fs::write(folder.path().join("help/here.toml"), text);
        write(example).unwrap();
        assert_eq!(help(Some(folder.path()), &[]).unwrap().len(), 1);
        write(&example.replacen("fr = \"Centre d’écoute\", ", "", 1)).unwrap();
        let error = help(Some(folder.path()), &[]).unwrap_err().to_string();
        assert!(error.contains("help/here.toml"), "{error}");
        assert!(error.contains("`places.0.services.1.name`"), "{error}");
        assert!(error.contains("no words in the language fr"), "{error}");
        write(&example.replacen(", pt = \"Centro de escuta\"", "", 1)).unwrap();
        assert_eq!(help(Some(folder.path()), &[]).unwrap().len(), 1);
        let every = Languages::every();
        let error = help(Some(folder.path()), every.drafts()).unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("here.toml: places.0.services.1.name: "),
            "{error}"
        );
        assert!(error.contains("language pt"), "{error}");
    }

    #[test]
    fn an_operators_own_short_question_speaks_the_drafts() {
        let folder = tempfile::tempdir().unwrap();
        let ours = include_str!("../../config/taxonomy.toml");
        let words = Lang::complete().map(|lang| format!("{} = \"?\", ", lang.code()));
        let words = words.collect::<Vec<_>>().concat();
        let own = format!(
            "{ours}\n[[questions]]\nid = \"site_code\"\npart = \"details\"\nkind = \"line\"\nshort = true\nlabel = {{ {words}pt = \"?\" }}\n"
        );
        let profiles = ["un-sea".to_owned(), "eu-2019-1937".to_owned()];
        let load = |text: &str, languages: &Languages| {
            std::fs::write(folder.path().join(TAXONOMY_FILE), text).unwrap();
            let content = Content::load(folder.path(), &profiles, languages);
            content.map(|_| ()).map_err(|error| error.to_string())
        };
        let silent = own.replace("pt = \"?\" ", "");
        assert_eq!(load(&own, &Languages::every()), Ok(()));
        assert_eq!(load(&silent, &Languages::default()), Ok(()));
        let error = load(&silent, &Languages::every()).unwrap_err();
        assert!(
            error.contains("site_code: has no words in the language pt"),
            "{error}"
        );
        let none = ours.replace("short = true\n", "");
        assert_eq!(load(&none, &Languages::default()), Ok(()));
        let error = load(&none, &Languages::every()).unwrap_err();
        assert!(
            error.contains("need the route open with `short = true`"),
            "{error}"
        );
    }
}
