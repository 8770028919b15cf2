# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Overview
console-overview-title = How the work stands
console-overview-lead = Counted from your own queue: days, status and hands, which the portal sees. Nothing that was written is counted.
console-overview-lead-all = Counted from all cases. Fewer than five are not said, and numbers are rounded to fives.
console-overview-open = Open
console-overview-overdue = Overdue
console-overview-closed = Closed
console-overview-due = What is due
console-overview-today = Today
console-overview-day = Day
console-overview-hands = In whose hands
console-overview-nobody = Nobody’s
console-overview-ages = Age of open cases
console-overview-age = Age
console-overview-answered = From arrival to the office’s first word, cases of the last year
console-overview-after = After
console-overview-unanswered = No word yet
console-overview-ended = From arrival to the office’s last word, closed cases
console-overview-came = Anonymous reporters who came back, cases of the last year
console-overview-who = Who
console-overview-anonymous = Anonymous
console-overview-came-back = Wrote again on a later day
console-overview-share = { $share } % wrote again.
console-overview-cases = Cases
console-overview-few = fewer than 5
console-overview-up-to =
    { $days ->
        [one] up to { $days } day
       *[other] up to { $days } days
    }
console-overview-over =
    { $days ->
        [one] more than { $days } day
       *[other] more than { $days } days
    }
console-overview-none = Nothing to count yet.
