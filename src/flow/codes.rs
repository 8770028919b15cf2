//! A new code for a person who lost theirs and agreed to it at sending (`docs/formats.md` §19).
//!
//! The portal can't read what the person agreed to, nor who they are: officers' clients check the one
//! and answer for the other. What it holds is order: one request a case, of one officer who holds it,
//! under one record; the word of a second, who holds it too; and then, in one write, the new keys in
//! the place of the old. Whatever else makes a record meanwhile ends the request.

use super::case::{PostError, outcome};
use super::holders::{self, Staff};
use super::intake::Item;
use super::layer::check_items;
use super::log::Place;
use super::posting::{Posting, RecordPosting};
use super::session::Admitted;
use super::{FlowError, Portal, Unavailable, notice};
use crate::clock::Day;
use crate::domain::code::{CodeRequest, DAYS};
use crate::domain::holding::Holder;
use crate::domain::item::{self, Side};
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Act, BoxKind};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{self, Room, Written};
use crate::store::{cases, codes, grants, outbox};

/// A request, with what the office is told of it under record `n`.
pub struct Asking {
    pub id: Id16,
    pub n: u32,
    pub expires: Day,
    pub seed: Hash32,
    pub items: Vec<Item>,
    pub log: Vec<Vec<u8>>,
}

/// A word about a request, made under record `n`.
pub struct Deciding {
    pub id: Id16,
    pub n: u32,
    pub items: Vec<Item>,
}

/// New keys for the reporter: the record, and the hash of the token that finds the case from then on.
pub struct Giving {
    pub id: Id16,
    pub record: RecordPosting,
    pub login: Hash32,
}

/// How a request ends without a code.
enum Word {
    Agrees,
    Ends,
}

impl Portal {
    /// The request that waits in a case, for an officer who holds it.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when they hold no grant.
    pub async fn code_request(
        &self,
        officer: &Admitted,
        case: Hash32,
    ) -> Result<Option<CodeRequest>, FlowError> {
        let (me, today) = (officer.id(), self.today());
        let found = self.store().read(move |conn| {
            if !holds(conn, &case, me)? {
                return Ok(None);
            }
            let held = codes::of_case(conn, &case)?;
            Ok::<_, StoreError>(Some(held.filter(|held| held.stands(today))))
        });
        let found = found.await.map_err(Unavailable::from)?;
        found.ok_or(FlowError::Unknown)
    }

