privacy-title = Confidentialité
privacy-lead = Le serveur ne garde rien qu’il puisse lire, ne dépose aucun cookie et ne note aucune adresse de votre appareil.

privacy-who = Qui peut lire ce que vous écrivez
privacy-readers = Les personnes qui détiennent une clé de votre signalement. Vous les voyez dans votre boîte aux lettres. Celles que vous écartez n’en reçoivent pas.
privacy-name-box = Votre nom, si vous l’avez donné, est dans une boîte à part. Deux personnes du bureau l’ouvrent ensemble. Vous pouvez l’ouvrir aussi.
privacy-operator = Ceux qui font fonctionner le serveur ne peuvent rien en lire ; quelqu’un qui volerait le disque ou une sauvegarde non plus.

privacy-kept = Ce que voit le serveur
privacy-kept-lead = Voici tout ce qu’il peut voir d’un signalement :
privacy-kept-case = un numéro tiré au hasard, à qui il est adressé, le jour, où il en est, s’il est urgent, un niveau de risque approximatif et les jours où une réponse est attendue
privacy-kept-items = pour chaque message : le jour, s’il vient de vous ou du bureau, et à peu près sa longueur
privacy-kept-grants = quelles personnes du bureau détiennent une clé, et donc peut-être qui vous avez écarté
privacy-kept-boxes = qu’il y a une boîte avec un nom, si vous en avez donné un, mais pas ce nom
privacy-kept-login = une empreinte de ce que donne votre code, qui lui permet de retrouver votre boîte aux lettres mais pas de fabriquer votre code
privacy-not-kept = Il ne garde pas d’heures, seulement des jours. Il ne garde ni adresses de réseau ni noms de navigateurs.

privacy-ways = Deux façons de sceller
privacy-browser = Si votre navigateur exécute les scripts, tout est scellé et ouvert sur votre appareil. Le serveur ne voit jamais un mot, ni votre code.
privacy-server = Sinon, le serveur le fait dans sa mémoire, aussitôt, et l’oublie. Rien de lisible n’atteint un disque. Mais à ce moment-là, qui contrôle le serveur peut lire. Chaque page dit laquelle des deux façons a servi.

privacy-limits = Ce que cela ne peut pas faire
privacy-limit-scripts = Quelqu’un qui prendrait le contrôle du serveur pourrait vous envoyer de faux scripts. Vous pouvez comparer les empreintes ci-dessous.
privacy-limit-device = Rien ici ne peut vous protéger d’un appareil surveillé.
privacy-limit-network = Qui surveille tout le réseau peut voir que vous avez ouvert ce site.

privacy-check = Vérifier que c’est le bon site
privacy-roster = L’empreinte de la liste signée des personnes qui reçoivent les signalements. La même devrait se trouver sur les affiches du bureau :
privacy-clients = Les empreintes (SHA-256) des programmes que votre navigateur exécute ici :
