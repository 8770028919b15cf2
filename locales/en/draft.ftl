save = Save and finish later
save-hint = Nothing is sent. It is sealed to a code that only you get, and the office is not told.
progress-saving = Sealing and saving.
untaken-long = This is more than can be kept. Shorten it. Everything that you typed is still here.
untaken-late = This page was open for too long, and nothing was changed. To erase what you saved, open it again with your code.
private-title = Write it down and decide later
private-lead = What you write here is not sent, and nobody is told. It is sealed to a code that only you get. Later you can open it again, change it, send it or erase it.
private-kept = It is erased when you have not opened it for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
saved-title = Saved
saved-lead = It has not been sent, and nobody was told. Only your code opens it.
saved-until = It is kept until { $until }. Whenever you open it, that time begins anew.
saved-new-code = This page was open for a long time, so this is a new code. What you saved before still opens with the code that you had.
saved-again = Saved. It has not been sent.
saved-next-title = How to go on
saved-next = To open it again, to change it, to send it or to erase it, choose “I have a code” on the first page and type the code.
saved-go-on = Go on writing
saved-not-kept = Without the code you cannot open this again. It is erased when its time is over.
draft-title = What you wrote
draft-lead = It has not been sent, and nobody was told. You can change it, save it, send it or erase it.
erase-title = Erase it
erase-lead = It is gone at once, and nobody can bring it back.
erase = Erase what I wrote
erase-failed = It could not be erased just now. Please try again.
erased-title = It is erased
erased-lead = Nobody can open it any more. Your code opens nothing now.
file-keep = Keep as a sealed file
file-hint = Only your code opens the file. But it lies on this device until you delete it, and somebody who looks may find it and ask.
file-title = I kept a sealed file
file-lead = Choose the file and type its code. It is opened on this device, and nothing is sent.
file-label = The file
file-open = Open the file
file-bad = This code does not open this file.
file-none = Choose the file first.
saved-file = The file is among your downloads. Nothing has been sent. With the file and its code you can go on from any device, under “I want to write it down and decide later”.
saved-keep = Write it down now. It is shown only this once, and nobody can recover it. Whoever finds it can read what you wrote, so keep it where nobody looks.
