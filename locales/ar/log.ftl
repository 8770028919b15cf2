# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = السجل
console-log-title = السجل
console-log-intro = ما جرى وغيّر مَن يستطيع قراءة قضية أو ما يحدث لها. لا يذكر أي قيد عن أي قضية هو ولا ما كُتب فيها.
console-log-checking = يجري التحقق من السجل …
console-log-empty = لا قيود في السجل بعد.
console-log-whole = القيود كلها سليمة (عددها { $count }): التواقيع والتسلسل والأيام.
console-log-wrong = غير سليم: القيد { $places }. وقد جرى التحقق من كل ما عداه.
console-log-newest = حتى القيد { $n } بصمة السجل هي:
console-log-newest-hint = اكتبها على ورق مرة في الشهر مع رقم القيد. إن قُطع السجل أو استُبدل يومًا ظهر ذلك بها.
console-log-head = للتحقق من دون هذه البوابة، بالأمر «amparo verify log»:
console-log-take = حفظ السجل كله
console-log-saved = حُفظ باسم { $name }. الأمر «amparo verify log» يتحقق منه من دون هذه البوابة.
console-log-older = عرض قيود أقدم
console-log-shown = المعروض { $shown } من { $count }
console-log-number = القيد { $n }
console-log-checked = جرى التحقق
console-log-portal = البوابة نفسها
console-log-unknown = شخص ليس في القائمة
console-log-unreadable = لا يمكن قراءة هذا القيد.
console-log-broken = غير سليم: { $why }
console-log-portal-hint = قيود البوابة نفسها أضعف إثباتًا من قيود الموظفين، فمن يشغّل البوابة يستطيع أن يضعها.

console-log-alarm = سجل هذه البوابة غير سليم (القيد { $n }): { $why } أخبر المدقق أو أمين المفاتيح بطريق آخر غير هذه البوابة.
console-log-unchecked = لم يمكن التحقق من السجل الآن.

console-log-why-chain = لا يتبع القيد الذي قبله. أحدهما غُيّر أو نُقل أو أزيل ({ $verdict }).
console-log-why-cut = ينتهي السجل هناك، وهذا المتصفح يعرف أنه كان أطول ({ $verdict }).
console-log-why-forked = لا يوافق ما رآه من السجل من قبل هذا المتصفح أو مَن وقّع القيد ({ $verdict }).
console-log-why-day = تاريخه قبل شيء كان مَن وقّعه قد رآه ({ $verdict }).

console-log-act-acknowledged = تأكيد استلام بلاغ
console-log-act-moved-on = نقل قضية إلى خطوة تالية
console-log-act-concluded = إنهاء النظر في قضية
console-log-act-closed = إغلاق قضية
console-log-act-reopened = استئناف قضية
console-log-act-assigned = تسليم قضية إلى موظف
console-log-act-handed-back = إعادة قضية
console-log-act-holder-added = إضافة موظف إلى قضية
console-log-act-holder-removed = إبعاد موظف عن قضية
console-log-act-conflict-declared = التصريح بتضارب مصالح وترك القضية
console-log-act-keys-made = صنع مفاتيح جديدة لقضية
console-log-act-recording-deleted = حذف تسجيل
console-log-act-disclosure-asked = طلب اسم
console-log-act-disclosure-agreed = الموافقة على كشف اسم
console-log-act-disclosure-refused = رفض كشف اسم
console-log-act-disclosure-withdrawn = سحب طلب اسم
console-log-act-disclosed = كشف اسم
console-log-act-code-asked = طلب رمز جديد لمبلّغ
console-log-act-code-renewed = صنع رمز جديد لمبلّغ
console-log-act-code-taken = أخذ المبلّغ رمزًا جديدًا
console-log-act-mailbox-closed = محو صندوق من قِبل مبلّغه
console-log-act-roster-taken = بدء العمل بنسخة من القائمة
console-log-act-texts-taken = بدء العمل بنسخة من نصوص المكتب
console-log-act-keys-replaced = استُخدم رابط لمفتاح جديد لموظف
