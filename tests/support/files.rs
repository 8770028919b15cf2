//! Files as a client sends and fetches them.

use amparo::seal::age::Identity;
use amparo::seal::attachment::{self, Sealer, blob_of};
use amparo::seal::code::Code;
use amparo::seal::id::{Id16, b64};
use amparo::seal::item::attached::Attachment;
use amparo::seal::random;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::Beside;
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder, Response};

use super::app::TestApp;
use super::client::authorization;

/// A file that was sealed and is to be sent.
pub(crate) struct Sealed {
    token: [u8; 32],
    pub(crate) bytes: Vec<u8>,
    pub(crate) attachment: Attachment,
}

impl Sealed {
    pub(crate) fn new(name: &str, content: &[u8]) -> Self {
        let token = random::bytes();
        let identity = Identity::random();
        let mut sealer = Sealer::new(&identity.recipient()).unwrap();
        sealer.write(content).unwrap();
        let mut bytes = sealer.take();
        let (content, last) = sealer.finish().unwrap();
        bytes.extend(last);
        let attachment = Attachment {
            blob: blob_of(&token),
            identity,
            content,
            name: name.to_owned().into(),
            media: "image/jpeg".to_owned(),
            beside: Beside::Kept,
            voice: None,
            of: None,
        };
        Self {
            token,
            bytes,
            attachment,
        }
    }

    pub(crate) fn token(&self) -> String {
        b64(&self.token)
    }
}

/// An address that takes uploads, with whatever its caller has to show.
pub(crate) fn to_uploads(http: &Client, site: &str, method: Method, token: &str) -> RequestBuilder {
    http.request(method, format!("{site}/api/v1/uploads"))
        .header("tus-resumable", "1.0.0")
        .header("amparo-upload", token)
}

pub(crate) fn header(response: &Response, name: &str) -> u64 {
    response.headers()[name].to_str().unwrap().parse().unwrap()
}

impl TestApp {
    pub(crate) fn begin(&self, sealed: &Sealed) -> Response {
        let length = sealed.bytes.len();
        to_uploads(&Client::new(), &self.public, Method::POST, &sealed.token())
            .header("upload-length", length)
            .send()
            .unwrap()
    }

    pub(crate) fn add(&self, token: &str, at: usize, piece: &[u8]) -> Response {
        to_uploads(&Client::new(), &self.public, Method::PATCH, token)
            .header("content-type", "application/offset+octet-stream")
            .header("upload-offset", at)
            .body(piece.to_vec())
            .send()
            .unwrap()
    }

    /// How long an upload is, and how far it has come.
    pub(crate) fn offset(&self, token: &str) -> Option<(u64, u64)> {
        let answer = to_uploads(&Client::new(), &self.public, Method::HEAD, token)
            .send()
            .unwrap();
        let found = answer.status() == 200;
        found.then(|| {
            (
                header(&answer, "upload-length"),
                header(&answer, "upload-offset"),
            )
        })
    }

    /// Sends a whole file in pieces.
    pub(crate) fn send_file(&self, sealed: &Sealed) {
        assert_eq!(self.begin(sealed).status(), 201);
        let mut at = 0;
        for piece in sealed.bytes.chunks(100_000) {
            let answer = self.add(&sealed.token(), at, piece);
            assert_eq!(answer.status(), 204);
            at += piece.len();
            assert_eq!(header(&answer, "upload-offset"), at as u64);
        }
    }

    pub(crate) fn fetch_file(&self, code: &Code, blob: &Id16) -> Response {
        Client::new()
            .post(format!("{}/api/v1/mailbox/files", self.public))
            .header("authorization", authorization(&self.root(code)))
            .header("amparo-blob", blob.to_string())
            .send()
            .unwrap()
    }
}

/// What a fetched file holds.
pub(crate) fn opened(attachment: &Attachment, file: &[u8]) -> Result<Vec<u8>, Verdict> {
    let mut bytes = Vec::new();
    let keep = |piece: &[u8]| bytes.extend_from_slice(piece);
    attachment::open(&attachment.identity, &attachment.content, file, keep)?;
    Ok(bytes)
}
