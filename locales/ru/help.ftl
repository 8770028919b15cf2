# The page of services (config/help/*.toml). It sends nothing.

help-title = Получить помощь
help-lead = Вы можете получить помощь, не подавая обращения. Эта страница ничего не отправляет: ни того, что вы читаете, ни того, что вы вводите в поле ниже.
help-invented = Эти службы вымышлены. По этим номерам никто не отвечает.
help-windows-title = Помощь, которую нужно получить вовремя
help-source = Источник: { $source }. Проверено { $checked }.
help-checked = Проверено { $checked }.
help-stale = Эти сведения не проверяли больше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}. Позвоните, прежде чем идти.
help-search = Искать на этой странице
help-search-hint = Например, город или «юридическая». То, что вы вводите, остаётся на этом устройстве.
help-search-found = Подходящих служб: { $count }
help-place-title = Выберите, где вы находитесь
help-place-hint = Никому не сообщается, какое место вы открываете.
help-none = Это бюро ещё не указало службы. Если опасность грозит сейчас, звоните:
help-medical = Медицинская помощь
help-psychosocial = С кем можно поговорить
help-shelter = Безопасное место, где можно остаться
help-legal = Юридическая помощь
help-child_protection = Защита детей
help-emergency = Экстренная помощь
help-phone = Телефон
help-text = Текстовым сообщением
help-hours = Часы работы
help-languages = Языки
help-cost = Стоимость
help-cost-free = Бесплатно
help-cost-paid = Нужно платить
help-cost-depends = Спросите: бывает по-разному
help-serves = Для кого
help-serves-women = женщины
help-serves-men = мужчины
help-serves-children = дети
help-serves-lgbt = лесбиянки, геи, бисексуальные и трансгендерные люди
help-serves-disability = люди с инвалидностью
help-access = Доступность
help-sign = Жестовый язык
help-sign-yes = Есть
help-police = Полиция
help-police-not_needed = Заявление в полицию не нужно, и никто его не подаёт.
help-police-needed = Сначала эта служба просит подать заявление в полицию.
help-police-triggered = Эта служба обязана сообщить в полицию.
help-legal-risk = Правовой риск
help-agency = Кто отвечает
help-report = Вы можете также подать обращение, сейчас или позже.
