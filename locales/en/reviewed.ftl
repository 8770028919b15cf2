# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = This translation is being reviewed. Some sentences may change.
elsewhere-title = This page does not exist in this language yet
elsewhere-lead = You can read it in one of these languages:
carried = You answered more questions in another language. Those answers are kept and are sent with the rest. To read or change them, open what you wrote in that language.
