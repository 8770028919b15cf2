//! MP3.

#![no_main]

use amparo_fuzz::files::{SOUND, holds};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, SOUND) });
