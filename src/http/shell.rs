//! The console's one page.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::site::{PublicSite, accepted, html};
use super::{HttpError, assets};
use crate::flow::Portal;
use crate::page::console::Console;
use crate::page::lang::offered::Languages;

/// `GET /`
pub(super) async fn show(
    request: HttpRequest,
    portal: Data<Portal>,
    site: Data<PublicSite>,
) -> Result<HttpResponse, HttpError> {
    let page = page();
    Ok(html(site.pages(&portal)?.console(
        accepted(&request, &Languages::default()),
        &page,
    )?))
}

/// What the page loads: the same wherever it is served from.
pub(super) fn page() -> Console {
    let url = |name| assets::url(name).unwrap_or_default();
    Console {
        style: url("console.css"),
        script: url("src/console/main.tsx"),
    }
}
