# The alarm in the mailbox: acts as Directive (EU) 2019/1937, Art. 19, lists them, and two more.

alarm-title = Something has happened to me since
alarm-lead = If somebody threatens you or acts against you because of this report, say so here. It goes to the top of the office’s queue at once.
alarm-act = What was done
alarm-act-none = Something else, or I would rather say it in my own words
act-dismissal = Dismissal or suspension
act-demotion = Demotion, or no promotion
act-transfer = Other duties, place, pay or hours
act-training = Training refused
act-appraisal = A bad appraisal or reference
act-disciplinary = A disciplinary measure
act-intimidation = Pressure, threats, harassment, or being left out
act-discrimination = Discrimination
act-contract = A contract not renewed, not made permanent, or ended early
act-reputation = Harm to my reputation, or loss of money
act-blacklisting = Being put on a blacklist
act-goods = A contract for goods or services ended
act-permit = A licence or permit withdrawn
act-medical = Being sent to a doctor or psychiatrist
act-housing = Visa or housing threatened
act-threat = A threat to me or my family
alarm-words = In your own words
alarm-words-hint = What happened, when, and who did it. A few words are enough.
alarm-button = Raise the alarm
alarm-sealing = Sealing and sending the alarm…
alarm-sent = The alarm has arrived. The office sees it first. In danger now, do not wait for it: call.
error-happened = Write what happened, or choose it above.
