//! PostgreSQL over TLS: the server is who its certificate says, or there is no connection.

use std::process::Command;

use amparo::store::error::StoreError;
use amparo::store::keyring::Keyring;
use amparo::store::url::DatabaseUrl;
use tempfile::TempDir;

use crate::postgres;

/// The same database, over TCP, with that root certificate and host name.
fn over_tls(url: &str, host: &str, root: &str) -> DatabaseUrl {
    let (address, options) = url.split_once('?').unwrap();
    let database = address.rsplit('/').next().unwrap();
    let port = option(options, "port=");
    DatabaseUrl::parse(&format!(
        "postgres://amparo@{host}:{port}/{database}?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert={root}"
    ))
    .unwrap()
}

fn option<'a>(options: &'a str, name: &str) -> &'a str {
    options
        .split('&')
        .find_map(|option| option.strip_prefix(name))
        .unwrap()
}

#[test]
fn the_servers_certificate_is_verified() {
    let url = postgres::database();
    let folder = option(url.split_once('?').unwrap().1, "host=");
    let certificate = format!("{folder}/server.crt");
    Keyring::open(&over_tls(&url, "localhost", &certificate)).unwrap();

    let elsewhere = TempDir::new().unwrap();
    let strangers = elsewhere.path().join("stranger.crt");
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt"])
        .args(["ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=localhost", "-keyout", "/dev/null", "-out"])
        .arg(&strangers)
        .output()
        .unwrap();
    assert!(made.status.success());
    for (host, root) in [
        ("localhost", strangers.to_str().unwrap()),
        ("localhost", "/nonexistent.crt"),
        // The right certificate, for another name.
        ("impostor.example", &certificate),
    ] {
        let refused = Keyring::open(&over_tls(&url, host, root)).err();
        assert!(
            matches!(refused, Some(StoreError::Unreachable(_))),
            "{host} {root}: {refused:?}"
        );
    }
}
