# What the form asks (config/taxonomy.toml): the question, its hint, its answers.

ask-danger = هل هناك من هو في خطر الآن؟
ask-danger-hint = هذا الموقع ليس خدمة طوارئ. عند الخطر اتصلوا الآن بـ:
ask-threat = هل هدّدكم أحد أو هدّد أحدًا من المقربين إليكم بسبب هذا الأمر؟
ask-threat-hint = بالكلام أو بالكتابة أو بطريقة أخرى.
ask-detriment = هل اتُّخذ ضدكم شيء بالفعل بسبب هذا الأمر؟
ask-detriment-hint = مثلًا: سحب مهام أو ساعات عمل، عدم تجديد عقد، تقييم سيئ، إهانات، إقصاء.
ask-supervisor = هل الشخص الذي تذكرونه رئيسكم في العمل أو أعلى منكم رتبة؟
ask-supervisor-hint = يساعد ذلك المكتب على تحديد من يجوز له أن يتولى بلاغكم.

ask-route = أيّها أقرب إلى حالتكم؟
ask-route-hint = عندئذ لا تظهر إلا الأسئلة المناسبة. يمكنكم تغيير ذلك في أي وقت.
ask-route-staff = أعمل هنا، أو عملت هنا
ask-route-harmed = حدث هذا لي
ask-route-behalf = أكتب نيابة عن شخص آخر
ask-route-focal = أُدخله نيابة عن شخص في إطار عملي: جهة تنسيق، خط مساعدة، ترجمة شفوية
ask-route-child = عمري أقل من 18 سنة
ask-route-open = أفضّل ألا أقول

ask-relation = ما صلة هذا الشخص بكم؟
ask-relation-hint = مثلاً: أخت، زميل، زبونة.
ask-knows = هل يعلم الشخص أنكم تكتبون؟
ask-agrees = هل يوافق الشخص؟
ask-agrees-yes = نعم
ask-agrees-no = لا
ask-agrees-unsafe = ليس السؤال آمناً
ask-channel = كيف وصلكم هذا؟
ask-channel-phone = بالهاتف
ask-channel-in_person = وجهاً لوجه
ask-channel-paper = على الورق
ask-channel-message = برسالة نصية
ask-channel-other = بطريقة أخرى
ask-code_holder = من سيحتفظ بالرمز؟
ask-code_holder-person = الشخص وحده
ask-code_holder-both = الشخص وأنا
ask-code_holder-writer = أنا وحدي، لأن ذلك ليس آمناً للشخص
ask-helped_by = هل ساعدكم أحد على الكتابة؟
ask-helped_by-hint = مترجم أو شخص مساند أو جهة تنسيق. إن كان يجب ألا يراه، فقولوا ذلك أدناه.

ask-meet = هل تفضّلون الكلام على الكتابة؟
ask-meet-hint = عندئذ لا حاجة إلى كتابة شيء أعلاه. يرتّب المكتب ذلك معكم في صندوق الرسائل، أو بالطريقة التي تذكرونها أدناه.
ask-meet-call = اتصلوا بي
ask-meet-meet = قابلوني
ask-meet-open = لا، أكتب

ask-when = متى كان ذلك؟
ask-when-hint = تاريخ أو شهر، أو «قبل» شيء أو «بعده».
ask-where = أين كان ذلك؟
ask-where-hint = بلدة أو قاعدة أو مكتب أو طريق.
ask-ongoing = هل ما زال ذلك مستمراً؟
ask-people = من فعل ذلك؟
ask-people-hint = اكتبوا ما تعرفون واتركوا الباقي فارغاً.
person-number = الشخص { $number }
person_name = الاسم، أو ما يُنادى به
person_role = ماذا يعمل
person_unit = الوحدة أو الفريق
person_force = المنظمة أو القوة أو الشركة
person_phone = الهاتف
person_plate = المركبة أو رقم لوحتها
person_handle = الاسم على الإنترنت
add-person = إضافة شخص آخر
ask-witnesses = من رآه غيركم أو يعلم به؟
ask-manager_knew = هل علم به مدير أو قائد ولم يفعل شيئاً؟

ask-child = هل يتعلق الأمر بطفل، أي بمن هو دون 18 سنة؟
ask-needs = ما المساعدة المطلوبة؟
ask-needs-hint = لا تتوقف على تحقيق، ولا على مشاركتكم فيه.
ask-needs-medical = طبيب أو دواء
ask-needs-psychosocial = من يمكن التحدث إليه
ask-needs-shelter = مكان آمن للإقامة
ask-needs-legal = مساعدة قانونية
ask-needs-livelihood = طعام أو مال أو عمل للعيش
ask-needs-child_support = دعم لطفل وُلد
ask-assistance_only = هل تريدون المساعدة فقط دون تحقيق؟
ask-assistance_only-hint = عندئذ يصل إلى من يرتّبون المساعدة، ولا يصل إلى أي محقق.

ask-armed = هل ذلك الشخص مسلح، أو في قوة ما؟
ask-controls_aid = هل يقرر ذلك الشخص بشأن مساعدات أو خدمات تحتاجون إليها؟
ask-small_team = هل في فريقكم أقل من خمسة أشخاص؟
ask-only_me = هل كنتم وحدكم من يعلم بهذا؟
ask-told = هل أخبرتم أحداً من قبل؟
ask-contract = هل ينتهي عقدكم خلال ستة أشهر؟
ask-visa = هل تتوقف تأشيرتكم أو إقامتكم على هذا العمل؟
ask-compound = هل تسكنون في المجمّع، أو في سكن يوفره صاحب العمل؟

ask-consent = ماذا يجوز للمكتب أن يفعل؟
ask-consent-hint = كل منها «لا» إلى أن تضعوا العلامة. يمكنكم تغيير ذلك لاحقاً في صندوق الرسائل.
ask-consent-investigators = إحالة بلاغي إلى المحققين
ask-consent-victims_rights = إحالته إلى من يُعنى بحقوق المتضررين
ask-consent-entity = إحالته إلى المنظمة التي يعمل فيها الشخص الذي أسمّيه
ask-consent-state = إبلاغ دولة ذلك الشخص، دون اسمي
ask-consent-state_named = إبلاغ تلك الدولة، مع اسمي
ask-consent-protection = إخبار مكتب الحماية بالخطر الذي أتعرض له
ask-consent-contact = الاتصال بي بالطريقة التي أذكرها أدناه
ask-new_code = إن فقدتم الرمز، هل يجوز للمكتب أن يعطيكم رمزاً جديداً، حضورياً أو بكلمة الأمان؟
