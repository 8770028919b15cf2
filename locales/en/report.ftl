report-title = Make a report
report-lead = Only one thing is needed: what happened. You can leave everything else empty.

errors-title = Your report has not been sent yet
errors-kept = Everything that you typed is still here.
untaken-failed = Something went wrong on our side, and your report was not stored. Please send it again.

before-title = Before you start
before-device = Use your own phone or computer and your own connection, not those of your work. At work, others may see which sites you open.
before-history = The history of this browser will show that you opened this site.
before-safety = How to stay safe
before-answer = You will get a first answer in this site’s mailbox within { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
before-code = When you have sent it, you get a code. With the code you come back, read answers and write again.
before-yes = The office passes on your name, contacts you outside this site or asks you to take part in something only if you say yes.

happened-title = What happened
account-label = Tell it in your own words, in any language
account-hint = If you know: what, where, when and who. You need no proof: to suspect something is enough. If you want to stay unknown, leave out what only you can know.
error-account = Write what happened. A few words are enough.
error-account-long = This is longer than one report can be. Shorten it, and send the rest later from the mailbox.

about-title = About you
about-lead = You need not answer any of this.
details-title = More about it
details-lead = The next questions may be hard to read. You can skip each of them, take a break, or leave at any time.
needs-title = Safety and help
risk-title = Risk to you
risk-lead = Your answers are sealed too. The office also sees from the outside that a report is urgent or that somebody may be at risk, so that it is read first.

receiver-title = Who receives it
queue-legend = Choose who shall receive it
read-by = It is read by:
error-queue = Choose who shall receive your report.

exclude-title = Who must not see it
exclude-legend = Tick everyone who must not see your report
exclude-hint = They get no key to it. Then neither they nor the server can open it.
exclude-limit = We cannot stop a colleague who reads it from telling them. If that worries you, choose another office above.
error-nobody = With these people left out, nobody could read your report. Leave out fewer people, or choose another office.
error-nobody-anywhere = You have left out everybody in every office, so nobody could read your report. Leave out fewer people.
choose-office = Choose { $office } instead
error-exclude = The list of people has changed. Please look at it again.

name-title = Your name, if you want
name-lead = Leave this empty to stay anonymous. What you write here goes into a sealed box of its own.
name-for = Who may open it?
name-for-custodians = Two custodians of the office, only together
name-for-helpers = Only the person who arranges help
name-for-office = Everybody who reads my report
name-label = Name
name-hint = As you would like to be called.
contact-label = How to reach you
contact-hint = A phone number, an address or another way. We answer in the mailbox unless you ask for something else.
hours-label = When it is safe to reach you
hours-hint = For example: evenings, never at home.
safe-word-label = A safe word
safe-word-hint = A word that we say first, so that you know it is us.
error-name = Nobody is there who could keep your name in this way. Choose another way, or leave these fields empty: you can give your name later in the mailbox.
error-name-long = This is too long. Shorten what you wrote here.

send-title = Check and send
send-check = Read through what you wrote. You can still change all of it.
show-label = When I come back, show me what I wrote
show-hint = Then whoever finds your code can read it too. Without the tick, the mailbox shows only messages.
send = Send

error-line-long = This answer is too long for one line. Shorten it, or write it into the account.
error-people-many = These are more people than one report can hold. Write the others into the account.
error-answer = This answer is none of those offered. Choose again.
error-no-assistance = No team here arranges help without an investigation. Answer “no” to “help only”, or call one of the services on “Get help”.
consent-title = What may be done with it
steps-begin = Go on, one part at a time
steps-hint = Or read the whole form below and fill in what you want: only one thing is needed, what happened.
said-title = What you have said
said-change = Change
