# لوحة الموظفين: كلمات بسيطة، بلا مدح ولا لوم.

## الإطار

console-title = لوحة العمل
console-skip = انتقل إلى المحتوى
console-languages = اللغة
console-lock = إقفال
console-sign-out = تسجيل الخروج
console-demo-banner = كل ما هنا من نسج الخيال: الأشخاص والحالات والمفاتيح.
console-idle-warning = ستُقفل هذه اللوحة بعد دقيقة. اضغط أي مفتاح أو انقر لتبقى.
console-loading = جارٍ التحميل …
console-again = حاول مرة أخرى
console-go-on = متابعة
console-close = إغلاق
console-print = طباعة
console-copy = نسخ
console-copied = تم النسخ
console-copy-refused = لم يسمح المتصفح بالنسخ. حدّد النص وانسخه بيدك.
console-unnamed = بلا اسم
console-areas = الأقسام
console-area-queue = القائمة
console-area-requests = الطلبات
console-area-stewardship = الأشخاص والقوائم
console-no-scripts = تفتح لوحة العمل البلاغات المختومة في هذا المتصفح وتحتاج لذلك إلى البرامج النصية. اسمح بها لهذا الموقع أو استعمل متصفحًا آخر.
console-no-pins = وصلت هذه الصفحة دون مفاتيح البوابة المثبّتة، فلا يمكن التحقق من شيء ولا يُفتح شيء. أخبر من يدير البوابة.
console-progress-part = الجزء { $part } من { $parts }.
console-words-kept = ما كتبته ما زال هنا.
console-sealing = جارٍ الختم …

## ما لم ينجح

console-trouble-refused = لم يُقبل ذلك. تحقق من الاسم وعبارة المرور والأرقام الستة أو مفتاح المرور. الرمز يعمل مرة واحدة فقط: إن استُعمل فانتظر التالي.
console-trouble-unreachable = البوابة لا تجيب. تحقق من الاتصال ثم حاول مرة أخرى.
console-trouble-signed-out = انتهت جلستك. سجّل الدخول من جديد.
console-trouble-forbidden = هذا غير متاح لك: دورك لا يشمله، أو أن مفتاحك ليس في القائمة.
console-trouble-unknown = لا شيء هنا لك.
console-trouble-busy = البوابة مشغولة. انتظر لحظة ثم حاول مرة أخرى.
console-trouble-no-roster = لم يوقّع أمين المفاتيح بعدُ قائمة من يعملون هنا. حتى ذلك الحين لا يمكن فتح شيء.
console-trouble-no-passkey = لم يُستعمل أي مفتاح مرور. حاول مرة أخرى أو استعمل الأرقام الستة.
console-trouble-passkey-there = في هذا الجهاز مفتاح مرور لك من قبل.
console-trouble-failed = لم ينجح شيء ما. حاول مرة أخرى، وإن تكرر فأخبر من يدير البوابة.
console-trouble-moved = نقل شخص آخر هذه الحالة في هذه الأثناء. انظر أين وصلت الآن واختر من جديد.
console-trouble-second = أنت من أنهى العمل على هذه الحالة، لذلك يجب أن يغلقها موظف آخر.
console-trouble-slow-down = محاولات كثيرة لهذا الاسم. حاول مرة أخرى عند { $time }.
console-trouble-unsound = ما أرسلته البوابة لم يجتز التحقق فلم يُستعمل: { $why }
console-trouble-rejected = لم تقبل البوابة ذلك ({ $code }).
console-trouble-taken = هذا الاسم مستعمل. اختر اسمًا آخر.
console-trouble-in-other-hands = يتولاها شخص آخر الآن، أو لم يعد الشخص المختار يملك مفاتيحها. أُعيدت قراءتها.
console-trouble-version = وُقّعت نسخة أخرى في هذه الأثناء. انظر مرة أخرى ووقّع التي بعدها.
console-trouble-instance-key = لم تذكر البوابة مفتاحها، فلا تستطيع أي قائمة أن تسميه. أخبر من يدير البوابة.

console-verdict-damaged = إنه تالف أو ليس بالشكل الصحيح ({ $verdict }).
console-verdict-not-for-you = مفاتيحك لا تفتحه، أو غُيّر بعد ختمه ({ $verdict }).
console-verdict-misplaced = إنه يخص مكانًا آخر: حالة أو صندوقًا أو سجلًا آخر ({ $verdict }).
console-verdict-forged = توقيعه غير صحيح ({ $verdict }).
console-verdict-other-portal = إنه يخص بوابة أخرى ({ $verdict }).
console-verdict-under-signed = ليس موقّعًا من أمناء المفاتيح المذكورين في الإعدادات ({ $verdict }).
console-verdict-rolled-back = إنه أقدم مما رآه هذا المتصفح من قبل ({ $verdict }).
console-verdict-forked = إنه يناقض ما رآه هذا المتصفح من قبل ({ $verdict }).
console-verdict-expired = انتهت صلاحيته، أو أن ساعة هذا الجهاز خاطئة ({ $verdict }).
console-verdict-chain = سجل حاملي المفاتيح مكسور ({ $verdict }).
console-verdict-roster = إنه يذكر قائمة لا تنحدر قائمتنا منها ({ $verdict }).
console-verdict-signer = من وقّعه لم يكن مخوّلًا بذلك ({ $verdict }).
console-verdict-excluded = إنه يعطي مفتاحًا لشخص استبعده المُبلِّغ ({ $verdict }).
console-verdict-secret = فيه مفتاح لا يرد في أي سجل تم التحقق منه ({ $verdict }).
console-verdict-kind = هذا الإصدار لا يعرف نوعه ({ $verdict }).
console-verdict-replay = عُرض مرتين ({ $verdict }).

## تسجيل الدخول

console-door-title = تسجيل الدخول
console-door-title-locked = فتح القفل
console-door-locked = اللوحة مقفلة والمفاتيح خرجت من الذاكرة. تفتحها عبارة المرور مع ستة أرقام جديدة أو مفتاح مرور.
console-door-ended = انتهت جلستك. سجّل الدخول من جديد.
console-door-left = خرجت. المفاتيح خرجت من الذاكرة.
console-door-enrolled = مفتاحك جاهز. سجّل الدخول بعبارة المرور والأرقام الستة التالية.
console-door-kept = ما كنت تكتبه محفوظ ومختوم لك وحدك.
console-door-demo = أُدخلت بيانات موظف من نسج الخيال. اضغط الزر.
console-sign-in-name = الاسم
console-sign-in-passphrase = عبارة المرور
console-sign-in-recovery = رمز الاسترداد
console-sign-in-recovery-hint = الأرقام الثلاثون على ورقتك؛ لا تهم المسافات.
console-sign-in-totp = ستة أرقام
console-sign-in-totp-hint = من تطبيق المصادقة. كل رمز يعمل مرة واحدة.
console-sign-in-button = تسجيل الدخول
console-sign-in-passkey = استعمل مفتاح مرور بدل الأرقام الستة
console-sign-in-lost = فقدت عبارة المرور: استعمل رمز الاسترداد
console-sign-in-found = استعمل عبارة المرور
console-sign-in-progress = تتحول الكلمات إلى مفتاح. يستغرق ذلك بضع ثوانٍ عن قصد، كي يصبح التخمين بطيئًا.

## طرق تسجيل الدخول

