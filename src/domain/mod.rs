//! What the portal is about, as the server can see it. No SQL, no I/O, no words of anybody's.

pub mod case;
pub mod code;
pub mod coding;
pub mod disclosure;
pub mod holding;
pub mod item;
pub mod media;
pub mod notice;
pub mod officer;
pub mod overview;
pub mod policy;
pub mod queue;
pub mod replies;
pub mod taxonomy;
