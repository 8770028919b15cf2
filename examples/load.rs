//! Drives a running portal over HTTP and says how fast it answered.
//!
//! `load --public URL --way sealed|form --clients N --reports N [--json]`. Everything is sealed
//! before the clock starts; a report counts when its receipt (or its page with the code) has
//! arrived whole. The requests are written by hand: on two cores, half of what is measured is this
//! program, and a full HTTP client would be most of it.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has no other use"
)]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded")]

#[path = "support/line.rs"]
mod line;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Parser;
use line::{FORM, Line, SEALED, roster, sealed, typed};

#[derive(Parser)]
struct Options {
    #[arg(long)]
    public: String,
    #[arg(long, value_parser = ["sealed", "form"])]
    way: String,
    #[arg(long, default_value_t = 8)]
    clients: usize,
    #[arg(long, default_value_t = 1_000)]
    reports: usize,
    #[arg(long)]
    json: bool,
}

fn main() {
    let options = Options::parse();
    let host = options
        .public
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    let roster = roster(&host);
    let (head, good, bodies): (&str, u16, Vec<Vec<u8>>) = if options.way == "sealed" {
        let bodies = (0..options.reports).map(|_| sealed(&roster));
        (SEALED, 201, bodies.collect())
    } else {
        (FORM, 200, vec![typed(&roster); options.reports])
    };
    let (next, errors, over) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicBool::new(false),
    );
    let began = Instant::now();
    let (mut times, others, seconds) = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..options.clients)
            .map(|_| {
                scope.spawn(|| {
                    let mut line = Line::to(&host);
                    let mut times = Vec::new();
                    while let Some(body) = bodies.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let asked = Instant::now();
                        let (status, _) = line.ask(head, body);
                        times.push(asked.elapsed());
                        if status != good {
                            errors.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                    times
                })
            })
            .collect();
        // Somebody else looks at the first page all the while.
        let other = scope.spawn(|| {
            let mut line = Line::to(&host);
            let mut times = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let asked = Instant::now();
                let _ = line.ask("GET /en/ HTTP/1.1", b"");
                times.push(asked.elapsed());
                std::thread::sleep(Duration::from_millis(5));
            }
            times
        });
        let times: Vec<Duration> = clients
            .into_iter()
            .flat_map(|client| client.join().unwrap())
            .collect();
        let seconds = began.elapsed().as_secs_f64();
        over.store(true, Ordering::Relaxed);
        (times, other.join().unwrap(), seconds)
    });
    let per_second = times.len() as f64 / seconds;
    let p99 = percentile_ms(&mut times);
    let mut others = others;
    let other_p99 = percentile_ms(&mut others);
    let errors = errors.into_inner();
    if options.json {
        println!(
            "{}",
            serde_json::json!({"per_second": per_second, "p99_ms": p99, "errors": errors, "other_p99_ms": other_p99})
        );
    } else {
        println!(
            "{per_second:.0} reports/s, p99 {p99:.1} ms, {errors} errors; other pages p99 {other_p99:.1} ms"
        );
    }
}

/// The 99th percentile, in milliseconds.
fn percentile_ms(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    let at = times.len() * 99 / 100;
    times
        .get(at)
        .map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}
