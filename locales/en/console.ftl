# The officer’s console. Its readers are officers and stewards; short words, no praise, no blame.

## Frame

console-title = Console
console-skip = Skip to the content
console-languages = Language
console-lock = Lock
console-sign-out = Sign out
console-demo-banner = Everything here is invented: people, cases and keys.
console-idle-warning = This desk locks in a minute. Press a key or click to stay.
console-loading = Loading …
console-again = Try again
console-go-on = Continue
console-close = Close
console-print = Print
console-copy = Copy
console-copied = Copied
console-copy-refused = This browser did not let us copy. Select the text and copy it by hand.
console-unnamed = without a name
console-areas = Areas
console-area-queue = Queue
console-area-requests = Requests
console-area-stewardship = People and queues
console-no-scripts = The console opens sealed reports in this browser, and needs scripts for it. Allow scripts for this site, or use another browser.
console-no-pins = This page was delivered without the portal’s pinned keys, so nothing can be checked and nothing opens. Tell whoever runs the portal.
console-progress-part = Part { $part } of { $parts }.
console-words-kept = What you typed is still there.
console-sealing = Sealing …

## What went wrong

console-trouble-refused = That was not accepted. Check the name, the passphrase, and the six digits or the passkey. A code works only once: if it was used already, wait for the next.
console-trouble-unreachable = The portal does not answer. Check the connection and try again.
console-trouble-signed-out = Your session has ended. Sign in again.
console-trouble-forbidden = This is not open to you: your role does not include it, or your key is not in the roster.
console-trouble-unknown = There is nothing here for you.
console-trouble-busy = The portal is busy. Wait a moment and try again.
console-trouble-no-roster = No steward has signed who works here yet. Until then nothing can be opened.
console-trouble-no-passkey = No passkey was used. Try again, or use the six digits.
console-trouble-passkey-there = This device has a passkey of yours already.
console-trouble-failed = Something did not work. Try again; if it keeps happening, tell whoever runs the portal.
console-trouble-moved = Somebody else moved this case meanwhile. See where it stands now, and choose again.
console-trouble-second = You concluded this case, so another officer has to close it.
console-trouble-slow-down = Too many attempts for this name. Try again at { $time }.
console-trouble-unsound = What the portal sent does not check out, so it was not used: { $why }
console-trouble-rejected = The portal did not accept this ({ $code }).
console-trouble-taken = Somebody has this name already. Choose another.
console-trouble-in-other-hands = Somebody else has it by now, or the chosen person no longer holds its keys. It was read again.
console-trouble-version = Another version was signed meanwhile. Look again, and sign the one after it.
console-trouble-instance-key = The portal did not say its own key, so no roster can name it. Tell whoever runs the portal.

console-verdict-damaged = it is damaged or not in the right form ({ $verdict }).
console-verdict-not-for-you = your keys don’t open it, or it was changed after it was sealed ({ $verdict }).
console-verdict-misplaced = it belongs to another place: another case, box or record ({ $verdict }).
console-verdict-forged = its signature is not genuine ({ $verdict }).
console-verdict-other-portal = it belongs to another portal ({ $verdict }).
console-verdict-under-signed = it is not signed by the stewards that the configuration names ({ $verdict }).
console-verdict-rolled-back = it is older than one this browser has seen before ({ $verdict }).
console-verdict-forked = it contradicts one this browser has seen before ({ $verdict }).
console-verdict-expired = it is out of date, or this device’s clock is wrong ({ $verdict }).
console-verdict-chain = the record of who holds keys is broken ({ $verdict }).
console-verdict-roster = it names a roster that this one does not come from ({ $verdict }).
console-verdict-signer = whoever signed it was not allowed to ({ $verdict }).
console-verdict-excluded = it gives a key to somebody whom the person excluded ({ $verdict }).
console-verdict-secret = a key in it stands in no verified record ({ $verdict }).
console-verdict-kind = this release does not know its kind ({ $verdict }).
console-verdict-replay = it was shown twice ({ $verdict }).

## Signing in

console-door-title = Sign in
console-door-title-locked = Unlock
console-door-locked = The desk is locked, and the keys are gone from memory. Your passphrase opens it, with six new digits or a passkey.
console-door-ended = Your session ended. Sign in again.
console-door-left = You are signed out. The keys are gone from memory.
console-door-enrolled = Your key is made. Sign in with your passphrase and the next six digits.
console-door-kept = What you were writing is kept, sealed, for you alone.
console-door-demo = An invented officer is filled in. Press the button.
console-sign-in-name = Name
console-sign-in-passphrase = Passphrase
console-sign-in-recovery = Recovery code
console-sign-in-recovery-hint = The thirty digits on your paper; spaces don’t matter.
console-sign-in-totp = Six digits
console-sign-in-totp-hint = From your authenticator application. Each code works once.
console-sign-in-button = Sign in
console-sign-in-passkey = Use a passkey instead of the six digits
console-sign-in-lost = I lost my passphrase: use the recovery code
console-sign-in-found = Use my passphrase
console-sign-in-progress = Turning the words into a key. This takes a few seconds on purpose: it makes guessing slow.

## Ways to sign in

