# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = Transparencia
transparency-title = Transparencia
transparency-lead = Quién recibe las denuncias aquí, qué reglas sigue la oficina y qué guarda este servidor.

transparency-receivers = Quién recibe las denuncias
transparency-roster = La lista de estas personas está firmada. Esta es la versión { $version }, válida hasta el { $until }.
transparency-fingerprint = Comparar su huella
transparency-queues = A dónde puede llegar una denuncia, y quién la lee allí
transparency-queue = Equipo
transparency-office = Oficina
transparency-readers = La leen
transparency-no-roster = En este momento no hay una lista firmada válida. Mientras no la haya, no se puede recibir ninguna denuncia.

transparency-rules = Reglas
transparency-rules-lead = La oficina sigue estas reglas. Si varias dan un plazo para lo mismo, cuenta el que termina primero.
transparency-clocks = Cuánto puede tardar: { $rule }
transparency-what = Qué
transparency-length = Cuánto tiempo
transparency-from = Desde cuándo
transparency-source = Dónde está escrito
transparency-urgent = Si es urgente:
transparency-duties = Qué se comunica, sin su nombre: { $rule }
transparency-event = Si
transparency-facts = Qué se comunica
transparency-to = A quién
transparency-unverified = Todavía no se ha comprobado en su fuente.

transparency-names = Los nombres que guardan los responsables de custodia
transparency-names-two = Si dio su nombre solo a los responsables de custodia: un funcionario lo recibe si dos de ellos están de acuerdo, uno tras otro. Necesitan un motivo, y queda escrito quién estuvo de acuerdo.
transparency-names-before = Se avisa a la persona al menos { $days ->
    [one] un día
   *[other] { $days } días
} antes.
transparency-names-danger = Si hay una vida en peligro, o si avisar causaría daño, lo sabe el día en que se abre el nombre.
transparency-names-after = La persona lo sabe el día en que se abre el nombre.
transparency-names-none = Ninguna de estas reglas dice cómo podría abrirse un nombre. Por eso nadie puede pedirlo.

rule-acknowledge = Primera respuesta a una denuncia
rule-feedback = Noticia de lo que se hizo
rule-assistance = Oferta de ayuda
rule-status = En qué punto está una denuncia, por escrito
rule-report = Denunciar una falta. Las denuncias posteriores también se reciben
rule-ask-protection = Pedir protección
rule-preliminary-review = Primer examen de una petición de protección
rule-retaliation-investigation = Investigación de actos contra una persona que denunció
rule-determination = Decisión después de esa investigación
rule-ask-chair = Pedir un segundo examen
rule-state-informed = Se informa al Estado
rule-state-names = El Estado nombra a un investigador
rule-state-investigates = El Estado investiga

from-receipt = desde el día en que llega la denuncia
from-acknowledgement = desde la primera respuesta
from-awareness = desde el día en que usted lo supo
from-information = desde el día en que está toda la información
from-referral = desde el día en que se comunica
from-investigation = desde el informe de la investigación
from-no-case = desde la decisión de que no hay caso
from-notification = desde el día en que se informa al Estado

length-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
length-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
length-working-days = { $n ->
    [one] { $n } día laborable
   *[other] { $n } días laborables
}
length-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
length-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}

event-child = Hay un niño o una niña de por medio
event-danger = Hay una vida en peligro
event-misconduct = Alguien que trabaja para la organización no respetó sus reglas
event-state = Se nombra a un soldado o policía enviado por un Estado
rule-facts-child = lo necesario para proteger al niño o a la niña
rule-facts-harm = lo necesario para evitar el daño
rule-facts-report = los hechos de la denuncia
rule-to-child = quienes protegen a la infancia allí
rule-to-harm = quienes pueden evitarlo
rule-to-investigators = los investigadores de la organización
rule-to-state = ese Estado

transparency-stored = Qué guarda el servidor
transparency-stored-lead = Lo que las personas escriben está sellado, y el servidor no tiene la llave. Además, de cada denuncia guarda:
transparency-stored-draft = de lo que alguien escribió y no envió: que existe, el día en que se guardó o se abrió por última vez y cuánto mide, más o menos
transparency-stored-office = de las personas de la oficina: sus claves públicas, las horas de sus sesiones y cada aviso para ellas, con su hora, hasta que se envía
transparency-stored-not = De las denuncias y los mensajes guarda días, no horas. No guarda direcciones de red ni nombres de navegadores.

transparency-program = El programa
transparency-version = Este sitio usa Amparo, versión { $version }. Su código fuente es abierto, con la licencia { $licence }: cualquier persona puede leerlo y comprobar lo que se dice aquí.
transparency-unaudited = Nadie de fuera del proyecto lo ha revisado todavía.

transparency-figures = Cifras
transparency-figures-none = Todavía no se publican aquí cifras sobre las denuncias.
