report-title = Comunicar o que aconteceu
report-lead = Só é precisa uma coisa: o que aconteceu. Pode deixar tudo o resto em branco.

errors-title = O seu relato ainda não foi enviado
errors-kept = Tudo o que escreveu continua aqui.
untaken-failed = Houve uma falha do nosso lado, e o seu relato não foi guardado. Envie-o outra vez, por favor.

before-title = Antes de começar
before-device = Use o seu próprio telefone ou computador e a sua própria ligação, não os do trabalho. No trabalho, outras pessoas podem ver que sítios abre.
before-history = O histórico deste navegador vai mostrar que abriu este sítio.
before-safety = Como se proteger
before-answer = Recebe uma primeira resposta na caixa de correio deste sítio dentro de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
before-code = Depois de enviar, recebe um código. Com o código volta aqui, lê as respostas e escreve de novo.
before-yes = O gabinete só transmite o seu nome, só o contacta fora deste sítio e só lhe pede que participe em algo se disser que sim.

happened-title = O que aconteceu
account-label = Conte com as suas palavras, em qualquer língua
account-hint = Se souber: o quê, onde, quando e quem. Não precisa de provas: basta suspeitar. Se não quer que se saiba quem é, deixe de fora o que só você pode saber.
error-account = Escreva o que aconteceu. Bastam poucas palavras.
error-account-long = Isto é mais longo do que um relato pode ser. Encurte-o, e envie o resto mais tarde a partir da caixa de correio.

about-title = Sobre si
about-lead = Não precisa de responder a nada disto.
details-title = Mais sobre isto
details-lead = As próximas perguntas podem ser difíceis de ler. Pode saltar cada uma delas, fazer uma pausa ou sair a qualquer momento.
needs-title = Segurança e ajuda
risk-title = Risco para si
risk-lead = As suas respostas também são seladas. O gabinete vê ainda, de fora, que um relato é urgente ou que alguém pode estar em risco, para o ler primeiro.

receiver-title = Quem o recebe
queue-legend = Escolha quem o deve receber
read-by = É lido por:
error-queue = Escolha quem deve receber o seu relato.

exclude-title = Quem não o pode ver
exclude-legend = Marque todas as pessoas que não podem ver o seu relato
exclude-hint = Não recebem nenhuma chave. Assim, nem essas pessoas nem o servidor o podem abrir.
exclude-limit = Não podemos impedir que um colega que o leia lhes conte. Se isso o preocupa, escolha outro gabinete acima.
error-nobody = Sem estas pessoas, ninguém poderia ler o seu relato. Exclua menos pessoas, ou escolha outro gabinete.
error-nobody-anywhere = Excluiu toda a gente em todos os gabinetes, e ninguém poderia ler o seu relato. Exclua menos pessoas.
choose-office = Escolher antes { $office }
error-exclude = A lista de pessoas mudou. Veja-a outra vez, por favor.

name-title = O seu nome, se quiser
name-lead = Deixe isto em branco para ficar no anonimato. O que escrever aqui vai para uma caixa selada à parte.
name-for = Quem a pode abrir?
name-for-custodians = Dois guardiões do gabinete, só juntos
name-for-helpers = Só a pessoa que trata da ajuda
name-for-office = Todas as pessoas que leem o meu relato
name-label = Nome
name-hint = Como gostaria que o tratassem.
contact-label = Como falar consigo
contact-hint = Um número de telefone, uma morada ou outra forma. Respondemos na caixa de correio, a não ser que peça outra coisa.
hours-label = Quando é seguro falar consigo
hours-hint = Por exemplo: à noite, nunca em casa.
safe-word-label = Uma palavra de segurança
safe-word-hint = Uma palavra que dizemos primeiro, para saber que somos nós.
error-name = Não há quem possa guardar o seu nome desta forma. Escolha outra forma, ou deixe estes campos em branco: pode dar o seu nome mais tarde na caixa de correio.
error-name-long = Isto é demasiado longo. Encurte o que escreveu aqui.

send-title = Rever e enviar
send-check = Leia tudo o que escreveu. Ainda pode mudar tudo.
show-label = Quando eu voltar, mostrar o que escrevi
show-hint = Nesse caso, quem encontrar o seu código também o pode ler. Sem a marca, a caixa de correio mostra só as mensagens.
send = Enviar

error-line-long = Esta resposta é demasiado longa para uma linha. Encurte-a, ou escreva-a no relato.
error-people-many = São mais pessoas do que cabem num relato. Escreva as outras no texto.
error-answer = Esta resposta não é uma das propostas. Escolha de novo.
error-no-assistance = Aqui nenhuma equipa organiza ajuda sem uma investigação. Responda «não» a «só ajuda», ou telefone para um dos serviços em «Obter ajuda».
consent-title = O que se pode fazer com isto
steps-begin = Continuar, uma parte de cada vez
steps-hint = Ou leia abaixo o formulário inteiro e preencha o que quiser: só é precisa uma coisa, o que aconteceu.
said-title = O que disse
said-change = Mudar
