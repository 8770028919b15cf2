# Dates, numbers and short words that several pages share.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-first = 1
date = { $day } { $month } { $year }
yes = Yes
no = No
rather-not-say = I would rather not say
and-also = ,

# How a text is sealed.
sealing-server = Without scripts, what you write travels to our server, and the server seals it in its memory at once. It keeps nothing that it can read. But someone who controls the server at that moment could read along. If your browser runs scripts, this notice changes in a moment, and your words are sealed on this device.
sealing-server-code = Without scripts, your code travels to our server. The server opens your mailbox in its memory and forgets the code and the words at once. But someone who controls the server at that moment could read along. If your browser runs scripts, this notice changes in a moment, and everything is opened on this device.
sealing-browser = Everything is sealed and opened on this device. The server never sees your words or your code.
sealing-needed = This page needs a browser that runs scripts, because your words are sealed on your own device. If this notice does not change, allow scripts for this site, or use another browser.

# The receipt.
receipt = Signed receipt
receipt-download = Download the signed receipt
receipt-proves = It proves that this portal held your report on that day. It does not contain your words or your code. Keep it only if it is safe to have.
receipt-bad = The portal’s receipt could not be verified. Write the code down all the same, and ask the office in the mailbox to confirm that it has your report.
receipt-unverified = The receipt in the office’s confirmation could not be verified. Do not rely on it, and tell the office.
