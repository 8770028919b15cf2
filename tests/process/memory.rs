//! What the server's memory holds after it answered.

use std::io::{Read as _, Seek as _, SeekFrom};

use amparo::seal::code::Code;
use reqwest::blocking::Client;

use crate::demo::Demo;

/// Counts the places in a process's memory that hold `needle`.
fn places_in_memory(pid: u32, needle: &[u8]) -> usize {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).unwrap();
    let mut places = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let range = words.next().unwrap();
        if !words.next().unwrap().starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let start = u64::from_str_radix(start, 16).unwrap();
        let length = u64::from_str_radix(end, 16).unwrap() - start;
        let mut bytes = vec![0; usize::try_from(length).unwrap()];
        if memory.seek(SeekFrom::Start(start)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        let hits = bytes
            .windows(needle.len())
            .filter(|window| *window == needle);
        places += hits.count();
    }
    places
}

#[test]
fn words_posted_without_scripts_are_wiped_from_memory() {
    let demo = Demo::start(&[]);
    let queue = demo.roster().body().queues[0].id.to_string();
    let pid = demo.child.id();
    // What the server keeps in memory for good: the search finds it.
    assert!(
        places_in_memory(pid, queue.as_bytes()) > 0,
        "the search finds what is there"
    );

    // Put together at run time, so that neither this program nor the page holds it beforehand.
    let sentence = format!(
        "canary-{}-the-invoices-are-false",
        Code::random().digits().as_str()
    );
    let name = format!("canary-name-{}", Code::random().digits().as_str());
    let form = [
        ("account", sentence.as_str()),
        ("name", name.as_str()),
        ("queue", queue.as_str()),
        ("show", "account"),
    ];
    let http = Client::new();
    let page = http
        .post(format!("{}/en/report", demo.public))
        .form(&form)
        .send()
        .unwrap();
    assert_eq!(page.status(), 200);
    let page = page.text().unwrap();
    let digits = page
        .split("data-digits=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mailbox = format!("{}/en/mailbox", demo.public);
    let opened = http
        .post(&mailbox)
        .form(&[("code", digits)])
        .send()
        .unwrap()
        .text()
        .unwrap();
    assert!(
        opened.contains(&sentence),
        "the server opened it in its memory"
    );
    let ticket = opened.split("name=\"ticket\" value=\"").nth(1).unwrap();
    let ticket = ticket.split('"').next().unwrap();
    let reply = format!("canary-reply-{}", Code::random().digits().as_str());
    let answer = [("ticket", ticket), ("message", reply.as_str())];
    let answered = http
        .post(&mailbox)
        .form(&answer)
        .send()
        .unwrap()
        .text()
        .unwrap();
    assert!(answered.contains(&reply));
    // Other requests pass through the same workers.
    for _ in 0..8 {
        assert!(
            http.get(format!("{}/en/", demo.public))
                .send()
                .unwrap()
                .status()
                .is_success()
        );
    }
    for (what, secret) in [("account", &sentence), ("name", &name), ("reply", &reply)] {
        assert_eq!(
            places_in_memory(pid, secret.as_bytes()),
            0,
            "the {what} is still in memory"
        );
    }
    assert_eq!(
        places_in_memory(pid, digits.as_bytes()),
        0,
        "the code is still in memory"
    );
}
