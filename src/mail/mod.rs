//! Notices to officers: there is something new, sign in to read it.
//!
//! Mail is read by providers, phones on tables and whoever follows. So a notice names no case,
//! office, person, subject or time, is the same for everybody in a language, and its urgent form
//! differs in nothing but the sentence that it cannot wait. Nothing is ever mailed to a reporter.
//!
//! What is due to whom is the outbox's business; here one notice goes to one address.

pub mod config;

use std::error::Error as _;
use std::io;
use std::time::{Duration, SystemTime};

use lettre::address::Address;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message};
use lettre::transport::smtp;
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::clock::Clock;
use crate::page::lang::Lang;
use crate::page::words;
use crate::seal::id::Id16;

use config::{MailConfig, MailConfigError};

/// Sends notices through one SMTP server.
pub struct Mailer {
    clock: Clock,
    from: Mailbox,
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

/// Why a notice did not go out. No address and nothing that the server said stands here: servers
/// like to repeat addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    #[error("what was given is no mail address")]
    Address,
    #[error(
        "the mail server could not be verified, or offers no encryption or sign-in that we know"
    )]
    Tls,
    /// Trying again is useless.
    #[error("the mail server refuses this for good")]
    Refused,
    /// Trying again later may help.
    #[error("the mail server could not be reached, or does not take it now")]
    Later,
    #[error("a notice has no words in this language")]
    Words,
}

impl Mailer {
    /// Reads the files that the configuration names; connects to nothing yet.
    ///
    /// # Errors
    /// When the configuration is unsafe or a file of it unreadable.
    pub fn new(config: &MailConfig, clock: Clock) -> Result<Self, MailConfigError> {
        let from: Address = config.from.parse().map_err(|_| MailConfigError::From)?;
        let hello = ClientId::Domain(from.domain().to_owned());
        let transport = config
            .transport()?
            .hello_name(hello)
            .timeout(Some(Duration::from_secs(20)))
            .build();
        Ok(Self {
            clock,
            from: Mailbox::new(None, from),
            transport,
        })
    }

    /// Sends one notice and waits until the server has taken it.
    ///
    /// # Errors
    /// When it was not taken; [`MailError::Later`] is worth another try.
    pub async fn send(&self, address: &str, lang: Lang, urgent: bool) -> Result<(), MailError> {
        let notice = self.compose(address, lang, urgent)?;
        match self.transport.send(notice).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused),
            Err(error) if is_unverified(&error) => Err(MailError::Tls),
            Err(_) => Err(MailError::Later),
        }
    }

    fn compose(&self, address: &str, lang: Lang, urgent: bool) -> Result<Message, MailError> {
        let to: Address = address.parse().map_err(|_| MailError::Address)?;
        let say = |id| words::say(lang, id, &[]).map_err(|_| MailError::Words);
        let sentence = if urgent { "mail-urgent" } else { "mail-new" };
        // Drawn, because lettre's own would name this machine.
        let id = format!("<{}@{}>", Id16::random(), self.from.email.domain());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .date(self.midnight())
            .message_id(Some(id))
            .subject(say("mail-subject")?)
            .header(ContentType::TEXT_PLAIN)
            .raw_header(automatic())
            .body(body(say(sentence)?)?)
            .map_err(|_| MailError::Address)
    }

    /// The day, as a header that has to name a second: its first one.
    fn midnight(&self) -> SystemTime {
        let days = u64::try_from(self.clock.today().number()).unwrap_or_default();
        SystemTime::UNIX_EPOCH + Duration::from_secs(days * 86_400)
    }
}

/// A server that lacks STARTTLS or a sign-in where it is required (the client refuses), or whose certificate
/// does not verify (rustls says so as invalid data, below the connection's own error).
fn is_unverified(error: &smtp::Error) -> bool {
    let mut cause = error.source();
    while let Some(found) = cause {
        let io = found.downcast_ref::<io::Error>();
        if io.is_some_and(|io| io.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        cause = found.source();
    }
    error.is_tls() || error.is_client()
}

/// One encoding whatever the sentence, so that its length does not show in a header.
fn body(sentence: String) -> Result<Body, MailError> {
    let line = sentence + "\r\n";
    Body::new_with_encoding(line, ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| MailError::Words)
}

/// Keeps out-of-office answers away (RFC 3834).
fn automatic() -> HeaderValue {
    HeaderValue::new(
        HeaderName::new_from_ascii_str("Auto-Submitted"),
        "auto-generated".to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(lang: Lang, urgent: bool) -> String {
        let config = MailConfig {
            host: "127.0.0.1".to_owned(),
            port: None,
            tls: config::MailTls::NoneLoopbackOnly,
            ca_file: None,
            user: None,
            password_file: None,
            from: "portal@example.org".to_owned(),
        };
        let mailer = Mailer::new(&config, Clock::system()).expect("a sound configuration");
        let mail = mailer.compose("officer@example.org", lang, urgent);
        String::from_utf8(mail.expect("a notice").formatted()).expect("ASCII")
    }

    #[test]
    fn a_notice_names_an_address_a_day_and_nothing_else() {
        let mail = notice(Lang::english(), false);
        let names: Vec<&str> = mail
            .lines()
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_once(": "))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(
            names,
            [
                "From",
                "To",
                "Date",
                "Message-ID",
                "Subject",
                "Content-Type",
                "Auto-Submitted",
                "Content-Transfer-Encoding",
            ]
        );
        assert!(mail.contains(" 00:00:00 +0000\r\n"));
        assert!(mail.contains("Subject: Portal\r\n"));
        assert!(
            mail.ends_with("\r\n\r\nThere is something new in the portal. Sign in to read it.\r\n")
        );
    }

    #[test]
    fn an_urgent_notice_differs_in_its_sentence_alone() {
        for lang in Lang::complete() {
            let head = |mail: String| -> Vec<String> {
                mail.lines()
                    .take_while(|line| !line.is_empty())
                    .filter(|line| !line.starts_with("Message-ID: "))
                    .map(str::to_owned)
                    .collect()
            };
            assert_eq!(head(notice(lang, true)), head(notice(lang, false)));
            assert_ne!(notice(lang, true), notice(lang, false));
        }
    }
}
