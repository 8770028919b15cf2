# Консоль сотрудника. Её читают сотрудники и распорядители; короткие слова, без похвалы и без упрёка.

## Рамка

console-title = Консоль
console-skip = Перейти к содержанию
console-languages = Язык
console-lock = Заблокировать
console-sign-out = Выйти
console-demo-banner = Здесь всё вымышлено: люди, дела и ключи.
console-idle-warning = Через минуту рабочее место заблокируется. Чтобы остаться, нажмите клавишу или щёлкните мышью.
console-loading = Загрузка…
console-again = Попробовать снова
console-go-on = Дальше
console-close = Закрыть
console-print = Напечатать
console-copy = Скопировать
console-copied = Скопировано
console-copy-refused = Этот браузер не разрешил копирование. Выделите текст и скопируйте его вручную.
console-unnamed = без имени
console-areas = Разделы
console-area-queue = Очередь
console-area-requests = Запросы
console-area-stewardship = Люди и очереди
console-no-scripts = Консоль открывает запечатанные обращения в этом браузере, и для этого ей нужны скрипты. Разрешите скрипты для этого сайта или возьмите другой браузер.
console-no-pins = Эта страница пришла без закреплённых ключей портала: ничего нельзя проверить, и ничего не открывается. Сообщите тому, кто обслуживает портал.
console-progress-part = Часть { $part } из { $parts }.
console-words-kept = То, что вы набрали, всё ещё здесь.
console-sealing = Запечатывается…

## Что не получилось

console-trouble-refused = Это не принято. Проверьте имя, парольную фразу и шесть цифр или ключ доступа. Код действует только один раз: если он уже использован, дождитесь следующего.
console-trouble-unreachable = Портал не отвечает. Проверьте связь и попробуйте снова.
console-trouble-signed-out = Ваш сеанс завершён. Войдите снова.
console-trouble-forbidden = У вас нет к этому доступа: он не входит в вашу роль, или вашего ключа нет в списке.
console-trouble-unknown = Здесь для вас ничего нет.
console-trouble-busy = Портал занят. Подождите немного и попробуйте снова.
console-trouble-no-roster = Ни один распорядитель ещё не подписал список тех, кто здесь работает. До этого ничего нельзя открыть.
console-trouble-no-passkey = Ключ доступа не был использован. Попробуйте снова или введите шесть цифр.
console-trouble-passkey-there = На этом устройстве уже есть ваш ключ доступа.
console-trouble-failed = Что-то не сработало. Попробуйте снова; если это повторяется, сообщите тому, кто обслуживает портал.
console-trouble-moved = Тем временем кто-то другой перевёл это дело дальше. Посмотрите, как оно обстоит сейчас, и выберите снова.
console-trouble-second = Вы завершили работу по этому делу, поэтому закрыть его должен другой сотрудник.
console-trouble-slow-down = Слишком много попыток с этим именем. Попробуйте снова в { $time }.
console-trouble-unsound = То, что прислал портал, не прошло проверку и не использовано: { $why }
console-trouble-rejected = Портал этого не принял ({ $code }).
console-trouble-taken = Это имя уже занято. Выберите другое.
console-trouble-in-other-hands = Делом уже занимается кто-то другой, или у выбранного человека больше нет ключей. Дело прочитано заново.
console-trouble-version = За это время подписана другая версия. Посмотрите ещё раз и подпишите следующую за ней.
console-trouble-instance-key = Портал не назвал свой ключ, поэтому его нельзя указать ни в одном списке. Сообщите тому, кто обслуживает портал.

console-verdict-damaged = данные повреждены или имеют неверный вид ({ $verdict }).
console-verdict-not-for-you = ваши ключи это не открывают, или данные изменены после запечатывания ({ $verdict }).
console-verdict-misplaced = данные взяты из другого места: из другого дела, конверта или записи ({ $verdict }).
console-verdict-forged = подпись не подлинная ({ $verdict }).
console-verdict-other-portal = данные принадлежат другому порталу ({ $verdict }).
console-verdict-under-signed = нет подписи распорядителей, названных в настройках ({ $verdict }).
console-verdict-rolled-back = данные старше тех, что этот браузер уже видел ({ $verdict }).
console-verdict-forked = данные противоречат тем, что этот браузер уже видел ({ $verdict }).
console-verdict-expired = срок действия истёк, или на этом устройстве неверные часы ({ $verdict }).
console-verdict-chain = цепочка записей о том, у кого есть ключи, нарушена ({ $verdict }).
console-verdict-roster = назван список, от которого этот не происходит ({ $verdict }).
console-verdict-signer = тот, кто это подписал, не имел на это права ({ $verdict }).
console-verdict-excluded = ключ дан тому, кого заявитель исключил ({ $verdict }).
console-verdict-secret = здесь есть ключ, которого нет ни в одной проверенной записи ({ $verdict }).
console-verdict-kind = эта версия программы не знает такого вида данных ({ $verdict }).
console-verdict-replay = это показано дважды ({ $verdict }).

## Вход

console-door-title = Вход
console-door-title-locked = Разблокировать
console-door-locked = Рабочее место заблокировано, ключей в памяти больше нет. Его откроют ваша парольная фраза и шесть новых цифр или ключ доступа.
console-door-ended = Ваш сеанс завершился. Войдите снова.
console-door-left = Вы вышли. Ключей в памяти больше нет.
console-door-enrolled = Ваш ключ создан. Войдите с парольной фразой и следующими шестью цифрами.
console-door-kept = То, что вы писали, сохранено и запечатано. Открыть это можете только вы.
console-door-demo = Данные вымышленного сотрудника уже введены. Нажмите кнопку.
console-sign-in-name = Имя
console-sign-in-passphrase = Парольная фраза
console-sign-in-recovery = Код восстановления
console-sign-in-recovery-hint = Тридцать цифр с вашего листа; пробелы не имеют значения.
console-sign-in-totp = Шесть цифр
console-sign-in-totp-hint = Из вашего приложения-аутентификатора. Каждый код действует один раз.
console-sign-in-button = Войти
console-sign-in-passkey = Ключ доступа вместо шести цифр
console-sign-in-lost = Парольной фразы больше нет: войти с кодом восстановления
console-sign-in-found = Войти с парольной фразой
console-sign-in-progress = Слова превращаются в ключ. Это намеренно занимает несколько секунд: так подбирать фразу приходится медленно.

## Способы входа

