//! Office documents are told and cleaned as `vectors/files/office.json` says, and nothing hostile gets
//! through.

use std::fs;
use std::path::Path;

use amparo::metadata::found::{Format, Found, Outcome, What, Why};
use amparo::metadata::office::{clean, detect};
use serde::Deserialize;

mod archive;
mod fuzz;

use archive::{Member, archive, archive_of, holds, member, members_of, word};

#[derive(Clone, Debug, Deserialize)]
struct Vector {
    file: String,
    format: Format,
    outcome: String,
    why: Option<Why>,
    found: Vec<Found>,
    left: Vec<Found>,
    plants: Vec<String>,
    keeps: Vec<String>,
}

fn vectors() -> Vec<(Vector, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/files");
    let said = fs::read(folder.join("office.json")).unwrap();
    let said: Vec<Vector> = serde_json::from_slice(&said).unwrap();
    let read = |vector: Vector| {
        let bytes = fs::read(folder.join(&vector.file)).unwrap();
        (vector, bytes)
    };
    said.into_iter().map(read).collect()
}

/// Takes every JPEG for one that tells nothing.
fn plain_picture(bytes: &[u8]) -> Option<Outcome> {
    bytes.starts_with(&[0xff]).then(|| Outcome::Cleaned {
        bytes: bytes.to_vec(),
        found: Vec::new(),
        left: Vec::new(),
    })
}

fn found(what: What, said: &str) -> Found {
    let said = said.to_owned();
    Found { what, said }
}

fn why(bytes: &[u8], format: Format) -> Option<Why> {
    match clean(bytes, format, &plain_picture) {
        Outcome::Cleaned { .. } => None,
        Outcome::Untouched { why, .. } => Some(why),
    }
}

#[test]
fn every_document_tells_what_is_expected_and_nothing_once_cleaned() {
    for (vector, original) in vectors() {
        let file = &vector.file;
        assert_eq!(detect(&original), Some(vector.format), "{file}");
        for text in vector.plants.iter().chain(&vector.keeps) {
            assert!(holds(&original, text), "{file} holds {text}");
        }
        match clean(&original, vector.format, &plain_picture) {
            Outcome::Untouched { why, found } => {
                assert_eq!(vector.outcome, "untouched", "{file}: {why:?}");
                assert_eq!((Some(why), found), (vector.why, vector.found), "{file}");
            }
            Outcome::Cleaned { bytes, found, left } => {
                assert_eq!(vector.outcome, "cleaned", "{file}");
                assert_eq!((&found, &left), (&vector.found, &vector.left), "{file}");
                for plant in &vector.plants {
                    assert!(!holds(&bytes, plant), "{file} still holds {plant}");
                }
                for kept in &vector.keeps {
                    assert!(holds(&bytes, kept), "{file} lost {kept}");
                }
                assert_eq!(detect(&bytes), Some(vector.format), "{file}");
                let again = Outcome::Cleaned {
                    bytes: bytes.clone(),
                    found: left.clone(),
                    left,
                };
                assert_eq!(
                    clean(&bytes, vector.format, &plain_picture),
                    again,
                    "{file}"
                );
            }
        }
    }
}

#[test]
fn pictures_inside_are_cleaned_by_whoever_can() {
    let document = archive(&word("<w:p/>"));
    let told = vec![
        found(What::Place, "4.36000, 18.55000"),
        found(What::Thumbnail, "1"),
    ];
    let cleaner = |bytes: &[u8]| {
        Some(Outcome::Cleaned {
            bytes: b"a picture".to_vec(),
            found: if bytes == b"a picture" {
                Vec::new()
            } else {
                told.clone()
            },
            left: Vec::new(),
        })
    };
    let Outcome::Cleaned {
        bytes, found: all, ..
    } = clean(&document, Format::Docx, &cleaner)
    else {
        panic!("it is cleaned");
    };
    assert_eq!(all, told);
    assert!(holds(&bytes, "a picture"));
    let Outcome::Cleaned { left, .. } = clean(&document, Format::Docx, &|_| None) else {
        panic!("it is cleaned");
    };
    assert_eq!(left, [found(What::Other, "image1.jpeg")]);
}

