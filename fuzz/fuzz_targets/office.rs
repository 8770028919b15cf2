//! Office documents, from outside and from within their archives.

#![no_main]

use amparo_fuzz::archive::change;
use amparo_fuzz::files::{OFFICE, holds};
use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, OFFICE) });

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let within = if seed % 4 == 0 {
        None
    } else {
        change(data, size, seed)
    };
    within.unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
