# O que se pode decidir depois de enviar: retirar, reclamar, ter um novo código, apagar.

more-title = O que mais pode fazer

pressed-legend = Alguém lhe pediu que parasse?
pressed-hint = A sua resposta é selada. Se alguém o pressiona, o gabinete pode protegê-lo.

withdraw-title = Retirar o seu relato
withdraw-lead = O gabinete fica a saber que não quer que isto continue. Nada é apagado. Quando as regras obrigam o gabinete a agir, ele age na mesma, sem o seu nome. Pode voltar atrás a qualquer momento, e a ajuda não depende disso.
withdraw-words = Com as suas palavras, se quiser
withdraw-button = Retirar o meu relato
withdraw-back-button = Já não retirar
withdraw-sealing = A selar e a enviar…
withdraw-sent = O gabinete sabe que retira o seu relato.
withdraw-back-sent = O gabinete sabe que já não retira o seu relato.
kind-withdrawn = Retira o seu relato
kind-not-withdrawn = Já não retira o seu relato

complaint-title = Reclamar da forma como o trataram
complaint-lead = Quem pode ler esta caixa lê a reclamação. Se for sobre uma dessas pessoas, faça antes um novo relato e exclua-a ali.
complaint-elsewhere = Fazer um novo relato (abre num novo separador)
complaint-words = Como o trataram?
complaint-button = Enviar a reclamação
complaint-sealing = A selar e a enviar…
complaint-sent = A sua reclamação chegou.
error-complaint = Escreva primeiro o que aconteceu.
kind-complaint = Uma reclamação sobre a forma como o trataram

renew-title = Alguém pode saber o meu código
renew-lead = Recebe um novo código, e o antigo deixa de abrir seja o que for. Quem tinha o antigo pode ter lido o que está aqui agora. O que for escrito depois, não o pode ler.
renew-button = Mostrar-me um novo código
renew-sealing = A selar tudo para o novo código…
renew-confirm = Usar o novo código
renew-not = Ficar com o código antigo
renewed = O novo código está em uso. O antigo já não abre nada.
given-title = Um código dado pelo gabinete
given-lead = Um segundo agente concordou em { $day } que o gabinete lhe desse um novo código. Foram estas duas pessoas:
given-met = Foi reconhecido pessoalmente.
given-safe-word = Foi reconhecido pela sua palavra de segurança.
given-before = Desde então tomou um código seu. Ninguém no gabinete o conhece.
given-known = Quem lhe deu este código viu-o e poderia abrir esta caixa com ele. Tome um código que só a si pertença. O código antigo já não abre nada. Se deixou aqui um nome, continua selado com quem o guarda; já não o vê aqui.
given-button = Tomar um código só meu
renew-late = Esta página esteve aberta demasiado tempo, e não é certo que o novo código esteja em uso. Guarde os dois códigos e experimente primeiro o novo.
renew-unsure = A ligação caiu, e não é certo que o novo código esteja em uso. Guarde os dois códigos e experimente primeiro o novo.
new-code-title = O seu novo código
new-code-lead = Escreva-o primeiro num papel. Passa a valer quando tiver escrito o fim dele.
new-code-not-yet = Até lá
new-code-old = O seu código antigo ainda abre a caixa de correio. Se sair agora desta página, nada muda.

erasure-title = Apagar
erasure-case-title = Pedir ao gabinete que apague o relato
erasure-lead = O seu pedido é tratado depois de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, para que ninguém o possa apressar e para que possa voltar atrás. O gabinete apaga então o que as regras permitem e diz-lhe aqui o que fez.
erasure-button = Pedir
erasure-back-button = Retirar o meu pedido
erasure-sealing = A selar e a enviar…
erasure-sent = O gabinete tem o seu pedido de apagar o relato.
erasure-back-sent = O gabinete sabe que retira o seu pedido.
kind-erasure-asked = Pede ao gabinete que apague o relato
kind-erasure-back = Já não pede ao gabinete que apague o relato
erase-mailbox-title = Apagar esta caixa de correio
erase-mailbox-lead = A partir desse momento o seu código não abre nada, e ninguém o pode recuperar. O gabinete fica com o relato.
closing-unsure = O seu código já não abre nada aqui. Ou a caixa de correio foi apagada, ou há um novo código em uso.
erase-mailbox-sure = Sei que não posso voltar
erase-mailbox-button = Apagar a caixa de correio
error-sure = Marque primeiro que o sabe.
mailbox-erased-title = A caixa de correio está apagada
mailbox-erased-lead = O seu código já não abre nada. O gabinete fica com o relato.
