# What stands beside the questions, and what the form says about itself.

listen = استمعوا:
ask-code_holder-hint = بعد الإرسال تحصلون على رمز. أعطوه للشخص. لا تحتفظوا به أنتم إلا إذا وافق الشخص أو لم يستطع حفظه بأمان.
ask-new_code-hint = إذا كنتم تُدخلون هذا نيابة عن شخص في إطار عملكم، فالجواب المعتاد هو «نعم»: اختاروه إن لم يكن مختارًا بعد.
