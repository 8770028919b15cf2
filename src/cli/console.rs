//! `amparo console URL`: the officer's client from their own binary, on their own machine.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{Stopped, say};
use crate::http::loopback::{self, Remote};
use crate::seal::id::Hash32;
use crate::seal::officer::read_out;

const PATIENCE: Duration = Duration::from_secs(20);
/// More than a console's page ever has.
const PAGE_BYTES: usize = 256 * 1024;

#[derive(Args)]
pub(super) struct Options {
    /// The portal's console, as officers type it: `https://console.example.org`
    #[arg(value_name = "URL")]
    url: String,
    /// Accept the portal's stewards, named by this fingerprint
    #[arg(long, value_name = "FINGERPRINT")]
    trust: Option<String>,
    /// Where your browser finds it
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0")]
    listen: String,
    /// Where what this device accepted is kept
    #[arg(long, value_name = "FOLDER")]
    known: Option<PathBuf>,
}

/// What the console's page is told to believe.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
struct Pins {
    instance: String,
    instance_key: Option<String>,
    stewards: Vec<String>,
    threshold: u64,
    public: Option<String>,
    demo: bool,
    #[serde(default)]
    draft_languages: Vec<String>,
}

impl Pins {
    /// Over what decides whose words are believed, and nothing else.
    fn fingerprint(&self) -> String {
        let mut stewards = self.stewards.clone();
        stewards.sort_unstable();
        let text = format!(
            "amparo/v1/console\n{}\n{}\n{}\n{}",
            self.instance,
            self.instance_key.as_deref().unwrap_or_default(),
            self.threshold,
            stewards.join("\n"),
        );
        read_out(&Hash32::of(text.as_bytes()), 8)
    }

    fn with_public(&self, own: &str) -> String {
        let public = self.public.as_ref().map(|_| own.to_owned());
        let told = Self {
            public,
            ..self.clone()
        };
        serde_json::json!(told).to_string()
    }
}

pub(super) fn run(options: &Options) -> Result<(), Stopped> {
    let console = address(&options.url)?;
    let listener = TcpListener::bind(&options.listen).map_err(|error| {
        Stopped::because(format!("cannot listen at {}: {error}", options.listen))
    })?;
    let at = listener
        .local_addr()
        .map_err(|error| Stopped::because(error.to_string()))?;
    if !at.ip().is_loopback() {
        return Err(Stopped::because(
            "the console is for this machine alone: listen at 127.0.0.1 or [::1]",
        ));
    }
    let known = Known::of(&console, options.known.clone())?;
    actix_web::rt::System::new().block_on(async move {
        let client = client()?;
        let offered = offered(&client, &console).await?;
        let pins = known.settle(&offered, options.trust.as_deref())?;
        let remote = Remote {
            client,
            console: console.clone(),
            public: pins
                .public
                .as_deref()
                .map(|url| url.trim_end_matches('/').to_owned()),
        };
        let server = loopback::serve(remote, |own| pins.with_public(own), pins.demo, listener)
            .map_err(|error| Stopped::because(error.to_string()))?;
        say(&format!("console   http://{at}"));
        say(&format!("portal    {console}"));
        say("The page and its scripts are this program's. Ctrl-C ends it.");
        let handle = server.handle();
        actix_web::rt::spawn(async move {
            let _ = actix_web::rt::signal::ctrl_c().await;
            handle.stop(false).await;
        });
        server
            .await
            .map_err(|error| Stopped::because(error.to_string()))
    })
}

