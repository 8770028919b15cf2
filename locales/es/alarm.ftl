# The alarm in the mailbox: acts as Directive (EU) 2019/1937, Art. 19, lists them, and two more.

alarm-title = Me ha ocurrido algo desde entonces
alarm-lead = Si alguien le amenaza o actúa contra usted por esta denuncia, dígalo aquí. Pasa enseguida al primer lugar de la lista de la oficina.
alarm-act = Qué le hicieron
alarm-act-none = Otra cosa, o prefiero decirlo con mis palabras
act-dismissal = Despido o suspensión
act-demotion = Descenso, o ascenso negado
act-transfer = Otras tareas, otro lugar, otro sueldo u otro horario
act-training = Formación negada
act-appraisal = Una mala evaluación o referencia
act-disciplinary = Una medida disciplinaria
act-intimidation = Presión, amenazas, acoso o aislamiento
act-discrimination = Discriminación
act-contract = Un contrato no renovado, no convertido en fijo o terminado antes de tiempo
act-reputation = Daño a mi reputación, o pérdida de dinero
act-blacklisting = Me pusieron en una lista negra
act-goods = Un contrato de bienes o servicios terminado
act-permit = Una licencia o un permiso retirado
act-medical = Me enviaron a un médico o psiquiatra
act-housing = Amenaza sobre mi visado o vivienda
act-threat = Una amenaza contra mí o mi familia
alarm-words = Con sus palabras
alarm-words-hint = Qué pasó, cuándo y quién lo hizo. Bastan unas pocas palabras.
alarm-button = Dar la alarma
alarm-sealing = Sellando y enviando la alarma…
alarm-sent = La alarma ha llegado. La oficina la ve primero. Si está en peligro ahora, no espere: llame.
error-happened = Escriba lo que pasó, o elíjalo arriba.
