report-title = Faire un signalement
report-lead = Une seule chose est nécessaire : ce qui s’est passé. Vous pouvez laisser tout le reste vide.

errors-title = Votre signalement n’est pas encore envoyé
errors-kept = Tout ce que vous avez écrit est encore là.
untaken-failed = Quelque chose n’a pas fonctionné de notre côté et votre signalement n’a pas été enregistré. Veuillez l’envoyer de nouveau.

before-title = Avant de commencer
before-device = Utilisez votre propre téléphone ou ordinateur et votre propre connexion, pas ceux de votre travail. Au travail, d’autres peuvent voir quels sites vous ouvrez.
before-history = L’historique de ce navigateur montrera que vous avez ouvert ce site.
before-safety = Comment vous protéger
before-answer = Vous trouverez une première réponse dans la boîte aux lettres de ce site au plus tard dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
before-code = Après l’envoi, vous recevez un code. Avec ce code, vous revenez, vous lisez les réponses et vous écrivez de nouveau.
before-yes = C’est seulement si vous dites oui que le bureau transmet votre nom, vous contacte en dehors de ce site ou vous demande de participer à quoi que ce soit.

happened-title = Ce qui s’est passé
account-label = Racontez avec vos mots, dans la langue de votre choix
account-hint = Si vous le savez : quoi, où, quand et qui. Il ne faut pas de preuve : un soupçon suffit. Si vous voulez rester anonyme, laissez de côté ce que vous seriez seul ou seule à savoir.
error-account = Écrivez ce qui s’est passé. Quelques mots suffisent.
error-account-long = C’est plus long que ne peut l’être un signalement. Raccourcissez-le et envoyez le reste plus tard depuis la boîte aux lettres.

risk-title = Le risque pour vous
risk-lead = Vos réponses sont scellées, elles aussi. Le bureau voit en plus, de l’extérieur, qu’un signalement est urgent ou que quelqu’un court un risque, pour le lire en premier.

receiver-title = Qui le reçoit
queue-legend = Choisissez qui doit le recevoir
read-by = Il est lu par :
error-queue = Choisissez qui doit recevoir votre signalement.

exclude-title = Qui ne doit pas le voir
exclude-legend = Cochez toutes les personnes qui ne doivent pas voir votre signalement
exclude-hint = Elles n’en reçoivent pas la clé. Ni elles ni le serveur ne peuvent alors l’ouvrir.
exclude-limit = Nous ne pouvons pas empêcher un collègue qui le lit de leur en parler. Si cela vous inquiète, choisissez un autre bureau plus haut.
error-nobody = Sans ces personnes, plus personne ne pourrait lire votre signalement. Écartez-en moins, ou choisissez un autre bureau.
error-nobody-anywhere = Vous avez écarté tout le monde dans tous les bureaux : personne ne pourrait lire votre signalement. Écartez moins de personnes.
choose-office = Choisir plutôt { $office }
error-exclude = La liste des personnes a changé. Veuillez la regarder de nouveau.

name-title = Votre nom, si vous le voulez
name-lead = Laissez ces champs vides pour rester anonyme. Ce que vous écrivez ici va dans une boîte scellée à part.
name-for = Qui peut l’ouvrir ?
name-for-custodians = Deux dépositaires du bureau, seulement ensemble
name-for-helpers = Seulement la personne qui organise l’aide
name-for-office = Toutes les personnes qui lisent mon signalement
name-label = Nom
name-hint = Comme vous aimeriez qu’on vous appelle.
contact-label = Comment vous joindre
contact-hint = Un numéro de téléphone, une adresse ou un autre moyen. Nous répondons dans la boîte aux lettres, sauf si vous demandez autre chose.
hours-label = Quand il est sûr de vous joindre
hours-hint = Par exemple : le soir, jamais à la maison.
safe-word-label = Un mot convenu
safe-word-hint = Un mot que nous dirons d’abord, pour que vous sachiez que c’est nous.
error-name = Personne ne peut garder votre nom de cette façon. Choisissez une autre façon, ou laissez ces champs vides ; vous pourrez donner votre nom plus tard dans la boîte aux lettres.
error-name-long = C’est trop long. Raccourcissez ce que vous avez écrit ici.

send-title = Vérifier et envoyer
send-check = Relisez ce que vous avez écrit. Vous pouvez encore tout changer.
show-label = À mon retour, me montrer ce que j’ai écrit
show-hint = Alors, qui trouve votre code peut le lire aussi. Si vous ne cochez pas, la boîte aux lettres ne montre que les messages.
send = Envoyer

about-title = À propos de vous
about-lead = Vous n’êtes obligé de répondre à rien de tout cela.
details-title = En dire plus
details-lead = Les questions qui suivent peuvent être difficiles à lire. Vous pouvez sauter chacune d’elles, faire une pause, ou partir à tout moment.
needs-title = Sécurité et aide

error-line-long = Cette réponse est trop longue pour une ligne. Raccourcissez-la, ou écrivez-la dans le récit.
error-people-many = Cela fait plus de personnes que n’en contient un signalement. Écrivez les autres dans le récit.
error-answer = Cette réponse n’est aucune de celles qui sont proposées. Choisissez de nouveau.
error-no-assistance = Aucune équipe ici n’organise d’aide sans enquête. Répondez « non » à « seulement de l’aide », ou appelez un des services de « Obtenir de l’aide ».
consent-title = Ce qu’on peut en faire
steps-begin = Continuer, une partie à la fois
steps-hint = Ou lisez tout le formulaire ci-dessous et remplissez ce que vous voulez : une seule chose est nécessaire, ce qui s’est passé.
said-title = Ce que vous avez dit
said-change = Changer
