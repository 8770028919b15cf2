consent-change-title = O que o gabinete pode fazer
consent-change-lead = O gabinete pode fazer o que está marcado aqui, e mais nada desta lista. Pode mudar a qualquer momento. O que já foi transmitido não se pode chamar de volta.
consent-legend = O gabinete pode fazer isto:
consent-button = Guardar o que marquei
consent-sealing = A selar e a enviar…
consent-sent = Está mudado, e o gabinete vê-o nas suas mensagens.
consent-nothing = Nada da lista.
kind-consent = O que o gabinete pode fazer
