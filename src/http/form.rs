//! A form as a browser without scripts posts it: fields, and files where it may bear some.
//!
//! Fields are gathered in memory that is wiped. A file is sealed as it comes in; when the form has
//! arrived, so have its files. What holds up the rest shows no life and is let go ([`super::body`]).

use std::pin::Pin;
use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{self, Data};
use actix_web::{FromRequest, HttpRequest};
use futures_core::Stream;
use zeroize::Zeroizing;

use super::HttpError;
use super::body::{Arrivals, Body, Room};
use super::typed::fields;
use crate::flow::scriptless::Received;
use crate::flow::upload::UploadError;
use crate::flow::{Portal, Unavailable};
use crate::metadata::Looked;
use crate::seal::item::attached::Attachment;

/// The name under which the form bears files, and that of those which came before.
const FILES: &str = "files";
pub(super) const HELD: &str = "held_files";
/// A sender of files is let go after so long without a sign of life. All of them may take hours.
const PATIENCE: Duration = Duration::from_secs(90);
/// More files come in several messages.
const MOST_FILES: usize = 64;
/// Bytes that a field costs beside its name and text.
const FIELD_COST: usize = 128;

/// Fields in the form's order, each with what was typed.
pub(super) type Fields = Vec<(String, Zeroizing<String>)>;

/// A form that has arrived.
pub(super) struct PostedForm {
    pub(super) fields: Fields,
    /// Files that came with it, or with it before.
    pub(super) files: Vec<Attachment>,
    /// What looking through those came to that came with it now, by their names.
    pub(super) looked: Vec<(String, Looked)>,
    /// The message of why a file was not taken.
    pub(super) refused: Option<&'static str>,
}

impl FromRequest for PostedForm {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, HttpError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let with_files =
            kind.is_some_and(|held| held.as_bytes().starts_with(b"multipart/form-data"));
        let portal = request.app_data::<Data<Portal>>().cloned();
        if !with_files {
            let body = Body::from_request(request, payload);
            return Box::pin(async move {
                let portal = portal.ok_or(HttpError::Internal)?;
                let mut form = Self::of(fields(&body.await?));
                form.take_held(&portal);
                Ok(form)
            });
        }
        let arrivals = request.app_data::<Data<Arrivals>>().cloned();
        let headers = request.headers().clone();
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let portal = portal.ok_or(HttpError::Internal)?;
            let room = Room::enter(arrivals.ok_or(HttpError::Internal)?);
            let payload = payload.await.map_err(|_| HttpError::Internal)?;
            let mut form = Self::of(Fields::new());
            let mut parts = Multipart::new(&headers, payload);
            while let Some(field) = next(&mut parts, &room).await? {
                form.take(field, &portal, &room).await?;
            }
            form.take_held(&portal);
            Ok(form)
        })
    }
}

impl PostedForm {
    const fn of(fields: Fields) -> Self {
        Self {
            fields,
            files: Vec::new(),
            looked: Vec::new(),
            refused: None,
        }
    }

    /// What stands in the page when the form comes back, so that no file has to be sent again.
    pub(super) fn held(&self, portal: &Portal) -> Option<String> {
        (!self.files.is_empty()).then(|| portal.hold_files(&self.files))
    }

    /// Takes back what came with the form when it was posted before.
    fn take_held(&mut self, portal: &Portal) {
        let held = self.fields.iter().filter(|(name, _)| name == HELD);
        let before: Vec<Attachment> = held
            .flat_map(|(_, ticket)| portal.held_files(ticket))
            .collect();
        let bore = self.fields.iter().any(|(name, _)| name == HELD);
        self.fields.retain(|(name, _)| name != HELD);
        if bore && before.is_empty() {
            // The page was open for too long: better asked again than sent without them.
            self.refused = Some("error-files");
        }
        self.files.splice(0..0, before);
    }

    async fn take(
        &mut self,
        mut field: Field,
        portal: &Portal,
        room: &Room,
    ) -> Result<(), HttpError> {
        let named = field
            .content_disposition()
            .and_then(|held| held.get_filename());
        let file = named.map(str::to_owned);
        let name = field.name().unwrap_or_default().to_owned();
        let Some(file) = file.filter(|_| name == FILES) else {
            // Fields without text cost memory too.
            room.hold(name.len() + FIELD_COST)?;
            let mut text = Zeroizing::new(Vec::new());
            while let Some(piece) = next(&mut field, room).await? {
                room.hold(piece.len())?;
                text.extend_from_slice(&piece);
            }
            let text = String::from_utf8_lossy(&text).into_owned();
            self.fields.push((name, Zeroizing::new(text)));
            return Ok(());
        };
        // A form without files bears one of no name and no bytes.
        if file.is_empty() {
            while next(&mut field, room).await?.is_some() {}
            return Ok(());
        }
        match self.receive(&mut field, &file, portal, room).await {
            Ok(Received { attachment, looked }) => {
                self.looked.push((attachment.name.to_string(), looked));
                self.files.push(attachment);
            }
            Err(Refused::File(why)) => {
                self.refused = Some(why);
                // What is left of it is read and dropped: the fields behind it are still to come.
                while next(&mut field, room).await?.is_some() {}
            }
            Err(Refused::Form(error)) => return Err(error),
        }
        Ok(())
    }

    async fn receive(
        &self,
        field: &mut Field,
        name: &str,
        portal: &Portal,
        room: &Room,
    ) -> Result<Received, Refused> {
        if self.files.len() >= MOST_FILES {
            return Err(Refused::File("file-refused"));
        }
        let media = field.content_type().map(ToString::to_string);
        let mut receiving = portal
            .receive_file(name, &media.unwrap_or_default())
            .await?;
        loop {
            let before = receiving.held();
            let taken = match next(field, room).await {
                Ok(Some(piece)) => receiving.write(&piece).await.map_err(Refused::from),
                Ok(None) => {
                    let received = receiving.finish().await;
                    let _ = room.hold_aside(before, 0);
                    return Ok(received?);
                }
                Err(error) => Err(Refused::Form(error)),
            };
            let held = room.hold_aside(before, receiving.held());
            let taken = taken.and(held.map_err(Refused::Form));
            if let Err(refused) = taken {
                receiving.give_up().await;
                return Err(refused);
            }
        }
    }
}

/// Why a file was not taken, or the whole form.
enum Refused {
    File(&'static str),
    Form(HttpError),
}

impl From<UploadError> for Refused {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::TooLarge => Self::File("file-large"),
            UploadError::Full => Self::File("file-full"),
            UploadError::Unavailable(Unavailable::Busy) => Self::File("busy"),
            UploadError::Unavailable(Unavailable::Failed(source)) => {
                tracing::error!(error = %source, "a file could not be kept");
                Self::File("file-refused")
            }
            UploadError::Unknown | UploadError::Offset { .. } | UploadError::NotSealed => {
                Self::File("file-refused")
            }
        }
    }
}

/// The next of what comes in, from whoever still shows life.
async fn next<S, T, E>(stream: &mut S, room: &Room) -> Result<Option<T>, HttpError>
where
    S: Stream<Item = Result<T, E>> + Unpin,
{
    let next = std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
    let next = tokio::select! {
        next = tokio::time::timeout(PATIENCE, next) => next,
        () = room.gone() => return Err(HttpError::Busy),
    };
    match next {
        Ok(Some(Ok(piece))) => Ok(Some(piece)),
        Ok(None) => Ok(None),
        Ok(Some(Err(_))) | Err(_) => Err(HttpError::Malformed { field: "body" }),
    }
}
