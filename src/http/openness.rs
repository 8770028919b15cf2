//! The pages that say what this portal is: what it keeps, whose keys it goes by, by which rules it works.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::forms::shown;
use super::site::{PublicSite, html};
use super::{HttpError, assets};
use crate::flow::Portal;
use crate::page::{privacy, transparency};

/// `GET /{lang}/privacy`
pub(super) async fn privacy(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let page = privacy::Privacy {
        roster: portal
            .standing()
            .map_or_else(String::new, |held| grouped(held.roster.hash().as_bytes())),
        clients: assets::scripts()
            .into_iter()
            .map(|(path, hash)| privacy::ClientFile {
                path,
                sha256: hex(hash.as_bytes()),
            })
            .collect(),
    };
    Ok(html(
        site.pages(&portal)?
            .privacy(site.language(&portal, &lang)?, &page)?,
    ))
}

/// `GET /{lang}/transparency`
pub(super) async fn transparency(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    let standing = portal.standing();
    let roster = standing.as_ref().map(|held| &held.roster);
    let signed = roster.map(|roster| transparency::Signed {
        version: roster.body().version.to_string(),
        until: roster.body().not_after,
    });
    let queues = roster.map_or_else(Vec::new, |roster| shown::queues(roster, lang));
    let rules = &site.about().content.policies;
    let page = transparency::Transparency::of(rules, queues, signed);
    Ok(html(site.pages(&portal)?.transparency(lang, &page)?))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn grouped(bytes: &[u8]) -> String {
    let digits: Vec<char> = hex(bytes).chars().take(32).collect();
    digits
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
