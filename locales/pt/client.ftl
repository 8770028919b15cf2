# O que o navegador diz enquanto trabalha.

busy = Muitas pessoas estão a escrever neste momento. Nada se perdeu. Espere um minuto e tente outra vez.
offline = Não há ligação ao servidor.
refused = O servidor não o aceitou ({ $code }).
roster-bad = Não foi possível verificar a lista de pessoas que recebem relatos ({ $code }). Por isso nada foi enviado.
roster-expired = A lista assinada das pessoas que recebem relatos já não é válida, ou a data deste aparelho está errada: diz { $day }. Por isso nada foi enviado. O que escreveu continua aqui.
roster-changed = Entretanto, o gabinete mudou a sua lista de pessoas. Veja outra vez quem recebe o seu relato e quem não o pode ver, e depois envie-o.
failed = Houve uma falha neste navegador ({ $code }).
trying-again = A tentar outra vez…
idle-warning = Nada aconteceu aqui durante algum tempo. Dentro de um minuto esta página fica em branco.

progress-sealing = A selar o seu relato neste aparelho…
progress-sending = A enviar o relato selado…
progress-stored = Guardado. Aqui está o seu código.

part-of = Parte { $part } de { $parts }
back = Voltar
skip-part = Saltar
next = Continuar
all-parts = Mostrar tudo

failure-title = Não foi enviado
failure-kept = O que escreveu continua nesta página, e em mais lado nenhum. Não feche a página.
retry = Tentar outra vez
failure-change = Voltar e mudar
