//! The console's API: signing in, officers and their roster.
//!
//! Who may call stands in the arguments: [`SignedIn`] is anybody with a session, [`InRoster`] an
//! officer whose key the stewards signed, [`Steward`] one who admits others. A case that an
//! officer holds no grant for is not found, whatever the reason.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header;
use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::HttpError;
use super::passkeys::{AnswerForm, second};
use super::site::{ConsoleUrl, PublicSite};
use super::who::{SESSION, SignedIn, Steward};
use super::wire;
use crate::flow::invite::{Acceptance, Invitation, NewDoor};
use crate::flow::session::Officer;
use crate::flow::sign_in::Attempt;
use crate::flow::{Portal, With};
use crate::page::PageError;
use crate::page::{coding, form};
use crate::seal::id::{b64, unb64};
use crate::seal::words::Role;

const DEVICE: &str = "amparo_device";
const SESSION_HOURS: i64 = 8;
const DEVICE_DAYS: i64 = 180;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SaltForm {
    name: String,
    with: String,
}

/// `POST /api/v1/sign-in/salt` — the salt of a name; every name has one.
pub(super) async fn salt(
    portal: Data<Portal>,
    form: Json<SaltForm>,
) -> Result<HttpResponse, HttpError> {
    let salt = portal.salt(&form.name, with(&form.with)?).await?;
    Ok(HttpResponse::Ok().json(json!({ "salt": salt })))
}

/// `GET /api/v1/form` — the questions that reports answer, in every language.
pub(super) async fn form(_: SignedIn, site: Data<PublicSite>) -> Result<HttpResponse, HttpError> {
    let questions =
        form::described::described(&site.about().content.taxonomy).map_err(PageError::from)?;
    Ok(HttpResponse::Ok().json(questions))
}

/// `GET /api/v1/coding` — the fields in which the office codes a case, in every language.
pub(super) async fn coding(_: SignedIn, site: Data<PublicSite>) -> Result<HttpResponse, HttpError> {
    let described = coding::described(&site.about().content.coding);
    let fields = described.map_err(|(_, error)| PageError::from(error))?;
    Ok(HttpResponse::Ok().json(fields))
}

/// `GET /api/v1/replies` — what the office begins its answers with.
pub(super) async fn replies(
    portal: Data<Portal>,
    _: SignedIn,
    site: Data<PublicSite>,
) -> Result<HttpResponse, HttpError> {
    Ok(HttpResponse::Ok().json(&site.said(&portal)?.replies))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignInForm {
    name: String,
    with: String,
    login: String,
    totp: Option<String>,
    passkey: Option<Box<AnswerForm>>,
}

/// `POST /api/v1/sign-in` — token and second factor for a session and the vault.
pub(super) async fn sign_in(
    portal: Data<Portal>,
    request: HttpRequest,
    form: Json<SignInForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let done = portal
        .sign_in(Attempt {
            with: with(&form.with)?,
            login: token("login", &form.login)?,
            name: form.name,
            second: second(form.totp, form.passkey)?,
            device: request.cookie(DEVICE).map(|held| held.value().to_owned()),
        })
        .await?;
    let session = cookie(
        &request,
        SESSION,
        done.session.as_cookie(),
        Duration::hours(SESSION_HOURS),
    );
    let device = cookie(&request, DEVICE, &done.device, Duration::days(DEVICE_DAYS));
    let mut body = described(&done.officer);
    if let Some(fields) = body.as_object_mut() {
        fields.insert("vault".to_owned(), json!(done.vault));
    }
    Ok(HttpResponse::Ok().cookie(session).cookie(device).json(body))
}

/// `POST /api/v1/sign-out`
pub(super) async fn sign_out(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    if let Some(held) = request.cookie(SESSION) {
        portal.end_session(held.value()).await?;
    }
    let mut gone = cookie(&request, SESSION, "", Duration::ZERO);
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).finish())
}

/// `GET /api/v1/me`
pub(super) async fn me(officer: SignedIn) -> HttpResponse {
    HttpResponse::Ok().json(described(&officer.0))
}

