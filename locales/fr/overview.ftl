# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Vue d’ensemble
console-overview-title = Où en est le travail
console-overview-lead = Compté d’après votre propre file : les jours, l’état et les personnes en charge, que le portail voit. Rien de ce qui a été écrit n’est compté.
console-overview-lead-all = Compté sur tous les dossiers. Moins de cinq n’est pas indiqué, et les nombres sont arrondis à cinq près.
console-overview-open = Ouverts
console-overview-overdue = En retard
console-overview-closed = Clos
console-overview-due = Ce qui est dû
console-overview-today = Aujourd’hui
console-overview-day = Jour
console-overview-hands = Qui en est chargé
console-overview-nobody = Personne
console-overview-ages = Âge des dossiers ouverts
console-overview-age = Âge
console-overview-answered = De l’arrivée au premier mot du bureau, dossiers de l’année écoulée
console-overview-after = Délai
console-overview-unanswered = Pas encore de réponse
console-overview-ended = De l’arrivée au dernier mot du bureau, dossiers clos
console-overview-came = Personnes anonymes qui sont revenues, dossiers de l’année écoulée
console-overview-who = Qui
console-overview-anonymous = Anonymes
console-overview-came-back = Ont réécrit un autre jour
console-overview-share = { $share } % ont réécrit.
console-overview-cases = Dossiers
console-overview-few = moins de 5
console-overview-up-to =
    { $days ->
        [one] jusqu’à { $days } jour
       *[other] jusqu’à { $days } jours
    }
console-overview-over =
    { $days ->
        [one] plus de { $days } jour
       *[other] plus de { $days } jours
    }
console-overview-none = Rien à compter pour le moment.
