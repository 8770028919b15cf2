# Avis aux membres des bureaux. Ils ne nomment ni dossier, ni bureau, ni personne, ni sujet, ni moment.

mail-subject = Portail
mail-new = Il y a du nouveau dans le portail. Connectez-vous pour le lire.
mail-urgent = Il y a du nouveau dans le portail qui ne peut pas attendre. Connectez-vous maintenant pour le lire.
