//! Room on the disk: the last part of it takes only reports and what belongs to them.

use std::path::PathBuf;

/// A disk, and how much of it is kept for reports.
pub struct Disk {
    /// A folder on it.
    pub folder: PathBuf,
    /// Of a hundred parts.
    pub kept_percent: u8,
}

/// Whether this disk has room for what can wait. A disk that cannot be asked has: what
/// does not fit fails when it is written, and nothing is acknowledged before.
pub(super) fn has_room(disk: &Disk) -> bool {
    let kept = disk.kept_percent;
    let found = rustix::fs::statvfs(&disk.folder);
    let leaves = |found: rustix::fs::StatVfs| {
        let used = found.f_blocks.saturating_sub(found.f_bfree);
        leaves_room(used, found.f_bavail, kept)
    };
    kept == 0 || found.map_or(true, leaves)
}

/// `used` and `free` are blocks; what the system keeps for itself is neither.
fn leaves_room(used: u64, free: u64, kept_percent: u8) -> bool {
    free > used.saturating_add(free) / 100 * u64::from(kept_percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_fifth_is_kept() {
        assert!(leaves_room(799, 201, 20));
        assert!(!leaves_room(800, 200, 20));
        assert!(!leaves_room(1_000, 0, 20));
    }

    #[test]
    fn a_disk_that_cannot_be_asked_is_written_to() {
        let disk = |folder: &str, kept_percent| Disk {
            folder: folder.into(),
            kept_percent,
        };
        assert!(has_room(&disk("/there/is/no/such/folder", 20)));
        assert!(!has_room(&disk("/proc", 20)), "it has no free block");
        assert!(has_room(&disk("/proc", 0)));
    }
}