console-passkeys-title = Ключи доступа
console-passkeys-what = Ключ доступа хранится в вашем телефоне, компьютере или аппаратном ключе. Он отвечает только этому порталу, поэтому поддельная страница не сможет его у вас выманить. Шесть цифр продолжают действовать. Если вы потеряли устройство, удалите здесь его ключ доступа.
console-passkeys-none = У вас пока нет ключей доступа.
console-passkeys-added = добавлен { $day }
console-passkeys-name = Как вы его называете
console-passkeys-name-hint = Чтобы их различать: «синий аппаратный ключ». Название хранится и на устройстве, поэтому лучше не писать своё имя.
console-passkeys-add = Добавить ключ доступа
console-passkeys-done = Ключ доступа «{ $name }» теперь действует.
console-passkeys-full = Больше ключей доступа быть не может. Сначала удалите один.
console-passkeys-remove = Удалить
console-passkeys-remove-named = Удалить «{ $name }»
console-passkeys-remove-why = После удаления он здесь ничего не откроет. Удалите его и на устройстве: портал этого сделать не может.
console-passkeys-removed = Ключ доступа «{ $name }» удалён.
console-passkeys-keep = Оставить
console-passkeys-confirm = Подтвердить ключом доступа вместо цифр
console-passkeys-refused = Это не принято. Введите шесть новых цифр или возьмите ключ доступа из этого списка.
console-passkeys-asking = Браузер запрашивает ключ доступа.
console-passkeys-elsewhere = Ключи доступа работают только по адресу { $address }. Здесь введите шесть цифр.
console-passkeys-nowhere = По этому адресу ключи доступа не работают. Введите шесть цифр.
console-passkeys-unsupported = Этот браузер не может использовать здесь ключи доступа. Введите шесть цифр.

## Первый вход

console-first-title = Ваш ключ
console-first-for = { $name }, { $role }
console-first-step = Шаг { $step } из { $steps }
console-first-invite-used = Эта ссылка уже использована или устарела. Попросите у распорядителя новую.
console-first-passphrase-title = Выберите парольную фразу
console-first-recovery-title = Сохраните код восстановления
console-first-totp-title = Настройте шесть цифр
console-first-admission-title = Ваш ключ создан

console-passphrase-why = Парольная фраза закрывает ваш ключ. Сбросить её не может никто; код восстановления на бумаге — единственный другой вход. Слова, выбранные случайно, гораздо труднее угадать, чем слова, которые придумал человек.
console-passphrase-draw = Составить фразу за меня
console-passphrase-label = Парольная фраза
console-passphrase-show = Показывать то, что я набираю
console-passphrase-again = То же ещё раз
console-passphrase-again-hint = Если фраза составлена за вас, сначала запишите её, а потом наберите с листа.
console-passphrase-differs = Фразы не совпадают.
console-passphrase-weak = Это слишком легко угадать. Случайность в битах: { $bits }, нужно не меньше { $enough }. Добавьте слова или возьмите фразу, составленную за вас.
console-passphrase-bits = Случайность: не больше { $bits ->
    [one] { $bits } бита
    [few] { $bits } бит
    [many] { $bits } бит
   *[other] { $bits } бита
}.
console-passphrase-holds-moments = Тот, кто украдёт сервер, угадает её меньше чем за день.
console-passphrase-holds-days = Тому, кто украдёт сервер, понадобятся дни или месяцы.
console-passphrase-holds-years = Тому, кто украдёт сервер и имеет очень много машин, понадобятся годы.
console-passphrase-holds-lifetimes = Тому, кто украдёт сервер и имеет очень много машин, не хватит целой жизни.

console-recovery-why = Если вы забудете парольную фразу, этот код откроет ваш ключ. Он показан только сейчас. Напечатайте его или запишите и храните там, где храните важные вещи, а не рядом с этим компьютером.
console-recovery-heading = Код восстановления
console-recovery-paper = Храните этот лист в надёжном месте. Тот, у кого есть он и ваше приложение-аутентификатор, может прочитать всё, что можете прочитать вы.
console-recovery-last = Последние пять цифр кода
console-recovery-last-hint = Наберите их с вашего листа.
console-recovery-wrong = Это не последние пять цифр. Посмотрите ещё раз на лист.

console-totp-why = Отсканируйте картинку приложением-аутентификатором на телефоне. Оно будет показывать шесть цифр, новые каждые полминуты.
console-totp-picture = QR-код для вашего приложения-аутентификатора; то же самое дано ниже текстом
console-totp-text = Или введите это:
console-totp-code = Шесть цифр
console-totp-code-hint = Те, что приложение показывает сейчас.
console-totp-wrong = Сейчас действуют другие цифры. Проверьте, что приложение настроено этим кодом и что на обоих устройствах верное время.
console-totp-button = Завершить
console-making-key = Ваш ключ создаётся и закрывается дважды: парольной фразой и кодом восстановления.
console-made-key = Ваш ключ готов.

console-admission-made = Ваш ключ создан в этом браузере. У портала есть только его открытая половина.
console-admission-read = Прочитайте этот отпечаток распорядителю лично или по телефону, если вы узнаёте голос:
console-admission-waiting = Когда распорядитель сверит его и поставит подпись, вы сможете читать свою очередь. До этого вы ждёте допуска вашего ключа.
console-admission-pin = Это ваш открытый ключ распорядителя. Ключ первого распорядителя закрепляется в настройках автоматически; ключ любого другого вписывает туда тот, кто обслуживает портал. База данных не может его изменить. Сравните:
console-admission-sign-in = Перейти ко входу
console-admission-next-code = Прежде чем войти, дождитесь следующих шести цифр: каждый код действует один раз.

console-waiting-title = Ваш ключ ждёт допуска
console-waiting-why = Ваш распорядитель сравнивает этот отпечаток с тем, что вы ему прочитали, и ставит подпись. До этого для вас ничего не запечатывается.
console-waiting-unverified = Список портала не прошёл проверку, поэтому здесь ничего не открывается. Сообщите вашему распорядителю. Ваш отпечаток:
console-waiting-look = Посмотреть ещё раз

## Тревоги

console-alarms = Тревоги
console-alarm-roster = Список, который показывает нам портал, не прошёл проверку: { $why } Не полагайтесь на то, что видите здесь, и сообщите вашему распорядителю другим путём.
console-alarm-fork = Открытый сайт показывает посторонним не тот список, что нам. Возможно, обращения уходят к чужим ключам. Остановитесь и сообщите вашему распорядителю другим путём.
console-alarm-behind = Открытый сайт показывает посторонним более старый список, чем наш. Если это длится дольше нескольких минут, сообщите вашему распорядителю другим путём.
console-alarm-ahead = Открытый сайт показывает посторонним более новый список, чем наш. Посмотрите ещё раз; если это не проходит, сообщите вашему распорядителю другим путём.
console-alarm-unverified = Открытый сайт показывает посторонним список, который не прошёл проверку. Сообщите вашему распорядителю другим путём.
console-public-unreachable = Открытый сайт не ответил, поэтому сравнить его список с нашим не удалось.

## Очередь

