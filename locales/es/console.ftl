# La consola de los oficiales. La leen oficiales y responsables de llaves; palabras cortas, sin elogios ni reproches.

## Marco

console-title = Consola
console-skip = Ir al contenido
console-languages = Idioma
console-lock = Bloquear
console-sign-out = Cerrar sesión
console-demo-banner = Aquí todo es inventado: las personas, los casos y las llaves.
console-idle-warning = Este puesto se bloquea en un minuto. Pulse una tecla o haga clic para seguir.
console-loading = Cargando…
console-again = Intentar de nuevo
console-go-on = Continuar
console-close = Cerrar
console-print = Imprimir
console-copy = Copiar
console-copied = Copiado
console-copy-refused = Este navegador no permitió copiar. Seleccione el texto y cópielo a mano.
console-unnamed = sin nombre
console-areas = Secciones
console-area-queue = Cola
console-area-requests = Peticiones
console-area-stewardship = Personas y colas
console-no-scripts = La consola abre las denuncias selladas en este navegador y para eso necesita scripts. Permita los scripts en este sitio o use otro navegador.
console-no-pins = Esta página llegó sin las llaves fijadas del portal: no se puede comprobar ni abrir nada. Avise a quien administra el portal.
console-progress-part = Parte { $part } de { $parts }.
console-words-kept = Lo que escribió sigue aquí.
console-sealing = Sellando…

## Lo que falló

console-trouble-refused = No se aceptó. Compruebe el nombre, la frase secreta y los seis dígitos o la llave de acceso. Un código sirve una sola vez: si ya se usó, espere el siguiente.
console-trouble-unreachable = El portal no responde. Compruebe la conexión e inténtelo de nuevo.
console-trouble-signed-out = Su sesión terminó. Inicie sesión de nuevo.
console-trouble-forbidden = No tiene acceso a esto: su rol no lo incluye, o su llave no está en la lista.
console-trouble-unknown = Aquí no hay nada para usted.
console-trouble-busy = El portal está ocupado. Espere un momento e inténtelo de nuevo.
console-trouble-no-roster = Ninguna persona responsable de llaves ha firmado todavía quién trabaja aquí. Hasta entonces no se puede abrir nada.
console-trouble-no-passkey = No se usó ninguna llave de acceso. Inténtelo de nuevo o use los seis dígitos.
console-trouble-passkey-there = Este dispositivo ya tiene una llave de acceso suya.
console-trouble-failed = Algo no funcionó. Inténtelo de nuevo; si sigue pasando, avise a quien administra el portal.
console-trouble-moved = Otra persona movió este caso mientras tanto. Mire en qué punto está y elija de nuevo.
console-trouble-second = Usted concluyó este caso; tiene que cerrarlo otra persona.
console-trouble-slow-down = Hubo demasiados intentos con este nombre. Inténtelo de nuevo a partir de esta hora: { $time }.
console-trouble-unsound = Lo que envió el portal no supera la verificación y no se usó: { $why }
console-trouble-rejected = El portal no aceptó esto ({ $code }).
console-trouble-taken = Alguien ya tiene este nombre. Elija otro.
console-trouble-in-other-hands = Otra persona lo lleva ya, o la persona elegida ya no tiene sus claves. Se ha vuelto a leer.
console-trouble-version = Mientras tanto se firmó otra versión. Revísela y firme la siguiente.
console-trouble-instance-key = El portal no indicó su propia llave, y ninguna lista puede nombrarla. Avise a quien administra el portal.

console-verdict-damaged = está dañado o no tiene la forma correcta ({ $verdict }).
console-verdict-not-for-you = sus llaves no lo abren, o se modificó después de sellarlo ({ $verdict }).
console-verdict-misplaced = pertenece a otro lugar: otro caso, otra caja u otro registro ({ $verdict }).
console-verdict-forged = la firma no es auténtica ({ $verdict }).
console-verdict-other-portal = pertenece a otro portal ({ $verdict }).
console-verdict-under-signed = falta la firma de las personas responsables de llaves que nombra la configuración ({ $verdict }).
console-verdict-rolled-back = es anterior a lo que este navegador ya ha visto ({ $verdict }).
console-verdict-forked = contradice lo que este navegador ya ha visto ({ $verdict }).
console-verdict-expired = su plazo ha vencido, o el reloj de este dispositivo está mal ({ $verdict }).
console-verdict-chain = el registro de quién tiene llaves está roto ({ $verdict }).
console-verdict-roster = nombra una lista de la que esta no procede ({ $verdict }).
console-verdict-signer = quien lo firmó no tenía permiso para hacerlo ({ $verdict }).
console-verdict-excluded = da una llave a alguien a quien la persona excluyó ({ $verdict }).
console-verdict-secret = una de sus llaves no figura en ningún registro verificado ({ $verdict }).
console-verdict-kind = esta versión del programa no conoce este tipo ({ $verdict }).
console-verdict-replay = se mostró dos veces ({ $verdict }).

## Inicio de sesión

console-door-title = Iniciar sesión
console-door-title-locked = Desbloquear
console-door-locked = El puesto está bloqueado y las llaves ya no están en la memoria. Se abre con su frase secreta y seis dígitos nuevos o una llave de acceso.
console-door-ended = Su sesión terminó. Inicie sesión de nuevo.
console-door-left = La sesión está cerrada. Las llaves ya no están en la memoria.
console-door-enrolled = Su llave está hecha. Inicie sesión con su frase secreta y los seis dígitos siguientes.
console-door-kept = Lo que estaba escribiendo se guardó, sellado, solo para usted.
console-door-demo = Los datos de un oficial inventado ya están puestos. Pulse el botón.
console-sign-in-name = Nombre
console-sign-in-passphrase = Frase secreta
console-sign-in-recovery = Código de recuperación
console-sign-in-recovery-hint = Los treinta dígitos de su papel; los espacios no importan.
console-sign-in-totp = Seis dígitos
console-sign-in-totp-hint = Los de su aplicación de autenticación. Cada código sirve una sola vez.
console-sign-in-button = Iniciar sesión
console-sign-in-passkey = Usar una llave de acceso en vez de los seis dígitos
console-sign-in-lost = Perdí mi frase secreta: usar el código de recuperación
console-sign-in-found = Usar mi frase secreta
console-sign-in-progress = Las palabras se están convirtiendo en una llave. Tarda unos segundos a propósito: así es más lento adivinarla.

## Formas de iniciar sesión

