# La console des agents. Elle s’adresse aux agents et aux responsables des clés ; des mots simples, ni éloge ni reproche.

## Cadre

console-title = Console
console-skip = Aller au contenu
console-languages = Langue
console-lock = Verrouiller
console-sign-out = Se déconnecter
console-demo-banner = Tout est inventé ici : les personnes, les dossiers et les clés.
console-idle-warning = Ce poste se verrouille dans une minute. Appuyez sur une touche ou cliquez pour rester.
console-loading = Chargement …
console-again = Réessayer
console-go-on = Continuer
console-close = Fermer
console-print = Imprimer
console-copy = Copier
console-copied = Copié
console-copy-refused = Ce navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le à la main.
console-unnamed = sans nom
console-areas = Rubriques
console-area-queue = File
console-area-requests = Demandes
console-area-stewardship = Personnes et files
console-no-scripts = La console ouvre les signalements scellés dans ce navigateur et a besoin de scripts pour cela. Autorisez les scripts pour ce site, ou utilisez un autre navigateur.
console-no-pins = Cette page est arrivée sans les clés épinglées du portail : rien ne peut être vérifié, rien ne s’ouvre. Prévenez la personne qui gère le portail.
console-progress-part = Partie { $part } sur { $parts }.
console-words-kept = Ce que vous avez écrit est toujours là.
console-sealing = Scellement …

## Ce qui n’a pas marché

console-trouble-refused = Cela n’a pas été accepté. Vérifiez le nom, la phrase secrète, et les six chiffres ou la clé d’accès. Un code ne sert qu’une fois : s’il a déjà servi, attendez le suivant.
console-trouble-unreachable = Le portail ne répond pas. Vérifiez la connexion et réessayez.
console-trouble-signed-out = Votre session est terminée. Connectez-vous de nouveau.
console-trouble-forbidden = Ceci ne vous est pas ouvert : votre rôle ne le comprend pas, ou votre clé ne figure pas dans la liste.
console-trouble-unknown = Il n’y a rien ici pour vous.
console-trouble-busy = Le portail est occupé. Attendez un instant et réessayez.
console-trouble-no-roster = Personne n’a encore signé la liste de celles et ceux qui travaillent ici. D’ici là, rien ne peut être ouvert.
console-trouble-no-passkey = Aucune clé d’accès n’a été utilisée. Réessayez ou utilisez les six chiffres.
console-trouble-passkey-there = Cet appareil a déjà une clé d’accès à vous.
console-trouble-failed = Quelque chose n’a pas marché. Réessayez ; si cela continue, prévenez la personne qui gère le portail.
console-trouble-moved = Quelqu’un d’autre a fait avancer ce dossier entre-temps. Regardez où il en est, et choisissez à nouveau.
console-trouble-second = Vous avez conclu ce dossier : une autre personne doit le clore.
console-trouble-slow-down = Trop d’essais pour ce nom. Réessayez à { $time }.
console-trouble-unsound = Ce que le portail a envoyé ne résiste pas à la vérification et n’a pas été utilisé : { $why }
console-trouble-rejected = Le portail n’a pas accepté cela ({ $code }).
console-trouble-taken = Quelqu’un porte déjà ce nom. Choisissez-en un autre.
console-trouble-in-other-hands = Quelqu’un d’autre s’en occupe désormais, ou la personne choisie n’en détient plus les clés. Le dossier a été relu.
console-trouble-version = Une autre version a été signée entre-temps. Regardez encore, et signez la suivante.
console-trouble-instance-key = Le portail n’a pas donné sa propre clé : aucune liste ne peut la nommer. Prévenez la personne qui gère le portail.

console-verdict-damaged = c’est abîmé ou mal formé ({ $verdict }).
console-verdict-not-for-you = vos clés ne l’ouvrent pas, ou cela a été modifié après le scellement ({ $verdict }).
console-verdict-misplaced = cela vient d’ailleurs : un autre dossier, une autre boîte ou un autre registre ({ $verdict }).
console-verdict-forged = la signature n’est pas authentique ({ $verdict }).
console-verdict-other-portal = cela appartient à un autre portail ({ $verdict }).
console-verdict-under-signed = il manque la signature des responsables nommés dans la configuration ({ $verdict }).
console-verdict-rolled-back = c’est plus ancien que ce que ce navigateur a déjà vu ({ $verdict }).
console-verdict-forked = cela contredit ce que ce navigateur a déjà vu ({ $verdict }).
console-verdict-expired = c’est périmé, ou l’horloge de cet appareil est fausse ({ $verdict }).
console-verdict-chain = le registre de qui détient les clés est rompu ({ $verdict }).
console-verdict-roster = cela nomme une liste dont la nôtre ne descend pas ({ $verdict }).
console-verdict-signer = la personne qui a signé n’en avait pas le droit ({ $verdict }).
console-verdict-excluded = cela donne une clé à quelqu’un que la personne a exclu ({ $verdict }).
console-verdict-secret = une clé qui s’y trouve ne figure dans aucun registre vérifié ({ $verdict }).
console-verdict-kind = cette version ne connaît pas ce type ({ $verdict }).
console-verdict-replay = cela a été montré deux fois ({ $verdict }).

## Connexion

console-door-title = Se connecter
console-door-title-locked = Déverrouiller
console-door-locked = Le poste est verrouillé et les clés ont quitté la mémoire. Votre phrase secrète l’ouvre, avec six nouveaux chiffres ou une clé d’accès.
console-door-ended = Votre session s’est terminée. Connectez-vous de nouveau.
console-door-left = Vous êtes déconnecté. Les clés ont quitté la mémoire.
console-door-enrolled = Votre clé est faite. Connectez-vous avec votre phrase secrète et les six chiffres suivants.
console-door-kept = Ce que vous écriviez est gardé, scellé, pour vous seul.
console-door-demo = Un agent inventé est déjà rempli. Appuyez sur le bouton.
console-sign-in-name = Nom
console-sign-in-passphrase = Phrase secrète
console-sign-in-recovery = Code de secours
console-sign-in-recovery-hint = Les trente chiffres de votre papier ; les espaces ne comptent pas.
console-sign-in-totp = Six chiffres
console-sign-in-totp-hint = Ceux de votre application d’authentification. Chaque code sert une fois.
console-sign-in-button = Se connecter
console-sign-in-passkey = Utiliser une clé d’accès au lieu des six chiffres
console-sign-in-lost = J’ai perdu ma phrase secrète : utiliser le code de secours
console-sign-in-found = Utiliser ma phrase secrète
console-sign-in-progress = Les mots deviennent une clé. Cela prend quelques secondes, exprès : deviner devient lent.

## Moyens de se connecter

