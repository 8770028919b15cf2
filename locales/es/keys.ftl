# La vida de las llaves: colegas que llegaron, tienen llaves nuevas o se fueron; la llave propia; lo que vence.

console-area-colleagues = Colegas
console-area-key = Mi llave

## Colegas

console-colleagues-title = Colegas
console-colleagues-waiting = ({ $count } pendientes)
console-colleagues-hint = Los informes nuevos se sellan para todas las personas que trabajan ese día en la bandeja. Para los casos anteriores, alguien que los lee tiene que hacer las llaves.
console-colleagues-none = No hay nada que hacer. Quienes trabajan con usted pueden leer lo que usted lee, salvo los casos de los que se apartó a alguien, y nadie que se haya ido tiene llaves.
console-colleague-lacks = { $who } puede leer { $has } de { $of ->
    [one] { $of } caso
   *[other] { $of } casos
} que usted lee en las mismas bandejas.
console-colleague-lacks-hint = Recibe las llaves de todo lo que se dijo en estos casos y de sus mensajes nuevos. Se dejan fuera los casos de los que se apartó a alguien.
console-colleague-left = { $who } se ha ido. { $cases ->
    [one] { $cases } de los casos que usted lee todavía tiene
   *[other] { $cases } de los casos que usted lee todavía tienen
} llaves de ese tiempo.
console-colleague-left-hint = Con llaves nuevas, nada de lo que se escriba a partir de entonces se abre a quien conservó las antiguas.
console-colleague-new-key = Tiene una llave nueva desde la versión { $version } de la lista. Quien tiene esa llave recibe estos casos. Pida que le lea la huella, en persona o en una llamada en la que reconozca la voz:
console-colleague-compared = La comparé con lo que me leyó
console-colleague-give = { $cases ->
    [one] Dar las llaves de { $cases } caso
   *[other] Dar las llaves de { $cases } casos
}
console-colleague-renew = { $cases ->
    [one] Hacer llaves nuevas para { $cases } caso
   *[other] Hacer llaves nuevas para { $cases } casos
}
console-run-title = Hacer llaves
console-run-looking = Mirando qué casos quedan …
console-run-progress = { $done } de { $of } hechos
console-run-hint = Mientras tanto puede seguir trabajando en la consola. Si se bloquea, lo hecho queda hecho, y puede continuar desde ahí.
console-run-stop = Detener
console-run-stopping = Se detiene después de este caso …
console-run-kept = Lo hecho hasta entonces queda hecho. Empiece de nuevo para continuar.
console-run-given = { $cases ->
    [one] Se dieron las llaves de { $cases } caso.
   *[other] Se dieron las llaves de { $cases } casos.
}
console-run-renewed = { $cases ->
    [one] Se hicieron llaves nuevas para { $cases } caso.
   *[other] Se hicieron llaves nuevas para { $cases } casos.
}
console-run-needless = { $cases ->
    [one] En { $cases } caso ya no había nada que hacer.
   *[other] En { $cases } casos ya no había nada que hacer.
}
console-run-remaining = { $cases ->
    [one] Queda { $cases } caso para la próxima vez.
   *[other] Quedan { $cases } casos para la próxima vez.
}
console-run-left-out = { $cases ->
    [one] { $cases } caso quedó fuera: antes hay que mirar quién puede leerlo. Ábralo y hágalo allí:
   *[other] { $cases } casos quedaron fuera: antes hay que mirar quién puede leerlos. Abra cada uno y hágalo allí:
}
console-run-failed = { $cases ->
    [one] Falló { $cases } caso. Ábralo para ver qué le pasa, o inténtelo más tarde:
   *[other] Fallaron { $cases } casos. Ábralos para ver qué les pasa, o inténtelo más tarde:
}
console-run-open = Abrir { $reference }

console-stale-left = { $who } se ha ido y todavía tiene llaves de este caso.
console-stale-rekeyed = { $who } tiene una llave nueva y todavía no puede leer este caso con ella.
console-queue-not-given = Algunos casos no se abren con su llave. Si su llave es nueva, pida a alguien que los lea que se los dé de nuevo, en «Colegas».

## La llave propia

console-key-title = Mi llave
console-key-forced-title = Elija una frase secreta nueva
console-key-passphrase-title = Elija una frase secreta nueva
console-key-recovery-title = Guarde el código de recuperación nuevo
console-key-confirm-title = Confirme con seis cifras
console-key-done-title = Sustituidos
console-key-forced = Ha entrado con el código de recuperación: la frase secreta se perdió y el código ha salido de su sitio. Elija ahora una frase secreta nueva; con ella recibe un código de recuperación nuevo. Su llave y sus casos quedan como están.
console-key-fingerprint = La huella de su llave. No cambia mientras tenga esta llave:
console-key-change-title = Otra frase secreta y otro código de recuperación
console-key-change = Se sustituyen los dos a la vez. La frase y el código antiguos ya no abren nada a partir de entonces, y su sesión se cierra en todos los demás sitios.
console-key-present = Su frase secreta de ahora
console-key-present-wrong = Esto no abre su llave.
console-key-authenticator = Configurar también otra aplicación de autenticación
console-key-other-why = Escanee esta imagen con la aplicación que quiere usar a partir de ahora.
console-key-other-code = Seis cifras de la aplicación nueva
console-key-present-code = Seis cifras de la aplicación que usaba hasta ahora
console-key-code-hint = Cada código sirve una sola vez. Si usó este para entrar, espere al siguiente.
console-key-code-wrong = No se aceptaron estas cifras. Cada código sirve una sola vez: espere al siguiente e inténtelo de nuevo.
console-key-closing = Cerrando su llave dos veces: con la frase secreta nueva y con el código de recuperación nuevo.
console-key-closed = Los nuevos accesos a su llave están listos.
console-key-replace = Sustituir los antiguos
console-key-done = Su frase secreta nueva y su código de recuperación nuevo valen desde ahora. Los antiguos no abren nada; destruya el papel antiguo.
console-key-done-button = Ir a mi trabajo

## Llaves perdidas, y lo que vence

console-first-again = Usted ya tenía una llave aquí. La nueva la sustituye cuando una persona responsable de llaves la firme: solo entonces dejan de servir la frase secreta, el código de recuperación y la aplicación antiguos, y sus colegas tienen que darle de nuevo sus casos.
console-first-again-waiting = Podrá entrar con la frase secreta nueva cuando la persona responsable de llaves haya comparado la huella y firmado. Hasta entonces sigue sirviendo lo que tenía antes.
console-lost-title = Llaves perdidas
console-lost-hint = Para quien perdió la frase secreta y el código de recuperación, o la aplicación de autenticación. El enlace hace una llave nueva bajo el mismo nombre. Nada se sella para ella antes de que usted compare la huella y firme, y solo abre casos anteriores cuando sus colegas se los dan de nuevo.
console-lost-who = Quién perdió sus llaves
console-lost-choose = Elija …
console-lost-code = Sus seis cifras, de su aplicación de autenticación
console-expiry-officer = La lista vale hasta el { $day }. Después de ese día nadie puede informar y aquí no se abre nada. Recuerde a su responsable de llaves que la firme de nuevo.
console-expiry-steward = La lista vale hasta el { $day }. Después de ese día nadie puede informar y aquí no se abre nada. Fírmela antes de nuevo.
console-expiry-button = Ir a la firma
console-steward-renew = Firmar lo mismo por { $days } días más