console-passkeys-title = مفاتيح المرور
console-passkeys-what = مفتاح المرور مفتاح يحفظه هاتفك أو حاسوبك أو مفتاح الأمان لديك. لا يستجيب إلا لهذه البوابة، فلا تستطيع صفحة مزيفة أن تأخذه منك. وتبقى الأرقام الستة تعمل. إن فقدت جهازًا فأزل مفتاح مروره من هنا.
console-passkeys-none = ليس لديك مفتاح مرور بعد.
console-passkeys-added = أضيف في { $day }
console-passkeys-name = كيف تسميه
console-passkeys-name-hint = كي تميّز بينها: «مفتاح الأمان الأزرق». يحفظ الجهاز هذا الاسم أيضًا، فالأفضل ألا يكون اسمك.
console-passkeys-add = أضف مفتاح مرور
console-passkeys-done = مفتاح المرور «{ $name }» يعمل من الآن.
console-passkeys-full = لديك أكبر عدد ممكن من مفاتيح المرور. أزل واحدًا أولًا.
console-passkeys-remove = إزالة
console-passkeys-remove-named = إزالة «{ $name }»
console-passkeys-remove-why = بعد إزالته لا يفتح شيئًا هنا. احذفه من الجهاز أيضًا: لا تستطيع البوابة ذلك.
console-passkeys-removed = أزيل مفتاح المرور «{ $name }».
console-passkeys-keep = أبقِه
console-passkeys-confirm = أكّد بمفتاح مرور بدل الأرقام
console-passkeys-refused = لم يُقبل ذلك. استعمل ستة أرقام جديدة أو مفتاح مرور من هذه القائمة.
console-passkeys-asking = يطلب متصفحك مفتاح المرور.
console-passkeys-elsewhere = لا تعمل مفاتيح المرور إلا على { $address }. استعمل هنا الأرقام الستة.
console-passkeys-nowhere = لا تعمل مفاتيح المرور على هذا العنوان. استعمل الأرقام الستة.
console-passkeys-unsupported = لا يستطيع هذا المتصفح استعمال مفاتيح المرور هنا. استعمل الأرقام الستة.

## الزيارة الأولى

console-first-title = مفتاحك
console-first-for = { $name }، { $role }
console-first-step = الخطوة { $step } من { $steps }
console-first-invite-used = استُعمل هذا الرابط من قبل أو أصبح قديمًا. اطلب رابطًا جديدًا من أمين المفاتيح.
console-first-passphrase-title = اختر عبارة مرور
console-first-recovery-title = احتفظ برمز الاسترداد
console-first-totp-title = جهّز الأرقام الستة
console-first-admission-title = مفتاحك جاهز

console-passphrase-why = عبارة المرور تقفل مفتاحك. لا أحد يستطيع إعادة تعيينها، ورمز الاسترداد على الورق هو المدخل الآخر الوحيد. الكلمات المسحوبة بالصدفة أصعب تخمينًا بكثير من كلمات يفكر فيها الإنسان.
console-passphrase-draw = اصنع واحدة لي
console-passphrase-label = عبارة المرور
console-passphrase-show = أظهر ما أكتب
console-passphrase-again = العبارة نفسها مرة أخرى
console-passphrase-again-hint = إن صُنعت لك فاكتبها على ورقة أولًا ثم أدخلها من الورقة.
console-passphrase-differs = العبارتان مختلفتان.
console-passphrase-weak = تخمينها سهل: { $bits } بت والمطلوب { $enough } على الأقل. أضف كلمات أو دعنا نصنع واحدة لك.
console-passphrase-bits = من الصدفة على الأكثر: { $bits ->
    [zero] { $bits } بت
    [one] { $bits } بت
    [two] { $bits } بت
    [few] { $bits } بتات
    [many] { $bits } بتًا
   *[other] { $bits } بت
}.
console-passphrase-holds-moments = من يسرق الخادم يخمّنها في أقل من يوم.
console-passphrase-holds-days = من يسرق الخادم يحتاج إلى أيام أو أشهر.
console-passphrase-holds-years = من يسرق الخادم ولديه أجهزة كثيرة جدًا يحتاج إلى سنوات.
console-passphrase-holds-lifetimes = من يسرق الخادم ولديه أجهزة كثيرة جدًا يحتاج إلى أكثر من عمر إنسان.

console-recovery-why = إن نسيت عبارة المرور فهذا الرمز يفتح مفتاحك. لا يظهر إلا الآن. اطبعه أو اكتبه واحفظه مع أشيائك المهمة، بعيدًا عن هذا الحاسوب.
console-recovery-heading = رمز الاسترداد
console-recovery-paper = احفظ هذه الورقة في مكان آمن. من يملكها مع تطبيق المصادقة يستطيع قراءة ما تقرأ.
console-recovery-last = آخر خمسة أرقام من الرمز
console-recovery-last-hint = أدخلها من ورقتك.
console-recovery-wrong = ليست هذه آخر خمسة أرقام. انظر إلى ورقتك مرة أخرى.

console-totp-why = امسح الصورة بتطبيق مصادقة على هاتفك. سيعرض ستة أرقام تتجدد كل نصف دقيقة.
console-totp-picture = رمز QR لتطبيق المصادقة؛ وهو نفسه مكتوب أدناه
console-totp-text = أو أدخل هذا:
console-totp-code = ستة أرقام
console-totp-code-hint = كما يعرضها التطبيق الآن.
console-totp-wrong = ليست هذه أرقام الآن. تحقق من أن التطبيق جُهّز بهذا الرمز ومن أن الساعتين صحيحتان.
console-totp-button = إنهاء
console-making-key = نصنع مفتاحك ونقفله مرتين: بعبارة المرور وبرمز الاسترداد.
console-made-key = مفتاحك جاهز.

console-admission-made = صُنع مفتاحك في هذا المتصفح. لدى البوابة نصفه العلني فقط.
console-admission-read = اقرأ هذه البصمة لأمين المفاتيح، وجهًا لوجه أو في مكالمة تعرف فيها الصوت:
console-admission-waiting = بعد أن يقارنها أمين المفاتيح ويوقّع تستطيع قراءة قائمتك. حتى ذلك الحين تنتظر قبول مفتاحك.
console-admission-pin = هذا مفتاحك العلني بصفتك أمينًا للمفاتيح. مفتاح الأمين الأول يُثبَّت في الإعدادات تلقائيًا، ومفتاح غيره يكتبه هناك من يدير البوابة. لا تستطيع قاعدة البيانات تغييره. قارن:
console-admission-sign-in = إلى تسجيل الدخول
console-admission-next-code = انتظر الأرقام الستة التالية قبل تسجيل الدخول: كل رمز يعمل مرة واحدة.

console-waiting-title = مفتاحك ينتظر القبول
console-waiting-why = يقارن أمين المفاتيح هذه البصمة بما تقرؤه له ثم يوقّع. لا يُختم لك شيء قبل ذلك.
console-waiting-unverified = قائمة البوابة لم تجتز التحقق، فلا يُفتح شيء هنا. أخبر أمين المفاتيح. بصمتك هي:
console-waiting-look = انظر مرة أخرى

## إنذارات

console-alarms = إنذارات
console-alarm-roster = القائمة التي تعرضها البوابة علينا لم تجتز التحقق: { $why } لا تعتمد على ما تراه هنا، وأخبر أمين المفاتيح بطريق آخر.
console-alarm-fork = يعرض الموقع العام على الغرباء قائمة غير التي تُعرض علينا. قد تذهب البلاغات إلى مفاتيح شخص آخر. توقف، وأخبر أمين المفاتيح بطريق آخر.
console-alarm-behind = يعرض الموقع العام على الغرباء قائمة أقدم من قائمتنا. إن دام ذلك أكثر من بضع دقائق فأخبر أمين المفاتيح بطريق آخر.
console-alarm-ahead = يعرض الموقع العام على الغرباء قائمة أحدث من قائمتنا. انظر مرة أخرى، وإن دام ذلك فأخبر أمين المفاتيح بطريق آخر.
console-alarm-unverified = يعرض الموقع العام على الغرباء قائمة لم تجتز التحقق. أخبر أمين المفاتيح بطريق آخر.
console-public-unreachable = لم يُجب الموقع العام، فلم تُقارن قائمته بقائمتنا.

## القائمة

