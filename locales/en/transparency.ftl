# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = Transparency
transparency-title = Transparency
transparency-lead = Who receives reports here, which rules the office works by, and what this server stores.

transparency-receivers = Who receives reports
transparency-roster = The list of these people is signed. This is version { $version }, valid until { $until }.
transparency-fingerprint = Compare its fingerprint
transparency-queues = Where a report can go, and who reads it there
transparency-queue = Team
transparency-office = Office
transparency-readers = Read by
transparency-no-roster = There is no valid signed list of people just now. Until there is one, no report can be taken.

transparency-rules = Rules
transparency-rules-lead = The office works by these rules. Where several of them give a time for the same thing, the one that ends first counts.
transparency-clocks = How long things may take: { $rule }
transparency-what = What
transparency-length = How long
transparency-from = From when
transparency-source = Where it is written
transparency-urgent = Urgent:
transparency-duties = What passes on, without your name: { $rule }
transparency-event = If
transparency-facts = What passes on
transparency-to = To whom
transparency-unverified = Not yet checked at its source.

transparency-names = Names that custodians keep
transparency-names-two = Who gave a name to the custodians only: an officer gets it if two custodians agree, one after the other. They need a reason, and it is written down who agreed.
transparency-names-before = The person is told at least { $days ->
    [one] one day
   *[other] { $days } days
} before.
transparency-names-danger = Where a life is in danger, or telling would do harm, they are told on the day on which the name is opened.
transparency-names-after = The person is told on the day on which the name is opened.
transparency-names-none = None of these rules says how a name could be opened. So nobody can ask for one.

rule-acknowledge = First answer to a report
rule-feedback = Word of what was done
rule-assistance = Offer of help
rule-status = Where a report stands, in writing
rule-report = Reporting misconduct. Later reports are taken too
rule-ask-protection = Asking to be protected
rule-preliminary-review = First review of a request for protection
rule-retaliation-investigation = Inquiry into acts against a person who reported
rule-determination = Decision after that inquiry
rule-ask-chair = Asking for a second review
rule-state-informed = The State is informed
rule-state-names = The State names an investigator
rule-state-investigates = The State investigates

from-receipt = from the day the report arrives
from-acknowledgement = from the first answer
from-awareness = from the day you knew of it
from-information = from the day all information is there
from-referral = from the day it is passed on
from-investigation = from the report on the inquiry
from-no-case = from the decision that there is no case
from-notification = from the day the State is informed

length-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
length-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
length-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
length-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
length-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}

event-child = A child is involved
event-danger = A life is in danger
event-misconduct = Somebody who works for the organisation broke its rules
event-state = A soldier or police officer sent by a State is named
rule-facts-child = what is needed to protect the child
rule-facts-harm = what is needed to prevent harm
rule-facts-report = the facts of the report
rule-to-child = those who protect children there
rule-to-harm = those who can prevent it
rule-to-investigators = the organisation’s investigators
rule-to-state = that State

transparency-stored = What the server stores
transparency-stored-lead = What people write is sealed, and the server has no key to it. Beside that, it stores of each report:
transparency-stored-draft = of what somebody wrote and did not send: that it is there, the day it was last saved or opened, and roughly how long it is
transparency-stored-office = of the people of the office: their public keys, the hours of their sessions, and each notice to them with its hour until it is sent
transparency-stored-not = Of reports and messages it keeps days, not times. It keeps no network addresses and no names of browsers.

transparency-program = The program
transparency-version = This site runs Amparo, version { $version }. Its source is open, under the licence { $licence }: anybody may read it and check what is said here.
transparency-unaudited = Nobody outside the project has checked it yet.

transparency-figures = Figures
transparency-figures-none = No figures about reports are published here yet.
