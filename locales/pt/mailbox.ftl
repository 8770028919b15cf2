mailbox-title = Caixa de correio
mailbox-lead = O seu código abre-a.
typed-label = O seu código
typed-hint = Nove palavras ou trinta algarismos. Espaços, hífenes e maiúsculas não contam.
open = Abrir
opening = A abrir…

not-found-title = Este código não abre nada aqui
not-found-check = Veja-o mais uma vez: estão lá todas as palavras ou algarismos, pela ordem certa? Foi este sítio que lhe deu o código?
not-found-lost = Um código perdido não se encontra outra vez. Pode fazer um novo relato e dizer que continua um anterior.

opened-title = O seu relato
opened-server = O servidor abriu isto na sua memória e esquece-o quando a página é enviada. Nos próximos 15 minutos pode responder a partir desta página; depois disso, escreva o seu código outra vez.
opened-browser = Isto foi aberto no seu aparelho. O servidor não o pode ler.
missing = Falta alguma coisa: uma mensagem fala de outra que não está aqui. Diga-o ao gabinete, se puder, também de outra forma.
some-failed = Não foi possível verificar uma das mensagens. Não confie nela.
keys-refused = Foram postas nesta caixa de correio chaves que não são válidas. Vê o que as outras abrem. Já não se pode enviar texto daqui. O alarme ainda chega ao gabinete, sem o que escrever ao lado, e ainda pode apagar a caixa de correio. Se puder, contacte o gabinete de outra forma.

closed-title = Esta página ficou em branco
closed-why = Nada aconteceu aqui durante algum tempo, por isso foi fechada. Abra-a outra vez com o seu código.

standing-title = Em que ponto está
status-received = Chegou. Ainda ninguém confirmou que o leu.
status-acknowledged = O gabinete leu-o e confirmou que o recebeu.
status-assessing = O gabinete está a analisar o que contou.
status-referred = O gabinete passou-o a outro serviço que pode agir.
status-under_investigation = Está a ser investigado.
status-assistance_only = O gabinete organiza ajuda. Não há investigação.
status-concluded = O gabinete terminou o seu trabalho. Uma segunda pessoa ainda o verifica antes de ser fechado.
status-closed = Está fechado. Ainda pode escrever aqui, e ainda pode dar o alarme: ambos chegam ao gabinete.
standing-received = Recebido em { $received }.
standing-due = A próxima resposta deve chegar até { $due }.
standing-withdrawn = Retirou este relato. Pode voltar atrás mais abaixo.
standing-erasure = Pediu ao gabinete que o apagasse. O seu pedido é tratado a partir de { $heard }. Pode voltar atrás mais abaixo.

messages-title = Mensagens
messages-none = Ainda não há mensagens.
who-you = Você
who-office = { $name }, { $function }
who-office-unnamed = { $function }
kind-acknowledgement = Confirma que o seu relato foi recebido
kind-alarm = Deu o alarme
kind-transcript = O que o escritório ouviu na sua gravação
kind-attestation = Você assinou o que disse
kind-attestation-release = Você assinou o que disse. O escritório pode apagar a gravação.
kind-removal = O escritório apagou a gravação
proof-good = A assinatura foi verificada.
proof-own = Enviada do seu lado, assinatura verificada.
proof-bad = Não foi possível verificar esta mensagem ({ $code }). Não confie nela.

check-title = Confira o que foi anotado
check-lead = Você enviou uma gravação. Isto é o que uma pessoa do escritório ouviu nela. Corrija o que está errado, acrescente o que falta e assine. O que você assina vale como o que você contou.
check-signed = Você assinou este texto. Enquanto a gravação existir, pode mudar o texto e assinar de novo.
check-words = O que você disse na gravação
check-release = O escritório pode apagar a gravação
check-release-hint = A sua voz pode denunciar você; só o texto, menos. Enquanto a gravação não for apagada, pode voltar atrás: assine de novo sem marcar a caixa.
check-button = Assinar este texto
check-sealing = Assinando, selando e enviando…
check-sent = Você assinou o texto. Ele chegou.
error-check = Não há texto para assinar. Escreva o que disse na gravação.
file-deleted = Foi apagado.

message-label = Escrever ao gabinete
message-hint = Uma resposta, uma pergunta, algo de que se lembra, ou algo que lhe fizeram desde então.
error-message = Escreva primeiro alguma coisa.
error-message-long = Isto é mais longo do que uma mensagem pode ser. Envie-o em duas.
reply = Enviar
reply-sealing = A selar e a enviar…
reply-again = A selar mais uma vez, porque a lista de quem o lê mudou…
reply-sent = A sua mensagem chegou.
reply-failed = Isto não foi guardado. O que escreveu continua aqui: envie-o outra vez, por favor.
held-late = Esta página esteve aberta demasiado tempo. O que escreveu continua aqui: escreva o seu código e envie-o outra vez.
held-unknown = Este código não abre nada aqui. O que escreveu continua aqui: veja o código mais uma vez e envie-o de novo.
held-busy = Muitas pessoas estão a escrever neste momento. O que escreveu continua aqui. Espere um minuto e envie-o outra vez.
held-failed = Houve uma falha do nosso lado, e talvez não tenha sido guardado. O que escreveu continua aqui. Envie-o outra vez: só chega uma vez.
held-button = Enviar outra vez

kept-title = O que escreveu
identity-title = Quem disse ser
identity-lead = Isto está numa caixa selada à parte. Além de si, só duas pessoas do gabinete a podem abrir, juntas.
identity-lead-each = Isto está numa caixa selada à parte. Além de si, cada uma destas pessoas a pode abrir:
holders-title = Quem pode ler isto
holders-lead = Estas pessoas têm uma chave. Mais ninguém a tem, nem o servidor.
holder = { $function }: { $name }
close = Fechar e sair