console-passkeys-title = Clés d’accès
console-passkeys-what = Une clé d’accès est gardée par votre téléphone, votre ordinateur ou votre clé de sécurité. Elle ne répond qu’à ce portail : une fausse page ne peut pas vous la prendre. Les six chiffres restent valables. Si vous perdez un appareil, retirez ici sa clé d’accès.
console-passkeys-none = Vous n’avez pas encore de clé d’accès.
console-passkeys-added = ajoutée le { $day }
console-passkeys-name = Comment vous l’appelez
console-passkeys-name-hint = Pour les distinguer : « clé de sécurité bleue ». L’appareil garde aussi ce nom ; mieux vaut ne pas y mettre le vôtre.
console-passkeys-add = Ajouter une clé d’accès
console-passkeys-done = La clé d’accès « { $name } » sert dès maintenant.
console-passkeys-full = Vous avez autant de clés d’accès qu’il peut y en avoir. Retirez-en une d’abord.
console-passkeys-remove = Retirer
console-passkeys-remove-named = Retirer « { $name } »
console-passkeys-remove-why = Une fois retirée, elle n’ouvre plus rien ici. Supprimez-la aussi sur l’appareil : le portail ne peut pas le faire.
console-passkeys-removed = La clé d’accès « { $name } » est retirée.
console-passkeys-keep = La garder
console-passkeys-confirm = Confirmer avec une clé d’accès au lieu des chiffres
console-passkeys-refused = Cela n’a pas été accepté. Utilisez six nouveaux chiffres ou une clé d’accès de cette liste.
console-passkeys-asking = Votre navigateur demande la clé d’accès.
console-passkeys-elsewhere = Les clés d’accès ne fonctionnent qu’à l’adresse { $address }. Ici, utilisez les six chiffres.
console-passkeys-nowhere = Les clés d’accès ne fonctionnent pas à cette adresse. Utilisez les six chiffres.
console-passkeys-unsupported = Ce navigateur ne peut pas utiliser de clés d’accès ici. Utilisez les six chiffres.

## Première visite

console-first-title = Votre clé
console-first-for = { $name }, { $role }
console-first-step = Étape { $step } sur { $steps }
console-first-invite-used = Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau au responsable des clés.
console-first-passphrase-title = Choisissez une phrase secrète
console-first-recovery-title = Gardez le code de secours
console-first-totp-title = Préparez les six chiffres
console-first-admission-title = Votre clé est faite

console-passphrase-why = La phrase secrète ferme votre clé. Personne ne peut la réinitialiser ; le code de secours sur papier est la seule autre entrée. Des mots tirés au hasard sont bien plus durs à deviner que des mots auxquels on pense.
console-passphrase-draw = En faire une pour moi
console-passphrase-label = Phrase secrète
console-passphrase-show = Montrer ce que je tape
console-passphrase-again = La même, encore une fois
console-passphrase-again-hint = Si elle a été faite pour vous, écrivez-la d’abord, puis tapez-la depuis le papier.
console-passphrase-differs = Les deux ne sont pas pareilles.
console-passphrase-weak = C’est trop facile à deviner : { $bits } bits sur au moins { $enough }. Ajoutez des mots, ou faites-en faire une.
console-passphrase-bits = Au plus { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} de hasard.
console-passphrase-holds-moments = Qui volerait le serveur la devinerait en moins d’un jour.
console-passphrase-holds-days = Qui volerait le serveur aurait besoin de jours ou de mois.
console-passphrase-holds-years = Qui volerait le serveur et aurait énormément de machines aurait besoin d’années.
console-passphrase-holds-lifetimes = Qui volerait le serveur et aurait énormément de machines aurait besoin de plus d’une vie.

console-recovery-why = Si vous oubliez la phrase secrète, ce code ouvre votre clé. Il n’est montré que maintenant. Imprimez-le ou écrivez-le, et gardez-le avec ce qui compte, pas près de cet ordinateur.
console-recovery-heading = Code de secours
console-recovery-paper = Gardez ce papier en lieu sûr. Qui l’a, avec votre application d’authentification, peut lire ce que vous pouvez lire.
console-recovery-last = Les cinq derniers chiffres du code
console-recovery-last-hint = Tapez-les depuis votre papier.
console-recovery-wrong = Ce ne sont pas les cinq derniers chiffres. Regardez encore votre papier.

console-totp-why = Scannez l’image avec une application d’authentification sur votre téléphone. Elle montrera six chiffres, nouveaux toutes les trente secondes.
console-totp-picture = Code QR pour votre application d’authentification ; le même figure plus bas en texte
console-totp-text = Ou tapez ceci :
console-totp-code = Six chiffres
console-totp-code-hint = Tels que l’application les montre maintenant.
console-totp-wrong = Ce ne sont pas les chiffres de maintenant. Vérifiez que l’application a été préparée avec ce code et que les deux horloges sont justes.
console-totp-button = Terminer
console-making-key = Votre clé se fait et se ferme deux fois : avec la phrase secrète et avec le code de secours.
console-made-key = Votre clé est prête.

console-admission-made = Votre clé a été faite dans ce navigateur. Le portail n’en a que la moitié publique.
console-admission-read = Lisez cette empreinte au responsable des clés, en personne ou lors d’un appel où vous reconnaissez la voix :
console-admission-waiting = Dès que le responsable l’a comparée et a signé, vous pouvez lire votre file. D’ici là, vous attendez l’admission de votre clé.
console-admission-pin = Voici votre clé publique de responsable. Celle du premier responsable s’épingle d’elle-même dans la configuration ; celle des autres y est inscrite par la personne qui gère le portail. La base de données ne peut pas la changer. Comparez :
console-admission-sign-in = Aller à la connexion
console-admission-next-code = Attendez les six chiffres suivants avant de vous connecter : chaque code sert une fois.

console-waiting-title = Votre clé attend d’être admise
console-waiting-why = Votre responsable compare cette empreinte avec ce que vous lisez, puis signe. Rien n’est scellé pour vous avant cela.
console-waiting-unverified = La liste du portail ne résiste pas à la vérification : rien ne s’ouvre ici. Prévenez votre responsable. Votre empreinte est :
console-waiting-look = Regarder encore

## Alertes

console-alarms = Alertes
console-alarm-roster = La liste que le portail nous montre ne résiste pas à la vérification : { $why } Ne vous fiez pas à ce que vous voyez ici, et prévenez votre responsable par une autre voie.
console-alarm-fork = Le site public montre aux inconnus une autre liste que la nôtre. Des signalements peuvent partir vers les clés de quelqu’un d’autre. Arrêtez, et prévenez votre responsable par une autre voie.
console-alarm-behind = Le site public montre aux inconnus une liste plus ancienne que la nôtre. Si cela dure plus de quelques minutes, prévenez votre responsable par une autre voie.
console-alarm-ahead = Le site public montre aux inconnus une liste plus récente que la nôtre. Regardez encore ; si cela dure, prévenez votre responsable par une autre voie.
console-alarm-unverified = Le site public montre aux inconnus une liste qui ne résiste pas à la vérification. Prévenez votre responsable par une autre voie.
console-public-unreachable = Le site public n’a pas répondu ; sa liste n’a pas pu être comparée à la nôtre.

## File

