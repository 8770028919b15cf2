# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Журнал
console-log-title = Журнал
console-log-intro = Что было сделано и меняет, кто может читать дело или что с ним происходит. Ни одна запись не говорит, о каком деле речь и что было написано.
console-log-checking = Журнал проверяется …
console-log-empty = В журнале пока нет записей.
console-log-whole = Все записи в порядке (всего { $count }): подписи, последовательность, дни.
console-log-wrong = Не в порядке: запись { $places }. Всё остальное проверено.
console-log-newest = До записи { $n } у журнала такой отпечаток:
console-log-newest-hint = Раз в месяц записывайте его на бумаге вместе с номером записи. Если журнал когда-нибудь обрежут или подменят, это будет видно.
console-log-head = Для проверки без этого портала, командой «amparo verify log»:
console-log-take = Сохранить весь журнал
console-log-saved = Сохранено как { $name }. «amparo verify log» проверит его без этого портала.
console-log-older = Показать более старые записи
console-log-shown = Записей: { $shown } из { $count }
console-log-number = Запись { $n }
console-log-checked = Проверено
console-log-portal = Сам портал
console-log-unknown = Кто-то, кого нет в списке
console-log-unreadable = Эту запись нельзя прочитать.
console-log-broken = Не в порядке: { $why }
console-log-portal-hint = Записи самого портала доказывают меньше, чем записи сотрудников: их может сделать тот, кто управляет порталом.

console-log-alarm = Журнал этого портала не в порядке (запись { $n }): { $why } Сообщите ревизору или распорядителю другим путём, не через этот портал.
console-log-unchecked = Сейчас журнал не удалось проверить.

console-log-why-chain = она не следует из предыдущей. Одну из них изменили, передвинули или убрали ({ $verdict }).
console-log-why-cut = на этом журнал кончается, а этот браузер знает, что он шёл дальше ({ $verdict }).
console-log-why-forked = она не сходится с тем, что раньше видел в журнале этот браузер или тот, кто подписал запись ({ $verdict }).
console-log-why-day = она датирована раньше того, что подписавший уже видел ({ $verdict }).

console-log-act-acknowledged = Получение сообщения подтверждено
console-log-act-moved-on = Дело продвинуто дальше
console-log-act-concluded = Дело завершено
console-log-act-closed = Дело закрыто
console-log-act-reopened = Дело снова взято в работу
console-log-act-assigned = Дело передано в руки сотрудника
console-log-act-handed-back = Дело возвращено
console-log-act-holder-added = Сотрудник допущен к делу
console-log-act-holder-removed = Сотрудник отстранён от дела
console-log-act-conflict-declared = Заявлен конфликт интересов, дело оставлено
console-log-act-keys-made = Для дела созданы новые ключи
console-log-act-recording-deleted = Запись голоса удалена
console-log-act-disclosure-asked = Запрошено имя
console-log-act-disclosure-agreed = Дано согласие раскрыть имя
console-log-act-disclosure-refused = Отказано в раскрытии имени
console-log-act-disclosure-withdrawn = Запрос имени отозван
console-log-act-disclosed = Имя раскрыто
console-log-act-code-asked = Запрошен новый код для заявителя
console-log-act-code-renewed = Создан новый код для заявителя
console-log-act-code-taken = Заявитель взял новый код
console-log-act-mailbox-closed = Заявитель стёр свой почтовый ящик
console-log-act-roster-taken = Введена в действие версия списка
console-log-act-texts-taken = Введена в действие версия текстов бюро
console-log-act-keys-replaced = Использована ссылка для нового ключа сотрудника
