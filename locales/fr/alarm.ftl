# The alarm in the mailbox: acts as Directive (EU) 2019/1937, Art. 19, lists them, and two more.

alarm-title = Il m’est arrivé quelque chose depuis
alarm-lead = Si quelqu’un vous menace ou agit contre vous à cause de ce signalement, dites-le ici. Cela passe tout de suite en tête de la liste du bureau.
alarm-act = Ce qui a été fait
alarm-act-none = Autre chose, ou je préfère le dire avec mes mots
act-dismissal = Licenciement ou suspension
act-demotion = Rétrogradation, ou promotion refusée
act-transfer = D’autres tâches, un autre lieu, un autre salaire ou d’autres horaires
act-training = Formation refusée
act-appraisal = Une mauvaise évaluation ou recommandation
act-disciplinary = Une mesure disciplinaire
act-intimidation = Pressions, menaces, harcèlement ou mise à l’écart
act-discrimination = Une discrimination
act-contract = Un contrat non renouvelé, non pérennisé ou arrêté plus tôt
act-reputation = Une atteinte à ma réputation, ou une perte d’argent
act-blacklisting = Une inscription sur une liste noire
act-goods = Un contrat de biens ou de services arrêté
act-permit = Une licence ou un permis retiré
act-medical = Un envoi chez un médecin ou un psychiatre
act-housing = Mon visa ou mon logement menacé
act-threat = Une menace contre moi ou ma famille
alarm-words = Avec vos mots
alarm-words-hint = Ce qui s’est passé, quand, et qui l’a fait. Quelques mots suffisent.
alarm-button = Donner l’alerte
alarm-sealing = L’alerte est scellée et envoyée…
alarm-sent = L’alerte est arrivée. Le bureau la voit en premier. En danger maintenant, n’attendez pas : appelez.
error-happened = Écrivez ce qui s’est passé, ou choisissez-le plus haut.
