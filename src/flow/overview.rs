//! How the work stands: an officer's own queue, or, for a coordinator, who reads no cases, all of it in
//! coarse numbers.

use super::session::Admitted;
use super::{Portal, Unavailable};
use crate::domain::overview::{Facts, Overview};
use crate::seal::id::Hash32;
use crate::store::error::StoreError;
use crate::store::{overview, queue};

/// Cases that are read in one go: what is read for longer keeps the database's log from being copied.
const AT_ONCE: usize = 500;

/// An overview, and how it may be told.
pub struct Told {
    pub overview: Overview,
    /// For who reads no cases: few are not said, and the rest is rounded.
    pub coarse: bool,
}

impl Portal {
    /// An officer who reads cases is told of those alone. Told of all, they could take their own from them
    /// and find out about those from which somebody keeps them.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn overview(&self, officer: &Admitted) -> Result<Told, Unavailable> {
        let _turn = self.counting().await?;
        let (me, coordinates) = (officer.id(), officer.is_coordinator());
        let (cases, coarse) = self
            .store()
            .read(move |conn| {
                let coarse = coordinates && queue::total(conn, me)? == 0;
                let cases = overview::cases(conn, (!coarse).then_some(me))?;
                Ok::<_, StoreError>((cases, coarse))
            })
            .await?;
        let today = self.today();
        let mut overview = Overview::default();
        for some in cases.chunks(AT_ONCE) {
            let ids: Vec<Hash32> = some.iter().map(|(case, _)| case.id).collect();
            let written = self
                .store()
                .read(move |conn| overview::written(conn, &ids))
                .await?;
            for (case, named) in some {
                let written = written.get(&case.id).copied().unwrap_or_default();
                overview.count(&Facts::of(case, *named, written), today);
            }
        }
        Ok(Told { overview, coarse })
    }
}
