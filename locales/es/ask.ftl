# What the form asks (config/taxonomy.toml): the question, its hint, its answers.

ask-danger = ¿Hay alguien en peligro ahora?
ask-danger-hint = Este sitio no es un servicio de emergencia. Si hay peligro ahora, llame al:
ask-threat = ¿Alguien le amenazó, o amenazó a personas cercanas a usted, por este asunto?
ask-threat-hint = De palabra, por escrito o de otra manera.
ask-detriment = ¿Ya hicieron algo contra usted por este asunto?
ask-detriment-hint = Por ejemplo: le quitaron tareas u horas, no le renovaron el contrato, le dieron una mala evaluación, le insultaron o le dejaron de lado.
ask-supervisor = ¿La persona que usted nombra supervisa su trabajo o tiene un rango superior al suyo?
ask-supervisor-hint = Esto ayuda a la oficina a decidir quién puede ocuparse de su denuncia.

ask-route = ¿Qué se acerca más a su caso?
ask-route-hint = Entonces solo se muestran las preguntas que corresponden. Puede cambiarlo en cualquier momento.
ask-route-staff = Trabajo aquí, o trabajé aquí
ask-route-harmed = Me ocurrió a mí
ask-route-behalf = Escribo por otra persona
ask-route-focal = Lo registro por otra persona como parte de mi trabajo: punto de contacto, línea de ayuda, intérprete
ask-route-child = Tengo menos de 18 años
ask-route-open = Prefiero no decirlo

ask-relation = ¿Quién es esa persona para usted?
ask-relation-hint = Por ejemplo: una hermana, un colega, una clienta.
ask-knows = ¿Sabe esa persona que usted escribe esto?
ask-agrees = ¿Está de acuerdo esa persona?
ask-agrees-yes = Sí
ask-agrees-no = No
ask-agrees-unsafe = No es seguro preguntárselo
ask-channel = ¿Cómo le llegó?
ask-channel-phone = Por teléfono
ask-channel-in_person = En persona
ask-channel-paper = En papel
ask-channel-message = Por mensaje de texto
ask-channel-other = De otra manera
ask-code_holder = ¿Quién guardará el código?
ask-code_holder-person = Solo la persona
ask-code_holder-both = La persona y yo
ask-code_holder-writer = Solo yo, porque no es seguro para la persona
ask-helped_by = ¿Le ayudó alguien a escribir esto?
ask-helped_by-hint = Un intérprete, una persona de apoyo o un punto de contacto. Si esa persona no debe ver la denuncia, dígalo más abajo.

ask-meet = ¿Prefiere hablar en vez de escribir?
ask-meet-hint = Entonces no hace falta que escriba nada arriba. La oficina lo acuerda con usted en el buzón, o de la manera que indique más abajo.
ask-meet-call = Llámenme
ask-meet-meet = Reúnanse conmigo
ask-meet-open = No, escribo

ask-when = ¿Cuándo fue?
ask-when-hint = Una fecha, un mes, o «antes» o «después» de algo.
ask-where = ¿Dónde fue?
ask-where-hint = Una ciudad, una base, una oficina, un camino.
ask-ongoing = ¿Sigue ocurriendo?
ask-people = ¿Quién lo hizo?
ask-people-hint = Escriba lo que sepa y deje el resto vacío.
person-number = Persona { $number }
person_name = Nombre, o cómo le llaman
person_role = Qué hace
person_unit = Unidad o equipo
person_force = Organización, fuerza o empresa
person_phone = Teléfono
person_plate = Vehículo o matrícula
person_handle = Nombre en internet
add-person = Añadir otra persona
ask-witnesses = ¿Quién más lo vio, o lo sabe?
ask-manager_knew = ¿Lo sabía un jefe o comandante y no hizo nada?

ask-child = ¿Hay un niño o una niña de por medio, alguien de menos de 18 años?
ask-needs = ¿Qué ayuda hace falta?
ask-needs-hint = No depende de una investigación, ni de que usted participe en ella.
ask-needs-medical = Un médico o medicinas
ask-needs-psychosocial = Alguien con quien hablar
ask-needs-shelter = Un lugar seguro donde quedarse
ask-needs-legal = Ayuda legal
ask-needs-livelihood = Comida, dinero o trabajo para salir adelante
ask-needs-child_support = Apoyo para un hijo o una hija que nació
ask-assistance_only = ¿Quiere solo ayuda, y ninguna investigación?
ask-assistance_only-hint = Entonces llega a quienes organizan la ayuda, y a ningún investigador.

ask-armed = ¿Está armada esa persona, o pertenece a una fuerza?
ask-controls_aid = ¿Decide esa persona sobre ayuda o servicios que usted necesita?
ask-small_team = ¿Hay menos de cinco personas en su equipo?
ask-only_me = ¿Es usted la única persona que lo sabía?
ask-told = ¿Se lo ha contado ya a alguien?
ask-contract = ¿Termina su contrato en los próximos seis meses?
ask-visa = ¿Depende su visado o permiso de este empleo?
ask-compound = ¿Vive en el recinto, o en una vivienda de su empleador?

ask-consent = ¿Qué puede hacer la oficina?
ask-consent-hint = Todo es «no» hasta que lo marque. Puede cambiarlo más tarde en el buzón.
ask-consent-investigators = Pasar mi denuncia a los investigadores
ask-consent-victims_rights = Pasarla a quien cuida los derechos de las personas que sufrieron daño
ask-consent-entity = Pasarla a la organización que emplea a la persona que nombro
ask-consent-state = Informar al Estado al que pertenece esa persona, sin mi nombre
ask-consent-state_named = Informar a ese Estado, con mi nombre
ask-consent-protection = Decir a la oficina de protección el riesgo que corro
ask-consent-contact = Ponerse en contacto conmigo de la manera que indico más abajo
ask-new_code = Si pierde su código, ¿puede la oficina darle uno nuevo, en persona o con su palabra acordada?