console-queue-title = File
console-queue-refresh = Regarder encore
console-queue-search = Chercher
console-queue-search-hint = Trouve les débuts de mots. Entrée va au premier dossier trouvé, Échap quitte.
console-queue-count = { $total ->
    [one] { $shown } sur { $total } dossier
   *[other] { $shown } sur { $total } dossiers
}
console-queue-empty = Aucun dossier dans vos files. Les nouveaux apparaissent ici d’eux-mêmes.
console-queue-none-found = Aucun dossier couvert ne contient tous ces mots.
console-queue-more = En charger plus
console-search-count = { $count ->
    [0] Aucun dossier trouvé
    [one] { $count } dossier trouvé
   *[other] { $count } dossiers trouvés
}
console-index-part = Dossiers couverts pour l’instant : { $covered } sur { $total }, et les débuts que montre la liste.
console-index-build = Chercher partout
console-index-building = Lecture pour la recherche : { $covered } dossiers sur { $total }
console-index-stop = Arrêter
console-index-whole = La recherche couvre tous les dossiers ({ $total }).
console-index-renewed = Ce que ce navigateur gardait pour la recherche n’a pas pu servir. On le refait.
console-index-about = Comment marche cette recherche
console-index-about-text = Vous et vos collègues êtes seuls à pouvoir lire ces mots. La recherche se fait donc ici, dans ce navigateur. Elle couvre les récits, les messages, les notes, le codage, les références et les noms des fichiers, mais jamais l’identité d’une personne. Un dossier lu pour la recherche ne compte pas comme lu. Tout disparaît quand vous verrouillez.
console-index-keep = Le garder dans ce navigateur, scellé pour moi
console-index-keep-hint = Seulement sur un appareil que vous êtes seul à utiliser. La prochaine recherche commence alors tout de suite. Qui prend l’appareil voit un fichier scellé, sa taille et sa date. Jusqu’à votre prochaine connexion, il peut contenir les mots d’un dossier qui n’est plus le vôtre.
console-index-not-kept = Ce navigateur ne garde rien.
console-filter-title = N’afficher que
console-filter-mine = Les miens
console-filter-nobodys = À personne
console-filter-due = Échéance sous une semaine
console-filter-alarm = Danger et alarme
console-filter-queue = File
console-filter-queues = Toutes les files
console-filter-none = Aucun dossier de vos files n’est de ce genre.
console-named-title = Filtres enregistrés ({ $count })
console-named-none = Aucun pour l’instant. Choisissez ce qui s’affiche ou cherchez quelque chose ; vous pourrez l’enregistrer ici sous un nom.
console-named-name = Nom du filtre
console-named-save = Enregistrer ce qui s’affiche
console-named-replace = Remplacer celui de ce nom
console-named-rename = Renommer
console-named-rename-of = Renommer « { $name } »
console-named-remove = Retirer
console-named-remove-of = Retirer « { $name } »
console-named-removed = « { $name } » est retiré.
console-named-undo = Le remettre
console-named-taken = Un autre filtre porte ce nom.
console-named-full = { $most } au plus. Retirez-en un pour en enregistrer un autre.
console-bulk-chosen = { $count ->
    [one] Un dossier choisi
   *[other] { $count } dossiers choisis
}
console-bulk-under-way = Faits : { $done }
console-bulk-acknowledge = Accuser réception…
console-bulk-assign = Attribuer…
console-bulk-none = Ne rien choisir
console-bulk-stop = Arrêter
console-bulk-left = { $reference } reste tel quel. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] La personne lira ceci. Un dossier dont on a déjà accusé réception reste tel quel.
   *[other] Chacune des { $count } personnes lira ceci, avec son propre jour. Un dossier dont on a déjà accusé réception reste tel quel.
}
console-bulk-acknowledge-go = Sceller et envoyer à tous
console-bulk-assign-lead = { $count ->
    [one] Un dossier passe dans ces mains.
   *[other] { $count } dossiers passent dans ces mains.
}
console-bulk-assign-go = Tout attribuer
console-row-received = reçu le { $day }
console-row-lowered = La base du portail a fait paraître ceci moins urgent que ce que la personne a écrit. Le pire est montré.
console-row-unopened = N’a pas pu être ouvert : { $why }
console-row-choose = Choisir { $reference }
console-row-mine = à moi
console-status-received = sans accusé de réception
console-status-acknowledged = accusé de réception envoyé
console-status-assessing = en cours d’examen
console-status-referred = transmis
console-status-under-investigation = enquête en cours
console-status-assistance-only = aide seulement
console-status-concluded = conclu
console-status-closed = clos
console-due-in = { $days ->
    [one] à faire sous { $days } jour
   *[other] à faire sous { $days } jours
}
console-due-today = à faire aujourd’hui
console-due-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
console-mark-danger = danger
console-mark-alarm = alarme
console-mark-child = enfant
console-mark-high = représailles : élevé
console-mark-elevated = représailles : accru
console-mark-assistance = assistance
console-mark-overdue = en retard
console-mark-unread = nouveau
console-mark-code = nouveau code demandé

console-keys-title = Raccourcis
console-keys-on = Utiliser les touches simples
console-key-next = dossier suivant de la liste
console-key-previous = dossier précédent de la liste
console-key-open = ouvrir le dossier
console-key-choose = choisir le dossier, pour plusieurs à la fois
console-key-take = se charger du dossier ouvert
console-key-reply = écrire une réponse
console-key-note = écrire une note
console-key-search = chercher
console-key-back = quitter le champ, puis le dossier
console-key-help = cette liste

## Dossier

console-case-none = Choisissez un dossier dans la file. j et k déplacent, Entrée ouvre.
console-case-opening = Ouverture …
console-case-back = Retour à la file
console-case-title = Dossier
console-case-queue = { $queue }, { $office }
console-case-via-browser = Scellé sur l’appareil de la personne.
console-case-via-server = Scellé par le serveur, car le navigateur de la personne n’exécutait pas de scripts.
console-case-via-bridge = Saisi par un point focal ou une ligne d’écoute et scellé là-bas.
console-case-receipt = La personne a un reçu signé du { $day }.
console-case-receipt-failed = Le reçu ne résiste pas à la vérification : { $why }
console-case-lowered = La base du portail a fait paraître ce dossier moins urgent que ce que la personne a écrit. Le pire est montré. Prévenez votre responsable.
console-case-handed-to = La base de données du portail montre une autre personne que celle qui a été signée en dernier : { $who }
console-case-handed-to-nobody = La base de données du portail montre quelqu’un ; selon la dernière signature, personne ne s’occupe de ce dossier.
console-case-way-differs = Le portail affiche ce dossier comme « { $shown } ». La dernière étape signée dit « { $signed } ». Prévenez votre responsable.
console-case-way-unsigned = Le portail affiche ce dossier comme « { $shown } ». Aucune étape que vous pouvez lire n’est signée pour cela. Prévenez votre responsable.
console-case-step-order = Une étape a été signée qui ne peut pas suivre la précédente. Elle ne compte pas.
console-case-step-alone = La personne qui a conclu ce dossier a aussi signé sa clôture. Cela ne le clôt pas.
console-case-missing = { $count ->
    [one] Il manque quelque chose : { $count } élément auquel d’autres renvoient ne nous a pas été montré.
   *[other] Il manque quelque chose : { $count } éléments auxquels d’autres renvoient ne nous ont pas été montrés.
}
console-case-failed-item = Un élément a été écarté : { $why }
console-case-failed-keys = Des clés de ce dossier ont été écartées, ou des registres divergent : { $why } Vous voyez ce que le reste ouvre. Il manque peut-être quelque chose, et rien ne peut être ajouté.
console-case-gone = Ce dossier n’est plus le vôtre.
console-case-new-code = Un nouveau code a été pris : par la personne, ou par quelqu’un qui connaissait l’ancien. Assurez-vous de qui écrit avant de dire quoi que ce soit.
console-case-code-given = Le bureau a donné un nouveau code à cette personne : { $first } l’a fait, et { $second } a accepté le { $day }. Qui l’a écrit depuis comme cette personne.

