//! A whole portal for one test: both sites over HTTP on loopback, a database of its own, an
//! invented office whose keys the test holds, as its officers' clients would.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread::JoinHandle;

use amparo::app::{self, Doors, Settled};
use amparo::clock::Clock;
use amparo::config::Config;
use amparo::config::content::Content;
use amparo::config::pins::Pins;
use amparo::demo::office::{Founded, Member};
use amparo::demo::plan::Plan;
use amparo::flow::Portal;
use amparo::seal::code::Code;
use amparo::seal::id::Id16;
use amparo::seal::key::{SigningKey, Vkey};
use amparo::seal::root::Root;
use amparo::seal::roster::{self, Roster};
use tempfile::TempDir;
use tokio::sync::oneshot;

/// The databases that every promise is held on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Db {
    Sqlite,
    Postgres,
}

/// A running portal; it ends with the test.
pub(crate) struct TestApp {
    pub(crate) public: String,
    pub(crate) console: String,
    pub(crate) office: Founded,
    pub(crate) pins: Pins,
    /// The same portal, for what has no address: the outbox.
    pub(crate) portal: Portal,
    pub(crate) folder: TempDir,
    pub(crate) database: String,
    keyring: String,
    instance_key: SigningKey,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl TestApp {
    pub(crate) fn spawn(db: Db) -> Self {
        Self::spawn_with(db, |_| {})
    }

    /// Starts a portal whose plan a test changes.
    pub(crate) fn spawn_with(db: Db, change: impl FnOnce(&mut Plan)) -> Self {
        Self::spawn_configured(db, |plan, _| change(plan))
    }

    /// Starts a portal whose folder holds files of an operator's own.
    pub(crate) fn spawn_in(db: Db, write: impl FnOnce(&Path)) -> Self {
        Self::spawn_written(db, write, |_, _| {})
    }

    /// The same with its configuration.
    pub(crate) fn spawn_configured(db: Db, change: impl FnOnce(&mut Plan, &mut Config)) -> Self {
        Self::spawn_written(db, |_| {}, change)
    }

    fn spawn_written(
        db: Db,
        write: impl FnOnce(&Path),
        change: impl FnOnce(&mut Plan, &mut Config),
    ) -> Self {
        let folder = TempDir::new().unwrap();
        write(folder.path());
        let mut plan = Plan::built_in().unwrap();
        plan.cases.clear();
        let mut config = Config::load(None).unwrap();
        "127.0.0.1:0".clone_into(&mut config.listen.public);
        "127.0.0.1:0".clone_into(&mut config.listen.console);
        config.data.dir = folder.path().join("data");
        // The disk of the machine that runs the tests may be as full as it likes.
        config.limits.disk_kept_percent = 0;
        change(&mut plan, &mut config);
        let database = match db {
            Db::Sqlite => config.data.database.clone(),
            Db::Postgres => super::postgres::database(),
        };
        config.data.database.clone_from(&database);
        if db == Db::Postgres {
            config.data.keyring = super::postgres::database();
        }
        let keyring = config.data.keyring.clone();
        let pins = Pins::of_a_new_instance(Id16::random());
        pins.write(folder.path()).unwrap();
        let instance_key = SigningKey::random();
        let settled = Settled {
            content: Content::load(
                folder.path(),
                &config.policy.profiles,
                &config.site.draft_languages,
            )
            .unwrap(),
            config,
            pins,
            instance_key: instance_key.clone(),
            folder: folder.path().to_owned(),
        };
        let (ready, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || run(settled, plan, &ready, stopped));
        let (public, console, office, pins, portal) = started.recv().unwrap();
        Self {
            public,
            console,
            office,
            pins,
            portal,
            folder,
            database,
            keyring,
            instance_key,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    pub(crate) fn queue(&self, key: &str) -> Id16 {
        self.office.queues[key]
    }

    pub(crate) fn officer(&self, name: &str) -> &Member {
        self.office.member(name).unwrap()
    }

    /// The roster as a client gets and checks it.
    pub(crate) fn roster(&self) -> Roster {
        let note = reqwest::blocking::get(format!("{}/.well-known/amparo/roster", self.public))
            .unwrap()
            .text()
            .unwrap();
        let stewards = self.pins.stewards.iter();
        let pins = roster::Pins {
            instance: self.pins.instance,
            stewards: stewards.map(|vkey| Vkey::parse(vkey).unwrap()).collect(),
            threshold: self.pins.threshold,
        };
        Roster::read(note.as_bytes(), &pins, None, Clock::system().today()).unwrap()
    }

    pub(crate) fn root(&self, code: &Code) -> Root {
        Root::derive(code, &self.pins.instance)
    }

    /// The same folder and databases, opened as a restarted server does.
    pub(crate) async fn reopened(&self) -> Portal {
        let mut config = Config::load(None).unwrap();
        config.data.dir = self.folder.path().join("data");
        config.data.database.clone_from(&self.database);
        config.data.keyring.clone_from(&self.keyring);
        app::open(&Settled {
            content: Content::built_in(&config.policy.profiles, &config.site.draft_languages)
                .unwrap(),
            config,
            pins: Pins::read(self.folder.path()).unwrap(),
            instance_key: self.instance_key.clone(),
            folder: self.folder.path().to_owned(),
        })
        .await
        .unwrap()
    }

    /// What a copy of the PostgreSQL tables reads as text.
    pub(crate) fn rows(&self) -> Vec<u8> {
        super::rows::rows(&self.database)
    }

    /// What lies in the data's own files, the keyring's left out.
    pub(crate) fn bytes_of_data(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for path in files(self.folder.path()) {
            if !path.to_string_lossy().contains("keyring") {
                bytes.extend(std::fs::read(path).unwrap());
            }
        }
        bytes
    }

    /// Everything that lies in the portal's folder: databases, logs, keyring and all.
    pub(crate) fn bytes_on_disk(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for path in files(self.folder.path()) {
            bytes.extend(std::fs::read(path).unwrap());
        }
        bytes
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

type Started = (String, String, Founded, Pins, Portal);

fn run(
    mut settled: Settled,
    plan: Plan,
    ready: &mpsc::Sender<Started>,
    stopped: oneshot::Receiver<()>,
) {
    actix_web::rt::System::new().block_on(async move {
        let doors = Doors::open(&settled.config.listen).unwrap();
        // Notices are put into the outbox, and nobody sends them: tests look there.
        "mail.invalid".clone_into(&mut settled.config.mail.host);
        let portal = app::open(&settled).await.unwrap();
        settled.config.mail.host.clear();
        let office = Founded::found(&portal, &plan).await.unwrap();
        let served = app::serve(portal.clone(), &settled, doors, None).unwrap();
        let urls = (served.public_url.clone(), served.console_url.clone());
        let pins = portal.pins();
        ready.send((urls.0, urls.1, office, pins, portal)).unwrap();
        tokio::select! {
            done = served.until_stopped() => done.unwrap(),
            _ = stopped => {}
        }
    });
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