console-queue-title = Очередь
console-queue-refresh = Обновить
console-queue-search = Поиск
console-queue-search-hint = Находит слова по их началу. Enter ведёт к первому найденному делу, Escape выходит.
console-queue-count = { $total ->
    [one] { $shown } из { $total } дела
    [few] { $shown } из { $total } дел
    [many] { $shown } из { $total } дел
   *[other] { $shown } из { $total } дела
}
console-queue-empty = В ваших очередях нет дел. Новые появятся здесь сами.
console-queue-none-found = Ни в одном из охваченных дел нет всех этих слов.
console-queue-more = Загрузить ещё
console-search-count = { $count ->
    [0] Ничего не найдено
    [one] Найдено { $count } дело
    [few] Найдено { $count } дела
    [many] Найдено { $count } дел
   *[other] Найдено { $count } дела
}
console-index-part = Пока поиск охватывает { $covered } из { $total } дел и начала текстов из списка.
console-index-build = Искать во всех
console-index-building = Чтение для поиска: { $covered } из { $total } дел
console-index-stop = Остановить
console-index-whole = Поиск охватывает все дела ({ $total }).
console-index-renewed = То, что этот браузер хранил для поиска, не подошло. Оно создаётся заново.
console-index-about = Как работает этот поиск
console-index-about-text = Эти слова можете прочесть только вы и ваши коллеги, поэтому поиск идёт здесь, в этом браузере. Он охватывает рассказы, сообщения, заметки, кодирование, номера и имена файлов, но никогда не то, кто этот человек. Дело, прочитанное для поиска, не считается прочитанным. Когда вы блокируете консоль, всё это исчезает.
console-index-keep = Хранить в этом браузере, запечатав для меня
console-index-keep-hint = Только на устройстве, которым пользуетесь вы одни. Тогда следующий поиск начнётся сразу. Кто заберёт устройство, увидит запечатанный файл, его размер и время записи. До вашего следующего входа в нём могут быть слова дела, которое уже не ваше.
console-index-not-kept = Этот браузер ничего не хранит.
console-filter-title = Показывать только
console-filter-mine = Мои
console-filter-nobodys = Ничьи
console-filter-due = Срок в течение недели
console-filter-alarm = Опасность и тревога
console-filter-queue = Очередь
console-filter-queues = Все очереди
console-filter-none = В ваших очередях нет таких дел.
console-named-title = Сохранённые фильтры ({ $count })
console-named-none = Пока ни одного. Выберите, что показывать, или найдите что-нибудь; затем это можно сохранить здесь под именем.
console-named-name = Имя фильтра
console-named-save = Сохранить то, что показано
console-named-replace = Заменить фильтр с этим именем
console-named-rename = Переименовать
console-named-rename-of = Переименовать «{ $name }»
console-named-remove = Убрать
console-named-remove-of = Убрать «{ $name }»
console-named-removed = Фильтр «{ $name }» убран.
console-named-undo = Вернуть
console-named-taken = Это имя носит другой фильтр.
console-named-full = Не больше { $most }. Уберите один, чтобы сохранить другой.
console-bulk-chosen = { $count ->
    [one] Выбрано { $count } дело
    [few] Выбрано { $count } дела
   *[other] Выбрано { $count } дел
}
console-bulk-under-way = Готово: { $done }
console-bulk-acknowledge = Подтвердить получение…
console-bulk-assign = Назначить…
console-bulk-none = Снять выбор
console-bulk-stop = Остановить
console-bulk-left = { $reference }: осталось как было. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] Человек прочтёт это. Дело, получение которого уже подтверждено, останется как есть.
   *[other] Каждый человек прочтёт это, со своей датой. Дело, получение которого уже подтверждено, останется как есть.
}
console-bulk-acknowledge-go = Запечатать и отправить всем
console-bulk-assign-lead = { $count ->
    [one] { $count } дело переходит в эти руки.
    [few] { $count } дела переходят в эти руки.
   *[other] { $count } дел переходят в эти руки.
}
console-bulk-assign-go = Назначить все
console-row-received = получено { $day }
console-row-lowered = В базе данных портала это указано как менее срочное, чем написал заявитель. Показана худшая оценка.
console-row-unopened = Не удалось открыть: { $why }
console-row-choose = Выбрать { $reference }
console-row-mine = моё
console-status-received = получение ещё не подтверждено
console-status-acknowledged = получение подтверждено
console-status-assessing = рассматривается
console-status-referred = передано
console-status-under-investigation = расследуется
console-status-assistance-only = только помощь
console-status-concluded = работа завершена
console-status-closed = закрыто
console-due-in = { $days ->
    [one] срок — через { $days } день
    [few] срок — через { $days } дня
    [many] срок — через { $days } дней
   *[other] срок — через { $days } дня
}
console-due-today = срок — сегодня
console-due-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
}
console-mark-danger = опасность
console-mark-alarm = тревога
console-mark-child = ребёнок
console-mark-high = преследование: высокий риск
console-mark-elevated = преследование: повышенный риск
console-mark-assistance = помощь
console-mark-overdue = просрочено
console-mark-unread = новое
console-mark-code = запрошен новый код

console-keys-title = Быстрые клавиши
console-keys-on = Использовать отдельные клавиши
console-key-next = следующее дело в списке
console-key-previous = предыдущее дело в списке
console-key-open = открыть дело
console-key-choose = выбрать дело, чтобы сделать что-то с несколькими
console-key-take = взять открытое дело
console-key-reply = написать ответ
console-key-note = написать заметку
console-key-search = искать
console-key-back = выйти из поля, затем из дела
console-key-help = этот список

## Дело

console-case-none = Выберите дело в очереди. Клавиши j и k перемещают по списку, Enter открывает.
console-case-opening = Открывается…
console-case-back = Назад к очереди
console-case-title = Дело
console-case-queue = { $queue }, { $office }
console-case-via-browser = Запечатано на устройстве самого заявителя.
console-case-via-server = Запечатано сервером: браузер заявителя не выполнял скрипты.
console-case-via-bridge = Введено контактным лицом или горячей линией и запечатано там.
console-case-receipt = У заявителя есть подписанная расписка от { $day }.
console-case-receipt-failed = Расписка не прошла проверку: { $why }
console-case-lowered = В базе данных портала это дело указано как менее срочное, чем написал заявитель. Показана худшая оценка. Сообщите вашему распорядителю.
console-case-handed-to = База данных портала показывает не того, кто был подписан последним: { $who }
console-case-handed-to-nobody = База данных портала показывает, что дело в чьих-то руках; по последней подписи им никто не занимается.
console-case-way-differs = Портал показывает дело как «{ $shown }». Последний подписанный шаг говорит «{ $signed }». Сообщите вашему распорядителю.
console-case-way-unsigned = Портал показывает дело как «{ $shown }». Ни один шаг, который вы можете прочитать, этого не подписывает. Сообщите вашему распорядителю.
console-case-step-order = Подписан шаг, который не может следовать за предыдущим. Он не считается.
console-case-step-alone = Сотрудник, завершивший работу по делу, подписал и его закрытие. Это его не закрывает.
console-case-missing = { $count ->
    [one] Чего-то не хватает: нам не показан { $count } элемент, на который ссылаются другие.
    [few] Чего-то не хватает: нам не показаны { $count } элемента, на которые ссылаются другие.
    [many] Чего-то не хватает: нам не показаны { $count } элементов, на которые ссылаются другие.
   *[other] Чего-то не хватает: нам не показаны { $count } элемента, на которые ссылаются другие.
}
console-case-failed-item = Один элемент пропущен: { $why }
console-case-failed-keys = Ключи к этому делу пропущены, или записи расходятся: { $why } Вы видите то, что открывает остальное. Чего-то может не хватать, и добавить ничего нельзя.
console-case-gone = Это дело больше не у вас.
console-case-new-code = Взят новый код: его взял заявитель или тот, кто знал старый. Убедитесь, кто пишет, прежде чем что-либо сообщать.
console-case-code-given = Бюро дало этому человеку новый код. Код сделан: { $first }. Согласие: { $second }, { $day }. У кого этот код, тот с тех пор пишет как этот человек.