console-account-title = Le récit
console-account-none = Le récit n’a pas pu être ouvert.
console-answers-none = La personne a laissé ouvertes les questions sur le risque.

console-dialogue-title = Échanges
console-dialogue-none = Pas encore de message.
console-author-reporter = La personne qui a signalé
console-author-named = { $name }, { $function }
console-author-me = { $who } (vous)
console-entry-verified = Signature vérifiée
console-entry-verified-server = Signature vérifiée ; scellé par le serveur
console-entry-receipt = Signe le reçu du { $day }.
console-entry-receipt-unsound = Le reçu signé ici ne résiste pas à la vérification.
console-entry-alarm = Quelque chose est arrivé à la personne depuis
console-entry-consent = Le bureau peut faire ceci :
console-entry-consent-none = Le bureau ne peut rien faire de la liste.
console-entry-withdrawn = Retire le signalement
console-entry-not-withdrawn = Ne retire plus le signalement
console-entry-erasure-asked = Demande que le signalement soit effacé
console-entry-erasure-back = Ne demande plus que le signalement soit effacé
console-entry-erasure-mailbox = A effacé sa boîte aux lettres. Son code n’ouvre plus rien.
console-entry-complaint = Se plaint de la façon dont on l’a traitée
console-entry-pressed = Dit que quelqu’un lui a demandé d’arrêter
console-entry-conflict-own = Est en conflit d’intérêts dans ce dossier et s’en est dessaisi
console-entry-conflict = Dit que { $who } peut être en conflit d’intérêts dans ce dossier
console-entry-mark = Risque de représailles : { $level }.
console-entry-mark-urgent = Marqué urgent.
console-entry-step = A fait passer le dossier de « { $from } » à « { $to } ».
console-entry-outcome = Ce qui en est résulté : { $outcome }.
console-entry-step-order = Cette étape ne compte pas : elle ne peut pas suivre la précédente.
console-entry-step-alone = Cette clôture ne compte pas : la personne qui l’a signée a aussi conclu le dossier.
console-entry-progress = A dit à la personne où en est son signalement : { $status }.

console-reply-label = Réponse
console-reply-button = Sceller et envoyer
console-preview-title = Comme la personne le lira
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Accuser réception
console-acknowledge-why = Votre signature va sous le reçu du portail : la personne peut prouver que votre bureau a reçu le signalement.
console-acknowledge-language = Langue du texte
console-acknowledge-label = Texte
console-acknowledge-text =
    Nous avons reçu votre signalement le { $day } et l’avons lu.
    Vous l’avez fait à { $office }, un bureau habilité à recevoir de tels signalements. Ce message est signé : vous pouvez le montrer.
    Nous vous écrirons ici. Revenez avec votre code et écrivez-nous à tout moment ; s’il vous arrive quelque chose, dites-le-nous tout de suite.
