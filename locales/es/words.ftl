# Fechas, números y palabras cortas que comparten varias páginas.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day-first = 1
date = { $day } de { $month } de { $year }
yes = Sí
no = No
rather-not-say = Prefiero no responder
and-also = ,

# Cómo se sella un texto.
sealing-server = Sin scripts, lo que usted escribe viaja a nuestro servidor, que lo sella de inmediato en su memoria. El servidor no guarda nada que pueda leer. Pero quien controle el servidor en ese momento podría leerlo también. Si su navegador permite scripts, este aviso cambia en un instante y sus palabras se sellan en este dispositivo.
sealing-server-code = Sin scripts, su código viaja a nuestro servidor. El servidor abre su buzón en su memoria y olvida de inmediato el código y las palabras. Pero quien controle el servidor en ese momento podría leerlos también. Si su navegador permite scripts, este aviso cambia en un instante y todo se abre en este dispositivo.
sealing-browser = Todo se sella y se abre en este dispositivo. El servidor nunca ve sus palabras ni su código.
sealing-needed = Esta página necesita un navegador que permita scripts, porque sus palabras se sellan en su propio dispositivo. Si este aviso no cambia, permita los scripts en este sitio o use otro navegador.

# El recibo.
receipt = Recibo firmado
receipt-download = Descargar el recibo firmado
receipt-proves = Demuestra que este portal tenía su denuncia ese día. No contiene sus palabras ni su código. Guárdelo solo si tenerlo no le pone en peligro.
receipt-bad = No se pudo verificar el recibo del portal. Anote el código de todos modos y pida a la oficina, en el buzón, que confirme que tiene su denuncia.
receipt-unverified = No se pudo verificar el recibo que acompaña la confirmación de la oficina. No se fíe de él y dígaselo a la oficina.
