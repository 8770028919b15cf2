//! *What the server sees*: one invented case as its officer sees it, beside everything that the
//! server holds about it. Shown by the demo alone, where every case is invented.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/seen`.
#[derive(Serialize)]
pub struct Seen {
    /// What the officer reads.
    pub account: String,
    /// What stands beside it, opened: queue, day, level and so on, in the page's language.
    pub fields: Vec<Pair>,
    /// The rows that the server holds about the case.
    pub rows: Vec<Row>,
    /// The first bytes of the sealed account, as the server holds them.
    pub dump: Vec<DumpLine>,
    /// How many bytes there are in all.
    pub size: u64,
}

/// A name and a value.
#[derive(Serialize)]
pub struct Pair {
    pub name: String,
    pub value: String,
}

/// One row of one table.
#[derive(Serialize)]
pub struct Row {
    pub table: String,
    pub columns: Vec<Pair>,
}

/// Sixteen bytes, as hexadecimal and as far as they are letters.
#[derive(Serialize)]
pub struct DumpLine {
    pub hex: String,
    pub ascii: String,
}

/// The first `lines` times sixteen of `bytes`.
#[must_use]
pub fn dump(bytes: &[u8], lines: usize) -> Vec<DumpLine> {
    bytes
        .chunks(16)
        .take(lines)
        .map(|chunk| DumpLine {
            hex: format!("{:<47}", hex(chunk)),
            ascii: chunk
                .iter()
                .map(|byte| match byte {
                    b' '..=b'~' => char::from(*byte),
                    _ => '·',
                })
                .collect(),
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(" ")
}

impl Page for Seen {
    const NAME: &'static str = "seen";
    const PATH: &'static str = "seen";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        let pair = |name: &str, value: &str| Pair {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let sealed = b"\x00\x00\x1f\x40age-encryption.org/v1\n-> mlkem768x25519 kQ3z\xff\x00";
        Ok(vec![Self {
            account: "The invoices for the clinic are false.\nI have seen two.".to_owned(),
            fields: vec![pair("Level", "high"), pair("Danger now", "no")],
            rows: vec![
                Row {
                    table: "cases".to_owned(),
                    columns: vec![
                        pair("id", "0f3c…"),
                        pair("received", "2026-03-14"),
                        pair("level", "high"),
                    ],
                },
                Row {
                    table: "items".to_owned(),
                    columns: vec![pair("box", "account"), pair("sealed", "9,216 bytes")],
                },
            ],
            dump: dump(sealed, 8),
            size: 9216,
        }])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_shows_every_byte_and_letters_where_there_are_any() {
        let lines = dump(b"age v1\n\xff0123456789abc", 8);
        assert_eq!(lines.len(), 2);
        assert_eq!(
            lines[0].hex,
            "61 67 65 20 76 31 0a ff 30 31 32 33 34 35 36 37"
        );
        assert_eq!(lines[0].ascii, "age v1··01234567");
        assert_eq!(lines[1].ascii, "89abc");
        assert_eq!(dump(b"0123456789abcdef0", 1).len(), 1);
    }
}