console-queue-title = القائمة
console-queue-refresh = انظر مرة أخرى
console-queue-search = بحث
console-queue-search-hint = يجد أوائل الكلمات. يذهب Enter إلى أول حالة وُجدت، ويخرج Escape.
console-queue-count = { $total ->
    [zero] { $shown } من { $total } حالة
    [one] { $shown } من حالة واحدة
    [two] { $shown } من حالتين
    [few] { $shown } من { $total } حالات
    [many] { $shown } من { $total } حالة
   *[other] { $shown } من { $total } حالة
}
console-queue-empty = لا حالة في قوائمك. الجديدة تظهر هنا من تلقاء نفسها.
console-queue-none-found = لا حالة مما يشمله البحث تحوي كل هذه الكلمات.
console-queue-more = حمّل المزيد
console-search-count = { $count ->
    [0] لم يوجد شيء
    [zero] لم يوجد شيء
    [one] وُجدت حالة واحدة
    [two] وُجدت حالتان
    [few] وُجدت { $count } حالات
    [many] وُجدت { $count } حالة
   *[other] وُجدت { $count } حالة
}
console-index-part = يشمل البحث حتى الآن { $covered } من أصل { $total } من الحالات، وبدايات النصوص الظاهرة في القائمة.
console-index-build = ابحث في الكل
console-index-building = قراءة من أجل البحث: { $covered } من أصل { $total } من الحالات
console-index-stop = أوقف
console-index-whole = يشمل البحث كل الحالات ({ $total }).
console-index-renewed = تعذّر استعمال ما حفظه هذا المتصفح للبحث، ويُعاد بناؤه.
console-index-about = كيف يعمل هذا البحث
console-index-about-text = لا يقرأ هذه الكلمات إلا أنت وزملاؤك، ولذلك يجري البحث هنا في هذا المتصفح. يشمل الروايات والرسائل والملاحظات والترميز والمراجع وأسماء الملفات، ولا يشمل أبدًا هوية أحد. الحالة التي تُقرأ من أجل البحث لا تُعدّ مقروءة. يزول كل ذلك حين تقفل.
console-index-keep = احفظه في هذا المتصفح مختومًا لي
console-index-keep-hint = فقط على جهاز لا يستعمله غيرك. عندها يبدأ بحثك التالي فورًا. من يأخذ الجهاز يرى ملفًا مختومًا وحجمه ووقت كتابته. وإلى أن تدخل من جديد قد يحوي كلمات من حالة لم تعد لك.
console-index-not-kept = هذا المتصفح لا يحفظ شيئًا.
console-filter-title = اعرض فقط
console-filter-mine = حالاتي
console-filter-nobodys = بلا مسؤول
console-filter-due = موعدها خلال أسبوع
console-filter-alarm = خطر وإنذار
console-filter-queue = القائمة
console-filter-queues = كل القوائم
console-filter-none = لا توجد في قوائمك حالة من هذا النوع.
console-named-title = المرشّحات المحفوظة ({ $count })
console-named-none = لا شيء بعد. اختر ما يُعرض أو ابحث عن شيء، ثم يمكنك حفظه هنا باسم.
console-named-name = اسم المرشّح
console-named-save = احفظ المعروض الآن
console-named-replace = استبدل الذي بهذا الاسم
console-named-rename = غيّر الاسم
console-named-rename-of = غيّر اسم «{ $name }»
console-named-remove = أزل
console-named-remove-of = أزل «{ $name }»
console-named-removed = أُزيل «{ $name }».
console-named-undo = أعده
console-named-taken = مرشّح آخر له هذا الاسم.
console-named-full = الحد الأقصى { $most }. أزل واحدًا لتحفظ غيره.
console-bulk-chosen = { $count ->
    [zero] لم تُختر أي حالة
    [one] اختيرت حالة واحدة
    [two] اختيرت حالتان
    [few] اختيرت { $count } حالات
   *[other] اختيرت { $count } حالة
}
console-bulk-under-way = أُنجز: { $done }
console-bulk-acknowledge = تأكيد الاستلام…
console-bulk-assign = تكليف…
console-bulk-none = إلغاء الاختيار
console-bulk-stop = توقف
console-bulk-left = بقيت { $reference } كما هي. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] يقرأ الشخص هذا النص. الحالة التي سبق تأكيد استلامها تبقى كما هي.
   *[other] يقرأ كل شخص هذا النص مع تاريخه الخاص. الحالة التي سبق تأكيد استلامها تبقى كما هي.
}
console-bulk-acknowledge-go = ختم وإرسال إلى الجميع
console-bulk-assign-lead = { $count ->
    [zero] لا تنتقل أي حالة.
    [one] تنتقل حالة واحدة إلى هذا الشخص.
    [two] تنتقل حالتان إلى هذا الشخص.
    [few] تنتقل { $count } حالات إلى هذا الشخص.
   *[other] تنتقل { $count } حالة إلى هذا الشخص.
}
console-bulk-assign-go = تكليف بالجميع
console-row-received = وصلت { $day }
console-row-lowered = جعلت قاعدة بيانات البوابة هذا يبدو أقل إلحاحًا مما كتبه الشخص. يُعرض الأسوأ.
console-row-unopened = تعذّر الفتح: { $why }
console-row-choose = اختر { $reference }
console-row-mine = لدي
console-status-received = لم يُؤكَّد استلامها
console-status-acknowledged = أُكّد استلامها
console-status-assessing = قيد التقييم
console-status-referred = محال
console-status-under-investigation = قيد التحقيق
console-status-assistance-only = مساعدة فقط
console-status-concluded = منتهٍ
console-status-closed = مغلق
console-due-in = { $days ->
    [zero] مستحقة بعد { $days } يوم
    [one] مستحقة بعد يوم واحد
    [two] مستحقة بعد يومين
    [few] مستحقة بعد { $days } أيام
    [many] مستحقة بعد { $days } يومًا
   *[other] مستحقة بعد { $days } يوم
}
console-due-today = مستحقة اليوم
console-due-late = { $days ->
    [zero] متأخرة { $days } يوم
    [one] متأخرة يومًا واحدًا
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يومًا
   *[other] متأخرة { $days } يوم
}
console-mark-danger = خطر
console-mark-alarm = إنذار
console-mark-child = طفل
console-mark-high = انتقام: عالٍ
console-mark-elevated = انتقام: مرتفع
console-mark-assistance = مساعدة
console-mark-overdue = متأخرة
console-mark-unread = جديد
console-mark-code = طُلب رمز جديد

console-keys-title = الاختصارات
console-keys-on = استعمل المفاتيح المفردة
console-key-next = الحالة التالية في القائمة
console-key-previous = الحالة السابقة في القائمة
console-key-open = افتح الحالة
console-key-choose = اختيار الحالة، لعدة حالات معًا
console-key-take = تولي الحالة المفتوحة
console-key-reply = اكتب ردًا
console-key-note = اكتب ملاحظة
console-key-search = ابحث
console-key-back = اترك الحقل ثم الحالة
console-key-help = هذه القائمة

## الحالة

console-case-none = اختر حالة من القائمة. المفتاحان j وk للتنقل وEnter للفتح.
console-case-opening = جارٍ الفتح …
console-case-back = العودة إلى القائمة
console-case-title = حالة
console-case-queue = { $queue }، { $office }
console-case-via-browser = خُتمت على جهاز الشخص نفسه.
console-case-via-server = ختمها الخادم لأن متصفح الشخص لم يشغّل البرامج النصية.
console-case-via-bridge = أدخلتها جهة اتصال أو خط ساخن وخُتمت هناك.
console-case-receipt = لدى الشخص إيصال موقّع بتاريخ { $day }.
console-case-receipt-failed = الإيصال لم يجتز التحقق: { $why }
console-case-lowered = جعلت قاعدة بيانات البوابة هذه الحالة تبدو أقل إلحاحًا مما كتبه الشخص. يُعرض الأسوأ. أخبر أمين المفاتيح.
console-case-handed-to = تعرض قاعدة بيانات البوابة شخصًا غير الذي وُقّع آخر مرة: { $who }
console-case-handed-to-nobody = تعرض قاعدة بيانات البوابة أن أحدًا يتولاها؛ ووفق آخر توقيع لا أحد يتولى هذه الحالة.
console-case-way-differs = تعرض البوابة هذه الحالة على أنها «{ $shown }». وأحدث خطوة وقّعها الموظفون تقول «{ $signed }». أبلغ أمين المفاتيح.
console-case-way-unsigned = تعرض البوابة هذه الحالة على أنها «{ $shown }». لا توجد خطوة موقّعة تستطيع قراءتها تقول ذلك. أبلغ أمين المفاتيح.
console-case-step-order = وُقّعت خطوة لا يجوز أن تلي ما قبلها. لا تُحتسب.
console-case-step-alone = الموظف الذي أنهى العمل على هذه الحالة وقّع إغلاقها أيضاً. هذا لا يغلقها.
console-case-missing = { $count ->
    [zero] ينقص شيء: { $count } عنصر تشير إليه عناصر أخرى لم يُعرض علينا.
    [one] ينقص شيء: عنصر واحد تشير إليه عناصر أخرى لم يُعرض علينا.
    [two] ينقص شيء: عنصران تشير إليهما عناصر أخرى لم يُعرضا علينا.
    [few] ينقص شيء: { $count } عناصر تشير إليها عناصر أخرى لم تُعرض علينا.
    [many] ينقص شيء: { $count } عنصرًا تشير إليها عناصر أخرى لم تُعرض علينا.
   *[other] ينقص شيء: { $count } عنصر تشير إليها عناصر أخرى لم تُعرض علينا.
}
console-case-failed-item = تُرك عنصر: { $why }
console-case-failed-keys = تُركت مفاتيح لهذه القضية، أو تفرّعت السجلات: { $why } ترون ما يفتحه الباقي. قد ينقص شيء، ولا يمكن إضافة شيء.
console-case-gone = لم تعد هذه القضية لديك.
console-case-new-code = أُخذ رمز جديد: أخذه الشخص نفسه، أو أحد كان يعرف الرمز القديم. تأكدوا ممن يكتب قبل أن تخبروا بشيء.
console-case-code-given = أعطى المكتب هذا الشخص رمزًا جديدًا: أعدّه { $first } ووافق { $second } في { $day }. من لديه هذا الرمز يكتب بصفة هذا الشخص منذ ذلك الحين.

