consent-change-title = Qué puede hacer la oficina
consent-change-lead = La oficina puede hacer lo que está marcado aquí, y nada más de esta lista. Puede cambiarlo en cualquier momento. Lo que ya se transmitió no se puede recuperar.
consent-legend = La oficina puede hacer esto:
consent-button = Guardar lo que marqué
consent-sealing = Sellando y enviando…
consent-sent = Está cambiado, y la oficina lo ve en sus mensajes.
consent-nothing = Nada de la lista.
kind-consent = Qué puede hacer la oficina
