//! The ways to an officer's key: other ones in their place, or a link for somebody who lost all.

use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::HttpError;
use super::console::{DoorForm, door, token, with};
use super::site::ConsoleUrl;
use super::who::{SESSION, SignedIn, Steward};
use super::wire;
use crate::flow::Portal;
use crate::flow::doors::{Authenticator, NewDoors};
use crate::seal::id::unb64;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoorsForm {
    with: String,
    login: String,
    totp: String,
    passphrase: DoorForm,
    recovery: DoorForm,
    authenticator: Option<AuthenticatorForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthenticatorForm {
    secret: String,
    totp: String,
}

/// `PUT /api/v1/me/doors` — another passphrase and recovery code, and no other session.
pub(super) async fn replace(
    portal: Data<Portal>,
    officer: SignedIn,
    request: HttpRequest,
    form: Json<DoorsForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let session = request.cookie(SESSION).ok_or(HttpError::SignedOut)?;
    let authenticator = form.authenticator.map(|other| {
        let malformed = |_| HttpError::Malformed {
            field: "authenticator",
        };
        Ok::<_, HttpError>(Authenticator {
            secret: Zeroizing::new(unb64(&other.secret).map_err(malformed)?),
            totp: other.totp,
        })
    });
    let new = NewDoors {
        with: with(&form.with)?,
        login: token("login", &form.login)?,
        totp: form.totp,
        passphrase: door("passphrase", &form.passphrase)?,
        recovery: door("recovery", &form.recovery)?,
        authenticator: authenticator.transpose()?,
    };
    portal
        .replace_doors(&officer.0, session.value(), new)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgainForm {
    officer: String,
    totp: String,
}

/// `POST /api/v1/invites/again` — a one-use link for an officer who lost their keys.
pub(super) async fn invite_again(
    portal: Data<Portal>,
    url: Data<ConsoleUrl>,
    steward: Steward,
    form: Json<AgainForm>,
) -> Result<HttpResponse, HttpError> {
    let officer = wire::id("officer", &form.officer)?;
    let token = portal.invite_again(&steward.0, &form.totp, officer).await?;
    Ok(HttpResponse::Created().json(json!({ "url": url.invite(&token) })))
}
