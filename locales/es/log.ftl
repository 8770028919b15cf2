# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Registro
console-log-title = Registro
console-log-intro = Lo que se hizo y cambia quién puede leer un caso o lo que ocurre con él. Ninguna entrada dice de qué caso se trata ni qué se escribió.
console-log-checking = Se comprueba el registro …
console-log-empty = El registro todavía no tiene entradas.
console-log-whole = Las { $count } entradas están en orden: firmas, sucesión y días.
console-log-wrong = No está en orden: entrada { $places }. Todo lo demás se comprobó.
console-log-newest = Hasta la entrada { $n }, el registro tiene esta huella:
console-log-newest-hint = Anótela en papel una vez al mes, con el número de la entrada. Si alguna vez se corta o se sustituye el registro, así se verá.
console-log-head = Para comprobarlo sin este portal, con «amparo verify log»:
console-log-take = Guardar todo el registro
console-log-saved = Guardado como { $name }. «amparo verify log» lo comprueba sin este portal.
console-log-older = Mostrar entradas anteriores
console-log-shown = { $shown } de { $count } entradas
console-log-number = Entrada { $n }
console-log-checked = Comprobada
console-log-portal = El propio portal
console-log-unknown = Alguien que no figura en la lista
console-log-unreadable = Esta entrada no se puede leer.
console-log-broken = No está en orden: { $why }
console-log-portal-hint = Las entradas del propio portal prueban menos que las de la oficina: quien administra el portal puede hacerlas.

console-log-alarm = El registro de este portal no está en orden (entrada { $n }): { $why } Avise a su oficial de auditoría o responsable de llaves por otra vía que no sea este portal.
console-log-unchecked = Ahora no se pudo comprobar el registro.

console-log-why-chain = no sigue a la entrada anterior. Una de ellas se cambió, se movió o se quitó ({ $verdict }).
console-log-why-cut = el registro termina ahí, y este navegador sabe que llegaba más lejos ({ $verdict }).
console-log-why-forked = no concuerda con lo que antes vio del registro este navegador, o quien firmó la entrada ({ $verdict }).
console-log-why-day = lleva una fecha anterior a algo que quien la firmó ya había visto ({ $verdict }).

console-log-act-acknowledged = Acuse de recibo de una denuncia
console-log-act-moved-on = Un caso avanzó
console-log-act-concluded = Un caso concluido
console-log-act-closed = Un caso cerrado
console-log-act-reopened = Un caso retomado
console-log-act-assigned = Un caso puesto en manos de una persona de la oficina
console-log-act-handed-back = Un caso devuelto
console-log-act-holder-added = Una persona de la oficina incorporada a un caso
console-log-act-holder-removed = Una persona de la oficina apartada de un caso
console-log-act-conflict-declared = Conflicto de intereses declarado y caso dejado
console-log-act-keys-made = Llaves nuevas hechas para un caso
console-log-act-recording-deleted = Una grabación borrada
console-log-act-disclosure-asked = Un nombre solicitado
console-log-act-disclosure-agreed = Acuerdo para revelar un nombre
console-log-act-disclosure-refused = Negativa a revelar un nombre
console-log-act-disclosure-withdrawn = Solicitud de un nombre retirada
console-log-act-disclosed = Un nombre revelado
console-log-act-code-asked = Código nuevo solicitado para quien denunció
console-log-act-code-renewed = Código nuevo hecho para quien denunció
console-log-act-code-taken = Código nuevo tomado por quien denunció
console-log-act-mailbox-closed = Un buzón borrado por quien denunció
console-log-act-roster-taken = Una versión de la lista puesta en vigor
console-log-act-texts-taken = Una versión de los textos de la oficina puesta en vigor
console-log-act-keys-replaced = Se usó un enlace para una llave nueva de una persona de la oficina
