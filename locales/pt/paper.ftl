paper-link = Um formulário para imprimir
