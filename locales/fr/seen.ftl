seen-title = Ce que voit le serveur
seen-lead = D’un côté, un signalement inventé tel que le bureau le lit. De l’autre, le même signalement tel qu’il se trouve dans la base de données du serveur.
seen-officer = Ce que lit le bureau
seen-server = Ce que détient le serveur
seen-bytes = Le signalement lui-même, tel que le serveur le détient
seen-bytes-lead = Le début de { $size ->
    [one] { $size } octet
   *[other] { $size } octets
}. Sans la clé d’une personne du bureau, il n’y a rien de plus.
