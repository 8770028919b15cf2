# The page of services (config/help/*.toml). It sends nothing.

help-title = الحصول على المساعدة
help-lead = يمكنكم الحصول على المساعدة دون تقديم بلاغ. هذه الصفحة لا ترسل شيئاً: لا ما تقرؤون، ولا ما تكتبون في الحقل أدناه.
help-invented = هذه الخدمات مختلَقة. لا أحد يجيب على هذه الأرقام.
help-windows-title = مساعدة لا تنفع إلا لمدة
help-source = المصدر: { $source }. جرى التحقق في { $checked }.
help-checked = جرى التحقق في { $checked }.
help-stale = لم يجرِ التحقق منذ أكثر من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد ({ $days })
    [two] يومين ({ $days })
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}. اتصلوا قبل أن تذهبوا.
help-search = البحث في هذه الصفحة
help-search-hint = مثلاً اسم بلدة، أو «قانونية». ما تكتبونه يبقى على هذا الجهاز.
help-search-found = الخدمات المطابقة: { $count }
help-place-title = اختاروا أين أنتم
help-place-hint = لا يُخبَر أحد أي مكان تفتحون.
help-none = لم يذكر هذا المكتب خدمات بعد. إن كنتم في خطر الآن، فاتصلوا:
help-medical = رعاية طبية
help-psychosocial = من يمكن التحدث إليه
help-shelter = مكان آمن للإقامة
help-legal = مساعدة قانونية
help-child_protection = حماية الأطفال
help-emergency = طوارئ
help-phone = الهاتف
help-text = برسالة نصية
help-hours = المواعيد
help-languages = اللغات
help-cost = الكلفة
help-cost-free = مجاناً
help-cost-paid = بمقابل
help-cost-depends = اسألوا: حسب الحالة
help-serves = لمن
help-serves-women = النساء
help-serves-men = الرجال
help-serves-children = الأطفال
help-serves-lgbt = المثليون ومزدوجو الميل ومغايرو الهوية الجنسانية
help-serves-disability = الأشخاص ذوو الإعاقة
help-access = الوصول
help-sign = لغة الإشارة
help-sign-yes = متاحة
help-police = الشرطة
help-police-not_needed = لا حاجة إلى بلاغ لدى الشرطة، ولا يُقدَّم أي بلاغ.
help-police-needed = يطلبون أولاً بلاغاً لدى الشرطة.
help-police-triggered = عليهم أن يُعلموا الشرطة.
help-legal-risk = الخطر القانوني
help-agency = الجهة المسؤولة
help-report = يمكنكم أيضاً تقديم بلاغ، الآن أو لاحقاً.
