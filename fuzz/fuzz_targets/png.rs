//! PNG pictures, with sums that are right most of the time.

#![no_main]

use amparo_fuzz::files::holds;
use amparo_fuzz::metadata::found::Format;
use amparo_fuzz::png::set_sums;
use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| -> Corpus { holds(bytes, &[Format::Png]) });

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let size = fuzzer_mutate(data, size, max_size);
    if seed % 8 != 0 {
        set_sums(&mut data[..size]);
    }
    size
});
