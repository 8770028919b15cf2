//! Who calls the console: an argument of the handler, so that forgetting to ask does not compile.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use super::HttpError;
use crate::flow::Portal;
use crate::flow::session::{Admitted, Officer};

/// The session's cookie.
pub(super) const SESSION: &str = "amparo_session";

/// An officer with a session.
pub(super) struct SignedIn(pub(super) Officer);

/// An officer whose key stands in the roster.
pub(super) struct InRoster(pub(super) Admitted);

/// A signed-in steward, also the first one, who is in no roster yet. What a steward may do to the
/// roster is decided by signatures, not by this.
pub(super) struct Steward(pub(super) Officer);

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, HttpError>>>>;

async fn officer(request: HttpRequest) -> Result<Officer, HttpError> {
    let portal = request
        .app_data::<Data<Portal>>()
        .ok_or(HttpError::Internal)?;
    let cookie = request.cookie(SESSION).ok_or(HttpError::SignedOut)?;
    portal
        .officer(cookie.value())
        .await?
        .ok_or(HttpError::SignedOut)
}

impl FromRequest for SignedIn {
    type Error = HttpError;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self(officer(request).await?)) })
    }
}

impl FromRequest for InRoster {
    type Error = HttpError;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let admitted = officer(request).await?.admitted();
            Ok(Self(admitted.ok_or(HttpError::Forbidden)?))
        })
    }
}

impl FromRequest for Steward {
    type Error = HttpError;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let officer = officer(request).await?;
            if officer.is_steward() {
                Ok(Self(officer))
            } else {
                Err(HttpError::Forbidden)
            }
        })
    }
}
