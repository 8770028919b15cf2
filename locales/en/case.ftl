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
