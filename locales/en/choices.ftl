# What a reporter may decide after sending: withdraw, complain, take a new code, erase.

more-title = What else you can do

pressed-legend = Did somebody ask you to stop?
pressed-hint = Your answer is sealed. If somebody puts pressure on you, the office can protect you.

withdraw-title = Withdraw your report
withdraw-lead = The office is told that you do not want it to go on. Nothing is deleted. Where rules oblige the office to act, it does so all the same, without your name. You can take this back at any time, and help does not depend on it.
withdraw-words = In your own words, if you want
withdraw-button = Withdraw my report
withdraw-back-button = Take my withdrawal back
withdraw-sealing = Sealing and sending…
withdraw-sent = The office is told that you withdraw your report.
withdraw-back-sent = The office is told that you no longer withdraw your report.
kind-withdrawn = You withdraw your report
kind-not-withdrawn = You no longer withdraw your report

complaint-title = Complain about how you were treated
complaint-lead = Those who can read this mailbox read it. If it is about one of them, make a new report instead and leave them out there.
complaint-elsewhere = Make a new report (opens in a new tab)
complaint-words = How were you treated?
complaint-button = Send the complaint
complaint-sealing = Sealing and sending…
complaint-sent = Your complaint has arrived.
error-complaint = Write what happened first.
kind-complaint = A complaint about how you were treated

renew-title = Someone may know my code
renew-lead = You get a new code, and the old one opens nothing any more. Who had the old code may have read what is here now. They cannot read what is written from then on.
renew-button = Show me a new code
renew-sealing = Sealing everything to the new code…
renew-confirm = Use the new code
renew-not = Keep the old code
renewed = The new code is in use. The old one opens nothing any more.
given-title = A code from the office
given-lead = A second officer agreed on { $day } that the office may give you a new code. These two did it:
given-met = You were recognised in person.
given-safe-word = You were recognised by your safe word.
given-before = You have taken a code of your own since. Nobody in the office knows it.
given-known = Whoever gave you this code has seen it, and could open this mailbox with it. Take a code that only you know. Your old code opens nothing any more. If you kept a name here, it stays sealed with those who keep it; you do not see it here any more.
given-button = Take a code of my own
renew-late = This page was open for too long, and it is not sure whether the new code is in use. Keep both codes, and try the new one first.
renew-unsure = The line broke, and it is not sure whether the new code is in use. Keep both codes, and try the new one first.
new-code-title = Your new code
new-code-lead = Write it down first. It is put to use when you have typed its end.
new-code-not-yet = Until then
new-code-old = Your old code still opens the mailbox. If you leave this page now, nothing is changed.

erasure-title = Erase
erasure-case-title = Ask the office to erase the report
erasure-lead = Your wish is heard after { $days ->
    [one] { $days } day
   *[other] { $days } days
}, so that nobody can rush you, and you can take it back. The office then erases what rules allow and tells you here what it did.
erasure-button = Ask for it
erasure-back-button = Take my wish back
erasure-sealing = Sealing and sending…
erasure-sent = The office has your wish to erase the report.
erasure-back-sent = The office is told that you take your wish back.
kind-erasure-asked = You ask the office to erase the report
kind-erasure-back = You no longer ask the office to erase the report
erase-mailbox-title = Erase this mailbox
erase-mailbox-lead = Your code opens nothing from then on, at once, and nobody can bring it back. The office keeps the report.
closing-unsure = Your code opens nothing here any more. Either the mailbox is erased, or a new code is in use.
erase-mailbox-sure = I know that I cannot come back
erase-mailbox-button = Erase the mailbox
error-sure = Tick that you know it first.
mailbox-erased-title = The mailbox is erased
mailbox-erased-lead = Your code opens nothing any more. The office keeps the report.
