//! Padding of stored rows (`docs/formats.md` §11).
//!
//! An age file carries a little random grease, more or less of it by who wrote it. Rows are padded
//! to whole KiB so that their length does not tell which program sealed them.

use super::error::StoreError;

const STEP: usize = 1024;
const PREFIX: usize = 4;

/// `length (u32, big endian) ‖ age file ‖ zeros`, as long as the next multiple of 1,024 bytes.
///
/// # Errors
/// [`StoreError::TooLong`] for 4 GiB and more.
pub fn pad(age_file: &[u8]) -> Result<Vec<u8>, StoreError> {
    let length = u32::try_from(age_file.len()).map_err(|_| StoreError::TooLong)?;
    let padded = (PREFIX + age_file.len()).next_multiple_of(STEP);
    let mut row = Vec::with_capacity(padded);
    row.extend_from_slice(&length.to_be_bytes());
    row.extend_from_slice(age_file);
    row.resize(padded, 0);
    Ok(row)
}

/// How long a padded row of so many bytes is.
#[must_use]
pub fn padded_length(bytes: u64) -> u64 {
    (PREFIX as u64 + bytes).next_multiple_of(STEP as u64)
}

/// The age file within a padded row.
///
/// # Errors
/// [`StoreError::Damaged`] when [`pad`] would not have written this.
pub fn unpad(row: &[u8]) -> Result<&[u8], StoreError> {
    const DAMAGED: StoreError = StoreError::Damaged("a padded row");
    let (length, rest) = row.split_first_chunk().ok_or(DAMAGED)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| DAMAGED)?;
    let (age_file, zeros) = rest.split_at_checked(length).ok_or(DAMAGED)?;
    let whole = (PREFIX + length).next_multiple_of(STEP) == row.len();
    if whole && zeros.iter().all(|byte| *byte == 0) {
        Ok(age_file)
    } else {
        Err(DAMAGED)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_within_a_kibibyte_cannot_be_told_apart() {
        assert_eq!(pad(&[]).unwrap().len(), 1024);
        assert_eq!(pad(&[7; 1020]).unwrap().len(), 1024);
        assert_eq!(pad(&[7; 1021]).unwrap().len(), 2048);
    }

    #[test]
    fn what_was_not_padded_is_refused() {
        let mut long = pad(b"age").unwrap();
        long.extend_from_slice(&[0; 1024]);
        let mut marked = pad(b"age").unwrap();
        marked[1023] = 1;
        let mut overrun = pad(b"age").unwrap();
        overrun[0] = 1;
        for row in [&long, &marked, &overrun, &vec![], &vec![0; 3]] {
            assert!(matches!(unpad(row), Err(StoreError::Damaged(_))));
        }
    }

    proptest! {
        #[test]
        fn a_padded_row_gives_back_what_went_in(age_file in prop::collection::vec(any::<u8>(), 0..3000)) {
            let row = pad(&age_file).unwrap();
            prop_assert_eq!(row.len() % 1024, 0);
            prop_assert_eq!(unpad(&row).unwrap(), age_file);
        }
    }
}