console-passkeys-title = Llaves de acceso
console-passkeys-what = Una llave de acceso la guarda su teléfono, su computadora o su llave de seguridad. Solo responde a este portal, así que una página falsa no puede sacársela. Los seis dígitos siguen sirviendo. Si pierde un dispositivo, quite aquí su llave de acceso.
console-passkeys-none = Todavía no tiene ninguna llave de acceso.
console-passkeys-added = añadida el { $day }
console-passkeys-name = Cómo la llama usted
console-passkeys-name-hint = Para distinguirlas: «llave de seguridad azul». El dispositivo también guarda esto, así que mejor no ponga su propio nombre.
console-passkeys-add = Añadir una llave de acceso
console-passkeys-done = La llave de acceso «{ $name }» ya sirve.
console-passkeys-full = Tiene tantas llaves de acceso como puede haber. Quite una primero.
console-passkeys-remove = Quitar
console-passkeys-remove-named = Quitar «{ $name }»
console-passkeys-remove-why = Una vez quitada, no abre nada aquí. Bórrela también en el dispositivo: el portal no puede hacerlo.
console-passkeys-removed = Se quitó la llave de acceso «{ $name }».
console-passkeys-keep = Conservarla
console-passkeys-confirm = Confirmar con una llave de acceso en vez de los dígitos
console-passkeys-refused = No se aceptó. Use seis dígitos nuevos o una llave de acceso de esta lista.
console-passkeys-asking = Su navegador pide la llave de acceso.
console-passkeys-elsewhere = Las llaves de acceso solo funcionan en { $address }. Aquí, use los seis dígitos.
console-passkeys-nowhere = Las llaves de acceso no funcionan en esta dirección. Use los seis dígitos.
console-passkeys-unsupported = Este navegador no puede usar llaves de acceso aquí. Use los seis dígitos.

## Primera visita

console-first-title = Su llave
console-first-for = { $name }, { $role }
console-first-step = Paso { $step } de { $steps }
console-first-invite-used = Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo a su responsable de llaves.
console-first-passphrase-title = Elija una frase secreta
console-first-recovery-title = Guarde el código de recuperación
console-first-totp-title = Prepare los seis dígitos
console-first-admission-title = Su llave está hecha

console-passphrase-why = La frase secreta cierra su llave. Nadie puede restablecerla; la única otra entrada es el código de recuperación en papel. Las palabras sacadas al azar son mucho más difíciles de adivinar que las que piensa una persona.
console-passphrase-draw = Crear una para mí
console-passphrase-label = Frase secreta
console-passphrase-show = Mostrar lo que escribo
console-passphrase-again = La misma, otra vez
console-passphrase-again-hint = Si se creó para usted, anótela primero y cópiela del papel.
console-passphrase-differs = Las dos no son iguales.
console-passphrase-weak = Es demasiado fácil de adivinar: { $bits } bits de un mínimo de { $enough }. Añada palabras o deje que se cree una para usted.
console-passphrase-bits = Como máximo, { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} de azar.
console-passphrase-holds-moments = Quien robe el servidor la adivinaría en menos de un día.
console-passphrase-holds-days = Quien robe el servidor necesitaría días o meses.
console-passphrase-holds-years = Quien robe el servidor y tenga muchísimas máquinas necesitaría años.
console-passphrase-holds-lifetimes = Quien robe el servidor y tenga muchísimas máquinas necesitaría más de una vida.

console-recovery-why = Si olvida la frase secreta, este código abre su llave. Se muestra solo ahora. Imprímalo o anótelo, y guárdelo donde guarda lo importante, no cerca de esta computadora.
console-recovery-heading = Código de recuperación
console-recovery-paper = Guarde este papel en un lugar seguro. Quien lo tenga, junto con su aplicación de autenticación, puede leer lo mismo que usted.
console-recovery-last = Los cinco últimos dígitos del código
console-recovery-last-hint = Cópielos de su papel.
console-recovery-wrong = Estos no son los cinco últimos dígitos. Revise su papel.

console-totp-why = Escanee la imagen con una aplicación de autenticación en su teléfono. La aplicación mostrará seis dígitos, nuevos cada medio minuto.
console-totp-picture = Código QR para su aplicación de autenticación; lo mismo figura abajo como texto
console-totp-text = O escriba esto:
console-totp-code = Seis dígitos
console-totp-code-hint = Tal como los muestra ahora la aplicación.
console-totp-wrong = Estos no son los dígitos de ahora. Compruebe que la aplicación se preparó con este código y que los dos relojes están bien.
console-totp-button = Terminar
console-making-key = Su llave se está haciendo y se cierra dos veces: con la frase secreta y con el código de recuperación.
console-made-key = Su llave está lista.

console-admission-made = Su llave se hizo en este navegador. El portal tiene solo la mitad pública.
console-admission-read = Lea esta huella a su responsable de llaves, en persona o en una llamada en la que usted conozca la voz:
console-admission-waiting = Cuando su responsable de llaves la haya comparado y haya firmado, usted podrá leer su cola. Hasta entonces, su llave espera la admisión.
console-admission-pin = Esta es su llave pública como responsable de llaves. La de la primera persona responsable se fija sola en la configuración; la de las demás la escribe allí quien administra el portal. La base de datos no puede cambiarla. Compare:
console-admission-sign-in = Ir al inicio de sesión
console-admission-next-code = Antes de iniciar sesión, espere los seis dígitos siguientes: cada código sirve una sola vez.

console-waiting-title = Su llave espera la admisión
console-waiting-why = Su responsable de llaves compara esta huella con lo que usted le lee, y firma. Antes de eso no se sella nada para usted.
console-waiting-unverified = La lista del portal no supera la verificación, y aquí no se abre nada. Avise a su responsable de llaves. La huella de usted es:
console-waiting-look = Comprobar de nuevo

## Alarmas

console-alarms = Alarmas
console-alarm-roster = La lista que nos muestra el portal no supera la verificación: { $why } No se fíe de lo que ve aquí y avise a su responsable de llaves por otra vía.
console-alarm-fork = El sitio público muestra a los de fuera una lista distinta de la nuestra. Puede que las denuncias vayan a las llaves de otra persona. Deténgase y avise a su responsable de llaves por otra vía.
console-alarm-behind = El sitio público muestra a los de fuera una lista más antigua que la nuestra. Si esto dura más de unos minutos, avise a su responsable de llaves por otra vía.
console-alarm-ahead = El sitio público muestra a los de fuera una lista más nueva que la nuestra. Compruebe de nuevo; si esto dura, avise a su responsable de llaves por otra vía.
console-alarm-unverified = El sitio público muestra a los de fuera una lista que no supera la verificación. Avise a su responsable de llaves por otra vía.
console-public-unreachable = El sitio público no respondió, y su lista no se pudo comparar con la nuestra.

## Cola

