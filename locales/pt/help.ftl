# A página dos serviços (config/help/*.toml). Não envia nada.

help-title = Obter ajuda
help-lead = Pode obter ajuda sem comunicar nada. Esta página não envia nada: nem o que lê, nem o que escreve no campo abaixo.
help-invented = Estes serviços são inventados. Ninguém atende nestes números.
help-windows-title = Ajuda que só funciona durante algum tempo
help-source = Fonte: { $source }. Verificado em { $checked }.
help-checked = Verificado em { $checked }.
help-stale = Não é verificado há mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}. Telefone antes de ir.
help-search = Procurar nesta página
help-search-hint = Por exemplo, uma cidade, ou «jurídico». O que escrever fica neste aparelho.
help-search-found = Serviços encontrados: { $count }
help-place-title = Escolha onde está
help-place-hint = Ninguém fica a saber que lugar abre.
help-none = Este gabinete ainda não indicou serviços. Se está em perigo agora, telefone para:
help-medical = Cuidados médicos
help-psychosocial = Alguém com quem falar
help-shelter = Um lugar seguro para ficar
help-legal = Ajuda jurídica
help-child_protection = Proteção de crianças
help-emergency = Emergência
help-phone = Telefone
help-text = Por mensagem de texto
help-hours = Horário
help-languages = Línguas
help-cost = Custo
help-cost-free = Gratuito
help-cost-paid = É preciso pagar
help-cost-depends = Pergunte: depende
help-serves = Para
help-serves-women = mulheres
help-serves-men = homens
help-serves-children = crianças
help-serves-lgbt = pessoas lésbicas, gays, bissexuais e trans
help-serves-disability = pessoas com deficiência
help-access = Acesso
help-sign = Língua gestual
help-sign-yes = Sim
help-police = Polícia
help-police-not_needed = Não é preciso fazer queixa à polícia, e ninguém a faz.
help-police-needed = Pedem primeiro uma queixa à polícia.
help-police-triggered = Têm de informar a polícia.
help-legal-risk = Risco legal
help-agency = Responsável
help-report = Também pode comunicar o que aconteceu, agora ou mais tarde.
