//! The closed vocabularies that sealed texts and the server's visible fields share.

/// A vocabulary: an enum whose members are spelled in sealed texts, in rows and on the wire.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member spelled `text`, if there is one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.as_str() == text)
            }
        }
    };
}

vocabulary! {
    /// The four boxes of a case (`docs/formats.md` §6).
    BoxKind { Account = "account", Dialogue = "dialogue", Identity = "identity", Internal = "internal" }
}

vocabulary! {
    /// How likely and how grave retaliation is, coarsely; ordered from least to worst.
    Level { None = "none", Elevated = "elevated", High = "high", Alarm = "alarm" }
}

vocabulary! {
    /// What a queue row says in words.
    Mark { Assistance = "assistance", Child = "child", Danger = "danger" }
}

vocabulary! {
    /// Where a text was sealed.
    Via { Browser = "browser", Server = "server", Bridge = "bridge", Console = "console" }
}

vocabulary! {
    /// What an officer may do; a steward admits keys and reads nothing.
    Role {
        Triage = "triage", Protection = "protection", Assistance = "assistance",
        Custodian = "custodian", Steward = "steward", Investigator = "investigator",
        Auditor = "auditor", Coordinator = "coordinator",
    }
}

vocabulary! {
    /// How the holders of a box hold it: each alone, or two together.
    Rule { Each = "each", Pairs = "pairs" }
}

vocabulary! {
    /// What an item is (`docs/formats.md` §9).
    Kind {
        Statement = "statement", Brief = "brief", Identity = "identity", Message = "message",
        Acknowledgement = "acknowledgement", Alarm = "alarm", Consent = "consent",
        Withdrawal = "withdrawal", Erasure = "erasure", Complaint = "complaint", Note = "note",
        Mark = "mark", Coding = "coding", Attachment = "attachment", Transcript = "transcript",
        Attestation = "attestation", Removal = "removal", Assignment = "assignment",
        Conflict = "conflict", Step = "step", Progress = "progress",
        Disclosure = "disclosure", Telling = "telling",
        Translation = "translation", Task = "task", Tick = "tick", Reference = "reference",
        Link = "link", CodeRequest = "code_request", CodeDecision = "code_decision",
    }
}

vocabulary! {
    /// What an entry of the log says was done (`docs/formats.md` §16).
    Act {
        Acknowledged = "acknowledged", MovedOn = "moved_on", Concluded = "concluded",
        Closed = "closed", Reopened = "reopened", Assigned = "assigned",
        HandedBack = "handed_back", HolderAdded = "holder_added",
        HolderRemoved = "holder_removed", ConflictDeclared = "conflict_declared",
        KeysMade = "keys_made", RecordingDeleted = "recording_deleted",
        DisclosureAsked = "disclosure_asked", DisclosureAgreed = "disclosure_agreed",
        DisclosureRefused = "disclosure_refused", DisclosureWithdrawn = "disclosure_withdrawn",
        Disclosed = "disclosed", CodeAsked = "code_asked", CodeRenewed = "code_renewed",
        CodeTaken = "code_taken", MailboxClosed = "mailbox_closed",
        RosterTaken = "roster_taken", TextsTaken = "texts_taken", KeysReplaced = "keys_replaced",
    }
}

vocabulary! {
    /// Whether a reporter is told that somebody asked for their name before it is opened, or with it.
    Tell { Before = "before", After = "after" }
}

vocabulary! {
    /// How somebody who lost their code was recognised.
    How { Met = "met", SafeWord = "safe_word" }
}

vocabulary! {
    /// What came of a request for a new code.
    Decided { Agreed = "agreed", Refused = "refused", Withdrawn = "withdrawn" }
}

vocabulary! {
    /// How far the office has come with a case.
    Status {
        Received = "received", Acknowledged = "acknowledged", Assessing = "assessing",
        Referred = "referred", UnderInvestigation = "under_investigation",
        AssistanceOnly = "assistance_only", Concluded = "concluded", Closed = "closed",
    }
}

vocabulary! {
    /// What came of a case. None of them says that it was too small to look at.
    Outcome {
        Substantiated = "substantiated", PartlySubstantiated = "partly_substantiated",
        NotSubstantiated = "not_substantiated", Insufficient = "insufficient",
        OutsideMandate = "outside_mandate", HandedOver = "handed_over", HelpGiven = "help_given",
        Duplicate = "duplicate",
    }
}

vocabulary! {
    /// What became of what a file told beside its content.
    Beside {
        /// There is none any more that was found.
        Removed = "removed",
        /// The portal does not know the format, or could not be sure: the file is as it was.
        Unknown = "unknown",
        /// Whoever sent it wanted it left as it was.
        Kept = "kept",
    }
}

vocabulary! {
    /// Of a recording that its sender made in the form: whether pitch and timbre were altered.
    Voice { AsRecorded = "as_recorded", Altered = "altered" }
}

vocabulary! {
    /// Whether somebody asked a reporter to stop.
    Pressed { No = "no", Unsaid = "unsaid", Yes = "yes" }
}

vocabulary! {
    /// What a reporter wants erased: the whole case, by the office, or their own way into it.
    Erased { Case = "case", Mailbox = "mailbox" }
}