console-account-title = Рассказ заявителя
console-account-none = Рассказ не удалось открыть.
console-answers-none = Заявитель не ответил на вопросы о риске.

console-dialogue-title = Переписка
console-dialogue-none = Сообщений пока нет.
console-author-reporter = Заявитель
console-author-named = { $name }, { $function }
console-author-me = { $who } (вы)
console-entry-verified = Подпись проверена
console-entry-verified-server = Подпись проверена; запечатано сервером
console-entry-receipt = Подписывает расписку от { $day }.
console-entry-receipt-unsound = Подписанная здесь расписка не прошла проверку.
console-entry-alarm = С тех пор с заявителем что-то случилось
console-entry-consent = Бюро может делать это:
console-entry-consent-none = Из списка бюро не может делать ничего.
console-entry-withdrawn = Отзывает обращение
console-entry-not-withdrawn = Больше не отзывает обращение
console-entry-erasure-asked = Просит стереть обращение
console-entry-erasure-back = Больше не просит стереть обращение
console-entry-erasure-mailbox = Почтовый ящик стёрт заявителем. Код больше ничего не открывает.
console-entry-complaint = Жалуется на то, как с ним обошлись
console-entry-pressed = Говорит, что его просили остановиться
console-entry-conflict-own = Заявляет о своём конфликте интересов и отказывается от этого дела
console-entry-conflict = Сообщает, что у этого человека может быть конфликт интересов в деле: { $who }
console-entry-mark = Риск преследования: { $level }.
console-entry-mark-urgent = Отмечено как срочное.
console-entry-step = Дело переведено из «{ $from }» в «{ $to }».
console-entry-outcome = Чем закончилось: { $outcome }.
console-entry-step-order = Этот шаг не считается: он не может следовать за предыдущим.
console-entry-step-alone = Это закрытие не считается: подписавший его сотрудник сам и завершил работу по делу.
console-entry-progress = Заявителю сообщено, на каком этапе его обращение: { $status }.

console-reply-label = Ответ
console-reply-button = Запечатать и отправить
console-preview-title = Как это прочитает заявитель
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Подтвердить получение
console-acknowledge-why = Ваша подпись ставится под распиской портала: заявитель сможет доказать, что ваше бюро получило обращение.
console-acknowledge-language = Язык текста
console-acknowledge-label = Текст
console-acknowledge-text =
    Мы получили ваше обращение { $day } и прочитали его.
    Его получатель — { $office }; это бюро вправе принимать такие обращения. Это сообщение подписано, и вы можете его показать.
    Мы будем писать вам здесь. Возвращайтесь с вашим кодом и пишите нам в любое время; если с вами что-то случится, сразу скажите нам.
