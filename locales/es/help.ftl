# The page of services (config/help/*.toml). It sends nothing.

help-title = Obtener ayuda
help-lead = Puede obtener ayuda sin presentar una denuncia. Esta página no envía nada: ni lo que lee, ni lo que escribe en el campo de abajo.
help-invented = Estos servicios son inventados. Nadie responde en estos números.
help-windows-title = Ayuda que solo sirve si llega a tiempo
help-source = Fuente: { $source }. Comprobado el { $checked }.
help-checked = Comprobado el { $checked }.
help-stale = Sin comprobar desde hace más de { $days ->
    [one] { $days } día
   *[other] { $days } días
}. Llame antes de ir.
help-search = Buscar en esta página
help-search-hint = Por ejemplo una ciudad, o «legal». Lo que escriba se queda en este dispositivo.
help-search-found = Servicios que coinciden: { $count }
help-place-title = Elija dónde está
help-place-hint = Nadie se entera de qué lugar abre.
help-none = Esta oficina todavía no ha indicado servicios. Si hay peligro ahora, llame al:
help-medical = Atención médica
help-psychosocial = Alguien con quien hablar
help-shelter = Un lugar seguro donde quedarse
help-legal = Ayuda legal
help-child_protection = Protección de la infancia
help-emergency = Emergencia
help-phone = Teléfono
help-text = Por mensaje de texto
help-hours = Horario
help-languages = Idiomas
help-cost = Precio
help-cost-free = Gratis
help-cost-paid = Hay que pagar
help-cost-depends = Pregunte: depende
help-serves = Para
help-serves-women = mujeres
help-serves-men = hombres
help-serves-children = niños y niñas
help-serves-lgbt = personas lesbianas, gais, bisexuales y trans
help-serves-disability = personas con discapacidad
help-access = Acceso
help-sign = Lengua de señas
help-sign-yes = Sí
help-police = Policía
help-police-not_needed = No hace falta una denuncia ante la policía, y no se presenta ninguna.
help-police-needed = Piden que antes se presente una denuncia ante la policía.
help-police-triggered = Tienen que informar a la policía.
help-legal-risk = Riesgo legal
help-agency = Responsable
help-report = También puede presentar una denuncia, ahora o más tarde.
