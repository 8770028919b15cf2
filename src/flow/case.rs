//! One case, for one holder: what the server hands out, and what it takes.
//!
//! Whoever holds no grant finds no case, whatever the reason: it was never theirs, they were
//! excluded, or it does not exist. What is handed out is sealed; the layer under the shred key is
//! taken off here and nothing else is.

use super::addition::{Addition, Change, Moved};
use super::holders::{self, Staff};
use super::intake::{MOST_FILES, NOT_THERE};
use super::layer::{
    GRANT_BYTES, check_grants, check_items, check_pairs, enciphered, enciphered_pair, unwrapped,
};
use super::log::{self, Place};
use super::posting::{Posting, RecordPosting};
use super::session::Admitted;
use super::{FlowError, Portal, Unavailable, notice, portal};
use crate::clock::Day;
use crate::domain::case::Case;
use crate::domain::holding::Holder;
use crate::domain::item::Side;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::BoxKind;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{self, NewRecord, Room, Written};
use crate::store::{blobs, cases, grants, items, outbox};

/// The boxes of which an officer is given items; whoever lacks a box's key cannot open them.
const OFFICE_BOXES: &[BoxKind] = BoxKind::ALL;

/// A case as one holder gets it.
pub struct View {
    pub case: Case,
    pub grants: Vec<SealedGrant>,
    pub items: Vec<SealedItem>,
}

/// A grant as its holder's client opens it.
pub struct SealedGrant {
    pub id: Id16,
    pub sealed: Vec<u8>,
}

/// An item as a client opens it.
pub struct SealedItem {
    pub id: Id16,
    pub kind: BoxKind,
    pub n: u32,
    pub side: Side,
    pub day: Day,
    pub lead: bool,
    pub sealed: Vec<u8>,
}

/// Why something was not added to a case.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    #[error("there is no such case for this person")]
    Unknown,
    /// Made under a record that is not the current one: read again, seal again.
    #[error("made under another record")]
    Record { n: u32 },
    #[error("{field}: {rule}")]
    Field {
        field: &'static str,
        rule: &'static str,
    },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl From<FlowError> for PostError {
    fn from(error: FlowError) -> Self {
        match error {
            FlowError::Unknown => Self::Unknown,
            FlowError::Unavailable(error) => Self::Unavailable(error),
        }
    }
}

impl From<StoreError> for PostError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.into())
    }
}

impl Portal {
    /// A case with everything in it, for an officer; opening it marks it as read.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when this officer holds no grant.
    pub async fn case(&self, officer: &Admitted, case: Hash32) -> Result<View, FlowError> {
        let me = Holder::Officer(officer.id());
        // Before it is read: what comes in between then counts as unread, though it may be shown.
        if self.is_unread(case, me).await? {
            self.store()
                .write(move |conn| cases::set_unread(conn, &case, false))
                .await
                .map_err(Unavailable::from)?;
        }
        self.view(move |conn| cases::by_id(conn, &case), me, OFFICE_BOXES)
            .await?
            .ok_or(FlowError::Unknown)
    }

