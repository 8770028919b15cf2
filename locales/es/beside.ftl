# What stands beside the questions, and what the form says about itself.

listen = Escuchar:

before-time = Bastan unas pocas palabras. Todo el formulario lleva unos quince minutos, y puede dejar preguntas vacías.
before-receives = La recibe:
before-receives-who = Ver quién la lee
before-remote = No escriba en un navegador que muestra páginas abiertas por la computadora de otra empresa, como Opera Mini. Esa empresa puede leer lo mismo que usted.
remote-notice = Este navegador muestra páginas que la computadora de otra empresa abrió para usted. Esa empresa puede leer lo que escribe aquí, y su código. Use otro navegador.

risk-triggers = Si responde que sí a una de estas preguntas, la oficina ve enseguida que alguien puede correr peligro. Su denuncia se lee primero, a más tardar en { $days ->
    [one] { $days } día
   *[other] { $days } días
}.

ask-code_holder-hint = Después de enviarla recibirá un código. Déselo a la persona. Guárdelo usted solo si la persona está de acuerdo o no puede guardarlo sin peligro.
ask-new_code-hint = Si registra esto por otra persona como parte de su trabajo, lo habitual es «sí»: elíjalo si todavía no está elegido.
