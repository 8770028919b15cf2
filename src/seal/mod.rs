//! The sealed formats of `docs/formats.md`: what travels and rests, and who can open it.
//!
//! Everything here is pure: bytes in, bytes out, today's date as an argument. Nothing does I/O.
//! `web/src/seal/` mirrors this folder file by file; `vectors/` holds the two together.

pub mod age;
pub mod assess;
pub mod attachment;
pub mod bucket;
pub mod canon;
pub mod code;
pub mod compose;
pub mod disclosure;
pub mod draft;
pub mod frames;
pub mod grant;
pub mod handover;
pub mod id;
pub mod item;
pub mod key;
pub mod log;
pub mod name;
pub mod note;
pub mod officer;
pub mod pair;
pub mod random;
pub mod receipt;
pub mod record;
pub mod recordings;
pub mod root;
pub mod roster;
pub mod shred;
pub mod standing;
pub mod texts;
pub mod thread;
pub mod value;
pub mod verdict;
pub mod wipe;
pub mod words;