console-queue-title = Cola
console-queue-refresh = Actualizar
console-queue-search = Buscar
console-queue-search-hint = Encuentra comienzos de palabras. Intro va al primer caso encontrado, Escape sale.
console-queue-count = { $total ->
    [one] { $shown } de { $total } caso
   *[other] { $shown } de { $total } casos
}
console-queue-empty = No hay ningún caso en sus colas. Los nuevos aparecen aquí solos.
console-queue-none-found = Ningún caso de los buscados contiene todas estas palabras.
console-queue-more = Cargar más
console-search-count = { $count ->
    [0] No se encontró nada
    [one] { $count } caso encontrado
   *[other] { $count } casos encontrados
}
console-index-part = Por ahora se busca en { $covered } de { $total } casos, y en los comienzos que muestra la lista.
console-index-build = Buscar en todos
console-index-building = Leyendo para la búsqueda: { $covered } de { $total } casos
console-index-stop = Parar
console-index-whole = Se busca en todos los casos ({ $total }).
console-index-renewed = Lo que este navegador guardaba para la búsqueda no sirvió. Se hace de nuevo.
console-index-about = Cómo funciona esta búsqueda
console-index-about-text = Solo usted y sus colegas pueden leer estas palabras. Por eso la búsqueda se hace aquí, en este navegador. Abarca relatos, mensajes, notas, codificación, referencias y nombres de archivos, pero nunca quién es una persona. Un caso leído para la búsqueda no cuenta como leído. Todo desaparece cuando usted bloquea.
console-index-keep = Guardarla en este navegador, sellada para mí
console-index-keep-hint = Solo en un dispositivo que usa usted y nadie más. Así la próxima búsqueda empieza enseguida. Quien se lleve el dispositivo ve un archivo sellado, su tamaño y su fecha. Hasta que usted vuelva a entrar, puede contener palabras de un caso que ya no es suyo.
console-index-not-kept = Este navegador no guarda nada.
console-filter-title = Mostrar solo
console-filter-mine = Míos
console-filter-nobodys = De nadie
console-filter-due = Vence en una semana
console-filter-alarm = Peligro y alarma
console-filter-queue = Cola
console-filter-queues = Todas las colas
console-filter-none = Ningún caso de sus colas es de este tipo.
console-named-title = Filtros guardados ({ $count })
console-named-none = Todavía ninguno. Elija qué mostrar o busque algo; después podrá guardarlo aquí con un nombre.
console-named-name = Nombre del filtro
console-named-save = Guardar lo que se muestra
console-named-replace = Reemplazar el de este nombre
console-named-rename = Cambiar nombre
console-named-rename-of = Cambiar el nombre de «{ $name }»
console-named-remove = Quitar
console-named-remove-of = Quitar «{ $name }»
console-named-removed = Se quitó «{ $name }».
console-named-undo = Devolverlo
console-named-taken = Otro filtro tiene este nombre.
console-named-full = { $most } como máximo. Quite uno para guardar otro.
console-bulk-chosen = { $count ->
    [one] Un caso elegido
   *[other] { $count } casos elegidos
}
console-bulk-under-way = Hechos: { $done }
console-bulk-acknowledge = Acusar recibo…
console-bulk-assign = Asignar…
console-bulk-none = No elegir ninguno
console-bulk-stop = Parar
console-bulk-left = { $reference } queda como estaba. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] La persona lee esto. Un caso del que ya se acusó recibo queda como está.
   *[other] Cada una de las { $count } personas lee esto, con su propio día. Un caso del que ya se acusó recibo queda como está.
}
console-bulk-acknowledge-go = Sellar y enviar a todos
console-bulk-assign-lead = { $count ->
    [one] Un caso pasa a estas manos.
   *[other] { $count } casos pasan a estas manos.
}
console-bulk-assign-go = Asignar todos
console-row-received = recibido el { $day }
console-row-lowered = La base de datos del portal hizo que esto pareciera menos urgente de lo que escribió la persona. Se muestra lo más grave.
console-row-unopened = No se pudo abrir: { $why }
console-row-choose = Elegir { $reference }
console-row-mine = mío
console-status-received = sin acuse de recibo
console-status-acknowledged = con acuse de recibo
console-status-assessing = en evaluación
console-status-referred = remitido
console-status-under-investigation = en investigación
console-status-assistance-only = solo ayuda
console-status-concluded = concluido
console-status-closed = cerrado
console-due-in = { $days ->
    [one] vence en { $days } día
   *[other] vence en { $days } días
}
console-due-today = vence hoy
console-due-late = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
console-mark-danger = peligro
console-mark-alarm = alarma
console-mark-child = menor de edad
console-mark-high = represalias: riesgo alto
console-mark-elevated = represalias: riesgo aumentado
console-mark-assistance = asistencia
console-mark-overdue = atrasado
console-mark-unread = nuevo
console-mark-code = código nuevo pedido

console-keys-title = Atajos
console-keys-on = Usar teclas sueltas
console-key-next = caso siguiente de la lista
console-key-previous = caso anterior de la lista
console-key-open = abrir el caso
console-key-choose = elegir el caso, para varios a la vez
console-key-take = tomar el caso abierto
console-key-reply = escribir una respuesta
console-key-note = escribir una nota
console-key-search = buscar
console-key-back = salir del campo y después del caso
console-key-help = esta lista

## Caso

console-case-none = Elija un caso de la cola. Con j y k se mueve; con Enter lo abre.
console-case-opening = Abriendo…
console-case-back = Volver a la cola
console-case-title = Caso
console-case-queue = { $queue }, { $office }
console-case-via-browser = Sellado en el propio dispositivo de la persona.
console-case-via-server = Sellado por el servidor, porque el navegador de la persona no permitía scripts.
console-case-via-bridge = Ingresado por un punto focal o una línea de ayuda y sellado allí.
console-case-receipt = La persona tiene un recibo firmado del { $day }.
console-case-receipt-failed = El recibo no supera la verificación: { $why }
console-case-lowered = La base de datos del portal hizo que este caso pareciera menos urgente de lo que escribió la persona. Se muestra lo más grave. Avise a su responsable de llaves.
console-case-handed-to = La base de datos del portal muestra a otra persona que la que se firmó por último: { $who }
console-case-handed-to-nobody = La base de datos del portal muestra a alguien; según lo último firmado, nadie lleva este caso.
console-case-way-differs = El portal muestra este caso como «{ $shown }». El último paso firmado dice «{ $signed }». Avise a su responsable de llaves.
console-case-way-unsigned = El portal muestra este caso como «{ $shown }». No hay ningún paso firmado que usted pueda leer para eso. Avise a su responsable de llaves.
console-case-step-order = Se firmó un paso que no puede seguir al anterior. No cuenta.
console-case-step-alone = Quien concluyó este caso también firmó su cierre. Eso no lo cierra.
console-case-missing = { $count ->
    [one] Falta algo: no se nos mostró { $count } elemento al que otros se refieren.
   *[other] Falta algo: no se nos mostraron { $count } elementos a los que otros se refieren.
}
console-case-failed-item = Se dejó fuera un elemento: { $why }
console-case-failed-keys = Se dejaron fuera claves de este caso, o hay registros que se separan: { $why } Usted ve lo que abre el resto. Puede faltar algo, y no se puede añadir nada.
console-case-gone = Este caso ya no es suyo.
console-case-new-code = Se tomó un código nuevo: lo hizo la persona, o alguien que conocía el anterior. Asegúrese de quién escribe antes de contar nada.
console-case-code-given = La oficina dio a esta persona un código nuevo: lo hizo { $first }, y { $second } aceptó el { $day }. Quien lo tiene escribe desde entonces como esta persona.

