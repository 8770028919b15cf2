transparency-link = Transparência
