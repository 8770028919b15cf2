safety-title = Sécurité
safety-now = En cas de danger immédiat
safety-not-emergency = Ceci n’est pas un service d’urgence.
safety-hours = Les messages sont lus { $hours }, heure locale ({ $office }).
safety-zone = Ces heures sont celles du fuseau horaire { $zone }.
safety-holidays = Ces jours-là, personne ne lit les messages :
safety-call = En cas de danger immédiat, appelez :

safety-device = L’appareil
safety-own-device = Utilisez un appareil que personne d’autre ne regarde. N’en prenez pas un qui appartient à votre travail.
safety-history = L’historique du navigateur montre que ce site a été ouvert. Si d’autres utilisent l’appareil, effacez ensuite l’entrée « Contact ».
safety-private = Une fenêtre privée ne garde pas d’historique. Fermez-la quand vous avez fini.
safety-exit = « Quitter cette page » ouvre tout de suite un autre site et efface ce que celui-ci a laissé dans le navigateur. L’historique, lui, reste.
safety-watched = Si quelqu’un a mis sur l’appareil un programme qui le surveille, rien sur ce site n’y peut quelque chose. Prenez un autre appareil.

safety-connection = La connexion
safety-tor = Votre réseau et votre fournisseur voient que vous avez ouvert ce site, pas ce que vous écrivez. Tor Browser cache cela aussi. Le site y fonctionne à tous les niveaux de sécurité.
safety-remote-browser = Certains navigateurs montrent des pages que l’ordinateur d’une autre entreprise a ouvertes pour vous, Opera Mini par exemple. Cette entreprise peut lire avec vous. Prenez ici un autre navigateur.
safety-tools = Les correcteurs et les traducteurs peuvent envoyer à d’autres ce que vous tapez. Nous demandons au navigateur de les en tenir éloignés, mais certains n’obéissent pas.

safety-write = Ce que vous écrivez
safety-details = Si vous voulez rester anonyme, laissez de côté les détails que vous seriez seul ou seule à connaître.
safety-told = Si vous en avez déjà parlé à quelqu’un, dites-le au bureau. Il saura alors qui pourrait deviner que c’est vous.
safety-code = Gardez votre code à part de l’adresse de ce site. Ne le photographiez pas si vos images sont conservées en ligne.
safety-print = Les imprimantes et les scanners peuvent laisser sur le papier des marques qui permettent de remonter à eux.