console-account-title = El relato
console-account-none = No se pudo abrir el relato.
console-answers-none = La persona dejó sin responder las preguntas sobre el riesgo.

console-dialogue-title = Diálogo
console-dialogue-none = Todavía no hay mensajes.
console-author-reporter = La persona que denunció
console-author-named = { $name }, { $function }
console-author-me = { $who } (usted)
console-entry-verified = Firma verificada
console-entry-verified-server = Firma verificada; sellado por el servidor
console-entry-receipt = Firma el recibo del { $day }.
console-entry-receipt-unsound = El recibo que firma no supera la verificación.
console-entry-alarm = Desde entonces le pasó algo a la persona
console-entry-consent = La oficina puede hacer esto:
console-entry-consent-none = La oficina no puede hacer nada de la lista.
console-entry-withdrawn = Retira la denuncia
console-entry-not-withdrawn = Ya no retira la denuncia
console-entry-erasure-asked = Pide que se borre la denuncia
console-entry-erasure-back = Ya no pide que se borre la denuncia
console-entry-erasure-mailbox = Borró su buzón. Su código ya no abre nada.
console-entry-complaint = Se queja de cómo la trataron
console-entry-pressed = Dice que alguien le pidió que parara
console-entry-conflict-own = Tiene un conflicto de intereses en este caso y lo ha dejado
console-entry-conflict = Dice que { $who } puede tener un conflicto de intereses en este caso
console-entry-mark = Riesgo de represalias: { $level }.
console-entry-mark-urgent = Marcado como urgente.
console-entry-step = Pasó el caso de «{ $from }» a «{ $to }».
console-entry-outcome = Qué resultó: { $outcome }.
console-entry-step-order = Este paso no cuenta: no puede seguir al anterior.
console-entry-step-alone = Este cierre no cuenta: quien lo firmó también concluyó el caso.
console-entry-progress = Dijo a la persona en qué punto está su denuncia: { $status }.

console-reply-label = Respuesta
console-reply-button = Sellar y enviar
console-preview-title = Como lo leerá la persona
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Acusar recibo
console-acknowledge-why = Su firma se pone bajo el recibo del portal: así la persona puede demostrar que la oficina de usted recibió la denuncia.
console-acknowledge-language = Idioma del texto
console-acknowledge-label = Texto
console-acknowledge-text =
    Recibimos su denuncia el { $day } y la hemos leído.
    Usted la presentó a esta oficina, que puede recibir denuncias como la suya: { $office }. Este mensaje está firmado para que usted pueda mostrarlo.
    Le escribiremos aquí. Vuelva con su código y escríbanos en cualquier momento; si le pasa algo, díganoslo de inmediato.
