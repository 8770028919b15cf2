# Lo que dice el navegador mientras trabaja.

busy = Muchas personas están escribiendo en este momento. No se perdió nada. Espere un minuto e inténtelo de nuevo.
offline = No hay conexión con el servidor.
refused = El servidor no lo aceptó ({ $code }).
roster-bad = No se pudo verificar la lista de personas que reciben denuncias ({ $code }). Por eso no se envió nada.
roster-expired = La lista firmada de personas que reciben denuncias ya no es válida, o la fecha de este dispositivo está mal: indica el { $day }. Por eso no se envió nada. Lo que escribió sigue aquí.
roster-changed = Mientras tanto, la oficina cambió su lista de personas. Revise quién recibe su denuncia y quién no debe verla, y después envíela.
failed = Algo falló en este navegador ({ $code }).
trying-again = Intentándolo de nuevo…
idle-warning = No ha habido actividad aquí por un tiempo. En un minuto, esta página quedará en blanco.

progress-sealing = Sellando su denuncia en este dispositivo…
progress-sending = Enviando la denuncia sellada…
progress-stored = Se guardó. Aquí está su código.

part-of = Parte { $part } de { $parts }
back = Atrás
skip-part = Omitir
next = Continuar
all-parts = Mostrar todo

failure-title = No se envió
failure-kept = Lo que escribió sigue en esta página y en ningún otro lugar. No cierre la página.
retry = Intentar de nuevo
failure-change = Volver y cambiarlo
