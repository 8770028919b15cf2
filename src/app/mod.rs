//! The portal put together: from a folder on disk to two sites that answer.

mod expiry;
mod outbox;

use std::path::{Path, PathBuf};

use actix_web::dev::ServerHandle;
use actix_web::web;
use tokio::signal::unix::{Signal, SignalKind, signal};
use zeroize::Zeroizing;

use crate::blob::place::{Bucket, Place, speak_tls};
use crate::blob::{BlobError, Blobs};
use crate::clock::Clock;
use crate::config::content::Content;
use crate::config::data::Data;
use crate::config::pins::Pins;
use crate::config::texts::{Notices, OfficeTexts};
use crate::config::{Config, ConfigError, Listen};
use crate::flow::room::Disk;
use crate::flow::{Opening, Portal, Unavailable};
use crate::http::site::{About, ConsoleUrl, PublicSite};
use crate::http::{self, Door, Sites};
use crate::seal::key::SigningKey;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::keyring::Keyring;
use crate::store::url::DatabaseUrl;

/// The operator's file, in the portal's folder.
pub const CONFIG_FILE: &str = "amparo.toml";
/// The key that signs receipts: 32 bytes, for the owner's eyes only.
pub const INSTANCE_KEY_FILE: &str = "instance.key";

/// Why nothing was started: one line for a person.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("{path}: {detail}")]
    File { path: PathBuf, detail: String },
    #[error("{0}")]
    Listen(String),
    #[error("the database cannot be opened: {0}")]
    Store(#[from] StoreError),
    #[error("the files cannot be kept: {0}")]
    Blobs(#[from] BlobError),
    #[error("the portal cannot be opened: {0}")]
    Portal(#[from] Unavailable),
    #[error("the mail settings cannot be used: {0}")]
    Mail(String),
    #[error("the sites cannot be served: {0}")]
    Serve(#[from] std::io::Error),
}

/// A folder, read and found in order.
pub struct Settled {
    pub config: Config,
    pub content: Content,
    pub pins: Pins,
    pub instance_key: SigningKey,
    pub folder: PathBuf,
}

/// Reads a portal's folder.
///
/// # Errors
/// When a file is missing, unreadable, open to others, or makes no sense.
pub fn settle(folder: &Path) -> Result<Settled, StartError> {
    let file = folder.join(CONFIG_FILE);
    if !file.exists() {
        return Err(StartError::File {
            path: file,
            detail: "is missing; make a portal with `amparo init --dir FOLDER`".to_owned(),
        });
    }
    let config = Config::load(Some(&file))?;
    Ok(Settled {
        content: Content::load(
            folder,
            &config.policy.profiles,
            &config.site.draft_languages,
        )?,
        config,
        pins: Pins::read(folder)?,
        instance_key: instance_key(folder)?,
        folder: folder.to_owned(),
    })
}

/// Reads the key that signs receipts.
///
/// # Errors
/// When it is missing, malformed, or readable by others.
pub fn instance_key(folder: &Path) -> Result<SigningKey, StartError> {
    use std::os::unix::fs::PermissionsExt as _;
    let path = folder.join(INSTANCE_KEY_FILE);
    let wrong = |detail: String| StartError::File {
        path: path.clone(),
        detail,
    };
    let about =
        std::fs::metadata(&path).map_err(|error| wrong(format!("cannot be read: {error}")))?;
    if about.permissions().mode() & 0o077 != 0 {
        return Err(wrong(
            "can be read by others; run `chmod 600` on it".to_owned(),
        ));
    }
    let bytes = std::fs::read(&path)
        .map(Zeroizing::new)
        .map_err(|error| wrong(format!("cannot be read: {error}")))?;
    let seed = <[u8; 32]>::try_from(bytes.as_slice())
        .map(Zeroizing::new)
        .map_err(|_| wrong("is not 32 bytes long".to_owned()))?;
    Ok(SigningKey::from_seed(&seed))
}

/// Writes a file that only its owner reads, and that must not exist.
///
/// # Errors
/// When it exists, or cannot be written.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), StartError> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .map_err(|error| StartError::File {
            path: path.to_owned(),
            detail: format!("cannot be written: {error}"),
        })
}

/// Opens stores and portal.
///
/// # Errors
/// When a store cannot be opened.
pub async fn open(settled: &Settled) -> Result<Portal, StartError> {
    speak_tls();
    let data = &settled.config.data;
    make_private(&data.dir)?;
    let keyring = Keyring::open(&database_url("data.keyring", &data.keyring, &data.dir)?)?;
    let store = Store::open(
        &database_url("data.database", &data.database, &data.dir)?,
        keyring,
    )?;
    let config = &settled.config;
    Ok(Portal::open(Opening {
        store,
        clock: Clock::system(),
        instance_key: settled.instance_key.clone(),
        pins: settled.pins.clone(),
        folder: Some(settled.folder.clone()),
        policies: settled.content.policies.clone(),
        draft_days: config.policy.draft_days,
        batch_hours: (!config.mail.host.is_empty()).then(|| config.policy.notice_hours.clone()),
        disk: data.database.starts_with("sqlite:").then(|| Disk {
            folder: data.dir.clone(),
            kept_percent: config.limits.disk_kept_percent,
        }),
        blobs: Blobs::open(place(data)?)?,
        files_disk: data.bucket.is_none().then(|| Disk {
            folder: data.dir.join(&data.files),
            kept_percent: config.limits.disk_kept_percent,
        }),
        file_bytes: config.limits.file_bytes,
        look_bytes: config.limits.look_bytes,
        server_sealing_at_once: config.limits.server_sealing_at_once,
        sign_in_at_once: config.limits.sign_in_at_once,
    })
    .await?)
}