console-acknowledge-button = Firmar y enviar
console-step-stands = En qué punto está
console-step-title = Paso siguiente
console-step-to = Qué pasa ahora
console-step-choose = Elija
console-step-assessing = Examinarlo y decidir qué necesita
console-step-referred = Pasarlo a otra oficina
console-step-under-investigation = Hacer que se investigue
console-step-assistance-only = Dar ayuda, sin investigación
console-step-concluded = Concluirlo
console-step-closed = Cerrarlo
console-step-reopened = Abrirlo de nuevo
console-step-second = Usted concluyó este caso. Tiene que cerrarlo otra persona que tenga su llave.
console-step-outcome = Qué resultó
console-step-reason = Motivo
console-step-tell = Lo que se le dice a la persona
console-step-button = Firmar y enviar
console-step-text-assessing = Estamos examinando lo que usted nos contó. Le escribiremos aquí.
console-step-text-referred = Vamos a pasar su denuncia a una oficina que puede actuar. Puede preguntarnos aquí cuál es y qué se le dijo.
console-step-text-under-investigation = Ha comenzado una investigación de lo que usted nos contó. Puede llevar tiempo. Le escribiremos aquí.
console-step-text-assistance-only = Estamos organizando ayuda para usted. No hay investigación. Díganos aquí qué necesita.
console-step-text-concluded = Hemos terminado nuestro trabajo sobre su denuncia. Una segunda persona lo revisa antes de cerrarla. Puede preguntarnos aquí.
console-step-text-closed = Su denuncia está ahora cerrada. Todavía puede escribirnos aquí. Si le pasa algo, dé la alarma: la veremos.
console-step-text-reopened = Hemos abierto de nuevo su denuncia y la estamos examinando. Le escribiremos aquí.
console-outcome-substantiated = se demostró
console-outcome-partly-substantiated = se demostró en parte
console-outcome-not-substantiated = no se pudo demostrar
console-outcome-insufficient = se sabe demasiado poco para seguir
console-outcome-outside-mandate = no le corresponde a esta oficina
console-outcome-handed-over = entregado a otro organismo
console-outcome-help-given = se dio ayuda
console-outcome-duplicate = contado también en otro caso
console-notes-title = Notas
console-notes-none = Todavía no hay notas.
console-note-label = Nota
console-note-hint = Solo para oficiales. La persona nunca la ve.
console-note-button = Sellar la nota
console-hands-title = En manos de quién
console-hands-nobody = Nadie lo lleva todavía.
console-hands-of = Lo lleva: { $who }
console-hands-take = Tomarlo
console-hands-take-over = Hacerme cargo
console-hands-back = Devolverlo
console-hands-give-title = Dárselo a un colega
console-hands-colleague = Colega
console-hands-choose = Elegir
console-hands-word = Unas palabras para esa persona
console-hands-word-hint = Queda en la oficina. Puede quedar vacío.
console-hands-give = Dar
console-set-mark-title = Marcar como urgente o en riesgo
console-set-mark-hint = Una marca puede subir lo que ya se conoce, no bajarlo.
console-set-mark-level = Riesgo de represalias
console-set-mark-urgent = Urgente: puede haber alguien en peligro
console-set-mark-reason = Motivo
console-set-mark-button = Sellar la marca
console-level-none = ninguno conocido
console-level-elevated = aumentado
console-level-high = alto
console-level-alarm = alarma: está ocurriendo
console-people-title = Quién tiene llaves
console-people-excluded = { $count ->
    [one] La persona excluyó a { $count } oficial, que no recibe ninguna llave.
   *[other] La persona excluyó a { $count } oficiales, que no reciben ninguna llave.
}
console-join-title = Añadir a un colega
console-join-hint = Recibe las llaves de todo este caso, menos de un nombre que se guarda aparte, también de lo que se escribió antes, y lo encuentra en su cola. La persona ve en el buzón que tiene llaves.
console-join-excluded = No se ofrece a quien la persona ha excluido.
console-join-nobody = No hay a quien añadir: todos aquellos cuyo trabajo es este ya tienen llaves, o no pueden tenerlas.
console-join-who = Colega
console-join-choose = Elegir
console-join-button = Darle llaves
console-join-note = Se ha añadido a { $who }. Motivo: { $why }
console-conflict-title = { $who } puede tener un conflicto de intereses
console-conflict-hint = { $who } pierde este caso enseguida, sin saber el motivo. Todo recibe llaves nuevas: lo que se escriba desde ahora le queda cerrado. Lo que ha leído, leído está. Ningún colega puede volver a añadirle.
console-conflict-button = Quitarle las llaves y hacer otras nuevas
console-conflict-keeper = { $who } es una de las personas que guardan el nombre. Nadie en la oficina puede cambiarlo, y por eso no se le puede excluir del todo. Una sola persona no puede abrir el nombre, y se le quitan todas las demás llaves.
console-withdraw-title = Tengo un conflicto de intereses
console-withdraw-hint = Usted pierde este caso enseguida: sale de su cola y no podrá volver a abrirlo. Después un colega hace llaves nuevas, que usted no conoce. Esto no se puede deshacer.
console-withdraw-alone = Usted es la única persona que puede leer este caso. Añada primero a un colega; después podrá dejarlo.
console-withdraw-button = Dejar este caso
console-conflict-declared = { $who } tiene un conflicto de intereses y ha dejado este caso.
console-conflict-said = { $by } dice que { $who } puede tener un conflicto de intereses en este caso.
console-conflict-keys-hint = Quien tenía llaves todavía las conoce. Haga otras nuevas antes de que se escriba nada más: las reciben todos los que se quedan.
console-conflict-keys-button = Hacer llaves nuevas
console-holding-reason = Motivo
console-holding-reason-hint = Para los colegas que se quedan. La persona no lo ve.
console-holding-title = Quién recibió llaves y quién las perdió
console-holding-first = Con la denuncia: { $who }
console-holding-added = Añadido por { $by }: { $who }
console-holding-removed = Retirado por { $by }: { $who }. Lo que tenía recibió llaves nuevas.
console-holding-notes = { $by } abrió las notas de la oficina.
console-holding-code = La persona tomó un código nuevo. Lo que tenía recibió llaves nuevas.
console-holding-code-given = { $first } dio a la persona un código nuevo. { $second } aceptó el { $day }.
console-newcode-title = Un código nuevo para esta persona
console-newcode-lead = Para una persona que perdió su código y dijo, al escribir, que la oficina puede darle uno nuevo. Hacen falta dos de quienes tienen este caso. El código anterior deja de servir. Un nombre confiado a custodios sigue cerrado.
console-newcode-bar-consent = Esta persona no dijo que la oficina pueda darle un código nuevo. Nadie puede darle uno.
console-newcode-bar-erased = Esta persona borró su buzón. Nadie puede darle un código nuevo.
console-newcode-bar-alone = Nadie más tiene este caso, y un segundo funcionario debe aceptar. Añada primero a un colega.
console-newcode-bar-conflict = Alguien dijo que usted podría tener aquí un conflicto de intereses. No puede dar un código nuevo.
console-newcode-bar-uncertain = Algo de este caso no se pudo leer. Lo que decidió la persona puede ser más reciente que lo que hay aquí; por ahora nadie puede dar un código nuevo.
console-newcode-ask = Dar un código nuevo
console-newcode-ask-hint = Primero asegúrese de quién está ante usted. Quien se haga pasar por esta persona podría leerlo todo desde entonces y responder en su nombre.
console-newcode-how = ¿Cómo reconoció a la persona?
console-newcode-met = La encontré en persona y sé con certeza quién es
console-newcode-safe-word = Dijo su palabra acordada
console-newcode-reason = La razón del código nuevo
console-newcode-reason-hint = Sus colegas lo leen. La persona no.
console-newcode-ask-button = Pedir el acuerdo de un colega
console-newcode-asked = { $who } pidió un código nuevo el { $day }. La petición termina después del { $until }.
console-newcode-how-met = Se encontró a la persona.
console-newcode-how-safe = La persona dijo su palabra acordada.
console-newcode-waits = Un colega que tiene este caso debe aceptar. Lo ve al abrir el caso y en su lista.
console-newcode-theirs = Quien lo pidió ya puede entregar el código.
console-newcode-yours = Un segundo funcionario debe firmar, y usted tiene este caso. Pregunte a su colega cómo reconoció a la persona. Quien reciba el código lee y escribe desde entonces como esta persona.
console-newcode-agree = Aceptar y firmar
console-newcode-refuse = Rechazar
console-newcode-refuse-why = Su razón
console-newcode-refuse-button = Rechazar la petición
console-newcode-agreed = { $who } aceptó.
console-newcode-withdraw = Retirar la petición
console-newcode-ready = Ya puede entregar el código. Muéstrelo cuando la persona esté con usted, o cuando pueda dárselo sin peligro.
console-newcode-show = Mostrar el código
console-newcode-not-yet = Este código todavía no abre nada. Imprímalo, o deje que la persona lo anote, y escriba después sus cinco últimos dígitos. Si sale ahora de esta página, nada cambia.
console-newcode-language = Idioma del papel
console-newcode-sheet-title = Su código nuevo
console-newcode-sheet-use = Abra su buzón con este código. El anterior ya no abre nada.
console-newcode-sheet-own = Un funcionario ha visto este código. Abra pronto su buzón y tome allí un código que solo usted conozca.
console-newcode-last = Los cinco últimos dígitos de este código
console-newcode-give = Poner el código en uso
console-newcode-unsound = El portal habla de una petición de código nuevo que no se sostiene: { $why }
console-newcode-notice-asked = { $who } pide un código nuevo para esta persona. Un segundo funcionario debe aceptar.
console-newcode-notice-agreed = Un colega aceptó el código nuevo. Ya puede entregarlo.
console-newcode-go = Ver la petición
console-box-account = El relato
console-box-dialogue = El diálogo
console-box-identity = El nombre (dos de estas personas juntas, o la persona misma)
console-box-internal = Las notas de la oficina

## Sacar un caso

