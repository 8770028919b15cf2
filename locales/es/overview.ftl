# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Resumen
console-overview-title = Cómo va el trabajo
console-overview-lead = Contado en su propia cola: días, estado y a cargo de quién, que el portal ve. No se cuenta nada de lo escrito.
console-overview-lead-all = Contado en todos los casos. Menos de cinco no se dice, y los números se redondean de cinco en cinco.
console-overview-open = Abiertos
console-overview-overdue = Vencidos
console-overview-closed = Cerrados
console-overview-due = Qué vence
console-overview-today = Hoy
console-overview-day = Día
console-overview-hands = A cargo de quién
console-overview-nobody = De nadie
console-overview-ages = Antigüedad de los casos abiertos
console-overview-age = Antigüedad
console-overview-answered = De la llegada a la primera palabra de la oficina, casos del último año
console-overview-after = Tras
console-overview-unanswered = Sin respuesta todavía
console-overview-ended = De la llegada a la última palabra de la oficina, casos cerrados
console-overview-came = Personas anónimas que volvieron, casos del último año
console-overview-who = Quién
console-overview-anonymous = Anónimas
console-overview-came-back = Escribieron otro día
console-overview-share = El { $share } % volvió a escribir.
console-overview-cases = Casos
console-overview-few = menos de 5
console-overview-up-to =
    { $days ->
        [one] hasta { $days } día
       *[other] hasta { $days } días
    }
console-overview-over =
    { $days ->
        [one] más de { $days } día
       *[other] más de { $days } días
    }
console-overview-none = Todavía no hay nada que contar.
