consent-change-title = What the office may do
consent-change-lead = The office may do what is ticked here, and nothing else of this list. You can change it at any time. What was passed on before cannot be called back.
consent-legend = The office may do this:
consent-button = Save what I ticked
consent-sealing = Sealing and sending…
consent-sent = It is changed, and the office sees it in your messages.
consent-nothing = Nothing of the list.
kind-consent = What the office may do
