# The page of services (config/help/*.toml). It sends nothing.

help-title = Get help
help-lead = You can get help without making a report. This page sends nothing: not what you read, and not what you type in the field below.
help-invented = These services are invented. Nobody answers at these numbers.
help-windows-title = Help that works only for a time
help-source = Source: { $source }. Checked on { $checked }.
help-checked = Checked on { $checked }.
help-stale = Not checked for more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}. Call before you go.
help-search = Search on this page
help-search-hint = For example a town, or “legal”. What you type stays on this device.
help-search-found = Services that fit: { $count }
help-place-title = Choose where you are
help-place-hint = Nobody is told which place you open.
help-none = This office has not listed services yet. In danger now, call:
help-medical = Medical care
help-psychosocial = Somebody to talk to
help-shelter = A safe place to stay
help-legal = Legal help
help-child_protection = Protection of children
help-emergency = Emergency
help-phone = Telephone
help-text = By text message
help-hours = Hours
help-languages = Languages
help-cost = Cost
help-cost-free = Free of charge
help-cost-paid = Has to be paid
help-cost-depends = Ask: it depends
help-serves = For
help-serves-women = women
help-serves-men = men
help-serves-children = children
help-serves-lgbt = lesbian, gay, bisexual and trans people
help-serves-disability = persons with disabilities
help-access = Access
help-sign = Sign language
help-sign-yes = Yes
help-police = Police
help-police-not_needed = No report to the police is needed, and none is made.
help-police-needed = They ask for a report to the police first.
help-police-triggered = They have to inform the police.
help-legal-risk = Legal risk
help-agency = Responsible
help-report = You can also make a report, now or later.
