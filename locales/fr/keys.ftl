# La vie des clés : collègues arrivés, aux clés nouvelles ou partis ; sa propre clé ; ce qui arrive à échéance.

console-area-colleagues = Collègues
console-area-key = Ma clé

## Collègues

console-colleagues-title = Collègues
console-colleagues-waiting = ({ $count } à faire)
console-colleagues-hint = Les nouveaux signalements sont scellés pour toutes les personnes qui travaillent ce jour-là dans la file. Pour les dossiers plus anciens, quelqu’un qui les lit doit faire les clés.
console-colleagues-none = Il n’y a rien à faire. Qui travaille avec vous peut lire ce que vous lisez, sauf les dossiers dont quelqu’un est tenu à l’écart, et personne de ceux qui sont partis n’en a les clés.
console-colleague-lacks = { $who } peut lire { $has } sur { $of ->
    [one] { $of } dossier
   *[other] { $of } dossiers
} que vous lisez dans les mêmes files.
console-colleague-lacks-hint = Cette personne reçoit les clés de tout ce qui a été dit dans ces dossiers, et des nouveaux messages. Les dossiers dont quelqu’un est tenu à l’écart sont laissés de côté.
console-colleague-left = { $who } ne travaille plus ici. { $cases ->
    [one] { $cases } des dossiers que vous lisez a
   *[other] { $cases } des dossiers que vous lisez ont
} encore des clés de ce temps-là.
console-colleague-left-hint = Avec de nouvelles clés, rien de ce qui est écrit ensuite ne s’ouvre à qui a gardé les anciennes.
console-colleague-new-key = Cette personne a une nouvelle clé depuis la version { $version } de la liste. Qui a cette clé reçoit ces dossiers. Faites-vous lire son empreinte, en personne ou dans un appel où vous reconnaissez la voix :
console-colleague-compared = Je l’ai comparée avec ce qu’on m’a lu
console-colleague-give = { $cases ->
    [one] Donner les clés de { $cases } dossier
   *[other] Donner les clés de { $cases } dossiers
}
console-colleague-renew = { $cases ->
    [one] Faire de nouvelles clés pour { $cases } dossier
   *[other] Faire de nouvelles clés pour { $cases } dossiers
}
console-run-title = Faire des clés
console-run-looking = Recherche des dossiers qui restent …
console-run-progress = { $done } sur { $of } faits
console-run-hint = Vous pouvez continuer à travailler dans la console. Si elle se verrouille, ce qui est fait est fait, et vous pouvez reprendre de là.
console-run-stop = Arrêter
console-run-stopping = Arrêt après ce dossier …
console-run-kept = Ce qui était fait reste fait. Recommencez pour continuer.
console-run-given = { $cases ->
    [one] Les clés de { $cases } dossier ont été données.
   *[other] Les clés de { $cases } dossiers ont été données.
}
console-run-renewed = { $cases ->
    [one] De nouvelles clés ont été faites pour { $cases } dossier.
   *[other] De nouvelles clés ont été faites pour { $cases } dossiers.
}
console-run-needless = { $cases ->
    [one] Pour { $cases } dossier, il n’y avait plus rien à faire.
   *[other] Pour { $cases } dossiers, il n’y avait plus rien à faire.
}
console-run-remaining = { $cases ->
    [one] Il reste { $cases } dossier pour la prochaine fois.
   *[other] Il reste { $cases } dossiers pour la prochaine fois.
}
console-run-left-out = { $cases ->
    [one] { $cases } dossier a été laissé de côté : il faut d’abord regarder qui peut le lire. Ouvrez-le et faites-le là :
   *[other] { $cases } dossiers ont été laissés de côté : il faut d’abord regarder qui peut les lire. Ouvrez chacun et faites-le là :
}
console-run-failed = { $cases ->
    [one] { $cases } dossier a échoué. Ouvrez-le pour voir ce qui ne va pas, ou réessayez plus tard :
   *[other] { $cases } dossiers ont échoué. Ouvrez-les pour voir ce qui ne va pas, ou réessayez plus tard :
}
console-run-open = Ouvrir { $reference }

