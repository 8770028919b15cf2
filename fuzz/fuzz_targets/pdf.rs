//! PDF files.

#![no_main]

use amparo_fuzz::files::{PDF, holds};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, PDF) });
