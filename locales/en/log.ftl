# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Log
console-log-title = Log
console-log-intro = What was done that changes who can read a case, or what happens with it. No entry says which case it is about, or what was written.
console-log-checking = Checking the log …
console-log-empty = The log has no entries yet.
console-log-whole = All { $count } entries are in order: signatures, sequence, days.
console-log-wrong = Not in order: entry { $places }. Everything else was checked.
console-log-newest = Up to entry { $n }, the log has this fingerprint:
console-log-newest-hint = Write it down on paper once a month, with the number of the entry. If the log is ever cut off or replaced, that shows it.
console-log-head = For checking without this portal, with “amparo verify log”:
console-log-take = Save the whole log
console-log-saved = Saved as { $name }. “amparo verify log” checks it without this portal.
console-log-older = Show older entries
console-log-shown = { $shown } of { $count } entries
console-log-number = Entry { $n }
console-log-checked = Checked
console-log-portal = The portal itself
console-log-unknown = Somebody who is not in the roster
console-log-unreadable = This entry can’t be read.
console-log-broken = Not in order: { $why }
console-log-portal-hint = The portal’s own entries prove less than those of officers: whoever runs the portal can make them.

console-log-alarm = The log of this portal is not in order (entry { $n }): { $why } Tell your auditor or steward by another way than this portal.
console-log-unchecked = The log could not be checked just now.

console-log-why-chain = it does not follow from the entry before it. One of them was changed, moved or taken out ({ $verdict }).
console-log-why-cut = the log ends there, and this browser knows that it went further ({ $verdict }).
console-log-why-forked = it does not fit what was seen of the log before, by this browser or by whoever signed the entry ({ $verdict }).
console-log-why-day = it is dated before something that its signer had already seen ({ $verdict }).

console-log-act-acknowledged = A report acknowledged
console-log-act-moved-on = A case moved on
console-log-act-concluded = A case concluded
console-log-act-closed = A case closed
console-log-act-reopened = A case taken up again
console-log-act-assigned = A case put into an officer’s hands
console-log-act-handed-back = A case handed back
console-log-act-holder-added = An officer let into a case
console-log-act-holder-removed = An officer taken off a case
console-log-act-conflict-declared = A conflict of interest declared, and the case let go of
console-log-act-keys-made = New keys made for a case
console-log-act-recording-deleted = A recording deleted
console-log-act-disclosure-asked = A name asked for
console-log-act-disclosure-agreed = Disclosing a name agreed to
console-log-act-disclosure-refused = Disclosing a name refused
console-log-act-disclosure-withdrawn = A request for a name taken back
console-log-act-disclosed = A name disclosed
console-log-act-code-asked = A new code for a reporter asked for
console-log-act-code-renewed = A new code for a reporter made
console-log-act-code-taken = A new code taken by a reporter
console-log-act-mailbox-closed = A mailbox erased by its reporter
console-log-act-roster-taken = A version of the roster put into force
console-log-act-texts-taken = A version of the office’s texts put into force
console-log-act-keys-replaced = A link used for an officer’s new key
