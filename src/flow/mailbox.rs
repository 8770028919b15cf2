//! A reporter comes back: the login token finds the case, and proves that it is theirs.

use super::addition::{Addition, Change, still_opens};
use super::case::{PostError, View, outcome};
use super::holders::{self, Staff};
use super::intake::MOST_FILES;
use super::layer::check_items;
use super::log::{self, Entries};
use super::posting::{Posting, RecordPosting};
use super::turns::Way;
use super::{FlowError, Portal, Unavailable, notice};
use crate::domain::holding::Holder;
use crate::domain::item::Side;
use crate::seal::id::Hash32;
use crate::seal::words::{Act, BoxKind, Level};
use crate::store::cases;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{self, Room, Written};

/// What a reporter is given. Of the account and identity boxes they open what they hold a key to.
const REPORTER_BOXES: &[BoxKind] = &[BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];
/// What a reporter may add to.
const WRITABLE: &[BoxKind] = &[BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];

/// Each record brings every officer one more grant, which their console opens for a queue's row: a
/// reporter who goes on taking new codes may not make that slow.
const MOST_RECORDS: u32 = 32;

impl Portal {
    /// The case that this login token opens.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when it opens none.
    pub async fn mailbox(&self, login: Hash32) -> Result<View, FlowError> {
        self.closed().purge(self.clock().seconds());
        let find = move |conn: &mut AnyConnection| cases::by_login(conn, &login);
        let view = self.view(find, Holder::Reporter, REPORTER_BOXES).await?;
        let mut view = view.ok_or(FlowError::Unknown)?;
        // How the office shares its work out is its own affair, and who watches the reporter's may not
        // learn whom to press.
        view.case.assignee = None;
        Ok(view)
    }

    /// Adds a reporter's items. They can raise urgency and level that the server sees, and not
    /// lower them: whoever forces a reporter to write may not silence an alarm. An alarm may come
    /// without items, where nothing can be sealed into the case.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn post_by_reporter(&self, login: Hash32, posting: Posting) -> Result<(), PostError> {
        let case = self.case_of(login).await?.ok_or(PostError::Unknown)?;
        let _turn = self.turn(Way::Addition).await?;
        let alarms = posting.level == Some(Level::Alarm);
        if posting.step.is_some() || (posting.items.is_empty() && !alarms) {
            return Err(PostError::Field {
                field: "items",
                rule: "are none",
            });
        }
        if posting.release.len() > MOST_FILES {
            return Err(PostError::Field {
                field: "release",
                rule: "are more than a case may have",
            });
        }
        if !posting.remove.is_empty() {
            return Err(PostError::Field {
                field: "remove",
                rule: "is for the office to do",
            });
        }
        if posting.assign.is_some() {
            return Err(PostError::Field {
                field: "assign",
                rule: "is for the office to do",
            });
        }
        if posting.withdraw {
            return Err(PostError::Field {
                field: "withdraw",
                rule: "is for the office to do",
            });
        }
        if !posting.log.is_empty() {
            return Err(log::refused(log::OFFICERS));
        }
        check_items(&posting.items, WRITABLE)?;
        let change = Change {
            urgent: posting.urgent.filter(|urgent| *urgent),
            at_least: posting.level,
            unread: Some(true),
            ..Change::default()
        };
        let (n, today) = (posting.n, self.today());
        let addition = Addition {
            n,
            items: Posting::rows(posting.items, n, Side::Reporter, today),
            files: posting.files,
            release: posting.release,
            remove: Vec::new(),
            change,
            tell: true,
            withdraw: false,
            login: Some(login),
            room: if alarms { Room::Alarm } else { Room::Usual },
            log: Entries::default(),
        };
        self.add(case, Holder::Reporter, addition).await?;
        if change.is_urgent() {
            self.announce();
        }
        Ok(())
    }

    /// Lets a reporter go over to new keys, whose token has that hash: in one write the new record and
    /// its grants are there, and the old token and what it found are gone.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn renew_by_reporter(
        &self,
        login: Hash32,
        posting: RecordPosting,
        next: Hash32,
    ) -> Result<(), PostError> {
        let case = self.case_of(login).await?.ok_or(PostError::Unknown)?;
        let _turn = self.turn(Way::Addition).await?;
        let mut holders = posting.grants.iter().map(|grant| grant.holder);
        if !posting.items.is_empty() || !holders.any(|holder| holder == Holder::Reporter) {
            return Err(PostError::Field {
                field: "grants",
                rule: "leave the reporter out",
            });
        }
        let n = posting.n;
        if n > MOST_RECORDS {
            return Err(PostError::Field {
                field: "n",
                rule: "is more records than a reporter may make of a case",
            });
        }
        let mut new = self.new_record(case, posting, Side::Reporter).await?;
        let (portal, staff) = (self.clone(), Staff::of(self));
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !still_opens(conn, Some(login), &case)? {
                    return Ok(Written::NoCase);
                }
                holders::leave_out_who_withdrew(conn, &case, &mut new, &staff)?;
                let by = Holder::Reporter;
                if let Some(refused) = holders::stands(conn, (&case, n), by, &new, &[], &staff)? {
                    return Ok(refused);
                }
                let written = records::renew(conn, &case, n, &new, &next)?;
                if written == Written::Done {
                    cases::set_unread(conn, &case, true)?;
                    log::note_down(&portal, conn, Act::CodeTaken)?;
                    notice::told(&portal, conn, &case, false)?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        outcome(written)
    }

    /// Closes a case to its reporter, who leaves these last items, if any. The office keeps it. Asked
    /// for again within minutes, it is done.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn close_by_reporter(
        &self,
        login: Hash32,
        posting: Posting,
    ) -> Result<(), PostError> {
        let now = self.clock().seconds();
        let before = move |portal: &Self| {
            let was = portal.closed().has(&login, now);
            was.then_some(()).ok_or(PostError::Unknown)
        };
        let Some(case) = self.case_of(login).await? else {
            return before(self);
        };
        let _turn = self.turn(Way::Addition).await?;
        if !posting.log.is_empty() {
            return Err(log::refused(log::OFFICERS));
        }
        check_items(&posting.items, &[BoxKind::Dialogue])?;
        let change = Change {
            at_least: posting.level,
            unread: Some(true),
            ..Change::default()
        };
        let (n, today) = (posting.n, self.today());
        let last = Posting::rows(posting.items, n, Side::Reporter, today);
        let portal = self.clone();
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !still_opens(conn, Some(login), &case)? {
                    return Ok(Written::NoCase);
                }
                let written = records::close(conn, &case, n, &last)?;
                if written == Written::Done {
                    // Before anybody can see that the token finds nothing.
                    portal.closed().add(login, now);
                    change.make(&portal, conn, &case)?;
                    log::note_down(&portal, conn, Act::MailboxClosed)?;
                    notice::told(&portal, conn, &case, change.is_urgent())?;
                }
                Ok(written)
            })
            .await;
        match written {
            // Somebody was quicker.
            Ok(Written::NoCase) => before(self),
            Ok(written) => outcome(written),
            Err(error) => {
                self.closed().forget(&login);
                Err(Unavailable::from(error).into())
            }
        }
    }

    async fn case_of(&self, login: Hash32) -> Result<Option<Hash32>, Unavailable> {
        self.closed().purge(self.clock().seconds());
        let found = self
            .store()
            .read(move |conn| cases::by_login(conn, &login))
            .await?;
        Ok(found.map(|case| case.id))
    }
}
