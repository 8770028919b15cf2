# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = Открытость
transparency-title = Открытость
transparency-lead = Кто здесь получает обращения, по каким правилам работает бюро и что хранит этот сервер.

transparency-receivers = Кто получает обращения
transparency-roster = Список этих людей подписан. Это версия { $version }, она действует до { $until }.
transparency-fingerprint = Сравнить её отпечаток
transparency-queues = Куда может попасть обращение и кто его там читает
transparency-queue = Группа
transparency-office = Бюро
transparency-readers = Кто читает
transparency-no-roster = Сейчас нет действующего подписанного списка людей. Пока его нет, обращения не принимаются.

transparency-rules = Правила
transparency-rules-lead = Бюро работает по этим правилам. Если для одного и того же есть несколько сроков, считается тот, который закончится раньше.
transparency-clocks = Сколько времени это может занять: { $rule }
transparency-what = Что
transparency-length = Сколько времени
transparency-from = С какого дня
transparency-source = Где это написано
transparency-urgent = Если срочно:
transparency-duties = Что передают без вашего имени: { $rule }
transparency-event = Если
transparency-facts = Что передают
transparency-to = Кому
transparency-unverified = Ещё не проверено по источнику.

transparency-names = Имена, которые хранят хранители
transparency-names-two = Если вы назвали имя только хранителям: сотрудник получит его, если согласятся два хранителя, один после другого. Им нужна причина, и записывается, кто согласился.
transparency-names-before = Человеку сообщают об этом не позднее чем за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}.
transparency-names-danger = Если чья-то жизнь в опасности или если такое сообщение навредит, человек узнаёт об этом в день, когда имя открывают.
transparency-names-after = Человек узнаёт об этом в день, когда имя открывают.
transparency-names-none = Ни одно из этих правил не говорит, как можно открыть имя. Поэтому никто не может его запросить.

rule-acknowledge = Первый ответ на обращение
rule-feedback = Сообщение о том, что сделано
rule-assistance = Предложение помощи
rule-status = Письменный ответ о ходе дела
rule-report = Сообщить о нарушении. Более поздние обращения тоже принимают
rule-ask-protection = Попросить о защите
rule-preliminary-review = Первое рассмотрение просьбы о защите
rule-retaliation-investigation = Расследование действий против того, кто сообщил
rule-determination = Решение после этого расследования
rule-ask-chair = Попросить о повторном рассмотрении
rule-state-informed = Сообщение государству
rule-state-names = Государство назначает следователя
rule-state-investigates = Государство проводит расследование

from-receipt = со дня, когда пришло обращение
from-acknowledgement = с первого ответа
from-awareness = со дня, когда вы об этом узнали
from-information = со дня, когда есть все сведения
from-referral = со дня, когда дело передано
from-investigation = с отчёта о расследовании
from-no-case = с решения, что оснований нет
from-notification = со дня, когда сообщили государству

length-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
length-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
length-working-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
    [many] { $n } рабочих дней
   *[other] { $n } рабочего дня
}
length-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
length-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}

event-child = Это касается ребёнка
event-danger = Чья-то жизнь в опасности
event-misconduct = Правила нарушил кто-то, кто работает на организацию
event-state = Назван солдат или полицейский, присланный государством
rule-facts-child = сведения, которые нужны для защиты ребёнка
rule-facts-harm = сведения, которые нужны, чтобы предотвратить вред
rule-facts-report = факты из обращения
rule-to-child = тем, кто там защищает детей
rule-to-harm = тем, кто может это предотвратить
rule-to-investigators = следователям организации
rule-to-state = этому государству

transparency-stored = Что хранит сервер
transparency-stored-lead = То, что люди пишут, запечатано, и ключа у сервера нет. Кроме этого, о каждом обращении он хранит:
transparency-stored-draft = о том, что кто-то написал и не отправил: что оно есть, день, когда его в последний раз сохранили или открыли, и примерную длину
transparency-stored-office = о людях из бюро: их открытые ключи, часы их сеансов и каждое уведомление для них с его часом, пока оно не отправлено
transparency-stored-not = Об обращениях и сообщениях он хранит дни, а не время. Он не хранит сетевые адреса и названия браузеров.

transparency-program = Программа
transparency-version = Этот сайт работает на программе Amparo, версия { $version }. Её исходный код открыт, лицензия { $licence }: каждый может прочитать его и проверить то, что здесь сказано.
transparency-unaudited = Никто вне проекта её ещё не проверял.

transparency-figures = Цифры
transparency-figures-none = Цифры об обращениях здесь пока не публикуются.
