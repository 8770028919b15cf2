# 发送之后可以决定的事：撤回、投诉、换查询码、删除。

more-title = 您还可以做什么

pressed-legend = 有人要您停下来吗？
pressed-hint = 您的回答是密封的。如果有人向您施压，办公室可以保护您。

withdraw-title = 撤回您的举报
withdraw-lead = 办公室会知道您不希望继续。什么都不会删除。如果规定要求办公室采取行动，它仍会行动，但不说出您的姓名。您可以随时改变主意，得到帮助与此无关。
withdraw-words = 如果愿意，请用自己的话说
withdraw-button = 撤回我的举报
withdraw-back-button = 取消撤回
withdraw-sealing = 正在密封并发送……
withdraw-sent = 办公室已知道您撤回举报。
withdraw-back-sent = 办公室已知道您不再撤回举报。
kind-withdrawn = 您撤回举报
kind-not-withdrawn = 您不再撤回举报

complaint-title = 投诉您受到的对待
complaint-lead = 能看这个信箱的人会看到投诉。如果投诉的是其中一人，请另写一份举报，并在那里把这个人排除在外。
complaint-elsewhere = 另写一份举报（在新标签页中打开）
complaint-words = 您受到了怎样的对待？
complaint-button = 发送投诉
complaint-sealing = 正在密封并发送……
complaint-sent = 您的投诉已收到。
error-complaint = 请先写下发生了什么。
kind-complaint = 对您所受对待的投诉

renew-title = 可能有人知道我的查询码
renew-lead = 您会得到一个新的查询码，旧的从此打不开任何内容。有旧查询码的人可能看过这里现有的内容，但看不到以后写的内容。
renew-button = 给我看新的查询码
renew-sealing = 正在把全部内容密封到新的查询码……
renew-confirm = 启用新的查询码
renew-not = 保留旧的查询码
renewed = 新的查询码已启用。旧的再也打不开任何内容。
given-title = 办公室给您的查询码
given-lead = 第二位人员于 { $day } 同意由办公室给您一个新的查询码。经手的是这两位：
given-met = 他们当面确认了您的身份。
given-safe-word = 他们凭您的暗号确认了您的身份。
given-before = 此后您已换上自己的查询码。办公室里没有人知道它。
given-known = 给您这个查询码的人见过它，可以用它打开这个信箱。请换一个只有您自己知道的查询码。旧的查询码再也打不开任何内容。如果您在这里留过姓名，它仍封存在保管人那里；您在这里不再看到它。
given-button = 换一个我自己的查询码
renew-late = 这个页面打开得太久了，不能确定新的查询码是否已启用。请保留两个查询码，先试新的。
renew-unsure = 连接中断了，不能确定新的查询码是否已启用。请保留两个查询码，先试新的。
new-code-title = 您的新查询码
new-code-lead = 请先记下来。您输入它的末尾之后，它才启用。
new-code-not-yet = 在那之前
new-code-old = 旧的查询码仍能打开信箱。如果您现在离开这个页面，什么都不会改变。

erasure-title = 删除
erasure-case-title = 请办公室删除举报
erasure-lead = 您的请求在 { $days ->
   *[other] { $days } 天
}之后处理，这样没有人能催您，您也可以改变主意。到时办公室会删除规定允许删除的内容，并在这里告诉您做了什么。
erasure-button = 提出请求
erasure-back-button = 取消请求
erasure-sealing = 正在密封并发送……
erasure-sent = 办公室已收到您删除举报的请求。
erasure-back-sent = 办公室已知道您取消请求。
kind-erasure-asked = 您请办公室删除举报
kind-erasure-back = 您不再请办公室删除举报
erase-mailbox-title = 删除这个信箱
erase-mailbox-lead = 从那一刻起，您的查询码打不开任何内容，谁也无法恢复。举报仍由办公室保存。
closing-unsure = 您的查询码在这里已打不开任何内容。要么信箱已删除，要么新的查询码已启用。
erase-mailbox-sure = 我知道我再也回不来
erase-mailbox-button = 删除信箱
error-sure = 请先勾选表示您知道。
mailbox-erased-title = 信箱已删除
mailbox-erased-lead = 您的查询码再也打不开任何内容。举报仍由办公室保存。
