# O que o gabinete tem de fazer pelas suas regras (config/policies/*.toml), e até quando.

duty-title = O que o gabinete pode ter de fazer
duty-lead = As regras podem obrigar o gabinete a transmitir factos, sem o seu nome:
duty-child = Se houver uma criança envolvida, o que for preciso para a proteger vai para quem protege as crianças ali.
duty-danger_to_life = Se uma vida estiver em perigo, o que for preciso para evitar o mal vai para quem o pode evitar.
duty-staff_misconduct = Se alguém que trabalha para a organização não cumpriu as regras dela, os factos vão para os investigadores da organização.
duty-state_notice = Se for nomeado um soldado ou polícia enviado por um Estado, os factos vão para esse Estado.
duty-exempt = Não se pedir só ajuda.
duty-unverified = Não é certo que esta regra se aplique aqui: uma pessoa do gabinete decide, e escreve a razão.
duty-uncertain = Não é certo que estas regras se apliquem aqui: uma pessoa do gabinete decide, e escreve a razão.
duty-only-yes = Só se disser que sim: dar o seu nome, contactá-lo fora deste sítio, pedir-lhe que participe, organizar ajuda.
duty-no-secrecy = Se tem menos de 18 anos: ouvimos o que quer. Não podemos prometer segredo quando você ou outra criança está em perigo, e avisamos antes de agir.

next-feedback = Até { $feedback } é-lhe dito o que foi feito, ou o que ainda está a ser feito.
next-help = As pessoas que organizam a ajuda veem o seu pedido até { $help }.
