//! The portal as it stands between requests: its stores, its keys, whom it believes.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock, RwLock};

use secrecy::ExposeSecret as _;
use tokio::sync::{Notify, watch};

use super::Unavailable;
use super::arriving::Arriving;
use super::closed::Closed;
use super::live::Listeners;
use super::passkey::RelyingParty;
use super::resent::Resent;
use super::room::{self, Disk};
use super::roster::Standing;
use super::texts::Texts;
use super::throttle::{Lane, Throttle};
use super::tickets::Tickets;
use super::turns::{Lines, Turn, Turns, Way};
use super::work::Tasks;
use crate::blob::Blobs;
use crate::clock::{Clock, Day};
use crate::config::pins::Pins;
use crate::domain::policy::Policies;
use crate::seal::id::Hash32;
use crate::seal::key::{SigningKey, VerifyKey};
use crate::seal::shred::Key;
use crate::store::Store;
use crate::store::keyring::{self, Keyring, ServerKey};

/// Officers who may wait for costly work before others are told to come back in a moment.
const OFFICERS_WAITING: usize = 64;
/// People without scripts who may wait for theirs: in order, so that a flood makes everybody wait and
/// turns nobody away for as long as there is room.
const FORMS_WAITING: usize = 2_048;

/// What a portal is opened with.
pub struct Opening {
    pub store: Store,
    pub clock: Clock,
    pub instance_key: SigningKey,
    pub pins: Pins,
    /// Where `pins.toml` lies; none for a portal that nobody configures (tests, the demo).
    pub folder: Option<PathBuf>,
    pub policies: Policies,
    /// Days for which a draft is kept that nobody opens.
    pub draft_days: u16,
    /// Hours of the day, UTC, at which notices that can wait go out; none where no mail is sent.
    pub batch_hours: Option<Vec<u8>>,
    /// The disk on which reports are kept; none where a database server has them.
    pub disk: Option<Disk>,
    pub blobs: Blobs,
    /// The disk on which files are kept; none where they lie in a bucket.
    pub files_disk: Option<Disk>,
    /// The most bytes of a file, before it is sealed.
    pub file_bytes: u64,
    /// Without scripts, files of up to so many bytes are looked through.
    pub look_bytes: usize,
    pub server_sealing_at_once: usize,
    pub sign_in_at_once: usize,
}

/// The portal. Cheap to clone: every handler holds one.
#[derive(Clone)]
pub struct Portal(Arc<State>);

pub(super) struct State {
    store: Store,
    clock: Clock,
    instance_key: SigningKey,
    pub(super) pins: RwLock<Pins>,
    pub(super) folder: Option<PathBuf>,
    pub(super) roster: RwLock<Option<Arc<Standing>>>,
    pub(super) texts: RwLock<Option<Arc<Texts>>>,
    credentials_key: Key,
    names_key: Key,
    pub(super) passkeys: OnceLock<RelyingParty>,
    throttle: Throttle,
    tickets: Tickets,
    resent: Resent,
    closed: Closed,
    policies: Policies,
    draft_days: u16,
    batch_hours: Option<Vec<u8>>,
    lines: Lines,
    tasks: Tasks,
    disk: Option<Disk>,
    blobs: Blobs,
    files_disk: Option<Disk>,
    file_bytes: u64,
    look_bytes: usize,
    arriving: Arriving,
    sealing: Turns,
    opening: Turns,
    sign_ins: Turns,
    known_sign_ins: Turns,
    counting: Turns,
    indexing: Turns,
    notice: Notify,
    listeners: Listeners,
    closing: watch::Sender<bool>,
}

impl Portal {
    /// Opens a portal: reads the server's keys and the newest roster.
    ///
    /// # Errors
    /// When a store cannot be read.
    pub async fn open(opening: Opening) -> Result<Self, Unavailable> {
        let keyring = opening.store.keyring();
        let credentials_key = key(&keyring.server_key(ServerKey::Credentials).await?);
        let names_key = key(&keyring.server_key(ServerKey::Names).await?);
        let portal = Self(Arc::new(State {
            tickets: Tickets::new(opening.clock.seconds()),
            resent: Resent::new(opening.clock.seconds()),
            closed: Closed::default(),
            store: opening.store,
            clock: opening.clock,
            instance_key: opening.instance_key,
            pins: RwLock::new(opening.pins),
            folder: opening.folder,
            roster: RwLock::new(None),
            texts: RwLock::new(None),
            credentials_key,
            names_key,
            passkeys: OnceLock::new(),
            throttle: Throttle::default(),
            policies: opening.policies,
            draft_days: opening.draft_days,
            batch_hours: opening.batch_hours,
            lines: Lines::new(),
            tasks: Tasks::new(opening.clock.seconds()),
            disk: opening.disk,
            blobs: opening.blobs,
            files_disk: opening.files_disk,
            file_bytes: opening.file_bytes,
            look_bytes: opening.look_bytes,
            arriving: Arriving::default(),
            sealing: Turns::new(opening.server_sealing_at_once, FORMS_WAITING),
            opening: Turns::new(opening.server_sealing_at_once, FORMS_WAITING),
            sign_ins: Turns::new(opening.sign_in_at_once, OFFICERS_WAITING),
            known_sign_ins: Turns::new(opening.sign_in_at_once, OFFICERS_WAITING),
            counting: Turns::new(1, OFFICERS_WAITING),
            indexing: Turns::new(2, OFFICERS_WAITING),
            notice: Notify::new(),
            listeners: Listeners::default(),
            closing: watch::Sender::new(false),
        }));
        portal.load_roster().await?;
        portal.load_texts().await?;
        Ok(portal)
    }

