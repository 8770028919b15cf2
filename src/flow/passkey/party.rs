//! The portal as passkeys know it: the console's domain and origin, and the challenges it draws.
//!
//! A challenge is kept nowhere. What has to be remembered of it goes to the client and comes back with
//! the answer, under a tag that only holders of the keyring can make: servers behind one database take
//! each other's, a restart loses none, and whoever asks for millions of them takes no memory. That one
//! is taken once is a matter of the officer's credentials ([`super::kept`]), not of this file.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
    WebauthnError,
};

use super::Challenge;
use crate::flow::Unavailable;
use crate::seal::id::{Hash32, Id16, b64, unb64};
use crate::seal::shred::{self, Key};

/// Seconds for which a challenge is good: five minutes for a person, who may have to find a device
/// first, and one for the derivation that a slow machine does afterwards.
const LIFE: u64 = 360;
const TAG: usize = 32;

/// What a challenge is drawn for, and for whom. Its answer is worth nothing for anything else.
#[derive(Clone, Copy)]
pub(in crate::flow) enum Purpose {
    /// Signing in with the name of that tag.
    SignIn(Hash32),
    /// Something that an officer who is signed in does with their ways to sign in.
    Act(Id16),
    /// A new passkey for that officer.
    Adding(Id16),
}

/// A challenge that came back in time, to be taken once.
pub(in crate::flow) struct Once {
    pub(super) hash: String,
    pub(super) until: u64,
}

/// What the client keeps for us.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Drawn<T> {
    drawn: u64,
    what: T,
}

/// A new passkey on its way: its name, and what the library remembers.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Adding {
    pub(super) name: String,
    pub(super) state: PasskeyRegistration,
}

/// The console, to authenticators.
pub(in crate::flow) struct RelyingParty {
    webauthn: Webauthn,
    origin: String,
}

impl RelyingParty {
    /// The console at this address. None where browsers have no passkeys: without TLS, or without a
    /// name. This machine's own loopback has one beside its number.
    pub(super) fn at(console_url: &str) -> Option<Self> {
        let mut url = Url::parse(console_url).ok()?;
        if matches!(url.host_str(), Some("127.0.0.1" | "[::1]")) {
            url.set_host(Some("localhost")).ok()?;
        }
        let domain = url.domain()?.to_owned();
        if url.scheme() != "https" && domain != "localhost" {
            return None;
        }
        let origin = url.origin().ascii_serialization();
        let webauthn = WebauthnBuilder::new(&domain, &url).ok()?.build().ok()?;
        Some(Self { webauthn, origin })
    }

    /// Where passkeys work, as browsers spell it.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    /// Asks for an answer by any passkey. It names none: which there are, and whether there are any, is
    /// for the authenticator to know.
    pub(super) fn ask(
        &self,
        key: &Key,
        purpose: Purpose,
        now: u64,
    ) -> Result<Challenge, Unavailable> {
        let (asked, state) = self
            .webauthn
            .start_discoverable_authentication()
            .map_err(failed)?;
        Ok(Challenge {
            options: to_json(&asked.public_key)?,
            kept: keep(key, purpose, now, &state)?,
        })
    }

    /// Asks for a new passkey. The authenticator keeps the domain, the name that the officer gave it and
    /// a handle that says nothing: not the name with which they sign in.
    pub(super) fn ask_for_new(
        &self,
        key: &Key,
        officer: Id16,
        name: &str,
        there: Vec<webauthn_rs::prelude::CredentialID>,
        now: u64,
    ) -> Result<Challenge, Unavailable> {
        let (asked, state) = self
            .webauthn
            .start_passkey_registration(handle(key, officer), name, name, Some(there))
            .map_err(failed)?;
        let mut options = to_json(&asked.public_key)?;
        // At the door nobody is told which passkeys a name has, so the device must find its own.
        let wanted = options
            .get_mut("authenticatorSelection")
            .and_then(serde_json::Value::as_object_mut)
            .ok_or_else(|| Unavailable::because("a new passkey was not asked for as it must be"))?;
        wanted.insert("residentKey".to_owned(), "required".into());
        wanted.insert("requireResidentKey".to_owned(), true.into());
        let adding = Adding {
            name: name.to_owned(),
            state,
        };
        Ok(Challenge {
            options,
            kept: keep(key, Purpose::Adding(officer), now, &adding)?,
        })
    }

    /// Whether this answer to `asked` was made with `passkey`, whose owner was verified. A counter that
    /// did not move on is a copy's: refused.
    pub(in crate::flow) fn answered(
        &self,
        answer: &PublicKeyCredential,
        asked: DiscoverableAuthentication,
        passkey: &Passkey,
    ) -> Option<AuthenticationResult> {
        let found = self
            .webauthn
            .finish_discoverable_authentication_v2(answer, asked, passkey);
        if matches!(found, Err(WebauthnError::CredentialPossibleCompromise)) {
            tracing::warn!(
                "a passkey was refused whose counter did not move on: there may be a copy"
            );
        }
        found.ok()
    }

    /// The passkey that was made, if it is what was asked for.
    pub(super) fn made(
        &self,
        answer: &RegisterPublicKeyCredential,
        state: &PasskeyRegistration,
    ) -> Option<Passkey> {
        self.webauthn
            .finish_passkey_registration(answer, state)
            .ok()
    }
}

