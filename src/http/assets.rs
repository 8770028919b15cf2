//! The style sheet and the built client, embedded in the binary and served under their hashes.
//!
//! A name holds the hash of its file, so a browser may keep it for a year; what a release serves
//! can be compared with the hashes it publishes. Each file is compressed once, when first asked for.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{LazyLock, OnceLock};

use actix_web::http::header::{self, AcceptEncoding, ContentEncoding, Header as _, HeaderValue};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::HttpError;
use crate::seal::id::Hash32;

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// One embedded file.
struct Asset {
    bytes: &'static [u8],
    media: &'static str,
    brotli: OnceLock<Vec<u8>>,
    gzip: OnceLock<Vec<u8>>,
}

/// Served name (below `/assets/`) → file.
static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    collect(&FOLDER, &mut all);
    all
});

#[derive(Deserialize)]
struct Built {
    file: String,
}

/// The address of a file that vite built from this source, or of a file in `assets/` itself.
pub(super) fn url(name: &str) -> Option<String> {
    static MANIFEST: LazyLock<BTreeMap<String, Built>> = LazyLock::new(|| {
        FOLDER
            .get_file("client/manifest.json")
            .and_then(|file| serde_json::from_slice(file.contents()).ok())
            .unwrap_or_default()
    });
    if let Some(built) = MANIFEST.get(name) {
        return Some(format!("/assets/client/{}", built.file));
    }
    let file = FOLDER.get_file(name)?;
    Some(format!("/assets/{}", hashed(name, file.contents())))
}

/// Every script that a release serves, with its SHA-256: what *Privacy* publishes.
pub(super) fn scripts() -> Vec<(String, Hash32)> {
    ASSETS
        .iter()
        .filter(|(_, asset)| asset.media.starts_with("text/javascript"))
        .map(|(name, asset)| (format!("/assets/{name}"), Hash32::of(asset.bytes)))
        .collect()
}

/// `GET /assets/{name}` — a file whose name is its hash.
pub(super) async fn serve(
    request: HttpRequest,
    name: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let asset = ASSETS.get(name.as_str()).ok_or(HttpError::NotFound)?;
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(asset.media)
        .insert_header((
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ))
        .insert_header((header::VARY, HeaderValue::from_static("accept-encoding")));
    if name.starts_with("client/viewer-") || name.starts_with("viewer-") {
        // It is for a frame that has an origin of its own.
        answer.insert_header(("cross-origin-resource-policy", "cross-origin"));
    }
    let accepts = AcceptEncoding::parse(&request).ok();
    let takes = |coding: ContentEncoding| {
        accepts.as_ref().is_some_and(|held| {
            held.iter()
                .any(|one| one.item.to_string() == coding.as_str())
        })
    };
    if takes(ContentEncoding::Brotli) {
        answer.insert_header(ContentEncoding::Brotli);
        return Ok(answer.body(asset.brotli.get_or_init(|| brotli(asset.bytes)).as_slice()));
    }
    if takes(ContentEncoding::Gzip) {
        answer.insert_header(ContentEncoding::Gzip);
        return Ok(answer.body(asset.gzip.get_or_init(|| gzip(asset.bytes)).as_slice()));
    }
    answer.insert_header(ContentEncoding::Identity);
    Ok(answer.body(asset.bytes))
}

fn collect(folder: &Dir<'static>, all: &mut BTreeMap<String, Asset>) {
    for file in folder.files() {
        let Some(path) = file.path().to_str() else {
            continue;
        };
        let Some(media) = media(path) else { continue };
        // What vite built has its hash in its name already.
        let name = if path.starts_with("client/") {
            path.to_owned()
        } else {
            hashed(path, file.contents())
        };
        all.insert(
            name,
            Asset {
                bytes: file.contents(),
                media,
                brotli: OnceLock::new(),
                gzip: OnceLock::new(),
            },
        );
    }
    for inner in folder.dirs() {
        collect(inner, all);
    }
}

fn hashed(path: &str, bytes: &[u8]) -> String {
    let hash = Hash32::of(bytes).to_string();
    let short: String = hash
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(12)
        .collect();
    match path.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{short}.{ending}"),
        None => format!("{path}-{short}"),
    }
}

fn media(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "bin" => "application/octet-stream",
        "json" if !path.ends_with("manifest.json") => "application/json",
        _ => return None,
    })
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = ::brotli::CompressorWriter::new(&mut out, 65_536, 9, 22);
    let written = writer.write_all(bytes).and_then(|()| writer.flush());
    drop(writer);
    debug_assert!(written.is_ok(), "memory takes every byte");
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let written = writer.write_all(bytes);
    debug_assert!(written.is_ok(), "memory takes every byte");
    writer.finish().unwrap_or_default()
}
