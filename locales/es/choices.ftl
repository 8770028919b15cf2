# Lo que la persona puede decidir después de enviar: retirar, quejarse, tomar un código nuevo, borrar.

more-title = Qué más puede hacer

pressed-legend = ¿Alguien le pidió que parara?
pressed-hint = Su respuesta va sellada. Si alguien le presiona, la oficina puede protegerle.

withdraw-title = Retirar su denuncia
withdraw-lead = La oficina se entera de que usted no quiere que esto siga. No se borra nada. Si las normas obligan a la oficina a actuar, lo hace de todos modos, sin su nombre. Puede cambiar de decisión en cualquier momento, y la ayuda no depende de esto.
withdraw-words = Con sus palabras, si quiere
withdraw-button = Retirar mi denuncia
withdraw-back-button = Anular mi retirada
withdraw-sealing = Sellando y enviando…
withdraw-sent = La oficina sabe que usted retira su denuncia.
withdraw-back-sent = La oficina sabe que usted ya no retira su denuncia.
kind-withdrawn = Usted retira su denuncia
kind-not-withdrawn = Usted ya no retira su denuncia

complaint-title = Quejarse de cómo le trataron
complaint-lead = La leen quienes pueden leer este buzón. Si se trata de una de esas personas, presente mejor una denuncia nueva y exclúyala allí.
complaint-elsewhere = Presentar una denuncia nueva (se abre en una pestaña nueva)
complaint-words = ¿Cómo le trataron?
complaint-button = Enviar la queja
complaint-sealing = Sellando y enviando…
complaint-sent = Su queja ha llegado.
error-complaint = Escriba primero qué pasó.
kind-complaint = Una queja sobre cómo le trataron

renew-title = Quizá alguien conoce mi código
renew-lead = Recibe un código nuevo, y el anterior ya no abre nada. Quien tenía el anterior pudo leer lo que hay aquí ahora. Lo que se escriba después no podrá leerlo.
renew-button = Mostrarme un código nuevo
renew-sealing = Sellando todo para el código nuevo…
renew-confirm = Usar el código nuevo
renew-not = Quedarme con el código anterior
renewed = El código nuevo ya vale. El anterior no abre nada.
given-title = Un código de la oficina
given-lead = Un segundo funcionario aceptó el { $day } que la oficina le diera un código nuevo. Lo hicieron estas dos personas:
given-met = Le reconocieron en persona.
given-safe-word = Le reconocieron por su palabra acordada.
given-before = Desde entonces usted tomó un código propio. Nadie en la oficina lo conoce.
given-known = Quien le dio este código lo ha visto y podría abrir este buzón con él. Tome un código que solo usted conozca. El código anterior ya no abre nada. Si dejó aquí un nombre, sigue sellado con quienes lo guardan; usted ya no lo ve aquí.
given-button = Tomar un código propio
renew-late = Esta página estuvo abierta demasiado tiempo y no es seguro que el código nuevo ya valga. Guarde los dos códigos y pruebe primero el nuevo.
renew-unsure = La conexión se cortó y no es seguro que el código nuevo ya valga. Guarde los dos códigos y pruebe primero el nuevo.
new-code-title = Su código nuevo
new-code-lead = Anótelo primero. Empieza a valer cuando haya escrito el final.
new-code-not-yet = Hasta entonces
new-code-old = Su código anterior todavía abre el buzón. Si deja esta página ahora, no cambia nada.

erasure-title = Borrar
erasure-case-title = Pedir a la oficina que borre la denuncia
erasure-lead = Su petición se tiene en cuenta después de { $days ->
    [one] { $days } día
   *[other] { $days } días
}, para que nadie pueda meterle prisa y usted pueda cambiar de decisión. La oficina borra entonces lo que las normas permiten y le dice aquí qué hizo.
erasure-button = Pedirlo
erasure-back-button = Anular mi petición
erasure-sealing = Sellando y enviando…
erasure-sent = La oficina tiene su petición de borrar la denuncia.
erasure-back-sent = La oficina sabe que usted anula su petición.
kind-erasure-asked = Usted pide a la oficina que borre la denuncia
kind-erasure-back = Usted ya no pide a la oficina que borre la denuncia
erase-mailbox-title = Borrar este buzón
erase-mailbox-lead = Desde ese momento su código no abre nada, y nadie puede recuperarlo. La oficina conserva la denuncia.
closing-unsure = Su código ya no abre nada aquí. O el buzón está borrado, o hay un código nuevo en uso.
erase-mailbox-sure = Sé que no podré volver
erase-mailbox-button = Borrar el buzón
error-sure = Marque primero que lo sabe.
mailbox-erased-title = El buzón está borrado
mailbox-erased-lead = Su código ya no abre nada. La oficina conserva la denuncia.
