# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Journal
console-log-title = Journal
console-log-intro = Ce qui a été fait et qui change qui peut lire un dossier, ou ce qu’il devient. Aucune entrée ne dit de quel dossier il s’agit, ni ce qui a été écrit.
console-log-checking = Vérification du journal …
console-log-empty = Le journal n’a pas encore d’entrée.
console-log-whole = Les { $count } entrées sont en ordre : signatures, suite et jours.
console-log-wrong = Pas en ordre : entrée { $places }. Tout le reste a été vérifié.
console-log-newest = Jusqu’à l’entrée { $n }, le journal a cette empreinte :
console-log-newest-hint = Notez-la sur papier une fois par mois, avec le numéro de l’entrée. Si le journal est un jour coupé ou remplacé, cela le montrera.
console-log-head = Pour vérifier sans ce portail, avec « amparo verify log » :
console-log-take = Enregistrer tout le journal
console-log-saved = Enregistré sous { $name }. « amparo verify log » le vérifie sans ce portail.
console-log-older = Montrer des entrées plus anciennes
console-log-shown = { $shown } entrées sur { $count }
console-log-number = Entrée { $n }
console-log-checked = Vérifiée
console-log-portal = Le portail lui-même
console-log-unknown = Quelqu’un qui n’est pas dans la liste
console-log-unreadable = Cette entrée ne peut pas être lue.
console-log-broken = Pas en ordre : { $why }
console-log-portal-hint = Les entrées du portail lui-même prouvent moins que celles du bureau : qui exploite le portail peut les faire.

console-log-alarm = Le journal de ce portail n’est pas en ordre (entrée { $n }) : { $why } Prévenez votre auditeur ou votre responsable des clés, par une autre voie que ce portail.
console-log-unchecked = Le journal n’a pas pu être vérifié pour le moment.

console-log-why-chain = elle ne suit pas l’entrée d’avant. L’une des deux a été modifiée, déplacée ou retirée ({ $verdict }).
console-log-why-cut = le journal s’arrête là, et ce navigateur sait qu’il allait plus loin ({ $verdict }).
console-log-why-forked = elle ne correspond pas à ce que ce navigateur, ou la personne qui a signé l’entrée, avait vu du journal ({ $verdict }).
console-log-why-day = elle est datée d’avant quelque chose que la personne qui l’a signée avait déjà vu ({ $verdict }).

console-log-act-acknowledged = Accusé de réception d’un signalement
console-log-act-moved-on = Un dossier avancé
console-log-act-concluded = Un dossier conclu
console-log-act-closed = Un dossier clos
console-log-act-reopened = Un dossier repris
console-log-act-assigned = Un dossier confié à quelqu’un
console-log-act-handed-back = Un dossier rendu
console-log-act-holder-added = Une personne ajoutée à un dossier
console-log-act-holder-removed = Une personne retirée d’un dossier
console-log-act-conflict-declared = Conflit d’intérêts déclaré et dossier quitté
console-log-act-keys-made = Nouvelles clés faites pour un dossier
console-log-act-recording-deleted = Un enregistrement supprimé
console-log-act-disclosure-asked = Un nom demandé
console-log-act-disclosure-agreed = Accord pour révéler un nom
console-log-act-disclosure-refused = Refus de révéler un nom
console-log-act-disclosure-withdrawn = Demande d’un nom retirée
console-log-act-disclosed = Un nom révélé
console-log-act-code-asked = Nouveau code demandé pour une personne qui a signalé
console-log-act-code-renewed = Nouveau code fait pour une personne qui a signalé
console-log-act-code-taken = Nouveau code pris par une personne qui a signalé
console-log-act-mailbox-closed = Boîte effacée par la personne qui a signalé
console-log-act-roster-taken = Une version de la liste mise en vigueur
console-log-act-texts-taken = Une version des textes du bureau mise en vigueur
console-log-act-keys-replaced = Un lien utilisé pour la nouvelle clé d’un membre de l’office
