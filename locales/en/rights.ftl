# What a person may ask of the office.

rights-title = Your rights
rights-lead = They are yours with or without your name, and whether or not you take part in an investigation.
rights-respect = To be treated with respect and care.
rights-assistance = To get help, medical, legal or other, whether or not there is an investigation.
rights-justice = To have what happened looked into.
rights-say = To have a say in what concerns you, and to say no.
rights-information = To be told what is being done, and to get an answer.
rights-heard = To be heard, in your own language.
rights-privacy = To have your privacy kept.
rights-protection = To be protected from harm and from retaliation.
rights-remedy = To have what was done to you put right, as far as it can be.
rights-complain = To complain about how you were treated here.
rights-retaliation-title = If somebody acts against you
rights-retaliation = Nobody may threaten you, dismiss you, move you or harm you in another way because you reported in good faith or spoke to investigators. If it happens, write it in the mailbox at once: the office can ask that it be stopped.
rights-receipt = The signed receipt proves that you reported to an office that is charged with receiving reports, and on which day. Protection may depend on that.
rights-outside-title = Elsewhere
rights-outside = You can also turn to these:
rights-outside-none = This office has not named another body. The courts and authorities of your country remain open to you.
rights-complaint-title = If this office treats you badly
rights-complaint = Write it in the mailbox, or make a new report and choose another office or group. You can leave out everybody whom you complain about: they get no key to it.
rights-link = Your rights
