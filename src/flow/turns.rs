//! Who waits for whom when many come at once.
//!
//! Nobody is known by an address, so a flood cannot be turned away; it can be made to wait in its own
//! line. Each way into the portal has places of its own: reports sealed by a browser, those that were
//! worked for (see [`super::work`]), those that this server seals, what reporters add, drafts. A line is
//! served in the order in which people came, and together the places are fewer than the writer's queue
//! holds, so no line can fill it for the others.

use tokio::sync::{Semaphore, SemaphorePermit};

use super::Unavailable;
use crate::seal::wipe;

/// The way in which something comes to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Sealed by a browser or a bridge.
    Sealed,
    /// The same, by somebody whose device worked for it.
    Worked,
    /// Sealed by this server, for a browser without scripts.
    ByServer,
    /// Added to a case by its reporter.
    Addition,
    Draft,
    /// Pieces of files.
    Upload,
}

/// Costly work waits its turn: so many at once, so many waiting, the rest told to come back.
pub(super) struct Turns {
    at_once: Semaphore,
    waiting: Semaphore,
}

/// A turn that was waited for; it ends when this is dropped.
pub(super) struct Turn<'a> {
    _turn: SemaphorePermit<'a>,
    _place: SemaphorePermit<'a>,
}

/// The lines of those who store something.
pub(super) struct Lines {
    sealed: Turns,
    worked: Turns,
    by_server: Turns,
    addition: Turns,
    draft: Turns,
    upload: Turns,
}

impl Turns {
    pub(super) fn new(at_once: usize, waiting: usize) -> Self {
        Self {
            at_once: Semaphore::new(at_once),
            waiting: Semaphore::new(at_once + waiting),
        }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// [`Unavailable::Busy`] when too many wait already.
    pub(super) async fn turn(&self) -> Result<Turn<'_>, Unavailable> {
        let place = self.waiting.try_acquire().map_err(|_| Unavailable::Busy)?;
        let turn = self
            .at_once
            .acquire()
            .await
            .map_err(|_| Unavailable::because("costly work was stopped"))?;
        Ok(Turn {
            _turn: turn,
            _place: place,
        })
    }

    /// Does `work` on a thread that may wait, when it is its turn.
    pub(super) async fn take<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Unavailable> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let _turn = self.turn().await?;
        tokio::task::spawn_blocking(|| {
            let done = work();
            wipe::stack();
            done
        })
        .await
        .map_err(|_| Unavailable::because("costly work was stopped"))?
    }
}

impl Lines {
    /// Turns at once: 488 in all, and the writer's queue holds 512.
    pub(super) fn new() -> Self {
        Self {
            sealed: Turns::new(192, 1_024),
            worked: Turns::new(192, 1_024),
            // Sealing has made them wait already.
            by_server: Turns::new(48, 2_048),
            addition: Turns::new(32, 512),
            draft: Turns::new(16, 256),
            upload: Turns::new(8, 512),
        }
    }

    /// Waits for a turn on this way.
    ///
    /// # Errors
    /// [`Unavailable::Busy`] when too many wait already.
    pub(super) async fn turn(&self, way: Way) -> Result<Turn<'_>, Unavailable> {
        let line = match way {
            Way::Sealed => &self.sealed,
            Way::Worked => &self.worked,
            Way::ByServer => &self.by_server,
            Way::Addition => &self.addition,
            Way::Draft => &self.draft,
            Way::Upload => &self.upload,
        };
        line.turn().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn a_full_line_turns_away_its_own_and_nobody_else() {
        let lines = Lines::new();
        let mut held = Vec::new();
        for _ in 0..192 {
            held.push(lines.turn(Way::Sealed).await.unwrap());
        }
        let mut waiting: Vec<_> = (0..1_024)
            .map(|_| Box::pin(lines.turn(Way::Sealed)))
            .collect();
        for one in &mut waiting {
            assert!(futures_now(one.as_mut()).is_none(), "they wait");
        }
        assert!(matches!(
            lines.turn(Way::Sealed).await,
            Err(Unavailable::Busy)
        ));
        for way in [
            Way::Worked,
            Way::ByServer,
            Way::Addition,
            Way::Draft,
            Way::Upload,
        ] {
            assert!(lines.turn(way).await.is_ok(), "{way:?}");
        }
        // In the order in which they came.
        held.pop();
        assert!(futures_now(waiting[1].as_mut()).is_none());
        assert!(futures_now(waiting[0].as_mut()).is_some());
    }

    /// What a future has to say at once.
    fn futures_now<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) -> Option<T> {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match future.poll(&mut context) {
            std::task::Poll::Ready(value) => Some(value),
            std::task::Poll::Pending => None,
        }
    }
}
