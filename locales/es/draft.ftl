save = Guardar y terminar más tarde
save-hint = No se envía nada. Queda sellado con un código que solo usted recibe, y la oficina no se entera.
progress-saving = Sellando y guardando.
untaken-long = Es más de lo que se puede guardar. Acórtelo. Todo lo que escribió sigue aquí.
untaken-late = Esta página estuvo abierta demasiado tiempo y no se cambió nada. Para borrar lo que guardó, ábralo de nuevo con su código.
private-title = Escribirlo y decidir más tarde
private-lead = Lo que escribe aquí no se envía y nadie se entera. Queda sellado con un código que solo usted recibe. Más tarde puede abrirlo de nuevo, cambiarlo, enviarlo o borrarlo.
private-kept = Se borra si no lo abre durante { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
saved-title = Guardado
saved-lead = No se ha enviado y nadie se ha enterado. Solo su código lo abre.
saved-until = Se conserva hasta el { $until }. Cada vez que lo abre, ese plazo empieza de nuevo.
saved-new-code = Esta página estuvo abierta mucho tiempo, por eso este código es nuevo. Lo que guardó antes se sigue abriendo con el código que tenía.
saved-again = Guardado. No se ha enviado.
saved-next-title = Cómo seguir
saved-next = Para abrirlo de nuevo, cambiarlo, enviarlo o borrarlo, elija «Tengo un código» en la primera página y escriba el código.
saved-go-on = Seguir escribiendo
saved-not-kept = Sin el código no podrá abrirlo de nuevo. Se borrará cuando acabe el plazo.
draft-title = Lo que escribió
draft-lead = No se ha enviado y nadie se ha enterado. Puede cambiarlo, guardarlo, enviarlo o borrarlo.
erase-title = Borrarlo
erase-lead = Desaparece al instante y nadie puede recuperarlo.
erase = Borrar lo que escribí
erase-failed = No se pudo borrar en este momento. Inténtelo de nuevo.
erased-title = Está borrado
erased-lead = Ya nadie puede abrirlo. Su código ya no abre nada.
file-keep = Guardar como archivo sellado
file-hint = Solo su código abre el archivo. Pero queda en este dispositivo hasta que lo elimine, y alguien que mire puede encontrarlo y preguntar.
file-title = Guardé un archivo sellado
file-lead = Elija el archivo y escriba su código. Se abre en este dispositivo y no se envía nada.
file-label = El archivo
file-open = Abrir el archivo
file-bad = Este código no abre este archivo.
file-none = Elija primero el archivo.
saved-file = El archivo está entre sus descargas. No se ha enviado nada. Con el archivo y su código puede seguir desde cualquier dispositivo, en «Quiero escribirlo y decidir más tarde».
saved-keep = Anótelo ahora. Solo se muestra esta vez y nadie puede recuperarlo. Quien lo encuentre puede leer lo que escribió: guárdelo donde nadie mire.