/// Where the sealed bytes of files lie; a relative path lies in the data folder.
fn place(data: &Data) -> Result<Place, StartError> {
    let Some(bucket) = &data.bucket else {
        return Ok(Place::Folder(data.dir.join(&data.files)));
    };
    let secret = std::fs::read_to_string(&bucket.secret_key_file);
    let secret = secret.map_err(|error| StartError::File {
        path: bucket.secret_key_file.clone(),
        detail: format!("cannot be read: {error}"),
    })?;
    Ok(Place::Bucket(Bucket {
        endpoint: bucket.endpoint.clone(),
        region: bucket.region.clone(),
        name: bucket.name.clone(),
        prefix: bucket.prefix.clone(),
        key: bucket.access_key.clone(),
        secret: secret.trim().into(),
    }))
}

/// A database's address; a relative path lies in the data folder.
fn database_url(key: &'static str, text: &str, folder: &Path) -> Result<DatabaseUrl, StartError> {
    let relative = text
        .strip_prefix("sqlite:")
        .map(Path::new)
        .filter(|path| path.is_relative() && !path.as_os_str().is_empty());
    match relative {
        Some(path) => Ok(DatabaseUrl::file(&folder.join(path))),
        None => DatabaseUrl::parse(text).map_err(|error| {
            StartError::Config(ConfigError::Value {
                key,
                detail: error.to_string(),
            })
        }),
    }
}

fn make_private(folder: &Path) -> Result<(), StartError> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| StartError::File {
            path: folder.to_owned(),
            detail: format!("cannot be made: {error}"),
        })
}

/// Lets this process hold as many connections as the system allows it to: where few are allowed, people
/// who begin to send and never end could take them all.
fn allow_many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    if let Err(error) = setrlimit(Resource::Nofile, raised) {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
}

/// The two open doors.
pub struct Doors {
    public: Door,
    console: Door,
}

impl Doors {
    /// Opens both, before anything else is done.
    ///
    /// # Errors
    /// One line that names the address.
    pub fn open(listen: &Listen) -> Result<Self, StartError> {
        Ok(Self {
            public: Door::open(&listen.public).map_err(StartError::Listen)?,
            console: Door::open(&listen.console).map_err(StartError::Listen)?,
        })
    }

    /// The addresses to type, where these are ports: public site, console.
    #[must_use]
    pub fn urls(&self) -> (Option<String>, Option<String>) {
        (self.public.url(), self.console.url())
    }
}

/// Two sites that answer.
pub struct Served {
    pub public_url: String,
    pub console_url: String,
    public: actix_web::dev::Server,
    console: actix_web::dev::Server,
    handles: [ServerHandle; 2],
    portal: Portal,
    interrupt: Signal,
    terminate: Signal,
}

/// Starts both sites and the outbox. Must run inside an actix system.
///
/// # Errors
/// When a site cannot be served, or the mail settings cannot be used.
pub fn serve(
    portal: Portal,
    settled: &Settled,
    doors: Doors,
    example: Option<http::exhibit::Example>,
) -> Result<Served, StartError> {
    let config = &settled.config;
    let (public_url, console_url) = doors.urls();
    let or_listening = |set: &str, listening: Option<String>, address: &str| match set {
        "" => listening.unwrap_or_else(|| address.to_owned()),
        set => set.to_owned(),
    };
    let listen = &config.listen;
    let public_url = or_listening(&listen.public_url, public_url, &listen.public);
    let console_url = or_listening(&listen.console_url, console_url, &listen.console);
    portal.open_to_passkeys(&console_url);
    allow_many_connections();
    let stopped = portal.clone();
    outbox::start(portal.clone(), &config.mail)?;
    expiry::start(portal.clone());
    let about = About {
        languages: config.site.draft_languages.clone(),
        texts: OfficeTexts {
            hours: config.site.hours.clone(),
            zone: String::new(),
            holidays: Vec::new(),
            emergency: config.site.emergency.clone(),
            notices: Notices::default(),
            replies: settled.content.replies.replies.clone(),
            help: settled.content.help.clone(),
        },
        outside: config.site.outside.clone(),
        seals_for_others: config.site.server_sealing,
        erasure_days: config.policy.erasure_days,
        neutral_site: config.site.neutral_site.clone(),
        public_url: Some(public_url.clone())
            .filter(|url| url.starts_with("http"))
            .unwrap_or_default(),
        content: settled.content.clone(),
        demo: example.is_some(),
    };
    let sites = Sites {
        portal: web::Data::new(portal),
        public: web::Data::new(PublicSite::new(about)),
        console_url: web::Data::new(ConsoleUrl::new(console_url.clone())),
        body_bytes: config.limits.body_bytes,
        arriving_bytes: config.limits.arriving_bytes,
        example: example.map(web::Data::new),
    };
    let public = http::serve_public(&sites, doors.public)?;
    let console = http::serve_console(&sites, doors.console)?;
    Ok(Served {
        // Listened for before anybody is told that the sites answer.
        interrupt: signal(SignalKind::interrupt())?,
        terminate: signal(SignalKind::terminate())?,
        handles: [public.handle(), console.handle()],
        portal: stopped,
        public_url,
        console_url,
        public,
        console,
    })
}

impl Served {
    /// Serves until Ctrl-C or the end of a service manager's patience (SIGTERM); requests under way
    /// are finished.
    ///
    /// # Errors
    /// When a site fails.
    pub async fn until_stopped(self) -> Result<(), StartError> {
        let ([public, console], portal) = (self.handles, self.portal);
        let (mut interrupt, mut terminate) = (self.interrupt, self.terminate);
        actix_web::rt::spawn(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            portal.close();
            tokio::join!(public.stop(true), console.stop(true));
        });
        let (public, console) = tokio::join!(self.public, self.console);
        public?;
        console?;
        Ok(())
    }
}
