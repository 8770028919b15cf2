//! Sealed bodies: a JSON header and binary parts (`docs/formats.md` §12), taken and given.

use std::collections::BTreeSet;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::HttpError;
use super::body::Body;
use crate::seal::frames;
use crate::seal::id::Hash32;

/// The media type of a sealed body.
const MEDIA: &str = "application/vnd.amparo.frames";

/// A body of frames: the header, parsed, and the parts that it names by index from 1.
pub(super) struct Framed<H> {
    pub(super) header: H,
    parts: Vec<Vec<u8>>,
    named: BTreeSet<usize>,
    /// SHA-256 of the whole body.
    pub(super) content: Hash32,
}

impl<H: DeserializeOwned> Framed<H> {
    fn read(body: &[u8]) -> Result<Self, HttpError> {
        let malformed = |field| HttpError::Malformed { field };
        let all = frames::read(body).map_err(|_| malformed("frames"))?;
        let (header, parts) = all.split_first().ok_or(malformed("frames"))?;
        Ok(Self {
            header: serde_json::from_slice(header).map_err(|_| malformed("header"))?,
            parts: parts.iter().map(|part| part.to_vec()).collect(),
            named: BTreeSet::new(),
            content: Hash32::of(body),
        })
    }
}

impl<H> Framed<H> {
    /// Takes the part that the header names `index`; each is named once.
    pub(super) fn take(&mut self, index: usize) -> Result<Vec<u8>, HttpError> {
        let malformed = HttpError::Malformed { field: "frame" };
        if !self.named.insert(index) {
            return Err(malformed);
        }
        index
            .checked_sub(1)
            .and_then(|at| self.parts.get_mut(at))
            .map(std::mem::take)
            .ok_or(malformed)
    }

    /// The same parts under a header that stood in this one.
    pub(super) fn map<T>(self, header: impl FnOnce(H) -> T) -> Framed<T> {
        Framed {
            header: header(self.header),
            parts: self.parts,
            named: self.named,
            content: self.content,
        }
    }

    /// Every part must have been named.
    pub(super) fn finish(self) -> Result<(), HttpError> {
        if self.named.len() == self.parts.len() {
            Ok(())
        } else {
            Err(HttpError::Malformed { field: "frame" })
        }
    }
}

impl<H: DeserializeOwned + 'static> FromRequest for Framed<H> {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, HttpError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let framed = request
            .headers()
            .get("content-type")
            .is_some_and(|held| held.as_bytes() == MEDIA.as_bytes());
        let body = Body::from_request(request, payload);
        Box::pin(async move {
            if !framed {
                return Err(HttpError::Malformed {
                    field: "content-type",
                });
            }
            Self::read(&body.await?)
        })
    }
}

/// Collects parts for an answer; gives each its index.
#[derive(Default)]
pub(super) struct Parts(Vec<Vec<u8>>);

impl Parts {
    pub(super) fn put(&mut self, part: Vec<u8>) -> usize {
        self.0.push(part);
        self.0.len()
    }

    /// The answer: header first, then the parts.
    pub(super) fn answer<H: Serialize>(&self, header: &H) -> Result<HttpResponse, HttpError> {
        let header = serde_json::to_vec(header).map_err(|_| HttpError::Internal)?;
        let parts: Vec<&[u8]> = self.0.iter().map(Vec::as_slice).collect();
        Ok(HttpResponse::Ok()
            .content_type(MEDIA)
            .body(frames::write(&header, &parts)))
    }
}
