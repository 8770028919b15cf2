consent-change-title = Ce que le bureau peut faire
consent-change-lead = Le bureau peut faire ce qui est coché ici, et rien d’autre de cette liste. Vous pouvez changer à tout moment. Ce qui a déjà été transmis ne peut pas être repris.
consent-legend = Le bureau peut faire ceci :
consent-button = Enregistrer mes choix
consent-sealing = Scellement et envoi…
consent-sent = C’est modifié, et le bureau le voit dans vos messages.
consent-nothing = Rien de cette liste.
kind-consent = Ce que le bureau peut faire