console-download-title = Sacar el caso
console-download-sealed = Como archivos sellados
console-download-sealed-hint = Cada elemento y cada archivo como los tiene el portal, con un índice, y las claves de este caso bajo una frase secreta propia. Cualquier programa age lo abre, sin el portal.
console-download-opened = Como archivos abiertos
console-download-opened-hint = Una carpeta con el caso como texto, como datos, y sus archivos. Cualquiera puede leerla.
console-download-go = Hacer el paquete
console-download-passphrase-why = La frase secreta cierra las claves de este caso dentro del paquete. No use la misma con la que entra. Désela a quien pueda abrir el paquete por otro camino que el paquete. Nadie puede restablecerla.
console-download-holds-moments = Quien tenga el paquete la adivinaría en menos de un día.
console-download-holds-days = Quien tenga el paquete necesitaría días o meses.
console-download-holds-years = Quien tenga el paquete y muchísimas máquinas necesitaría años.
console-download-holds-lifetimes = Quien tenga el paquete y muchísimas máquinas necesitaría más de una vida.
console-download-warning = Quien encuentre esto puede leerlo.
console-download-warning-person = La persona que denunció puede ser reconocida, aunque no figure su nombre: por lo que solo ella podía saber, por su manera de escribir, por lo que se ve en una imagen.
console-download-warning-delete = Guárdelo donde solo usted pueda leerlo. Bórrelo cuando ya no haga falta, también de las descargas y de la papelera.
console-download-closing = Cerrando las claves con la frase secreta. Tarda unos segundos a propósito: así adivinar es lento.
console-download-running = Se está haciendo el paquete.
console-download-so-far = { $read } de { $all }
console-download-stay = Quédese en este caso hasta que termine. Si sale de él, o si el escritorio se bloquea, se detiene y no se guarda nada.
console-download-stop = Detener
console-download-stopped = Detenido. No se guardó nada.
console-download-made = El paquete está hecho y se entregó a su navegador: { $name }
console-download-lost = La conexión falló en medio de un archivo, así que no se guardó nada. El archivo:
console-download-without = Intentar de nuevo sin este archivo
console-download-flawed-there = En el paquete tal como lo dio el portal, aunque la comprobación falla:
console-download-flawed-left = Se dejó fuera:
console-download-item = Un elemento
console-download-gone = el portal no pudo darlo.
console-download-line = no se pidió, porque la conexión falló antes en él.

console-text-made = Sacado del portal el { $day } por: { $who }
console-text-quoted = Las líneas que empiezan con { $mark } son lo que alguien escribió, o el nombre de un archivo.
console-text-flawed-title = Lo que falta o no pasa la comprobación
console-text-whole = Todo aquello de lo que usted tiene claves está aquí, y se comprobó cada firma.
console-text-files-left = { $count ->
    [one] Se dejó fuera { $count } archivo. La lista de archivos dice por qué.
   *[other] Se dejaron fuera { $count } archivos. La lista de archivos dice por qué.
}
console-text-unheld = { $count ->
    [one] { $count } elemento está en una caja de la que usted no tiene clave. No está aquí.
   *[other] { $count } elementos están en cajas de las que usted no tiene clave. No están aquí.
}
console-text-file-size = Un archivo de { $size }.
console-text-file-here = En esta carpeta como:
console-text-file-left = Se dejó fuera: { $why }