console-passkeys-title = Passkeys
console-passkeys-what = A passkey is a key that your phone, computer or security key keeps. It answers only to this portal, so a false page can’t get it out of you. The six digits go on working. If you lose a device, remove its passkey here.
console-passkeys-none = You have no passkey yet.
console-passkeys-added = added { $day }
console-passkeys-name = What you call it
console-passkeys-name-hint = So that you can tell them apart: “blue security key”. The device keeps this too, so better not your own name.
console-passkeys-add = Add a passkey
console-passkeys-done = The passkey “{ $name }” works from now on.
console-passkeys-full = You have as many passkeys as there can be. Remove one first.
console-passkeys-remove = Remove
console-passkeys-remove-named = Remove “{ $name }”
console-passkeys-remove-why = Once it is removed, it opens nothing here. Delete it on the device as well: the portal can’t do that.
console-passkeys-removed = The passkey “{ $name }” is removed.
console-passkeys-keep = Keep it
console-passkeys-confirm = Confirm with a passkey instead of the digits
console-passkeys-refused = That was not accepted. Use six new digits, or a passkey from this list.
console-passkeys-asking = Your browser asks for the passkey.
console-passkeys-elsewhere = Passkeys work only at { $address }. Here, use the six digits.
console-passkeys-nowhere = Passkeys don’t work at this address. Use the six digits.
console-passkeys-unsupported = This browser can’t use passkeys here. Use the six digits.

## First visit

console-first-title = Your key
console-first-for = { $name }, { $role }
console-first-step = Step { $step } of { $steps }
console-first-invite-used = This link was used already, or it is too old. Ask the steward for a new one.
console-first-passphrase-title = Choose a passphrase
console-first-recovery-title = Keep the recovery code
console-first-totp-title = Set up the six digits
console-first-admission-title = Your key is made

console-passphrase-why = The passphrase closes your key. Nobody can reset it; the recovery code on paper is the only other way in. Words drawn by chance are far harder to guess than words a person thinks of.
console-passphrase-draw = Make one for me
console-passphrase-label = Passphrase
console-passphrase-show = Show what I type
console-passphrase-again = The same once more
console-passphrase-again-hint = If it was made for you, write it down first and type it from the paper.
console-passphrase-differs = The two are not the same.
console-passphrase-weak = This is too easy to guess: { $bits } bits of at least { $enough }. Add words, or let one be made for you.
console-passphrase-bits = At most { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} of chance.
console-passphrase-holds-moments = Somebody who stole the server would guess it within a day.
console-passphrase-holds-days = Somebody who stole the server would need days or months.
console-passphrase-holds-years = Somebody who stole the server and had a great many machines would need years.
console-passphrase-holds-lifetimes = Somebody who stole the server and had a great many machines would need more than a lifetime.

console-recovery-why = If you forget the passphrase, this code opens your key. It is shown only now. Print it or write it down, and keep it where you keep things that matter, not near this computer.
console-recovery-heading = Recovery code
console-recovery-paper = Keep this paper safe. Whoever has it, and your authenticator application, can read what you can read.
console-recovery-last = The last five digits of the code
console-recovery-last-hint = Type them from your paper.
console-recovery-wrong = These are not the last five digits. Look at your paper again.

console-totp-why = Scan the picture with an authenticator application on your phone. It will show six digits, new ones every half minute.
console-totp-picture = QR code for your authenticator application; the same stands below as text
console-totp-text = Or type this in:
console-totp-code = Six digits
console-totp-code-hint = As the application shows them now.
console-totp-wrong = These are not the digits of now. Check that the application was set up with this code and that both clocks are right.
console-totp-button = Finish
console-making-key = Making your key and closing it twice: with the passphrase and with the recovery code.
console-made-key = Your key is ready.

console-admission-made = Your key was made in this browser. The portal has only its public half.
console-admission-read = Read this fingerprint to your steward, in person or in a call where you know the voice:
console-admission-waiting = Once the steward has compared it and signed, you can read your queue. Until then you wait for your key to be admitted.
console-admission-pin = This is your public key as a steward. The first steward’s is pinned in the configuration by itself; that of any other is written there by whoever runs the portal. The database cannot change it. Compare:
console-admission-sign-in = Go to sign-in
console-admission-next-code = Wait for the next six digits before you sign in: each code works once.

console-waiting-title = Waiting for your key to be admitted
console-waiting-why = Your steward compares this fingerprint with what you read out, and signs. Nothing is sealed to you before that.
console-waiting-unverified = The portal’s roster does not check out, so nothing is opened here. Tell your steward. Your fingerprint is:
console-waiting-look = Look again

## Alarms

console-alarms = Alarms
console-alarm-roster = The roster that the portal shows us does not check out: { $why } Don’t rely on what you see here, and tell your steward by another way.
console-alarm-fork = The public site shows strangers another roster than the one shown to us. Reports may be going to somebody else’s keys. Stop, and tell your steward by another way.
console-alarm-behind = The public site shows strangers an older roster than ours. If this lasts longer than a few minutes, tell your steward by another way.
console-alarm-ahead = The public site shows strangers a newer roster than ours. Look again; if this lasts, tell your steward by another way.
console-alarm-unverified = The public site shows strangers a roster that does not check out. Tell your steward by another way.
console-public-unreachable = The public site did not answer, so its roster could not be compared with ours.

## Queue