console-account-title = كما رُويت
console-account-none = تعذّر فتح الرواية.
console-answers-none = ترك الشخص أسئلة الخطر بلا جواب.

console-dialogue-title = الحوار
console-dialogue-none = لا رسائل بعد.
console-author-reporter = الشخص الذي أبلغ
console-author-named = { $name }، { $function }
console-author-me = { $who } (أنت)
console-entry-verified = تم التحقق من التوقيع
console-entry-verified-server = تم التحقق من التوقيع؛ ختمه الخادم
console-entry-receipt = يوقّع إيصال { $day }.
console-entry-receipt-unsound = الإيصال الذي يوقّعه لم يجتز التحقق.
console-entry-alarm = حدث للشخص شيء منذ ذلك الحين
console-entry-consent = يجوز للمكتب أن يفعل هذا:
console-entry-consent-none = لا يجوز للمكتب أن يفعل شيئًا من القائمة.
console-entry-withdrawn = يسحب البلاغ
console-entry-not-withdrawn = لم يعد يسحب البلاغ
console-entry-erasure-asked = يطلب محو البلاغ
console-entry-erasure-back = لم يعد يطلب محو البلاغ
console-entry-erasure-mailbox = محا صندوق رسائله. لم يعد رمزه يفتح شيئًا.
console-entry-complaint = يشكو من طريقة معاملته
console-entry-pressed = يقول إن أحدًا طلب منه أن يتوقف
console-entry-conflict-own = لديه تضارب مصالح في هذه القضية وتخلّى عنها
console-entry-conflict = يقول إنه قد يكون لدى { $who } تضارب مصالح في هذه القضية
console-entry-mark = خطر الانتقام: { $level }.
console-entry-mark-urgent = عُلّمت عاجلة.
console-entry-step = نقل الحالة من «{ $from }» إلى «{ $to }».
console-entry-outcome = ما أسفرت عنه: { $outcome }.
console-entry-step-order = هذه الخطوة لا تُحتسب: لا يجوز أن تلي ما قبلها.
console-entry-step-alone = هذا الإغلاق لا يُحتسب: الموظف الذي وقّعه هو نفسه من أنهى العمل على الحالة.
console-entry-progress = أُبلغ الشخص أين وصل بلاغه: { $status }.

console-reply-label = الرد
console-reply-button = اختم وأرسل
console-preview-title = كما سيقرؤه الشخص
console-preview-signed = { $who }، { $office }
console-acknowledge-title = تأكيد الاستلام
console-acknowledge-why = يوضع توقيعك تحت إيصال البوابة: يستطيع الشخص أن يثبت أن مكتبك استلم البلاغ.
console-acknowledge-language = لغة النص
console-acknowledge-label = النص
console-acknowledge-text =
    وصلنا بلاغك بتاريخ { $day } وقرأناه.
    قدّمته إلى { $office }، وهو مكتب مخوّل باستلام مثل هذه البلاغات. هذه الرسالة موقّعة، فيمكنك إبرازها.
    سنكتب إليك هنا. عُد برمزك واكتب إلينا متى شئت، وإن حدث لك شيء فأخبرنا فورًا.
