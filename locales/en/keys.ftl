# The life of officers’ keys: colleagues who came, have new keys or left; one’s own key; what runs out.

console-area-colleagues = Colleagues
console-area-key = My key

## Colleagues

console-colleagues-title = Colleagues
console-colleagues-waiting = ({ $count } to do)
console-colleagues-hint = New reports are sealed to everybody who works in the queue that day. For cases from before, a colleague who reads them has to make the keys.
console-colleagues-none = Nothing is to be done. Who works with you can read what you read, but for cases from which somebody is kept away, and nobody who left has keys to it.
console-colleague-lacks = { $who } can read { $has } of the { $of ->
    [one] { $of } case
   *[other] { $of } cases
} that you read in the same queues.
console-colleague-lacks-hint = They get the keys to everything that was said in these cases, and their new messages. Cases from which anybody was kept away are left out.
console-colleague-left = { $who } has left. { $cases ->
    [one] { $cases } of the cases that you read still has
   *[other] { $cases } of the cases that you read still have
} keys of that time.
console-colleague-left-hint = With new keys, nothing that is written from then on opens to somebody who kept the old ones.
console-colleague-new-key = They have a new key since version { $version } of the roster. Whoever has that key gets these cases. Have them read its fingerprint to you, in person or in a call where you know the voice:
console-colleague-compared = I compared it with what they read to me
console-colleague-give = { $cases ->
    [one] Give the keys to { $cases } case
   *[other] Give the keys to { $cases } cases
}
console-colleague-renew = { $cases ->
    [one] Make new keys for { $cases } case
   *[other] Make new keys for { $cases } cases
}
console-run-title = Making keys
console-run-looking = Looking which cases are left …
console-run-progress = { $done } of { $of } done
console-run-hint = You can go on working in the console meanwhile. When it locks, what is done is done, and you can go on from there.
console-run-stop = Stop
console-run-stopping = Stopping after this case …
console-run-kept = What was done until then is done. Start again to go on.
console-run-given = { $cases ->
    [one] The keys to { $cases } case were given.
   *[other] The keys to { $cases } cases were given.
}
console-run-renewed = { $cases ->
    [one] New keys were made for { $cases } case.
   *[other] New keys were made for { $cases } cases.
}
console-run-needless = { $cases ->
    [one] For { $cases } case nothing was left to do.
   *[other] For { $cases } cases nothing was left to do.
}
console-run-remaining = { $cases ->
    [one] { $cases } case is left for the next time.
   *[other] { $cases } cases are left for the next time.
}
console-run-left-out = { $cases ->
    [one] { $cases } case was left out: somebody has to check first who may read it. Open it, and do it there:
   *[other] { $cases } cases were left out: somebody has to check first who may read them. Open each, and do it there:
}
console-run-failed = { $cases ->
    [one] { $cases } case failed. Open it to see what is wrong with it, or try again later:
   *[other] { $cases } cases failed. Open them to see what is wrong, or try again later:
}
console-run-open = Open { $reference }

console-stale-left = { $who } has left and still has keys to this case.
console-stale-rekeyed = { $who } has a new key and cannot read this case with it yet.
console-queue-not-given = Some cases do not open to your key. If your key is new, ask a colleague who reads them to give them to you again, under “Colleagues”.

## One’s own key

console-key-title = My key
console-key-forced-title = Choose a new passphrase
console-key-passphrase-title = Choose a new passphrase
console-key-recovery-title = Keep the new recovery code
console-key-confirm-title = Confirm with six digits
console-key-done-title = Replaced
console-key-forced = You came in with the recovery code, so the passphrase is lost and the code has been out of its place. Choose a new passphrase now; you get a new recovery code with it. Your key and your cases stay as they are.
console-key-fingerprint = The fingerprint of your key. It stays the same for as long as you have this key:
console-key-change-title = Another passphrase and recovery code
console-key-change = Both are replaced at once. The old passphrase and the old code open nothing from then on, and you are signed out everywhere else.
console-key-present = Your passphrase as it is now
console-key-present-wrong = This does not open your key.
console-key-authenticator = Also set up another authenticator application
console-key-other-why = Scan this picture with the application that you want to use from now on.
console-key-other-code = Six digits from the new application
console-key-present-code = Six digits from the application that you used until now
console-key-code-hint = Each code works once. If you used this one to sign in, wait for the next.
console-key-code-wrong = These digits were not accepted. Each code works once: wait for the next and try again.
console-key-closing = Closing your key twice: with the new passphrase and with the new recovery code.
console-key-closed = The new ways to your key are ready.
console-key-replace = Replace the old ones
console-key-done = Your new passphrase and your new recovery code count from now on. The old ones open nothing; destroy the old paper.
console-key-done-button = Go to my work

## Lost keys, and what runs out

console-first-again = You had a key here before. The new one takes its place when a steward has signed it: only then do the old passphrase, recovery code and authenticator stop working, and colleagues have to give you your cases again.
console-first-again-waiting = You can sign in with the new passphrase once a steward has compared the fingerprint and signed. Until then, what you had before still works.
console-lost-title = Lost keys
console-lost-hint = For somebody who lost passphrase and recovery code, or the authenticator. The link makes a new key under the same name. Nothing is sealed to it before you compare its fingerprint and sign, and it opens old cases only when colleagues give them again.
console-lost-who = Who lost their keys
console-lost-choose = Choose …
console-lost-code = Your own six digits, from your authenticator
console-expiry-officer = The roster counts until { $day }. After that day nobody can report and nothing opens here. Remind your steward to sign it again.
console-expiry-steward = The roster counts until { $day }. After that day nobody can report and nothing opens here. Sign it again before.
console-expiry-button = Go to signing
console-steward-renew = Sign the same again for { $days } days
