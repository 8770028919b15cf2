# The form on paper.

paper-title = Un formulaire sur papier
paper-lead = Imprimez cette page, ou recopiez-la à la main. Remplissez ce que vous voulez, et donnez-la à quelqu’un en qui vous avez confiance, un point de contact par exemple, qui la saisit ici et vous apporte le code.
paper-warn = Un formulaire rempli peut être trouvé. Les imprimantes et les copieurs peuvent laisser des marques qui permettent de remonter à vous. Ne le gardez ni chez vous ni au travail.
paper-link = Un formulaire à imprimer
