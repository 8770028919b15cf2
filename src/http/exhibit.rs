//! *What the server sees*, in the demo alone: one invented case as an officer reads it, beside
//! every row that this server holds about it, read from the database when the page is asked for.

use actix_web::HttpResponse;
use actix_web::web::{self, Data, Path, ServiceConfig};

use super::HttpError;
use super::site::{PublicSite, html};
use crate::flow::Portal;
use crate::page::seen::{Pair, Row, Seen, dump};
use crate::seal::id::Hash32;

/// Lines of sixteen bytes of the sealed account that the page shows.
const LINES: usize = 24;

/// An invented case whose words the demo knows, because it made them up.
pub struct Example {
    pub case: Hash32,
    pub account: String,
    /// What the officer's client shows beside the account.
    pub fields: Vec<(String, String)>,
}

/// Adds the page where there is something to show.
pub(super) fn route(routes: &mut ServiceConfig, example: Option<&Data<Example>>) {
    if let Some(example) = example {
        routes
            .app_data(example.clone())
            .route("/{lang}/seen", web::get().to(show));
    }
}

async fn show(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    example: Data<Example>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    let held = portal.held_about(example.case).await?;
    let pair = |(name, value): (String, String)| Pair { name, value };
    let page = Seen {
        account: example.account.clone(),
        fields: example.fields.iter().cloned().map(pair).collect(),
        rows: held
            .rows
            .into_iter()
            .map(|row| Row {
                table: row.table.to_owned(),
                columns: row
                    .columns
                    .into_iter()
                    .map(|(name, value)| Pair {
                        name: name.to_owned(),
                        value,
                    })
                    .collect(),
            })
            .collect(),
        dump: dump(&held.account, LINES),
        size: u64::try_from(held.account.len()).unwrap_or(u64::MAX),
    };
    Ok(html(site.pages(&portal)?.seen(lang, &page)?))
}
