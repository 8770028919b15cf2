report-title = Presentar una denuncia
report-lead = Solo hace falta una cosa: lo que pasó. Puede dejar vacío todo lo demás.

errors-title = Su denuncia todavía no se ha enviado
errors-kept = Todo lo que escribió sigue aquí.
untaken-failed = Algo falló de nuestro lado y su denuncia no se guardó. Envíela de nuevo, por favor.

before-title = Antes de empezar
before-device = Use su propio teléfono o computadora y su propia conexión, no los de su trabajo. En el trabajo, otras personas pueden ver qué sitios abre.
before-history = El historial de este navegador mostrará que usted abrió este sitio.
before-safety = Cómo protegerse
before-answer = Recibirá una primera respuesta en el buzón de este sitio en un plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
before-code = Después de enviarla, recibirá un código. Con él puede volver, leer las respuestas y escribir de nuevo.
before-yes = La oficina comunica su nombre a otros, se pone en contacto con usted fuera de este sitio o le pide que participe en algo solo si usted dice que sí.

happened-title = Qué pasó
account-label = Cuéntelo con sus palabras, en cualquier idioma
account-hint = Si lo sabe: qué, dónde, cuándo y quién. No necesita pruebas: basta con sospecharlo. Si no quiere que se sepa quién es, no escriba lo que solo usted puede saber.
error-account = Escriba lo que pasó. Bastan unas pocas palabras.
error-account-long = El texto es más largo de lo que cabe en una denuncia. Acórtelo y envíe el resto más tarde desde el buzón.

risk-title = El riesgo para usted
risk-lead = Sus respuestas también se sellan. Además, la oficina ve desde fuera que una denuncia es urgente o que alguien puede correr peligro, para leerla primero.

receiver-title = Quién la recibe
queue-legend = Elija quién debe recibirla
read-by = La leen:
error-queue = Elija quién debe recibir su denuncia.

exclude-title = Quién no debe verla
exclude-legend = Marque a todas las personas que no deben ver su denuncia
exclude-hint = No reciben ninguna llave. Así, ni ellas ni el servidor pueden abrirla.
exclude-limit = No podemos impedir que alguien que la lea se lo cuente a esas personas. Si eso le preocupa, elija otra oficina más arriba.
error-nobody = Sin estas personas, nadie podría leer su denuncia. Excluya a menos personas o elija otra oficina.
error-nobody-anywhere = Usted excluyó a todas las personas de todas las oficinas, y nadie podría leer su denuncia. Excluya a menos personas.
choose-office = Elegir en su lugar: { $office }
error-exclude = La lista de personas ha cambiado. Revísela de nuevo, por favor.

name-title = Su nombre, si quiere darlo
name-lead = Deje esto vacío si no quiere decir quién es. Lo que escriba aquí va en una caja sellada aparte.
name-for = ¿Quién puede abrirla?
name-for-custodians = Dos responsables de custodia de la oficina, solo juntos
name-for-helpers = Solo la persona que organiza la ayuda
name-for-office = Todas las personas que leen mi denuncia
name-label = Nombre
name-hint = Como quiera que le llamemos.
contact-label = Cómo ponernos en contacto con usted
contact-hint = Un número de teléfono, una dirección u otro medio. Respondemos en el buzón, a menos que usted pida otra cosa.
hours-label = Cuándo es seguro ponernos en contacto con usted
hours-hint = Por ejemplo: por la noche, nunca en casa.
safe-word-label = Una palabra acordada
safe-word-hint = Una palabra que diremos primero, para que sepa que somos nosotros.
error-name = No hay nadie que pueda guardar su nombre de esta manera. Elija otra manera o deje estos campos vacíos; podrá dar su nombre más tarde en el buzón.
error-name-long = El texto es demasiado largo. Acorte lo que escribió aquí.

send-title = Revisar y enviar
send-check = Lea de nuevo lo que escribió. Todavía puede cambiarlo todo.
show-label = Cuando vuelva, quiero ver lo que escribí
show-hint = En ese caso, quien encuentre su código también podrá leerlo. Si no lo marca, el buzón muestra solo los mensajes.
send = Enviar

about-title = Sobre usted
about-lead = No tiene que responder a nada de esto.
details-title = Más detalles
details-lead = Las preguntas que siguen pueden ser duras de leer. Puede saltarse cada una, hacer una pausa o irse en cualquier momento.
needs-title = Seguridad y ayuda

error-line-long = Esta respuesta es demasiado larga para una línea. Acórtela, o escríbala en el relato.
error-people-many = Son más personas de las que caben en una denuncia. Escriba las demás en el relato.
error-answer = Esta respuesta no es ninguna de las que se ofrecen. Elija de nuevo.
error-no-assistance = Aquí ningún equipo organiza ayuda sin investigación. Responda «no» a «solo ayuda», o llame a uno de los servicios de «Obtener ayuda».
consent-title = Qué se puede hacer con esto
steps-begin = Seguir, parte por parte
steps-hint = O lea abajo todo el formulario y rellene lo que quiera: solo una cosa es necesaria, lo que pasó.
said-title = Lo que ha dicho
said-change = Cambiar
