//! The console's one page.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::site::{PublicSite, accepted, html};
use super::{HttpError, assets, headers};
use crate::flow::Portal;
use crate::page::console::Console;
use crate::page::lang::offered::Languages;

/// `GET /`
pub(super) async fn show(
    request: HttpRequest,
    portal: Data<Portal>,
    site: Data<PublicSite>,
) -> Result<HttpResponse, HttpError> {
    let page = page(portal.passkey_origin().unwrap_or_default());
    let lang = accepted(&request, &Languages::default());
    let shown = html(site.pages(&portal)?.console(lang, &page)?);
    // Where passkeys work nowhere, nobody needs the permission.
    Ok(if page.passkeys.is_empty() {
        shown
    } else {
        headers::signing_in(shown)
    })
}

/// What the page loads: the same wherever it is served from. `passkeys` is where they work.
pub(super) fn page(passkeys: &str) -> Console {
    let url = |name| assets::url(name).unwrap_or_default();
    Console {
        style: url("console.css"),
        script: url("src/console/main.tsx"),
        passkeys: passkeys.to_owned(),
    }
}
