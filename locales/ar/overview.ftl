# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = نظرة عامة
console-overview-title = كيف يسير العمل
console-overview-lead = محسوب من قائمتك أنت: الأيام والوضع ومن يتولى الحالة، وهي ما تراه البوابة. لا يُحسب شيء مما كُتب.
console-overview-lead-all = محسوب من جميع الحالات. ما يقل عن خمس لا يُذكر، والأعداد مقرّبة إلى الخمسات.
console-overview-open = مفتوحة
console-overview-overdue = متأخرة
console-overview-closed = مغلقة
console-overview-due = ما يحين موعده
console-overview-today = اليوم
console-overview-day = اليوم المحدد
console-overview-hands = من يتولاها
console-overview-nobody = لا أحد
console-overview-ages = عمر الحالات المفتوحة
console-overview-age = العمر
console-overview-answered = من الوصول إلى أول كلمة من المكتب، حالات السنة الأخيرة
console-overview-after = بعد
console-overview-unanswered = لا كلمة بعد
console-overview-ended = من الوصول إلى آخر كلمة من المكتب، الحالات المغلقة
console-overview-came = المبلّغون المجهولون الذين عادوا، حالات السنة الأخيرة
console-overview-who = من
console-overview-anonymous = مجهولون
console-overview-came-back = كتبوا ثانية في يوم لاحق
console-overview-share = كتب ثانيةً { $share }٪.
console-overview-cases = الحالات
console-overview-few = أقل من 5
console-overview-up-to =
    { $days ->
        [zero] حتى { $days } يوم
        [one] حتى يوم واحد
        [two] حتى يومين
        [few] حتى { $days } أيام
        [many] حتى { $days } يومًا
       *[other] حتى { $days } يوم
    }
console-overview-over =
    { $days ->
        [zero] أكثر من { $days } يوم
        [one] أكثر من يوم واحد
        [two] أكثر من يومين
        [few] أكثر من { $days } أيام
        [many] أكثر من { $days } يومًا
       *[other] أكثر من { $days } يوم
    }
console-overview-none = لا شيء يُحسب بعد.
