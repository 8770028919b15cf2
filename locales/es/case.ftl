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