    /// Adds an officer's items.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn post_by_officer(
        &self,
        officer: &Admitted,
        case: Hash32,
        posting: Posting,
    ) -> Result<(), PostError> {
        let boxes = [BoxKind::Dialogue, BoxKind::Internal];
        check_items(&posting.items, &boxes)?;
        if !posting.release.is_empty() {
            return Err(PostError::Field {
                field: "release",
                rule: "is the reporter's to say",
            });
        }
        if !posting.remove.is_empty() && posting.items.is_empty() {
            return Err(PostError::Field {
                field: "remove",
                rule: "comes with no word of it",
            });
        }
        if posting.assign.is_some() && posting.items.is_empty() {
            return Err(PostError::Field {
                field: "assign",
                rule: "comes with no word of it",
            });
        }
        if posting.withdraw && posting.items.is_empty() {
            return Err(PostError::Field {
                field: "withdraw",
                rule: "comes with no word of it",
            });
        }
        if let Some(step) = posting.step {
            step.check(&posting.items)?;
        }
        let entries = self.entries(officer.id(), &log::acts(&posting), posting.log)?;
        let removed = self.files_among(case, &posting.remove).await?;
        let items = Posting::rows(posting.items, posting.n, Side::Office, self.today());
        let change = Change {
            moved: posting.step.map(|step| Moved {
                step,
                by: officer.id(),
            }),
            urgent: posting.urgent,
            level: posting.level,
            assign: posting.assign,
            // Whoever stays has something to do: to make keys that this officer does not know.
            unread: posting.withdraw.then_some(true),
            ..Change::default()
        };
        let me = Holder::Officer(officer.id());
        let addition = Addition {
            n: posting.n,
            items,
            files: posting.files,
            release: Vec::new(),
            remove: posting.remove,
            change,
            tell: posting.withdraw,
            withdraw: posting.withdraw,
            login: None,
            room: Room::Office,
            log: entries,
        };
        self.add(case, me, addition).await?;
        for blob in removed {
            // It is out of everybody's reach; where its bytes can't go now, they go with what expires.
            if let Err(error) = self.cancel_upload(blob).await {
                tracing::warn!(%error, "a deleted file is erased later");
            }
        }
        Ok(())
    }

    /// Takes a new record: its grants, the boxes it names, and items made under it. Whoever joins finds
    /// the case in their queue; whoever leaves, nothing of it.
    ///
    /// The server cannot read a record; clients refuse one that breaks the rules. It holds the
    /// number, so that two officers who change something at once do not both succeed.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn record(
        &self,
        officer: &Admitted,
        case: Hash32,
        mut posting: RecordPosting,
    ) -> Result<(), PostError> {
        check_items(&posting.items, OFFICE_BOXES)?;
        holders::check_leaving(&posting, officer.id())?;
        let acts = log::acts_of_record(&posting);
        let entries = self.entries(officer.id(), &acts, std::mem::take(&mut posting.log))?;
        let me = Holder::Officer(officer.id());
        let (n, join) = (posting.n, posting.join.clone());
        let new = self.new_record(case, posting, Side::Office).await?;
        let (portal, staff) = (self.clone(), Staff::of(self));
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if let Some(refused) = holders::stands(conn, (&case, n), me, &new, &join, &staff)? {
                    return Ok(refused);
                }
                match entries.place(conn, &portal)? {
                    Place::New => {}
                    Place::There => return Ok(Written::Replayed),
                    Place::Refused(refused) => return Ok(refused),
                }
                let written = records::add_record(conn, &case, n, &new)?;
                if written == Written::Done {
                    entries.append(conn, &portal)?;
                    outbox::put(conn, &notice::due(&portal, &join, false))?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        outcome(written)
    }

    /// The rows of a record, its grants and pairs under the case's shred key.
    pub(super) async fn new_record(
        &self,
        case: Hash32,
        posting: RecordPosting,
        side: Side,
    ) -> Result<NewRecord, PostError> {
        check_grants(&posting.grants, GRANT_BYTES)?;
        check_pairs(&posting.pairs, GRANT_BYTES)?;
        let key = self
            .keyring()
            .shred(case)
            .await
            .map_err(Unavailable::from)?
            .ok_or(PostError::Unknown)?;
        let key = portal::key(&key);
        let (n, today) = (posting.n, self.today());
        // An officer's record is refused where another roster came in between: its entry names this one.
        let staff = Staff::of(self);
        Ok(NewRecord {
            boxes: posting.boxes,
            grants: posting
                .grants
                .into_iter()
                .map(|grant| enciphered(&key, case, &grant, staff.key_of(grant.holder)))
                .collect::<Result<_, _>>()?,
            pairs: posting
                .pairs
                .into_iter()
                .map(|pair| enciphered_pair(&key, case, &pair))
                .collect::<Result<_, _>>()?,
            items: Posting::rows(posting.items, n, side, today),
            leave: posting.leave,
        })
    }

    /// Which of these blobs are files of the case.
    async fn files_among(&self, case: Hash32, ids: &[Id16]) -> Result<Vec<Id16>, PostError> {
        if ids.len() > MOST_FILES {
            return Err(PostError::Field {
                field: "remove",
                rule: "are more than a case may have",
            });
        }
        let ids = ids.to_vec();
        let found = self.store().read(move |conn| {
            let mut found = Vec::new();
            for id in ids {
                if blobs::find(conn, &id)?.is_some_and(|blob| blob.case == Some(case)) {
                    found.push(id);
                }
            }
            Ok::<_, StoreError>(found)
        });
        Ok(found.await.map_err(Unavailable::from)?)
    }

    /// Whether `holder` has a grant of this case and nobody has opened what is new in it.
    async fn is_unread(&self, case: Hash32, holder: Holder) -> Result<bool, Unavailable> {
        let staff = Staff::of(self);
        let unread = self.store().read(move |conn| {
            let facts = if holders::holds(conn, &case, holder, &staff)? {
                cases::by_id(conn, &case)?
            } else {
                None
            };
            Ok::<_, StoreError>(facts.is_some_and(|facts| facts.unread))
        });
        Ok(unread.await?)
    }

    /// What `holder` gets of the case that `find` finds: the grants that they open, and the items of these boxes. It
    /// is found and read in one state of the database: a token that has just given way to another
    /// finds nothing, not grants that it does not open.
    pub(super) async fn view(
        &self,
        find: impl FnOnce(&mut AnyConnection) -> Result<Option<Case>, StoreError> + Send + 'static,
        holder: Holder,
        boxes: &'static [BoxKind],
    ) -> Result<Option<View>, Unavailable> {
        let staff = Staff::of(self);
        let found = self
            .store()
            .read(move |conn| {
                let Some(facts) = find(conn)? else {
                    return Ok(None);
                };
                let mut held = grants::of_holder(conn, &facts.id, holder)?;
                held.retain(|grant| staff.is_theirs(holder, grant.key));
                if held.is_empty() {
                    return Ok(None);
                }
                let items = items::of_case(conn, &facts.id, boxes)?;
                Ok::<_, StoreError>(Some((facts, held, items)))
            })
            .await?;
        let Some((facts, held, items)) = found else {
            return Ok(None);
        };
        // Without its shred key a case is closed to everyone.
        let Some(key) = self.keyring().shred(facts.id).await? else {
            return Ok(None);
        };
        unwrapped(&portal::key(&key), facts, held, items).map(Some)
    }
}

