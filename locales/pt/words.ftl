# Datas, números e palavras curtas que várias páginas partilham.

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
day-first = 1
date = { $day } de { $month } de { $year }
yes = Sim
no = Não
rather-not-say = Prefiro não dizer
and-also = ,

# Como um texto é selado.
sealing-server = Sem scripts, o que escrever vai até ao nosso servidor, e o servidor sela-o logo na sua memória. Não guarda nada que possa ler. Mas quem controlar o servidor nesse momento poderia lê-lo. Se o seu navegador correr scripts, este aviso muda dentro de momentos, e as suas palavras são seladas neste aparelho.
sealing-server-code = Sem scripts, o seu código vai até ao nosso servidor. O servidor abre a sua caixa de correio na memória e esquece logo o código e as palavras. Mas quem controlar o servidor nesse momento poderia lê-los. Se o seu navegador correr scripts, este aviso muda dentro de momentos, e tudo é aberto neste aparelho.
sealing-browser = Tudo é selado e aberto neste aparelho. O servidor nunca vê as suas palavras nem o seu código.
sealing-needed = Esta página precisa de um navegador que corra scripts, porque as suas palavras são seladas no seu próprio aparelho. Se este aviso não mudar, permita os scripts neste sítio, ou use outro navegador.

# O recibo.
receipt = Recibo assinado
receipt-download = Descarregar o recibo assinado
receipt-proves = Prova que este portal tinha o seu relato nesse dia. Não contém as suas palavras nem o seu código. Guarde-o só se for seguro tê-lo.
receipt-bad = Não foi possível verificar o recibo do portal. Anote o código mesmo assim, e peça ao gabinete, na caixa de correio, que confirme que tem o seu relato.
receipt-unverified = Não foi possível verificar o recibo na confirmação do gabinete. Não confie nele, e diga-o ao gabinete.
