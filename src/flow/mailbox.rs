//! A reporter comes back: the login token finds the case, and proves that it is theirs.

use super::case::{Addition, Change, PostError, Posting, View};
use super::layer::check_items;
use super::turns::Way;
use super::{FlowError, Portal, Unavailable};
use crate::domain::holding::Holder;
use crate::domain::item::Side;
use crate::seal::id::Hash32;
use crate::seal::words::{BoxKind, Level};
use crate::store::cases;

/// What a reporter is given. Of the account and identity boxes they open what they hold a key to.
const REPORTER_BOXES: &[BoxKind] = &[BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];
/// What a reporter may add to.
const WRITABLE: &[BoxKind] = &[BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];

impl Portal {
    /// The case that this login token opens.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when it opens none.
    pub async fn mailbox(&self, login: Hash32) -> Result<View, FlowError> {
        let case = self.case_of(login).await?.ok_or(FlowError::Unknown)?;
        let view = self.view(case, Holder::Reporter, REPORTER_BOXES).await?;
        view.ok_or(FlowError::Unknown)
    }

    /// Adds a reporter's items. They can raise urgency and level that the server sees, and not
    /// lower them: whoever forces a reporter to write may not silence an alarm.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn post_by_reporter(&self, login: Hash32, posting: Posting) -> Result<(), PostError> {
        let case = self.case_of(login).await?.ok_or(PostError::Unknown)?;
        let _turn = self.turn(Way::Addition).await?;
        if posting.acknowledged || posting.items.is_empty() {
            return Err(PostError::Field {
                field: "items",
                rule: "are none",
            });
        }
        check_items(&posting.items, WRITABLE)?;
        let change = Change {
            status: None,
            urgent: posting.urgent.filter(|urgent| *urgent),
            level: posting.level.filter(|level| *level == Level::Alarm),
            unread: Some(true),
        };
        let (n, today) = (posting.n, self.today());
        let addition = Addition {
            n,
            items: Posting::rows(posting.items, n, Side::Reporter, today),
            change,
            tell: true,
        };
        self.add(case, Holder::Reporter, addition).await?;
        if change.is_urgent() {
            self.announce();
        }
        Ok(())
    }

    async fn case_of(&self, login: Hash32) -> Result<Option<Hash32>, Unavailable> {
        let found = self
            .store()
            .read(move |conn| cases::by_login(conn, &login))
            .await?;
        Ok(found.map(|case| case.id))
    }
}
