# What the office has to do by its rules (config/policies/*.toml), and by when.

duty-title = Ce que le bureau peut être obligé de faire
duty-lead = Des règles peuvent obliger le bureau à transmettre des faits, sans votre nom :
duty-child = Si un enfant est concerné, ce qu’il faut pour le protéger va à ceux qui protègent les enfants sur place.
duty-danger_to_life = Si une vie est en danger, ce qu’il faut pour éviter le mal va à ceux qui peuvent l’éviter.
duty-staff_misconduct = Si quelqu’un qui travaille pour l’organisation a enfreint ses règles, les faits vont à ses enquêteurs.
duty-state_notice = Si un soldat ou un policier envoyé par un État est nommé, les faits vont à cet État.
duty-exempt = Pas si vous demandez seulement de l’aide.
duty-unverified = Il n’est pas certain que cette règle s’applique ici : un membre du bureau décide, et en note la raison.
duty-uncertain = Il n’est pas certain que ces règles s’appliquent ici : un membre du bureau décide, et en note la raison.
duty-only-yes = Seulement si vous dites oui : donner votre nom, vous contacter en dehors de ce site, vous demander de participer, organiser de l’aide.
duty-no-secrecy = Si vous avez moins de 18 ans : nous écoutons ce que vous voulez. Nous ne pouvons pas promettre de garder le secret quand vous ou un autre enfant êtes en danger, et nous vous prévenons avant d’agir.

next-feedback = Au plus tard le { $feedback }, on vous dit ce qui a été fait, ou ce qui est encore en cours.
next-help = Ceux qui organisent l’aide s’en occupent au plus tard le { $help }.
