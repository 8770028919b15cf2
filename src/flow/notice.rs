//! Who is told that there is something new, and when.
//!
//! A mail's time would tell when somebody wrote. So what can wait goes out at the office's fixed
//! hours, one mail for everything since the last; danger and alarm go at once. A notice names an
//! officer and an hour, and no case.

use super::credentials::Credentials;
use super::{Portal, Unavailable};
use crate::domain::holding::Holder;
use crate::domain::notice::{Notice, Waiting};
use crate::seal::id::{Hash32, Id16};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{grants, officers, outbox};

/// Notices that the worker takes at a time.
const AT_ONCE: u16 = 100;

/// Notices for these officers, to be put into the outbox with what they are about.
///
/// None where no mail is sent: the hour of a notice that nobody takes away would stay on disk.
pub(super) fn due(portal: &Portal, officers: &[Id16], urgent: bool) -> Vec<Notice> {
    let Some(batch_hours) = portal.batch_hours() else {
        return Vec::new();
    };
    let now = portal.clock().hour();
    let due_hour = if urgent {
        now
    } else {
        next_batch(now, batch_hours)
    };
    officers
        .iter()
        .map(|officer| Notice {
            officer: *officer,
            urgent,
            due_hour,
        })
        .collect()
}

/// Puts notices for all officers who hold a grant of the case into the outbox.
pub(super) fn told(
    portal: &Portal,
    conn: &mut AnyConnection,
    case: &Hash32,
    urgent: bool,
) -> Result<(), StoreError> {
    let holders = grants::holders(conn, case)?.into_iter();
    let officers: Vec<Id16> = holders.filter_map(Holder::officer).collect();
    outbox::put(conn, &due(portal, &officers, urgent))
}

/// Where an officer wants notices, and in which language.
pub struct Addressee {
    pub mail: String,
    pub language: String,
}

impl Portal {
    /// Wakes the outbox worker: something urgent was put in.
    pub(super) fn announce(&self) {
        self.notify().notify_one();
    }

    /// Waits until something urgent is put into the outbox.
    pub async fn noticed(&self) {
        self.notify().notified().await;
    }

    /// The notices that are due.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn due_notices(&self) -> Result<Vec<Waiting>, Unavailable> {
        let now = self.clock().hour();
        Ok(self
            .store()
            .read(move |conn| outbox::due(conn, now, AT_ONCE))
            .await?)
    }

    /// Where this officer's notices go; none for one who wants none or has left the portal.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn addressee(&self, officer: Id16) -> Result<Option<Addressee>, Unavailable> {
        let found = self
            .store()
            .read(move |conn| officers::by_id(conn, officer))
            .await?;
        let Some(row) = found else { return Ok(None) };
        let held = Credentials::open(self.credentials_key(), row.id, &row.credentials)?;
        Ok((!held.mail.is_empty()).then(|| Addressee {
            mail: held.mail.clone(),
            language: held.language.clone(),
        }))
    }

    /// A notice was sent, or nobody wants it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn notice_done(&self, id: Id16) -> Result<(), Unavailable> {
        self.store()
            .write(move |conn| outbox::done(conn, id))
            .await?;
        Ok(())
    }

    /// A notice could not be sent: it is tried again, each time after longer.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn notice_failed(&self, id: Id16, attempts: u32) -> Result<(), Unavailable> {
        let again = self.clock().hour() + i64::from(attempts) + 1;
        self.store()
            .write(move |conn| outbox::failed(conn, id, again))
            .await?;
        Ok(())
    }
}

/// The first batch hour after `now`, in hours since 1970.
fn next_batch(now: i64, batch_hours: &[u8]) -> i64 {
    (now + 1..=now + 24)
        .find(|hour| {
            u8::try_from(hour.rem_euclid(24)).is_ok_and(|of_day| batch_hours.contains(&of_day))
        })
        .unwrap_or(now + 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_wait_goes_out_at_the_next_fixed_hour() {
        let midnight = 24 * 20_000;
        assert_eq!(next_batch(midnight, &[7, 12]), midnight + 7);
        assert_eq!(next_batch(midnight + 7, &[7, 12]), midnight + 12);
        assert_eq!(next_batch(midnight + 12, &[7, 12]), midnight + 24 + 7);
        assert_eq!(next_batch(midnight + 7, &[7]), midnight + 24 + 7);
    }
}
