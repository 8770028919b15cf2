//! Whatever reads a stranger's bytes, with an engine that learns from what they reach.
//!
//! The parsers are included as they are, without the portal around them: so they alone are
//! instrumented, and built in two minutes. `fuzz_targets/` has one program a family; what must hold of
//! every input, beside that nothing panics, stands in [`files`] and [`sealed`].

pub mod archive;
pub mod files;
pub mod png;
pub mod scene;
pub mod sealed;

#[path = "../../src"]
mod parsers {
    pub mod clock;
    pub mod metadata;
    pub mod seal;
}

pub use parsers::{clock, metadata, seal};
