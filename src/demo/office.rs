//! An invented office, founded the way a real one is: invites, keys made on the officers' side,
//! a roster that a steward signs.
//!
//! The only liberty: nobody prints these recovery codes, so none is stretched.

use std::collections::BTreeMap;

use totp_rs::{Builder, Secret};
use zeroize::Zeroizing;

use super::plan::{OfficerPlan, Plan, QueuePlan};
use crate::clock::Clock;
use crate::flow::Portal;
use crate::flow::invite::{Acceptance, Invitation, InviteError, NewDoor};
use crate::seal::age::Identity;
use crate::seal::code::{Code, WordList};
use crate::seal::id::Id16;
use crate::seal::key::{SigningKey, Vkey};
use crate::seal::officer::{OfficerRoot, VaultKey};
use crate::seal::random;
use crate::seal::roster::{Instance, Office, Officer, OfficerKey, Queue, RosterBody, Stewards};
use crate::seal::words::Role;

/// Days for which the roster holds.
const ROSTER_DAYS: u16 = 90;

/// An office whose every key is known: nothing for real reports.
pub struct Founded {
    pub members: Vec<Member>,
    /// Key in the plan → id.
    pub queues: BTreeMap<String, Id16>,
}

/// An officer with everything that only their own client would know.
pub struct Member {
    pub id: Id16,
    pub name: String,
    pub role: Role,
    pub passphrase: String,
    /// Base32.
    pub totp_secret: String,
    pub root: OfficerRoot,
}

impl Member {
    #[must_use]
    pub fn identity(&self) -> Identity {
        self.root.identity()
    }

    #[must_use]
    pub fn signing(&self) -> SigningKey {
        self.root.signing()
    }

    /// The one-time password at that second.
    #[must_use]
    pub fn totp(&self, seconds: u64) -> Option<String> {
        totp(&self.totp_secret, seconds)
    }
}

/// What stopped the founding.
#[derive(Debug, thiserror::Error)]
#[error("the office could not be founded: {0}")]
pub struct FoundError(String);

fn failed(error: impl std::fmt::Display) -> FoundError {
    FoundError(error.to_string())
}

impl Founded {
    /// Founds the office in an empty portal.
    ///
    /// # Errors
    /// When the portal refuses a step.
    pub async fn found(portal: &Portal, plan: &Plan) -> Result<Self, FoundError> {
        // Stretching a passphrase takes a moment on purpose.
        let officers = plan.officers.len();
        let stretched = tokio::task::spawn_blocking(move || stretch(officers))
            .await
            .map_err(failed)??;
        // Two at a time, as many as the portal hashes for at once by default: more would only wait,
        // each with a thread that keeps the memory of its hashes.
        let share = officers.div_ceil(2).max(1);
        let mut invited = plan.officers.iter().cloned().zip(stretched);
        let enrolments: Vec<_> = std::iter::repeat_with(|| invited.by_ref().take(share).collect())
            .take(2)
            .map(|share| tokio::spawn(enrol_all(portal.clone(), share)))
            .collect();
        let mut members = Vec::with_capacity(officers);
        for enrolment in enrolments {
            members.extend(enrolment.await.map_err(failed)??);
        }
        let queues: BTreeMap<String, Id16> = plan
            .queues
            .iter()
            .map(|queue| (queue.key.clone(), Id16::random()))
            .collect();
        let body = roster(portal, plan, &members, &queues)?;
        let steward = members
            .iter()
            .find(|member| member.role == Role::Steward)
            .ok_or_else(|| failed("the plan has no steward"))?;
        let note = body.sign(&[(&steward.id.to_string(), &steward.signing())]);
        portal.publish_roster(&note).await.map_err(failed)?;
        Ok(Self { members, queues })
    }

