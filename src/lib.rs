//! Amparo: report safely, get help, be answered and protected; the server keeps nothing it can read.
//!
//! Imports point down only, and `tests/architecture.rs` holds it:
//! `seal, clock <- domain <- store <- flow <- http`; `page` rests on `domain`, `mail` on `domain`,
//! `page` and `store`; `app` and `cli` see all.

pub mod app;
pub mod blob;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod domain;
pub mod flow;
pub mod http;
pub mod mail;
pub mod metadata;
pub mod page;
pub mod seal;
pub mod store;
pub mod telemetry;
