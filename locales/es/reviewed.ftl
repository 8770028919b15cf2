# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = Esta traducción se está revisando. Algunas frases pueden cambiar.
elsewhere-title = Esta página todavía no existe en este idioma
elsewhere-lead = Puede leerla en uno de estos idiomas:
carried = Usted respondió a más preguntas en otro idioma. Esas respuestas se conservan y se envían con lo demás. Para leerlas o cambiarlas, abra en ese idioma lo que escribió.