console-acknowledge-button = Подписать и отправить
console-step-stands = Как обстоит дело
console-step-title = Следующий шаг
console-step-to = Что будет дальше
console-step-choose = Выберите
console-step-assessing = Рассмотреть и решить, что нужно
console-step-referred = Передать другой службе
console-step-under-investigation = Поручить расследование
console-step-assistance-only = Оказать помощь без расследования
console-step-concluded = Завершить работу
console-step-closed = Закрыть
console-step-reopened = Открыть снова
console-step-second = Вы завершили работу по этому делу. Закрыть его должен другой сотрудник, у которого есть ключ.
console-step-outcome = Чем закончилось
console-step-reason = Основание
console-step-tell = Что сообщается заявителю
console-step-button = Подписать и отправить
console-step-text-assessing = Мы разбираемся в том, что вы нам рассказали. Мы напишем вам здесь.
console-step-text-referred = Мы передаём ваше обращение службе, которая может принять меры. Вы можете спросить нас здесь, какой именно и что ей сообщили.
console-step-text-under-investigation = Началось расследование того, что вы нам рассказали. Это может занять время. Мы напишем вам здесь.
console-step-text-assistance-only = Мы организуем для вас помощь. Расследования нет. Напишите нам здесь, что вам нужно.
console-step-text-concluded = Мы закончили работу по вашему обращению. Перед закрытием это проверит второй сотрудник. Вы можете задать нам вопросы здесь.
console-step-text-closed = Ваше обращение теперь закрыто. Вы по-прежнему можете писать нам здесь. Если с вами что-то случится, поднимите тревогу: мы её увидим.
console-step-text-reopened = Мы снова открыли ваше обращение и разбираемся в нём. Мы напишем вам здесь.
console-outcome-substantiated = подтвердилось
console-outcome-partly-substantiated = подтвердилось частично
console-outcome-not-substantiated = не удалось подтвердить
console-outcome-insufficient = известно слишком мало, чтобы продолжать
console-outcome-outside-mandate = не в ведении этого бюро
console-outcome-handed-over = передано другому органу
console-outcome-help-given = помощь оказана
console-outcome-duplicate = рассказано и в другом деле
console-notes-title = Заметки
console-notes-none = Заметок пока нет.
console-note-label = Заметка
console-note-hint = Только для сотрудников. Заявитель её никогда не увидит.
console-note-button = Запечатать заметку
console-hands-title = В чьих руках
console-hands-nobody = Делом пока никто не занимается.
console-hands-of = Делом занимается: { $who }
console-hands-take = Взять
console-hands-take-over = Взять на себя
console-hands-back = Вернуть
console-hands-give-title = Передать коллеге
console-hands-colleague = Коллега
console-hands-choose = Выбрать
console-hands-word = Несколько слов для коллеги
console-hands-word-hint = Остаётся в бюро. Можно не заполнять.
console-hands-give = Передать
console-set-mark-title = Отметить срочность или риск
console-set-mark-hint = Отметка может повысить известную оценку, но не понизить.
console-set-mark-level = Риск преследования
console-set-mark-urgent = Срочно: возможно, кто-то в опасности
console-set-mark-reason = Основание
console-set-mark-button = Запечатать отметку
console-level-none = не выявлен
console-level-elevated = повышенный
console-level-high = высокий
console-level-alarm = тревога: это уже происходит
console-people-title = У кого есть ключи
console-people-excluded = { $count ->
    [one] Заявитель исключил { $count } сотрудника. Ключ не выдаётся.
    [few] Заявитель исключил { $count } сотрудников. Ключи им не выдаются.
    [many] Заявитель исключил { $count } сотрудников. Ключи им не выдаются.
   *[other] Заявитель исключил { $count } сотрудника. Ключи им не выдаются.
}
console-join-title = Добавить коллегу
console-join-hint = Коллега получит ключи ко всему в этом деле, кроме имени, которое хранится отдельно, также к написанному раньше, и найдёт дело в своей очереди. Заявитель увидит в почтовом ящике, что у коллеги есть ключи.
console-join-excluded = Тех, кого исключил заявитель, в списке нет.
console-join-nobody = Добавить некого: у всех, чья это работа, ключи уже есть или их быть не может.
console-join-who = Коллега
console-join-choose = Выберите
console-join-button = Дать ключи
console-join-note = Добавлен участник: { $who }. Причина: { $why }
console-conflict-title = Возможен конфликт интересов: { $who }
console-conflict-hint = { $who } сразу теряет это дело и не узнаёт причину. Всё получает новые ключи: написанное с этого момента будет закрыто. Прочитанное остаётся прочитанным. Коллеги не смогут добавить этого человека снова.
console-conflict-button = Забрать ключи и создать новые
console-conflict-keeper = { $who } входит в число тех, кто хранит имя заявителя. Никто в службе не может это изменить, поэтому исключить навсегда нельзя. В одиночку имя открыть нельзя, а все остальные ключи будут отобраны.
console-withdraw-title = У меня конфликт интересов
console-withdraw-hint = Вы сразу теряете это дело: оно уйдёт из вашей очереди, и открыть его снова вы не сможете. Затем коллега создаст новые ключи, которых вы не знаете. Отменить это нельзя.
console-withdraw-alone = Кроме вас, это дело никто не может прочитать. Сначала добавьте коллегу, потом вы сможете от него отказаться.
console-withdraw-button = Отказаться от дела
console-conflict-declared = Конфликт интересов, отказ от этого дела: { $who }.
console-conflict-said = { $by } сообщает, что у этого человека может быть конфликт интересов в деле: { $who }.
console-conflict-keys-hint = Тот, у кого были ключи, их ещё знает. Создайте новые, прежде чем будет написано что-то ещё: их получат все, кто остаётся.
console-conflict-keys-button = Создать новые ключи
console-holding-reason = Причина
console-holding-reason-hint = Для коллег, которые остаются. Заявитель этого не видит.
console-holding-title = Кто получил ключи и кто их лишился
console-holding-first = Вместе с обращением: { $who }
console-holding-added = Добавлен участник: { $who } (сделано: { $by })
console-holding-removed = Лишён ключей: { $who } (сделано: { $by }). Всё, к чему был доступ, получило новые ключи.
console-holding-notes = Заметки службы начаты: { $by }.
console-holding-code = Заявитель взял новый код. Всё, что у него было, получило новые ключи.
console-holding-code-given = { $first }: новый код для человека. Согласие: { $second }, { $day }.
console-newcode-title = Новый код для этого человека
console-newcode-lead = Для человека, который потерял код и при отправке сказал, что бюро может дать ему новый. Нужны двое из тех, у кого есть это дело. Старый код перестаёт действовать. Имя, доверенное хранителям, остаётся закрытым.
console-newcode-bar-consent = Этот человек не говорил, что бюро может дать ему новый код. Никто не может его дать.
console-newcode-bar-erased = Этот человек стёр свой ящик. Никто не может дать ему новый код.
console-newcode-bar-alone = Больше ни у кого нет этого дела, а второй сотрудник должен согласиться. Сначала добавьте коллегу.
console-newcode-bar-conflict = Кто-то сказал, что у вас здесь может быть конфликт интересов. Вы не можете дать новый код.
console-newcode-bar-uncertain = Что-то в этом деле не удалось прочесть. Решение человека может быть новее того, что здесь есть, поэтому сейчас никто не может дать новый код.
console-newcode-ask = Дать новый код
console-newcode-ask-hint = Сначала убедитесь, кто перед вами. Тот, кто выдаёт себя за этого человека, сможет с этого времени всё читать и отвечать от его имени.
console-newcode-how = Как вы узнали человека?
console-newcode-met = Я его встретил и уверен, кто это
console-newcode-safe-word = Он назвал условное слово
console-newcode-reason = Причина для нового кода
console-newcode-reason-hint = Это прочтут ваши коллеги. Сам человек — нет.
console-newcode-ask-button = Попросить согласия коллеги
console-newcode-asked = { $who }: запрос на новый код, { $day }. Запрос действует до { $until } включительно.
console-newcode-how-met = С человеком встретились лично.
console-newcode-how-safe = Человек назвал условное слово.
console-newcode-waits = Коллега, у которого есть это дело, должен согласиться. Он увидит это, когда откроет дело, и в своей очереди.
console-newcode-theirs = Тот, кто просил, теперь может передать код.
console-newcode-yours = Нужна подпись второго сотрудника, а у вас есть это дело. Спросите коллегу, как он узнал человека. Кто получит код, с этого времени читает и пишет как этот человек.
console-newcode-agree = Согласиться и подписать
console-newcode-refuse = Отказать
console-newcode-refuse-why = Ваша причина
console-newcode-refuse-button = Отказать в запросе
console-newcode-agreed = Согласие дано: { $who }.
console-newcode-withdraw = Отозвать запрос
console-newcode-ready = Вы можете передать код. Покажите его, когда человек рядом с вами или когда его можно передать безопасно.
console-newcode-show = Показать код
console-newcode-not-yet = Этот код пока ничего не открывает. Напечатайте его или дайте человеку записать, а затем наберите последние пять цифр. Если вы сейчас уйдёте с этой страницы, ничего не изменится.
console-newcode-language = Язык листа
console-newcode-sheet-title = Ваш новый код
console-newcode-sheet-use = Откройте этим кодом свой ящик. Старый код больше ничего не открывает.
console-newcode-sheet-own = Сотрудник видел этот код. Скорее откройте ящик и возьмите там код, который знаете только вы.
console-newcode-last = Последние пять цифр этого кода
console-newcode-give = Ввести код в действие
console-newcode-unsound = Портал сообщает о запросе на новый код, который не подтверждается: { $why }
console-newcode-notice-asked = { $who } просит новый код для этого человека. Второй сотрудник должен согласиться.
console-newcode-notice-agreed = Коллега согласился на новый код. Вы можете его передать.
console-newcode-go = Показать запрос
console-box-account = Рассказ
console-box-dialogue = Переписка
console-box-identity = Имя (двое из них вместе или сам заявитель)
console-box-internal = Заметки бюро

