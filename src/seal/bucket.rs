//! Sizes that say little: every sealed text is padded to one of a few lengths.
//!
//! A length can tell one report from another. Four small sizes hide nearly all of them; above
//! those, Padmé (Nikitin et al. 2019) costs at most a ninth and leaks `log log n` bits.

const SMALL: [usize; 4] = [4_096, 16_384, 65_536, 262_144];

/// The length in bytes to which a text of `length` bytes is padded (`docs/formats.md` §1).
#[must_use]
pub fn bucket(length: usize) -> usize {
    SMALL
        .into_iter()
        .find(|size| length <= *size)
        .unwrap_or_else(|| padme(length))
}

fn padme(length: usize) -> usize {
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - kept)) - 1;
    length.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_texts_share_four_sizes_and_large_ones_few_more() {
        assert_eq!(bucket(0), 4_096);
        assert_eq!(bucket(4_096), 4_096);
        assert_eq!(bucket(4_097), 16_384);
        assert_eq!(bucket(262_144), 262_144);
        assert_eq!(bucket(262_145), 270_336);
        assert_eq!(bucket(1_000_000), 1_015_808);
    }

    proptest! {
        #[test]
        fn a_bucket_holds_its_text_wastes_little_and_is_its_own_bucket(length in 0_usize..1 << 40) {
            let size = bucket(length);
            prop_assert!(size >= length);
            prop_assert_eq!(bucket(size), size);
            prop_assert!(length <= 262_144 || size - length <= length / 9);
        }
    }
}