    /// Asks colleagues for their word. Sent again, it is one request.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn ask_for_code(
        &self,
        officer: &Admitted,
        case: Hash32,
        asking: Asking,
    ) -> Result<(), PostError> {
        check_word(&asking.items)?;
        let (me, today) = (officer.id(), self.today());
        if asking.expires != today.plus(DAYS) {
            // Made before midnight: it is made again.
            return Err(wrong(ANOTHER));
        }
        let entries = self.entries(me, &[Act::CodeAsked], asking.log)?;
        let new = CodeRequest {
            id: asking.id,
            case,
            asker: me,
            day: today,
            expires: asking.expires,
            n: asking.n,
            seed: asking.seed,
            second: None,
        };
        let items = Posting::rows(asking.items, asking.n, Side::Office, today);
        let (portal, staff) = (self.clone(), Staff::of(self));
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holds(conn, &case, me)? {
                    return Ok(Written::NoCase);
                }
                let standing = codes::of_case(conn, &case)?;
                if let Some(held) = standing.filter(|held| held.stands(today)) {
                    let same = held.id == new.id && held.asker == me;
                    return Ok(if same {
                        Written::Done
                    } else {
                        Written::Elsewhere
                    });
                }
                match entries.place(conn, &portal)? {
                    Place::New => {}
                    // It was asked, and is over.
                    Place::There => return Ok(Written::Elsewhere),
                    Place::Refused(refused) => return Ok(refused),
                }
                let holding = grants::holders(conn, &case)?;
                if !holding.contains(&Holder::Reporter) {
                    // They erased their way in: nobody makes another.
                    return Ok(Written::Absent);
                }
                let others: Vec<Id16> = holding
                    .into_iter()
                    .filter_map(Holder::officer)
                    .filter(|other| *other != me && staff.has(other))
                    .collect();
                if others.is_empty() {
                    return Ok(Written::Deserted);
                }
                let written = records::add_items(conn, &case, new.n, &items, Room::Office)?;
                if written == Written::Done {
                    codes::end(conn, &case)?;
                    codes::begin(conn, &new)?;
                    cases::set_unread(conn, &case, true)?;
                    entries.append(conn, &portal)?;
                    outbox::put(conn, &notice::due(&portal, &others, false))?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        said(written)
    }

    /// Takes a second officer's word that they agree; sent again, it is one.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn agree_to_code(
        &self,
        officer: &Admitted,
        case: Hash32,
        deciding: Deciding,
    ) -> Result<(), PostError> {
        self.decide_about_code(officer, case, deciding, Word::Agrees)
            .await
    }

    /// Ends a request: a colleague refuses, or who asked takes it back.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn end_code_request(
        &self,
        officer: &Admitted,
        case: Hash32,
        deciding: Deciding,
    ) -> Result<(), PostError> {
        self.decide_about_code(officer, case, deciding, Word::Ends)
            .await
    }

    async fn decide_about_code(
        &self,
        officer: &Admitted,
        case: Hash32,
        Deciding { id, n, items }: Deciding,
        word: Word,
    ) -> Result<(), PostError> {
        check_word(&items)?;
        let (me, today) = (officer.id(), self.today());
        let items = Posting::rows(items, n, Side::Office, today);
        let portal = self.clone();
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holds(conn, &case, me)? {
                    return Ok(Written::NoCase);
                }
                let held = codes::of_case(conn, &case)?;
                let held = held.filter(|held| held.id == id && held.stands(today));
                let Some(held) = held else {
                    return over(conn, &case, &items);
                };
                if matches!(word, Word::Agrees) {
                    if held.asker == me {
                        return Ok(Written::Alone);
                    }
                    if let Some(second) = held.second {
                        let mine = second == me && records::holds(conn, &case, &items)?;
                        return Ok(if mine {
                            Written::Done
                        } else {
                            Written::Elsewhere
                        });
                    }
                }
                let written = records::add_items(conn, &case, n, &items, Room::Office)?;
                if written == Written::Done {
                    let told = match word {
                        Word::Agrees => {
                            codes::agree(conn, &case, me)?;
                            Some(held.asker)
                        }
                        Word::Ends => {
                            codes::end(conn, &case)?;
                            Some(held.asker).filter(|asker| *asker != me)
                        }
                    };
                    cases::set_unread(conn, &case, true)?;
                    let told: Vec<Id16> = told.into_iter().collect();
                    outbox::put(conn, &notice::due(&portal, &told, false))?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        said(written)
    }

    /// Gives the reporter new keys, once a second officer agreed: in one write the record and its
    /// grants are there, and the old token and what it found are gone.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn give_code(
        &self,
        officer: &Admitted,
        case: Hash32,
        Giving {
            id,
            mut record,
            login,
        }: Giving,
    ) -> Result<(), PostError> {
        let mut holders = record.grants.iter().map(|grant| grant.holder);
        if !holders.any(|holder| holder == Holder::Reporter) {
            return Err(PostError::Field {
                field: "grants",
                rule: "leave the reporter out",
            });
        }
        let (me, today, n) = (officer.id(), self.today(), record.n);
        let notes = std::mem::take(&mut record.log);
        let entries = self.entries(me, &[Act::CodeRenewed], notes)?;
        let mut new = self.new_record(case, record, Side::Office).await?;
        let (portal, staff) = (self.clone(), Staff::of(self));
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holds(conn, &case, me)? {
                    return Ok(Written::NoCase);
                }
                let held = codes::of_case(conn, &case)?;
                let mine = |held: &CodeRequest| held.id == id && held.asker == me;
                let Some(held) = held.filter(|held| mine(held) && held.stands(today)) else {
                    return Ok(Written::Elsewhere);
                };
                let Some(agreed) = held.agreed() else {
                    return Ok(Written::Alone);
                };
                holders::leave_out_who_withdrew(conn, &case, &mut new, &staff)?;
                let by = Holder::Officer(me);
                if let Some(refused) = holders::stands(conn, (&case, n), by, &new, &[], &staff)? {
                    return Ok(refused);
                }
                match entries.place(conn, &portal)? {
                    Place::New => {}
                    Place::There => return Ok(Written::Replayed),
                    Place::Refused(refused) => return Ok(refused),
                }
                let written = records::give(conn, (&case, n), &new, &login, agreed)?;
                if written == Written::Done {
                    entries.append(conn, &portal)?;
                    cases::set_unread(conn, &case, true)?;
                    notice::told(&portal, conn, &case, false)?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        said(written)
    }

    /// Ends what nobody decided, or used, by its last day.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn expire_code_requests(&self, today: Day) -> Result<(), Unavailable> {
        Ok(self
            .store()
            .write(move |conn| codes::expire(conn, today))
            .await?)
    }
}

const ANOTHER: &str = "is another by now";

fn holds(conn: &mut AnyConnection, case: &Hash32, officer: Id16) -> Result<bool, StoreError> {
    Ok(!grants::of_holder(conn, case, Holder::Officer(officer))?.is_empty())
}

/// A request that does not wait any more: what was sent may have ended it.
fn over(
    conn: &mut AnyConnection,
    case: &Hash32,
    items: &[item::Item],
) -> Result<Written, StoreError> {
    let there = records::holds(conn, case, items)?;
    Ok(if there {
        Written::Done
    } else {
        Written::Elsewhere
    })
}

fn check_word(items: &[Item]) -> Result<(), PostError> {
    check_items(items, &[BoxKind::Internal])?;
    if items.len() == 1 {
        Ok(())
    } else {
        Err(wrong("comes with no word of it"))
    }
}

fn said(written: Written) -> Result<(), PostError> {
    match written {
        Written::Elsewhere => Err(wrong(ANOTHER)),
        Written::Alone => Err(wrong("takes a second officer")),
        Written::Absent => Err(wrong("is for a mailbox that was erased")),
        Written::Deserted => Err(wrong("has no colleague who could agree")),
        other => outcome(other),
    }
}

const fn wrong(rule: &'static str) -> PostError {
    PostError::Field {
        field: "code",
        rule,
    }
}
