//! The log: what the portal did, never for whom.
//!
//! Lines go to standard error as JSON. Fields come from an allow-list: routes as patterns (never
//! paths, which hold case ids), statuses, counts, and errors that were written to carry no input.
//! There is no access log: when a page was asked for is what gives a reporter away.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

/// Libraries whose errors would show what they were given: of a passkey's answer, its bytes.
const SILENT: &str = "webauthn_rs=off,webauthn_rs_core=off";

/// Starts logging warnings of ours; `AMPARO_LOG` may ask for more of ours, never of libraries,
/// whose debug lines hold headers and bodies.
///
/// # Errors
/// When a subscriber is set already.
pub fn start() -> Result<(), TryInitError> {
    let ours = match std::env::var("AMPARO_LOG").as_deref() {
        Ok("info") => "amparo=info",
        Ok("error") => "amparo=error",
        _ => "amparo=warn",
    };
    tracing_subscriber::registry()
        .with(EnvFilter::new(format!("error,{SILENT},{ours}")))
        .with(
            tracing_subscriber::fmt::layer()
                .json()
                .without_time()
                .with_target(false)
                .with_writer(std::io::stderr),
        )
        .try_init()
}
