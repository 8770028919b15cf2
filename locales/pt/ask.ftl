# O que o formulário curto pergunta (config/taxonomy.toml, `short = true`): a pergunta, a explicação, as respostas.

ask-danger = Há alguém em perigo agora?
ask-danger-hint = Este sítio não é um serviço de emergência. Se há perigo agora, telefone para:
ask-threat = Alguém o ameaçou a si, ou a pessoas próximas de si, por causa disto?
ask-threat-hint = Por palavras, por escrito ou de outra forma.

ask-route = O que está mais próximo do seu caso?
ask-route-hint = Depois só são mostradas as perguntas que servem. Pode mudar a qualquer momento.
ask-route-child = Tenho menos de 18 anos
ask-route-open = Prefiro não dizer

ask-meet = Prefere falar em vez de escrever?
ask-meet-hint = Então não precisa de escrever nada acima. O gabinete combina consigo na caixa de correio, ou da forma que indicar abaixo.
ask-meet-call = Telefonem-me
ask-meet-meet = Encontrem-se comigo
ask-meet-open = Não, escrevo

ask-when = Quando foi?
ask-when-hint = Uma data, um mês, ou «antes» ou «depois» de alguma coisa.
ask-where = Onde foi?
ask-where-hint = Uma cidade, uma base, um escritório, uma estrada.

ask-child = Há uma criança envolvida, alguém com menos de 18 anos?
ask-needs = Que ajuda é precisa?
ask-needs-hint = Não depende de uma investigação, nem de participar nela.
ask-needs-medical = Um médico ou medicamentos
ask-needs-psychosocial = Alguém com quem falar
ask-needs-shelter = Um lugar seguro para ficar
ask-needs-legal = Ajuda jurídica
ask-needs-livelihood = Comida, dinheiro ou trabalho para viver
ask-needs-child_support = Apoio para uma criança que nasceu
ask-assistance_only = Quer só ajuda, sem investigação?
ask-assistance_only-hint = Então vai para as pessoas que organizam a ajuda, e para nenhum investigador.

ask-consent = O que pode o gabinete fazer?
ask-consent-hint = Cada coisa é «não» até a marcar. Pode mudar mais tarde na caixa de correio.
ask-consent-investigators = Transmitir o meu relato a investigadores
ask-consent-victims_rights = Transmiti-lo a quem cuida dos direitos das pessoas que sofreram danos
ask-consent-entity = Transmiti-lo à organização que emprega a pessoa que nomeio
ask-consent-state = Informar o Estado dessa pessoa, sem o meu nome
ask-consent-state_named = Informar esse Estado, com o meu nome
ask-consent-protection = Falar do risco para mim ao gabinete de proteção
ask-consent-contact = Contactar-me da forma que indico abaixo

person-number = Pessoa { $number }
person_name = Nome, ou como lhe chamam
person_role = O que faz
person_unit = Unidade ou equipa
person_force = Organização, força ou empresa
person_phone = Telefone
person_plate = Veículo ou matrícula
person_handle = Nome na internet
ask-new_code = Se perder o seu código, o gabinete pode dar-lhe um novo, em pessoa ou pela sua palavra de segurança?
