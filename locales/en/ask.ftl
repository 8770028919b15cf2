# What the form asks (config/taxonomy.toml): the question, its hint, its answers.

ask-danger = Is somebody in danger now?
ask-danger-hint = This site is not an emergency service. In danger now, call:
ask-threat = Did somebody threaten you, or people close to you, because of this?
ask-threat-hint = Said, written or shown in another way.
ask-detriment = Has something already been done against you because of this?
ask-detriment-hint = For example: tasks or hours taken away, a contract not renewed, a bad appraisal, insults, being left out.
ask-supervisor = Is the person you name your supervisor, or senior to you?
ask-supervisor-hint = It helps the office to decide who may deal with your report.

ask-route = Which is closest to you?
ask-route-hint = Then only the questions that fit are shown. You can change it at any time.
ask-route-staff = I work here, or worked here
ask-route-harmed = It happened to me
ask-route-behalf = I am writing for somebody else
ask-route-focal = I enter it for somebody as part of my work: focal point, hotline, interpreter
ask-route-child = I am under 18
ask-route-open = I would rather not say

ask-relation = Who is the person to you?
ask-relation-hint = For example: a sister, a colleague, a client.
ask-knows = Does the person know that you write?
ask-agrees = Does the person agree?
ask-agrees-yes = Yes
ask-agrees-no = No
ask-agrees-unsafe = It is not safe to ask
ask-channel = How did it reach you?
ask-channel-phone = By telephone
ask-channel-in_person = Face to face
ask-channel-paper = On paper
ask-channel-message = By text message
ask-channel-other = In another way
ask-code_holder = Who will hold the code?
ask-code_holder-person = The person alone
ask-code_holder-both = The person and I
ask-code_holder-writer = I alone, because it is not safe for the person
ask-helped_by = Did somebody help you to write this?
ask-helped_by-hint = An interpreter, a supporter or a focal point. If they must not see it, say so below.

ask-meet = Would you rather talk than write?
ask-meet-hint = Then you need not write anything above. The office arranges it with you in the mailbox, or in the way that you give below.
ask-meet-call = Call me
ask-meet-meet = Meet me
ask-meet-open = No, I write

ask-when = When was it?
ask-when-hint = A date, a month, or “before” or “after” something.
ask-where = Where was it?
ask-where-hint = A town, a base, an office, a road.
ask-ongoing = Is it still going on?
ask-people = Who did it?
ask-people-hint = Write what you know and leave the rest empty.
person-number = Person { $number }
person_name = Name, or what they are called
person_role = What they do
person_unit = Unit or team
person_force = Organisation, force or company
person_phone = Telephone
person_plate = Vehicle or number plate
person_handle = Name on the internet
add-person = Add another person
ask-witnesses = Who else saw it, or knows of it?
ask-manager_knew = Did a manager or commander know of it and do nothing?

ask-child = Is a child involved, somebody under 18?
ask-needs = What help is needed?
ask-needs-hint = It does not depend on an investigation, nor on your taking part in one.
ask-needs-medical = A doctor or medicine
ask-needs-psychosocial = Somebody to talk to
ask-needs-shelter = A safe place to stay
ask-needs-legal = Legal help
ask-needs-livelihood = Food, money or work to get by
ask-needs-child_support = Support for a child that was born
ask-assistance_only = Do you want help only, and no investigation?
ask-assistance_only-hint = Then it goes to the people who arrange help, and to no investigator.

ask-armed = Is that person armed, or in a force?
ask-controls_aid = Does that person decide about aid or services that you need?
ask-small_team = Are there fewer than five people in your team?
ask-only_me = Are you the only one who knew this?
ask-told = Have you already told somebody?
ask-contract = Does your contract end within six months?
ask-visa = Does your visa or permit depend on this job?
ask-compound = Do you live on the compound, or in housing of your employer?

ask-consent = What may the office do?
ask-consent-hint = Each is “no” until you tick it. You can change it later in the mailbox.
ask-consent-investigators = Pass my report on to investigators
ask-consent-victims_rights = Pass it on to the officer who looks after the rights of people who were harmed
ask-consent-entity = Pass it on to the organisation that employs the person I name
ask-consent-state = Inform the State of that person, without my name
ask-consent-state_named = Inform that State, with my name
ask-consent-protection = Tell the protection office about the risk to me
ask-consent-contact = Contact me in the way that I give below
ask-new_code = If you lose your code, may the office give you a new one, in person or by your safe word?
