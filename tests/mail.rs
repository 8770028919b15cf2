//! Notices go through a real SMTP server: encrypted, or not at all.

#![expect(clippy::expect_used, reason = "a test stops where a step fails")]

use std::fs;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

use amparo::clock::Clock;
use amparo::mail::config::{MailConfig, MailTls};
use amparo::mail::{MailError, Mailer};
use amparo::page::lang::Lang;
use mailin_embedded::response::{AUTH_OK, INVALID_CREDENTIALS, NO_MAILBOX, OK};
use mailin_embedded::{AuthMechanism, Handler, Response, Server, SslConfig};
use tempfile::TempDir;

/// What a server met: every sender it heard of, and every mail it took.
#[derive(Clone, Default)]
struct Post {
    senders: Arc<Mutex<Vec<String>>>,
    mails: Arc<Mutex<Vec<String>>>,
    data: Vec<u8>,
}

impl Handler for Post {
    fn mail(&mut self, _: std::net::IpAddr, _: &str, from: &str) -> Response {
        self.senders.lock().expect("a lock").push(from.to_owned());
        OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        if to.starts_with("nobody@") {
            NO_MAILBOX
        } else {
            OK
        }
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.data.extend_from_slice(bytes);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mail = String::from_utf8(std::mem::take(&mut self.data)).expect("ASCII");
        self.mails.lock().expect("a lock").push(mail);
        OK
    }

    fn auth_plain(&mut self, _: &str, user: &str, password: &str) -> Response {
        if (user, password) == ("portal", "a password") {
            AUTH_OK
        } else {
            INVALID_CREDENTIALS
        }
    }
}

struct PostOffice {
    post: Post,
    port: u16,
    folder: TempDir,
}

impl PostOffice {
    fn open(encrypted: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let at = listener.local_addr().expect("an address").port();
        let post = Post::default();
        let mut server = Server::new(post.clone());
        server.with_tcp_listener(listener);
        if encrypted {
            let names = vec!["127.0.0.1".to_owned()];
            let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
            let (cert, key) = (folder.path().join("cert"), folder.path().join("key"));
            fs::write(&cert, made.cert.pem()).expect("a file");
            fs::write(&key, made.signing_key.serialize_pem()).expect("a file");
            let ssl = SslConfig::SelfSigned {
                cert_path: cert.display().to_string(),
                key_path: key.display().to_string(),
            };
            server.with_ssl(ssl).expect("a certificate that serves");
            server.with_auth(AuthMechanism::Plain);
        }
        thread::spawn(move || server.serve().expect("a server that serves"));
        Self {
            post,
            port: at,
            folder,
        }
    }

    fn config(&self, tls: MailTls) -> MailConfig {
        MailConfig {
            host: "127.0.0.1".to_owned(),
            port: Some(self.port),
            tls,
            ca_file: Some(self.folder.path().join("cert")).filter(|path| path.exists()),
            user: None,
            password_file: None,
            from: "portal@example.org".to_owned(),
        }
    }

    fn mails(&self) -> Vec<String> {
        self.post.mails.lock().expect("a lock").clone()
    }

    fn senders(&self) -> usize {
        self.post.senders.lock().expect("a lock").len()
    }
}

async fn send(config: &MailConfig, to: &str) -> Result<(), MailError> {
    let mailer = Mailer::new(config, Clock::system()).expect("a sound configuration");
    mailer
        .send(to, Lang::parse("fr").expect("French is there"), true)
        .await
}

#[tokio::test]
async fn a_notice_arrives_over_starttls_with_a_password_and_says_nothing() {
    let office = PostOffice::open(true);
    let mut config = office.config(MailTls::StartTls);
    let password = office.folder.path().join("password");
    fs::write(&password, "a password\n").expect("a file");
    config.user = Some("portal".to_owned());
    config.password_file = Some(password.clone());

    assert_eq!(send(&config, "officer@example.org").await, Ok(()));
    let mails = office.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("Subject: Portail\r\n"), "{}", mails[0]);
    assert!(mails[0].contains("du nouveau dans le portail"));
    assert!(mails[0].contains(" 00:00:00 +0000"));

    fs::write(&password, "another one").expect("a file");
    let refused = send(&config, "officer@example.org").await;
    assert_eq!(refused, Err(MailError::Refused));
    assert_eq!(office.mails().len(), 1);
}

#[tokio::test]
async fn a_server_without_encryption_or_with_a_strange_certificate_gets_nothing() {
    let open = PostOffice::open(false);
    let refused = send(&open.config(MailTls::StartTls), "officer@example.org").await;
    assert_eq!(refused, Err(MailError::Tls));
    assert_eq!(open.senders(), 0);

    let strange = PostOffice::open(true);
    let mut config = strange.config(MailTls::StartTls);
    config.ca_file = None;
    let refused = send(&config, "officer@example.org").await;
    assert_eq!(refused, Err(MailError::Tls));
    assert_eq!(strange.senders(), 0);

    config.tls = MailTls::NoneLoopbackOnly;
    let fine = send(
        &open.config(MailTls::NoneLoopbackOnly),
        "officer@example.org",
    )
    .await;
    assert_eq!(fine, Ok(()), "the search itself works");
    assert_eq!(open.senders(), 1);
}

#[tokio::test]
async fn an_error_names_nobody_and_says_whether_to_try_again() {
    let office = PostOffice::open(false);
    let config = office.config(MailTls::NoneLoopbackOnly);
    let refused = send(&config, "nobody@example.org").await;
    assert_eq!(refused, Err(MailError::Refused));
    let strange = send(&config, "no address").await;
    assert_eq!(strange, Err(MailError::Address));

    let mut away = config;
    let closed = TcpListener::bind("127.0.0.1:0").expect("a port");
    away.port = Some(closed.local_addr().expect("an address").port());
    drop(closed);
    let later = send(&away, "officer@example.org").await;
    assert_eq!(later, Err(MailError::Later));
    for error in [refused, strange, later] {
        let said = error.expect_err("a refusal").to_string();
        assert!(!said.contains('@') && !said.contains("nobody"), "{said}");
    }
}