console-queue-title = Queue
console-queue-refresh = Look again
console-queue-search = Search
console-queue-search-hint = Finds the beginnings of words. Enter goes to the first case that is found, Escape leaves.
console-queue-count = { $total ->
    [one] { $shown } of { $total } case
   *[other] { $shown } of { $total } cases
}
console-queue-empty = No case is in your queues. New ones appear here by themselves.
console-queue-none-found = No case that is searched holds all of these words.
console-queue-more = Load more
console-search-count = { $count ->
    [0] Nothing found
    [one] { $count } case found
   *[other] { $count } cases found
}
console-index-part = Searched so far: { $covered } of { $total } cases, and the beginnings that the list shows.
console-index-build = Search all
console-index-building = Reading for the search: { $covered } of { $total } cases
console-index-stop = Stop
console-index-whole = All { $total } cases are searched.
console-index-renewed = What this browser kept for the search could not be used. It is made anew.
console-index-about = How this search works
console-index-about-text = Only you and your colleagues can read these words, so the search happens here, in this browser. It covers accounts, messages, notes, coding, references and the names of files, but never who somebody is. A case that is read for it does not count as read. All of it is gone when you lock.
console-index-keep = Keep it in this browser, sealed to me
console-index-keep-hint = Only on a device that you alone use. Your next search then begins at once. Whoever takes the device sees a sealed file, its size, and when it was written. Until you sign in again, it may hold words of a case that is no longer yours.
console-index-not-kept = This browser keeps nothing.
console-filter-title = Show only
console-filter-mine = Mine
console-filter-nobodys = Nobody’s
console-filter-due = Due in a week
console-filter-alarm = Danger and alarm
console-filter-queue = Queue
console-filter-queues = All queues
console-filter-none = No case in your queues is of this kind.
console-named-title = Saved filters ({ $count })
console-named-none = None yet. Choose what to show or search for something; then you can save that here under a name.
console-named-name = Name of the filter
console-named-save = Save what is shown now
console-named-replace = Replace the one of this name
console-named-rename = Rename
console-named-rename-of = Rename “{ $name }”
console-named-remove = Remove
console-named-remove-of = Remove “{ $name }”
console-named-removed = “{ $name }” is removed.
console-named-undo = Put it back
console-named-taken = Another one has this name.
console-named-full = { $most } is the most. Remove one to save another.
console-bulk-chosen = { $count ->
    [one] One case chosen
   *[other] { $count } cases chosen
}
console-bulk-under-way = Done: { $done }
console-bulk-acknowledge = Acknowledge…
console-bulk-assign = Assign…
console-bulk-none = Choose none
console-bulk-stop = Stop
console-bulk-left = { $reference } is left as it was. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] The person reads this. A case that was acknowledged before is left as it is.
   *[other] Each of { $count } persons reads this, with their own day. A case that was acknowledged before is left as it is.
}
console-bulk-acknowledge-go = Seal and send to all
console-bulk-assign-lead = { $count ->
    [one] One case goes into these hands.
   *[other] { $count } cases go into these hands.
}
console-bulk-assign-go = Assign all
console-row-received = received { $day }
console-row-lowered = The portal’s database made this look less urgent than the person wrote. The worse is shown.
console-row-unopened = Could not be opened: { $why }
console-row-choose = Choose { $reference }
console-row-mine = mine
console-status-received = not yet acknowledged
console-status-acknowledged = acknowledged
console-status-assessing = being assessed
console-status-referred = referred
console-status-under-investigation = under investigation
console-status-assistance-only = help only
console-status-concluded = concluded
console-status-closed = closed
console-due-in = { $days ->
    [one] due in { $days } day
   *[other] due in { $days } days
}
console-due-today = due today
console-due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
console-mark-danger = danger
console-mark-alarm = alarm
console-mark-child = child
console-mark-high = retaliation: high
console-mark-elevated = retaliation: elevated
console-mark-assistance = assistance
console-mark-overdue = overdue
console-mark-unread = new
console-mark-code = new code asked for

console-keys-title = Shortcuts
console-keys-on = Use single keys
console-key-next = next case in the list
console-key-previous = previous case in the list
console-key-open = open the case
console-key-choose = choose the case, for several at once
console-key-take = take the open case
console-key-reply = write a reply
console-key-note = write a note
console-key-search = search
console-key-back = leave the field, then the case
console-key-help = this list

## Case

console-case-none = Choose a case in the queue. j and k move, Enter opens.
console-case-opening = Opening …
console-case-back = Back to the queue
console-case-title = Case
console-case-queue = { $queue }, { $office }
console-case-via-browser = Sealed on the person’s own device.
console-case-via-server = Sealed by the server, because the person’s browser ran no scripts.
console-case-via-bridge = Entered by a focal point or a hotline and sealed there.
console-case-receipt = The person has a signed receipt of { $day }.
console-case-receipt-failed = The receipt does not check out: { $why }
console-case-lowered = The portal’s database made this case look less urgent than the person wrote. The worse is shown. Tell your steward.
console-case-handed-to = The portal’s database shows another person in charge than was signed last: { $who }
console-case-handed-to-nobody = The portal’s database shows somebody in charge; as was signed last, nobody has this case in hand.
console-case-way-differs = The portal shows this case as “{ $shown }”. The newest step that officers signed says “{ $signed }”. Tell your steward.
console-case-way-unsigned = The portal shows this case as “{ $shown }”. No step that you can read is signed for that. Tell your steward.
console-case-step-order = A step was signed that may not follow the one before. It does not count.
console-case-step-alone = The officer who concluded this case also signed its closing. That does not close it.
console-case-missing = { $count ->
    [one] Something is missing: { $count } item that others refer to was not shown to us.
   *[other] Something is missing: { $count } items that others refer to were not shown to us.
}
console-case-failed-item = An item was left out: { $why }
console-case-failed-keys = Keys for this case were left out, or records part: { $why } You see what the rest opens. Something may be missing, and nothing can be added.
console-case-gone = This case is no longer yours.
console-case-new-code = A new code was taken: by the person, or by somebody who knew the old one. Make sure who is writing before you tell anything.
console-case-code-given = The office gave this person a new code: { $first } made it, and { $second } agreed on { $day }. Whoever has it writes as this person since.