console-acknowledge-button = وقّع وأرسل
console-step-stands = أين وصلت الحالة
console-step-title = الخطوة التالية
console-step-to = ما الذي يحدث بعد ذلك
console-step-choose = اختر
console-step-assessing = النظر فيها وتقرير ما تحتاج إليه
console-step-referred = إحالتها إلى مكتب آخر
console-step-under-investigation = إحالتها إلى التحقيق
console-step-assistance-only = تقديم المساعدة دون تحقيق
console-step-concluded = إنهاء العمل عليها
console-step-closed = إغلاقها
console-step-reopened = فتحها من جديد
console-step-second = أنت من أنهى العمل على هذه الحالة. يجب أن يغلقها موظف آخر يحمل مفتاحها.
console-step-outcome = ما أسفرت عنه
console-step-reason = السبب
console-step-tell = ما يقال للشخص
console-step-button = التوقيع والإرسال
console-step-text-assessing = ننظر في ما أخبرتمونا به. سنكتب إليكم هنا.
console-step-text-referred = نحيل بلاغكم إلى مكتب يستطيع أن يتصرف. يمكنكم أن تسألونا هنا عن هذا المكتب وعما قيل له.
console-step-text-under-investigation = بدأ التحقيق في ما أخبرتمونا به. قد يستغرق ذلك بعض الوقت. سنكتب إليكم هنا.
console-step-text-assistance-only = نرتّب المساعدة لكم. لا يوجد تحقيق. أخبرونا هنا بما تحتاجون إليه.
console-step-text-concluded = أنهينا عملنا على بلاغكم. يراجعه موظف ثانٍ قبل إغلاقه. يمكنكم أن تسألونا عنه هنا.
console-step-text-closed = أُغلق بلاغكم الآن. ما زال بإمكانكم أن تكتبوا إلينا هنا. إذا حدث لكم شيء فارفعوا الإنذار: سنراه.
console-step-text-reopened = فتحنا بلاغكم من جديد وننظر فيه. سنكتب إليكم هنا.
console-outcome-substantiated = ثبت
console-outcome-partly-substantiated = ثبت جزئياً
console-outcome-not-substantiated = لم يمكن إثباته
console-outcome-insufficient = المعروف أقل من أن يسمح بالمتابعة
console-outcome-outside-mandate = ليس من اختصاص هذا المكتب
console-outcome-handed-over = سُلّم إلى جهة أخرى
console-outcome-help-given = قُدّمت المساعدة
console-outcome-duplicate = رُوي أيضاً في حالة أخرى
console-notes-title = ملاحظات
console-notes-none = لا ملاحظات بعد.
console-note-label = ملاحظة
console-note-hint = للموظفين فقط. الشخص لا يراها أبدًا.
console-note-button = اختم الملاحظة
console-hands-title = لدى من الحالة
console-hands-nobody = لا أحد يتولاها بعد.
console-hands-of = يتولاها: { $who }
console-hands-take = أتولاها
console-hands-take-over = أتولاها بدلًا منه
console-hands-back = أعيدها
console-hands-give-title = إعطاؤها لزميل
console-hands-colleague = الزميل
console-hands-choose = اختر
console-hands-word = كلمة له
console-hands-word-hint = تبقى داخل المكتب. يمكن تركها فارغة.
console-hands-give = إعطاء
console-set-mark-title = علّمها عاجلة أو معرّضة للخطر
console-set-mark-hint = العلامة ترفع ما هو معروف ولا تخفضه.
console-set-mark-level = خطر الانتقام
console-set-mark-urgent = عاجل: قد يكون هناك من هو في خطر
console-set-mark-reason = السبب
console-set-mark-button = اختم العلامة
console-level-none = غير معروف
console-level-elevated = مرتفع
console-level-high = عالٍ
console-level-alarm = إنذار: إنه يحدث الآن
console-people-title = من يحمل المفاتيح
console-people-excluded = { $count ->
    [zero] لم يستبعد الشخص أحدًا.
    [one] استبعد الشخص موظفًا واحدًا. لا مفتاح له.
    [two] استبعد الشخص موظفَين. لا مفتاح لهما.
    [few] استبعد الشخص { $count } موظفين. لا مفاتيح لهم.
    [many] استبعد الشخص { $count } موظفًا. لا مفاتيح لهم.
   *[other] استبعد الشخص { $count } موظف. لا مفاتيح لهم.
}
console-join-title = إضافة زميل أو زميلة
console-join-hint = يحصل الزميل على مفاتيح كل ما في هذه القضية ما عدا اسمًا محفوظًا على حدة، ومنها مفاتيح ما كُتب من قبل، ويجد القضية في قائمته. ويرى الشخص في صندوق الرسائل أن لديه مفاتيح.
console-join-excluded = من استبعده الشخص لا يظهر هنا.
console-join-nobody = لا أحد يمكن إضافته: كل من هذا عمله لديه مفاتيح، أو لا يجوز أن تكون لديه.
console-join-who = الزميل
console-join-choose = اختيار
console-join-button = إعطاء المفاتيح
console-join-note = أُضيف { $who }. السبب: { $why }
console-conflict-title = قد يكون لدى { $who } تضارب مصالح
console-conflict-hint = تُسحب هذه القضية من { $who } فورًا دون ذكر السبب. ويحصل كل شيء على مفاتيح جديدة: ما يُكتب من الآن مغلق أمامه. وما قُرئ فقد قُرئ. ولا يستطيع أي زميل إضافته من جديد.
console-conflict-button = سحب المفاتيح وصنع مفاتيح جديدة
console-conflict-keeper = { $who } من الذين يحفظون اسم الشخص. لا أحد في المكتب يستطيع تغيير ذلك، فلا يمكن استبعاده نهائيًا. لا أحد يفتح الاسم وحده، وتُسحب منه كل المفاتيح الأخرى.
console-withdraw-title = لديّ تضارب مصالح
console-withdraw-hint = تفقد هذه القضية فورًا: تخرج من قائمتك ولا يمكنك فتحها من جديد. ثم يصنع أحد الزملاء مفاتيح جديدة لا تعرفها. لا يمكن التراجع عن ذلك.
console-withdraw-alone = لا أحد غيرك يستطيع قراءة هذه القضية. أضف زميلًا أولًا، ثم يمكنك التخلي عنها.
console-withdraw-button = التخلي عن هذه القضية
console-conflict-declared = لدى { $who } تضارب مصالح وقد تخلّى عن هذه القضية.
console-conflict-said = يقول { $by } إنه قد يكون لدى { $who } تضارب مصالح في هذه القضية.
console-conflict-keys-hint = من كانت لديه مفاتيح ما زال يعرفها. اصنع مفاتيح جديدة قبل أن يُكتب شيء آخر: يحصل عليها كل من يبقى.
console-conflict-keys-button = صنع مفاتيح جديدة
console-holding-reason = السبب
console-holding-reason-hint = للزملاء الباقين. لا يراه الشخص.
console-holding-title = من حصل على مفاتيح ومن فقدها
console-holding-first = مع البلاغ: { $who }
console-holding-added = أضافه { $by }: { $who }
console-holding-removed = سحب { $by } مفاتيحه: { $who }. حصل كل ما كان لديه على مفاتيح جديدة.
console-holding-notes = بدأ { $by } ملاحظات المكتب.
console-holding-code = أخذ الشخص رمزًا جديدًا. حصل كل ما كان لديه على مفاتيح جديدة.
console-holding-code-given = أعطى { $first } الشخص رمزًا جديدًا. وافق { $second } في { $day }.
console-newcode-title = رمز جديد لهذا الشخص
console-newcode-lead = لمن فقد رمزه وقال عند الإرسال إن للمكتب أن يعطيه رمزًا جديدًا. يلزم لذلك اثنان ممن لديهم هذه القضية. يتوقف الرمز القديم عن العمل. والاسم الذي عند الأمناء يبقى مغلقًا.
console-newcode-bar-consent = لم يقل هذا الشخص إن للمكتب أن يعطيه رمزًا جديدًا. لا أحد يستطيع أن يعطيه رمزًا.
console-newcode-bar-erased = محا هذا الشخص صندوقه. لا أحد يستطيع أن يعطيه رمزًا جديدًا.
console-newcode-bar-alone = لا أحد غيرك لديه هذه القضية، ويجب أن يوافق مسؤول ثانٍ. أضف زميلًا أولًا.
console-newcode-bar-conflict = قال أحدهم إنه قد يكون لديك هنا تضارب مصالح. لا يمكنك أن تعطي رمزًا جديدًا.
console-newcode-bar-uncertain = تعذرت قراءة شيء في هذه القضية. قد يكون ما قرره الشخص أحدث مما هو هنا، فلا يمكن لأحد أن يعطي رمزًا جديدًا الآن.
console-newcode-ask = إعطاء رمز جديد
console-newcode-ask-hint = تأكد أولًا ممن أمامك. من ينتحل صفة هذا الشخص يمكنه أن يقرأ كل شيء من الآن فصاعدًا، وأن يجيب باسمه.
console-newcode-how = كيف تعرفتَ على الشخص؟
console-newcode-met = قابلتُه، وأنا متأكد من هويته
console-newcode-safe-word = قال كلمة الأمان
console-newcode-reason = سبب إعطاء رمز جديد
console-newcode-reason-hint = يقرأ زملاؤك هذا. أما الشخص فلا يقرؤه.
console-newcode-ask-button = طلب موافقة زميل
console-newcode-asked = طلب { $who } رمزًا جديدًا في { $day }. ينتهي الطلب بعد { $until }.
console-newcode-how-met = تمت مقابلة الشخص.
console-newcode-how-safe = قال الشخص كلمة الأمان.
console-newcode-waits = يجب أن يوافق زميل لديه هذه القضية. يرى ذلك عندما يفتح القضية، وفي قائمته.
console-newcode-theirs = من قدّم الطلب يمكنه الآن أن يسلّم الرمز.
console-newcode-yours = يجب أن يوقع مسؤول ثانٍ، ولديك هذه القضية. اسأل زميلك كيف تعرف على الشخص. من يحصل على الرمز يقرأ ويكتب بصفة هذا الشخص من الآن فصاعدًا.
console-newcode-agree = أوافق وأوقع
console-newcode-refuse = رفض
console-newcode-refuse-why = سبب الرفض
console-newcode-refuse-button = رفض الطلب
console-newcode-agreed = وافق { $who }.
console-newcode-withdraw = سحب طلب الرمز
console-newcode-ready = يمكنك تسليم الرمز. اعرضه عندما يكون الشخص معك، أو عندما يمكنك إعطاؤه إياه بأمان.
console-newcode-show = عرض الرمز
console-newcode-not-yet = هذا الرمز لا يفتح شيئًا بعد. اطبعه، أو دع الشخص يكتبه، ثم أدخل آخر خمسة أرقام منه. إن غادرت هذه الصفحة الآن فلن يتغير شيء.
console-newcode-language = لغة الورقة
console-newcode-sheet-title = رمزكم الجديد
console-newcode-sheet-use = افتحوا صندوقكم بهذا الرمز. رمزكم القديم لم يعد يفتح شيئًا.
console-newcode-sheet-own = رأى مسؤول هذا الرمز. افتحوا صندوقكم قريبًا وخذوا هناك رمزًا لا يعرفه سواكم.
console-newcode-last = آخر خمسة أرقام من هذا الرمز
console-newcode-give = بدء استعمال الرمز
console-newcode-unsound = تتحدث البوابة عن طلب رمز جديد لا يثبت عند الفحص: { $why }
console-newcode-notice-asked = يطلب { $who } رمزًا جديدًا لهذا الشخص. يجب أن يوافق مسؤول ثانٍ.
console-newcode-notice-agreed = وافق زميل على الرمز الجديد. يمكنك تسليمه.
console-newcode-go = عرض الطلب
console-box-account = الرواية
console-box-dialogue = الحوار
console-box-identity = الاسم (اثنان من هؤلاء معًا، أو الشخص نفسه)
console-box-internal = ملاحظات المكتب

