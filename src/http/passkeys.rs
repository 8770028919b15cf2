//! Passkeys over the console's API: challenges, and an officer's own list.

use actix_web::HttpResponse;
use actix_web::web::{Data, Json};
use serde::Deserialize;
use serde_json::json;
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential};

use super::HttpError;
use super::who::SignedIn;
use crate::flow::Portal;
use crate::flow::passkey::{Challenge, Made};
use crate::flow::second::{Answer, Second};

/// A passkey's answer, with what came with its challenge.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerForm {
    challenge: String,
    answer: PublicKeyCredential,
}

/// One of the two, and not both.
pub(super) fn second(
    totp: Option<String>,
    passkey: Option<Box<AnswerForm>>,
) -> Result<Second, HttpError> {
    match (totp, passkey) {
        (Some(totp), None) => Ok(Second::OneTime(totp)),
        (None, Some(form)) => Ok(Second::Passkey(Box::new(Answer {
            kept: form.challenge,
            answer: form.answer,
        }))),
        _ => Err(HttpError::Malformed { field: "totp" }),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameForm {
    name: String,
}

/// `POST /api/v1/sign-in/passkey` — a challenge for whoever signs in with a name; every name gets one.
pub(super) async fn at_door(
    portal: Data<Portal>,
    form: Json<NameForm>,
) -> Result<HttpResponse, HttpError> {
    Ok(asked(&portal.passkey_at_door(&form.name)?))
}

/// `POST /api/v1/passkeys/confirm` — a challenge for an officer who adds or removes one.
pub(super) async fn confirm(
    portal: Data<Portal>,
    officer: SignedIn,
) -> Result<HttpResponse, HttpError> {
    Ok(asked(&portal.passkey_for_act(officer.0.id)?))
}

/// `GET /api/v1/passkeys` — one's own.
pub(super) async fn list(
    portal: Data<Portal>,
    officer: SignedIn,
) -> Result<HttpResponse, HttpError> {
    let listed = portal.passkeys(officer.0.id).await?;
    let listed: Vec<_> = listed
        .iter()
        .map(|held| json!({"id": held.id, "name": held.name, "added": held.added.to_string()}))
        .collect();
    Ok(HttpResponse::Ok().json(listed))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BeginForm {
    name: String,
    totp: Option<String>,
    passkey: Option<Box<AnswerForm>>,
}

/// `POST /api/v1/passkeys/begin` — asks the browser for a new one, after the second factor.
pub(super) async fn begin(
    portal: Data<Portal>,
    officer: SignedIn,
    form: Json<BeginForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let second = second(form.totp, form.passkey)?;
    let challenge = portal
        .begin_passkey(officer.0.id, &form.name, &second)
        .await?;
    Ok(asked(&challenge))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AddForm {
    challenge: String,
    answer: RegisterPublicKeyCredential,
}

/// `POST /api/v1/passkeys` — keeps what the browser made.
pub(super) async fn add(
    portal: Data<Portal>,
    officer: SignedIn,
    form: Json<AddForm>,
) -> Result<HttpResponse, HttpError> {
    let AddForm { challenge, answer } = form.into_inner();
    let made = Made {
        kept: challenge,
        answer,
    };
    portal.add_passkey(officer.0.id, made).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemoveForm {
    id: String,
    totp: Option<String>,
    passkey: Option<Box<AnswerForm>>,
}

/// `POST /api/v1/passkeys/remove` — after the second factor.
pub(super) async fn remove(
    portal: Data<Portal>,
    officer: SignedIn,
    form: Json<RemoveForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let second = second(form.totp, form.passkey)?;
    portal
        .remove_passkey(officer.0.id, &form.id, &second)
        .await?;
    Ok(HttpResponse::Ok().json(json!({})))
}

fn asked(challenge: &Challenge) -> HttpResponse {
    HttpResponse::Ok().json(json!({"options": challenge.options, "challenge": challenge.kept}))
}
