# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = هذه الترجمة قيد المراجعة، وقد تتغير بعض الجمل.
elsewhere-title = هذه الصفحة غير متوفرة بهذه اللغة بعد
elsewhere-lead = يمكنكم قراءتها بإحدى هذه اللغات:
carried = أجبتم عن أسئلة أخرى بلغة أخرى. تبقى تلك الأجوبة محفوظة وتُرسل مع الباقي. لقراءتها أو تغييرها، افتحوا ما كتبتم بتلك اللغة.
