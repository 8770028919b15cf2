# The page of services (config/help/*.toml). It sends nothing.

help-title = Obtenir de l’aide
help-lead = Vous pouvez obtenir de l’aide sans faire de signalement. Cette page n’envoie rien : ni ce que vous lisez, ni ce que vous tapez dans le champ plus bas.
help-invented = Ces services sont inventés. Personne ne répond à ces numéros.
help-windows-title = L’aide qui n’agit que pendant un temps
help-source = Source : { $source }. Vérifié le { $checked }.
help-checked = Vérifié le { $checked }.
help-stale = Pas vérifié depuis plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Appelez avant d’y aller.
help-search = Chercher dans cette page
help-search-hint = Par exemple une ville, ou « juridique ». Ce que vous tapez reste sur cet appareil.
help-search-found = Services qui conviennent : { $count }
help-place-title = Choisissez où vous êtes
help-place-hint = Personne n’apprend quel lieu vous ouvrez.
help-none = Ce bureau n’a pas encore indiqué de services. En danger maintenant, appelez :
help-medical = Soins médicaux
help-psychosocial = Quelqu’un à qui parler
help-shelter = Un endroit sûr où loger
help-legal = Aide juridique
help-child_protection = Protection des enfants
help-emergency = Urgence
help-phone = Téléphone
help-text = Par SMS
help-hours = Horaires
help-languages = Langues
help-cost = Prix
help-cost-free = Gratuit
help-cost-paid = Payant
help-cost-depends = À demander : cela dépend
help-serves = Pour
help-serves-women = femmes
help-serves-men = hommes
help-serves-children = enfants
help-serves-lgbt = personnes lesbiennes, gays, bisexuelles et trans
help-serves-disability = personnes handicapées
help-access = Accès
help-sign = Langue des signes
help-sign-yes = Oui
help-police = La police
help-police-not_needed = Aucune plainte à la police n’est nécessaire, et aucune n’est faite.
help-police-needed = On demande d’abord une plainte à la police.
help-police-triggered = Ce service doit informer la police.
help-legal-risk = Risque juridique
help-agency = Responsable
help-report = Vous pouvez aussi faire un signalement, maintenant ou plus tard.
