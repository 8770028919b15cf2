//! Age files with exactly one hybrid recipient, which is all that this portal seals to.
//!
//! Any age tool that knows `mlkem768x25519` (C2SP `age.md`, age 1.3) opens them, so nobody depends on
//! us to read what they own. ML-KEM-768 and X25519 together: whoever records a file today must break
//! both. A file for a second recipient is refused on opening too, because a tool that mixes recipients
//! would let a classic one open what we call post-quantum, and a foreign one what we call private.
//!
//! Nothing here returns why a file did not open: every reason is [`Verdict::Age`].

use std::collections::HashSet;
use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::iter;

use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use age_core::format::{FileKey, Stanza};
use age_core::secrecy::ExposeSecret as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Checksum, Fe1024, Hrp};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _};
use zeroize::{Zeroize as _, Zeroizing};

use super::id::Hash32;
use super::random;
use super::root::hkdf;
use super::verdict::Verdict;

const STANZA: &str = "mlkem768x25519";
const GREASE: &str = "-grease";
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
const IDENTITY_PREFIX: Hrp = Hrp::parse_unchecked("AGE-SECRET-KEY-PQ-");
const RECIPIENT_PREFIX: Hrp = Hrp::parse_unchecked("age1pq");
const PUBLIC_KEY: usize = 1_216;
const FILE_KEY: usize = 16;

/// What opens: a 32-byte X-Wing seed, written `AGE-SECRET-KEY-PQ-1…`. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity(Zeroizing<[u8; 32]>);

/// What is sealed to: a 1,216-byte X-Wing public key, written `age1pq1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient {
    text: String,
    key: Box<[u8; PUBLIC_KEY]>,
}

impl Identity {
    /// Draws a new identity.
    #[must_use]
    pub fn random() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    #[must_use]
    pub const fn from_seed(seed: Zeroizing<[u8; 32]>) -> Self {
        Self(seed)
    }

    /// Reads `AGE-SECRET-KEY-PQ-1…`, in upper case.
    ///
    /// # Errors
    /// [`Verdict::Secret`] when `text` is anything else.
    pub fn parse(text: &str) -> Result<Self, Verdict> {
        let mut seed = Zeroizing::new([0; 32]);
        let bytes = Zeroizing::new(unbech(IDENTITY_PREFIX, text).ok_or(Verdict::Secret)?);
        if bytes.len() != seed.len() {
            return Err(Verdict::Secret);
        }
        seed.copy_from_slice(&bytes);
        let identity = Self(seed);
        if identity.to_text().as_str() == text {
            Ok(identity)
        } else {
            Err(Verdict::Secret)
        }
    }

    /// The identity as age tools read it. A secret.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        // 32 bytes always fit the code.
        let text = bech32::encode_upper::<Long>(IDENTITY_PREFIX, self.0.as_slice());
        Zeroizing::new(text.unwrap_or_default())
    }

    /// A key for another purpose, which does not lead back to the identity.
    pub(super) fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        hkdf(self.0.as_slice(), label)
    }

    /// The recipient that this identity opens for.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        let mut key = Box::new([0; PUBLIC_KEY]);
        if let Ok(private) = self.private() {
            XWing::sk_to_pk(&private).write_exact(key.as_mut_slice());
        }
        // 1,216 bytes always fit the code.
        let text = bech32::encode_lower::<Long>(RECIPIENT_PREFIX, key.as_slice());
        Recipient {
            text: text.unwrap_or_default(),
            key,
        }
    }

    /// Opens a file that was sealed to this identity's recipient, and to nobody else.
    ///
    /// # Errors
    /// [`Verdict::Age`], whatever the reason.
    pub fn open(&self, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, Verdict> {
        let decryptor = Decryptor::new_buffered(file).map_err(|_| Verdict::Age)?;
        let identity: &dyn age::Identity = self;
        let mut stream = decryptor
            .decrypt(iter::once(identity))
            .map_err(|_| Verdict::Age)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
        match stream.read_to_end(&mut plain) {
            Ok(_) => Ok(plain),
            Err(_) => Err(Verdict::Age),
        }
    }

    /// Opens a file as a stream; nothing of it is whole before its end was read.
    pub(super) fn stream<R: io::Read>(&self, file: R) -> Result<StreamReader<R>, Verdict> {
        let decryptor = Decryptor::new(file).map_err(|_| Verdict::Age)?;
        let identity: &dyn age::Identity = self;
        let opened = decryptor.decrypt(iter::once(identity));
        opened.map_err(|_| Verdict::Age)
    }

    fn private(&self) -> Result<<XWing as hpke::Kem>::PrivateKey, hpke::HpkeError> {
        <XWing as hpke::Kem>::PrivateKey::from_bytes(self.0.as_slice())
    }

    fn unwrap(&self, stanza: &Stanza) -> Result<FileKey, DecryptError> {
        let [enc] = stanza.args.as_slice() else {
            return Err(DecryptError::InvalidHeader);
        };
        let enc = STANDARD_NO_PAD
            .decode(enc)
            .map_err(|_| DecryptError::InvalidHeader)?;
        let opened = <XWing as hpke::Kem>::EncappedKey::from_bytes(&enc).and_then(|enc| {
            let private = self.private()?;
            hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
                &OpModeR::Base,
                &private,
                &enc,
                INFO,
                &stanza.body,
                b"",
            )
        });
        let opened = Zeroizing::new(opened.map_err(|_| DecryptError::DecryptionFailed)?);
        if opened.len() != FILE_KEY {
            return Err(DecryptError::DecryptionFailed);
        }
        Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&opened)))
    }
}