fn body_of(body: &str) -> String {
    let document = archive(&word(body));
    let Outcome::Cleaned { bytes, .. } = clean(&document, Format::Docx, &plain_picture) else {
        panic!("{body} is cleaned");
    };
    let members = members_of(&bytes);
    let part = members
        .iter()
        .find(|one| one.name == "word/document.xml")
        .unwrap();
    let xml = String::from_utf8(part.data.clone()).unwrap();
    let (_, inside) = xml.split_once("<w:body>").unwrap();
    inside.split_once("</w:body>").unwrap().0.to_owned()
}

#[test]
fn changes_in_word_are_accepted() {
    let deleted = "<w:pPr><w:rPr><w:del w:author=\"a\"/></w:rPr></w:pPr>";
    let cases = [
        (
            "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>".to_owned(),
            "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        ),
        (
            format!("<w:p>{deleted}<w:r/></w:p><w:p><w:pPr><w:jc/></w:pPr></w:p>"),
            "<w:p><w:pPr><w:jc/></w:pPr><w:r/></w:p>",
        ),
        (format!("<w:p>{deleted}<w:r/></w:p><w:p/>"), "<w:p><w:r/></w:p>"),
        (
            format!("<w:p>{deleted}<w:r/></w:p><w:tbl/>"),
            "<w:p><w:pPr><w:rPr></w:rPr></w:pPr><w:r/></w:p><w:tbl/>",
        ),
        (
            format!("<w:p>{deleted}<w:r/></w:p><w:p>{deleted}<w:t/></w:p>"),
            "<w:p><w:pPr><w:rPr></w:rPr></w:pPr><w:r/><w:t/></w:p>",
        ),
        (
            format!("<w:tbl><w:tr><w:tc><w:p>{deleted}</w:p></w:tc></w:tr></w:tbl>"),
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>".to_owned(),
            "<w:p/>",
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>".to_owned(),
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        ),
        ("<w:p><w:r><w:rPr/><w:commentReference/></w:r></w:p>".to_owned(), "<w:p></w:p>"),
        (
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:sectPr/></w:pPr></w:p><w:p/>".to_owned(),
            "<w:p><w:pPr><w:rPr></w:rPr><w:sectPr/></w:pPr></w:p><w:p/>",
        ),
        (
            "<y:p xmlns:y=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><y:del/><w:t a='\"'>&#x41;<![CDATA[<&]]></w:t></y:p>".to_owned(),
            "<y:p xmlns:y=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:t a='\"'>&#x41;&lt;&amp;</w:t></y:p>",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(body_of(&before), after);
    }
}

#[test]
fn what_an_archive_must_not_be_is_refused() {
    let good = word("<w:p/>");
    assert_eq!(why(&archive(&good), Format::Docx), None);
    let with = |more: Member| archive(&[&good[..], &[more]].concat());
    let last = |change: &dyn Fn(&mut Member)| {
        let mut members = good.clone();
        change(members.last_mut().unwrap());
        archive(&members)
    };
    let malformed = [
        with(member("Word/Document.xml", "")),
        with(member("../x", "")),
        with(member("/x", "")),
        with(member("a\\x", "")),
        with(member(&"x".repeat(1001), "")),
        with(member(&"x/".repeat(33), "")),
        last(&|one| one.local = Some("word/other.xml1".to_owned())),
        last(&|one| one.method = Some(12)),
        last(&|one| one.crc = Some(1)),
        last(&|one| one.size = Some(20)),
        last(&|one| one.size = Some(200)),
        last(&|one| one.size = Some(u32::MAX)),
        last(&|one| one.flags = 0x20),
        with(Member {
            offset: Some(0),
            ..member("x", "")
        }),
        archive(&good[1..]),
        archive_of(&good, u16::MAX),
        vec![0; 1000],
    ];
    for (case, bytes) in malformed.iter().enumerate() {
        assert_eq!(
            why(bytes, Format::Docx),
            Some(Why::Malformed),
            "case {case}"
        );
    }
    let many = (0..10_001).map(|n| Member {
        stored: true,
        ..member(&format!("x{n}"), "")
    });
    let many: Vec<_> = many.collect();
    assert_eq!(why(&archive(&many), Format::Docx), Some(Why::Malformed));
    let locked = last(&|one| one.flags = 1);
    assert_eq!(why(&locked, Format::Docx), Some(Why::Locked));
    let bomb = with(member("x", vec![0; 8_000_000]));
    for large in [&bomb, &last(&|one| one.size = Some(0x7fff_ffff))] {
        assert_eq!(why(large, Format::Docx), Some(Why::Large));
    }
    for format in [Format::Xlsx, Format::Odt, Format::Pdf] {
        assert_eq!(why(&archive(&good), format), Some(Why::Malformed));
    }
}

#[test]
fn extra_fields_and_what_lies_around_members_goes() {
    let mut members = word("<w:p/>");
    for one in &mut members[1..] {
        one.extra = b"UT\x05\0\x01SECR".to_vec();
    }
    let around = [b"SECR before", &archive(&members)[..], b"SECR after"].concat();
    let Outcome::Cleaned {
        bytes, found: all, ..
    } = clean(&around, Format::Docx, &plain_picture)
    else {
        panic!("it is cleaned");
    };
    assert_eq!(all, [found(What::Other, "")]);
    assert!(!holds(&bytes, "SECR"));
}

#[test]
fn what_is_cut_off_anywhere_is_malformed() {
    let whole = archive(&word("<w:p/>"));
    for length in 0..whole.len() {
        assert_eq!(
            why(&whole[..length], Format::Docx),
            Some(Why::Malformed),
            "{length}"
        );
    }
}

#[test]
fn what_xml_must_not_be_is_refused() {
    let many: Vec<_> = (0..300).map(|n| format!(" a{n}=\"\"")).collect();
    let many = many.concat();
    let cases = [
        "<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document/>".to_owned(),
        "<w:p>&a;</w:p>".to_owned(),
        "<w:p>&#0;</w:p>".to_owned(),
        "<w:p>&#xd800;</w:p>".to_owned(),
        "<w:p>&</w:p>".to_owned(),
        "<w:p><w:r></w:p></w:r>".to_owned(),
        "<w:p>".to_owned(),
        "<w:p a=\"1\" a=\"2\"/>".to_owned(),
        "<w:p a=\"1\"b=\"2\"/>".to_owned(),
        "<w:p a=1/>".to_owned(),
        "<w:p a=\"<\"/>".to_owned(),
        "<z:p/>".to_owned(),
        "<w:p z:a=\"1\"/>".to_owned(),
        "<w:p><!-- -- --></w:p>".to_owned(),
        "<?xml version=\"1.0\"?>".to_owned(),
        "<w:p>\u{1}</w:p>".to_owned(),
        "<w:p>".repeat(300) + &"</w:p>".repeat(300),
        format!("<w:p{many}/>"),
    ];
    for case in cases {
        let document = archive(&word(&case));
        assert_eq!(why(&document, Format::Docx), Some(Why::Malformed), "{case}");
    }
    let root =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    let with = |xml: &[u8]| {
        let mut members = word("");
        members.last_mut().unwrap().data = xml.to_vec();
        why(&archive(&members), Format::Docx)
    };
    assert_eq!(with(&[0xff]), Some(Why::Malformed));
    for bad in [
        format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{root}"),
        format!("{root}{root}"),
        format!("{root}x"),
        String::new(),
    ] {
        assert_eq!(with(bad.as_bytes()), Some(Why::Malformed), "{bad}");
    }
    let marked = format!("\u{feff}<?xml version='1.0' encoding='utf-8'?>\r\n{root}\n");
    for good in [root, &marked] {
        assert_eq!(with(good.as_bytes()), None, "{good}");
    }
}
