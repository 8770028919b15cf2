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
console-waiting-unsound = не проверено: { $count }
console-tab-coding = Кодирование
console-tab-history = История
console-waiting-coding = не закодировано
console-waiting-mention = для вас: { $count }

## Прочесть вслух и напечатать

console-spell-button = По буквам
console-spell-letters = альфа браво чарли дельта эхо фокстрот гольф отель индия джульетта кило лима майк ноябрь оскар папа квебек ромео сьерра танго униформа виктор виски рентген янки зулу
console-spell-digits = ноль один два три четыре пять шесть семь восемь девять
console-spell-capital = заглавная { $word }
console-spell-dash = дефис
console-spell-underscore = подчёркивание
console-print-foot = Конфиденциально. У кого этот лист, тот прочтёт рассказанное по доверию. Храните его под замком и уничтожьте, когда он больше не нужен.

## Задачи

console-tasks-title = Задачи
console-tasks-done = Сделано
console-task-add = Добавить задачу
console-task-label = Что нужно сделать
console-task-due = До какого дня, если он есть
console-task-who = Кто сделает
console-task-nobody = никто отдельно
console-task-button = Запечатать задачу
console-task-tick = Сделано
console-task-tick-of = Сделано: { $task }
console-task-untick = Открыть снова
console-task-untick-of = Открыть снова: { $task }
console-task-done-by = кто сделал: { $who }, { $day }

## Переводы

console-translation-add = Добавить перевод
console-translation-anew = Перевести заново или на другой язык
console-translation-language = На какой язык
console-translation-label = Перевод
console-translation-button = Запечатать перевод
console-translation-by = { $language }, перевод: { $who }, { $day }

## Кодирование

console-coding-title = Кодирование
console-coding-none = Это дело ещё не закодировано.
console-coding-no-frame = Поля кодирования не загрузились. Войдите снова, чтобы закодировать дело.
console-coding-begin = Закодировать дело
console-coding-anew = Закодировать заново
console-coding-hint = Выбирайте только то, что знаете. Следующее кодирование заменит это; прежнее останется видно.
console-coding-open = не выбрано
console-coding-required = (нужно до завершения дела)
console-coding-harmed = Пострадавшие люди
console-coding-row = Человек
console-coding-row-add = Добавить человека
console-coding-row-remove = Убрать человека { $row }
console-coding-remove = Убрать
console-coding-button = Запечатать кодирование
console-coding-reset = Оставить как было
console-coding-before = Прежние кодирования: { $count }
console-coding-misfits = Пока не запечатано. Проверьте: { $fields }
console-coding-misfit-option = Такого варианта у бюро больше нет. Выберите заново.
console-coding-misfit-year = Год — это четыре цифры, от 1945 до этого года.
console-coding-misfit-long = Не больше 200 знаков.
console-coding-lacking = До завершения в кодировании нужно указать: { $fields }

## Номера и связи

console-references-title = Номера и другие дела
console-reference-add = Дать номер
console-reference-ours = Номер этого бюро
console-reference-others = Номер в другом месте
console-reference-office = Наш номер
console-reference-system = Где у него этот номер
console-reference-number = Номер
console-reference-stands = Сейчас: { $number }. Следующий заменит его.
console-reference-button = Запечатать номер
console-reference-back = Отозвать
console-link-may-be = Возможный повтор дела
console-link-add = Возможно, о том же, что и другое дело
console-link-hint = Связь запечатывается в обоих делах. Она возможна, только если оба читают одни и те же люди: любому другому она сказала бы, что есть второе дело.
console-link-other = Какое дело из загруженных в очереди
console-link-choose = Выберите дело
console-link-reason = Что на это указывает
console-link-button = Связать оба
console-link-apart = Связь не создана: дела читают не одни и те же люди. Кто-то узнал бы о чужом деле.
console-link-half = В этом деле записано, а в другом ещё нет. Попробуйте записать там снова.
console-link-other-too = Записать и в другое
console-link-back = Отменить связь
console-link-by = кто связал: { $who }, { $day }
console-join-links = Это дело связано с другими. Тот, кого добавят, увидит, что они есть.

## Упоминания и заготовки

console-mention-hint = Введите @, чтобы упомянуть коллегу, у которого есть это дело.
console-mention-title = Коллеги
console-mention-me = для вас
console-template-choose = Начать с заготовки
console-template-none = Свои слова

## Что записано и что было

console-entry-translation = Перевод, { $language }
console-entry-task = Задача
console-entry-task-due = Задача до { $day }
console-entry-task-done = Задача сделана.
console-entry-task-again = Задача снова открыта.
console-entry-reference = Дан номер.
console-entry-reference-back = Номер отозван.
console-entry-linked = Возможный повтор дела { $other }
console-entry-unlinked = Больше не возможный повтор дела { $other }
console-history-title = Что происходило
console-history-whole = Только по подписанным записям; все они здесь проверены.
console-history-not-whole = В этом списке может чего-то не хватать: не всё удалось проверить:
console-history-undated = (до того, что ниже; сам день не записан)
console-history-received = Сообщение получено.
console-history-message = Сообщение в переписке.
console-history-note = Заметка.
console-history-acknowledgement = Получение подтверждено.
console-history-consent = Указано, что бюро может делать.
console-history-file = Добавлен файл: { $name }
console-history-transcript = Записано словами, что сказано в записи.
console-history-attestation = Подписан текст записи.
console-history-removal = Запись удалена.
console-history-coding = Дело закодировано.
