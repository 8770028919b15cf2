# Só os nomes das funções: o formulário diz quem lê, e a lista assinada leva-os em todas as línguas do sítio.

console-role-triage = Responsável pela triagem
console-role-protection = Responsável pela proteção
console-role-assistance = responsável pelos direitos de quem sofreu danos
console-role-custodian = Guarda das identidades
console-role-steward = Guarda das chaves
console-role-investigator = Responsável pela investigação
console-role-auditor = Responsável pela auditoria
console-role-coordinator = Responsável pela coordenação
