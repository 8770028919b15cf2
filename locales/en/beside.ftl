# What stands beside the questions, and what the form says about itself.

listen = Listen:
ask-code_holder-hint = When you have sent it, you get a code. Give it to the person. Keep it yourself only if the person agrees or cannot keep it safely.
ask-new_code-hint = If you enter this for somebody as part of your work, “yes” is the usual answer: choose it if it is not chosen yet.
