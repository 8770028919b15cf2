mailbox-title = Buzón
mailbox-lead = Su código lo abre.
typed-label = Su código
typed-hint = Nueve palabras o treinta dígitos. No importan los espacios, los guiones ni las mayúsculas.
open = Abrir
opening = Abriendo…

not-found-title = Este código no abre nada aquí
not-found-check = Revíselo otra vez: ¿están todas las palabras o todos los dígitos, en el orden correcto? ¿Es este el sitio que le dio el código?
not-found-lost = Un código perdido no se puede recuperar. Puede presentar una nueva denuncia y decir que continúa una anterior.

opened-title = Su denuncia
opened-server = El servidor abrió esto en su memoria y lo olvida cuando se envía la página. Durante los próximos 15 minutos puede responder desde esta página; después, escriba de nuevo su código.
opened-browser = Esto se abrió en su dispositivo. El servidor no puede leerlo.
missing = Falta algo: un mensaje habla de otro que no está aquí. Si puede, dígaselo a la oficina también por otro medio.
some-failed = No se pudo verificar uno de los mensajes. No se fíe de él.
keys-refused = Se pusieron en este buzón claves que no son válidas. Usted ve lo que abren las demás. Desde aquí ya no se puede enviar texto. La alarma aún llega a la oficina, sin lo que escriba junto a ella, y aún puede borrar el buzón. Si puede, comuníquese con la oficina por otro medio.

closed-title = Esta página quedó en blanco
closed-why = Durante un tiempo no hubo actividad aquí y la página se cerró. Ábrala de nuevo con su código.

standing-title = En qué punto está
status-received = La denuncia ha llegado. Todavía nadie ha confirmado que la leyó.
status-acknowledged = La oficina la leyó y confirmó que la recibió.
status-assessing = La oficina está examinando lo que usted contó.
status-referred = La oficina la pasó a otra oficina que puede actuar.
status-under_investigation = Se está investigando.
status-assistance_only = La oficina organiza ayuda. No hay investigación.
status-concluded = La oficina ha terminado su trabajo. Una segunda persona todavía lo revisa antes de cerrarla.
status-closed = Está cerrada. Todavía puede escribir aquí y también dar la alarma: ambas cosas llegan a la oficina.
standing-received = Recibida el { $received }.
standing-due = La próxima respuesta debe llegar a más tardar el { $due }.
standing-withdrawn = Usted retiró esta denuncia. Más abajo puede cambiar de decisión.
standing-erasure = Usted pidió a la oficina que la borre. Su petición se tiene en cuenta a partir del { $heard }. Más abajo puede cambiar de decisión.

messages-title = Mensajes
messages-none = Todavía no hay mensajes.
who-you = Usted
who-office = { $name }, { $function }
who-office-unnamed = { $function }
kind-acknowledgement = Confirma que se recibió su denuncia
kind-alarm = Usted dio la alarma
kind-transcript = Lo que la oficina oyó en su grabación
kind-attestation = Usted firmó lo que dijo
kind-attestation-release = Usted firmó lo que dijo. La oficina puede borrar la grabación.
kind-removal = La oficina borró la grabación
proof-good = La firma se verificó.
proof-own = Lo envió usted; la firma se verificó.
proof-bad = No se pudo verificar este mensaje ({ $code }). No se fíe de él.

check-title = Revise lo que se anotó
check-lead = Usted envió una grabación. Esto es lo que oyó en ella una persona de la oficina. Corrija lo que esté mal, añada lo que falte y fírmelo. Lo que firme cuenta como lo que usted contó.
check-signed = Usted firmó este texto. Mientras exista la grabación, puede cambiar el texto y volver a firmarlo.
check-words = Lo que dijo en la grabación
check-release = La oficina puede borrar la grabación
check-release-hint = Su voz puede delatarle; el texto solo, menos. Mientras la grabación no se haya borrado, puede cambiar de idea: firme otra vez sin marcar la casilla.
check-button = Firmar este texto
check-sealing = Firmando, sellando y enviando…
check-sent = Usted firmó el texto. Ha llegado.
error-check = No hay ningún texto que firmar. Escriba lo que dijo en la grabación.
file-deleted = Se borró.

message-label = Escribir a la oficina
message-hint = Una respuesta, una pregunta, algo que recuerda o algo que le hicieron desde entonces.
error-message = Escriba algo primero.
error-message-long = El texto es más largo de lo que cabe en un mensaje. Envíelo en dos partes.
reply = Enviar
reply-sealing = Sellando y enviando…
reply-again = Sellando otra vez, porque cambió la lista de quienes lo leen…
reply-sent = Su mensaje ha llegado.
reply-failed = Esto no se guardó. Lo que escribió sigue aquí: envíelo de nuevo, por favor.
held-late = Esta página estuvo abierta demasiado tiempo. Lo que escribió sigue aquí: escriba su código y envíe todo de nuevo.
held-unknown = Este código no abre nada aquí. Lo que escribió sigue aquí: revise el código y envíe todo de nuevo.
held-busy = Muchas personas están escribiendo en este momento. Lo que escribió sigue aquí. Espere un minuto y envíelo de nuevo.
held-failed = Algo falló de nuestro lado y puede que no se haya guardado. Lo que escribió sigue aquí. Envíelo de nuevo: llegará una sola vez.
held-button = Enviar de nuevo

kept-title = Lo que usted escribió
identity-title = Quién dijo que es usted
identity-lead = Esto está en una caja sellada aparte. Además de usted, solo dos personas de la oficina, juntas, pueden abrirla.
identity-lead-each = Esto está en una caja sellada aparte. Además de usted, cada una de estas personas puede abrirla:
holders-title = Quién puede leer esto
holders-lead = Estas personas tienen una llave. Nadie más la tiene, tampoco el servidor.
holder = { $function }: { $name }
close = Cerrar y salir
