//! Which mail server, and how safely: encrypted and verified, or not beyond this machine.

use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;

use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// The `[mail]` section of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailConfig {
    pub host: String,
    /// 587, or 465 with `tls = "tls"`, unless it is named.
    pub port: Option<u16>,
    #[serde(default)]
    pub tls: MailTls,
    /// PEM; then these authorities alone are trusted, instead of the usual ones.
    pub ca_file: Option<PathBuf>,
    pub user: Option<String>,
    /// A file that holds the password and, at most, a line feed after it.
    pub password_file: Option<PathBuf>,
    /// The sender's address.
    pub from: String,
}

/// How the connection is encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailTls {
    /// STARTTLS, required: a server that does not offer it gets nothing.
    #[default]
    #[serde(rename = "starttls")]
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// None, and only to a mail server on this machine.
    NoneLoopbackOnly,
}

/// A configuration that cannot be used, and how to mend it.
#[derive(Debug, thiserror::Error)]
pub enum MailConfigError {
    #[error("mail.from is no mail address")]
    From,
    #[error(
        "mail.tls = \"none-loopback-only\" needs a mail.host on this machine, such as 127.0.0.1"
    )]
    NotLoopback,
    #[error("mail.user and mail.password_file go together")]
    HalfCredentials,
    #[error("mail.password_file cannot be read")]
    PasswordFile(#[source] io::Error),
    #[error("mail.ca_file cannot be read")]
    CaFile(#[source] io::Error),
    #[error(
        "mail.ca_file holds no certificate in PEM, or mail.host is no name that one can be for"
    )]
    Tls(#[source] lettre::transport::smtp::Error),
}

impl MailConfig {
    pub(super) fn transport(&self) -> Result<AsyncSmtpTransportBuilder, MailConfigError> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(self.host.as_str());
        let (port, tls) = match self.tls {
            MailTls::StartTls => (587, Tls::Required(self.trusted()?)),
            MailTls::Tls => (465, Tls::Wrapper(self.trusted()?)),
            MailTls::NoneLoopbackOnly if !self.is_loopback() => {
                return Err(MailConfigError::NotLoopback);
            }
            MailTls::NoneLoopbackOnly => (587, Tls::None),
        };
        let builder = builder.port(self.port.unwrap_or(port)).tls(tls);
        match (&self.user, self.password()?) {
            (Some(user), Some(password)) => Ok(builder.credentials(Credentials::new(
                user.clone(),
                password.expose_secret().to_owned(),
            ))),
            (None, None) => Ok(builder),
            _ => Err(MailConfigError::HalfCredentials),
        }
    }

    fn trusted(&self) -> Result<TlsParameters, MailConfigError> {
        let mut tls = TlsParameters::builder(self.host.clone());
        if let Some(path) = &self.ca_file {
            let pem = fs::read(path).map_err(MailConfigError::CaFile)?;
            let authority = Certificate::from_pem(&pem).map_err(MailConfigError::Tls)?;
            tls = tls
                .certificate_store(CertificateStore::None)
                .add_root_certificate(authority);
        }
        tls.build().map_err(MailConfigError::Tls)
    }

    fn password(&self) -> Result<Option<SecretString>, MailConfigError> {
        let Some(path) = &self.password_file else {
            return Ok(None);
        };
        let text = fs::read_to_string(path).map_err(MailConfigError::PasswordFile)?;
        Ok(Some(text.trim_end_matches(['\r', '\n']).into()))
    }

    /// A literal address, because a name could be made to lead elsewhere.
    fn is_loopback(&self) -> bool {
        self.host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str) -> MailConfig {
        toml::from_str(text).expect("a mail section")
    }

    #[test]
    fn encryption_is_required_unless_the_server_is_on_this_machine() {
        let usual = config("host = \"mail.example.org\"\nfrom = \"a@example.org\"");
        assert_eq!(usual.tls, MailTls::StartTls);
        assert!(usual.transport().is_ok());
        for (host, fine) in [
            ("127.0.0.1", true),
            ("127.9.9.9", true),
            ("::1", true),
            ("mail.example.org", false),
            ("localhost", false),
            ("10.0.0.1", false),
        ] {
            let open = MailConfig {
                host: host.to_owned(),
                tls: MailTls::NoneLoopbackOnly,
                ..usual.clone()
            };
            assert_eq!(open.transport().is_ok(), fine, "{host}");
        }
    }

    #[test]
    fn half_a_login_and_unreadable_files_are_refused() {
        let base = "host = \"mail.example.org\"\nfrom = \"a@example.org\"\n";
        let refused = |more: &str| config(&format!("{base}{more}")).transport().err();
        assert!(matches!(
            refused("user = \"u\""),
            Some(MailConfigError::HalfCredentials)
        ));
        assert!(matches!(
            refused("user = \"u\"\npassword_file = \"/nowhere\""),
            Some(MailConfigError::PasswordFile(_))
        ));
        assert!(matches!(
            refused("ca_file = \"/nowhere\""),
            Some(MailConfigError::CaFile(_))
        ));
        assert!(toml::from_str::<MailConfig>(&format!("{base}tls = \"none\"")).is_err());
        assert!(toml::from_str::<MailConfig>(&format!("{base}passwort = \"x\"")).is_err());
    }
}