console-acknowledge-button = Signer et envoyer
console-step-stands = Où en est le dossier
console-step-title = Étape suivante
console-step-to = Ce qui se passe ensuite
console-step-choose = Choisir
console-step-assessing = L’examiner et décider de ce qu’il faut
console-step-referred = Le transmettre à un autre service
console-step-under-investigation = Faire enquêter
console-step-assistance-only = Aider, sans enquête
console-step-concluded = Le conclure
console-step-closed = Le clore
console-step-reopened = Le rouvrir
console-step-second = Vous avez conclu ce dossier. Une autre personne qui en détient la clé doit le clore.
console-step-outcome = Ce qui en est résulté
console-step-reason = Motif
console-step-tell = Ce que la personne apprend
console-step-button = Signer et envoyer
console-step-text-assessing = Nous examinons ce que vous nous avez raconté. Nous vous écrirons ici.
console-step-text-referred = Nous transmettons votre signalement à un service qui peut agir. Vous pouvez nous demander ici lequel et ce qui lui a été dit.
console-step-text-under-investigation = Une enquête sur ce que vous nous avez raconté a commencé. Elle peut prendre du temps. Nous vous écrirons ici.
console-step-text-assistance-only = Nous organisons de l’aide pour vous. Il n’y a pas d’enquête. Dites-nous ici ce qu’il vous faut.
console-step-text-concluded = Nous avons terminé notre travail sur votre signalement. Une deuxième personne le vérifie avant la clôture. Vous pouvez nous interroger ici.
console-step-text-closed = Votre signalement est maintenant clos. Vous pouvez encore nous écrire ici. S’il vous arrive quelque chose, donnez l’alarme : nous la verrons.
console-step-text-reopened = Nous avons rouvert votre signalement et nous l’examinons. Nous vous écrirons ici.
console-outcome-substantiated = établi
console-outcome-partly-substantiated = établi en partie
console-outcome-not-substantiated = n’a pas pu être établi
console-outcome-insufficient = on en sait trop peu pour continuer
console-outcome-outside-mandate = hors de la compétence de ce bureau
console-outcome-handed-over = remis à un autre organisme
console-outcome-help-given = l’aide a été donnée
console-outcome-duplicate = déjà raconté dans un autre dossier
console-notes-title = Notes
console-notes-none = Pas encore de note.
console-note-label = Note
console-note-hint = Pour les agents seulement. La personne ne la voit jamais.
console-note-button = Sceller la note
console-hands-title = Entre quelles mains
console-hands-nobody = Personne ne s’en occupe encore.
console-hands-of = S’en occupe : { $who }
console-hands-take = M’en charger
console-hands-take-over = Le reprendre
console-hands-back = Le rendre
console-hands-give-title = Le confier à un collègue
console-hands-colleague = Collègue
console-hands-choose = Choisir
console-hands-word = Un mot pour cette personne
console-hands-word-hint = Reste dans le bureau. Peut rester vide.
console-hands-give = Confier
console-set-mark-title = Marquer urgent ou à risque
console-set-mark-hint = Une marque peut relever ce qui est connu, pas l’abaisser.
console-set-mark-level = Risque de représailles
console-set-mark-urgent = Urgent : quelqu’un est peut-être en danger
console-set-mark-reason = Motif
console-set-mark-button = Sceller la marque
console-level-none = aucun connu
console-level-elevated = accru
console-level-high = élevé
console-level-alarm = alarme : c’est en cours
console-people-title = Qui détient les clés
console-people-excluded = { $count ->
    [one] La personne a exclu { $count } agent. Cet agent n’a aucune clé.
   *[other] La personne a exclu { $count } agents. Ils n’ont aucune clé.
}
console-join-title = Ajouter un ou une collègue
console-join-hint = Cette personne reçoit les clés de tout ce dossier, sauf d’un nom gardé à part, y compris de ce qui a été écrit avant, et le trouve dans sa file. La personne qui a signalé voit dans la messagerie qu’elle a des clés.
console-join-excluded = Les personnes exclues par la personne qui a signalé ne sont pas proposées.
console-join-nobody = Il n’y a personne à ajouter : tous ceux dont c’est le travail ont déjà des clés, ou ne peuvent pas en recevoir.
console-join-who = Collègue
console-join-choose = Choisir
console-join-button = Donner les clés
console-join-note = Ajout : { $who }. Motif : { $why }
console-conflict-title = { $who } peut être en conflit d’intérêts
console-conflict-hint = { $who } perd ce dossier tout de suite, sans en connaître le motif. Tout reçoit de nouvelles clés : ce qui sera écrit désormais lui reste fermé. Ce qui a été lu reste lu. Aucun collègue ne peut plus l’ajouter.
console-conflict-button = Retirer ses clés et en faire de nouvelles
console-conflict-keeper = { $who } est parmi ceux qui gardent le nom de la personne qui a signalé. Nul au bureau ne peut le changer ; une exclusion définitive est donc impossible. Seul, personne n’ouvre ce nom, et toutes les autres clés lui sont retirées.
console-withdraw-title = J’ai un conflit d’intérêts
console-withdraw-hint = Vous perdez ce dossier tout de suite : il quitte votre file et vous ne pourrez plus l’ouvrir. Un ou une collègue fait ensuite de nouvelles clés, que vous ne connaissez pas. C’est sans retour.
console-withdraw-alone = Vous êtes seul à pouvoir lire ce dossier. Ajoutez d’abord un ou une collègue ; vous pourrez ensuite vous en dessaisir.
console-withdraw-button = Me dessaisir de ce dossier
console-conflict-declared = { $who } est en conflit d’intérêts et s’est dessaisi de ce dossier.
console-conflict-said = { $by } dit que { $who } peut être en conflit d’intérêts dans ce dossier.
console-conflict-keys-hint = Qui avait des clés les connaît encore. Faites-en de nouvelles avant que rien d’autre ne soit écrit : tous ceux qui restent les reçoivent.
console-conflict-keys-button = Faire de nouvelles clés
console-holding-reason = Motif
console-holding-reason-hint = Pour les collègues qui restent. La personne qui a signalé ne le voit pas.
console-holding-title = Qui a reçu des clés, et qui les a perdues
console-holding-first = Avec le signalement : { $who }
console-holding-added = Ajout par { $by } : { $who }
console-holding-removed = Retrait par { $by } : { $who }. Ce que cette personne avait a reçu de nouvelles clés.
console-holding-notes = Les notes du bureau ont été ouvertes par { $by }.
console-holding-code = La personne qui a signalé a pris un nouveau code. Ce qu’elle avait a reçu de nouvelles clés.
console-holding-code-given = { $first } a donné un nouveau code à la personne. { $second } a accepté le { $day }.
console-newcode-title = Un nouveau code pour cette personne
console-newcode-lead = Pour une personne qui a perdu son code et qui a dit, en écrivant, que le bureau peut lui en donner un nouveau. Il faut être deux parmi ceux qui ont ce dossier. L’ancien code ne sert plus. Un nom confié à des dépositaires reste fermé.
console-newcode-bar-consent = Cette personne n’a pas dit que le bureau peut lui donner un nouveau code. Personne ne peut lui en donner un.
console-newcode-bar-erased = Cette personne a effacé sa boîte. Personne ne peut lui donner un nouveau code.
console-newcode-bar-alone = Personne d’autre n’a ce dossier, et un second agent doit accepter. Ajoutez d’abord un collègue.
console-newcode-bar-conflict = Quelqu’un a dit que vous pourriez avoir ici un conflit d’intérêts. Vous ne pouvez pas donner de nouveau code.
console-newcode-bar-uncertain = Quelque chose dans ce dossier n’a pas pu être lu. La personne a peut-être décidé autre chose depuis : personne ne peut donner de nouveau code pour l’instant.
console-newcode-ask = Donner un nouveau code
console-newcode-ask-hint = Soyez d’abord sûr de qui est devant vous. Quelqu’un qui se fait passer pour cette personne pourrait tout lire dès lors, et répondre en son nom.
console-newcode-how = Comment avez-vous reconnu la personne ?
console-newcode-met = Je l’ai rencontrée, et je suis sûr de qui elle est
console-newcode-safe-word = Elle a dit son mot convenu
console-newcode-reason = La raison d’un nouveau code
console-newcode-reason-hint = Vos collègues lisent ceci. La personne, non.
console-newcode-ask-button = Demander l’accord d’un collègue
console-newcode-asked = { $who } a demandé un nouveau code le { $day }. La demande prend fin après le { $until }.
console-newcode-how-met = La personne a été rencontrée.
console-newcode-how-safe = La personne a dit son mot convenu.
console-newcode-waits = Un collègue qui a ce dossier doit accepter. Il le voit en ouvrant le dossier, et dans sa file.
console-newcode-theirs = La personne qui a fait la demande peut maintenant remettre le code.
console-newcode-yours = Un second agent doit signer, et vous avez ce dossier. Demandez à votre collègue comment la personne a été reconnue. Qui reçoit le code lit et écrit dès lors comme cette personne.
console-newcode-agree = Accepter et signer
console-newcode-refuse = Refuser
console-newcode-refuse-why = Votre raison
console-newcode-refuse-button = Refuser la demande
console-newcode-agreed = { $who } a accepté.
console-newcode-withdraw = Retirer la demande
console-newcode-ready = Vous pouvez remettre le code. Affichez-le quand la personne est avec vous, ou quand vous pouvez le lui donner sans danger.
console-newcode-show = Afficher le code
console-newcode-not-yet = Ce code n’ouvre encore rien. Imprimez-le, ou laissez la personne le noter, puis tapez ses cinq derniers chiffres. Si vous quittez cette page maintenant, rien ne change.
console-newcode-language = Langue du papier
console-newcode-sheet-title = Votre nouveau code
console-newcode-sheet-use = Ouvrez votre boîte avec ce code. L’ancien n’ouvre plus rien.
console-newcode-sheet-own = Un agent a vu ce code. Ouvrez bientôt votre boîte et prenez-y un code que vous seul connaissez.
console-newcode-last = Les cinq derniers chiffres de ce code
console-newcode-give = Mettre le code en service
console-newcode-unsound = Le portail parle d’une demande de nouveau code qui ne tient pas : { $why }
console-newcode-notice-asked = { $who } demande un nouveau code pour cette personne. Un second agent doit accepter.
console-newcode-notice-agreed = Un collègue a accepté le nouveau code. Vous pouvez le remettre.
console-newcode-go = Voir la demande
console-box-account = Le récit
console-box-dialogue = Les échanges
console-box-identity = Le nom (deux d’entre eux ensemble, ou la personne)
console-box-internal = Les notes du bureau

## Sortir un dossier