pub(super) fn outcome(written: Written) -> Result<(), PostError> {
    match written {
        Written::Done => Ok(()),
        Written::Stale { n } => Err(PostError::Record { n }),
        Written::Repeated => Err(PostError::Field {
            field: "items",
            rule: "repeat an id",
        }),
        Written::Moved => Err(PostError::Field {
            field: "assign",
            rule: "in_other_hands",
        }),
        Written::Stranger => Err(PostError::Field {
            field: "grants",
            rule: "name somebody who holds none in this case",
        }),
        Written::Absent => Err(PostError::Field {
            field: "leave",
            rule: "names somebody who does not hold this case",
        }),
        Written::Deserted => Err(PostError::Field {
            field: "leave",
            rule: "leaves nobody who could read this case",
        }),
        Written::Full => Err(PostError::Field {
            field: "items",
            rule: "would make the case larger than one may be",
        }),
        Written::Unready => Err(PostError::Field {
            field: "uploads",
            rule: NOT_THERE,
        }),
        Written::Kept => Err(PostError::Field {
            field: "remove",
            rule: "names a file that the reporter has not released",
        }),
        Written::Elsewhere => Err(PostError::Field {
            field: "status",
            rule: "is another by now",
        }),
        Written::Alone => Err(PostError::Field {
            field: "status",
            rule: "takes a second officer",
        }),
        Written::Outdated => Err(log::refused(log::OUTDATED)),
        Written::Unseen => Err(log::refused("names a head that the log does not have")),
        Written::Replayed => Err(log::refused("was there before")),
        Written::NoCase => Err(PostError::Unknown),
    }
}
