# 浏览器工作时显示的话。

busy = 现在写的人很多。什么都没有丢失。请等一分钟再试。
offline = 没有连上服务器。
refused = 服务器没有接受（{ $code }）。
roster-bad = 接收举报的人员名单无法核验（{ $code }）。所以什么都没有发送。
roster-expired = 接收举报的人员签名名单已经失效，或者这台设备的日期不对：设备显示{ $day }。所以什么都没有发送。您写的内容还在这里。
roster-changed = 办公室刚刚更改了人员名单。请再看一遍谁会收到您的举报、谁不能看到，然后发送。
failed = 这个浏览器出了问题（{ $code }）。
trying-again = 正在重试……
idle-warning = 这里有一段时间没有动静了。一分钟后，本页会变成空白。

progress-sealing = 正在这台设备上密封您的举报……
progress-sending = 正在发送密封好的举报……
progress-stored = 已经存好。这是您的查询码。

part-of = 第{ $part }部分，共{ $parts }部分
back = 返回
skip-part = 跳过
next = 继续
all-parts = 显示全部

failure-title = 没有发送
failure-kept = 您写的内容还在本页上，别处都没有。请不要关闭本页。
retry = 重试
failure-change = 返回修改
