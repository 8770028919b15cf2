# What stands beside the questions, and what the form says about itself.

listen = Écouter :
ask-code_holder-hint = Après l’envoi, vous recevez un code. Donnez-le à la personne. Ne le gardez vous-même que si la personne est d’accord ou ne peut pas le garder sans danger.
ask-new_code-hint = Si vous saisissez ceci pour quelqu’un dans le cadre de votre travail, la réponse habituelle est « oui » : choisissez-la si elle n’est pas encore choisie.