console-download-title = Sortir le dossier
console-download-sealed = En fichiers scellés
console-download-sealed-hint = Chaque élément et chaque fichier tels que le portail les a, avec un index, et les clés de ce dossier sous une phrase secrète à part. Tout programme age l’ouvre, sans le portail.
console-download-opened = En fichiers ouverts
console-download-opened-hint = Un répertoire avec le dossier en texte, en données, et ses fichiers. Tout le monde peut le lire.
console-download-go = Faire l’archive
console-download-passphrase-why = Cette phrase secrète ferme les clés de ce dossier dans l’archive. Ne prenez pas celle avec laquelle vous vous connectez. Donnez-la à qui peut ouvrir l’archive par un autre chemin que l’archive. Personne ne peut la réinitialiser.
console-download-holds-moments = Quelqu’un qui a l’archive la devinerait en moins d’un jour.
console-download-holds-days = Quelqu’un qui a l’archive aurait besoin de jours ou de mois.
console-download-holds-years = Quelqu’un qui a l’archive et un très grand nombre de machines aurait besoin d’années.
console-download-holds-lifetimes = Quelqu’un qui a l’archive et un très grand nombre de machines aurait besoin de plus d’une vie.
console-download-warning = Qui trouve ceci peut le lire.
console-download-warning-person = La personne qui a signalé peut y être reconnue, même sans nom : par ce qu’elle seule pouvait savoir, par sa façon d’écrire, par ce qu’on voit sur une image.
console-download-warning-delete = Gardez-le là où vous seul pouvez le lire. Effacez-le quand il ne sert plus, aussi dans les téléchargements et la corbeille.
console-download-closing = Fermeture des clés avec la phrase secrète. Cela prend quelques secondes exprès : deviner devient lent.
console-download-running = L’archive est en cours.
console-download-so-far = { $read } sur { $all }
console-download-stay = Restez dans ce dossier jusqu’à la fin. Le quitter, ou un bureau qui se verrouille, arrête tout, et rien n’est enregistré.
console-download-stop = Arrêter
console-download-stopped = Arrêté. Rien n’a été enregistré.
console-download-made = L’archive est faite et remise à votre navigateur : { $name }
console-download-lost = La connexion a échoué au milieu d’un fichier, donc rien n’a été enregistré. Le fichier :
console-download-without = Réessayer sans ce fichier
console-download-flawed-there = Dans l’archive tel que le portail l’a donné, bien que la vérification échoue :
console-download-flawed-left = Écarté :
console-download-item = Un élément
console-download-gone = le portail n’a pas pu le donner.
console-download-line = il n’a pas été demandé, parce que la connexion y a échoué avant.

console-text-made = Sorti du portail le { $day } par : { $who }
console-text-quoted = Les lignes qui commencent par { $mark } sont ce que quelqu’un a écrit, ou le nom d’un fichier.
console-text-flawed-title = Ce qui manque ou dont la vérification échoue
console-text-whole = Tout ce dont vous avez les clés est ici, et chaque signature a été vérifiée.
console-text-files-left = { $count ->
    [one] { $count } fichier a été écarté. La liste des fichiers dit pourquoi.
   *[other] { $count } fichiers ont été écartés. La liste des fichiers dit pourquoi.
}
console-text-unheld = { $count ->
    [one] { $count } élément se trouve dans une boîte dont vous n’avez pas la clé. Il n’est pas ici.
   *[other] { $count } éléments se trouvent dans des boîtes dont vous n’avez pas la clé. Ils ne sont pas ici.
}
console-text-file-size = Un fichier de { $size }.
console-text-file-here = Dans ce répertoire sous :
console-text-file-left = Il a été écarté : { $why }