console-account-title = As told
console-account-none = The account could not be opened.
console-answers-none = The person left the questions about risk open.

console-dialogue-title = Dialogue
console-dialogue-none = No messages yet.
console-author-reporter = The person who reported
console-author-named = { $name }, { $function }
console-author-me = { $who } (you)
console-entry-verified = Signature verified
console-entry-verified-server = Signature verified; sealed by the server
console-entry-receipt = Signs the receipt of { $day }.
console-entry-receipt-unsound = The receipt it signs does not check out.
console-entry-alarm = Something has happened to the person since
console-entry-consent = The office may do this:
console-entry-consent-none = The office may do nothing of the list.
console-entry-withdrawn = Withdraws the report
console-entry-not-withdrawn = No longer withdraws the report
console-entry-erasure-asked = Asks for the report to be erased
console-entry-erasure-back = No longer asks for the report to be erased
console-entry-erasure-mailbox = Erased their mailbox. Their code opens nothing any more.
console-entry-complaint = Complains about how they were treated
console-entry-pressed = Says that somebody asked them to stop
console-entry-conflict-own = Has a conflict of interest in this case, and let go of it
console-entry-conflict = Says that { $who } may have a conflict of interest in this case
console-entry-mark = Retaliation risk set to: { $level }.
console-entry-mark-urgent = Marked urgent.
console-entry-step = Moved the case from “{ $from }” to “{ $to }”.
console-entry-outcome = What came of it: { $outcome }.
console-entry-step-order = This step does not count: it may not follow the one before.
console-entry-step-alone = This closing does not count: the officer who signed it also concluded the case.
console-entry-progress = Told the person where their report stands: { $status }.

console-reply-label = Reply
console-reply-button = Seal and send
console-preview-title = As the person will read it
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Acknowledge
console-acknowledge-why = Your signature goes under the portal’s receipt: the person can prove that your office received the report.
console-acknowledge-language = Language of the text
console-acknowledge-label = Text
console-acknowledge-text =
    We received your report on { $day } and have read it.
    You made it to { $office }, an office that may receive such reports. This message is signed, so that you can show it.
    We will write to you here. Come back with your code, and write to us at any time; if something happens to you, tell us at once.
