//! WebP pictures.

#![no_main]

use amparo_fuzz::files::holds;
use amparo_fuzz::metadata::found::Format;
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, &[Format::Webp]) });