## إخراج قضية

console-download-title = إخراج القضية
console-download-sealed = ملفات مختومة
console-download-sealed-hint = كل عنصر وكل ملف كما هو لدى البوابة، مع فهرس، ومفاتيح هذه القضية تحت عبارة مرور خاصة بها. يفتحها أي برنامج age من دون البوابة.
console-download-opened = ملفات مفتوحة
console-download-opened-hint = مجلد فيه القضية نصًا وبيانات، وملفاتها. يستطيع أي شخص قراءته.
console-download-go = إنشاء الأرشيف
console-download-passphrase-why = تغلق عبارة المرور مفاتيح هذه القضية داخل الأرشيف. لا تستعمل العبارة التي تدخل بها. سلّمها لمن يحق له فتح الأرشيف بطريق غير طريق الأرشيف. لا أحد يستطيع إعادة تعيينها.
console-download-holds-moments = من لديه الأرشيف يخمّنها خلال يوم.
console-download-holds-days = من لديه الأرشيف يحتاج أيامًا أو أشهرًا.
console-download-holds-years = من لديه الأرشيف وأجهزة كثيرة جدًا يحتاج سنوات.
console-download-holds-lifetimes = من لديه الأرشيف وأجهزة كثيرة جدًا يحتاج أكثر من عمر كامل.
console-download-warning = من يجد هذا يستطيع قراءته.
console-download-warning-person = قد يُعرف منه الشخص الذي أبلغ، حتى إن لم يُذكر اسمه: بما لا يعرفه غيره، وبطريقة كتابته، وبما يظهر في صورة.
console-download-warning-delete = احفظه حيث لا يقرؤه غيرك. احذفه حين لا تعود تحتاج إليه، ومن التنزيلات وسلة المحذوفات أيضًا.
console-download-closing = يجري إغلاق المفاتيح بعبارة المرور. يستغرق ذلك بضع ثوان عن قصد: فيصير التخمين بطيئًا.
console-download-running = يجري إنشاء الأرشيف.
console-download-so-far = { $read } من { $all }
console-download-stay = ابق في هذه القضية حتى ينتهي. الخروج منها، أو قفل المكتب، يوقفه، ولا يُحفظ شيء.
console-download-stop = إيقاف
console-download-stopped = أُوقف. لم يُحفظ شيء.
console-download-made = أُنشئ الأرشيف وسُلّم إلى متصفحك: { $name }
console-download-lost = انقطع الاتصال في وسط ملف، فلم يُحفظ شيء. الملف:
console-download-without = المحاولة من جديد من دون هذا الملف
console-download-flawed-there = موجود في الأرشيف كما أعطته البوابة، مع أنه لم يجتز التحقق:
console-download-flawed-left = تُرك:
console-download-item = عنصر
console-download-gone = لم تستطع البوابة إعطاءه.
console-download-line = لم يُطلب، لأن الاتصال انقطع عنده من قبل.

console-text-made = أُخرج من البوابة في { $day }، أخرجه: { $who }
console-text-quoted = الأسطر التي تبدأ بالعلامة { $mark } هي ما كتبه شخص ما، أو اسم ملف.
console-text-flawed-title = ما ينقص أو لم يجتز التحقق
console-text-whole = كل ما لديك مفاتيحه موجود هنا، وجرى التحقق من كل توقيع.
console-text-files-left = { $count ->
    [zero] لم يُترك أي ملف.
    [one] لم يدخل ملف واحد. تذكر قائمة الملفات السبب.
    [two] لم يدخل ملفان. تذكر قائمة الملفات السبب.
    [few] لم تدخل { $count } ملفات. تذكر قائمة الملفات السبب.
    [many] لم يدخل { $count } ملفًا. تذكر قائمة الملفات السبب.
   *[other] لم يدخل { $count } ملف. تذكر قائمة الملفات السبب.
}
console-text-unheld = { $count ->
    [zero] لا عنصر في صندوق ليس لديك مفتاحه.
    [one] عنصر واحد في صندوق ليس لديك مفتاحه. ليس هنا.
    [two] عنصران في صناديق ليس لديك مفتاحها. ليسا هنا.
    [few] { $count } عناصر في صناديق ليس لديك مفتاحها. ليست هنا.
    [many] { $count } عنصرًا في صناديق ليس لديك مفتاحها. ليست هنا.
   *[other] { $count } عنصر في صناديق ليس لديك مفتاحها. ليست هنا.
}
console-text-file-size = ملف حجمه { $size }.
console-text-file-here = في هذا المجلد باسم:
console-text-file-left = تُرك: { $why }

