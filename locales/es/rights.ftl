# What a person may ask of the office.

rights-title = Sus derechos
rights-lead = Son suyos dé o no su nombre, y participe o no en una investigación.
rights-respect = A un trato con respeto y cuidado.
rights-assistance = A recibir ayuda, médica, legal u otra, haya o no una investigación.
rights-justice = A que se examine lo que pasó.
rights-say = A tener voz en lo que le concierne, y a decir que no.
rights-information = A saber qué se está haciendo, y a recibir respuesta.
rights-heard = A que le escuchen, en su propio idioma.
rights-privacy = A que se respete su intimidad.
rights-protection = A recibir protección contra el daño y las represalias.
rights-remedy = A que se repare lo que le hicieron, hasta donde sea posible.
rights-complain = A quejarse de cómo le trataron aquí.
rights-retaliation-title = Si alguien actúa contra usted
rights-retaliation = Nadie puede amenazarle, despedirle, trasladarle ni hacerle daño de otra manera por haber denunciado de buena fe o haber hablado con investigadores. Si ocurre, escríbalo de inmediato en el buzón: la oficina puede pedir que se detenga.
rights-receipt = El recibo firmado demuestra que usted denunció ante una oficina encargada de recibir denuncias, y qué día lo hizo. La protección puede depender de eso.
rights-outside-title = En otros lugares
rights-outside = También puede dirigirse a:
rights-outside-none = Esta oficina no ha indicado ningún otro órgano. Puede seguir acudiendo a los tribunales y las autoridades de su país.
rights-complaint-title = Si esta oficina le trata mal
rights-complaint = Escríbalo en el buzón, o presente una nueva denuncia y elija otra oficina u otro grupo. Puede excluir a todas las personas de quienes se queja: no reciben ninguna llave.
rights-link = Sus derechos
