//! Where a database is: `sqlite:PATH`, or a PostgreSQL URL that libpq understands.
//!
//! The scheme is checked here because diesel would take a mistyped URL for the name of a new
//! SQLite file, and the portal would start, empty.

use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret as _, SecretString};

/// The address of a database. May hold a password, so neither `{}` nor `{:?}` shows more than
/// the kind and, for SQLite, the path.
#[derive(Clone)]
pub struct DatabaseUrl(Kind);

#[derive(Clone)]
pub(super) enum Kind {
    Sqlite(PathBuf),
    Postgres(SecretString),
}

/// A text that names no database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseUrlError {
    #[error("a database is written `sqlite:PATH` or `postgres://…`")]
    Scheme,
    #[error("`sqlite:` is followed by the path of a file; a database in memory is not kept")]
    Path,
}

impl DatabaseUrl {
    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`.
    ///
    /// # Errors
    /// When the scheme is another, or no path of a file follows `sqlite:`.
    pub fn parse(text: &str) -> Result<Self, ParseUrlError> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            if path.is_empty() || path.starts_with(':') || path.starts_with("//") {
                return Err(ParseUrlError::Path);
            }
            return Ok(Self::file(Path::new(path)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self(Kind::Postgres(text.into())));
        }
        Err(ParseUrlError::Scheme)
    }

    /// The SQLite file at `path`.
    #[must_use]
    pub fn file(path: &Path) -> Self {
        Self(Kind::Sqlite(path.to_owned()))
    }

    pub(super) const fn is_sqlite(&self) -> bool {
        matches!(self.0, Kind::Sqlite(_))
    }

    pub(super) const fn kind(&self) -> &Kind {
        &self.0
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Kind::Postgres(url) => match url.expose_secret().split_once("://") {
                Some((scheme, _)) => write!(f, "{scheme}://…"),
                None => f.write_str("postgres"),
            },
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_url_is_refused_and_not_taken_for_a_file() {
        for wrong in ["", "amparo.db", "postgre://h/d", "mysql://h/d", "/srv/a.db"] {
            assert_eq!(
                DatabaseUrl::parse(wrong).unwrap_err(),
                ParseUrlError::Scheme,
                "{wrong}"
            );
        }
        for wrong in ["sqlite:", "sqlite::memory:", "sqlite://a.db"] {
            assert_eq!(
                DatabaseUrl::parse(wrong).unwrap_err(),
                ParseUrlError::Path,
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        let url = DatabaseUrl::parse("postgres://amparo:hunter2@db/amparo").unwrap();
        assert_eq!(format!("{url} {url:?}"), "postgres://… postgres://…");
        let url = DatabaseUrl::parse("sqlite:data/amparo.db").unwrap();
        assert_eq!(url.to_string(), "sqlite:data/amparo.db");
    }
}