## Выгрузка дела

console-download-title = Выгрузить дело
console-download-sealed = В запечатанном виде
console-download-sealed-hint = Каждый элемент и каждый файл такими, как они лежат на портале, с указателем, и ключи этого дела под отдельной парольной фразой. Открывается любой программой age, без портала.
console-download-opened = В открытом виде
console-download-opened-hint = Папка с делом в виде текста, в виде данных и с его файлами. Прочитать её может любой.
console-download-go = Сделать архив
console-download-passphrase-why = Парольная фраза закрывает ключи этого дела внутри архива. Не берите ту, с которой вы входите. Тому, кому можно открыть архив, передайте её другим путём, не вместе с архивом. Сбросить её не может никто.
console-download-holds-moments = Тот, у кого есть архив, угадал бы её меньше чем за день.
console-download-holds-days = Тому, у кого есть архив, понадобились бы дни или месяцы.
console-download-holds-years = Тому, у кого есть архив и очень много машин, понадобились бы годы.
console-download-holds-lifetimes = Тому, у кого есть архив и очень много машин, понадобилось бы больше целой жизни.
console-download-warning = Кто это найдёт, сможет прочитать.
console-download-warning-person = По нему можно узнать заявителя, даже если имени нет: по тому, что знать мог только заявитель, по манере писать, по тому, что видно на снимке.
console-download-warning-delete = Храните там, где прочитать можете только вы. Удалите, когда это больше не нужно, также из загрузок и из корзины.
console-download-closing = Ключи закрываются парольной фразой. Несколько секунд уходит намеренно: так подбор идёт медленно.
console-download-running = Архив создаётся.
console-download-so-far = { $read } из { $all }
console-download-stay = Оставайтесь в этом деле до конца. Если выйти из него или если рабочее место заблокируется, всё прекратится и ничего не сохранится.
console-download-stop = Остановить
console-download-stopped = Остановлено. Ничего не сохранено.
console-download-made = Архив готов и передан вашему браузеру: { $name }
console-download-lost = Связь прервалась посреди файла, поэтому ничего не сохранено. Файл:
console-download-without = Повторить без этого файла
console-download-flawed-there = В архиве так, как дал портал, хотя проверку не проходит:
console-download-flawed-left = Не вошло:
console-download-item = Элемент
console-download-gone = портал не смог его выдать.
console-download-line = его не запрашивали, потому что раньше на нём прервалась связь.

console-text-made = Выгружено с портала { $day }; кто: { $who }
console-text-quoted = Строки, которые начинаются с { $mark }, — это то, что кто-то написал, или имя файла.
console-text-flawed-title = Чего не хватает или что не проходит проверку
console-text-whole = Здесь всё, к чему у вас есть ключи, и каждая подпись проверена.
console-text-files-left = { $count ->
    [one] Не вошёл { $count } файл. Причина указана в списке файлов.
    [few] Не вошли { $count } файла. Причина указана в списке файлов.
   *[other] Не вошло { $count } файлов. Причина указана в списке файлов.
}
console-text-unheld = { $count ->
    [one] { $count } элемент лежит в конверте, к которому у вас нет ключа. Здесь его нет.
    [few] { $count } элемента лежат в конвертах, к которым у вас нет ключа. Здесь их нет.
   *[other] { $count } элементов лежат в конвертах, к которым у вас нет ключа. Здесь их нет.
}
console-text-file-size = Размер файла: { $size }.
console-text-file-here = В этой папке под именем:
console-text-file-left = Файл не вошёл: { $why }

