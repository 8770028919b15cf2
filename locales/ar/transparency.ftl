# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = الشفافية
transparency-title = الشفافية
transparency-lead = من يستلم البلاغات هنا، والقواعد التي يعمل بها المكتب، وما يحفظه هذا الخادم.

transparency-receivers = من يستلم البلاغات
transparency-roster = قائمة هؤلاء الأشخاص موقّعة. هذه هي النسخة { $version }، وهي صالحة حتى { $until }.
transparency-fingerprint = مقارنة بصمتها
transparency-queues = إلى أين يمكن أن يصل البلاغ، ومن يقرؤه هناك
transparency-queue = الفريق
transparency-office = المكتب
transparency-readers = من يقرؤه
transparency-no-roster = لا توجد الآن قائمة موقّعة صالحة. وإلى أن توجد، لا يمكن استلام أي بلاغ.

transparency-rules = القواعد
transparency-rules-lead = يعمل المكتب بهذه القواعد. وإذا حددت عدة قواعد مهلة للأمر نفسه، فالعبرة بالمهلة التي تنتهي أولاً.
transparency-clocks = المدة الممكنة: { $rule }
transparency-what = ما هو
transparency-length = المدة
transparency-from = ابتداءً من
transparency-source = أين ورد ذلك
transparency-urgent = في الحالات العاجلة:
transparency-duties = ما يُنقل، دون اسمكم: { $rule }
transparency-event = إذا
transparency-facts = ما يُنقل
transparency-to = إلى من
transparency-unverified = لم يُتحقق منه بعد في مصدره.

transparency-names = الأسماء التي يحفظها الأمناء
transparency-names-two = من أعطى اسمه للأمناء فقط: يحصل عليه موظف إذا وافق أمينان، واحد بعد الآخر. ويجب أن يكون هناك سبب، ويُكتب من وافق.
transparency-names-before = يُبلَّغ الشخص قبل ذلك { $days ->
    [zero] في اليوم نفسه
    [one] بيوم واحد على الأقل
    [two] بيومين على الأقل
    [few] بـ { $days } أيام على الأقل
    [many] بـ { $days } يومًا على الأقل
   *[other] بـ { $days } يوم على الأقل
}.
transparency-names-danger = إذا كانت حياة إنسان في خطر، أو كان الإبلاغ سيسبب ضررًا، يعلم بذلك يوم يُفتح الاسم.
transparency-names-after = يعلم الشخص بذلك يوم يُفتح الاسم.
transparency-names-none = لا تقول أي من هذه القواعد كيف يمكن فتح اسم. لذلك لا يستطيع أحد أن يطلبه.

rule-acknowledge = أول رد على البلاغ
rule-feedback = الإخبار بما فُعل
rule-assistance = عرض المساعدة
rule-status = بيان مكتوب عن سير البلاغ
rule-report = الإبلاغ عن المخالفة. وتُستلم البلاغات المتأخرة أيضاً
rule-ask-protection = طلب الحماية
rule-preliminary-review = النظر الأول في طلب الحماية
rule-retaliation-investigation = التحقيق في أفعال ضد من أبلغ
rule-determination = القرار بعد ذلك التحقيق
rule-ask-chair = طلب النظر مرة ثانية
rule-state-informed = إبلاغ الدولة
rule-state-names = الدولة تعيّن محققاً
rule-state-investigates = الدولة تحقق

from-receipt = من يوم وصول البلاغ
from-acknowledgement = من أول رد
from-awareness = من يوم علمتم بالأمر
from-information = من يوم اكتمال المعلومات
from-referral = من يوم الإحالة
from-investigation = من تقرير التحقيق
from-no-case = من القرار بأنه لا أساس للطلب
from-notification = من يوم إبلاغ الدولة

length-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
length-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
length-working-days = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
length-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
length-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}

event-child = إذا تعلق الأمر بطفل
event-danger = إذا كانت حياة في خطر
event-misconduct = إذا خالف القواعد من يعمل لدى المنظمة
event-state = إذا ذُكر جندي أو شرطي أوفدته دولة
rule-facts-child = ما يلزم لحماية الطفل
rule-facts-harm = ما يلزم لمنع الأذى
rule-facts-report = وقائع البلاغ
rule-to-child = من يحمون الأطفال هناك
rule-to-harm = من يستطيعون منعه
rule-to-investigators = محققو المنظمة
rule-to-state = تلك الدولة

transparency-stored = ما يحفظه الخادم
transparency-stored-lead = ما يكتبه الناس مختوم، وليس لدى الخادم مفتاح له. وإلى جانب ذلك يحفظ عن كل بلاغ:
transparency-stored-draft = عمّا كُتب ولم يُرسل: أنه موجود، وآخر يوم حُفظ فيه أو فُتح، وطوله التقريبي
transparency-stored-office = عن أشخاص المكتب: مفاتيحهم العلنية، وساعات جلساتهم، وكل إشعار موجه إليهم مع ساعته إلى أن يُرسل
transparency-stored-not = يحفظ عن البلاغات والرسائل الأيام لا الأوقات. ولا يحفظ عناوين الشبكة ولا أسماء المتصفحات.

transparency-program = البرنامج
transparency-version = يعمل هذا الموقع ببرنامج Amparo، النسخة { $version }. شفرته المصدرية مفتوحة، ورخصتها { $licence }: يستطيع أي شخص أن يقرأها ويتحقق مما يُقال هنا.
transparency-unaudited = لم يفحصه بعد أحد من خارج المشروع.

transparency-figures = الأرقام
transparency-figures-none = لم تُنشر هنا بعد أرقام عن البلاغات.
