//! Randomness for keys, nonces and identifiers: the system's, never a seeded generator's.

/// `N` bytes from the operating system.
///
/// # Panics
/// When the system has no randomness to give: nothing safe can be done without it, and an error
/// here could be mistaken for one to retry with something weaker.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut drawn = [0; N];
    fill(&mut drawn);
    drawn
}

/// Fills `into` from the operating system.
///
/// # Panics
/// As [`bytes`] does.
pub fn fill(into: &mut [u8]) {
    let filled = getrandom::fill(into);
    assert!(filled.is_ok(), "the system has no randomness to give");
}
