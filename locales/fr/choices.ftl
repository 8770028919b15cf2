# Ce que la personne peut décider après l’envoi : retirer, se plaindre, prendre un nouveau code, effacer.

more-title = Ce que vous pouvez faire d’autre

pressed-legend = Quelqu’un vous a-t-il demandé d’arrêter ?
pressed-hint = Votre réponse est scellée. Si quelqu’un fait pression sur vous, le bureau peut vous protéger.

withdraw-title = Retirer votre signalement
withdraw-lead = Le bureau apprend que vous ne voulez pas que cela continue. Rien n’est effacé. Si des règles obligent le bureau à agir, il le fait quand même, sans votre nom. Vous pouvez revenir là-dessus à tout moment, et l’aide n’en dépend pas.
withdraw-words = Avec vos mots, si vous voulez
withdraw-button = Retirer mon signalement
withdraw-back-button = Annuler mon retrait
withdraw-sealing = Scellement et envoi…
withdraw-sent = Le bureau est informé que vous retirez votre signalement.
withdraw-back-sent = Le bureau est informé que vous ne retirez plus votre signalement.
kind-withdrawn = Vous retirez votre signalement
kind-not-withdrawn = Vous ne retirez plus votre signalement

complaint-title = Vous plaindre de la façon dont on vous a traité
complaint-lead = Les personnes qui peuvent lire cette boîte aux lettres liront votre réclamation. Si elle concerne l’une d’elles, faites plutôt un nouveau signalement et excluez-la là-bas.
complaint-elsewhere = Faire un nouveau signalement (s’ouvre dans un nouvel onglet)
complaint-words = Comment vous a-t-on traité ?
complaint-button = Envoyer la réclamation
complaint-sealing = Scellement et envoi…
complaint-sent = Votre réclamation est arrivée.
error-complaint = Écrivez d’abord ce qui s’est passé.
kind-complaint = Une réclamation sur la façon dont on vous a traité

renew-title = Quelqu’un connaît peut-être mon code
renew-lead = Vous recevez un nouveau code, et l’ancien n’ouvre plus rien. Qui avait l’ancien code a pu lire ce qui est ici maintenant. Ce qui sera écrit ensuite, cette personne ne pourra pas le lire.
renew-button = Me montrer un nouveau code
renew-sealing = Tout est scellé pour le nouveau code…
renew-confirm = Utiliser le nouveau code
renew-not = Garder l’ancien code
renewed = Le nouveau code est en service. L’ancien n’ouvre plus rien.
given-title = Un code donné par le bureau
given-lead = Un second agent a accepté le { $day } que le bureau vous donne un nouveau code. Ces deux personnes l’ont fait :
given-met = On vous a reconnu en personne.
given-safe-word = On vous a reconnu à votre mot convenu.
given-before = Depuis, vous avez pris un code à vous. Personne au bureau ne le connaît.
given-known = La personne qui vous a donné ce code l’a vu et pourrait ouvrir cette boîte avec lui. Prenez un code que vous seul connaissez. L’ancien code n’ouvre plus rien. Si vous aviez confié un nom ici, il reste scellé chez ceux qui le gardent ; vous ne le voyez plus ici.
given-button = Prendre un code à moi
renew-late = Cette page est restée ouverte trop longtemps, et il n’est pas sûr que le nouveau code soit en service. Gardez les deux codes, et essayez d’abord le nouveau.
renew-unsure = La connexion s’est coupée, et il n’est pas sûr que le nouveau code soit en service. Gardez les deux codes, et essayez d’abord le nouveau.
new-code-title = Votre nouveau code
new-code-lead = Notez-le d’abord. Il sert dès que vous en avez tapé la fin.
new-code-not-yet = Jusque-là
new-code-old = Votre ancien code ouvre encore la boîte aux lettres. Si vous quittez cette page maintenant, rien n’est changé.

erasure-title = Effacer
erasure-case-title = Demander au bureau d’effacer le signalement
erasure-lead = Votre demande est prise en compte après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, pour que personne ne puisse vous presser et que vous puissiez revenir sur votre demande. Le bureau efface alors ce que les règles permettent et vous dit ici ce qu’il a fait.
erasure-button = Le demander
erasure-back-button = Annuler ma demande
erasure-sealing = Scellement et envoi…
erasure-sent = Le bureau a votre demande d’effacer le signalement.
erasure-back-sent = Le bureau est informé que vous annulez votre demande.
kind-erasure-asked = Vous demandez au bureau d’effacer le signalement
kind-erasure-back = Vous ne demandez plus au bureau d’effacer le signalement
erase-mailbox-title = Effacer cette boîte aux lettres
erase-mailbox-lead = Votre code n’ouvre alors plus rien, aussitôt, et personne ne peut le rétablir. Le bureau garde le signalement.
closing-unsure = Votre code n’ouvre plus rien ici. Soit la boîte aux lettres est effacée, soit un nouveau code est en service.
erase-mailbox-sure = Je sais que je ne pourrai pas revenir
erase-mailbox-button = Effacer la boîte aux lettres
error-sure = Cochez d’abord que vous le savez.
mailbox-erased-title = La boîte aux lettres est effacée
mailbox-erased-lead = Votre code n’ouvre plus rien. Le bureau garde le signalement.
