# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = Transparence
transparency-title = Transparence
transparency-lead = Qui reçoit les signalements ici, quelles règles le bureau suit, et ce que ce serveur conserve.

transparency-receivers = Qui reçoit les signalements
transparency-roster = La liste de ces personnes est signée. Voici la version { $version }, valable jusqu’au { $until }.
transparency-fingerprint = Comparer son empreinte
transparency-queues = Où un signalement peut aller, et qui l’y lit
transparency-queue = Équipe
transparency-office = Bureau
transparency-readers = Lu par
transparency-no-roster = Il n’y a pas de liste signée valable en ce moment. Tant qu’il n’y en a pas, aucun signalement ne peut être reçu.

transparency-rules = Règles
transparency-rules-lead = Le bureau suit ces règles. Quand plusieurs donnent un délai pour la même chose, c’est celui qui finit le premier qui compte.
transparency-clocks = Combien de temps cela peut prendre : { $rule }
transparency-what = Quoi
transparency-length = Combien de temps
transparency-from = À partir de quand
transparency-source = Où c’est écrit
transparency-urgent = Si c’est urgent :
transparency-duties = Ce qui est transmis, sans votre nom : { $rule }
transparency-event = Si
transparency-facts = Ce qui est transmis
transparency-to = À qui
transparency-unverified = Pas encore vérifié à la source.

transparency-names = Les noms que gardent les dépositaires
transparency-names-two = Si vous avez donné votre nom aux dépositaires seulement : un agent l’obtient si deux dépositaires sont d’accord, l’un après l’autre. Il leur faut une raison, et il est noté qui était d’accord.
transparency-names-before = La personne est prévenue au moins { $days ->
    [one] un jour
   *[other] { $days } jours
} avant.
transparency-names-danger = Si une vie est en danger, ou si prévenir ferait du tort, elle l’apprend le jour où le nom est ouvert.
transparency-names-after = La personne l’apprend le jour où le nom est ouvert.
transparency-names-none = Aucune de ces règles ne dit comment un nom pourrait être ouvert. Personne ne peut donc en demander un.

rule-acknowledge = Première réponse à un signalement
rule-feedback = Nouvelles de ce qui a été fait
rule-assistance = Offre d’aide
rule-status = Où en est un signalement, par écrit
rule-report = Signaler une faute. Les signalements plus tardifs sont reçus aussi
rule-ask-protection = Demander une protection
rule-preliminary-review = Premier examen d’une demande de protection
rule-retaliation-investigation = Enquête sur des actes contre une personne qui a signalé
rule-determination = Décision après cette enquête
rule-ask-chair = Demander un second examen
rule-state-informed = L’État est informé
rule-state-names = L’État désigne un enquêteur
rule-state-investigates = L’État enquête

from-receipt = à partir du jour où le signalement arrive
from-acknowledgement = à partir de la première réponse
from-awareness = à partir du jour où vous l’avez su
from-information = à partir du jour où toutes les informations sont là
from-referral = à partir du jour où c’est transmis
from-investigation = à partir du rapport d’enquête
from-no-case = à partir de la décision qu’il n’y a pas lieu d’enquêter
from-notification = à partir du jour où l’État est informé

length-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
length-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
length-working-days = { $n ->
    [one] { $n } jour ouvrable
   *[other] { $n } jours ouvrables
}
length-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
length-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}

event-child = Un enfant est concerné
event-danger = Une vie est en danger
event-misconduct = Quelqu’un qui travaille pour l’organisation a enfreint ses règles
event-state = Un soldat ou un policier envoyé par un État est nommé
rule-facts-child = ce qu’il faut pour protéger l’enfant
rule-facts-harm = ce qu’il faut pour éviter le mal
rule-facts-report = les faits du signalement
rule-to-child = ceux qui protègent les enfants sur place
rule-to-harm = ceux qui peuvent l’éviter
rule-to-investigators = les enquêteurs de l’organisation
rule-to-state = cet État

transparency-stored = Ce que le serveur conserve
transparency-stored-lead = Ce que les gens écrivent est scellé, et le serveur n’en a pas la clé. À côté de cela, il conserve de chaque signalement :
transparency-stored-draft = de ce que quelqu’un a écrit sans l’envoyer : que cela existe, le jour où cela a été enregistré ou ouvert pour la dernière fois, et à peu près sa longueur
transparency-stored-office = des personnes du bureau : leurs clés publiques, les heures de leurs sessions, et chaque avis qui leur est destiné, avec son heure, jusqu’à son envoi
transparency-stored-not = Des signalements et des messages, il garde les jours, pas les heures. Il ne garde ni adresses de réseau ni noms de navigateurs.

transparency-program = Le programme
transparency-version = Ce site utilise Amparo, version { $version }. Son code source est ouvert, sous la licence { $licence } : chacun peut le lire et vérifier ce qui est dit ici.
transparency-unaudited = Personne d’extérieur au projet ne l’a encore contrôlé.

transparency-figures = Chiffres
transparency-figures-none = Aucun chiffre sur les signalements n’est encore publié ici.