console-readme-what = Cette archive contient le dossier { $reference } tel que le portail l’avait : scellé. Dans items/ se trouve tout ce qui a été dit, chaque élément dans son fichier ; dans files/ les fichiers qui l’accompagnent.
console-readme-open = Tout ce qui est dans items/ et files/, ainsi que records.age, est un fichier age. age 1.3 ou plus récent l’ouvre (https://age-encryption.org), de même que le paquet npm age-encryption. La phrase secrète qui ferme keys.age vous sera demandée.
console-readme-files = L’élément qui parle d’un fichier dit son nom, combien d’octets il a et l’identifiant de son blob ; index.json dit où se trouve ce blob. Après sa fin, un fichier est rempli de zéros : prenez autant d’octets que l’élément le dit.
console-readme-index = index.json énumère chaque fichier avec sa longueur et son SHA-256 (base64url). Ce que quelqu’un a dit n’y est pas.
console-readme-proof = roster.txt dit qui peut signer et avec quelles clés, records.age qui avait des clés de ce dossier, receipt.txt que le portail l’a reçu. La manière de les vérifier est décrite dans docs/formats.md du programme Amparo.
console-readme-care = Qui a cette archive et la phrase secrète peut lire le dossier. Gardez les deux séparées, et effacez l’archive quand elle ne sert plus.

## Personnes et files (responsable des clés)

console-steward-title = Personnes et files
console-steward-not-pinned = Votre clé n’est pas épinglée dans la configuration : votre signature ne compte pas. La personne qui gère le portail doit l’y inscrire et redémarrer le portail.
console-steward-unverified = La liste que le portail possède ne résiste pas à la vérification et n’a pas servi de point de départ : { $why }
console-steward-expired = La liste est arrivée à son terme : personne ne peut signaler tant que vous ne signez pas la version suivante. Elle part de ce que disait la dernière.
console-steward-none-yet = Aucune liste n’a encore été signée. Invitez des agents, créez un bureau et une file, admettez les clés, puis signez.
console-steward-current = La version { $version } compte jusqu’au { $day }.
console-steward-signed = La version { $version } est signée et remise.

console-invites-title = Inviter
console-invite-name = Nom de connexion
console-invite-role = Rôle
console-invite-mail = Adresse pour des avis sans contenu (facultatif)
console-invite-button = Faire un lien
console-invite-sent = { $name } peut utiliser ce lien une fois. Remettez-le par une voie sûre :

console-candidates-title = Clés en attente
console-candidates-hint = Demandez à chaque personne de vous lire son empreinte, en personne ou lors d’un appel où vous reconnaissez la voix. Puis comparez.
console-candidates-none = Aucune clé n’attend.
console-candidate-me = C’est votre propre clé.
console-candidate-type = Tapez ce que vous entendez
console-candidate-same = C’est la même.
console-candidate-differs = Cela diffère. Si vous avez bien tapé, n’admettez pas cette clé.
console-candidate-compared = J’ai comparé les cinq groupes avec ce que la personne m’a lu
console-candidate-admit = Admettre cette clé

console-offices-title = Bureaux et files
console-offices-hint = Les noms sont publics et nécessaires dans chaque langue.
console-office-name = Nom du bureau
console-office-add = Ajouter un bureau
console-office-remove = Retirer { $office } et ses files
console-queue-name = Nom de la file
console-queue-add = Ajouter une file
console-queue-remove = Retirer { $queue }
console-queue-officers = Qui lit cette file
console-queue-no-officers = Admettez d’abord des agents.
console-queue-custodians = Qui garde les noms (deux en ouvrent un ensemble)
console-queue-no-custodians = Personne d’admis n’est dépositaire. Sans deux dépositaires, aucun nom ne peut être donné.

console-officers-title = Agents
console-officers-none = Personne n’est encore admis.
console-officer-function = Fonction, telle que le public la lit
console-officer-name = Nom public (facultatif)
console-officer-name-hint = Laissez vide pour n’être connu que par la fonction.
console-officer-languages = Langues
console-officer-roles = Rôles
console-officer-remove = Laisser partir { $name } : la clé finit avec cette version

console-role-triage = Agent de tri
console-role-protection = Agent de protection
console-role-assistance = Agent des droits des victimes
console-role-custodian = Dépositaire
console-role-steward = Responsable des clés
console-role-investigator = Enquêteur
console-role-auditor = Auditeur
console-role-coordinator = Coordinateur

console-review-title = Signer la version { $version }
console-review-not-after = Compte jusqu’au
console-review-not-after-hint = Après ce jour, personne ne peut signaler tant qu’une nouvelle version n’est pas signée.
console-review-changes = Ce qui change
console-review-no-changes = Rien ne change.
console-review-problems = Avant de signer
console-review-sign = Signer la version { $version }
console-review-not-pinned = Votre clé n’est pas épinglée dans la configuration : la signature ne compterait pas.

console-change-office-added = Nouveau bureau : { $office }.
console-change-office-removed = Le bureau { $office } disparaît.
console-change-office-renamed = Le bureau { $office } a un nouveau nom.
console-change-queue-added = Nouvelle file : { $queue }.
console-change-queue-removed = La file { $queue } disparaît.
console-change-queue-renamed = La file { $queue } a un nouveau nom.
console-change-queue-moved = La file { $queue } passe à un autre bureau.
console-change-admitted = { $name } est admis, avec la clé que vous avez comparée.
console-change-left = { $name } part. Sa clé finit ; ce qui a été signé reste vérifiable.
console-change-key-replaced = { $name } a une nouvelle clé, celle que vous avez comparée.
console-change-function = { $name } : la fonction est libellée autrement.
console-change-name = { $name } : le nom public change.
console-change-languages = { $name } : les langues changent.
console-change-role-given = { $name } devient : { $role }.
console-change-role-taken = { $name } n’est plus : { $role }.
console-change-reads-queue = { $name } reçoit les clés des nouveaux signalements de { $queue }.
console-change-leaves-queue = { $name } ne reçoit plus les clés des nouveaux signalements de { $queue }.
console-change-keeps-names = { $name } garde les noms pour { $queue }.
console-change-stops-keeping-names = { $name } ne garde plus les noms pour { $queue }.
console-change-not-after = Elle compte jusqu’au { $day }.

console-problem-no-office = Il n’y a pas de bureau.
console-problem-no-queue = Il n’y a pas de file : personne ne pourrait signaler.
console-problem-not-after = Choisissez un dernier jour à venir, à 400 jours au plus.
console-problem-threshold = La configuration demande plus d’une signature de responsable. Une seule ne compte pas, et une seule peut être mise ici.
console-problem-office-name = { $office } : le nom manque dans une langue.
console-problem-queue-name = { $queue } : le nom manque dans une langue.
console-problem-no-officer = { $queue } : personne ne la lit.
console-problem-one-officer = { $queue } : une seule personne détient les clés. Si elle est absente ou perd la sienne, les signalements attendent.
console-problem-one-custodian = { $queue } : un dépositaire seul n’ouvre aucun nom. Il en faut un second, sinon les noms ne peuvent pas être donnés.
console-problem-officer-function = { $name } : la fonction manque dans une langue.
console-problem-officer-role = { $name } : aucun rôle.

console-case-pressure = Quelqu’un a demandé à cette personne d’arrêter. Parlez avec elle avant de clore ou d’effacer quoi que ce soit.
console-case-withdrawn = La personne retire ce signalement. Rien n’est effacé pour autant.
console-case-erasure = Le { $day }, la personne a demandé que ce signalement soit effacé. Elle peut encore revenir sur sa demande.
console-case-erasure-final = Le { $day }, la personne a demandé que ce signalement soit effacé. La boîte aux lettres étant effacée, elle ne peut plus revenir là-dessus.
console-case-mailbox-erased = La personne a effacé sa boîte aux lettres et ne lit plus de réponses ici.
console-given-title = Ce que le bureau peut faire
console-given-none = Rien de la liste.
console-given-uncertain = Pas certain tant que quelque chose dans ce dossier ne peut pas être vérifié. Considérez que rien n’est permis.
console-identity-title = Qui est la personne
console-identity-lead = Elle l’a donné à vous seul, ou à toutes les personnes qui lisent le signalement. Ne le transmettez que si elle a dit oui.
console-identity-name = Nom
console-identity-contact = Comment la joindre
console-identity-hours = Quand c’est sûr
console-identity-safe-word = Mot convenu
console-name-title = Le nom de la personne
console-name-lead = La personne a confié son nom à des dépositaires. Aucun agent ne l’ouvre seul : deux dépositaires doivent donner leur accord, l’un après l’autre.
console-name-ask = Demander le nom
console-name-ask-hint = Votre demande va à tous les dépositaires de ce nom. Si deux d’entre eux acceptent, le nom vous parvient à vous seul. Vos collègues voient dans les notes votre demande et son motif.
console-name-reason = Ce pour quoi le nom est nécessaire
console-name-reason-hint = Les dépositaires décident d’après ce que vous écrivez ici. La personne ne le voit pas.
console-name-danger = Une vie est en danger
console-name-harms = Prévenir la personne mettrait l’enquête en danger
console-name-untold = En quoi l’enquête serait en danger
console-name-untold-why = La personne n’est pas prévenue, parce que :
console-name-tells-before = { $count ->
    [one] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } jour.
    [many] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } de jours.
   *[other] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } jours.
}
console-name-tells-after = La personne est prévenue au moment où le nom vous parvient.
console-name-told = Ce que vous en dites à la personne
console-name-told-hint = Dites le motif, autant que possible. Vous pouvez laisser vide : la personne apprend le reste de toute façon.
console-name-reads-asked = Le bureau demande votre nom. Il peut être ouvert si deux personnes qui le gardent sont d’accord.
console-name-reads-opened = Votre nom a été ouvert pour moi. Deux personnes qui le gardent ont donné leur accord.
console-name-ask-button = Signer et demander
console-name-no-rules = Aucune règle de ce portail ne dit comment demander un nom : c’est donc impossible.
console-name-nobody = Il n’y a plus deux dépositaires à qui vous pourriez le demander.
console-name-asked = Vous avez demandé le nom le { $day } :
console-name-waits = La demande attend deux dépositaires, jusqu’au { $until }.
console-name-waits-told = La personne est prévenue. Le nom peut être ouvert du { $from } au { $until }, si deux dépositaires sont d’accord.
console-name-agreed = D’accord : { $who }
console-name-refused = Refus : { $who }
console-name-withdrawn = Vous avez retiré cette demande.
console-name-expired = Personne ne l’a ouvert avant le { $day }. Vous pouvez demander à nouveau.
console-name-gone = Ce qui en est résulté vous était scellé avant que vous ne quittiez le dossier, et n’existe plus.
console-name-opened = Ouvert le { $day }, pour vous seul. Vos collègues ne le voient pas.
console-name-unsound = Une de vos demandes ne résiste pas à la vérification : { $why }
console-name-withdraw = Retirer la demande
console-name-ready = Deux dépositaires ont donné leur accord. Dès que vous prenez le nom, la personne est prévenue.
console-name-take = Prévenir la personne et afficher le nom
console-entry-disclosure = A demandé aux dépositaires le nom de la personne, jusqu’au { $day }
console-entry-telling-asked = A prévenu la personne que son nom peut être ouvert à partir du { $day }, si deux de ces personnes sont d’accord : { $who }
console-entry-telling-opened = A prévenu la personne que son nom a été ouvert le { $day }. D’accord : { $who }
console-entry-code-request = A demandé un nouveau code pour la personne, jusqu’au { $day }.
console-entry-code-agreed = A accepté le nouveau code.
console-entry-code-refused = A refusé le nouveau code.
console-entry-code-withdrawn = A retiré la demande de nouveau code.
console-entry-code-given = Clés données par le bureau le { $day }