/// Shows nothing of the seed.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

impl age::Identity for Identity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.unwrap_stanzas(std::slice::from_ref(stanza))
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        let mut meant = stanzas.iter().filter(|stanza| !is_grease(stanza));
        match (meant.next(), meant.next()) {
            (Some(only), None) if only.tag == STANZA => Some(self.unwrap(only)),
            _ => Some(Err(DecryptError::InvalidHeader)),
        }
    }
}

impl Recipient {
    /// Reads `age1pq1…`. Whether the key inside is one of ML-KEM's shows on sealing.
    ///
    /// # Errors
    /// [`Verdict::Json`] when `text` is anything else: recipients are read from sealed texts only.
    pub fn parse(text: &str) -> Result<Self, Verdict> {
        let bytes = unbech(RECIPIENT_PREFIX, text).ok_or(Verdict::Json)?;
        let key: Box<[u8; PUBLIC_KEY]> = bytes
            .into_boxed_slice()
            .try_into()
            .map_err(|_| Verdict::Json)?;
        match bech32::encode_lower::<Long>(RECIPIENT_PREFIX, key.as_slice()) {
            Ok(again) if again == text => Ok(Self { text: again, key }),
            _ => Err(Verdict::Json),
        }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The hash under which records name this recipient: of the text, not of the key.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(self.text.as_bytes())
    }

    /// Seals `plain` to this recipient and nobody else, as an age file.
    ///
    /// # Errors
    /// [`Verdict::Age`] when the recipient's bytes are no key.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Verdict> {
        let mut file = Vec::with_capacity(plain.len() + 2_048 + plain.len() / 4_096);
        let mut stream = self.stream(&mut file)?;
        let sealed = stream.write_all(plain).and_then(|()| stream.finish());
        match sealed {
            Ok(_) => Ok(file),
            Err(_) => Err(Verdict::Age),
        }
    }

    /// Seals as a stream to this recipient and nobody else.
    pub(super) fn stream<W: io::Write>(&self, output: W) -> Result<StreamWriter<W>, Verdict> {
        let recipient: &dyn age::Recipient = self;
        let encryptor =
            Encryptor::with_recipients(iter::once(recipient)).map_err(|_| Verdict::Age)?;
        encryptor.wrap_output(output).map_err(|_| Verdict::Age)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({})", self.hash())
    }
}

impl age::Recipient for Recipient {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let wrapped = <XWing as hpke::Kem>::PublicKey::from_bytes(self.key.as_slice())
            .and_then(|public| {
                hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
                    &OpModeS::Base,
                    &public,
                    INFO,
                    file_key.expose_secret(),
                    b"",
                )
            })
            .map_err(|error| EncryptError::Io(io::Error::other(error)))?;
        let (enc, body) = wrapped;
        let stanza = Stanza {
            tag: STANZA.to_owned(),
            args: vec![STANDARD_NO_PAD.encode(enc.to_bytes())],
            body,
        };
        Ok((vec![stanza], HashSet::from(["postquantum".to_owned()])))
    }
}

/// Whether `file` begins as what [`Recipient::seal`] makes: a header with exactly one hybrid stanza,
/// grease aside. Tells nothing of who can open it; for whoever takes sealed bytes in.
#[must_use]
pub fn looks_sealed(file: &[u8]) -> bool {
    let Some(mut lines) = file
        .strip_prefix(b"age-encryption.org/v1\n")
        .map(|rest| rest.split_inclusive(|byte| *byte == b'\n'))
    else {
        return false;
    };
    let mut hybrids = 0;
    while let Some(line) = lines.next() {
        if line.starts_with(b"--- ") {
            return hybrids == 1;
        }
        let Some(stanza) = line
            .strip_prefix(b"-> ")
            .and_then(|rest| rest.strip_suffix(b"\n"))
        else {
            return false;
        };
        let tag = stanza
            .split(|byte| *byte == b' ')
            .next()
            .unwrap_or_default();
        if tag == STANZA.as_bytes() {
            hybrids += 1;
        } else if !tag.ends_with(GREASE.as_bytes()) {
            return false;
        }
        // The body ends with its first line of fewer than 64 characters.
        if !lines.by_ref().any(|line| line.len() < 65) {
            return false;
        }
    }
    false
}

/// Stanzas of random types that age writers add so that readers stay tolerant (C2SP `age.md`).
fn is_grease(stanza: &Stanza) -> bool {
    stanza.tag.ends_with(GREASE)
}

/// BIP-173's checksum without its length limit, as C2SP `age.md` uses it.
enum Long {}

impl Checksum for Long {
    type MidstateRepr = u32;
    type CorrectionField = Fe1024;
    const ROOT_GENERATOR: Fe1024 = <Bech32 as Checksum>::ROOT_GENERATOR;
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = <Bech32 as Checksum>::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 4_096;
    const CHECKSUM_LENGTH: usize = <Bech32 as Checksum>::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = <Bech32 as Checksum>::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = <Bech32 as Checksum>::TARGET_RESIDUE;
}

fn unbech(prefix: Hrp, text: &str) -> Option<Vec<u8>> {
    let checked = CheckedHrpstring::new::<Long>(text).ok()?;
    if checked.hrp() != prefix {
        return None;
    }
    let mut bytes: Vec<u8> = checked.byte_iter().collect();
    if bytes.is_empty() {
        bytes.zeroize();
        return None;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
