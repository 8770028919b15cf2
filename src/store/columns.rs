//! From columns to parsed values. What does not parse was not written by this program, and is said
//! to be damaged rather than guessed at.

use super::error::StoreError;
use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};

pub(super) fn hash32(bytes: &[u8], column: &'static str) -> Result<Hash32, StoreError> {
    fixed(bytes, column).map(Hash32::from_bytes)
}

pub(super) fn id16(bytes: &[u8], column: &'static str) -> Result<Id16, StoreError> {
    fixed(bytes, column).map(Id16::from_bytes)
}

pub(super) fn fixed<const N: usize>(
    bytes: &[u8],
    column: &'static str,
) -> Result<[u8; N], StoreError> {
    bytes.try_into().map_err(|_| StoreError::Damaged(column))
}

pub(super) fn day(number: i32, column: &'static str) -> Result<Day, StoreError> {
    Day::from_number(number).map_err(|_| StoreError::Damaged(column))
}

/// A count, which rows hold with a sign.
pub(super) fn count(number: i32, column: &'static str) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::Damaged(column))
}

/// A count as rows hold it.
pub(super) fn signed(number: u32) -> Result<i32, StoreError> {
    i32::try_from(number).map_err(|_| StoreError::TooLong)
}

/// A word of a closed vocabulary.
pub(super) fn word<T>(found: Option<T>, column: &'static str) -> Result<T, StoreError> {
    found.ok_or(StoreError::Damaged(column))
}