    /// The officer with this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// What an officer's own client makes.
struct Keys {
    root: OfficerRoot,
    passphrase: String,
    salt: [u8; 16],
    login: Zeroizing<[u8; 32]>,
    vault: Vec<u8>,
}

/// One passphrase for all, stretched once: a visitor has less to type, and the demo starts at once.
fn stretch(officers: usize) -> Result<Vec<Keys>, FoundError> {
    let words = Code::random().words(WordList::English);
    let passphrase = words
        .split_whitespace()
        .take(5)
        .collect::<Vec<_>>()
        .join("-");
    let salt = random::bytes::<16>();
    let verdict = |verdict: crate::seal::verdict::Verdict| failed(verdict.as_str());
    let key = VaultKey::derive(&passphrase, &salt).map_err(verdict)?;
    let keys = || {
        let root = OfficerRoot::random();
        Ok(Keys {
            login: Zeroizing::new(*key.login().expose()),
            vault: key.close(&root).map_err(verdict)?,
            root,
            passphrase: passphrase.clone(),
            salt,
        })
    };
    std::iter::repeat_with(keys).take(officers).collect()
}

async fn enrol_all(
    portal: Portal,
    officers: Vec<(OfficerPlan, Keys)>,
) -> Result<Vec<Member>, FoundError> {
    let mut members = Vec::with_capacity(officers.len());
    for (plan, keys) in officers {
        members.push(enrol(&portal, &plan, keys).await?);
    }
    Ok(members)
}

async fn enrol(portal: &Portal, plan: &OfficerPlan, keys: Keys) -> Result<Member, FoundError> {
    let first = plan.role == Role::Steward && portal.pins().stewards.is_empty();
    let token = if first {
        portal.invite_first_steward(&plan.name).await
    } else {
        let language = plan.languages.first().cloned().unwrap_or_default();
        portal
            .invite(Invitation {
                name: plan.name.clone(),
                mail: plan.mail.clone(),
                language,
                role: plan.role,
            })
            .await
    }
    .map_err(failed)?;
    let invited = portal.open_invite(&token).await.map_err(failed)?;
    let lost = VaultOfNobody::new(&keys.root)?;
    let accept = async || {
        // The step before the current one, so that the current one can still be spent at sign-in.
        let before = Clock::system().seconds().saturating_sub(30);
        portal
            .accept_invite(Acceptance {
                token: token.clone(),
                totp: totp(&invited.totp_secret, before).unwrap_or_default(),
                recipient: keys.root.identity().recipient().as_str().to_owned(),
                verify: *keys.root.signing().verify_key().as_bytes(),
                passphrase: NewDoor {
                    salt: keys.salt,
                    login: keys.login.clone(),
                    vault: keys.vault.clone(),
                },
                recovery: NewDoor {
                    salt: random::bytes(),
                    login: Zeroizing::new(random::bytes()),
                    vault: lost.0.clone(),
                },
            })
            .await
    };
    // A step may end between reading the clock here and in the portal: a wrong password spends no
    // invite, so the one of the new step is tried.
    match accept().await {
        Err(InviteError::Totp) => accept().await,
        other => other,
    }
    .map_err(failed)?;
    Ok(Member {
        id: invited.id,
        name: invited.name,
        role: plan.role,
        passphrase: keys.passphrase,
        totp_secret: invited.totp_secret,
        root: keys.root,
    })
}

/// The recovery vault of an officer who never gets a recovery code.
struct VaultOfNobody(Vec<u8>);

impl VaultOfNobody {
    fn new(root: &OfficerRoot) -> Result<Self, FoundError> {
        Identity::random()
            .recipient()
            .seal(root.expose())
            .map(Self)
            .map_err(|verdict| failed(verdict.as_str()))
    }
}

fn roster(
    portal: &Portal,
    plan: &Plan,
    members: &[Member],
    queues: &BTreeMap<String, Id16>,
) -> Result<RosterBody, FoundError> {
    let pins = portal.pins();
    let office = Id16::random();
    let custodians = sorted(members.iter().filter(|held| held.role == Role::Custodian));
    let described = |(member, plan): (&Member, &OfficerPlan)| {
        let mut languages = plan.languages.clone();
        languages.sort();
        Officer {
            id: member.id,
            function: plan.function.clone(),
            keys: vec![OfficerKey {
                from: 1,
                to: None,
                recipient: member.identity().recipient(),
                verify: member.signing().verify_key(),
            }],
            languages,
            name: plan.public.clone(),
            roles: vec![member.role],
        }
    };
    let queue =
        |plan_of: &QueuePlan| {
            Ok(Queue {
                id: *queues
                    .get(&plan_of.key)
                    .ok_or_else(|| failed("a queue is missing"))?,
                office,
                name: plan_of.name.clone(),
                officers: sorted(members.iter().zip(&plan.officers).filter_map(
                    |(member, held)| held.queues.contains(&plan_of.key).then_some(member),
                )),
                custodians: custodians.clone(),
            })
        };
    Ok(RosterBody {
        history: Vec::new(),
        instance: Instance {
            id: pins.instance,
            key: portal.instance_verify_key(),
        },
        not_after: portal.today().plus(ROSTER_DAYS),
        offices: vec![Office {
            id: office,
            name: plan.office.clone(),
        }],
        officers: members.iter().zip(&plan.officers).map(described).collect(),
        queues: plan.queues.iter().map(queue).collect::<Result<_, _>>()?,
        stewards: Stewards {
            keys: pins
                .stewards
                .iter()
                .map(|vkey| Vkey::parse(vkey))
                .collect::<Result<_, _>>()
                .map_err(|_| failed("a pinned key is malformed"))?,
            threshold: pins.threshold,
        },
        version: 1,
    })
}

/// Ids in the order that a roster wants: bytewise by their spelling.
fn sorted<'a>(members: impl Iterator<Item = &'a Member>) -> Vec<Id16> {
    let mut ids: Vec<Id16> = members.map(|member| member.id).collect();
    ids.sort_by_key(ToString::to_string);
    ids
}

/// The one-time password of this secret at that second.
#[must_use]
pub fn totp(secret: &str, seconds: u64) -> Option<String> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let totp = Builder::new().with_secret(secret).build().ok()?;
    Some(totp.generate(seconds).to_string())
}
