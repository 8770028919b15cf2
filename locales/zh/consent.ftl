consent-change-title = 办公室可以做什么
consent-change-lead = 这里勾选的，办公室可以做；单子上其余的都不可以。您可以随时更改。此前已经转交的内容无法收回。
consent-legend = 办公室可以做这些：
consent-button = 保存勾选
consent-sealing = 正在密封并发送……
consent-sent = 已更改，办公室会在您的消息中看到。
consent-nothing = 单子上的都不可以。
kind-consent = 办公室可以做什么
