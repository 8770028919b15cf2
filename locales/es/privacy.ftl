privacy-title = Privacidad
privacy-lead = El servidor no guarda nada que pueda leer, no deja ninguna cookie y no anota desde qué dirección se conecta usted.

privacy-who = Quién puede leer lo que usted escribe
privacy-readers = Las personas que tienen una llave de su denuncia. Usted las ve en su buzón. Quien usted excluya no recibe ninguna llave.
privacy-name-box = Su nombre, si lo dio, está en una caja aparte. Dos personas de la oficina la abren juntas. Usted también puede abrirla.
privacy-operator = Quienes manejan el servidor no pueden leer nada de esto, y tampoco quien robe el disco o una copia de seguridad.

privacy-kept = Lo que ve el servidor
privacy-kept-lead = Esto es todo lo que puede ver de una denuncia:
privacy-kept-case = un número al azar para el caso, a dónde se envió, el día, en qué punto está, si es urgente, un nivel aproximado de riesgo y los días en que hay que responder
privacy-kept-items = de cada mensaje: el día, si lo envió usted o la oficina y cuánto mide, más o menos
privacy-kept-grants = qué personas de la oficina tienen llaves y, por eso, quizás a quién excluyó usted
privacy-kept-boxes = que hay una caja con un nombre, si usted lo dio, pero no el nombre
privacy-kept-login = una huella de lo que resulta de su código, con la que vuelve a encontrar su buzón pero no puede reconstruir su código
privacy-not-kept = No guarda horas, solo días. No guarda direcciones de red ni nombres de navegadores.

privacy-ways = Dos formas de sellar
privacy-browser = Si su navegador permite scripts, todo se sella y se abre en su dispositivo. El servidor nunca ve una palabra ni su código.
privacy-server = Si no los permite, lo hace el servidor en su memoria, de inmediato, y lo olvida. Nada legible llega a un disco. Pero en ese momento, quien controle el servidor puede leerlo. Cada página dice cuál de las dos formas se usó.

privacy-limits = Lo que esto no puede hacer
privacy-limit-scripts = Si alguien toma el control del servidor, podría enviarle scripts falsos. Usted puede comparar las huellas que están más abajo.
privacy-limit-device = No puede protegerle de un dispositivo vigilado.
privacy-limit-network = Quien vigila toda la red puede ver que usted abrió este sitio.

privacy-check = Comprobar que este es el sitio correcto
privacy-roster = La huella de la lista firmada de las personas que reciben denuncias. En los carteles de la oficina debe figurar la misma:
privacy-clients = Las huellas (SHA-256) de los programas que su navegador usa aquí:
