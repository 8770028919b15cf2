mailbox-title = Boîte aux lettres
mailbox-lead = Votre code l’ouvre.
typed-label = Votre code
typed-hint = Neuf mots ou trente chiffres. Les espaces, les tirets et les majuscules ne comptent pas.
open = Ouvrir
opening = Ouverture…

not-found-title = Ce code n’ouvre rien ici
not-found-check = Regardez-le encore une fois : tous les mots ou chiffres sont-ils là, dans le bon ordre ? Est-ce bien le site qui vous a donné le code ?
not-found-lost = Un code perdu ne peut pas être retrouvé. Vous pouvez faire un nouveau signalement et dire qu’il continue le précédent.

opened-title = Votre signalement
opened-server = Le serveur a ouvert ceci dans sa mémoire et l’oublie dès que la page est envoyée. Pendant les 15 prochaines minutes, vous pouvez répondre depuis cette page ; ensuite, tapez de nouveau votre code.
opened-browser = Ceci a été ouvert sur votre appareil. Le serveur ne peut pas le lire.
missing = Il manque quelque chose : un message parle d’un autre qui n’est pas ici. Si vous le pouvez, dites-le au bureau par un autre moyen aussi.
some-failed = Un des messages n’a pas pu être vérifié. Ne vous y fiez pas.
keys-refused = Des clés qui ne sont pas valables ont été mises dans cette boîte aux lettres. Vous voyez ce que les autres ouvrent. On ne peut plus envoyer de texte d’ici. L’alerte parvient encore au bureau, sans ce que vous écrivez à côté, et vous pouvez encore effacer la boîte aux lettres. Si vous le pouvez, joignez le bureau autrement.

closed-title = Cette page s’est effacée
closed-why = Il ne s’y passait plus rien depuis un moment, elle a donc été fermée. Ouvrez-la de nouveau avec votre code.

standing-title = Où en est votre signalement
status-received = Il est arrivé. Personne n’a encore confirmé l’avoir lu.
status-acknowledged = Le bureau l’a lu et en a confirmé la réception.
status-assessing = Le bureau examine ce que vous avez raconté.
status-referred = Le bureau l’a transmis à un autre service qui peut agir.
status-under_investigation = Une enquête est en cours.
status-assistance_only = Le bureau organise de l’aide. Il n’y a pas d’enquête.
status-concluded = Le bureau a terminé son travail. Une deuxième personne le vérifie encore avant la clôture.
status-closed = Le dossier est clos. Vous pouvez encore écrire ici, et encore donner l’alarme : les deux parviennent au bureau.
standing-received = Reçu le { $received }.
standing-due = La prochaine réponse est attendue d’ici le { $due }.
standing-withdrawn = Vous avez retiré ce signalement. Vous pouvez revenir là-dessus plus bas.
standing-erasure = Vous avez demandé au bureau de l’effacer. Votre demande est prise en compte à partir du { $heard }. Vous pouvez revenir là-dessus plus bas.

messages-title = Messages
messages-none = Il n’y a pas encore de message.
who-you = Vous
who-office = { $name }, { $function }
who-office-unnamed = { $function }
kind-acknowledgement = Confirme la réception de votre signalement
kind-alarm = Vous avez donné l’alerte
kind-transcript = Ce que le bureau a entendu dans votre enregistrement
kind-attestation = Vous avez signé ce que vous avez dit
kind-attestation-release = Vous avez signé ce que vous avez dit. Le bureau peut effacer l’enregistrement.
kind-removal = Le bureau a effacé l’enregistrement
proof-good = La signature a été vérifiée.
proof-own = Envoyé par vous, signature vérifiée.
proof-bad = Ce message n’a pas pu être vérifié ({ $code }). Ne vous y fiez pas.

check-title = Vérifiez ce qui a été noté
check-lead = Vous avez envoyé un enregistrement. Voici ce qu’une personne du bureau y a entendu. Corrigez ce qui est faux, ajoutez ce qui manque, puis signez. Ce que vous signez compte comme ce que vous avez raconté.
check-signed = Vous avez signé ce texte. Tant que l’enregistrement existe, vous pouvez changer le texte et le signer de nouveau.
check-words = Ce que vous avez dit dans l’enregistrement
check-release = Le bureau peut effacer l’enregistrement
check-release-hint = Votre voix peut vous trahir ; le texte seul moins. Tant que l’enregistrement n’est pas effacé, vous pouvez revenir là-dessus : signez de nouveau sans cocher la case.
check-button = Signer ce texte
check-sealing = Signature, scellement et envoi…
check-sent = Vous avez signé le texte. Il est arrivé.
error-check = Il n’y a pas de texte à signer. Écrivez ce que vous avez dit dans l’enregistrement.
file-deleted = Il a été effacé.

message-label = Écrire au bureau
message-hint = Une réponse, une question, un souvenir, ou quelque chose que l’on vous a fait depuis.
error-message = Écrivez d’abord quelque chose.
error-message-long = C’est plus long que ne peut l’être un message. Envoyez-le en deux fois.
reply = Envoyer
reply-sealing = Votre message est scellé et envoyé…
reply-again = Le message est scellé encore une fois, car la liste de ceux qui le lisent a changé…
reply-sent = Votre message est arrivé.
reply-failed = Ceci n’a pas été enregistré. Ce que vous avez écrit est encore ici : veuillez l’envoyer de nouveau.
held-late = Cette page est restée ouverte trop longtemps. Ce que vous avez écrit est encore ici : tapez votre code et envoyez le tout de nouveau.
held-unknown = Ce code n’ouvre rien ici. Ce que vous avez écrit est encore ici : vérifiez le code et envoyez le tout de nouveau.
held-busy = Beaucoup de personnes écrivent en ce moment. Ce que vous avez écrit est encore ici. Attendez une minute et envoyez-le de nouveau.
held-failed = Quelque chose n’a pas fonctionné de notre côté, et ce n’est peut-être pas enregistré. Ce que vous avez écrit est encore ici. Envoyez-le de nouveau : cela n’arrivera qu’une seule fois.
held-button = Envoyer de nouveau

kept-title = Ce que vous avez écrit
identity-title = Qui vous avez dit être
identity-lead = Ceci est dans une boîte scellée à part. À part vous, seules deux personnes du bureau peuvent l’ouvrir, ensemble.
identity-lead-each = Ceci est dans une boîte scellée à part. À part vous, chacune de ces personnes peut l’ouvrir :
holders-title = Qui peut lire ceci
holders-lead = Ces personnes détiennent une clé. Personne d’autre n’en a, le serveur non plus.
holder = { $function } : { $name }
close = Fermer et quitter