fn address(url: &str) -> Result<String, Stopped> {
    let console = url.trim_end_matches('/');
    let rest = console
        .strip_prefix("https://")
        .or_else(|| console.strip_prefix("http://"));
    let host = rest.filter(|rest| !rest.is_empty() && !rest.contains(['/', '?', '#', '@']));
    let Some(host) = host else {
        return Err(Stopped::because(format!(
            "{url} is no address of a console: https://NAME, without a path"
        )));
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_near = matches!(name, "127.0.0.1" | "localhost" | "[::1]")
        || name.to_ascii_lowercase().ends_with(".onion");
    if console.starts_with("http://") && !is_near {
        return Err(Stopped::because(format!(
            "{url} is not encrypted on the way: use https://"
        )));
    }
    Ok(console.to_owned())
}

fn client() -> Result<reqwest::Client, Stopped> {
    // The S3 client's, too; whoever comes second changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .connect_timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| Stopped::because(error.to_string()))
}

/// The pins that the portal's own page names: what it asks to be believed.
async fn offered(client: &reqwest::Client, console: &str) -> Result<Pins, Stopped> {
    let unreachable = |_| Stopped::because(format!("nobody answers at {console}"));
    let no_console = || Stopped::because(format!("there is no console at {console}"));
    let mut answer = client
        .get(format!("{console}/"))
        .send()
        .await
        .map_err(unreachable)?;
    let mut page = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(unreachable)? {
        page.extend_from_slice(&chunk);
        if page.len() > PAGE_BYTES {
            return Err(no_console());
        }
    }
    pins_in(&String::from_utf8_lossy(&page)).ok_or_else(no_console)
}

fn pins_in(page: &str) -> Option<Pins> {
    let (_, after) = page.split_once("<meta name=\"amparo-pins\" content=\"")?;
    let (content, _) = after.split_once('"')?;
    let json = content
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#x60;", "`")
        .replace("&#x3D;", "=")
        .replace("&amp;", "&");
    serde_json::from_str(&json).ok()
}

/// What this device accepted of a portal before.
struct Known {
    file: PathBuf,
}

impl Known {
    fn of(console: &str, folder: Option<PathBuf>) -> Result<Self, Stopped> {
        let folder = folder.or_else(|| {
            let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
            let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config"));
            Some(config.or_else(home)?.join("amparo/consoles"))
        });
        let folder = folder.ok_or_else(|| {
            Stopped::because(
                "there is no home folder: say with --known where to keep what you accept",
            )
        })?;
        let name: String = console
            .chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() || letter == '.' {
                    letter
                } else {
                    '_'
                }
            })
            .collect();
        Ok(Self {
            file: folder.join(format!("{name}.json")),
        })
    }

    /// The pins to believe: those accepted before, or those offered now where the officer names them.
    fn settle(&self, offered: &Pins, trust: Option<&str>) -> Result<Pins, Stopped> {
        let found = offered.fingerprint();
        let before = std::fs::read(&self.file)
            .ok()
            .and_then(|held| serde_json::from_slice::<Pins>(&held).ok());
        if before
            .as_ref()
            .is_some_and(|held| held.fingerprint() == found)
        {
            return Ok(offered.clone());
        }
        if trust.is_some_and(|named| is_same(named, &found)) {
            self.keep(offered)?;
            return Ok(offered.clone());
        }
        if trust.is_some() {
            return Err(Stopped::because(format!(
                "this is another portal, or other stewards: they have the fingerprint\n  {found}"
            )));
        }
        let what = if before.is_some() {
            "The stewards of this portal are others than this device accepted."
        } else {
            "This device does not know this portal yet."
        };
        Err(Stopped::because(format!(
            "{what} Its stewards have the fingerprint\n  {found}\nAsk a steward for it by another way. If it is the same, start again with\n  --trust \"{found}\""
        )))
    }

    fn keep(&self, pins: &Pins) -> Result<(), Stopped> {
        let failed = |error: std::io::Error| {
            Stopped::because(format!("cannot keep {}: {error}", self.file.display()))
        };
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = tempfile::NamedTempFile::new_in(self.file.parent().unwrap_or(&self.file))
            .map_err(failed)?;
        let text = serde_json::to_vec_pretty(pins).unwrap_or_default();
        file.write_all(&text).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(&self.file)
            .map_err(|error| failed(error.error))?;
        Ok(())
    }
}

fn is_same(named: &str, found: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase()
    };
    letters(named) == letters(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pins(stewards: &[&str]) -> Pins {
        Pins {
            instance: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
            instance_key: None,
            stewards: stewards.iter().map(|&vkey| vkey.to_owned()).collect(),
            threshold: 1,
            public: Some("https://portal.example".to_owned()),
            demo: false,
            draft_languages: Vec::new(),
        }
    }

    #[test]
    fn a_page_names_its_pins() {
        let told = pins(&["a+b+c"]);
        let json = serde_json::json!(told)
            .to_string()
            .replace('"', "&quot;")
            .replace('=', "&#x3D;");
        let page = format!("<head><meta name=\"amparo-pins\" content=\"{json}\"></head>");
        assert_eq!(pins_in(&page), Some(told));
        assert_eq!(pins_in("<head></head>"), None);
    }

    #[test]
    fn stewards_are_accepted_once_and_others_never_by_themselves() {
        let folder = tempfile::tempdir().unwrap();
        let known = Known::of("https://c.example", Some(folder.path().to_owned())).unwrap();
        let (ours, theirs) = (pins(&["a", "b"]), pins(&["a", "c"]));
        assert!(known.settle(&ours, None).is_err(), "not known yet");
        assert!(known.settle(&theirs, Some(&ours.fingerprint())).is_err());
        assert_eq!(
            known
                .settle(&ours, Some(&ours.fingerprint().to_uppercase()))
                .ok(),
            Some(ours.clone())
        );
        assert_eq!(known.settle(&ours, None).ok(), Some(ours.clone()));
        assert_eq!(
            known.settle(&pins(&["b", "a"]), None).ok(),
            Some(pins(&["b", "a"])),
            "in any order"
        );
        assert!(known.settle(&theirs, None).is_err());
        let fewer = Pins {
            threshold: 0,
            ..ours.clone()
        };
        assert!(known.settle(&fewer, None).is_err());
    }

    #[test]
    fn only_what_is_encrypted_or_near_is_spoken_to() {
        for good in [
            "https://c.example/",
            "http://127.0.0.1:8080",
            "http://abc.onion",
        ] {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "http://c.example",
            "c.example",
            "https://",
            "https://c.example/path",
            "https://me@c.example",
        ] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }
}