console-readme-what = Este paquete contiene el caso { $reference } como lo tenía el portal: sellado. En items/ está todo lo que se dijo, cada elemento en su archivo; en files/ están los archivos que lo acompañan.
console-readme-open = Todo lo que hay en items/ y files/, y records.age, son archivos age. Los abre age 1.3 o posterior (https://age-encryption.org), y también el paquete npm age-encryption. Se le pedirá la frase secreta que cierra keys.age.
console-readme-files = El elemento que habla de un archivo dice su nombre, cuántos bytes tiene y el identificador de su blob; index.json dice dónde está ese blob. Después de su final, un archivo se rellena con ceros: tome tantos bytes como dice el elemento.
console-readme-index = index.json enumera cada archivo con su longitud y su SHA-256 (base64url). Lo que alguien dijo no está en él.
console-readme-proof = roster.txt dice quién puede firmar y con qué claves, records.age quién tenía claves de este caso, receipt.txt que el portal lo recibió. Cómo se comprueban está escrito en docs/formats.md del programa Amparo.
console-readme-care = Quien tenga este paquete y la frase secreta puede leer el caso. Guárdelos separados, y borre el paquete cuando ya no haga falta.

## Personas y colas (responsable de llaves)

console-steward-title = Personas y colas
console-steward-not-pinned = Su llave no está fijada en la configuración, y su firma no cuenta. Quien administra el portal tiene que escribirla allí y volver a iniciar el portal.
console-steward-unverified = La lista que tiene el portal no supera la verificación y no se tomó como punto de partida: { $why }
console-steward-expired = La lista venció: nadie puede denunciar hasta que usted firme la versión siguiente. Esta parte de lo que decía la última.
console-steward-none-yet = Todavía no se ha firmado ninguna lista. Invite a oficiales, cree una oficina y una cola, admita llaves y después firme.
console-steward-current = La versión { $version } vale hasta el { $day }.
console-steward-signed = La versión { $version } está firmada y entregada.

console-invites-title = Invitar
console-invite-name = Nombre para iniciar sesión
console-invite-role = Rol
console-invite-mail = Correo electrónico para avisos sin contenido (opcional)
console-invite-button = Crear un enlace
console-invite-sent = { $name } puede usar este enlace una sola vez. Entréguelo por una vía segura:

console-candidates-title = Llaves en espera
console-candidates-hint = Pida a cada persona que le lea su huella, en persona o en una llamada en la que usted conozca la voz. Después compare.
console-candidates-none = No hay llaves en espera.
console-candidate-me = Esta es su propia llave.
console-candidate-type = Escriba lo que oye
console-candidate-same = Es la misma.
console-candidate-differs = Es distinta. Si lo escribió bien, no admita esta llave.
console-candidate-compared = Comparé los cinco grupos con lo que la persona me leyó
console-candidate-admit = Admitir esta llave

console-offices-title = Oficinas y colas
console-offices-hint = Los nombres son públicos y hacen falta en cada idioma.
console-office-name = Nombre de la oficina
console-office-add = Añadir una oficina
console-office-remove = Quitar { $office } y sus colas
console-queue-name = Nombre de la cola
console-queue-add = Añadir una cola
console-queue-remove = Quitar { $queue }
console-queue-officers = Quién lee esta cola
console-queue-no-officers = Primero admita a oficiales.
console-queue-custodians = Quién guarda los nombres (dos personas abren uno juntas)
console-queue-no-custodians = Ninguna persona admitida es responsable de custodia. Sin dos, nadie puede dar su nombre.

console-officers-title = Oficiales
console-officers-none = Todavía no se ha admitido a nadie.
console-officer-function = Función, tal como la lee el público
console-officer-name = Nombre público (opcional)
console-officer-name-hint = Déjelo vacío para mostrar solo la función.
console-officer-languages = Idiomas
console-officer-roles = Roles
console-officer-remove = Dar de baja a { $name }: su llave termina con esta versión

console-role-triage = Oficial de evaluación inicial
console-role-protection = Oficial de protección
console-role-assistance = Oficial de derechos de las víctimas
console-role-custodian = Responsable de custodia
console-role-steward = Responsable de llaves
console-role-investigator = Oficial de investigación
console-role-auditor = Oficial de auditoría
console-role-coordinator = Oficial de coordinación

console-review-title = Firmar la versión { $version }
console-review-not-after = Vale hasta el
console-review-not-after-hint = Después de este día nadie puede denunciar hasta que se firme una versión nueva.
console-review-changes = Qué cambia
console-review-no-changes = No cambia nada.
console-review-problems = Antes de firmar
console-review-sign = Firmar la versión { $version }
console-review-not-pinned = Su llave no está fijada en la configuración, y la firma no contaría.

console-change-office-added = Oficina nueva: { $office }.
console-change-office-removed = Se quita la oficina { $office }.
console-change-office-renamed = La oficina { $office } tiene un nombre nuevo.
console-change-queue-added = Cola nueva: { $queue }.
console-change-queue-removed = Se quita la cola { $queue }.
console-change-queue-renamed = La cola { $queue } tiene un nombre nuevo.
console-change-queue-moved = La cola { $queue } pasa a otra oficina.
console-change-admitted = Se admite a { $name }, con la llave que usted comparó.
console-change-left = { $name } se va. Su llave termina; lo que firmó se puede seguir verificando.
console-change-key-replaced = { $name } tiene una llave nueva, la que usted comparó.
console-change-function = { $name }: cambia el texto de la función.
console-change-name = { $name }: cambia el nombre público.
console-change-languages = { $name }: cambian los idiomas.
console-change-role-given = { $name } recibe este rol: { $role }.
console-change-role-taken = { $name } deja este rol: { $role }.
console-change-reads-queue = { $name } recibe llaves de las denuncias nuevas de la cola { $queue }.
console-change-leaves-queue = { $name } no recibe llaves de las denuncias nuevas de la cola { $queue }.
console-change-keeps-names = { $name } guarda los nombres de la cola { $queue }.
console-change-stops-keeping-names = { $name } ya no guarda los nombres de la cola { $queue }.
console-change-not-after = Vale hasta el { $day }.

console-problem-no-office = No hay ninguna oficina.
console-problem-no-queue = No hay ninguna cola: nadie podría denunciar.
console-problem-not-after = Elija un último día que esté por venir, a 400 días como máximo.
console-problem-threshold = La configuración pide la firma de más de una persona responsable de llaves. Una sola firma no cuenta, y aquí solo se puede poner una.
console-problem-office-name = { $office }: falta el nombre en un idioma.
console-problem-queue-name = { $queue }: falta el nombre en un idioma.
console-problem-no-officer = { $queue }: nadie la lee.
console-problem-one-officer = { $queue }: una sola persona tiene las llaves. Si está ausente o pierde la suya, las denuncias esperan.
console-problem-one-custodian = { $queue }: una sola persona responsable de custodia no abre ningún nombre. Hace falta otra; si no, nadie puede dar su nombre.
console-problem-officer-function = { $name }: falta la función en un idioma.
console-problem-officer-role = { $name }: no tiene ningún rol.

console-case-pressure = Alguien pidió a esta persona que parara. Hable con ella antes de cerrar o borrar nada.
console-case-withdrawn = La persona retira esta denuncia. Con eso no se borra nada.
console-case-erasure = El { $day } la persona pidió que se borre esta denuncia. Todavía puede cambiar de decisión.
console-case-erasure-final = El { $day } la persona pidió que se borrara esta denuncia. Con el buzón borrado, ya no puede retirar esa petición.
console-case-mailbox-erased = La persona borró su buzón y no lee respuestas aquí.
console-given-title = Qué puede hacer la oficina
console-given-none = Nada de la lista.
console-given-uncertain = No se sabe con certeza mientras algo de este caso no se pueda comprobar. Considere que no se permite nada.
console-identity-title = Quién es la persona
console-identity-lead = Lo dio solo a usted, o a todas las personas que leen la denuncia. Transmítalo solo si dijo que sí.
console-identity-name = Nombre
console-identity-contact = Cómo ponerse en contacto
console-identity-hours = Cuándo es seguro
console-identity-safe-word = Palabra acordada
console-name-title = El nombre de la persona
console-name-lead = La persona dejó su nombre en custodia. Nadie de la oficina lo abre a solas: dos personas de custodia tienen que aceptar, una después de la otra.
console-name-ask = Pedir el nombre
console-name-ask-hint = Tu petición llega a todas las personas que custodian este nombre. Si dos de ellas aceptan, el nombre le llega solo a usted. Sus colegas ven en las notas que usted lo pidió y por qué.
console-name-reason = Motivo por el que se necesita el nombre
console-name-reason-hint = Quienes custodian el nombre deciden según lo que usted escriba aquí. La persona no lo ve.
console-name-danger = Hay una vida en peligro
console-name-harms = Avisar antes a la persona pondría en peligro la investigación
console-name-untold = De qué manera la pondría en peligro
console-name-untold-why = No se avisa antes a la persona porque:
console-name-tells-before = { $count ->
    [one] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } día.
    [many] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } de días.
   *[other] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } días.
}
console-name-tells-after = Se avisa a la persona cuando el nombre le llega a usted.
console-name-told = Lo que usted le dice a la persona sobre ello
console-name-told-hint = Diga el motivo, hasta donde pueda. Puede dejarlo vacío: la persona sabrá lo demás en todo caso.
console-name-reads-asked = La oficina pide su nombre. Se puede abrir si aceptan dos personas que lo guardan.
console-name-reads-opened = Su nombre se abrió para mí. Dos personas que lo guardan aceptaron.
console-name-ask-button = Firmar y pedir
console-name-no-rules = Ninguna norma de este portal dice cómo pedir un nombre, así que no se puede.
console-name-nobody = Ya no hay dos personas de custodia a quienes usted pueda pedirlo.
console-name-asked = Usted pidió el nombre el { $day }:
console-name-waits = Espera a dos personas de custodia, hasta el { $until }.
console-name-waits-told = La persona está avisada. Se puede abrir del { $from } al { $until }, si aceptan dos personas de custodia.
console-name-agreed = De acuerdo: { $who }
console-name-refused = En contra: { $who }
console-name-withdrawn = Usted retiró esta petición.
console-name-expired = Nadie lo abrió hasta el { $day }. Puede pedirlo de nuevo.
console-name-gone = Lo que salió de esta petición se selló para usted antes de que dejara el caso y ya no existe.
console-name-opened = Abierto el { $day }, solo para usted. Sus colegas no lo ven.
console-name-unsound = Una petición suya no supera la comprobación: { $why }
console-name-withdraw = Retirar la petición
console-name-ready = Dos personas de custodia aceptaron. Cuando usted tome el nombre, se avisa a la persona.
console-name-take = Avisar a la persona y mostrar el nombre
console-entry-disclosure = Pidió a custodia el nombre de la persona, hasta el { $day }
console-entry-telling-asked = Avisó a la persona de que su nombre se puede abrir desde el { $day } si dos de estas personas aceptan: { $who }
console-entry-telling-opened = Avisó a la persona de que su nombre se abrió el { $day }. De acuerdo: { $who }
console-entry-code-request = Pidió un código nuevo para la persona, hasta el { $day }.
console-entry-code-agreed = Aceptó el código nuevo.
console-entry-code-refused = Rechazó el código nuevo.
console-entry-code-withdrawn = Retiró la petición de código nuevo.
console-entry-code-given = Llaves dadas por la oficina el { $day }