console-stale-left = { $who } ne travaille plus ici et a encore des clés de ce dossier.
console-stale-rekeyed = { $who } a une nouvelle clé et ne peut pas encore lire ce dossier avec elle.
console-queue-not-given = Certains dossiers ne s’ouvrent pas à votre clé. Si votre clé est nouvelle, demandez à quelqu’un qui les lit de vous les redonner, sous « Collègues ».

## Sa propre clé

console-key-title = Ma clé
console-key-forced-title = Choisissez une nouvelle phrase secrète
console-key-passphrase-title = Choisissez une nouvelle phrase secrète
console-key-recovery-title = Gardez le nouveau code de secours
console-key-confirm-title = Confirmez par six chiffres
console-key-done-title = Remplacés
console-key-forced = Vous avez utilisé le code de secours : la phrase secrète est perdue, et le code est sorti de sa place. Choisissez maintenant une nouvelle phrase secrète ; vous recevez un nouveau code de secours avec elle. Votre clé et vos dossiers restent tels qu’ils sont.
console-key-fingerprint = L’empreinte de votre clé. Elle reste la même tant que vous avez cette clé :
console-key-change-title = Une autre phrase secrète et un autre code de secours
console-key-change = Les deux sont remplacés en une fois. L’ancienne phrase et l’ancien code n’ouvrent plus rien ensuite, et votre session est fermée partout ailleurs.
console-key-present = Votre phrase secrète actuelle
console-key-present-wrong = Cela n’ouvre pas votre clé.
console-key-authenticator = Installer aussi une autre application d’authentification
console-key-other-why = Scannez cette image avec l’application que vous voulez utiliser désormais.
console-key-other-code = Six chiffres de la nouvelle application
console-key-present-code = Six chiffres de l’application utilisée jusqu’ici
console-key-code-hint = Chaque code ne sert qu’une fois. Si vous avez utilisé celui-ci pour entrer, attendez le suivant.
console-key-code-wrong = Ces chiffres n’ont pas été acceptés. Chaque code ne sert qu’une fois : attendez le suivant et réessayez.
console-key-closing = Fermeture de votre clé, deux fois : avec la nouvelle phrase secrète et avec le nouveau code de secours.
console-key-closed = Les nouveaux accès à votre clé sont prêts.
console-key-replace = Remplacer les anciens
console-key-done = Votre nouvelle phrase secrète et votre nouveau code de secours comptent désormais. Les anciens n’ouvrent plus rien ; détruisez l’ancien papier.
console-key-done-button = Aller à mon travail

## Clés perdues, et ce qui arrive à échéance

console-first-again = Vous aviez déjà une clé ici. La nouvelle la remplace quand un responsable des clés l’a signée : alors seulement, l’ancienne phrase secrète, l’ancien code de secours et l’ancienne application ne servent plus, et vos collègues doivent vous redonner vos dossiers.
console-first-again-waiting = Vous pourrez entrer avec la nouvelle phrase secrète quand un responsable des clés aura comparé l’empreinte et signé. D’ici là, ce que vous aviez avant fonctionne encore.
console-lost-title = Clés perdues
console-lost-hint = Pour qui a perdu la phrase secrète et le code de secours, ou l’application d’authentification. Le lien fait une nouvelle clé sous le même nom. Rien n’est scellé pour elle avant que vous ne compariez son empreinte et signiez, et elle n’ouvre les anciens dossiers que lorsque des collègues les redonnent.
console-lost-who = Qui a perdu ses clés
console-lost-choose = Choisissez …
console-lost-code = Vos six chiffres, de votre application d’authentification
console-expiry-officer = La liste compte jusqu’au { $day }. Après ce jour, personne ne peut signaler et rien ne s’ouvre ici. Rappelez à votre responsable de la signer à nouveau.
console-expiry-steward = La liste compte jusqu’au { $day }. Après ce jour, personne ne peut signaler et rien ne s’ouvre ici. Signez-la à nouveau avant.
console-expiry-button = Aller à la signature
console-steward-renew = Signer la même pour { $days } jours de plus
