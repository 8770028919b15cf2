# The alarm in the mailbox: acts as Directive (EU) 2019/1937, Art. 19, lists them, and two more.

alarm-title = حدث لي شيء منذ ذلك الحين
alarm-lead = إذا هددكم أحد أو تصرف ضدكم بسبب هذا البلاغ، فقولوا ذلك هنا. ينتقل فوراً إلى رأس قائمة المكتب.
alarm-act = ما الذي فُعل
alarm-act-none = شيء آخر، أو أفضّل أن أقوله بكلماتي
act-dismissal = فصل أو إيقاف عن العمل
act-demotion = خفض الدرجة أو حجب الترقية
act-transfer = تغيير المهام أو المكان أو الأجر أو الساعات
act-training = رفض التدريب
act-appraisal = تقييم أو توصية سيئة
act-disciplinary = تدبير تأديبي
act-intimidation = ضغط أو تهديد أو مضايقة أو عزل
act-discrimination = تمييز
act-contract = عقد لم يُجدَّد أو لم يُثبَّت أو أُنهي مبكراً
act-reputation = إضرار بالسمعة أو خسارة مالية
act-blacklisting = الإدراج في قائمة سوداء
act-goods = إنهاء عقد سلع أو خدمات
act-permit = سحب رخصة أو تصريح
act-medical = الإحالة إلى طبيب أو طبيب نفسي
act-housing = تهديد التأشيرة أو السكن
act-threat = تهديد لي أو لأسرتي
alarm-words = بكلماتكم
alarm-words-hint = ماذا حدث، ومتى، ومن فعله. تكفي كلمات قليلة.
alarm-button = إطلاق الإنذار
alarm-sealing = يجري ختم الإنذار وإرساله…
alarm-sent = وصل الإنذار. يراه المكتب أولاً. إن كنتم في خطر الآن فلا تنتظروا: اتصلوا.
error-happened = اكتبوا ما حدث، أو اختاروه أعلاه.
