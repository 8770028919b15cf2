# What stands beside the questions, and what the form says about itself.

listen = Écouter :

before-time = Quelques mots suffisent. Tout le formulaire prend environ quinze minutes, et vous pouvez laisser des questions vides.
before-receives = Il est reçu par :
before-receives-who = Voir qui le lit
before-remote = N’écrivez pas dans un navigateur qui montre des pages que l’ordinateur d’une autre entreprise a ouvertes, comme Opera Mini. Cette entreprise peut lire avec vous.
remote-notice = Ce navigateur montre des pages que l’ordinateur d’une autre entreprise a ouvertes pour vous. Cette entreprise peut lire ce que vous écrivez ici, et votre code. Prenez un autre navigateur.

risk-triggers = Si vous répondez oui à l’une de ces questions, le bureau voit aussitôt que quelqu’un court peut-être un risque. Votre signalement est lu en premier, au plus tard dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.

ask-code_holder-hint = Après l’envoi, vous recevez un code. Donnez-le à la personne. Ne le gardez vous-même que si la personne est d’accord ou ne peut pas le garder sans danger.
ask-new_code-hint = Si vous saisissez ceci pour quelqu’un dans le cadre de votre travail, la réponse habituelle est « oui » : choisissez-la si elle n’est pas encore choisie.
