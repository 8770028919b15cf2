# What the office has to do by its rules (config/policies/*.toml), and by when.

duty-title = What the office may have to do
duty-lead = Rules may oblige the office to pass on facts, without your name:
duty-child = If a child is involved, what is needed to protect the child goes to those who protect children there.
duty-danger_to_life = If a life is in danger, what is needed to prevent harm goes to those who can prevent it.
duty-staff_misconduct = If somebody working for the organisation broke its rules, the facts go to its investigators.
duty-state_notice = If a soldier or police officer sent by a State is named, the facts go to that State.
duty-exempt = Not if you ask for help only.
duty-unverified = Whether this rule applies here is not certain: an officer decides, and writes down the reason.
duty-uncertain = Whether these rules apply here is not certain: an officer decides, and writes down the reason.
duty-only-yes = Only if you say yes: giving your name, contacting you outside this site, asking you to take part, arranging help.
duty-no-secrecy = If you are under 18: we listen to what you want. We cannot promise to keep it secret when you or another child is in danger, and we tell you before we act.

next-feedback = By { $feedback } you are told what was done, or what is still being done.
next-help = The people who arrange help look at it by { $help }.
