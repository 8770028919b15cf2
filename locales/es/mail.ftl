# Avisos a los oficiales. No nombran ningún caso, oficina, persona, asunto ni momento.

mail-subject = Aviso del portal
mail-new = Hay algo nuevo en el portal. Inicie sesión para leerlo.
mail-urgent = Hay algo nuevo en el portal que no puede esperar. Inicie sesión ahora para leerlo.
