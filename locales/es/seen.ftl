seen-title = Lo que ve el servidor
seen-lead = De un lado, una denuncia inventada, tal como la lee la oficina. Del otro, la misma denuncia, tal como está en la base de datos del servidor.
seen-officer = Lo que lee la oficina
seen-server = Lo que tiene el servidor
seen-bytes = La denuncia misma, tal como la tiene el servidor
seen-bytes-lead = El comienzo, de un total de { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
}. Sin la llave de una persona de la oficina, no hay nada más.
