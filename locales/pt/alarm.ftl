# O alarme na caixa de correio.

alarm-title = Aconteceu-me algo desde então
alarm-lead = Se alguém o ameaça ou age contra si por causa deste relato, diga-o aqui. Vai logo para o topo da lista do gabinete.
alarm-act = O que foi feito
alarm-act-none = Outra coisa, ou prefiro dizê-lo com as minhas palavras
act-dismissal = Despedimento ou suspensão
act-demotion = Despromoção, ou promoção recusada
act-transfer = Outras tarefas, outro lugar, outro salário ou outro horário
act-training = Formação recusada
act-appraisal = Uma má avaliação ou má referência
act-disciplinary = Uma medida disciplinar
act-intimidation = Pressão, ameaças, assédio ou ser posto de lado
act-discrimination = Discriminação
act-contract = Um contrato não renovado, não tornado permanente ou terminado mais cedo
act-reputation = Dano à minha reputação, ou perda de dinheiro
act-blacklisting = Ser posto numa lista negra
act-goods = Um contrato de bens ou serviços terminado
act-permit = Uma licença ou autorização retirada
act-medical = Ser enviado a um médico ou psiquiatra
act-housing = Visto ou habitação ameaçados
act-threat = Uma ameaça a mim ou à minha família
alarm-words = Com as suas palavras
alarm-words-hint = O que aconteceu, quando, e quem o fez. Bastam poucas palavras.
alarm-button = Dar o alarme
alarm-sealing = A selar e a enviar o alarme…
alarm-sent = O alarme chegou. O gabinete vê-o primeiro. Se está em perigo agora, não espere: telefone.
error-happened = Escreva o que aconteceu, ou escolha-o acima.
