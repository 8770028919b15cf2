//! What XMP tells (ISO 16684-1). It is looked through tag by tag for properties by their names, not
//! parsed as XML: nothing is kept of it, so nothing depends on its being right.

use super::bytes::{first, is_said, position};
use super::told::{Told, is_place, quoted, spot};
use crate::metadata::found::What;

const MOST_LOOKED_THROUGH: usize = 4 * 1024 * 1024;
const DEEPEST: usize = 32;

enum Way {
    Say,
    Hint,
    Count,
}

/// What a property is about, by its local name: prefixes are the writer's to choose.
fn meaning(name: &str) -> Option<(What, Way)> {
    Some(match name {
        "City" | "State" | "Country" | "Location" | "Sublocation" | "CountryName"
        | "ProvinceState" | "WorldRegion" | "CiAdrCity" | "CiAdrRegion" | "CiAdrCtry"
        | "CiAdrExtadr" | "CiAdrPcode" | "LocationName" => (What::Place, Way::Say),
        "CreateDate" | "ModifyDate" | "MetadataDate" | "DateCreated" | "DateTimeOriginal"
        | "DateTimeDigitized" | "DateTime" | "DateAcquired" | "GPSTimeStamp" | "when" | "date" => {
            (What::Time, Way::Say)
        }
        "Make" | "Model" | "SerialNumber" | "BodySerialNumber" | "Lens" | "LensMake"
        | "LensModel" | "LensSerialNumber" | "UniqueCameraModel" => (What::Device, Way::Say),
        "creator" | "Author" | "Artist" | "OwnerName" | "CameraOwnerName" | "Owner"
        | "CaptionWriter" | "Credit" | "Source" | "AuthorsPosition" | "rights" | "Copyright"
        | "publisher" | "contributor" | "CiEmailWork" | "CiTelWork" | "CiUrlWork"
        | "PersonInImage" | "PersonDisplayName" | "PersonName" | "WebStatement" => {
            (What::Author, Way::Say)
        }
        "CreatorTool" | "Software" | "softwareAgent" | "Producer" | "ProcessingSoftware"
        | "Firmware" => (What::Software, Way::Say),
        "title"
        | "description"
        | "subject"
        | "Title"
        | "Subject"
        | "Headline"
        | "Keywords"
        | "hierarchicalSubject"
        | "Label"
        | "Event"
        | "Nickname"
        | "RawFileName"
        | "PreservedFileName"
        | "DocumentName"
        | "ImageDescription"
        | "TransmissionReference" => (What::Title, Way::Say),
        "DocumentID" | "InstanceID" | "OriginalDocumentID" | "documentID" | "instanceID" => {
            (What::Other, Way::Hint)
        }
        "UserComment" | "Instructions" => (What::Comment, Way::Count),
        "image" => (What::Thumbnail, Way::Count),
        "Data" => (What::Embedded, Way::Count),
        // Names of faces (Metadata Working Group, Guidelines for Handling Image Metadata 2.0 §5.9).
        FACE => (What::Author, Way::Say),
        _ => return None,
    })
}

const FACE: &str = "mwg-rs:Name";
const LATITUDE: &str = "GPSLatitude";
const LONGITUDE: &str = "GPSLongitude";

struct Reading<'a> {
    bytes: &'a [u8],
    told: &'a mut Told,
    /// The names of the tags that are open, the innermost last.
    open: Vec<String>,
    deeper: usize,
    north: String,
    east: String,
}

pub(super) fn tell(whole: &[u8], told: &mut Told) {
    let bytes = first(whole, MOST_LOOKED_THROUGH);
    if !told.spend(bytes.len()) {
        return told.hint(What::Other);
    }
    let before = told.added();
    let mut reading = Reading {
        bytes,
        told,
        open: Vec::new(),
        deeper: 0,
        north: String::new(),
        east: String::new(),
    };
    reading.all();
    reading.tell_place();
    if told.added() == before {
        told.hint(What::Other);
    }
}

