# What stands beside the questions, and what the form says about itself.

listen = Listen:

before-time = A few words are enough. The whole form takes about fifteen minutes, and you can leave questions empty.
before-receives = It is received by:
before-receives-who = See who reads it
before-remote = Do not write in a browser that shows pages which another company’s computer has opened, such as Opera Mini. That company can read along.
remote-notice = This browser shows pages that another company’s computer has opened for you. That company can read what you write here, and your code. Use another browser.

risk-triggers = If you answer yes to one of these, the office sees at once that somebody may be at risk. Your report is read first, within { $days ->
    [one] { $days } day
   *[other] { $days } days
} at the latest.

ask-code_holder-hint = When you have sent it, you get a code. Give it to the person. Keep it yourself only if the person agrees or cannot keep it safely.
ask-new_code-hint = If you enter this for somebody as part of your work, “yes” is the usual answer: choose it if it is not chosen yet.
