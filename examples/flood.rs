//! Floods a running portal and says whether honest people got through, and how long they waited.
//!
//! `flood --public URL [--flooders N] [--half-sent N] [--honest N] [--json]`. Half of the flooders send
//! sealed reports, half forms that the server has to seal, as fast as they are answered; others begin a
//! report and never end it. In the midst of it honest people send one report each, with scripts and
//! without, and try again when they are told that much is going on, as the pages do.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a measurement that fails has no other use"
)]
#[path = "support/line.rs"]
mod line;

use std::io::Write as _;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use amparo::flow::work;
use amparo::seal::id::Hash32;
use clap::Parser;
use line::{FORM, Line, SEALED, roster, sealed, typed};

#[derive(Parser)]
struct Options {
    #[arg(long)]
    public: String,
    #[arg(long, default_value_t = 600)]
    flooders: usize,
    #[arg(long, default_value_t = 1_000)]
    half_sent: usize,
    #[arg(long, default_value_t = 40)]
    honest: usize,
    #[arg(long)]
    json: bool,
}

/// Reports that the flood sends again and again.
const FLOOD: usize = 2_000;
/// What a page waits before it tries again.
const AGAIN: Duration = Duration::from_secs(2);

/// How an honest person fared.
struct Fared {
    waited: Duration,
    tries: usize,
}

fn main() {
    let options = Options::parse();
    let host = options
        .public
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    let roster = roster(&host);
    let flood: Vec<Vec<u8>> = (0..FLOOD).map(|_| sealed(&roster)).collect();
    let form = typed(&roster);
    let half_sent: Vec<TcpStream> = (0..options.half_sent)
        .map(|_| half_sent(&host, &flood[0]))
        .collect();
    let (over, sent, refused) = (
        AtomicBool::new(false),
        AtomicUsize::new(0),
        AtomicUsize::new(0),
    );
    let fared: Vec<(bool, Fared)> = thread::scope(|scope| {
        for at in 0..options.flooders {
            let (host, flood, form, over, sent, refused) =
                (&host, &flood, &form, &over, &sent, &refused);
            let work = move || {
                let mut line = Line::to(host);
                let mut next = at;
                while !over.load(Ordering::Relaxed) {
                    let (head, body) = if at % 2 == 0 {
                        (SEALED, &flood[next % FLOOD])
                    } else {
                        (FORM, form)
                    };
                    let answered = line.try_ask(head, body);
                    let taken = answered.is_ok_and(|(status, _)| status < 300);
                    let count = if taken { sent } else { refused };
                    count.fetch_add(1, Ordering::Relaxed);
                    next += 7;
                }
            };
            thread::Builder::new()
                .stack_size(256 * 1024)
                .spawn_scoped(scope, work)
                .unwrap();
        }
        // The flood is in full spate before anybody honest comes.
        while sent.load(Ordering::Relaxed) < options.flooders {
            thread::sleep(Duration::from_millis(50));
        }
        let honest: Vec<_> = (0..options.honest)
            .map(|at| {
                let (host, roster, form) = (&host, &roster, &form);
                scope.spawn(move || {
                    let with_scripts = at % 2 == 0;
                    let body = if with_scripts {
                        sealed(roster)
                    } else {
                        form.clone()
                    };
                    (with_scripts, honest(host, with_scripts, &body))
                })
            })
            .collect();
        let fared = honest.into_iter().map(|one| one.join().unwrap()).collect();
        over.store(true, Ordering::Relaxed);
        fared
    });
    drop(half_sent);
    let longest = |scripts| {
        let those = fared.iter().filter(|(with, _)| *with == scripts);
        those
            .map(|(_, one)| one.waited.as_secs_f64())
            .fold(0.0, f64::max)
    };
    let tries = fared
        .iter()
        .map(|(_, one)| one.tries)
        .max()
        .unwrap_or_default();
    let (with, without) = (longest(true), longest(false));
    let (sent, refused) = (sent.into_inner(), refused.into_inner());
    if options.json {
        println!(
            "{}",
            serde_json::json!({
                "honest_accepted": fared.len(),
                "honest": options.honest,
                "longest_wait_with_scripts_s": with,
                "longest_wait_without_scripts_s": without,
                "most_tries": tries,
                "flood_answered": sent,
                "flood_turned_away": refused,
            })
        );
    } else {
        println!(
            "{} of {} honest reports accepted; longest wait {with:.1} s with scripts, {without:.1} s without, at most {tries} tries; flood: {sent} answered, {refused} turned away",
            fared.len(),
            options.honest,
        );
    }
}

/// Begins a report and holds the line.
fn half_sent(host: &str, body: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(host).unwrap();
    let head = format!(
        "{SEALED}\r\nhost: {host}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let half = &body[..body.len() / 2];
    stream.write_all(&[head.as_bytes(), half].concat()).unwrap();
    stream
}

/// Sends until it is stored.
fn honest(host: &str, with_scripts: bool, body: &[u8]) -> Fared {
    let began = Instant::now();
    let mut line = Line::to(host);
    let mut worked = String::new();
    for tries in 1.. {
        let head = if with_scripts {
            format!("{SEALED}{worked}")
        } else {
            FORM.to_owned()
        };
        // A line that breaks is tried again as a page does.
        let (status, answer) = line.try_ask(&head, body).unwrap_or((503, Vec::new()));
        match status {
            200 | 201 => {
                let waited = began.elapsed();
                return Fared { waited, tries };
            }
            503 => {
                let said: serde_json::Value = serde_json::from_slice(&answer).unwrap_or_default();
                if let Some(task) = said["work"]["task"].as_str() {
                    worked = format!("\r\namparo-work: {}", work::solve(task, &Hash32::of(body)));
                }
            }
            other => panic!("an honest report was answered {other}"),
        }
        thread::sleep(AGAIN);
    }
    unreachable!("somebody honest tries until it is stored")
}
