//! What a label says about the value beside it.

use super::boxes::Type;
use crate::metadata::found::What;

/// The first that is part of the label decides.
const PARTS: &[(What, &[&str])] = &[
    (
        What::Place,
        &["location", "iso6709", "gps", "latitude", "longitude"],
    ),
    (
        What::Device,
        &[
            "lens",
            "camera",
            "make",
            "model",
            "manufacturer",
            "serial",
            "device",
            "firmware",
        ],
    ),
    (What::Time, &["date", "time", "year"]),
    (What::Software, &["software", "version", "encod", "tool"]),
    (
        What::Author,
        &[
            "author",
            "artist",
            "creator",
            "director",
            "performer",
            "publisher",
            "producer",
            "copyright",
            "owner",
            "user",
            "composer",
            "writer",
        ],
    ),
    (
        What::Thumbnail,
        &["artwork", "cover", "thumbnail", "picture"],
    ),
    (What::Comment, &["comment"]),
    (
        What::Title,
        &[
            "title",
            "name",
            "description",
            "keyword",
            "album",
            "subject",
            "information",
        ],
    ),
];

/// What a free label (`QuickTime` metadata key, APE key, `TXXX`) stands for.
pub(super) fn named(label: &str) -> What {
    let lower = label.to_lowercase().replacen("quicktime", "", 1);
    PARTS
        .iter()
        .find(|(_, parts)| parts.iter().any(|part| lower.contains(part)))
        .map_or(What::Other, |(what, _)| *what)
}

/// What a box in `udta` or `ilst` holds.
pub(super) fn typed(kind: Type) -> What {
    match &kind {
        b"\xa9xyz" | b"loci" => What::Place,
        b"\xa9day" | b"yrrc" | b"date" | b"\xa9TIM" | b"purd" => What::Time,
        b"\xa9mak" | b"\xa9mod" | b"@mak" | b"@mod" | b"manu" | b"modl" | b"slno" | b"SNum"
        | b"CAME" | b"LENS" | b"FIRM" | b"MUID" | b"\xa9TSC" | b"CNCV" | b"CNMN" => What::Device,
        b"\xa9ART" | b"\xa9aut" | b"\xa9dir" | b"\xa9prd" | b"\xa9wrt" | b"\xa9cpy"
        | b"\xa9com" | b"\xa9prf" | b"\xa9pub" | b"\xa9own" | b"\xa9cpr" | b"auth" | b"perf"
        | b"cprt" | b"aART" | b"apID" | b"ownr" | b"soar" | b"soaa" | b"soco" | b"vndr" => {
            What::Author
        }
        b"\xa9swr" | b"\xa9too" | b"\xa9enc" | b"\xa9req" | b"\xa9swf" | b"@swr" => What::Software,
        b"\xa9nam" | b"\xa9alb" | b"\xa9des" | b"\xa9inf" | b"\xa9key" | b"\xa9grp"
        | b"\xa9lyr" | b"\xa9st3" | b"titl" | b"dscp" | b"kywd" | b"albm" | b"name" | b"desc"
        | b"ldes" | b"sdes" | b"keyw" | b"tvsh" | b"tven" | b"tvnn" | b"catg" | b"sonm"
        | b"soal" | b"sosn" | b"purl" => What::Title,
        b"\xa9cmt" => What::Comment,
        b"covr" | b"thmb" | b"CNTH" | b"mcvr" => What::Thumbnail,
        _ => What::Other,
    }
}