console-acknowledge-button = Sign and send
console-step-stands = Where it stands
console-step-title = Next step
console-step-to = What happens next
console-step-choose = Choose
console-step-assessing = Look into it and decide what it needs
console-step-referred = Pass it on to another office
console-step-under-investigation = Have it investigated
console-step-assistance-only = Give help, without an investigation
console-step-concluded = Conclude it
console-step-closed = Close it
console-step-reopened = Open it again
console-step-second = You concluded this case. Another officer who holds it has to close it.
console-step-outcome = What came of it
console-step-reason = Reason
console-step-tell = What the person is told
console-step-button = Sign and send
console-step-text-assessing = We are looking into what you told us. We will write to you here.
console-step-text-referred = We are passing your report on to an office that can act on it. You can ask us here which one it is and what it was told.
console-step-text-under-investigation = An investigation of what you told us has begun. It can take some time. We will write to you here.
console-step-text-assistance-only = We are arranging help for you. There is no investigation. Tell us here what you need.
console-step-text-concluded = We have finished our work on your report. A second officer checks this before it is closed. You can ask us about it here.
console-step-text-closed = Your report is now closed. You can still write to us here. If something happens to you, raise the alarm: we will see it.
console-step-text-reopened = We have opened your report again and are looking into it. We will write to you here.
console-outcome-substantiated = shown to be true
console-outcome-partly-substantiated = partly shown to be true
console-outcome-not-substantiated = could not be shown to be true
console-outcome-insufficient = too little is known to go on
console-outcome-outside-mandate = not for this office to decide
console-outcome-handed-over = handed over to another body
console-outcome-help-given = help was given
console-outcome-duplicate = told in another case too
console-notes-title = Notes
console-notes-none = No notes yet.
console-note-label = Note
console-note-hint = For officers only. The person never sees it.
console-note-button = Seal the note
console-hands-title = In whose hands
console-hands-nobody = In nobody’s hands.
console-hands-of = In hand: { $who }
console-hands-take = Take it
console-hands-take-over = Take it over
console-hands-back = Hand it back
console-hands-give-title = Give it to a colleague
console-hands-colleague = Colleague
console-hands-choose = Choose
console-hands-word = A word for them
console-hands-word-hint = Stays in the office. It may be left empty.
console-hands-give = Give it
console-set-mark-title = Mark urgent or at risk
console-set-mark-hint = A mark can raise what is known, not lower it.
console-set-mark-level = Risk of retaliation
console-set-mark-urgent = Urgent: somebody may be in danger
console-set-mark-reason = Reason
console-set-mark-button = Seal the mark
console-level-none = none known
console-level-elevated = elevated
console-level-high = high
console-level-alarm = alarm: it is happening
console-people-title = Who holds keys
console-people-excluded = { $count ->
    [one] The person excluded { $count } officer. That officer gets no key.
   *[other] The person excluded { $count } officers. They get no key.
}
console-join-title = Add a colleague
console-join-hint = They get the keys to everything in this case but a name that is kept apart, also to what was written before, and find it in their queue. The person sees in the mailbox that they hold keys.
console-join-excluded = Whoever the person excluded is not offered.
console-join-nobody = There is nobody to add: every officer whose work it is holds keys already, or may not.
console-join-who = Colleague
console-join-choose = Choose
console-join-button = Give them keys
console-join-note = { $who } was added. Why: { $why }
console-conflict-title = { $who } may have a conflict of interest
console-conflict-hint = { $who } loses this case at once and gets no reason. Everything gets new keys: what is written from now on is closed to them. What they have read, they have read. No colleague can add them again.
console-conflict-button = Take them off and make new keys
console-conflict-keeper = { $who } is one of those who keep the person’s name. Nobody in the office can change that, and so they can’t be excluded for good. Alone they can’t open the name, and all other keys are taken from them.
console-withdraw-title = I have a conflict of interest
console-withdraw-hint = You lose this case at once: it leaves your queue, and you can’t open it again. A colleague then makes new keys, which you don’t know. You can’t take this back.
console-withdraw-alone = You are the only one who can read this case. Add a colleague first; then you can let go of it.
console-withdraw-button = Let go of this case
console-conflict-declared = { $who } has a conflict of interest and let go of this case.
console-conflict-said = { $by } says that { $who } may have a conflict of interest in this case.
console-conflict-keys-hint = Who held keys still knows them. Make new ones before anything more is written: everybody who stays gets them.
console-conflict-keys-button = Make new keys
console-holding-reason = Why
console-holding-reason-hint = For the colleagues who stay. The person does not see it.
console-holding-title = Who got keys, and who lost them
console-holding-first = With the report: { $who }
console-holding-added = Added by { $by }: { $who }
console-holding-removed = Taken off by { $by }: { $who }. What they held got new keys.
console-holding-notes = The office’s notes were begun by { $by }.
console-holding-code = The person took a new code. What they held got new keys.
console-holding-code-given = { $first } gave the person a new code. { $second } agreed on { $day }.
console-newcode-title = A new code for this person
console-newcode-lead = For a person who lost their code, and said when they wrote that the office may give them a new one. It takes two of you who hold this case. The old code stops working. A name that they kept with custodians stays shut.
console-newcode-bar-consent = This person did not say that the office may give them a new code. Nobody can give them one.
console-newcode-bar-erased = This person erased their mailbox. Nobody can give them a new code.
console-newcode-bar-alone = Nobody else holds this case, and a second officer has to agree. Add a colleague first.
console-newcode-bar-conflict = Somebody said that you may have a conflict of interest here. You cannot give a new code.
console-newcode-bar-uncertain = Something in this case could not be read. What the person decided may be newer than what is here, so nobody can give a new code now.
console-newcode-ask = Give a new code
console-newcode-ask-hint = First be sure who is before you. Somebody who pretends to be this person could read everything from then on, and answer in their name.
console-newcode-how = How did you recognise the person?
console-newcode-met = I met them, and I am sure who they are
console-newcode-safe-word = They said their safe word
console-newcode-reason = The reason for a new code
console-newcode-reason-hint = Your colleagues read this. The person does not.
console-newcode-ask-button = Ask a colleague to agree
console-newcode-asked = { $who } asked on { $day } for a new code. The request ends after { $until }.
console-newcode-how-met = The person was met.
console-newcode-how-safe = The person said their safe word.
console-newcode-waits = A colleague who holds this case has to agree. They see it when they open the case, and in their queue.
console-newcode-theirs = Whoever asked can hand the code over now.
console-newcode-yours = A second officer has to sign, and you hold this case. Ask your colleague how they recognised the person. Whoever gets the code reads and writes as this person from then on.
console-newcode-agree = Agree and sign
console-newcode-refuse = Refuse
console-newcode-refuse-why = Your reason
console-newcode-refuse-button = Refuse the request
console-newcode-agreed = { $who } agreed.
console-newcode-withdraw = Take the request back
console-newcode-ready = You can hand the code over. Show it when the person is with you, or when you can give it to them safely.
console-newcode-show = Show the code
console-newcode-not-yet = This code opens nothing yet. Print it, or let the person write it down, and then type its last five digits. If you leave this page now, nothing is changed.
console-newcode-language = Language of the paper
console-newcode-sheet-title = Your new code
console-newcode-sheet-use = Open your mailbox with this code. Your old code opens nothing any more.
console-newcode-sheet-own = An officer has seen this code. Open your mailbox soon, and take a code there that only you know.
console-newcode-last = The last five digits of the code
console-newcode-give = Put the code to use
console-newcode-unsound = The portal speaks of a request for a new code that does not check out: { $why }
console-newcode-notice-asked = { $who } asks for a new code for this person. A second officer has to agree.
console-newcode-notice-agreed = A colleague agreed to the new code. You can hand it over.
console-newcode-go = Show it
console-box-account = The account
console-box-dialogue = The dialogue
console-box-identity = The name (two of these together, or the person)
console-box-internal = The office’s notes

## Taking a case out

