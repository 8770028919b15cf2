//! `GET /media/{place}`: the pictures and recorded prompts of the form, under the hash of each.
//!
//! A picture is fetched with the page, so its request tells nothing; a sound is fetched when
//! somebody presses play. A picture that is a document (SVG) gets a policy of its own: opened by
//! itself, it may neither run nor fetch anything.

use actix_web::http::StatusCode;
use actix_web::http::header::{
    self, ByteRangeSpec, ContentEncoding, Header as _, HeaderValue, Range,
};
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::HttpError;
use super::site::PublicSite;
use crate::domain::media::{File, Kind};

/// What a picture may do that is opened as a page.
const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(super) async fn serve(
    request: HttpRequest,
    site: Data<PublicSite>,
    place: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let media = site.about().content.taxonomy.media();
    let file = media.at(&place).ok_or(HttpError::NotFound)?;
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(file.kind.media_type())
        .insert_header((
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ))
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(ALONE),
        ));
    let whole = || Bytes::copy_from_slice(&file.bytes);
    if file.kind == Kind::Svg {
        return Ok(answer.body(whole()));
    }
    // Compressed already, and some players take sound by parts only.
    answer
        .insert_header(ContentEncoding::Identity)
        .insert_header((header::ACCEPT_RANGES, HeaderValue::from_static("bytes")));
    let Some((first, last)) = asked(&request, file) else {
        return Ok(answer.body(whole()));
    };
    let part = file.bytes.get(first..=last).unwrap_or_default();
    let range = format!("bytes {first}-{last}/{}", file.bytes.len());
    Ok(answer
        .status(StatusCode::PARTIAL_CONTENT)
        .insert_header((header::CONTENT_RANGE, range))
        .body(Bytes::copy_from_slice(part)))
}

/// The one part of a file that a request asks for, its first and last byte. Whoever asks for several
/// parts, or for what is not there, gets the whole (RFC 9110 §14.2 lets a server ignore them).
fn asked(request: &HttpRequest, file: &File) -> Option<(usize, usize)> {
    let Range::Bytes(parts) = Range::parse(request).ok()? else {
        return None;
    };
    let [part]: [ByteRangeSpec; 1] = parts.try_into().ok()?;
    let (first, last) = part.to_satisfiable_range(file.bytes.len() as u64)?;
    Some((usize::try_from(first).ok()?, usize::try_from(last).ok()?))
}