console-readme-what = في هذا الأرشيف القضية { $reference } كما كانت لدى البوابة: مختومة. في items/ كل ما قيل، كل عنصر في ملف؛ وفي files/ الملفات التي جاءت معها.
console-readme-open = كل ما في items/ و files/، وكذلك records.age، ملفات age. يفتحها age 1.3 أو أحدث (https://age-encryption.org)، وكذلك حزمة npm المسماة age-encryption. ستُطلب منك عبارة المرور التي تغلق keys.age.
console-readme-files = العنصر الذي يتكلم عن ملف يذكر اسمه وعدد بايتاته ومعرّف كتلته؛ ويذكر index.json مكان تلك الكتلة. بعد نهاية الملف تأتي أصفار تملؤه، فخذ من البايتات بقدر ما يذكره العنصر.
console-readme-index = يعدّد index.json كل ملف مع طوله و SHA-256 (base64url). ليس فيه ما قاله أحد.
console-readme-proof = يذكر roster.txt من يحق له التوقيع وبأي مفاتيح، ويذكر records.age من كانت لديه مفاتيح هذه القضية، ويثبت receipt.txt أن البوابة استلمتها. طريقة التحقق مكتوبة في docs/formats.md من برنامج Amparo.
console-readme-care = من لديه هذا الأرشيف وعبارة المرور يستطيع قراءة القضية. احفظهما منفصلين، واحذف الأرشيف حين لا تعود تحتاج إليه.

## الأشخاص والقوائم (أمين المفاتيح)

console-steward-title = الأشخاص والقوائم
console-steward-not-pinned = مفتاحك غير مثبّت في الإعدادات، فلا قيمة لتوقيعك. على من يدير البوابة أن يكتبه هناك ويشغّل البوابة من جديد.
console-steward-unverified = القائمة التي لدى البوابة لم تجتز التحقق فلم نبدأ منها: { $why }
console-steward-expired = انتهت مدة القائمة: لا يستطيع أحد الإبلاغ حتى توقّع النسخة التالية. وهي تبدأ بما قالته الأخيرة.
console-steward-none-yet = لم تُوقّع أي قائمة بعد. ادعُ موظفين، وأنشئ مكتبًا وقائمة، واقبل المفاتيح، ثم وقّع.
console-steward-current = النسخة { $version } سارية حتى { $day }.
console-steward-signed = النسخة { $version } موقّعة ومسلّمة.

console-invites-title = دعوة
console-invite-name = اسم تسجيل الدخول
console-invite-role = الدور
console-invite-mail = بريد لإشعارات بلا محتوى (اختياري)
console-invite-button = اصنع رابطًا
console-invite-sent = يستطيع { $name } استعمال هذا الرابط مرة واحدة. سلّمه بطريق آمن:

console-candidates-title = مفاتيح تنتظر
console-candidates-hint = اطلب من كل شخص أن يقرأ لك بصمته، وجهًا لوجه أو في مكالمة تعرف فيها الصوت. ثم قارن.
console-candidates-none = لا مفتاح ينتظر.
console-candidate-me = هذا مفتاحك أنت.
console-candidate-type = اكتب ما تسمع
console-candidate-same = إنها هي نفسها.
console-candidate-differs = هذا مختلف. إن كنت كتبت ما سمعت فلا تقبل هذا المفتاح.
console-candidate-compared = قارنت المجموعات الخمس بما قرأه الشخص لي
console-candidate-admit = اقبل هذا المفتاح

console-offices-title = المكاتب والقوائم
console-offices-hint = الأسماء علنية ومطلوبة بكل لغة.
console-office-name = اسم المكتب
console-office-add = أضف مكتبًا
console-office-remove = أزل { $office } وقوائمه
console-queue-name = اسم القائمة
console-queue-add = أضف قائمة
console-queue-remove = أزل { $queue }
console-queue-officers = من يقرأ هذه القائمة
console-queue-no-officers = اقبل موظفين أولًا.
console-queue-custodians = من يحفظ الأسماء (اثنان يفتحان الاسم معًا)
console-queue-no-custodians = لا أحد من المقبولين أمين أسماء. دون اثنين لا يمكن إعطاء اسم.

console-officers-title = الموظفون
console-officers-none = لم يُقبل أحد بعد.
console-officer-function = الوظيفة كما يقرؤها الناس
console-officer-name = الاسم العلني (اختياري)
console-officer-name-hint = اتركه فارغًا ليُعرف بالوظيفة فقط.
console-officer-languages = اللغات
console-officer-roles = الأدوار
console-officer-remove = أنهِ عمل { $name }: ينتهي المفتاح مع هذه النسخة

console-role-triage = موظف فرز
console-role-protection = موظف حماية
console-role-assistance = موظف حقوق الضحايا
console-role-custodian = أمين الأسماء
console-role-steward = أمين المفاتيح
console-role-investigator = محقق
console-role-auditor = مدقق
console-role-coordinator = منسق

console-review-title = توقيع النسخة { $version }
console-review-not-after = سارية حتى
console-review-not-after-hint = بعد هذا اليوم لا يستطيع أحد الإبلاغ حتى تُوقّع نسخة جديدة.
console-review-changes = ما تغيّر
console-review-no-changes = لم يتغيّر شيء.
console-review-problems = قبل أن توقّع
console-review-sign = وقّع النسخة { $version }
console-review-not-pinned = مفتاحك غير مثبّت في الإعدادات، فلا قيمة للتوقيع.

console-change-office-added = مكتب جديد: { $office }.
console-change-office-removed = أُزيل المكتب { $office }.
console-change-office-renamed = للمكتب { $office } اسم جديد.
console-change-queue-added = قائمة جديدة: { $queue }.
console-change-queue-removed = أُزيلت القائمة { $queue }.
console-change-queue-renamed = للقائمة { $queue } اسم جديد.
console-change-queue-moved = انتقلت القائمة { $queue } إلى مكتب آخر.
console-change-admitted = قُبل { $name } بالمفتاح الذي قارنته.
console-change-left = يغادر { $name }. ينتهي مفتاحه، وما وقّعه يبقى قابلًا للتحقق.
console-change-key-replaced = لدى { $name } مفتاح جديد، وهو الذي قارنته.
console-change-function = { $name }: تغيّر نص الوظيفة.
console-change-name = { $name }: تغيّر الاسم العلني.
console-change-languages = { $name }: تغيّرت اللغات.
console-change-role-given = { $name } يصبح: { $role }.
console-change-role-taken = { $name } لم يعد: { $role }.
console-change-reads-queue = يحصل { $name } على مفاتيح البلاغات الجديدة في { $queue }.
console-change-leaves-queue = لا يحصل { $name } على مفاتيح البلاغات الجديدة في { $queue }.
console-change-keeps-names = يحفظ { $name } الأسماء في { $queue }.
console-change-stops-keeping-names = لم يعد { $name } يحفظ الأسماء في { $queue }.
console-change-not-after = إنها سارية حتى { $day }.

console-problem-no-office = لا يوجد مكتب.
console-problem-no-queue = لا توجد قائمة، فلا يستطيع أحد الإبلاغ.
console-problem-not-after = اختر يومًا أخيرًا في المستقبل، خلال 400 يوم على الأكثر.
console-problem-threshold = تطلب الإعدادات أكثر من توقيع أمين واحد. التوقيع الواحد لا يُحتسب، ولا يمكن وضع غيره هنا.
console-problem-office-name = { $office }: الاسم ناقص في إحدى اللغات.
console-problem-queue-name = { $queue }: الاسم ناقص في إحدى اللغات.
console-problem-no-officer = { $queue }: لا أحد يقرؤها.
console-problem-one-officer = { $queue }: شخص واحد يحمل المفاتيح. إن غاب أو فقد مفتاحه انتظرت البلاغات.
console-problem-one-custodian = { $queue }: أمين أسماء واحد لا يفتح اسمًا. يلزم ثانٍ وإلا فلا يمكن إعطاء الأسماء.
console-problem-officer-function = { $name }: الوظيفة ناقصة في إحدى اللغات.
console-problem-officer-role = { $name }: بلا دور.

console-case-pressure = طلب أحد من هذا الشخص أن يتوقف. تحدّث مع الشخص الذي أبلغ قبل أن يُغلق شيء أو يُمحى.
console-case-withdrawn = يسحب الشخص هذا البلاغ. لا يُمحى شيء بذلك.
console-case-erasure = في { $day } طلب الشخص محو هذا البلاغ. ما زال يستطيع الرجوع عن ذلك.
console-case-erasure-final = في { $day } طلب الشخص محو هذا البلاغ. وبعد محو الصندوق لم يعد بإمكانه التراجع عن ذلك.
console-case-mailbox-erased = محا الشخص صندوق رسائله ولا يقرأ الردود هنا.
console-given-title = ما يجوز للمكتب أن يفعله
console-given-none = لا شيء من القائمة.
console-given-uncertain = غير مؤكد ما دام في هذه القضية ما لا يمكن التحقق منه. اعتبروا أن لا شيء مسموح به.
console-identity-title = من هو الشخص
console-identity-lead = أعطاك هذا وحدك، أو أعطاه لكل من يقرأ البلاغ. لا تنقله إلا إذا قال نعم.
console-identity-name = الاسم
console-identity-contact = كيف يمكن الوصول إليه
console-identity-hours = متى يكون ذلك آمنًا
console-identity-safe-word = كلمة أمان
console-name-title = اسم الشخص
console-name-lead = ترك الشخص اسمه لدى أمناء الهويات. لا يفتحه أي موظف وحده: يجب أن يوافق أمينان، واحداً بعد الآخر.
console-name-ask = طلب الاسم
console-name-ask-hint = يصل طلبك إلى كل أمين يحفظ هذا الاسم. إن وافق اثنان منهم وصل الاسم إليك وحدك. ويرى الزملاء في الملاحظات طلبك وسببه.
console-name-reason = ما يلزم الاسم من أجله
console-name-reason-hint = يقرر الأمناء بناءً على ما تكتبه هنا. لا يراه الشخص.
console-name-danger = هناك حياة في خطر
console-name-harms = إبلاغ الشخص مسبقاً يعرّض التحقيق للخطر
console-name-untold = كيف يعرّض التحقيق للخطر
console-name-untold-why = لا يُبلَّغ الشخص مسبقاً، لأن:
console-name-tells-before = { $count ->
    [zero] يُبلَّغ الشخص الآن. يمكن فتح الاسم فوراً.
    [one] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد يوم واحد.
    [two] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد يومين.
    [few] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } أيام.
    [many] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } يوماً.
   *[other] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } يوم.
}
console-name-tells-after = يُبلَّغ الشخص حين يصل الاسم إليك.
console-name-told = ما تقوله للشخص عن ذلك
console-name-told-hint = اذكر السبب بقدر ما تستطيع. يمكنك تركه فارغاً: سيُبلَّغ الشخص بالباقي على أي حال.
console-name-reads-asked = يطلب المكتب اسمك. يمكن فتحه إن وافق اثنان ممن يحفظونه.
console-name-reads-opened = فُتح اسمك لي. وافق اثنان ممن يحفظونه.
console-name-ask-button = وقّع واطلب
console-name-no-rules = لا توجد قاعدة في هذه البوابة تبيّن كيف يُطلب الاسم، لذلك لا يمكن طلبه.
console-name-nobody = لم يعد هناك أمينان يمكنك أن تطلب منهما.
console-name-asked = طلبتَ الاسم في { $day }:
console-name-waits = ينتظر أمينين، حتى { $until }.
console-name-waits-told = أُبلغ الشخص. يمكن فتح الاسم من { $from } حتى { $until }، إن وافق أمينان.
console-name-agreed = وافق: { $who }
console-name-refused = رفض: { $who }
console-name-withdrawn = سحبتَ هذا الطلب.
console-name-expired = لم يفتحه أحد حتى { $day }. يمكنك أن تطلب من جديد.
console-name-gone = ما نتج عن هذا الطلب كان مختوماً لك قبل أن تترك القضية، وقد حُذف.
console-name-opened = فُتح في { $day }، لك وحدك. لا يراه الزملاء.
console-name-unsound = أحد طلباتك لم يجتز الفحص: { $why }
console-name-withdraw = سحب الطلب
console-name-ready = وافق أمينان. حين تأخذ الاسم يُبلَّغ الشخص.
console-name-take = أبلِغ الشخص وأظهِر الاسم
console-entry-disclosure = طلب من الأمناء اسم الشخص، حتى { $day }
console-entry-telling-asked = أُبلغ الشخص أن اسمه قد يُفتح من { $day } إن وافق اثنان من هؤلاء: { $who }
console-entry-telling-opened = أُبلغ الشخص أن اسمه فُتح في { $day }. وافق: { $who }
console-entry-code-request = طُلب رمز جديد للشخص، حتى { $day }.
console-entry-code-agreed = وافق على الرمز الجديد.
console-entry-code-refused = رفض الرمز الجديد.
console-entry-code-withdrawn = سحب طلب الرمز الجديد.
console-entry-code-given = مفاتيح أعطاها المكتب في { $day }

