# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = Esta tradução está a ser revista. Algumas frases ainda podem mudar.
elsewhere-title = Esta página ainda não existe em português
elsewhere-lead = Pode lê-la numa destas línguas:
carried = Respondeu a mais perguntas noutra língua. Essas respostas ficam guardadas e são enviadas com o resto. Para as ler ou mudar, abra nessa língua o que escreveu.