console-readme-what = В этом архиве дело { $reference } таким, каким оно было на портале: запечатанным. В items/ лежит всё, что было сказано, каждый элемент в своём файле; в files/ лежат файлы, которые к нему приложены.
console-readme-open = Всё в items/ и files/, а также records.age, — это файлы age. Их открывает age 1.3 или новее (https://age-encryption.org), а также пакет npm age-encryption. Понадобится парольная фраза, которой закрыт keys.age.
console-readme-files = Элемент, в котором говорится о файле, называет его имя, сколько в нём байтов и идентификатор его блоба; где лежит этот блоб, указано в index.json. После конца файл дополнен нулями, поэтому берите столько байтов, сколько названо в элементе.
console-readme-index = index.json перечисляет каждый файл с его длиной и SHA-256 (base64url). Того, что кто-то сказал, в нём нет.
console-readme-proof = roster.txt говорит, кто может подписывать и какими ключами, records.age — у кого были ключи этого дела, receipt.txt — что портал его получил. Как это проверить, описано в docs/formats.md программы Amparo.
console-readme-care = Тот, у кого есть этот архив и парольная фраза, может прочитать дело. Храните их отдельно и удалите архив, когда он больше не нужен.

## Люди и очереди (распорядитель)

console-steward-title = Люди и очереди
console-steward-not-pinned = Ваш ключ не закреплён в настройках, поэтому ваша подпись не действует. Тот, кто обслуживает портал, должен вписать его туда и перезапустить портал.
console-steward-unverified = Список, который есть у портала, не прошёл проверку и не взят за основу: { $why }
console-steward-expired = Срок действия списка истёк: никто не может подать обращение, пока вы не подпишете следующую версию. Она начинается с того, что было в последней.
console-steward-none-yet = Ни один список ещё не подписан. Пригласите сотрудников, создайте бюро и очередь, допустите ключи, затем подпишите.
console-steward-current = Версия { $version } действует по { $day } включительно.
console-steward-signed = Версия { $version } подписана и передана порталу.

console-invites-title = Пригласить
console-invite-name = Имя для входа
console-invite-role = Роль
console-invite-mail = Электронная почта для уведомлений без содержания (по желанию)
console-invite-button = Создать ссылку
console-invite-sent = { $name } может использовать эту ссылку один раз. Передайте её безопасным способом:

console-candidates-title = Ключи, которые ждут допуска
console-candidates-hint = Попросите каждого прочитать вам свой отпечаток лично или по телефону, если вы узнаёте голос. Затем сравните.
console-candidates-none = Ни один ключ не ждёт.
console-candidate-me = Это ваш собственный ключ.
console-candidate-type = Наберите то, что слышите
console-candidate-same = Совпадает.
console-candidate-differs = Не совпадает. Если вы набрали верно, не допускайте этот ключ.
console-candidate-compared = Все пять групп сверены с тем, что мне прочитал этот человек
console-candidate-admit = Допустить этот ключ

console-offices-title = Бюро и очереди
console-offices-hint = Названия открыты для всех и нужны на каждом языке.
console-office-name = Название бюро
console-office-add = Добавить бюро
console-office-remove = Удалить бюро и его очереди: { $office }
console-queue-name = Название очереди
console-queue-add = Добавить очередь
console-queue-remove = Удалить очередь: { $queue }
console-queue-officers = Кто читает эту очередь
console-queue-no-officers = Сначала допустите сотрудников.
console-queue-custodians = Кто хранит имена (открывают имя двое вместе)
console-queue-no-custodians = Среди допущенных нет хранителей. Если их меньше двух, имя указать нельзя.

console-officers-title = Сотрудники
console-officers-none = Пока никто не допущен.
console-officer-function = Должность, как её видят все
console-officer-name = Имя для всех (по желанию)
console-officer-name-hint = Оставьте пустым, чтобы была видна только должность.
console-officer-languages = Языки
console-officer-roles = Роли
console-officer-remove = Вывести из списка: { $name }; ключ перестаёт действовать с этой версией

console-role-triage = Сотрудник по первичному рассмотрению
console-role-protection = Сотрудник по вопросам защиты
console-role-assistance = Сотрудник по правам потерпевших
console-role-custodian = Хранитель
console-role-steward = Распорядитель
console-role-investigator = Следователь
console-role-auditor = Ревизор
console-role-coordinator = Координатор

console-review-title = Подписать версию { $version }
console-review-not-after = Последний день действия
console-review-not-after-hint = После этого дня никто не сможет подать обращение, пока не подписана новая версия.
console-review-changes = Что изменилось
console-review-no-changes = Ничего не изменилось.
console-review-problems = Прежде чем подписать
console-review-sign = Подписать версию { $version }
console-review-not-pinned = Ваш ключ не закреплён в настройках, поэтому подпись не будет действовать.

console-change-office-added = Новое бюро: { $office }.
console-change-office-removed = Бюро больше нет: { $office }.
console-change-office-renamed = У бюро новое название: { $office }.
console-change-queue-added = Новая очередь: { $queue }.
console-change-queue-removed = Очереди больше нет: { $queue }.
console-change-queue-renamed = У очереди новое название: { $queue }.
console-change-queue-moved = Очередь теперь относится к другому бюро: { $queue }.
console-change-admitted = { $name } получает допуск с ключом, который вы сверили.
console-change-left = { $name } уходит. Ключ перестаёт действовать; то, что им подписано, по-прежнему можно проверить.
console-change-key-replaced = { $name } получает новый ключ — тот, который вы сверили.
console-change-function = { $name }: изменилась надпись о должности.
console-change-name = { $name }: изменилось имя для всех.
console-change-languages = { $name }: изменились языки.
console-change-role-given = { $name } получает роль: { $role }.
console-change-role-taken = { $name } больше не имеет роли: { $role }.
console-change-reads-queue = { $name } получает ключи к новым обращениям. Очередь: { $queue }.
console-change-leaves-queue = { $name } больше не получает ключей к новым обращениям. Очередь: { $queue }.
console-change-keeps-names = { $name } хранит имена. Очередь: { $queue }.
console-change-stops-keeping-names = { $name } больше не хранит имена. Очередь: { $queue }.
console-change-not-after = Версия действует по { $day } включительно.

console-problem-no-office = Нет ни одного бюро.
console-problem-no-queue = Нет ни одной очереди, поэтому никто не сможет подать обращение.
console-problem-not-after = Выберите последний день в будущем, не дальше чем через 400 дней.
console-problem-threshold = По настройкам нужна подпись более чем одного распорядителя. Одной подписи недостаточно, а поставить здесь можно только одну.
console-problem-office-name = { $office }: названия нет на одном из языков.
console-problem-queue-name = { $queue }: названия нет на одном из языков.
console-problem-no-officer = { $queue }: эту очередь никто не читает.
console-problem-one-officer = { $queue }: ключи есть только у одного человека. Если его нет на месте или он потеряет ключ, обращения будут ждать.
console-problem-one-custodian = { $queue }: один хранитель не может открыть имя. Нужен второй, иначе указать имя нельзя.
console-problem-officer-function = { $name }: должность не указана на одном из языков.
console-problem-officer-role = { $name }: нет роли.

console-case-pressure = Этого человека просили остановиться. Поговорите с ним, прежде чем что-либо закрывать или стирать.
console-case-withdrawn = Заявитель отзывает это обращение. Ничего при этом не стирается.
console-case-erasure = { $day } заявитель попросил стереть это обращение. Просьбу ещё можно отменить.
console-case-erasure-final = { $day } заявитель попросил стереть это обращение. Почтовый ящик стёрт, и взять просьбу обратно уже нельзя.
console-case-mailbox-erased = Заявитель стёр свой почтовый ящик и ответов здесь не читает.
console-given-title = Что может делать бюро
console-given-none = Ничего из списка.
console-given-uncertain = Неизвестно, пока что-то в этом деле нельзя проверить. Считайте, что не разрешено ничего.
console-identity-title = Кто этот человек
console-identity-lead = Он доверил это вам одному или всем, кто читает обращение. Передавайте дальше только с его согласия.
console-identity-name = Имя
console-identity-contact = Как связаться
console-identity-hours = Когда это безопасно
console-identity-safe-word = Условное слово
console-name-title = Имя сообщившего
console-name-lead = Человек доверил своё имя хранителям. Ни один сотрудник не откроет его в одиночку: должны согласиться два хранителя, один за другим.
console-name-ask = Запросить имя
console-name-ask-hint = Ваш запрос получат все хранители этого имени. Если двое согласятся, имя придёт только вам. Коллеги увидят в заметках, ваш запрос и его причину.
console-name-reason = Для чего нужно имя
console-name-reason-hint = По этому тексту решают хранители. Сообщивший его не увидит.
console-name-danger = Чья-то жизнь в опасности
console-name-harms = Если предупредить человека заранее, это повредит расследованию
console-name-untold = Чем это повредит расследованию
console-name-untold-why = Человека не предупреждают заранее, потому что:
console-name-tells-before = { $count ->
    [one] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } день.
    [few] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дня.
    [many] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дней.
   *[other] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дня.
}
console-name-tells-after = Человек узнаёт об этом, когда имя приходит к вам.
console-name-told = Что вы скажете об этом человеку
console-name-told-hint = Назовите причину, насколько можете. Можно оставить пустым: остальное человек узнает в любом случае.
console-name-reads-asked = Бюро запрашивает ваше имя. Его могут открыть, если согласятся двое хранителей.
console-name-reads-opened = Ваше имя открыли для меня. Двое хранителей согласились.
console-name-ask-button = Подписать и запросить
console-name-no-rules = Правила этого портала не говорят, как запрашивать имя, поэтому это невозможно.
console-name-nobody = Больше нет двух хранителей, которых вы могли бы спросить.
console-name-asked = Вы запросили имя { $day }:
console-name-waits = Запрос ждёт двух хранителей до { $until }.
console-name-waits-told = Человек предупреждён. Имя можно открыть с { $from } по { $until }, если согласятся два хранителя.
console-name-agreed = Согласие дали: { $who }
console-name-refused = Отказ: { $who }
console-name-withdrawn = Вы отозвали этот запрос.
console-name-expired = До { $day } его никто не открыл. Можно запросить снова.
console-name-gone = То, что было запечатано для вас по этому запросу, удалено, когда вы оставили дело.
console-name-opened = Открыто { $day } только для вас. Коллеги этого не видят.
console-name-unsound = Один ваш запрос не прошёл проверку: { $why }
console-name-withdraw = Отозвать запрос
console-name-ready = Два хранителя согласились. Когда вы получите имя, человеку об этом сообщат.
console-name-take = Сообщить человеку и показать имя
console-entry-disclosure = Запрос хранителям об имени сообщившего, до { $day }
console-entry-telling-asked = Человеку сообщили, что его имя могут открыть с { $day }, если согласятся двое из них: { $who }
console-entry-telling-opened = Человеку сообщили, что его имя открыли { $day }. Согласились: { $who }
console-entry-code-request = Запрос на новый код для человека, действует до { $day }.
console-entry-code-agreed = Согласие на новый код.
console-entry-code-refused = Отказ в новом коде.
console-entry-code-withdrawn = Запрос на новый код отозван.
console-entry-code-given = Ключи даны бюро { $day }