    #[must_use]
    pub fn today(&self) -> Day {
        self.0.clock.today()
    }

    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The public half of the key that signs receipts.
    #[must_use]
    pub fn instance_verify_key(&self) -> VerifyKey {
        self.0.instance_key.verify_key()
    }

    pub(super) fn state(&self) -> &State {
        &self.0
    }

    pub(super) fn keyring(&self) -> &Keyring {
        self.0.store.keyring()
    }

    pub(super) fn clock(&self) -> Clock {
        self.0.clock
    }

    pub(super) fn instance_key(&self) -> &SigningKey {
        &self.0.instance_key
    }

    pub(super) fn credentials_key(&self) -> &Key {
        &self.0.credentials_key
    }

    pub(super) fn names_key(&self) -> &Key {
        &self.0.names_key
    }

    pub(super) fn throttle(&self) -> &Throttle {
        &self.0.throttle
    }

    pub(super) fn resent(&self) -> &Resent {
        &self.0.resent
    }

    pub(super) fn closed(&self) -> &Closed {
        &self.0.closed
    }

    pub(super) fn listeners(&self) -> &Listeners {
        &self.0.listeners
    }

    /// Ends what would otherwise go on for as long as its client listens.
    pub fn close(&self) {
        self.0.closing.send_replace(true);
    }

    /// Waits until the portal is to end.
    pub async fn closing(&self) {
        // The sender lives as long as the portal: there is no other way for this to end.
        let _ = self
            .0
            .closing
            .subscribe()
            .wait_for(|closing| *closing)
            .await;
    }

    pub(super) fn tickets(&self) -> &Tickets {
        &self.0.tickets
    }

    /// The rules that the portal works under.
    #[must_use]
    pub fn policies(&self) -> &Policies {
        &self.0.policies
    }

    /// Days for which a draft is kept that nobody opens.
    #[must_use]
    pub fn draft_days(&self) -> u16 {
        self.0.draft_days
    }

    pub(super) fn batch_hours(&self) -> Option<&[u8]> {
        self.0.batch_hours.as_deref()
    }

    pub(super) fn notify(&self) -> &Notify {
        &self.0.notice
    }

    /// Hashes a login token, off the async workers, when it is this request's turn. Browsers that
    /// signed in before have turns of their own: a flood of strangers does not hold them up.
    pub(super) async fn hashing<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce() -> Result<T, Unavailable> + Send + 'static,
    ) -> Result<T, Unavailable> {
        match lane {
            Lane::KnownDevice | Lane::SignedIn => self.0.known_sign_ins.take(work).await,
            Lane::Stranger => self.0.sign_ins.take(work).await,
        }
    }

    /// Derives and seals for a browser without scripts, off the async workers, in turn.
    pub(super) async fn sealing<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.0.sealing.take(|| Ok(work())).await
    }

    /// The same for who comes back with a code: a flood of reports does not hold them up, nor a flood of
    /// codes those who report.
    pub(super) async fn opening<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.0.opening.take(|| Ok(work())).await
    }

    /// Waits for a turn to read through many cases.
    pub(super) async fn counting(&self) -> Result<Turn<'_>, Unavailable> {
        self.0.counting.turn().await
    }

    /// Waits for a turn to take several cases whole.
    pub(super) async fn indexing(&self) -> Result<Turn<'_>, Unavailable> {
        self.0.indexing.turn().await
    }

    /// Waits in the line of those who come in this way.
    pub(super) async fn turn(&self, way: Way) -> Result<Turn<'_>, Unavailable> {
        self.0.lines.turn(way).await
    }

    /// Whether there is room on the disk for what can wait.
    pub(super) fn has_room(&self) -> bool {
        self.0.disk.as_ref().is_none_or(room::has_room)
    }

    /// The same for files, which need not lie on the same disk.
    pub(super) fn has_room_for_files(&self) -> bool {
        self.has_room() && self.0.files_disk.as_ref().is_none_or(room::has_room)
    }

    pub(super) fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    pub(super) fn arriving(&self) -> &Arriving {
        &self.0.arriving
    }

    /// The most bytes of a file, before it is sealed.
    #[must_use]
    pub fn file_bytes(&self) -> u64 {
        self.0.file_bytes
    }

    /// Without scripts, files of up to so many bytes are looked through in memory.
    pub(super) fn look_bytes(&self) -> usize {
        self.0.look_bytes
    }

    /// A task for a device whose report found the line full.
    #[must_use]
    pub fn task(&self) -> String {
        self.0.tasks.draw(self.0.clock.seconds())
    }

    /// The line in which a sealed report waits whose sender says that a task was done for it.
    #[must_use]
    pub fn way_of(&self, done: Option<&str>, content: &Hash32) -> Way {
        let now = self.0.clock.seconds();
        match done {
            Some(done) if self.0.tasks.was_done(done, content, now) => Way::Worked,
            _ => Way::Sealed,
        }
    }
}

/// A key of the keyring, for the ciphers.
pub(super) fn key(held: &keyring::Key) -> Key {
    Key::from_bytes(*held.expose_secret())
}
