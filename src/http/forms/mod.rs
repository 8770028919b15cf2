//! The two forms that a browser without scripts posts: a report (sent, or kept for later), and the
//! mailbox.
//!
//! What is posted here is words. They live in this request's memory, are sealed, and are wiped
//! with it: buffers are zeroed when freed (see `main`), and the connection is closed after the
//! answer so that its read buffer goes too. Nothing here is logged but a status.

mod deed;
mod draft;
mod mailbox;
mod opened;
mod report;
pub(super) mod shown;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

pub(super) use mailbox::mailbox;
pub(super) use report::{private_page, report_page, send};

use crate::page::report::Untaken;
use crate::seal::wipe;

/// Characters of an account or a message, and of a line of the identity box.
pub(super) const MOST_TEXT: usize = 200_000;
const MOST_LINE: usize = 1_000;

/// Lets the connection end with this answer, and its read buffer with it; what parsing and
/// rendering left on this thread's stack goes too.
fn closing(mut answer: HttpResponse) -> HttpResponse {
    wipe::stack();
    answer
        .head_mut()
        .set_connection_type(actix_web::http::ConnectionType::Close);
    answer
}

/// The status of a form that comes back because it could not be taken.
const fn status_of(untaken: Untaken) -> StatusCode {
    match untaken {
        Untaken::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Untaken::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        Untaken::Full => StatusCode::INSUFFICIENT_STORAGE,
        Untaken::TooLong | Untaken::TooLate => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
