//! `GET /api/v1/overview`: how the work stands, in numbers.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde_json::{Value, json};

use super::HttpError;
use super::who::InRoster;
use crate::domain::overview::{AGES, ANSWERS, ENDS, coarse};
use crate::flow::Portal;
use crate::flow::overview::Told;

/// `null` stands for a count that is too small to be said.
pub(super) async fn overview(
    portal: Data<Portal>,
    officer: InRoster,
) -> Result<HttpResponse, HttpError> {
    let Told {
        overview,
        coarse: is_coarse,
    } = portal.overview(&officer.0).await?;
    let count = |count: u64| {
        if is_coarse {
            coarse(count)
        } else {
            Some(count)
        }
    };
    let bars = |bounds: &[i32], bars: &[u64]| -> Value {
        let counts: Vec<_> = bars.iter().map(|bar| count(*bar)).collect();
        json!({ "up_to": bounds, "counts": counts })
    };
    let hands: Vec<Value> = overview
        .hands
        .iter()
        .map(|(officer, load)| {
            json!({
                "officer": officer.map(|id| id.to_string()),
                "open": count(load.open),
                "overdue": count(load.overdue),
            })
        })
        .collect();
    let due: Vec<_> = overview.due.iter().map(|due| count(*due)).collect();
    Ok(HttpResponse::Ok().json(json!({
        "today": portal.today().to_string(),
        "coarse": is_coarse,
        "open": count(overview.open),
        "closed": count(overview.closed),
        "overdue": count(overview.overdue),
        "due": due,
        "hands": hands,
        "ages": bars(&AGES, &overview.ages),
        "answered": bars(&ANSWERS, &overview.answered),
        "unanswered": count(overview.unanswered),
        "ended": bars(&ENDS, &overview.ended),
        "anonymous": count(overview.anonymous),
        "came_back": count(overview.came_back),
    })))
}
