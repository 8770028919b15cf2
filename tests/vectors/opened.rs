//! Runs the operations on what a secret alone opens: attachments, drafts and vaults.

use amparo::seal::age::{Identity, Recipient};
use amparo::seal::attachment::{self, Content, bucket, file_name};
use amparo::seal::code::Code;
use amparo::seal::draft;
use amparo::seal::id::b64;
use amparo::seal::item::attached::Attachment;
use amparo::seal::officer::{VaultKey, fingerprint};
use amparo::seal::root::Root;
use amparo::seal::verdict::Verdict;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::fields::{bytes, hash, id, string};

/// A file that opens, what an item says about one, a name as it is tidied, or a padded length.
pub(crate) fn attachment_of(case: &Value) -> Result<Value, Verdict> {
    if let Some(given) = case["given"].as_str() {
        return Ok(json!({"name": file_name(given)}));
    }
    if let Some(length) = case["length"].as_u64() {
        return Ok(json!({"bucket": bucket(length)}));
    }
    if case["body"].is_string() {
        let body = bytes(case, "body");
        Attachment::from_line(str::from_utf8(&body).map_err(|_| Verdict::Json)?)?;
        return Ok(json!({}));
    }
    let identity = Identity::parse(string(case, "identity")).map_err(|_| Verdict::Age)?;
    let content = Content {
        bytes: case["bytes"].as_u64().unwrap(),
        sha256: hash(case, "sha256"),
    };
    let mut plain = Vec::new();
    attachment::open(&identity, &content, &bytes(case, "file")[..], |piece| {
        plain.extend_from_slice(piece);
    })?;
    Ok(json!({"plain": b64(&plain)}))
}

pub(crate) fn draft_of(case: &Value) -> Result<Value, Verdict> {
    let entropy = Zeroizing::new(bytes(case, "code").try_into().unwrap());
    let root = Root::derive(&Code::from_entropy(entropy), &id(case, "instance"));
    let fields = draft::open(&bytes(case, "file"), &root)?;
    let fields = fields
        .iter()
        .map(|(name, text)| json!([name, text.as_str()]));
    Ok(json!({
        "fields": fields.collect::<Vec<_>>(),
        "login": b64(root.draft_login().expose()),
        "recipient": root.draft_identity().recipient().to_string(),
    }))
}

pub(crate) fn vault(case: &Value) -> Result<Value, Verdict> {
    let salt: [u8; 16] = bytes(case, "salt").try_into().unwrap();
    let key = VaultKey::derive(string(case, "passphrase"), &salt)?;
    let root = key.open(&bytes(case, "vault"))?;
    let (recipient, verify): (Recipient, _) =
        (root.identity().recipient(), root.signing().verify_key());
    Ok(json!({
        "root": b64(root.expose()),
        "login": b64(key.login().expose()),
        "recipient": recipient.to_string(),
        "verify": verify.to_string(),
        "fingerprint": fingerprint(&recipient, &verify),
    }))
}