impl Reading<'_> {
    fn all(&mut self) {
        let mut at = 0;
        while let Some(tag) = position(self.bytes, b'<', at) {
            let name = self.open.iter().rev().find(|name| is_property(name));
            if let (Some(name), Some(value)) = (name.cloned(), self.bytes.get(at..tag)) {
                self.tell_value(&name, value);
            }
            at = self.tag(tag + 1);
        }
    }

    /// Reads one tag and gives where it ends.
    fn tag(&mut self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(b'!' | b'?') => return self.tag_end(at),
            Some(b'/') => {
                if self.deeper > 0 {
                    self.deeper -= 1;
                } else {
                    self.open.pop();
                }
                return self.tag_end(at);
            }
            _ => {}
        }
        let end = self.name_end(at);
        let name = quoted(self.bytes.get(at..end).unwrap_or_default());
        if local(&name) == "li" && self.open.iter().any(|open| open == "History") {
            self.told.count(What::Versions, 1);
        }
        self.attributes(end, &name)
    }

    fn attributes(&mut self, from: usize, tag: &str) -> usize {
        let mut at = self.blank_end(from);
        while let Some(byte) = self.bytes.get(at) {
            if *byte == b'/' {
                return self.tag_end(at);
            }
            if *byte == b'>' {
                if self.open.len() < DEEPEST {
                    self.open.push(known_as(tag).to_owned());
                } else {
                    self.deeper += 1;
                }
                return at + 1;
            }
            let end = self.name_end(at);
            let equals = self.blank_end(end);
            let start = self.blank_end(equals + 1);
            let quote = match self.bytes.get(start) {
                Some(quote @ (b'"' | b'\'')) if end > at => *quote,
                _ => return self.tag_end(at),
            };
            if self.bytes.get(equals) != Some(&b'=') {
                return self.tag_end(at);
            }
            let Some(close) = position(self.bytes, quote, start + 1) else {
                break;
            };
            let name = quoted(self.bytes.get(at..end).unwrap_or_default());
            let value = self.bytes.get(start + 1..close).unwrap_or_default();
            self.tell_value(known_as(&name), value);
            at = self.blank_end(close + 1);
        }
        self.bytes.len()
    }

    fn tell_value(&mut self, name: &str, value: &[u8]) {
        if !is_property(name) || !is_said(value) {
            return;
        }
        let text = unescaped(&quoted(value));
        match meaning(name) {
            Some((what, Way::Say)) => self.told.say(what, &text),
            Some((what, Way::Hint)) => self.told.hint(what),
            Some((what, Way::Count)) => self.told.count(what, 1),
            None if name == LATITUDE && self.north.is_empty() => self.north = text,
            None if name == LONGITUDE && self.east.is_empty() => self.east = text,
            None => {}
        }
    }

    fn tell_place(&mut self) {
        match (degrees(&self.north, 'S'), degrees(&self.east, 'W')) {
            (Some(north), Some(east)) if is_place(north, east) => {
                self.told.say(What::Place, &spot(north, east));
            }
            _ => {
                self.told.say(What::Place, &self.north);
                self.told.say(What::Place, &self.east);
            }
        }
    }

    fn tag_end(&self, at: usize) -> usize {
        position(self.bytes, b'>', at).map_or(self.bytes.len(), |end| end + 1)
    }

    fn blank_end(&self, at: usize) -> usize {
        self.end_of(at, |byte| byte <= b' ')
    }

    fn name_end(&self, at: usize) -> usize {
        let ends = |byte| matches!(byte, b'<' | b'>' | b'/' | b'=' | b'"' | b'\'');
        self.end_of(at, |byte| byte > b' ' && !ends(byte))
    }

    fn end_of(&self, at: usize, belongs: impl Fn(u8) -> bool) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| belongs(**byte)).count()
    }
}

/// Degrees of `4,21.6N` or `4,21,36N` (XMP specification part 2, `GPSCoordinate`).
fn degrees(text: &str, minus: char) -> Option<f64> {
    let size = text.strip_suffix(['N', 'S', 'E', 'W'])?;
    let parts: Vec<f64> = size.split(',').map(decimal).collect::<Option<_>>()?;
    let size = match *parts {
        [whole] => whole,
        [whole, minutes] => whole + minutes / 60.0,
        [whole, minutes, seconds] => whole + minutes / 60.0 + seconds / 3600.0,
        _ => return None,
    };
    Some(if text.ends_with(minus) { -size } else { size })
}

fn decimal(text: &str) -> Option<f64> {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    (is_number(whole) && is_number(rest)).then(|| text.parse().ok())?
}

fn is_property(name: &str) -> bool {
    name == LATITUDE || name == LONGITUDE || meaning(name).is_some()
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Names of faces are known by their prefix, all others without.
fn known_as(name: &str) -> &str {
    if name.contains("mwg-rs:") {
        name
    } else {
        local(name)
    }
}

const ENTITIES: [(&str, char); 5] = [
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&amp;", '&'),
];

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let entity = ENTITIES.iter().find(|(name, _)| rest.starts_with(name));
        let (length, c) = entity.map_or((c.len_utf8(), c), |(name, c)| (name.len(), *c));
        plain.push(c);
        rest = rest.get(length..).unwrap_or_default();
    }
    plain
}