## What custodians are asked

console-requests-title = الطلبات
console-requests-lead = هنا يطلب الموظفون أسماء تحفظها مع آخرين. تقرر بناءً على السبب. لا يُعرض عليك الاسم نفسه أبداً: يصل إلى من طلبه متى وافق اثنان منكم.
console-requests-none = لا أحد ينتظرك.
console-requests-over = المنتهية
console-requests-unsound = طلب لم يجتز الفحص، ولا يمكن فعل شيء به: { $why }
console-requests-one = { $who }: طلب اسم
console-requests-since = طُلب في { $day }
console-requests-until = سارٍ حتى { $day }
console-requests-state-asked = لم يُقرَّر بعد
console-requests-state-agreed = وافق اثنان
console-requests-state-disclosed = سُلِّم الاسم
console-requests-state-refused = مرفوض
console-requests-state-withdrawn = مسحوب
console-requests-state-expired = انتهت مدته
console-requests-told = أُبلغ الشخص. يمكن فتح الاسم من { $day }.
console-requests-told-after = يُبلَّغ الشخص حين يُسلَّم الاسم.
console-requests-turn-agree = إن وافقت فإنك تزيل الختم الأول من ختمين. لا يُفتح شيء بعد: يجب أن يوافق أمين آخر أيضاً.
console-requests-turn-open = وافق أمين آخر. إن وافقت أنت أيضاً يُختم الاسم لمن طلبه. أنت لا تراه.
console-requests-turn-early = وافق أمين آخر. أُبلغ الشخص وله وقت ليجيب: يمكنك الفتح من { $day }.
console-requests-turn-first = يجب أن يوافق أمين آخر قبلك: ختمه هو الخارجي. يمكنك أن ترفض الآن أو أن تنتظر.
console-requests-turn-second = وافقتَ. الآن يقرر أمين آخر. لا يزال بإمكانك الرفض ما لم يُفتح.
console-requests-agree = أوافق: أزِل ختمي
console-requests-open = أوافق: افتحه لمن طلبه
console-requests-refuse = رفض
console-requests-reason = سبب الرفض
console-requests-reason-hint = لا يقرأ هذا إلا من طلب. رفض واحد ينهي الطلب.
console-requests-refuse-button = وقّع الرفض

# Files of a case.

console-files-title = الملفات
console-file-open = فتح
console-file-removed-before = أُزيل قبل الختم ما كان يقوله إلى جانب محتواه.
console-file-kept = هو كما كان بكل ما يقوله إلى جانب محتواه: هكذا أراد مرسله.
console-file-unknown = هو كما كان: تعذّرت إزالة أي شيء.
console-file-original = أصل ملف آخر بكل ما أُزيل من ذلك الملف.
console-file-warning = لم ينظر أحد في داخله. قد يضر الملف بالجهاز الذي يفتحه عليه برنامج.
console-file-disguised = ينتهي اسمه بـ { $ending } ومحتواه شيء آخر.
console-file-shown = يُعرض هنا بلا شبكة وبلا نصوصه البرمجية.
console-file-huge = الصورة أكبر من أن تُعرض هنا.
console-document-reading = جارٍ فتح المستند…
console-document-locked = المستند محمي بكلمة مرور ولا يمكن عرضه هنا. احفظه وافتحه ببرنامج يطلب كلمة المرور.
console-document-broken = لا يمكن عرض المستند هنا: إنه تالف، أو من نوع غير معروف هنا.
console-document-slow = استغرق المستند وقتًا طويلًا جدًا فأُغلق.
console-document-large = المستند أكبر من أن يُعرض هنا.
console-document-place = الصفحة { $page } من { $pages }
console-document-page = الصفحة { $page }
console-document-previous = الصفحة السابقة
console-document-next = الصفحة التالية
console-document-smaller = أصغر
console-document-larger = أكبر
console-document-search = بحث
console-document-searching = جارٍ البحث…
console-document-found = وُجد في الصفحة { $page }.
console-document-not-found = لم يُعثر على شيء. لا يشمل البحث النص الموجود داخل الصور.
console-document-tools = الصفحات والحجم والبحث
console-document-page-partly = تعذّر عرض شيء من هذه الصفحة.
console-document-page-slow = استغرقت هذه الصفحة وقتًا طويلًا جدًا ولم تُعرض.
console-document-page-broken = هذه الصفحة تالفة ولم تُعرض.
console-document-page-large = في هذه الصفحة ما يزيد عما يمكن عرضه هنا.
console-document-many = تُعرض هنا أول { $page } صفحة فقط. احفظ المستند لترى الباقي.
console-file-send = إرسال الملفات
console-entry-transcript = ما سمعه أحد العاملين في تسجيل
console-entry-attestation = وقّع الشخص على ما قاله
console-entry-attestation-release = وقّع الشخص على ما قاله ويسمح بحذف التسجيل
console-entry-removal = حُذف التسجيل
console-entry-assigned = يتولاها من الآن: { $who }
console-entry-handed-back = أُعيدت.
console-sound-altered = تسجيل أُجري في الاستمارة بصوت معدَّل. قد يتعرّف على المتكلم من يعرفه.
console-sound-as-recorded = تسجيل أُجري في الاستمارة بصوت المتكلم نفسه.
console-sound-none = لم يكتب أحد بعدُ ما قيل فيه.
console-sound-asked = أُرسل ما قيل فيه إلى الشخص ليراجعه، ولم يوقّعه بعد.
console-sound-kept = وقّع الشخص على هذا النص، ويريد الإبقاء على التسجيل.
console-sound-released = وقّع الشخص على هذا النص ويسمح بحذف التسجيل.
console-sound-removed = حُذف التسجيل وبقي النص.
console-transcript-title = كتابة ما قيل فيه
console-transcript-label = ما قيل في التسجيل
console-transcript-hint = كلمة كلمة، باللغة التي قيل بها. ضع […] مكان ما لم تفهمه. في الصندوق يقرؤه كل من لديه الرمز.
console-transcript-send = إرساله إلى الشخص ليراجعه
console-transcript-keep = الاحتفاظ به للمكتب
console-sound-remove-title = حذف التسجيل
console-sound-remove-reason = السبب
console-sound-remove-hint = يقرؤه الشخص. لا يمكن استرجاع التسجيل. تزول النسخ الاحتياطية مع زوال تلك النسخ.
console-sound-remove-button = حذف التسجيل
console-verdict-file = بايتات الملف ليست تلك التي وُقِّعت ({ $verdict })
