//! MP4, MOV and M4A.

#![no_main]

use amparo_fuzz::files::{FILM, holds};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, FILM) });
