//! An authenticator in software, for one passkey: what a phone or a security key does (`WebAuthn`, CTAP2),
//! and what a forged one would try.

use amparo::seal::id::{b64, unb64};
use amparo::seal::random;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

/// A device with one passkey. Copied, it is a clone.
#[derive(Clone)]
pub(crate) struct Authenticator {
    key: SigningKey,
    id: Vec<u8>,
    handle: Vec<u8>,
    pub(crate) counter: u32,
    /// Whether it counts its answers.
    pub(crate) counts: bool,
    /// The page that asks, as its browser says.
    pub(crate) origin: String,
    /// Whether it looks who is there.
    pub(crate) verifies: bool,
}

impl Authenticator {
    /// A new one, in a browser that shows the console at `origin`.
    pub(crate) fn at(origin: &str) -> Self {
        Self {
            key: SigningKey::from_slice(&random::bytes::<32>()).unwrap(),
            id: random::bytes::<32>().to_vec(),
            handle: Vec::new(),
            counter: 0,
            counts: true,
            origin: origin.to_owned(),
            verifies: true,
        }
    }

    /// What `navigator.credentials.create` gives for these options.
    pub(crate) fn make(&mut self, options: &Value) -> Value {
        self.handle = unb64(options["user"]["id"].as_str().unwrap()).unwrap();
        let mut data = self.data(options["rp"]["id"].as_str().unwrap(), HAS_CREDENTIAL);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(&self.id);
        let point = self.key.verifying_key().to_sec1_point(false);
        // COSE_Key of ES256: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        data.extend([0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(&point.as_bytes()[1..33]);
        data.extend([0x22, 0x58, 32]);
        data.extend(&point.as_bytes()[33..]);
        let mut attested = b"\xA3\x63fmt\x64none\x67attStmt\xA0\x68authData\x58".to_vec();
        attested.push(u8::try_from(data.len()).unwrap());
        attested.extend(data);
        let told = self.told("webauthn.create", options);
        json!({
            "id": b64(&self.id),
            "rawId": b64(&self.id),
            "type": "public-key",
            "response": {
                "attestationObject": b64(&attested),
                "clientDataJSON": b64(told.as_bytes()),
                "transports": ["internal"],
            },
            "clientExtensionResults": {},
        })
    }

    /// What `navigator.credentials.get` gives for these options.
    pub(crate) fn answer(&mut self, options: &Value) -> Value {
        self.counter += u32::from(self.counts);
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let told = self.told("webauthn.get", options);
        let signed = [&data[..], &Sha256::digest(told.as_bytes())[..]].concat();
        let signature: Signature = self.key.sign(&signed);
        json!({
            "id": b64(&self.id),
            "rawId": b64(&self.id),
            "type": "public-key",
            "response": {
                "authenticatorData": b64(&data),
                "clientDataJSON": b64(told.as_bytes()),
                "signature": b64(signature.to_der().as_bytes()),
                "userHandle": b64(&self.handle),
            },
            "clientExtensionResults": {},
        })
    }

    fn data(&self, domain: &str, flags: u8) -> Vec<u8> {
        let verified = if self.verifies { VERIFIED } else { 0 };
        let mut data = Sha256::digest(domain.as_bytes()).to_vec();
        data.push(PRESENT | verified | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn told(&self, kind: &str, options: &Value) -> String {
        let challenge = &options["challenge"];
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
    }
}
