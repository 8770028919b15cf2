//! What files tell beside their content, held to `vectors/files/`.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets what it did not expect has failed"
)]

mod found;
mod media;
mod office;
mod pdf;
mod pictures;
