# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = Cette traduction est en cours de relecture. Certaines phrases peuvent changer.
elsewhere-title = Cette page n’existe pas encore dans cette langue
elsewhere-lead = Vous pouvez la lire dans l’une de ces langues :
carried = Vous avez répondu à d’autres questions dans une autre langue. Ces réponses sont conservées et envoyées avec le reste. Pour les lire ou les modifier, ouvrez ce que vous avez écrit dans cette langue.
