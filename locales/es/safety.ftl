safety-title = Seguridad
safety-now = Si hay peligro ahora
safety-not-emergency = Este no es un servicio de emergencia.
safety-hours = Los mensajes se leen { $hours }, hora local ({ $office }).
safety-zone = Las horas son las de la zona horaria { $zone }.
safety-holidays = Estos días nadie lee los mensajes:
safety-call = Si hay peligro ahora, llame al:

safety-device = El dispositivo
safety-own-device = Use un dispositivo que nadie más revise. No use uno de su trabajo.
safety-history = El historial del navegador muestra que se abrió este sitio. Si otras personas usan el dispositivo, borre después la entrada que se llama «Contacto».
safety-private = Una ventana privada no guarda historial. Ciérrela cuando termine.
safety-exit = «Salir de esta página» abre de inmediato otro sitio y borra lo que este sitio dejó en el navegador. No puede borrar el historial.
safety-watched = Si alguien puso en el dispositivo un programa para vigilarlo, nada de este sitio sirve contra eso. Use otro dispositivo.

safety-connection = La conexión
safety-tor = Su red y su proveedor ven que usted abrió este sitio, pero no lo que escribe. El navegador Tor Browser oculta también eso. El sitio funciona en él en todos los niveles de seguridad.
safety-remote-browser = Algunos navegadores, como Opera Mini, muestran páginas que la computadora de otra empresa abrió para usted. Esa empresa puede leer lo mismo que usted. Aquí, use otro navegador.
safety-tools = Los correctores, teclados y traductores pueden enviar a otros lo que usted escribe. Pedimos al navegador que los mantenga lejos de su texto, pero algunos no hacen caso.

safety-write = Lo que escribe
safety-details = Si no quiere que se sepa quién es, no dé detalles que solo usted puede saber.
safety-told = Si ya se lo contó a alguien, dígaselo a la oficina. Así sabrá quién puede sospechar que fue usted.
safety-code = Guarde su código separado de la dirección de este sitio. No le haga fotos si sus imágenes se guardan en Internet.
safety-print = Las impresoras y los escáneres pueden dejar en el papel marcas que permiten seguir su rastro.
