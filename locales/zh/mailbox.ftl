mailbox-title = 信箱
mailbox-lead = 用您的查询码打开。
typed-label = 您的查询码
typed-hint = 九个汉字（或九个单词），或者三十位数字。空格、连字符和大小写都没有影响。
open = 打开
opening = 正在打开……

not-found-title = 这个查询码在这里打不开任何内容
not-found-check = 请再看一遍：汉字、单词或数字都齐全吗？顺序对吗？给您查询码的是这个网站吗？
not-found-lost = 查询码丢了就找不回来。您可以提交一份新的举报，并说明它是接着以前的举报写的。

opened-title = 您的举报
opened-server = 服务器在内存中打开了这些内容，页面一送出就会忘掉。在接下来的15分钟内，您可以从本页回复；之后请再输入查询码。
opened-browser = 这些内容是在您的设备上打开的。服务器不能读。
missing = 少了一些内容：有一条消息提到了另一条消息，但那一条不在这里。如果可以，请也用别的方式告诉办公室。
some-failed = 有一条消息无法核验。请不要依赖它。
keys-refused = 有人往这个信箱里放了无法核验的密钥。您看到的是其他密钥能打开的内容。从这里不能再发送文字。警报仍会送到办公室，但不带您写在旁边的话；您也仍可删除这个信箱。如果可以，请用别的方式联系办公室。

closed-title = 本页已经变成空白
closed-why = 这里有一段时间没有动静，所以关闭了。请用您的查询码重新打开。

standing-title = 进展
status-received = 举报已经送到。还没有人确认读过。
status-acknowledged = 办公室已经读过，并确认收到。
status-assessing = 办公室正在了解您所说的情况。
status-referred = 办公室已把它转给另一个能够处理的部门。
status-under_investigation = 正在进行调查。
status-assistance_only = 办公室正在安排帮助。没有展开调查。
status-concluded = 办公室已完成这项工作。结案之前还要由另一名工作人员复核。
status-closed = 已经结案。您仍然可以在这里写信，也仍然可以发出警报：两者都会送到办公室。
standing-received = 收到日期：{ $received }。
standing-due = 下一次答复的期限是{ $due }。
standing-withdrawn = 您撤回了这份举报。您可以在下面改变主意。
standing-erasure = 您请办公室删除它。办公室从{ $heard }起处理您的请求。您可以在下面改变主意。

messages-title = 消息
messages-none = 还没有消息。
who-you = 您
who-office = { $name }，{ $function }
who-office-unnamed = { $function }
kind-acknowledgement = 确认收到您的举报
kind-alarm = 您发出了警报
kind-transcript = 办公室从您的录音中听到的内容
kind-attestation = 您签署了您所说的内容
kind-attestation-release = 您签署了您所说的内容。办公室可以删除录音。
kind-removal = 办公室删除了录音
proof-good = 签名已核验。
proof-own = 由您这边发出，签名已核验。
proof-bad = 这条消息无法核验（{ $code }）。请不要依赖它。

check-title = 请核对记录下来的内容
check-lead = 您发送了一段录音。这是一名工作人员从中听到的内容。请改正错误，补充遗漏，然后签署。您签署的内容就是您所陈述的内容。
check-signed = 您已签署这段文字。只要录音还在，您就可以修改文字并重新签署。
check-words = 您在录音中说的话
check-release = 办公室可以删除录音
check-release-hint = 您的声音可能暴露您，只有文字则较少。在录音被删除之前，您可以改变主意：不勾选此项，重新签署。
check-button = 签署这段文字
check-sealing = 正在签署、密封并发送……
check-sent = 您已签署这段文字，已送达。
error-check = 没有可签署的文字。请写下您在录音中说的话。
file-deleted = 已删除。

message-label = 写给办公室
message-hint = 回答、问题、您想起来的事，或者后来有人对您做的事。
error-message = 请先写一些内容。
error-message-long = 内容超过了一条消息的长度。请分两次发送。
reply = 发送
reply-sealing = 正在密封和发送……
reply-again = 读消息的人员名单有变化，正在重新密封……
reply-sent = 您的消息已经送到。
reply-failed = 内容没有存下来。您写的内容还在这里：请再发送一次。
held-late = 这个页面打开得太久了。您写的内容还在这里：请输入查询码，再发送一次。
held-unknown = 这个查询码在这里打不开任何内容。您写的内容还在这里：请再核对查询码，然后重新发送。
held-busy = 现在写的人很多。您写的内容还在这里。请等一分钟再发送。
held-failed = 我们这边出了问题，内容可能没有存下来。您写的内容还在这里。请再发送一次：它只会送达一次。
held-button = 再发送一次

kept-title = 您写的内容
identity-title = 您告诉我们的身份
identity-lead = 这些内容在一个单独的密封盒里。除了您，只有办公室的两个人一起才能打开。
identity-lead-each = 这些内容在一个单独的密封盒里。除了您，下面每个人都可以打开：
holders-title = 谁能读这些内容
holders-lead = 下面这些人有密钥。别人都没有，服务器也没有。
holder = { $function }：{ $name }
close = 关闭并离开
