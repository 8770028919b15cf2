# One case in the officers’ console, tab by tab. Its readers are officers; short words, no praise, no blame.

## Tabs

console-tabs-title = Parts of the case
console-tab-account = Account
console-tab-dialogue = Dialogue
console-tab-notes = Notes
console-tab-files = Files
console-tab-people = People
console-waiting-acknowledge = to acknowledge
console-waiting-answer = to answer: { $count }
console-waiting-new = new: { $count }
console-waiting-files = { $count } in all
console-waiting-declared = conflicts: { $count }
console-answers-title = What the form asked
console-unanswered-title = Not answered yet
console-files-none = There are no files in this case.
console-key-next-tab = next part of the case
console-key-previous-tab = part of the case before it
console-waiting-unsound = not verified: { $count }
console-tab-coding = Coding
console-tab-history = History
console-waiting-coding = not coded
console-waiting-mention = for you: { $count }

## Reading it out, and on paper

console-spell-button = Spell it
console-spell-letters = alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu
console-spell-digits = zero one two three four five six seven eight nine
console-spell-capital = capital { $word }
console-spell-dash = dash
console-spell-underscore = underscore
console-print-foot = Confidential. Whoever holds this page can read what was told in confidence. Keep it locked up, and destroy it when it is no longer needed.

## Tasks

console-tasks-title = Tasks
console-tasks-done = Done
console-task-add = Add a task
console-task-label = What is to be done
console-task-due = Until, if there is a day
console-task-who = By whom
console-task-nobody = nobody in particular
console-task-button = Seal the task
console-task-tick = Done
console-task-tick-of = Done: { $task }
console-task-untick = Open again
console-task-untick-of = Open again: { $task }
console-task-done-by = done by { $who }, { $day }

## Translations

console-translation-add = Add a translation
console-translation-anew = Translate it anew, or into another language
console-translation-language = Into which language
console-translation-label = Translation
console-translation-button = Seal the translation
console-translation-by = { $language }, translated by { $who }, { $day }

## Coding

console-coding-title = Coding
console-coding-none = This case is not coded yet.
console-coding-no-frame = The fields of the coding could not be loaded. Sign in again to code this case.
console-coding-begin = Code this case
console-coding-anew = Code it anew
console-coding-hint = Choose only what you know. The next coding takes the place of this one; the one before stays readable.
console-coding-open = not chosen
console-coding-required = (needed before the case is concluded)
console-coding-harmed = Persons harmed
console-coding-row = Person
console-coding-row-add = Add a person
console-coding-row-remove = Take out person { $row }
console-coding-remove = Take out
console-coding-button = Seal the coding
console-coding-reset = Leave it as it was
console-coding-before = Codings before it: { $count }
console-coding-misfits = Not sealed yet. Look again at: { $fields }
console-coding-misfit-option = This is not among what the office offers now. Choose anew.
console-coding-misfit-year = A year has four digits, from 1945 to this year.
console-coding-misfit-long = At most 200 characters.
console-coding-lacking = Before it is concluded, the coding has to say: { $fields }

## References and links

console-references-title = Numbers and other cases
console-reference-add = Give it a number
console-reference-ours = A number of this office
console-reference-others = A number that it has elsewhere
console-reference-office = Our number
console-reference-system = Where it has that number
console-reference-number = Number
console-reference-stands = Now: { $number }. The next one takes its place.
console-reference-button = Seal the number
console-reference-back = Take it back
console-link-may-be = Possible duplicate of
console-link-add = It may be about the same as another case
console-link-hint = The link is sealed into both cases. It is possible only where the same people read both: to anybody else it would say that there is the other.
console-link-other = Which case, of those that the queue has loaded
console-link-choose = Choose a case
console-link-reason = What speaks for it
console-link-button = Link both
console-link-apart = Not linked: not the same people read both cases. Somebody would learn of a case that is not theirs.
console-link-half = It stands in this case, and not yet in the other. Try again to write it there.
console-link-other-too = Write it into the other too
console-link-back = Take the link back
console-link-by = linked by { $who }, { $day }
console-join-links = This case is linked to others. Whoever is added will see that there are such.

## Mentions and beginnings

console-mention-hint = Type @ to mention a colleague who holds this case.
console-mention-title = Colleagues
console-mention-me = for you
console-template-choose = Begin with
console-template-none = Words of your own

## What was kept, and what happened

console-entry-translation = Translation, { $language }
console-entry-task = A task
console-entry-task-due = A task until { $day }
console-entry-task-done = A task was done.
console-entry-task-again = A task is open again.
console-entry-reference = A number was given.
console-entry-reference-back = A number was taken back.
console-entry-linked = Possible duplicate of { $other }
console-entry-unlinked = No longer a possible duplicate of { $other }
console-history-title = What happened
console-history-whole = From signed items and records alone; all of them were verified here.
console-history-not-whole = This list may lack something, because not everything could be verified:
console-history-undated = (before what follows; the day itself is not recorded)
console-history-received = The report was received.
console-history-message = Wrote a message.
console-history-note = Wrote a note.
console-history-acknowledgement = Acknowledged that it arrived.
console-history-consent = Said what the office may do.
console-history-file = Added a file: { $name }
console-history-transcript = Wrote down what a recording says.
console-history-attestation = Signed the text of a recording.
console-history-removal = Deleted a recording.
console-history-coding = Coded the case.
