//! Promises about the program as it runs: what a `kill -9` loses, what its memory holds, how it
//! ends, and what it says when it cannot start.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect has failed"
)]

#[path = "../support/postgres.rs"]
mod postgres;

mod bridge;
mod bucket;
mod commands;
mod crash;
mod demo;
mod gigabyte;
mod memory;
mod uploads;