fn described(officer: &Officer) -> serde_json::Value {
    json!({
        "officer": officer.id.to_string(),
        "name": officer.name,
        "roles": officer.roles,
        "admitted": officer.admitted,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InviteToken {
    token: String,
}

/// `POST /api/v1/invite/open` — what an invite is for.
pub(super) async fn open_invite(
    portal: Data<Portal>,
    form: Json<InviteToken>,
) -> Result<HttpResponse, HttpError> {
    let invited = portal.open_invite(&form.token).await?;
    Ok(HttpResponse::Ok().json(json!({
        "id": invited.id.to_string(),
        "name": invited.name,
        "again": invited.again,
        "role": invited.role,
        "totp_secret": invited.totp_secret,
        "instance": portal.pins().instance.to_string(),
    })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptForm {
    token: String,
    totp: String,
    recipient: String,
    verify: String,
    passphrase: DoorForm,
    recovery: DoorForm,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoorForm {
    salt: String,
    login: String,
    vault: String,
}

/// `POST /api/v1/invite/accept` — spends an invite.
pub(super) async fn accept_invite(
    portal: Data<Portal>,
    form: Json<AcceptForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let fingerprint = portal
        .accept_invite(Acceptance {
            token: form.token,
            totp: form.totp,
            recipient: form.recipient,
            verify: *token("verify", &form.verify)?,
            passphrase: door("passphrase", &form.passphrase)?,
            recovery: door("recovery", &form.recovery)?,
        })
        .await?;
    Ok(HttpResponse::Created().json(json!({ "fingerprint": fingerprint })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InviteForm {
    name: String,
    role: String,
    #[serde(default)]
    mail: String,
    #[serde(default)]
    language: String,
}

/// `POST /api/v1/invites` — a one-use link for a new officer.
pub(super) async fn invite(
    portal: Data<Portal>,
    url: Data<ConsoleUrl>,
    _: Steward,
    form: Json<InviteForm>,
) -> Result<HttpResponse, HttpError> {
    let form = form.into_inner();
    let token = portal
        .invite(Invitation {
            role: Role::parse(&form.role).ok_or(HttpError::Malformed { field: "role" })?,
            name: form.name,
            mail: form.mail,
            language: form.language,
        })
        .await?;
    Ok(HttpResponse::Created().json(json!({ "url": url.invite(&token) })))
}

/// `GET /api/v1/roster` — the newest, expired or not: a steward renews it from here, and clients
/// look at its day themselves.
pub(super) async fn roster(portal: Data<Portal>, _: SignedIn) -> Result<HttpResponse, HttpError> {
    let roster = portal.latest().ok_or(HttpError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(roster.note.clone()))
}

/// `PUT /api/v1/roster` — the next version; its signatures decide.
pub(super) async fn publish_roster(
    portal: Data<Portal>,
    _: Steward,
    note: String,
) -> Result<HttpResponse, HttpError> {
    portal.publish_roster(&note).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// `GET /api/v1/roster/candidates` — everybody who made a key.
pub(super) async fn candidates(
    portal: Data<Portal>,
    _: Steward,
) -> Result<HttpResponse, HttpError> {
    let list: Vec<_> = portal
        .candidates()
        .await?
        .into_iter()
        .map(|held| {
            json!({
                "id": held.id.to_string(),
                "name": held.name,
                "role": held.role,
                "recipient": held.recipient,
                "verify": b64(&held.verify),
                "fingerprint": held.fingerprint,
            })
        })
        .collect();
    Ok(HttpResponse::Ok().json(list))
}

pub(super) fn with(text: &str) -> Result<With, HttpError> {
    With::parse(text).ok_or(HttpError::Malformed { field: "with" })
}

pub(super) fn token(field: &'static str, text: &str) -> Result<Zeroizing<[u8; 32]>, HttpError> {
    let malformed = |_| HttpError::Malformed { field };
    let bytes = Zeroizing::new(unb64(text).map_err(malformed)?);
    let array =
        <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| HttpError::Malformed { field })?;
    Ok(Zeroizing::new(array))
}

pub(super) fn door(field: &'static str, form: &DoorForm) -> Result<NewDoor, HttpError> {
    Ok(NewDoor {
        salt: *wire::id(field, &form.salt)?.as_bytes(),
        login: token(field, &form.login)?,
        vault: unb64(&form.vault).map_err(|_| HttpError::Malformed { field })?,
    })
}

fn cookie(request: &HttpRequest, name: &str, value: &str, life: Duration) -> Cookie<'static> {
    // `Secure` everywhere but on this machine's own loopback, where there is no TLS to ask for.
    let secure = request
        .app_data::<Data<ConsoleUrl>>()
        .is_some_and(|url| url.is_https());
    Cookie::build(name.to_owned(), value.to_owned())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(secure)
        .max_age(life)
        .finish()
}

/// Middleware's question: may this request change anything? A page of another site can send a
/// form, but neither our header nor our `Origin`.
pub(super) fn is_our_page(request: &HttpRequest, url: &ConsoleUrl) -> bool {
    let headers = request.headers();
    if headers.get("x-amparo").is_none_or(|held| held != "1") {
        return false;
    }
    if headers
        .get("sec-fetch-site")
        .is_some_and(|held| held != "same-origin")
    {
        return false;
    }
    let Some(origin) = headers
        .get(header::ORIGIN)
        .and_then(|held| held.to_str().ok())
    else {
        // Clients that are no browsers send none, and have no cookie that a page could borrow.
        return true;
    };
    let host = headers
        .get(header::HOST)
        .and_then(|held| held.to_str().ok());
    url.is_origin(origin) || host.is_some_and(|host| origin.ends_with(&format!("://{host}")))
}
