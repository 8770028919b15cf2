safety-title = Safety
safety-now = In danger now
safety-not-emergency = This is not an emergency service.
safety-hours = { $office } reads messages { $hours }, local time.
safety-zone = The hours are those of the time zone { $zone }.
safety-holidays = On these days nobody reads messages:
safety-call = In danger now, call:

safety-device = The device
safety-own-device = Use a device that nobody else looks into. Do not use one that belongs to your work.
safety-history = The history of the browser shows that this site was opened. If others use the device, delete the entry called “Contact” afterwards.
safety-private = A private window keeps no history. Close it when you have finished.
safety-exit = Exit this page opens another site at once and clears what this site left in the browser. It cannot clear the history.
safety-watched = If somebody has put a program on the device to watch it, nothing on this site helps. Use another device.

safety-connection = The connection
safety-tor = Your network and your provider see that you opened this site, not what you write. Tor Browser hides that too. The site works in it at every security level.
safety-remote-browser = Some browsers show pages that another company’s computer has opened for you, Opera Mini for example. That company can read along. Use another browser here.
safety-tools = Spell checkers, keyboards and translators may send what you type to others. We ask the browser to keep them away from what you write, but some do not obey.

safety-write = What you write
safety-details = Leave out details that only you can know, if you want to stay unknown.
safety-told = Tell the office if you have already told somebody. Then it knows who may suspect that it was you.
safety-code = Keep your code apart from this site’s address. Do not photograph it if your pictures are stored online.
safety-print = Printers and scanners may leave marks on paper that can be traced.
