# Un dossier dans la console des agents, onglet par onglet.

## Onglets

console-tabs-title = Parties du dossier
console-tab-account = Récit
console-tab-dialogue = Échanges
console-tab-notes = Notes internes
console-tab-files = Fichiers
console-tab-people = Personnes
console-waiting-acknowledge = à confirmer
console-waiting-answer = à répondre : { $count }
console-waiting-new = nouvelles : { $count }
console-waiting-files = { $count } en tout
console-waiting-declared = conflits : { $count }
console-answers-title = Ce que le formulaire demandait
console-unanswered-title = Sans réponse pour l’instant
console-files-none = Il n’y a pas de fichier dans ce dossier.
console-key-next-tab = partie suivante du dossier
console-key-previous-tab = partie précédente du dossier
