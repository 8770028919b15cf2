//! Archives as tests need them: whole ones, and ones that lie.

use std::io::{Read, Write};

use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

#[derive(Clone, Default)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) data: Vec<u8>,
    pub(crate) stored: bool,
    /// What the headers say instead of the truth.
    pub(crate) size: Option<u32>,
    pub(crate) crc: Option<u32>,
    pub(crate) flags: u16,
    pub(crate) method: Option<u16>,
    pub(crate) offset: Option<u32>,
    /// Another name in the header before the member.
    pub(crate) local: Option<String>,
    pub(crate) extra: Vec<u8>,
}

pub(crate) fn member(name: &str, data: impl AsRef<[u8]>) -> Member {
    Member {
        name: name.to_owned(),
        data: data.as_ref().to_vec(),
        ..Member::default()
    }
}

/// An archive of these members; `count` of them, as it says.
pub(crate) fn archive_of(members: &[Member], count: u16) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for one in members {
        let packed = if one.stored {
            one.data.clone()
        } else {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(&one.data).unwrap();
            encoder.finish().unwrap()
        };
        let mut crc = Crc::new();
        crc.update(&one.data);
        let fields = |name: &str| {
            let method = one.method.unwrap_or(if one.stored { 0 } else { 8 });
            let mut fields = Vec::new();
            fields.extend(one.flags.to_le_bytes());
            fields.extend(method.to_le_bytes());
            fields.extend([0, 0, 0x21, 0]);
            fields.extend(one.crc.unwrap_or(crc.sum()).to_le_bytes());
            fields.extend(long(packed.len()));
            fields.extend(one.size.map_or(long(one.data.len()), u32::to_le_bytes));
            fields.extend(short(name.len()));
            fields.extend(short(one.extra.len()));
            fields
        };
        let at = long(out.len());
        let local = one.local.as_ref().unwrap_or(&one.name);
        out.extend(b"PK\x03\x04\x14\0");
        for piece in [&fields(local), local.as_bytes(), &one.extra, &packed] {
            out.extend(piece);
        }
        directory.extend(b"PK\x01\x02\x14\0\x14\0");
        directory.extend(fields(&one.name));
        directory.extend([0; 10]);
        directory.extend(one.offset.map_or(at, u32::to_le_bytes));
        directory.extend(one.name.as_bytes());
        directory.extend(&one.extra);
    }
    let at = long(out.len());
    let length = long(directory.len());
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    for piece in [&count.to_le_bytes()[..], &count.to_le_bytes(), &length, &at] {
        out.extend(piece);
    }
    out.extend([0; 2]);
    out
}

pub(crate) fn archive(members: &[Member]) -> Vec<u8> {
    archive_of(members, members.len().try_into().unwrap())
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap().to_le_bytes()
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap().to_le_bytes()
}

/// The members of an archive, as its directory has them.
pub(crate) fn members_of(bytes: &[u8]) -> Vec<Member> {
    let number = |at: usize, length: usize| {
        let bytes = bytes[at..at + length].iter().rev();
        bytes.fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let Some(end) = bytes.windows(4).rposition(|four| four == b"PK\x05\x06") else {
        return Vec::new();
    };
    let mut at = number(end + 16, 4);
    let mut members = Vec::new();
    for _ in 0..number(end + 10, 2) {
        let local = number(at + 42, 4);
        let start = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        let packed = &bytes[start..start + number(at + 20, 4)];
        let mut data = packed.to_vec();
        if number(at + 10, 2) == 8 {
            data.clear();
            DeflateDecoder::new(packed).read_to_end(&mut data).unwrap();
        }
        let named = at + 46 + number(at + 28, 2);
        let name = String::from_utf8_lossy(&bytes[at + 46..named]);
        members.push(member(&name, data));
        at = named + number(at + 30, 2) + number(at + 32, 2);
    }
    members
}

/// Whether `text` stands anywhere in it, in any encoding in which an office program may write it.
pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    let units: Vec<u16> = text.encode_utf16().collect();
    let least_first = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let most_first = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let forms: [Vec<u8>; 3] = [text.as_bytes().to_vec(), least_first, most_first];
    let here = forms
        .iter()
        .any(|form| bytes.windows(form.len()).any(|window| window == form));
    here || members_of(bytes).iter().any(|one| holds(&one.data, text))
}

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The members of a small Word document with this in its body.
pub(crate) fn word(body: &str) -> Vec<Member> {
    let relationships = |purpose: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r1\" \
             Type=\"{DOCUMENT}/{purpose}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let types = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\
         \"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"jpeg\" \
         ContentType=\"image/jpeg\"/><Override PartName=\"/word/document.xml\" ContentType=\
         \"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
    );
    let document = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    );
    let picture = Member {
        stored: true,
        ..member("word/media/image1.jpeg", [0xff, 0xd8])
    };
    vec![
        member("[Content_Types].xml", types),
        member(
            "_rels/.rels",
            relationships("officeDocument", "word/document.xml"),
        ),
        member(
            "word/_rels/document.xml.rels",
            relationships("image", "media/image1.jpeg"),
        ),
        picture,
        member("word/document.xml", document),
    ]
}
