//! Frames of MPEG sound, layer III (ISO/IEC 11172-3 §2.4.1, ISO/IEC 13818-3).

/// Bytes of a frame's header.
pub(super) const HEADER: usize = 4;

const FIRST_RATES: [usize; 15] = [
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
];
const LATER_RATES: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLING: [usize; 3] = [44_100, 48_000, 32_000];

/// Bytes of the frame whose header stands at the beginning.
pub(super) fn frame(bytes: &[u8]) -> Option<usize> {
    let [0xff, kind, rates, rest, ..] = *bytes else {
        return None;
    };
    let (version, layer) = ((kind >> 3) & 3, (kind >> 1) & 3);
    if kind & 0xe0 != 0xe0 || version == 1 || layer != 1 || rest & 3 == 2 {
        return None;
    }
    let (table, factor) = match version {
        3 => (FIRST_RATES, 144_000),
        _ => (LATER_RATES, 72_000),
    };
    // Frames of no stated rate end nobody knows where.
    let rate = table
        .get(usize::from(rates >> 4))
        .filter(|rate| **rate > 0)?;
    let sampling = SAMPLING.get(usize::from((rates >> 2) & 3))?;
    let slower = match version {
        3 => 1,
        2 => 2,
        _ => 4,
    };
    Some(factor * rate / (sampling / slower) + usize::from((rates >> 1) & 1))
}

/// True when two headers may stand in one recording: of one version, layer and sampling.
pub(super) fn alike(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([_, kind, rates, ..], [_, other_kind, other_rates, ..]) => {
            (kind ^ other_kind) & 0x1e == 0 && (rates ^ other_rates) & 0x0c == 0
        }
        _ => false,
    }
}
