//! Runs the operation of a vector and compares what comes out.

use std::collections::{BTreeMap, BTreeSet};

use amparo::seal::age::Identity;
use amparo::seal::assess::{Answers, assess};
use amparo::seal::bucket::bucket;
use amparo::seal::canon;
use amparo::seal::code::{Code, WordList};
use amparo::seal::frames;
use amparo::seal::grant::{self, Holder};
use amparo::seal::id::{Hash32, Id16, b64, unb64};
use amparo::seal::item::{Listed, Reader};
use amparo::seal::key::{VerifyKey, Vkey};
use amparo::seal::name::Name;
use amparo::seal::note::Note;
use amparo::seal::pair::Pair;
use amparo::seal::receipt::Receipt;
use amparo::seal::record::Chain;
use amparo::seal::root::{AnchorKey, Root};
use amparo::seal::roster::{Roster, Seen};
use amparo::seal::thread::Thread;
use amparo::seal::value;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Mark};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::fields::{bytes, day, hash, id, identity, key, list, pins, secrets, string, strings};
use crate::logs;
use crate::make_texts;
use crate::opened::{attachment_of, draft_of, vault};

type Rosters = BTreeMap<String, Roster>;

/// What an operation gives: outputs, and the verdict that it may give beside them.
type Outcome = Result<(Value, &'static str), Verdict>;

/// The rosters of a file, all of which must stand.
pub(crate) fn rosters(file: &Value) -> Rosters {
    let listed = file.get("rosters").and_then(Value::as_object);
    let read = |(name, entry): (&String, &Value)| {
        let note = string(entry, "note").as_bytes();
        let roster = Roster::read(note, &pins(&entry["pins"]), None, day(entry, "today"));
        (name.clone(), roster.unwrap())
    };
    listed.into_iter().flatten().map(read).collect()
}

/// Runs a case and compares verdict and outputs.
pub(crate) fn check(op: &str, case: &Value, rosters: &Rosters) -> Result<(), String> {
    let (found, verdict) = match run(op, case, rosters) {
        Ok((outputs, verdict)) => (outputs, verdict),
        Err(verdict) => (json!({}), verdict.as_str()),
    };
    if case["verdict"] != verdict {
        return Err(format!("{} expected, {verdict} found", case["verdict"]));
    }
    let expected = case.get("expect").and_then(Value::as_object);
    for (field, value) in expected.into_iter().flatten() {
        if found[field] != *value {
            return Err(format!("{field}: {value} expected, {} found", found[field]));
        }
    }
    Ok(())
}

/// Runs a case.
pub(crate) fn run(op: &str, case: &Value, rosters: &Rosters) -> Outcome {
    let roster = || &rosters[string(case, "roster")];
    let outputs = match op {
        "canon" => canon_of(case)?,
        "bucket" => {
            let size = usize::try_from(case["n"].as_u64().unwrap()).unwrap();
            json!({"bucket": bucket(size)})
        }
        "assess" => assessed(case),
        "code" => return Ok(code(case)),
        "age" => {
            let identity = Identity::parse(string(case, "identity")).map_err(|_| Verdict::Age)?;
            json!({"plain": b64(&identity.open(&bytes(case, "file"))?)})
        }
        "attachment" => attachment_of(case)?,
        "draft" => draft_of(case)?,
        "note" => note(case)?,
        "roster" => roster_of(case)?,
        "texts" => texts_of(case)?,
        "record" => {
            let records = strings(&case["records"]);
            described(&Chain::read(&hash(case, "case"), &records, roster())?)
        }
        "grant" => return granted(case, roster()),
        "pair" => paired(case, roster())?,
        "item" => item(case, roster())?,
        "thread" => thread(case, roster())?,
        "log" => return Ok(logs::read(case, roster())),
        "receipt" => receipt(case)?,
        "vault" => vault(case)?,
        "frames" => framed(case)?,
        unknown => panic!("no operation is called {unknown}"),
    };
    Ok((outputs, "ok"))
}

fn canon_of(case: &Value) -> Result<Value, Verdict> {
    let text = bytes(case, "text");
    let text = str::from_utf8(&text).map_err(|_| Verdict::Json)?;
    canon::parse(text)?;
    Ok(json!({}))
}

fn assessed(case: &Value) -> Value {
    let given = |texts: &Value| {
        let texts = strings(texts).into_iter();
        texts.map(Zeroizing::new).collect()
    };
    let answers = case["answers"].as_object().unwrap().iter();
    let answers: Answers = answers
        .map(|(key, texts)| (key.clone(), given(texts)))
        .collect();
    let found = assess(&answers);
    let marks: Vec<&str> = found
        .marks
        .iter()
        .map(|mark: &Mark| mark.as_str())
        .collect();
    json!({"urgent": found.urgent, "level": found.level.as_str(), "marks": marks})
}

fn code(case: &Value) -> (Value, &'static str) {
    let typed = string(case, "typed");
    let read = Code::parse(typed);
    let code = Code::parse_or_nobodys(typed);
    let root = Root::derive(&code, &id(case, "instance"));
    let mut found = json!({
        "entropy": b64(code.entropy()),
        "root": b64(root.expose()),
        "login": b64(root.login().expose()),
        "anchor": b64(root.anchor().expose()),
        "recipient": root.identity().recipient().to_string(),
    });
    if read.is_err() {
        return (found, Verdict::Malformed.as_str());
    }
    found["digits"] = json!(code.digits().as_str());
    let words = WordList::ALL.map(|list| code.words(list).as_str().to_owned());
    let [en, fr, es, zh] = words;
    found["words"] = json!({"en": en, "fr": fr, "es": es, "zh": zh});
    (found, "ok")
}

fn note(case: &Value) -> Result<Value, Verdict> {
    let bytes = bytes(case, "note");
    let note = if case["single"] == true {
        Note::signed_once(&bytes).map(drop)?;
        Note::signed(&bytes)?
    } else {
        Note::signed(&bytes)?
    };
    if note.first_line() != string(case, "type") {
        return Err(Verdict::Type);
    }
    let spaces = note.signed_lines().ends_with(" \n");
    if spaces && case["spaces"] != true {
        return Err(Verdict::Json);
    }
    canon::parse(note.json())?;
    let keys = strings(&case["vkeys"]);
    let keys: Vec<Vkey> = keys.iter().map(|key| Vkey::parse(key).unwrap()).collect();
    for signature in note.signatures() {
        let key = keys.iter().find(|key| key.name() == signature.name());
        if !key.is_some_and(|key| note.verifies(signature, key.key())) {
            return Err(Verdict::Signature);
        }
    }
    let signers: Vec<&str> = note
        .signatures()
        .iter()
        .map(amparo::seal::note::Signature::name)
        .collect();
    Ok(json!({"json": note.json(), "signers": signers}))
}

fn seen_in(case: &Value) -> Option<Seen> {
    match &case["seen"] {
        Value::Null => None,
        seen => Some(Seen {
            version: seen["version"].as_u64().unwrap(),
            hash: hash(seen, "hash"),
        }),
    }
}

fn texts_of(case: &Value) -> Result<Value, Verdict> {
    make_texts::read(&bytes(case, "note"), &pins(&case["pins"]), seen_in(case))
}

fn roster_of(case: &Value) -> Result<Value, Verdict> {
    let (note, today) = (bytes(case, "note"), day(case, "today"));
    let roster = Roster::read(&note, &pins(&case["pins"]), seen_in(case), today)?;
    Ok(json!({"version": roster.version(), "hash": roster.hash().to_string()}))
}

fn described(chain: &Chain) -> Value {
    let last = chain.last().record();
    let boxes = last.boxes.iter().map(|(kind, held)| {
        let holders: Vec<String> = held.holders.iter().map(Name::to_string).collect();
        let (recipient, rule) = (held.recipient.to_string(), held.rule.as_str());
        let held = json!({"holders": holders, "recipient": recipient, "rule": rule});
        (kind.as_str().to_owned(), held)
    });
    let boxes: serde_json::Map<String, Value> = boxes.collect();
    let excluded: Vec<String> = last.excluded.iter().map(Id16::to_string).collect();
    let versions: Vec<u64> = chain
        .records()
        .iter()
        .map(amparo::seal::record::Verified::version)
        .collect();
    let given = chain.records().iter().enumerate();
    let given: Vec<Value> = given
        .filter_map(|(n, one)| Some((n, one.given()?)))
        .map(|(n, one)| {
            json!([
                n,
                one.day.to_string(),
                one.how.as_str(),
                one.officer.to_string(),
                one.second.to_string()
            ])
        })
        .collect();
    json!({"n": chain.number(), "versions": versions, "boxes": boxes, "excluded": excluded, "given": given})
}

fn granted(case: &Value, roster: &Roster) -> Outcome {
    let identity = identity(case, "identity");
    let anchor = case["anchor"]
        .as_str()
        .map(|text| AnchorKey::from_bytes(key(text)));
    let holder = Holder {
        name: Name::parse(string(case, "holder")).unwrap(),
        identity: &identity,
        anchor: anchor.as_ref(),
    };
    let grants: Vec<Vec<u8>> = list(case, "grants", |grant| {
        unb64(grant.as_str().unwrap()).unwrap()
    });
    let holding = grant::open(&hash(case, "case"), &holder, &grants, roster)?;
    let mut secrets: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (kind, _, identity) in holding.secrets().iter() {
        let held = secrets.entry(kind.as_str()).or_default();
        held.insert(identity.to_text().as_str().to_owned());
    }
    let hashes = holding
        .chains()
        .map(|chain| chain.last().hash().to_string());
    let hashes: Vec<String> = hashes.collect();
    let refused = holding.refused().iter().map(|verdict| verdict.as_str());
    let refused: Vec<&str> = refused.collect();
    let mut outputs = json!({
        "n": holding.chain().number(), "hash": hashes[0], "parted": hashes[1..],
        "secrets": secrets, "own": holding.signing().is_some(), "refused": refused,
    });
    if let Some(signing) = holding.signing() {
        outputs["verify"] = json!(signing.verify_key().to_string());
    }
    let verdict = holding.whole().err();
    Ok((outputs, verdict.map_or("ok", Verdict::as_str)))
}

fn paired(case: &Value, roster: &Roster) -> Result<Value, Verdict> {
    let pair = Pair::listed(id(case, "first"), id(case, "second"));
    let peeled = Pair::peel(&bytes(case, "pair"), &identity(case, "first_identity"))?;
    let second = identity(case, "second_identity");
    let opened = pair.open(&hash(case, "case"), &peeled, &second, roster)?;
    Ok(json!({"n": opened.chain.number(), "secret": opened.secret.to_text().as_str()}))
}

fn item(case: &Value, roster: &Roster) -> Result<Value, Verdict> {
    let chain = Chain::read(&hash(case, "case"), &strings(&case["records"]), roster)?;
    let secrets = secrets(case);
    let reader = Reader {
        chain: &chain,
        parted: &[],
        secrets: &secrets,
        roster,
    };
    let sealed = bytes(case, "item");
    let opened = reader.open(&Listed {
        in_box: BoxKind::parse(string(case, "box")).unwrap(),
        n: case["n"].as_u64().unwrap(),
        sealed: &sealed,
    })?;
    let item = opened.item();
    let after: Vec<String> = item.after.iter().map(Hash32::to_string).collect();
    let body = canon::write(&value::Value::from(item.body.to_json()));
    let body: Value = serde_json::from_str(&body).unwrap();
    Ok(json!({
        "hash": opened.hash().to_string(),
        "id": item.id.to_string(),
        "author": item.author.to_string(),
        "kind": item.body.kind().as_str(),
        "posted": item.posted.to_string(),
        "via": item.via.as_str(),
        "after": after,
        "body": body,
    }))
}

fn thread(case: &Value, roster: &Roster) -> Result<Value, Verdict> {
    let chain = Chain::read(&hash(case, "case"), &strings(&case["records"]), roster)?;
    let parted = case["parted"].as_array().into_iter().flatten();
    let parted = parted.map(|notes| Chain::read(&hash(case, "case"), &strings(notes), roster));
    let parted: Vec<Chain> = parted.collect::<Result<_, _>>()?;
    let secrets = secrets(case);
    let reader = Reader {
        chain: &chain,
        parted: &parted,
        secrets: &secrets,
        roster,
    };
    let in_box = BoxKind::parse(string(case, "box")).unwrap();
    let sealed = list(case, "items", |item| {
        (item["n"].as_u64().unwrap(), bytes(item, "item"))
    });
    let listed: Vec<Listed<'_>> = sealed
        .iter()
        .map(|(n, sealed)| Listed {
            in_box,
            n: *n,
            sealed,
        })
        .collect();
    let thread = Thread::read(reader, &listed);
    let shown: Vec<String> = thread
        .items()
        .iter()
        .map(|item| item.hash().to_string())
        .collect();
    let failures: Vec<Value> = thread
        .failures()
        .iter()
        .map(|failure| json!({"index": failure.index, "verdict": failure.verdict.as_str()}))
        .collect();
    Ok(json!({"shown": shown, "failures": failures, "missing": thread.missing()}))
}

fn receipt(case: &Value) -> Result<Value, Verdict> {
    let verify = VerifyKey::parse(string(case, "key")).unwrap();
    let receipt = Receipt::read(&bytes(case, "note"), &id(case, "instance"), &verify)?;
    Ok(json!({
        "case": receipt.case.to_string(),
        "day": receipt.day.to_string(),
        "office": receipt.office,
        "plain": receipt.plain.to_string(),
        "sealed": receipt.sealed.to_string(),
    }))
}

fn framed(case: &Value) -> Result<Value, Verdict> {
    let body = bytes(case, "body");
    let all = frames::read(&body)?;
    let named = list(case, "named", |index| index.as_u64().unwrap());
    frames::check_named(&named, all.len() - 1)?;
    let header = str::from_utf8(all[0]).unwrap();
    let parts: Vec<String> = all[1..].iter().map(|part| b64(part)).collect();
    Ok(json!({"header": header, "frames": parts}))
}
