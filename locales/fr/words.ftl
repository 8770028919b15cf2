# Dates, nombres et mots courts que plusieurs pages partagent.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-first = 1er
date = { $day } { $month } { $year }
yes = Oui
no = Non
rather-not-say = Je préfère ne pas répondre
and-also = ,

# Comment un texte est scellé.
sealing-server = Sans scripts, ce que vous écrivez est transmis à notre serveur, qui le scelle aussitôt dans sa mémoire. Il ne garde rien qu’il puisse lire. Mais quelqu’un qui contrôlerait le serveur à ce moment-là pourrait lire avec lui. Si votre navigateur exécute les scripts, cet avis change dans un instant, et vos mots sont scellés sur cet appareil.
sealing-server-code = Sans scripts, votre code est transmis à notre serveur. Il ouvre votre boîte aux lettres dans sa mémoire et oublie aussitôt le code et les mots. Mais quelqu’un qui contrôlerait le serveur à ce moment-là pourrait lire avec lui. Si votre navigateur exécute les scripts, cet avis change dans un instant, et tout est ouvert sur cet appareil.
sealing-browser = Tout est scellé et ouvert sur cet appareil. Le serveur ne voit jamais ni vos mots ni votre code.
sealing-needed = Cette page a besoin d’un navigateur qui exécute les scripts, car vos mots sont scellés sur votre propre appareil. Si cet avis ne change pas, autorisez les scripts pour ce site ou prenez un autre navigateur.

# Le reçu.
receipt = Reçu signé
receipt-download = Télécharger le reçu signé
receipt-proves = Il prouve que ce portail détenait votre signalement ce jour-là. Il ne contient ni vos mots ni votre code. Ne le gardez que si cela ne vous met pas en danger.
receipt-bad = Le reçu du portail n’a pas pu être vérifié. Notez tout de même le code et demandez au bureau, dans la boîte aux lettres, de confirmer qu’il a votre signalement.
receipt-unverified = Le reçu joint à la confirmation du bureau n’a pas pu être vérifié. Ne vous y fiez pas et dites-le au bureau.
