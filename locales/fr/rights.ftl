# What a person may ask of the office.

rights-title = Vos droits
rights-lead = Ils sont à vous avec ou sans votre nom, que vous participiez ou non à une enquête.
rights-respect = Être traité avec respect et attention.
rights-assistance = Recevoir de l’aide, médicale, juridique ou autre, qu’il y ait une enquête ou non.
rights-justice = Que ce qui s’est passé soit examiné.
rights-say = Avoir votre mot à dire sur ce qui vous concerne, et pouvoir dire non.
rights-information = Savoir ce qui se fait, et recevoir une réponse.
rights-heard = Être entendu, dans votre propre langue.
rights-privacy = Que votre vie privée soit respectée.
rights-protection = Être protégé du mal et des représailles.
rights-remedy = Que ce qu’on vous a fait soit réparé, autant que possible.
rights-complain = Vous plaindre de la façon dont on vous a traité ici.
rights-retaliation-title = Si quelqu’un agit contre vous
rights-retaliation = Personne n’a le droit de vous menacer, de vous renvoyer, de vous déplacer ou de vous nuire d’une autre façon parce que vous avez signalé de bonne foi ou parlé à des enquêteurs. Si cela arrive, écrivez-le tout de suite dans la boîte aux lettres : le bureau peut demander que cela cesse.
rights-receipt = Le reçu signé prouve que vous avez signalé à un bureau chargé de recevoir les signalements, et quel jour. La protection peut en dépendre.
rights-outside-title = Ailleurs
rights-outside = Vous pouvez aussi vous adresser à :
rights-outside-none = Ce bureau n’a pas nommé d’autre organe. Les tribunaux et les autorités de votre pays vous restent ouverts.
rights-complaint-title = Si ce bureau vous traite mal
rights-complaint = Écrivez-le dans la boîte aux lettres, ou faites un nouveau signalement en choisissant un autre bureau ou groupe. Vous pouvez écarter tous ceux dont vous vous plaignez : ils n’en reçoivent pas la clé.
rights-link = Vos droits
