# Ce que dit le navigateur pendant qu’il travaille.

busy = Beaucoup de personnes écrivent en ce moment. Rien n’est perdu. Attendez une minute et essayez de nouveau.
offline = La connexion au serveur est coupée.
refused = Le serveur ne l’a pas accepté ({ $code }).
roster-bad = La liste des personnes qui reçoivent les signalements n’a pas pu être vérifiée ({ $code }). Rien n’a donc été envoyé.
roster-expired = La liste signée des personnes qui reçoivent les signalements n’est plus valable, ou la date de cet appareil est fausse : il indique le { $day }. Rien n’a donc été envoyé. Ce que vous avez écrit est encore là.
roster-changed = Le bureau a changé entre-temps sa liste de personnes. Regardez de nouveau qui reçoit votre signalement et qui ne doit pas le voir, puis envoyez-le.
failed = Quelque chose n’a pas fonctionné dans ce navigateur ({ $code }).
trying-again = Nouvel essai…
idle-warning = Il ne s’est rien passé ici depuis un moment. Dans une minute, cette page s’efface.

progress-sealing = Votre signalement est en train d’être scellé sur cet appareil…
progress-sending = Envoi du signalement scellé…
progress-stored = C’est enregistré. Voici votre code.

part-of = Partie { $part } sur { $parts }
back = Retour
skip-part = Passer
next = Continuer
all-parts = Tout montrer

failure-title = L’envoi n’a pas eu lieu
failure-kept = Ce que vous avez écrit est toujours sur cette page, et nulle part ailleurs. Ne fermez pas la page.
retry = Essayer de nouveau
failure-change = Revenir et modifier
