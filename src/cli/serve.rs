//! `amparo serve`: both sites and the outbox, until Ctrl-C.

use super::{Folder, Stopped, say};
use crate::app;

pub(super) fn run(folder: &Folder) -> Result<(), Stopped> {
    let settled = app::settle(&folder.dir)?;
    crate::telemetry::start().map_err(|error| Stopped::because(error.to_string()))?;
    actix_web::rt::System::new().block_on(async move {
        let doors = app::Doors::open(&settled.config.listen)?;
        let portal = app::open(&settled).await?;
        let served = app::serve(portal, &settled, doors, None)?;
        say(&format!("public site   {}", served.public_url));
        say(&format!("console       {}", served.console_url));
        served.until_stopped().await?;
        Ok(())
    })
}
