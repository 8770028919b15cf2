//! What was acknowledged outlives a `kill -9`.

use std::collections::BTreeSet;

use amparo::seal::code::Code;
use amparo::seal::root::Root;
use reqwest::blocking::Client;

use crate::demo::{Demo, report};
use crate::postgres;

/// Every acknowledged report is there after `kill -9` in the middle of a stream of them.
fn acknowledged_reports_survive(more: &[&str]) {
    const CLIENTS: usize = 4;
    const EACH: usize = 40;
    let mut demo = Demo::start(more);
    let roster = demo.roster();
    let instance = roster.body().instance.id;
    // One root for all: only the login token matters here, and each report has its own.
    let reports: Vec<(Root, Vec<u8>)> = (0..CLIENTS * EACH)
        .map(|_| {
            let root = Root::derive(&Code::random(), &instance);
            let body = report(&roster, &root, "the invoices are false");
            (root, body)
        })
        .collect();
    let url = format!("{}/api/v1/reports", demo.public);
    let (sent, acknowledged) = std::sync::mpsc::channel();
    let found: Vec<usize> = std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (sent, url, reports) = (sent.clone(), &url, &reports);
            scope.spawn(move || {
                let http = Client::new();
                for (at, (_, body)) in reports.iter().enumerate().skip(client * EACH).take(EACH) {
                    let post = http
                        .post(url)
                        .header("content-type", "application/vnd.amparo.frames");
                    let Ok(answer) = post.body(body.clone()).send() else {
                        return;
                    };
                    if answer.status() == 201 {
                        let _ = sent.send(at);
                    }
                }
            });
        }
        drop(sent);
        let mut found = Vec::new();
        for at in acknowledged {
            found.push(at);
            if found.len() == CLIENTS * EACH / 4 {
                demo.kill();
            }
        }
        found
    });
    assert!(found.len() >= CLIENTS * EACH / 4, "some were acknowledged");
    let demo = demo.restart();
    let http = Client::new();
    for at in &found {
        let login = amparo::seal::id::b64(reports[*at].0.login().expose());
        let answer = http
            .post(format!("{}/api/v1/mailbox", demo.public))
            .header("authorization", format!("amparo {login}"))
            .send()
            .unwrap();
        assert_eq!(
            answer.status(),
            200,
            "report {at} was acknowledged and is gone"
        );
    }
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
}

#[test]
fn a_kill_loses_nothing_acknowledged_on_sqlite() {
    acknowledged_reports_survive(&[]);
}

#[test]
fn a_kill_loses_nothing_acknowledged_on_postgres() {
    let (data, keyring) = (postgres::database(), postgres::database());
    acknowledged_reports_survive(&["--database", &data, "--keyring", &keyring]);
}