console-download-title = Take the case out
console-download-sealed = As sealed files
console-download-sealed-hint = Every item and file as the portal has it, with an index, and the keys of this case under a passphrase of its own. Any age program opens it, without the portal.
console-download-opened = As opened files
console-download-opened-hint = A folder with the case as a text, as data, and its files. Anybody can read it.
console-download-go = Make the archive
console-download-passphrase-why = The passphrase closes the keys of this case inside the archive. Do not take the one with which you sign in. Give it to whoever may open the archive by another way than the archive. Nobody can reset it.
console-download-holds-moments = Somebody who has the archive would guess it within a day.
console-download-holds-days = Somebody who has the archive would need days or months.
console-download-holds-years = Somebody who has the archive and a great many machines would need years.
console-download-holds-lifetimes = Somebody who has the archive and a great many machines would need more than a lifetime.
console-download-warning = Whoever finds this can read it.
console-download-warning-person = The person who reported may be recognised by it, even where it gives no name: by what only they could know, by how they write, by what is in a picture.
console-download-warning-delete = Keep it where only you can read it. Delete it when it is no longer needed, also from the downloads and the bin.
console-download-closing = Closing the keys with the passphrase. This takes a few seconds on purpose: it makes guessing slow.
console-download-running = The archive is being made.
console-download-so-far = { $read } of { $all }
console-download-stay = Stay in this case until it is done. Leaving it, or a desk that locks, ends it, and nothing is saved.
console-download-stop = Stop
console-download-stopped = Stopped. Nothing was saved.
console-download-made = The archive is made and was handed to your browser: { $name }
console-download-lost = The line failed in the middle of a file, so nothing was saved. The file:
console-download-without = Try again without this file
console-download-flawed-there = In the archive as the portal gave it, though it does not check out:
console-download-flawed-left = Left out:
console-download-item = An item
console-download-gone = the portal could not give it.
console-download-line = it was not asked for, because the line failed at it before.

console-text-made = Taken out of the portal on { $day } by: { $who }
console-text-quoted = Lines that begin with { $mark } are what somebody wrote, or the name of a file.
console-text-flawed-title = What is missing or does not check out
console-text-whole = Everything to which you hold keys is here, and every signature was checked.
console-text-files-left = { $count ->
    [one] { $count } file was left out. The list of files says why.
   *[other] { $count } files were left out. The list of files says why.
}
console-text-unheld = { $count ->
    [one] { $count } item lies in a box to which you hold no key. It is not here.
   *[other] { $count } items lie in boxes to which you hold no key. They are not here.
}
console-text-file-size = A file of { $size }.
console-text-file-here = In this folder as:
console-text-file-left = It was left out: { $why }

