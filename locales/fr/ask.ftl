# What the form asks (config/taxonomy.toml): the question, its hint, its answers.

ask-danger = Quelqu’un est-il en danger en ce moment ?
ask-danger-hint = Ce site n’est pas un service d’urgence. En cas de danger immédiat, appelez :
ask-threat = Quelqu’un vous a-t-il menacé, vous ou vos proches, à cause de cela ?
ask-threat-hint = En paroles, par écrit ou d’une autre façon.
ask-detriment = A-t-on déjà fait quelque chose contre vous à cause de cela ?
ask-detriment-hint = Par exemple : des tâches ou des heures retirées, un contrat non renouvelé, une mauvaise évaluation, des insultes, une mise à l’écart.
ask-supervisor = La personne que vous nommez est-elle votre responsable, ou d’un rang plus élevé que vous ?
ask-supervisor-hint = Cela aide le bureau à décider qui peut s’occuper de votre signalement.

ask-route = Qu’est-ce qui vous correspond le mieux ?
ask-route-hint = Seules les questions utiles s’affichent alors. Vous pouvez changer à tout moment.
ask-route-staff = Je travaille ici, ou j’y ai travaillé
ask-route-harmed = Cela m’est arrivé
ask-route-behalf = J’écris pour quelqu’un d’autre
ask-route-focal = Je le saisis pour quelqu’un dans le cadre de mon travail : point de contact, ligne d’écoute, interprète
ask-route-child = J’ai moins de 18 ans
ask-route-open = Je préfère ne pas le dire

ask-relation = Qui est cette personne pour vous ?
ask-relation-hint = Par exemple : une sœur, un collègue, une cliente.
ask-knows = Cette personne sait-elle que vous écrivez ?
ask-agrees = Cette personne est-elle d’accord ?
ask-agrees-yes = Oui
ask-agrees-no = Non
ask-agrees-unsafe = Le lui demander n’est pas sans danger
ask-channel = Comment cela vous est-il parvenu ?
ask-channel-phone = Par téléphone
ask-channel-in_person = De vive voix
ask-channel-paper = Sur papier
ask-channel-message = Par SMS
ask-channel-other = Autrement
ask-code_holder = Qui gardera le code ?
ask-code_holder-person = La personne seule
ask-code_holder-both = La personne et moi
ask-code_holder-writer = Moi seulement, parce que ce serait dangereux pour la personne
ask-helped_by = Quelqu’un vous a-t-il aidé à écrire ?
ask-helped_by-hint = Un interprète, une personne de soutien ou un point de contact. Si cette personne ne doit pas le voir, dites-le plus bas.

ask-meet = Préférez-vous parler plutôt qu’écrire ?
ask-meet-hint = Vous n’avez alors rien à écrire ci-dessus. Le bureau convient de tout avec vous dans la boîte aux lettres, ou de la façon que vous indiquez plus bas.
ask-meet-call = Appelez-moi
ask-meet-meet = Rencontrez-moi
ask-meet-open = Non, j’écris

ask-when = Quand était-ce ?
ask-when-hint = Une date, un mois, ou « avant » ou « après » quelque chose.
ask-where = Où était-ce ?
ask-where-hint = Une ville, une base, un bureau, une route.
ask-ongoing = Est-ce que cela continue ?
ask-people = Qui l’a fait ?
ask-people-hint = Écrivez ce que vous savez et laissez le reste vide.
person-number = Personne { $number }
person_name = Nom, ou comment on l’appelle
person_role = Ce que fait cette personne
person_unit = Unité ou équipe
person_force = Organisation, force ou entreprise
person_phone = Téléphone
person_plate = Véhicule ou plaque
person_handle = Nom sur internet
add-person = Ajouter une autre personne
ask-witnesses = Qui d’autre l’a vu, ou le sait ?
ask-manager_knew = Un responsable ou un commandant le savait-il sans rien faire ?

ask-child = Un enfant est-il concerné, quelqu’un de moins de 18 ans ?
ask-needs = De quelle aide a-t-on besoin ?
ask-needs-hint = Elle ne dépend ni d’une enquête, ni de votre participation à une enquête.
ask-needs-medical = Un médecin ou des médicaments
ask-needs-psychosocial = Quelqu’un à qui parler
ask-needs-shelter = Un endroit sûr où loger
ask-needs-legal = Une aide juridique
ask-needs-livelihood = À manger, de l’argent ou du travail pour tenir
ask-needs-child_support = Un soutien pour un enfant qui est né
ask-assistance_only = Voulez-vous seulement de l’aide, et pas d’enquête ?
ask-assistance_only-hint = Votre message va alors à ceux qui organisent l’aide, et à aucun enquêteur.

ask-armed = Cette personne est-elle armée, ou membre d’une force ?
ask-controls_aid = Cette personne décide-t-elle d’une aide ou de services dont vous avez besoin ?
ask-small_team = Y a-t-il moins de cinq personnes dans votre équipe ?
ask-only_me = Êtes-vous la seule personne à l’avoir su ?
ask-told = L’avez-vous déjà dit à quelqu’un ?
ask-contract = Votre contrat finit-il dans les six mois ?
ask-visa = Votre visa ou permis dépend-il de cet emploi ?
ask-compound = Logez-vous dans l’enceinte, ou dans un logement de l’employeur ?

ask-consent = Que peut faire le bureau ?
ask-consent-hint = Chaque réponse est « non » tant que vous ne cochez pas. Vous pouvez changer plus tard dans la boîte aux lettres.
ask-consent-investigators = Transmettre mon signalement aux enquêteurs
ask-consent-victims_rights = Le transmettre à la personne chargée des droits de ceux qui ont subi un préjudice
ask-consent-entity = Le transmettre à l’organisation qui emploie la personne que je nomme
ask-consent-state = Informer l’État de cette personne, sans mon nom
ask-consent-state_named = Informer cet État, avec mon nom
ask-consent-protection = Dire au bureau de la protection le risque que je cours
ask-consent-contact = Me contacter de la façon que j’indique plus bas
ask-new_code = Si vous perdez votre code, le bureau peut-il vous en donner un nouveau, en personne ou grâce à votre mot de sécurité ?
