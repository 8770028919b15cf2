# What the browser says while it works.

busy = Many people are writing just now. Nothing was lost. Wait a minute and try again.
offline = There is no connection to the server.
refused = The server did not take it ({ $code }).
roster-bad = The list of people who receive reports could not be verified ({ $code }). So nothing was sent.
roster-expired = The signed list of people who receive reports is no longer valid, or the date of this device is wrong: it says { $day }. So nothing was sent. What you wrote is still here.
roster-changed = The office has changed its list of people meanwhile. Look again at who receives your report and who must not see it, then send it.
failed = Something went wrong in this browser ({ $code }).
trying-again = Trying again…
idle-warning = Nothing has happened here for a while. In one minute this page goes blank.

progress-sealing = Sealing your report on this device…
progress-sending = Sending the sealed report…
progress-stored = Stored. Here is your code.

part-of = Part { $part } of { $parts }
back = Back
skip-part = Skip
next = Go on
all-parts = Show everything

failure-title = It was not sent
failure-kept = What you wrote is still on this page, and nowhere else. Do not close the page.
retry = Try again
failure-change = Go back and change it
