# حالة واحدة في لوحة المسؤولين، تبويبًا بعد تبويب.

## التبويبات

console-tabs-title = أجزاء الحالة
console-tab-account = الرواية
console-tab-dialogue = الحوار
console-tab-notes = ملاحظات
console-tab-files = الملفات
console-tab-people = الأشخاص
console-waiting-acknowledge = بانتظار الإشعار بالاستلام
console-waiting-answer = بانتظار الرد: { $count }
console-waiting-new = جديد: { $count }
console-waiting-files = المجموع { $count }
console-waiting-declared = تضارب مصالح: { $count }
console-answers-title = ما سأله النموذج
console-unanswered-title = لم يُرَدّ عليه بعد
console-files-none = لا توجد ملفات في هذه الحالة.
console-key-next-tab = الجزء التالي من الحالة
console-key-previous-tab = الجزء السابق من الحالة
console-waiting-unsound = لم يُتحقَّق منه: { $count }
console-tab-coding = الترميز
console-tab-history = السجل
console-waiting-coding = لم تُرمَّز
console-waiting-mention = لك: { $count }

## القراءة والطباعة

console-spell-button = هجّها
console-spell-letters = ألفا برافو تشارلي دلتا إيكو فوكستروت غولف هوتيل إنديا جولييت كيلو ليما مايك نوفمبر أوسكار بابا كيبيك روميو سييرا تانغو يونيفورم فيكتور ويسكي إكسراي يانكي زولو
console-spell-digits = صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
console-spell-capital = { $word } كبيرة
console-spell-dash = شَرطة
console-spell-underscore = شَرطة سفلية
console-print-foot = سرّي. من يحمل هذه الصفحة يمكنه قراءة ما قيل بثقة. احفظها في مكان مقفل، وأتلفها حين لا تعود هناك حاجة إليها.

## المهام

console-tasks-title = المهام
console-tasks-done = أُنجزت
console-task-add = أضف مهمة
console-task-label = ما الذي يجب عمله
console-task-due = حتى يوم، إن وُجد
console-task-who = من يقوم بها
console-task-nobody = لا أحد بعينه
console-task-button = اختم المهمة
console-task-tick = تمّت
console-task-tick-of = تمّت: { $task }
console-task-untick = افتحها من جديد
console-task-untick-of = افتحها من جديد: { $task }
console-task-done-by = أنجزها { $who }، { $day }

## الترجمات

console-translation-add = أضف ترجمة
console-translation-anew = ترجمها من جديد أو إلى لغة أخرى
console-translation-language = إلى أي لغة
console-translation-label = الترجمة
console-translation-button = اختم الترجمة
console-translation-by = { $language }، ترجمة { $who }، { $day }

## الترميز

console-coding-title = الترميز
console-coding-none = لم تُرمَّز هذه الحالة بعد.
console-coding-no-frame = تعذّر تحميل حقول الترميز. سجّل الدخول من جديد لترميز هذه الحالة.
console-coding-begin = رمّز هذه الحالة
console-coding-anew = رمّزها من جديد
console-coding-hint = اختر ما تعرفه فقط. يحل الترميز التالي محل هذا، ويبقى السابق مقروءًا.
console-coding-open = لم يُختر
console-coding-required = (مطلوب قبل الخلوص إلى نتيجة)
console-coding-harmed = الأشخاص المتضررون
console-coding-row = الشخص
console-coding-row-add = أضف شخصًا
console-coding-row-remove = احذف الشخص { $row }
console-coding-remove = احذف
console-coding-button = اختم الترميز
console-coding-reset = اتركه كما كان
console-coding-before = ترميزات سابقة: { $count }
console-coding-misfits = لم يُختم بعد. راجع: { $fields }
console-coding-misfit-option = ليس هذا مما يعرضه المكتب الآن. اختر من جديد.
console-coding-misfit-year = تتكون السنة من أربعة أرقام، من 1945 إلى هذه السنة.
console-coding-misfit-long = 200 حرف على الأكثر.
console-coding-lacking = قبل الخلوص إلى نتيجة، يجب أن يذكر الترميز: { $fields }

## المراجع والروابط

console-references-title = الأرقام والحالات الأخرى
console-reference-add = أعطها رقمًا
console-reference-ours = رقم لدى هذا المكتب
console-reference-others = رقمها لدى جهة أخرى
console-reference-office = رقمنا
console-reference-system = الجهة صاحبة الرقم
console-reference-number = الرقم
console-reference-stands = الآن: { $number }. يحل التالي محله.
console-reference-button = اختم الرقم
console-reference-back = اسحبه
console-link-may-be = قد تكون مكررة من
console-link-add = قد تتناول ما تتناوله حالة أخرى
console-link-hint = يُختم الرابط في الحالتين. وهو ممكن فقط حيث يقرأ الأشخاص أنفسهم الحالتين: فلأي شخص آخر سيكشف وجود الحالة الأخرى.
console-link-other = أي حالة، من تلك التي حمّلتها القائمة
console-link-choose = اختر حالة
console-link-reason = ما يدل على ذلك
console-link-button = اربط الحالتين
console-link-apart = لم يُربطا: لا يقرأ الأشخاص أنفسهم الحالتين. سيعلم أحدهم بحالة ليست له.
console-link-half = كُتب في هذه الحالة ولم يُكتب بعد في الأخرى. حاول كتابته هناك من جديد.
console-link-other-too = اكتبه في الأخرى أيضًا
console-link-back = اسحب الرابط
console-link-by = ربطها { $who }، { $day }
console-join-links = هذه الحالة مرتبطة بحالات أخرى. سيرى من يُضاف أنها موجودة.

## الإشارات والبدايات

console-mention-hint = اكتب @ للإشارة إلى زميل يحمل هذه الحالة.
console-mention-title = زملاء
console-mention-me = لك
console-template-choose = ابدأ بـ
console-template-none = كلمات من عندك

## ما حُفظ وما حدث

console-entry-translation = ترجمة، { $language }
console-entry-task = مهمة
console-entry-task-due = مهمة حتى { $day }
console-entry-task-done = أُنجزت مهمة.
console-entry-task-again = فُتحت مهمة من جديد.
console-entry-reference = أُعطي رقم.
console-entry-reference-back = سُحب رقم.
console-entry-linked = قد تكون مكررة من { $other }
console-entry-unlinked = لم تعد تُعدّ مكررة من { $other }
console-history-title = ما حدث
console-history-whole = من العناصر والقيود الموقّعة وحدها، وقد تُحقّق منها كلها هنا.
console-history-not-whole = قد ينقص هذه القائمة شيء، لأن بعض العناصر تعذّر التحقق منها:
console-history-undated = (قبل ما يلي؛ اليوم نفسه غير مسجّل)
console-history-received = وصل البلاغ.
console-history-message = كتب رسالة.
console-history-note = كتب ملاحظة.
console-history-acknowledgement = أكّد الاستلام.
console-history-consent = حدّد ما يجوز للمكتب فعله.
console-history-file = أضاف ملفًا: { $name }
console-history-transcript = دوّن ما في تسجيل.
console-history-attestation = وقّع نص تسجيل.
console-history-removal = حذف تسجيلًا.
console-history-coding = رمّز الحالة.
