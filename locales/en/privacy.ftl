privacy-title = Privacy
privacy-lead = The server keeps nothing that it can read, sets no cookie, and writes down no address of yours.

privacy-who = Who can read what you write
privacy-readers = The people who hold a key to your report. You see them in your mailbox. Whoever you leave out gets no key.
privacy-name-box = Your name, if you gave it, lies in a box of its own. Two people of the office open it together. You can open it too.
privacy-operator = Those who run the server cannot read any of it, and neither can somebody who steals the disk or a backup.

privacy-kept = What the server sees
privacy-kept-lead = This is all that it can see of a report:
privacy-kept-case = a random number for the case, where it was sent, the day, how far it has come, whether it is urgent, a rough level of risk, and the days on which answers are due
privacy-kept-items = for each message: the day, whether you or the office sent it, and roughly how long it is
privacy-kept-grants = which people of the office hold keys, and so perhaps whom you left out
privacy-kept-boxes = that there is a box with a name, if you gave one, but not the name
privacy-kept-login = a fingerprint of what your code yields, with which it finds your mailbox again but cannot make your code
privacy-not-kept = It keeps no times, only days. It keeps no network addresses and no names of browsers.

privacy-ways = Two ways of sealing
privacy-browser = If your browser runs scripts, everything is sealed and opened on your device. The server never sees a word or your code.
privacy-server = If it does not, the server does it in its memory, at once, and forgets it. Nothing readable reaches a disk. But for that moment, whoever controls the server can read along. Every page says which of the two ways was used.

privacy-limits = What this cannot do
privacy-limit-scripts = If somebody takes over the server, they could send you false scripts. You can compare the fingerprints below.
privacy-limit-device = It cannot protect you from a device that is being watched.
privacy-limit-network = Someone who watches the whole network can see that you opened this site.

privacy-check = Check that this is the right site
privacy-roster = The fingerprint of the signed list of people who receive reports. The same one should stand on the office’s posters:
privacy-clients = The fingerprints (SHA-256) of the programs that your browser runs here:
