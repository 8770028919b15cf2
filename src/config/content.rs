//! What the pages say that an operator may write anew without a new release: files beside
//! `amparo.toml`, each of which takes the place of the one that comes with the program.

use std::path::Path;

use super::{ConfigError, media};
use crate::domain::policy::{Policies, Policy};
use crate::domain::taxonomy::Taxonomy;
use crate::page::form;
use crate::page::help::Directory;
use crate::page::lang::Lang;
use crate::page::transparency;

/// The form's questions, in the portal's folder.
pub const TAXONOMY_FILE: &str = "taxonomy.toml";
/// Policy profiles, in the portal's folder.
const POLICY_FOLDER: &str = "policies";
/// Directories of services, in the portal's folder.
const HELP_FOLDER: &str = "help";

/// Everything of it, read and found in order.
#[derive(Clone, Debug)]
pub struct Content {
    pub taxonomy: Taxonomy,
    pub policies: Policies,
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
    pub fn built_in(profiles: &[String]) -> Result<Self, ConfigError> {
        Self::read(None, profiles)
    }

    /// What stands in the folder; what is not there comes with the program.
    ///
    /// # Errors
    /// When a file cannot be read, or no page could be made of it.
    pub fn load(folder: &Path, profiles: &[String]) -> Result<Self, ConfigError> {
        Self::read(Some(folder), profiles)
    }

    fn read(folder: Option<&Path>, profiles: &[String]) -> Result<Self, ConfigError> {
        let path = folder.unwrap_or(Path::new("")).join(TAXONOMY_FILE);
        let taxonomy = match own(folder, TAXONOMY_FILE)? {
            Some(text) => Taxonomy::parse(&text, &Lang::ALL.map(Lang::code)),
            None => Taxonomy::built_in(),
        };
        let taxonomy = taxonomy.map_err(|error| refused(&path, &error))?;
        let content = Self {
            taxonomy: match folder {
                Some(folder) => media::load(taxonomy, folder)?,
                None => taxonomy,
            },
            policies: policies(folder, profiles)?,
            help: help(folder)?,
        };
        content.check(&path)?;
        Ok(content)
    }

    fn check(&self, path: &Path) -> Result<(), ConfigError> {
        form::speaks(&self.taxonomy).map_err(|question| ConfigError::Parse {
            path: path.to_owned(),
            detail: format!("{question}: is none of our questions; give it a label"),
        })
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
        transparency::speaks(&policy, &Lang::ALL.map(Lang::code))
            .map_err(|detail| refused(&path, &detail))?;
        Ok((name.clone(), policy))
    });
    Policies::of(named.collect::<Result<_, _>>()?).map_err(|detail| ConfigError::Value {
        key: "policy.profiles",
        detail,
    })
}

/// Every file of the folder `help/`, in the order of their names. None comes with the program: a wrong
/// number is worse than none.
fn help(folder: Option<&Path>) -> Result<Vec<Directory>, ConfigError> {
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
        toml::from_str(&text).map_err(|error| refused(&path, &error.message().replace('\n', " ")))
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
