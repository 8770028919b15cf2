# Un dossier dans la console des agents, onglet par onglet.

## Onglets

console-tabs-title = Parties du dossier
console-tab-account = Récit
console-tab-dialogue = Échanges
console-tab-notes = Notes internes
console-tab-files = Fichiers
console-tab-people = Personnes
console-waiting-acknowledge = à confirmer
console-waiting-answer = à répondre : { $count }
console-waiting-new = nouvelles : { $count }
console-waiting-files = { $count } en tout
console-waiting-declared = conflits : { $count }
console-answers-title = Ce que le formulaire demandait
console-unanswered-title = Sans réponse pour l’instant
console-files-none = Il n’y a pas de fichier dans ce dossier.
console-key-next-tab = partie suivante du dossier
console-key-previous-tab = partie précédente du dossier
console-waiting-unsound = non vérifiés : { $count }
console-tab-coding = Codage
console-tab-history = Historique
console-waiting-coding = à coder
console-waiting-mention = pour vous : { $count }

## Lire et imprimer

console-spell-button = Épeler
console-spell-letters = alpha bravo charlie delta écho foxtrot golf hôtel india juliette kilo lima mike novembre oscar papa québec roméo sierra tango uniforme victor whisky rayon yankee zoulou
console-spell-digits = zéro un deux trois quatre cinq six sept huit neuf
console-spell-capital = { $word } majuscule
console-spell-dash = tiret
console-spell-underscore = tiret bas
console-print-foot = Confidentiel. Qui tient cette page peut lire ce qui a été confié. Gardez-la sous clé et détruisez-la quand elle ne sert plus.

## Tâches

console-tasks-title = Tâches
console-tasks-done = Faites
console-task-add = Ajouter une tâche
console-task-label = Ce qu’il faut faire
console-task-due = Jusqu’au, s’il y a un jour
console-task-who = Par qui
console-task-nobody = personne en particulier
console-task-button = Sceller la tâche
console-task-tick = Fait
console-task-tick-of = Fait : { $task }
console-task-untick = Rouvrir
console-task-untick-of = Rouvrir : { $task }
console-task-done-by = faite par { $who }, { $day }

## Traductions

console-translation-add = Ajouter une traduction
console-translation-anew = Traduire à nouveau, ou dans une autre langue
console-translation-language = En quelle langue
console-translation-label = Traduction
console-translation-button = Sceller la traduction
console-translation-by = { $language }, traduit par { $who }, { $day }

## Codage

console-coding-title = Codage
console-coding-none = Ce dossier n’est pas encore codé.
console-coding-no-frame = Les champs du codage n’ont pas pu être chargés. Reconnectez-vous pour coder ce dossier.
console-coding-begin = Coder ce dossier
console-coding-anew = Coder à nouveau
console-coding-hint = Ne choisissez que ce que vous savez. Le prochain codage remplace celui-ci ; le précédent reste lisible.
console-coding-open = non choisi
console-coding-required = (nécessaire avant de conclure le dossier)
console-coding-harmed = Personnes lésées
console-coding-row = Personne
console-coding-row-add = Ajouter une personne
console-coding-row-remove = Retirer la personne { $row }
console-coding-remove = Retirer
console-coding-button = Sceller le codage
console-coding-reset = Laisser tel quel
console-coding-before = Codages précédents : { $count }
console-coding-misfits = Pas encore scellé. À revoir : { $fields }
console-coding-misfit-option = Ce choix n’est plus proposé par le bureau. Choisissez à nouveau.
console-coding-misfit-year = Une année a quatre chiffres, de 1945 à cette année.
console-coding-misfit-long = 200 caractères au plus.
console-coding-lacking = Avant de conclure, le codage doit indiquer : { $fields }

## Références et liens

console-references-title = Numéros et autres dossiers
console-reference-add = Lui donner un numéro
console-reference-ours = Un numéro de ce bureau
console-reference-others = Un numéro qu’il porte ailleurs
console-reference-office = Notre numéro
console-reference-system = Où il porte ce numéro
console-reference-number = Numéro
console-reference-stands = Actuellement : { $number }. Le suivant le remplace.
console-reference-button = Sceller le numéro
console-reference-back = Le retirer
console-link-may-be = Doublon possible de
console-link-add = Il peut s’agir du même fait qu’un autre dossier
console-link-hint = Le lien est scellé dans les deux dossiers. Il n’est possible que si les mêmes personnes lisent les deux : à toute autre, il dirait que l’autre existe.
console-link-other = Quel dossier, parmi ceux que la file a chargés
console-link-choose = Choisissez un dossier
console-link-reason = Ce qui l’indique
console-link-button = Lier les deux
console-link-apart = Pas de lien : ce ne sont pas les mêmes personnes qui lisent les deux dossiers. Quelqu’un apprendrait l’existence d’un dossier qui n’est pas le sien.
console-link-half = C’est inscrit dans ce dossier, pas encore dans l’autre. Réessayez de l’y inscrire.
console-link-other-too = L’inscrire aussi dans l’autre
console-link-back = Retirer le lien
console-link-by = lié par { $who }, { $day }
console-join-links = Ce dossier est lié à d’autres. La personne ajoutée verra qu’ils existent.

## Mentions et débuts

console-mention-hint = Tapez @ pour mentionner un collègue qui détient ce dossier.
console-mention-title = Collègues
console-mention-me = pour vous
console-template-choose = Commencer par
console-template-none = Vos propres mots

## Ce qui est gardé et ce qui s’est passé

console-entry-translation = Traduction, { $language }
console-entry-task = Une tâche
console-entry-task-due = Une tâche jusqu’au { $day }
console-entry-task-done = Une tâche a été faite.
console-entry-task-again = Une tâche est rouverte.
console-entry-reference = Un numéro a été donné.
console-entry-reference-back = Un numéro a été retiré.
console-entry-linked = Doublon possible de { $other }
console-entry-unlinked = N’est plus un doublon possible de { $other }
console-history-title = Ce qui s’est passé
console-history-whole = D’après les seuls éléments et registres signés ; tous ont été vérifiés ici.
console-history-not-whole = Il peut manquer quelque chose à cette liste, car tout n’a pas pu être vérifié :
console-history-undated = (avant ce qui suit ; le jour même n’est pas noté)
console-history-received = Le signalement a été reçu.
console-history-message = A écrit un message.
console-history-note = A écrit une note.
console-history-acknowledgement = A confirmé la réception.
console-history-consent = A dit ce que le bureau peut faire.
console-history-file = A ajouté un fichier : { $name }
console-history-transcript = A écrit ce que dit un enregistrement.
console-history-attestation = A signé le texte d’un enregistrement.
console-history-removal = A supprimé un enregistrement.
console-history-coding = A codé le dossier.
