# Одно дело в консоли сотрудников, вкладка за вкладкой.

## Вкладки

console-tabs-title = Части дела
console-tab-account = Рассказ
console-tab-dialogue = Переписка
console-tab-notes = Заметки
console-tab-files = Файлы
console-tab-people = Люди
console-waiting-acknowledge = подтвердить
console-waiting-answer = ждут ответа: { $count }
console-waiting-new = новых: { $count }
console-waiting-files = всего { $count }
console-waiting-declared = конфликтов: { $count }
console-answers-title = Что спросила форма
console-unanswered-title = Пока без ответа
console-files-none = В этом деле нет файлов.
console-key-next-tab = следующая часть дела
console-key-previous-tab = предыдущая часть дела