/// Puts what has to be remembered under our tag: `b64(HMAC-SHA256 ‖ JSON)`.
fn keep<T: Serialize>(
    key: &Key,
    purpose: Purpose,
    now: u64,
    what: &T,
) -> Result<String, Unavailable> {
    let json = serde_json::to_vec(&Drawn { drawn: now, what }).map_err(unwritten)?;
    let tag = tag(key, purpose, &json);
    Ok(b64(&[tag.as_bytes().as_slice(), &json].concat()))
}

impl Purpose {
    /// What [`keep`] put there, if it was drawn for this and is still good.
    pub(in crate::flow) fn kept<T: DeserializeOwned>(
        self,
        key: &Key,
        text: &str,
        now: u64,
    ) -> Option<(T, Once)> {
        let bytes = unb64(text).ok()?;
        let (said, json) = bytes.split_first_chunk::<TAG>()?;
        let tag = tag(key, self, json);
        if !bool::from(tag.as_bytes().ct_eq(said)) {
            return None;
        }
        let Drawn { drawn, what } = serde_json::from_slice::<Drawn<T>>(json).ok()?;
        let until = drawn.saturating_add(LIFE);
        (now < until).then(|| {
            let hash = b64(Hash32::of(said).as_bytes());
            (what, Once { hash, until })
        })
    }
}

fn tag(key: &Key, purpose: Purpose, json: &[u8]) -> Hash32 {
    let (word, whose): (&[u8], &[u8]) = match &purpose {
        Purpose::SignIn(name) => (b"sign in\n", name.as_bytes()),
        Purpose::Act(officer) => (b"act\n", officer.as_bytes()),
        Purpose::Adding(officer) => (b"adding\n", officer.as_bytes()),
    };
    shred::tag(key, &[b"challenge\n", word, whose, b"\n", json].concat())
}

/// By what an authenticator tells an officer's passkeys from another's.
fn handle(key: &Key, officer: Id16) -> Uuid {
    let tag = shred::tag(key, &[b"handle\n", officer.as_bytes().as_slice()].concat());
    Uuid::from_bytes(*tag.as_bytes().first_chunk().unwrap_or(&[0; 16]))
}

fn to_json<T: Serialize>(options: &T) -> Result<serde_json::Value, Unavailable> {
    serde_json::to_value(options).map_err(unwritten)
}

fn failed(_: WebauthnError) -> Unavailable {
    Unavailable::because("a passkey's challenge could not be drawn")
}

fn unwritten(_: serde_json::Error) -> Unavailable {
    Unavailable::because("a passkey's challenge cannot be written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_console_has_passkeys_where_browsers_have_them() {
        let origin = |url: &str| RelyingParty::at(url).map(|party| party.origin().to_owned());
        let same = |url: &str| assert_eq!(origin(url).as_deref(), Some(url));
        same("https://console.example.org");
        same("https://console.example.org:8443");
        same("http://localhost:8081");
        let near = origin("http://127.0.0.1:8081");
        assert_eq!(near.as_deref(), Some("http://localhost:8081"));
        for bad in [
            "http://console.example.org",
            "https://192.0.2.7",
            "unix:/run/amparo.sock",
            "",
        ] {
            assert_eq!(origin(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_a_client_keeps_for_us_is_good_for_one_purpose_and_a_while() {
        let (key, officer) = (Key::random(), Id16::random());
        let text = keep(&key, Purpose::Act(officer), 1_000, &7_u8).unwrap();
        let read = |key: &Key, purpose: Purpose, text: &str, now| {
            purpose.kept::<u8>(key, text, now).map(|(what, _)| what)
        };
        let at = |now| read(&key, Purpose::Act(officer), &text, now);
        assert_eq!((at(1_000), at(1_359), at(1_360)), (Some(7), Some(7), None));
        assert_eq!(read(&key, Purpose::Adding(officer), &text, 1_000), None);
        assert_eq!(read(&key, Purpose::Act(Id16::random()), &text, 1_000), None);
        assert_eq!(
            read(&Key::random(), Purpose::Act(officer), &text, 1_000),
            None
        );
        let other = b64(&[&unb64(&text).unwrap()[..], b" "].concat());
        assert_eq!(read(&key, Purpose::Act(officer), &other, 1_000), None);
        assert_eq!(read(&key, Purpose::Act(officer), "", 1_000), None);
    }

    #[test]
    fn a_challenge_at_the_door_names_no_passkey_and_is_of_one_shape() {
        let party = RelyingParty::at("https://console.example.org").unwrap();
        let key = Key::random();
        let drawn = |name: &[u8]| {
            let purpose = Purpose::SignIn(Hash32::of(name));
            party.ask(&key, purpose, 1_000).unwrap()
        };
        let (one, other) = (drawn(b"noor"), drawn(b"nobody at all"));
        assert_eq!(one.options["allowCredentials"], serde_json::json!([]));
        assert_eq!(one.options["userVerification"], "required");
        assert_eq!(one.kept.len(), other.kept.len());
        assert_ne!(one.options["challenge"], other.options["challenge"]);
        let shape = |challenge: &Challenge| {
            let mut options = challenge.options.clone();
            options["challenge"] = "".into();
            options
        };
        assert_eq!(shape(&one), shape(&other));
    }
}
