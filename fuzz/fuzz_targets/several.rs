//! Several sealed bodies in one.

#![no_main]

use amparo_fuzz::sealed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| sealed::several(bytes));
