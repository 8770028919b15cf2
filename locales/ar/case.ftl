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