## What custodians are asked

console-requests-title = Запросы
console-requests-lead = Здесь сотрудники запрашивают имена, которые вы храните вместе с другими. Решайте по причине. Само имя вам не показывают: его получает тот, кто спросил, когда двое из вас согласны.
console-requests-none = Никто не ждёт вашего решения.
console-requests-over = Завершённые
console-requests-unsound = Запрос не прошёл проверку, с ним ничего нельзя сделать: { $why }
console-requests-one = { $who }: запрос имени
console-requests-since = Запрошено { $day }
console-requests-until = Действует до { $day }
console-requests-state-asked = Ещё не решён
console-requests-state-agreed = Двое согласились
console-requests-state-disclosed = Имя передано
console-requests-state-refused = Отказано
console-requests-state-withdrawn = Отозван
console-requests-state-expired = Срок истёк
console-requests-told = Человека предупредили. Имя можно открыть с { $day }.
console-requests-told-after = Человек узнаёт об этом, когда имя передают.
console-requests-turn-agree = Если вы согласны, вы снимете первую из двух печатей. Это ещё ничего не открывает: должен согласиться и другой хранитель.
console-requests-turn-open = Другой хранитель согласился. Если вы тоже согласны, имя запечатают для того, кто спросил. Вы его не увидите.
console-requests-turn-early = Другой хранитель согласился. Человека предупредили, у него есть время ответить: открыть можно с { $day }.
console-requests-turn-first = Сначала должен согласиться другой хранитель: его печать внешняя. Вы можете отказать сейчас или подождать.
console-requests-turn-second = Вы согласились. Теперь решает другой хранитель. Пока имя не открыто, вы ещё можете отказать.
console-requests-agree = Согласен: снять мою печать
console-requests-open = Согласен: открыть для того, кто спросил
console-requests-refuse = Отказать
console-requests-reason = Причина отказа
console-requests-reason-hint = Это прочтёт только тот, кто спросил. Один отказ завершает запрос.
console-requests-refuse-button = Подписать отказ

# Files of a case.

console-files-title = Файлы
console-file-open = Открыть
console-file-removed-before = То, что он говорил помимо содержания, удалено до запечатывания.
console-file-kept = Он такой, каким был, со всем, что говорит помимо содержания: так захотел отправитель.
console-file-unknown = Он такой, каким был: удалить ничего не удалось.
console-file-original = Оригинал другого файла со всем, что было из того удалено.
console-file-warning = Никто не смотрел, что внутри. Файл может повредить устройству, на котором его откроет программа.
console-file-disguised = Его имя кончается на { $ending }, а содержание — нечто иное.
console-file-shown = Показано здесь без сети и без его сценариев.
console-file-huge = Изображение слишком велико, чтобы показать его здесь.
console-document-reading = Документ открывается…
console-document-locked = Документ защищён паролем, и показать его здесь нельзя. Сохраните его и откройте в программе, которая спросит пароль.
console-document-broken = Документ нельзя показать здесь: он повреждён или такого вида, который здесь неизвестен.
console-document-slow = Документ открывался слишком долго и был закрыт.
console-document-large = Документ слишком велик, чтобы показать его здесь.
console-document-place = Страница { $page } из { $pages }
console-document-page = Страница { $page }
console-document-previous = Предыдущая страница
console-document-next = Следующая страница
console-document-smaller = Мельче
console-document-larger = Крупнее
console-document-search = Найти
console-document-searching = Идёт поиск…
console-document-found = Найдено на странице { $page }.
console-document-not-found = Не найдено. Текст на картинках не просматривается.
console-document-tools = Страницы, размер и поиск
console-document-page-partly = Что-то на этой странице показать не удалось.
console-document-page-slow = Эта страница открывалась слишком долго и не показана.
console-document-page-broken = Эта страница повреждена и не показана.
console-document-page-large = На этой странице слишком много всего, чтобы показать её здесь.
console-document-many = Здесь показаны только первые страницы, до { $page }. Сохраните документ, чтобы увидеть остальные.
console-file-send = Отправить файлы
console-entry-transcript = Что сотрудник услышал в записи
console-entry-attestation = Заявитель подписал то, что сказал
console-entry-attestation-release = Заявитель подписал то, что сказал, и разрешает удалить запись
console-entry-removal = Запись удалена
console-entry-assigned = Теперь делом занимается: { $who }
console-entry-handed-back = Дело возвращено.
console-sound-altered = Запись сделана в форме, голос изменён. Тот, кто знает говорящего, всё же может его узнать.
console-sound-as-recorded = Запись сделана в форме, голос настоящий.
console-sound-none = Никто ещё не записал, что в ней сказано.
console-sound-asked = То, что в ней сказано, отправлено заявителю на проверку. Подписи пока нет.
console-sound-kept = Заявитель подписал этот текст. Запись нужно сохранить.
console-sound-released = Заявитель подписал этот текст и разрешает удалить запись.
console-sound-removed = Запись удалена. Текст остаётся.
console-transcript-title = Записать, что в ней сказано
console-transcript-label = Что сказано в записи
console-transcript-hint = Дословно, на том языке, на котором говорят. Неразборчивое отметьте знаком […]. В ящике это прочтёт любой, у кого есть код.
console-transcript-send = Отправить заявителю на проверку
console-transcript-keep = Оставить для сотрудников
console-sound-remove-title = Удалить запись
console-sound-remove-reason = Причина
console-sound-remove-hint = Заявитель её прочтёт. Запись нельзя восстановить. Копии исчезнут вместе с резервными копиями.
console-sound-remove-button = Удалить запись
console-verdict-file = байты файла не те, что были подписаны ({ $verdict })
