mailbox-title = Mailbox
mailbox-lead = Your code opens it.
typed-label = Your code
typed-hint = Nine words or thirty digits. Spaces, hyphens and capital letters make no difference.
open = Open
opening = Opening…

not-found-title = This code opens nothing here
not-found-check = Look at it once more: are all the words or digits there, in the right order? Is this the site that gave you the code?
not-found-lost = A lost code cannot be found again. You can make a new report and say that it continues an earlier one.

opened-title = Your report
opened-server = The server opened this in its memory and forgets it when the page is sent. For the next 15 minutes you can answer from this page; after that, type your code again.
opened-browser = This was opened on your device. The server cannot read it.
missing = Something is missing: a message speaks of another one that is not here. Tell the office, if you can, by another way too.
some-failed = One of the messages could not be verified. Do not rely on it.
keys-refused = Keys that do not check out were put into this mailbox. You see what the others open. Words can no longer be sent from here. The alarm still reaches the office, without what you write beside it, and you can still erase the mailbox. If you can, reach the office another way.

closed-title = This page went blank
closed-why = Nothing had happened here for a while, so it was closed. Open it again with your code.

standing-title = Where it stands
status-received = It has arrived. Nobody has confirmed yet that they read it.
status-acknowledged = The office has read it and confirmed the receipt.
status-assessing = The office is looking into what you told.
status-referred = The office passed it on to another office that can act on it.
status-under_investigation = It is being investigated.
status-assistance_only = The office arranges help. There is no investigation.
status-concluded = The office has finished its work on it. A second officer still checks that before it is closed.
status-closed = It is closed. You can still write here, and you can still raise the alarm: both reach the office.
standing-received = Received on { $received }.
standing-due = The next answer is due by { $due }.
standing-withdrawn = You withdrew this report. You can take that back below.
standing-erasure = You asked the office to erase it. Your wish is heard from { $heard } on. You can take it back below.

messages-title = Messages
messages-none = There is no message yet.
who-you = You
who-office = { $name }, { $function }
who-office-unnamed = { $function }
kind-acknowledgement = Confirms that your report was received
kind-alarm = You raised the alarm
kind-transcript = What the office heard in your recording
kind-attestation = You signed what you said
kind-attestation-release = You signed what you said. The office may delete the recording.
kind-removal = The office deleted the recording
proof-good = The signature was verified.
proof-own = Sent from your side, signature verified.
proof-bad = This message could not be verified ({ $code }). Do not rely on it.

check-title = Check what was written down
check-lead = You sent a recording. This is what an officer heard in it. Correct what is wrong and add what is missing, then sign it. What you sign counts as what you told.
check-signed = You signed this text. As long as the recording is there, you can change the text and sign it again.
check-words = What you said in the recording
check-release = The office may delete the recording
check-release-hint = Your voice can give you away; the text alone does so less. Until the recording is deleted you can take this back: sign again without the tick.
check-button = Sign this text
check-sealing = Signing, sealing and sending…
check-sent = You signed the text. It has arrived.
error-check = There is no text to sign. Write what you said in the recording.
file-deleted = It was deleted.

message-label = Write to the office
message-hint = An answer, a question, something you remember, or something that has been done to you since.
error-message = Write something first.
error-message-long = This is longer than one message can be. Send it in two.
reply = Send
reply-sealing = Sealing and sending…
reply-again = Sealing once more, because the list of those who read it has changed…
reply-sent = Your message has arrived.
reply-failed = This was not stored. What you wrote is still here: please send it again.
held-late = This page was open for too long. What you wrote is still here: type your code and send it again.
held-unknown = This code opens nothing here. What you wrote is still here: look at the code once more and send it again.
held-busy = Many people are writing just now. What you wrote is still here. Wait a minute and send it again.
held-failed = Something went wrong on our side, and it may not have been stored. What you wrote is still here. Send it again: it arrives only once.
held-button = Send it again

kept-title = What you wrote
identity-title = Who you said you are
identity-lead = This is in a separate sealed box. Besides you, only two people of the office can open it, together.
identity-lead-each = This is in a separate sealed box. Besides you, each of these people can open it:
holders-title = Who can read this
holders-lead = These people hold a key. Nobody else does, and neither does the server.
holder = { $function }: { $name }
close = Close and leave
