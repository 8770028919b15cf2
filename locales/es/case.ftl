# Un caso en la consola de las personas encargadas, pestaña por pestaña.

## Pestañas

console-tabs-title = Partes del caso
console-tab-account = Relato
console-tab-dialogue = Diálogo
console-tab-notes = Notas
console-tab-files = Archivos
console-tab-people = Personas
console-waiting-acknowledge = por confirmar
console-waiting-answer = por responder: { $count }
console-waiting-new = nuevas: { $count }
console-waiting-files = { $count } en total
console-waiting-declared = conflictos: { $count }
console-answers-title = Lo que preguntó el formulario
console-unanswered-title = Aún sin respuesta
console-files-none = No hay archivos en este caso.
console-key-next-tab = parte siguiente del caso
console-key-previous-tab = parte anterior del caso
console-waiting-unsound = sin verificar: { $count }
console-tab-coding = Codificación
console-tab-history = Historial
console-waiting-coding = sin codificar
console-waiting-mention = para usted: { $count }

## Leer y en papel

console-spell-button = Deletrear
console-spell-letters = alfa bravo charlie delta eco foxtrot golf hotel india julieta kilo lima mike noviembre óscar papa quebec romeo sierra tango uniforme víctor whisky equis yanqui zulú
console-spell-digits = cero uno dos tres cuatro cinco seis siete ocho nueve
console-spell-capital = { $word } mayúscula
console-spell-dash = guion
console-spell-underscore = guion bajo
console-print-foot = Confidencial. Quien tenga esta hoja puede leer lo que se contó en confianza. Guárdela bajo llave y destrúyala cuando ya no haga falta.

## Tareas

console-tasks-title = Tareas
console-tasks-done = Hechas
console-task-add = Añadir una tarea
console-task-label = Qué hay que hacer
console-task-due = Hasta cuándo, si hay un día
console-task-who = Quién la hace
console-task-nobody = nadie en particular
console-task-button = Sellar la tarea
console-task-tick = Hecha
console-task-tick-of = Hecha: { $task }
console-task-untick = Abrir otra vez
console-task-untick-of = Abrir otra vez: { $task }
console-task-done-by = hecha por { $who }, { $day }

## Traducciones

console-translation-add = Añadir una traducción
console-translation-anew = Traducir de nuevo, o a otra lengua
console-translation-language = A qué lengua
console-translation-label = Traducción
console-translation-button = Sellar la traducción
console-translation-by = { $language }, traducción de { $who }, { $day }

## Codificación

console-coding-title = Codificación
console-coding-none = Este caso aún no está codificado.
console-coding-no-frame = No se pudieron cargar los campos de la codificación. Entre de nuevo para codificar este caso.
console-coding-begin = Codificar este caso
console-coding-anew = Codificar de nuevo
console-coding-hint = Elija solo lo que sabe. La próxima codificación sustituye a esta; la anterior se puede seguir leyendo.
console-coding-open = sin elegir
console-coding-required = (hace falta antes de concluir el caso)
console-coding-harmed = Personas afectadas
console-coding-row = Persona
console-coding-row-add = Añadir una persona
console-coding-row-remove = Quitar a la persona { $row }
console-coding-remove = Quitar
console-coding-button = Sellar la codificación
console-coding-reset = Dejarla como estaba
console-coding-before = Codificaciones anteriores: { $count }
console-coding-misfits = Aún sin sellar. Revise: { $fields }
console-coding-misfit-option = Esto ya no está entre lo que ofrece la oficina. Elija de nuevo.
console-coding-misfit-year = Un año tiene cuatro cifras, de 1945 a este año.
console-coding-misfit-long = Como máximo 200 caracteres.
console-coding-lacking = Antes de concluir, la codificación tiene que decir: { $fields }

## Referencias y enlaces

console-references-title = Números y otros casos
console-reference-add = Ponerle un número
console-reference-ours = Un número de esta oficina
console-reference-others = Un número que tiene en otro lugar
console-reference-office = Nuestro número
console-reference-system = Dónde tiene ese número
console-reference-number = Número
console-reference-stands = Ahora: { $number }. El siguiente lo sustituye.
console-reference-button = Sellar el número
console-reference-back = Retirarlo
console-link-may-be = Posible duplicado de
console-link-add = Puede tratar de lo mismo que otro caso
console-link-hint = El enlace se sella en ambos casos. Solo es posible si las mismas personas leen los dos: a cualquier otra le diría que el otro existe.
console-link-other = Qué caso, de los que ha cargado la cola
console-link-choose = Elija un caso
console-link-reason = Qué lo indica
console-link-button = Enlazar ambos
console-link-apart = No se enlazaron: no son las mismas personas las que leen ambos casos. Alguien sabría de un caso que no es suyo.
console-link-half = Consta en este caso y aún no en el otro. Intente escribirlo allí otra vez.
console-link-other-too = Escribirlo también en el otro
console-link-back = Retirar el enlace
console-link-by = enlazado por { $who }, { $day }
console-join-links = Este caso está enlazado con otros. Quien se añada verá que existen.

## Menciones y comienzos

console-mention-hint = Escriba @ para mencionar a un colega que tiene este caso.
console-mention-title = Colegas
console-mention-me = para usted
console-template-choose = Empezar con
console-template-none = Palabras propias

## Lo guardado y lo ocurrido

console-entry-translation = Traducción, { $language }
console-entry-task = Una tarea
console-entry-task-due = Una tarea hasta el { $day }
console-entry-task-done = Una tarea está hecha.
console-entry-task-again = Una tarea está abierta otra vez.
console-entry-reference = Se puso un número.
console-entry-reference-back = Se retiró un número.
console-entry-linked = Posible duplicado de { $other }
console-entry-unlinked = Ya no se ve como duplicado de { $other }
console-history-title = Qué ocurrió
console-history-whole = Solo de elementos y registros firmados; todos se verificaron aquí.
console-history-not-whole = A esta lista puede faltarle algo, porque no todo se pudo verificar:
console-history-undated = (antes de lo que sigue; el día mismo no consta)
console-history-received = Se recibió la denuncia.
console-history-message = Escribió un mensaje.
console-history-note = Escribió una nota.
console-history-acknowledgement = Confirmó la recepción.
console-history-consent = Dijo qué puede hacer la oficina.
console-history-file = Añadió un archivo: { $name }
console-history-transcript = Puso por escrito lo que dice una grabación.
console-history-attestation = Firmó el texto de una grabación.
console-history-removal = Borró una grabación.
console-history-coding = Codificó el caso.
