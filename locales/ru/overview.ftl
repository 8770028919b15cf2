# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Обзор
console-overview-title = Как идёт работа
console-overview-lead = Подсчитано по вашей очереди: дни, состояние и кто ведёт дело — это портал видит. Написанное не учитывается.
console-overview-lead-all = Подсчитано по всем делам. Меньше пяти не называется, числа округлены до пяти.
console-overview-open = Открыто
console-overview-overdue = Просрочено
console-overview-closed = Закрыто
console-overview-due = Что подходит к сроку
console-overview-today = Сегодня
console-overview-day = День
console-overview-hands = У кого дела
console-overview-nobody = Ни у кого
console-overview-ages = Возраст открытых дел
console-overview-age = Возраст
console-overview-answered = От поступления до первого ответа отдела, дела за последний год
console-overview-after = Через
console-overview-unanswered = Ответа ещё нет
console-overview-ended = От поступления до последнего слова отдела, закрытые дела
console-overview-came = Анонимные заявители, которые вернулись, дела за последний год
console-overview-who = Кто
console-overview-anonymous = Анонимные
console-overview-came-back = Написали снова в другой день
console-overview-share = Снова написали { $share } %.
console-overview-cases = Дела
console-overview-few = меньше 5
console-overview-up-to =
    { $days ->
        [one] до { $days } дня
        [few] до { $days } дней
       *[other] до { $days } дней
    }
console-overview-over =
    { $days ->
        [one] более { $days } дня
        [few] более { $days } дней
       *[other] более { $days } дней
    }
console-overview-none = Пока считать нечего.