## What custodians are asked

console-requests-title = Demandes
console-requests-lead = Des agents demandent ici des noms que vous gardez avec d’autres. Vous décidez d’après le motif. Le nom ne vous est jamais montré : il va à la personne qui l’a demandé, dès que deux d’entre vous sont d’accord.
console-requests-none = Personne ne vous attend.
console-requests-over = Terminées
console-requests-unsound = Une demande ne résiste pas à la vérification ; on ne peut rien en faire : { $why }
console-requests-one = { $who } demande un nom
console-requests-since = Demandé le { $day }
console-requests-until = Valable jusqu’au { $day }
console-requests-state-asked = Pas encore décidée
console-requests-state-agreed = Deux accords
console-requests-state-disclosed = Le nom a été remis
console-requests-state-refused = Refusée
console-requests-state-withdrawn = Retirée
console-requests-state-expired = Délai écoulé
console-requests-told = La personne a été prévenue. Le nom peut être ouvert à partir du { $day }.
console-requests-told-after = La personne est prévenue quand le nom est remis.
console-requests-turn-agree = Si vous êtes d’accord, vous ôtez le premier de deux sceaux. Rien ne s’ouvre encore : un collègue doit aussi donner son accord.
console-requests-turn-open = Un collègue a donné son accord. Si vous êtes aussi d’accord, le nom est scellé pour la personne qui l’a demandé. Vous ne le voyez pas.
console-requests-turn-early = Un collègue a donné son accord. La personne a été prévenue et peut répondre : vous pourrez ouvrir à partir du { $day }.
console-requests-turn-first = Un collègue doit donner son accord avant vous : son sceau est à l’extérieur. Vous pouvez refuser maintenant, ou attendre.
console-requests-turn-second = Vous avez donné votre accord. Un collègue décide maintenant. Vous pouvez encore refuser tant que rien n’est ouvert.
console-requests-agree = Je suis d’accord : ôter mon sceau
console-requests-open = Je suis d’accord : l’ouvrir pour la personne qui l’a demandé
console-requests-refuse = Refuser
console-requests-reason = Motif du refus
console-requests-reason-hint = Seule la personne qui a demandé lit ceci. Un seul refus met fin à la demande.
console-requests-refuse-button = Signer le refus

# Files of a case.

console-files-title = Fichiers
console-file-open = Ouvrir
console-file-removed-before = Ce qu’il disait en plus de son contenu a été retiré avant le scellement.
console-file-kept = Il est tel quel, avec ce qu’il dit en plus de son contenu : la personne l’a voulu.
console-file-unknown = Il est tel quel : rien n’a pu être retiré.
console-file-original = L’original d’un autre fichier, avec ce qui en a été retiré.
console-file-warning = Personne n’a regardé à l’intérieur. Un fichier peut nuire à l’appareil sur lequel un programme l’ouvre.
console-file-disguised = Son nom se termine par { $ending }, et son contenu est autre chose.
console-file-shown = Montré ici sans réseau et sans ses scripts.
console-file-huge = L’image est trop grande pour être montrée ici.
console-document-reading = Ouverture du document…
console-document-locked = Le document est protégé par un mot de passe et ne peut pas être affiché ici. Enregistrez-le et ouvrez-le avec un programme qui demande le mot de passe.
console-document-broken = Le document ne peut pas être affiché ici : il est abîmé, ou d’un genre qui n’est pas connu ici.
console-document-slow = Le document prenait trop de temps et a été fermé.
console-document-large = Le document est trop grand pour être affiché ici.
console-document-place = Page { $page } sur { $pages }
console-document-page = Page n° { $page }
console-document-previous = Page précédente
console-document-next = Page suivante
console-document-smaller = Plus petit
console-document-larger = Plus grand
console-document-search = Chercher
console-document-searching = Recherche…
console-document-found = Trouvé à la page { $page }.
console-document-not-found = Rien trouvé. Le texte qui est dans une image n’est pas cherché.
console-document-tools = Pages, taille et recherche
console-document-page-partly = Une partie de cette page n’a pas pu être affichée.
console-document-page-slow = Cette page prenait trop de temps et n’est pas affichée.
console-document-page-broken = Cette page est abîmée et n’est pas affichée.
console-document-page-large = Il y a trop de choses sur cette page pour l’afficher ici.
console-document-many = Seules les { $page } premières pages sont affichées ici. Enregistrez le document pour voir les autres.
console-file-send = Envoyer les fichiers
console-entry-transcript = Ce qu’une personne du bureau a entendu dans un enregistrement
console-entry-attestation = La personne a signé ce qu’elle a dit
console-entry-attestation-release = La personne a signé ce qu’elle a dit et permet d’effacer l’enregistrement
console-entry-removal = L’enregistrement a été effacé
console-entry-assigned = S’en occupe désormais : { $who }
console-entry-handed-back = Rendu.
console-sound-altered = Un enregistrement fait dans le formulaire, avec une voix modifiée. Qui connaît la personne peut encore la reconnaître.
console-sound-as-recorded = Un enregistrement fait dans le formulaire, avec la voix de la personne.
console-sound-none = Personne n’a encore noté ce qui y est dit.
console-sound-asked = Ce qui y est dit a été envoyé à la personne pour vérification. Elle ne l’a pas encore signé.
console-sound-kept = La personne a signé ce texte. Elle souhaite que l’enregistrement soit gardé.
console-sound-released = La personne a signé ce texte et permet d’effacer l’enregistrement.
console-sound-removed = L’enregistrement a été effacé. Le texte reste.
console-transcript-title = Noter ce qui y est dit
console-transcript-label = Ce qui est dit dans l’enregistrement
console-transcript-hint = Mot pour mot, dans la langue parlée. Marquez par […] ce que vous n’avez pas compris. Dans la boîte, quiconque a le code peut le lire.
console-transcript-send = L’envoyer à la personne pour vérification
console-transcript-keep = Le garder pour le bureau
console-sound-remove-title = Effacer l’enregistrement
console-sound-remove-reason = Raison
console-sound-remove-hint = La personne la lit. L’enregistrement ne peut pas être rétabli. Les copies de sauvegarde disparaissent avec les sauvegardes.
console-sound-remove-button = Effacer l’enregistrement
console-verdict-file = les octets du fichier ne sont pas ceux qui ont été signés ({ $verdict })