console-readme-what = This archive holds case { $reference } as the portal had it: sealed. In items/ is everything that was said, each in a file of its own; in files/ are the files that came with it.
console-readme-open = Everything in items/ and files/, and records.age, is an age file. age 1.3 or later opens it (https://age-encryption.org), and so does the npm package age-encryption. You will be asked for the passphrase that closes keys.age.
console-readme-files = The item that speaks of a file says its name, how many bytes it has, and the id of its blob; index.json says where that blob lies. Behind its end a file is filled up with zeros, so take as many bytes as the item says.
console-readme-index = index.json lists every file with its length and its SHA-256 (base64url). What somebody said is not in it.
console-readme-proof = roster.txt says who may sign and with which keys, records.age who held keys of this case, receipt.txt that the portal received it. How they are checked is written down in docs/formats.md of the program Amparo.
console-readme-care = Whoever has this archive and the passphrase can read the case. Keep the two apart, and delete the archive when it is no longer needed.

## People and queues (steward)

console-steward-title = People and queues
console-steward-not-pinned = Your key is not pinned in the configuration, so your signature counts for nothing. Whoever runs the portal has to write it there and start the portal again.
console-steward-unverified = The roster that the portal has does not check out, so it was not taken as the beginning: { $why }
console-steward-expired = The roster ran out: nobody can report until you sign the next version. It begins with what the last one said.
console-steward-none-yet = No roster has been signed yet. Invite officers, make an office and a queue, admit keys, then sign.
console-steward-current = Version { $version } counts until { $day }.
console-steward-signed = Version { $version } is signed and handed in.

console-invites-title = Invite
console-invite-name = Name to sign in with
console-invite-role = Role
console-invite-mail = E-mail for notices without content (optional)
console-invite-button = Make a link
console-invite-sent = { $name } can use this link once. Hand it over in a safe way:

console-candidates-title = Keys that wait
console-candidates-hint = Ask each person to read their fingerprint to you, in person or in a call where you know the voice. Then compare.
console-candidates-none = No key waits.
console-candidate-me = This is your own key.
console-candidate-type = Type what you hear
console-candidate-same = It is the same.
console-candidate-differs = This differs. If you typed it right, don’t admit this key.
console-candidate-compared = I compared all five groups with what the person read to me
console-candidate-admit = Admit this key

console-offices-title = Offices and queues
console-offices-hint = The names are public, and needed in each language.
console-office-name = Name of the office
console-office-add = Add an office
console-office-remove = Remove { $office } and its queues
console-queue-name = Name of the queue
console-queue-add = Add a queue
console-queue-remove = Remove { $queue }
console-queue-officers = Who reads this queue
console-queue-no-officers = Admit officers first.
console-queue-custodians = Who keeps names (two open one together)
console-queue-no-custodians = Nobody admitted is a custodian. Without two, no name can be given.

console-officers-title = Officers
console-officers-none = Nobody is admitted yet.
console-officer-function = Function, as the public reads it
console-officer-name = Public name (optional)
console-officer-name-hint = Leave empty to be known by function only.
console-officer-languages = Languages
console-officer-roles = Roles
console-officer-remove = Let { $name } go: the key ends with this version

console-role-triage = Triage officer
console-role-protection = Protection officer
console-role-assistance = victims’ rights officer
console-role-custodian = Custodian
console-role-steward = Steward
console-role-investigator = Investigator
console-role-auditor = Auditor
console-role-coordinator = Coordinator

console-review-title = Sign version { $version }
console-review-not-after = Counts until
console-review-not-after-hint = After this day nobody can report until a new version is signed.
console-review-changes = What is different
console-review-no-changes = Nothing is different.
console-review-problems = Before you sign
console-review-sign = Sign version { $version }
console-review-not-pinned = Your key is not pinned in the configuration, so the signature would not count.

console-change-office-added = New office: { $office }.
console-change-office-removed = The office { $office } is gone.
console-change-office-renamed = The office { $office } has a new name.
console-change-queue-added = New queue: { $queue }.
console-change-queue-removed = The queue { $queue } is gone.
console-change-queue-renamed = The queue { $queue } has a new name.
console-change-queue-moved = The queue { $queue } belongs to another office.
console-change-admitted = { $name } is admitted, with the key you compared.
console-change-left = { $name } leaves. Their key ends; what they signed can still be checked.
console-change-key-replaced = { $name } has a new key, the one you compared.
console-change-function = { $name }: the function reads differently.
console-change-name = { $name }: the public name is different.
console-change-languages = { $name }: the languages are different.
console-change-role-given = { $name } becomes: { $role }.
console-change-role-taken = { $name } is no longer: { $role }.
console-change-reads-queue = { $name } gets keys to new reports in { $queue }.
console-change-leaves-queue = { $name } gets no keys to new reports in { $queue }.
console-change-keeps-names = { $name } keeps names for { $queue }.
console-change-stops-keeping-names = { $name } no longer keeps names for { $queue }.
console-change-not-after = It counts until { $day }.

console-problem-no-office = There is no office.
console-problem-no-queue = There is no queue, so nobody could report.
console-problem-not-after = Choose a last day that lies ahead, and not more than 400 days.
console-problem-threshold = The configuration asks for more than one steward’s signature. One signature alone does not count, and only one can be put here.
console-problem-office-name = { $office }: the name is missing in a language.
console-problem-queue-name = { $queue }: the name is missing in a language.
console-problem-no-officer = { $queue }: nobody reads it.
console-problem-one-officer = { $queue }: one person alone holds the keys. If they are away or lose theirs, reports wait.
console-problem-one-custodian = { $queue }: one custodian alone opens no name. A second is needed, or names can’t be given.
console-problem-officer-function = { $name }: the function is missing in a language.
console-problem-officer-role = { $name }: no role.

console-case-pressure = Somebody asked this person to stop. Speak with them before anything is closed or erased.
console-case-withdrawn = The person withdraws this report. Nothing is deleted by that.
console-case-erasure = On { $day } the person asked for this report to be erased. They can still take that back.
console-case-erasure-final = On { $day } the person asked for this report to be erased. With the mailbox erased, they can no longer take that back.
console-case-mailbox-erased = The person erased their mailbox and reads no answers here.
console-given-title = What the office may do
console-given-none = Nothing of the list.
console-given-uncertain = Not certain while something in this case cannot be checked. Treat nothing as allowed.
console-identity-title = Who the person is
console-identity-lead = They gave this to you alone, or to everybody who reads the report. Pass it on only if they said yes.
console-identity-name = Name
console-identity-contact = How to reach them
console-identity-hours = When it is safe
console-identity-safe-word = Safe word
console-name-title = The name of the person
console-name-lead = The person left their name with custodians. No officer opens it alone: two custodians have to agree, one after the other.
console-name-ask = Ask for the name
console-name-ask-hint = Your request goes to every custodian who keeps this name. If two of them agree, the name comes to you alone. Colleagues see your request and its reason in the notes.
console-name-reason = What the name is needed for
console-name-reason-hint = The custodians decide by what you write here. The person does not see it.
console-name-danger = A life is in danger
console-name-harms = Telling the person beforehand would endanger the inquiry
console-name-untold = How it would endanger the inquiry
console-name-untold-why = The person is not told beforehand, because:
console-name-tells-before = { $count ->
    [one] The person is told now. The name can be opened after { $count } day.
   *[other] The person is told now. The name can be opened after { $count } days.
}
console-name-tells-after = The person is told when the name comes to you.
console-name-told = What you say to the person about it
console-name-told-hint = Say the reason, as far as you can. You may leave it empty: the person is told the rest in any case.
console-name-reads-asked = The office asks for your name. It may be opened if two people who keep it agree.
console-name-reads-opened = Your name was opened for me. Two people who keep it agreed.
console-name-ask-button = Sign and ask
console-name-no-rules = No rule of this portal says how a name may be asked for, so it can’t be.
console-name-nobody = There are no longer two custodians whom you could ask.
console-name-asked = You asked for the name on { $day }:
console-name-waits = It waits for two custodians, until { $until }.
console-name-waits-told = The person was told. It can be opened from { $from } until { $until }, if two custodians agree.
console-name-agreed = Agreed: { $who }
console-name-refused = Refused: { $who }
console-name-withdrawn = You took this request back.
console-name-expired = Nobody opened it by { $day }. You can ask again.
console-name-gone = What came of this request was sealed to you before you left the case, and is gone.
console-name-opened = Opened on { $day }, for you alone. Colleagues do not see it.
console-name-unsound = A request of yours does not check out: { $why }
console-name-withdraw = Take the request back
console-name-ready = Two custodians agreed. When you take the name, the person is told.
console-name-take = Tell the person and show the name
console-entry-disclosure = Asked the custodians for the name of the person, until { $day }
console-entry-telling-asked = Told the person that their name may be opened from { $day }, if two of these agree: { $who }
console-entry-telling-opened = Told the person that their name was opened on { $day }. Agreed: { $who }
console-entry-code-request = Asked for a new code for the person, until { $day }.
console-entry-code-agreed = Agreed to the new code.
console-entry-code-refused = Refused the new code.
console-entry-code-withdrawn = Took the request for a new code back.
console-entry-code-given = Keys given by the office on { $day }

## What custodians are asked

console-requests-title = Requests
console-requests-lead = Officers ask here for names that you keep with others. You decide by the reason. The name itself is never shown to you: it goes to whoever asked, once two of you agree.
console-requests-none = Nobody is waiting for you.
console-requests-over = Over
console-requests-unsound = A request does not check out, and nothing can be done with it: { $why }
console-requests-one = { $who } asks for a name
console-requests-since = Asked on { $day }
console-requests-until = Open until { $day }
console-requests-state-asked = Not decided yet
console-requests-state-agreed = Two agreed
console-requests-state-disclosed = The name was handed over
console-requests-state-refused = Refused
console-requests-state-withdrawn = Taken back
console-requests-state-expired = Its time is over
console-requests-told = The person was told. The name may be opened from { $day }.
console-requests-told-after = The person is told when the name is handed over.
console-requests-turn-agree = If you agree, you take off the first of two seals. It opens nothing yet: a colleague has to agree too.
console-requests-turn-open = A colleague agreed. If you agree too, the name is sealed to whoever asked. You do not see it.
console-requests-turn-early = A colleague agreed. The person was told and has time to answer: you can open it from { $day }.
console-requests-turn-first = A colleague has to agree before you: their seal is the outer one. You can refuse now, or wait.
console-requests-turn-second = You agreed. Now a colleague decides. You can still refuse until it is opened.
console-requests-agree = I agree: take off my seal
console-requests-open = I agree: open it for whoever asked
console-requests-refuse = Refuse
console-requests-reason = Reason for refusing
console-requests-reason-hint = Only whoever asked reads this. One refusal ends the request.
console-requests-refuse-button = Sign the refusal

# Files of a case.

console-files-title = Files
console-file-open = Open
console-file-removed-before = What it told beside its content was taken out before it was sealed.
console-file-kept = It is as it was, with what it tells beside its content: its sender wanted that.
console-file-unknown = It is as it was: nothing could be taken out.
console-file-original = The original of another file, with what was taken out of that.
console-file-warning = Nobody has looked inside. A file can harm the device on which it is opened with a program.
console-file-disguised = Its name ends in { $ending }, and its content is something else.
console-file-shown = Shown here without network and without its scripts.
console-file-huge = The picture is too large to be shown here.
console-document-reading = Opening the document…
console-document-locked = The document is protected with a password and cannot be shown here. Save it and open it with a program that asks for the password.
console-document-broken = The document cannot be shown here: it is damaged, or of a kind that is not known here.
console-document-slow = The document took too long and was put away.
console-document-large = The document is too large to be shown here.
console-document-place = Page { $page } of { $pages }
console-document-page = Page { $page }
console-document-previous = Previous page
console-document-next = Next page
console-document-smaller = Smaller
console-document-larger = Larger
console-document-search = Find
console-document-searching = Searching…
console-document-found = Found on page { $page }.
console-document-not-found = Not found. Pictures of text are not searched.
console-document-tools = Pages, size and search
console-document-page-partly = Something on this page could not be shown.
console-document-page-slow = This page took too long and is not shown.
console-document-page-broken = This page is damaged and is not shown.
console-document-page-large = There is too much on this page for it to be shown here.
console-document-many = Only the first { $page } pages are shown here. Save the document to see the others.
console-file-send = Send the files
console-entry-transcript = What an officer heard in a recording
console-entry-attestation = The person signed what they said
console-entry-attestation-release = The person signed what they said, and lets the office delete the recording
console-entry-removal = The recording was deleted
console-entry-assigned = In hand from now on: { $who }
console-entry-handed-back = Handed back.
console-sound-altered = A recording made in the form, with an altered voice. Whoever knows the speaker may still recognise them.
console-sound-as-recorded = A recording made in the form, with the speaker’s own voice.
console-sound-none = Nobody has written down yet what is said in it.
console-sound-asked = What is said in it was sent to the person to check. They have not signed it yet.
console-sound-kept = The person signed this text. They want the recording to be kept.
console-sound-released = The person signed this text, and lets the office delete the recording.
console-sound-removed = The recording was deleted. The text stays.
console-transcript-title = Write down what is said in it
console-transcript-label = What is said in the recording
console-transcript-hint = Word for word, in the language that is spoken. Mark what you did not understand with […]. In the mailbox it can be read by whoever has the code.
console-transcript-send = Send it to the person to check
console-transcript-keep = Keep it for the office
console-sound-remove-title = Delete the recording
console-sound-remove-reason = Reason
console-sound-remove-hint = The person reads it. The recording can’t be brought back. Copies in backups go with the backups.
console-sound-remove-button = Delete the recording
console-verdict-file = the bytes of the file are not those that were signed ({ $verdict })
