//! How objects are written: each in one way only.

use super::object::Object;

/// A number, name, text, or one of the words; a reference that leads nowhere is null.
pub(super) fn push_atom(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Bool(true) => out.extend(b"true"),
        Object::Bool(false) => out.extend(b"false"),
        Object::Number(raw) => out.extend(raw),
        Object::Name(name) => push_name(name, out),
        Object::Text(text) => push_text(text, out),
        Object::Null | Object::Ref(_) | Object::List(_) | Object::Dict(_) => out.extend(b"null"),
    }
}

pub(super) fn push_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            push_hex(*byte, out);
        }
    }
}

fn push_text(text: &[u8], out: &mut Vec<u8>) {
    if text.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in text {
            if b"\\()".contains(byte) {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
    } else {
        out.push(b'<');
        for byte in text {
            push_hex(*byte, out);
        }
        out.push(b'>');
    }
}

pub(super) fn push_hex(byte: u8, out: &mut Vec<u8>) {
    for digit in [byte >> 4, byte & 15] {
        out.extend(char::from_digit(u32::from(digit), 16).map(|digit| digit as u8));
    }
}

/// The table of what lies where, and the end of the file.
pub(super) fn push_table(places: &[usize], out: &mut Vec<u8>) {
    let (start, size) = (out.len(), places.len() + 1);
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let end = format!("trailer\n<</Root 1 0 R\n/Size {size}\n>>\nstartxref\n{start}\n%%EOF\n");
    out.extend(end.bytes());
}
