save = Enregistrer et finir plus tard
save-hint = Rien n’est envoyé. Le texte est scellé avec un code que vous seul·e recevez, et le bureau n’en sait rien.
progress-saving = Scellement et enregistrement.
untaken-long = C’est plus que ce qui peut être conservé. Raccourcissez le texte. Tout ce que vous avez saisi est encore ici.
untaken-late = Cette page est restée ouverte trop longtemps et rien n’a été modifié. Pour effacer ce que vous avez enregistré, rouvrez-le avec votre code.
private-title = L’écrire et décider plus tard
private-lead = Ce que vous écrivez ici n’est pas envoyé et personne n’en est informé. Le texte est scellé avec un code que vous seul·e recevez. Plus tard, vous pourrez le rouvrir, le modifier, l’envoyer ou l’effacer.
private-kept = Il est effacé si vous ne l’ouvrez pas pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
saved-title = Enregistré
saved-lead = Rien n’a été envoyé et personne n’a été informé. Seul votre code l’ouvre.
saved-until = C’est conservé jusqu’au { $until }. Chaque fois que vous l’ouvrez, ce délai recommence.
saved-new-code = Cette page est restée longtemps ouverte : voici donc un nouveau code. Ce que vous aviez enregistré s’ouvre toujours avec le code que vous aviez.
saved-again = Enregistré. Rien n’a été envoyé.
saved-next-title = Comment continuer
saved-next = Pour le rouvrir, le modifier, l’envoyer ou l’effacer, choisissez « J’ai un code » sur la première page et saisissez le code.
saved-go-on = Continuer à écrire
saved-not-kept = Sans le code, vous ne pourrez pas le rouvrir. Il sera effacé à la fin du délai.
draft-title = Ce que vous avez écrit
draft-lead = Rien n’a été envoyé et personne n’a été informé. Vous pouvez le modifier, l’enregistrer, l’envoyer ou l’effacer.
erase-title = L’effacer
erase-lead = Tout disparaît aussitôt et personne ne peut le rétablir.
erase = Effacer ce que j’ai écrit
erase-failed = L’effacement n’a pas réussi pour le moment. Veuillez réessayer.
erased-title = C’est effacé
erased-lead = Plus personne ne peut l’ouvrir. Votre code n’ouvre plus rien.
file-keep = Garder comme fichier scellé
file-hint = Seul votre code ouvre le fichier. Mais il reste sur cet appareil jusqu’à ce que vous le supprimiez, et quelqu’un qui regarde peut le trouver et poser des questions.
file-title = J’ai gardé un fichier scellé
file-lead = Choisissez le fichier et saisissez son code. Il est ouvert sur cet appareil et rien n’est envoyé.
file-label = Le fichier
file-open = Ouvrir le fichier
file-bad = Ce code n’ouvre pas ce fichier.
file-none = Choisissez d’abord le fichier.
saved-file = Le fichier se trouve dans vos téléchargements. Rien n’a été envoyé. Avec le fichier et son code, vous pouvez continuer depuis n’importe quel appareil, sous « Je veux l’écrire et décider plus tard ».
saved-keep = Notez-le maintenant. Il n’est affiché qu’une seule fois et personne ne peut le retrouver. Qui le trouve peut lire ce que vous avez écrit : gardez-le là où personne ne regarde.