## What custodians are asked

console-requests-title = Peticiones
console-requests-lead = Aquí se piden nombres que usted guarda junto con otras personas. Usted decide según el motivo. El nombre nunca se le muestra: llega a quien lo pidió cuando dos de ustedes aceptan.
console-requests-none = Nadie le espera.
console-requests-over = Terminadas
console-requests-unsound = Una petición no supera la comprobación y no se puede hacer nada con ella: { $why }
console-requests-one = { $who } pide un nombre
console-requests-since = Pedido el { $day }
console-requests-until = Abierta hasta el { $day }
console-requests-state-asked = Sin decidir
console-requests-state-agreed = Dos aceptaron
console-requests-state-disclosed = El nombre se entregó
console-requests-state-refused = Rechazada
console-requests-state-withdrawn = Retirada
console-requests-state-expired = Su plazo terminó
console-requests-told = La persona fue avisada. El nombre se puede abrir desde el { $day }.
console-requests-told-after = Se avisa a la persona cuando se entrega el nombre.
console-requests-turn-agree = Si usted acepta, quita el primero de dos sellos. Todavía no se abre nada: otra persona de custodia tiene que aceptar.
console-requests-turn-open = Otra persona de custodia aceptó. Si usted también acepta, el nombre se sella para quien lo pidió. Usted no lo ve.
console-requests-turn-early = Otra persona de custodia aceptó. La persona fue avisada y tiene tiempo para responder: usted puede abrirlo desde el { $day }.
console-requests-turn-first = Otra persona de custodia tiene que aceptar antes que usted: su sello es el de fuera. Puede rechazar ahora o esperar.
console-requests-turn-second = Usted aceptó. Ahora decide otra persona de custodia. Todavía puede rechazar mientras no se abra.
console-requests-agree = Acepto: quitar mi sello
console-requests-open = Acepto: abrirlo para quien lo pidió
console-requests-refuse = Rechazar
console-requests-reason = Motivo del rechazo
console-requests-reason-hint = Solo lo lee quien lo pidió. Un rechazo termina la petición.
console-requests-refuse-button = Firmar el rechazo

# Files of a case.

console-files-title = Archivos
console-file-open = Abrir
console-file-removed-before = Lo que decía además de su contenido se quitó antes de sellarlo.
console-file-kept = Está tal cual, con lo que dice además de su contenido: quien lo envió lo quiso así.
console-file-unknown = Está tal cual: no se pudo quitar nada.
console-file-original = El original de otro archivo, con lo que se quitó de él.
console-file-warning = Nadie ha mirado dentro. Un archivo puede dañar el aparato en el que un programa lo abre.
console-file-disguised = Su nombre termina en { $ending } y su contenido es otra cosa.
console-file-shown = Se muestra aquí sin red y sin sus scripts.
console-file-huge = La imagen es demasiado grande para mostrarla aquí.
console-document-reading = Abriendo el documento…
console-document-locked = El documento está protegido con una contraseña y no se puede mostrar aquí. Guárdelo y ábralo con un programa que pida la contraseña.
console-document-broken = El documento no se puede mostrar aquí: está dañado o es de un tipo que aquí no se conoce.
console-document-slow = El documento tardaba demasiado y se ha cerrado.
console-document-large = El documento es demasiado grande para mostrarse aquí.
console-document-place = Página { $page } de { $pages }
console-document-page = Página { $page }
console-document-previous = Página anterior
console-document-next = Página siguiente
console-document-smaller = Más pequeño
console-document-larger = Más grande
console-document-search = Buscar
console-document-searching = Buscando…
console-document-found = Encontrado en la página { $page }.
console-document-not-found = No se ha encontrado. El texto dentro de imágenes no se busca.
console-document-tools = Páginas, tamaño y búsqueda
console-document-page-partly = Algo de esta página no se ha podido mostrar.
console-document-page-slow = Esta página tardaba demasiado y no se muestra.
console-document-page-broken = Esta página está dañada y no se muestra.
console-document-page-large = Hay demasiado en esta página para mostrarla aquí.
console-document-many = Aquí solo se muestran las primeras { $page } páginas. Guarde el documento para ver las demás.
console-file-send = Enviar los archivos
console-entry-transcript = Lo que una persona de la oficina oyó en una grabación
console-entry-attestation = La persona firmó lo que dijo
console-entry-attestation-release = La persona firmó lo que dijo y permite borrar la grabación
console-entry-removal = La grabación se borró
console-entry-assigned = Lo lleva desde ahora: { $who }
console-entry-handed-back = Devuelto.
console-sound-altered = Una grabación hecha en el formulario, con la voz alterada. Quien conozca a la persona aún puede reconocerla.
console-sound-as-recorded = Una grabación hecha en el formulario, con la voz de la persona.
console-sound-none = Nadie ha anotado todavía lo que se dice en ella.
console-sound-asked = Lo que se dice en ella se envió a la persona para que lo revise. Aún no lo ha firmado.
console-sound-kept = La persona firmó este texto. Quiere que se conserve la grabación.
console-sound-released = La persona firmó este texto y permite borrar la grabación.
console-sound-removed = La grabación se borró. El texto queda.
console-transcript-title = Anotar lo que se dice en ella
console-transcript-label = Lo que se dice en la grabación
console-transcript-hint = Palabra por palabra, en el idioma que se habla. Marque con […] lo que no entendió. En el buzón puede leerlo quien tenga el código.
console-transcript-send = Enviarlo a la persona para que lo revise
console-transcript-keep = Guardarlo para la oficina
console-sound-remove-title = Borrar la grabación
console-sound-remove-reason = Motivo
console-sound-remove-hint = La persona lo lee. La grabación no se puede recuperar. Las copias de seguridad desaparecen con esas copias.
console-sound-remove-button = Borrar la grabación
console-verdict-file = los bytes del archivo no son los que se firmaron ({ $verdict })
