# O que está ao lado das perguntas, e o que o formulário diz de si.

listen = Ouvir:

before-time = Bastam poucas palavras. O formulário inteiro leva cerca de quinze minutos, e pode deixar perguntas em branco.
before-receives = Quem o recebe:
before-receives-who = Ver quem o lê
before-remote = Não escreva num navegador que mostra páginas abertas pelo computador de outra empresa, como o Opera Mini. Essa empresa pode ler também.
remote-notice = Este navegador mostra páginas que o computador de outra empresa abriu por si. Essa empresa pode ler o que escreve aqui, e o seu código. Use outro navegador.

risk-triggers = Se responder que sim a uma destas perguntas, o gabinete vê logo que alguém pode estar em risco. O seu relato é lido primeiro, no máximo dentro de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.

ask-new_code-hint = Se preenche isto por outra pessoa no seu trabalho, a resposta habitual é «sim»: escolha-a se ainda não estiver escolhida.
