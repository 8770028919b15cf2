# What stands beside the questions, and what the form says about itself.

listen = Escuchar:
ask-code_holder-hint = Después de enviarla recibirá un código. Déselo a la persona. Guárdelo usted solo si la persona está de acuerdo o no puede guardarlo sin peligro.
ask-new_code-hint = Si registra esto por otra persona como parte de su trabajo, lo habitual es «sí»: elíjalo si todavía no está elegido.
