# 密钥的来去：新来的、换了密钥的或离开的同事；自己的密钥；将要到期的东西。

console-area-colleagues = 同事
console-area-key = 我的密钥

## 同事

console-colleagues-title = 同事
console-colleagues-waiting = （{ $count }项待办）
console-colleagues-hint = 新的举报会封给当天在该队列工作的每个人。更早的案件，要由读得到它们的同事来制作密钥。
console-colleagues-none = 没有要做的事。与您共事的人都能读到您所读的内容，有人被排除在外的案件除外；离开的人都不再持有密钥。
console-colleague-lacks = 在相同队列中您可以读的{ $of }个案件里，{ $who }能读{ $has }个。
console-colleague-lacks-hint = 对方会得到这些案件中所有内容以及以后新消息的密钥。有人被排除在外的案件不会一并交出。
console-colleague-left = { $who }已经离开。您可以读的案件中，还有{ $cases }个保留着当时的密钥。
console-colleague-left-hint = 换了新密钥，此后写下的内容对保留旧密钥的人都打不开。
console-colleague-new-key = 从名册第{ $version }版起，对方使用新密钥。持有该密钥的人会得到这些案件。请对方当面或在您能认出声音的通话中，把指纹读给您听：
console-colleague-compared = 我已与对方读出的内容核对
console-colleague-give = 交出{ $cases }个案件的密钥
console-colleague-renew = 为{ $cases }个案件制作新密钥
console-run-title = 制作密钥
console-run-looking = 正在查看还剩哪些案件……
console-run-progress = 已完成{ $done }个，共{ $of }个
console-run-hint = 在此期间您可以继续在工作台工作。即使它锁上，已完成的也不会丢，您可以从那里接着做。
console-run-stop = 停止
console-run-stopping = 做完这个案件后停止……
console-run-kept = 此前完成的都已生效。再次开始即可继续。
console-run-given = 已交出{ $cases }个案件的密钥。
console-run-renewed = 已为{ $cases }个案件制作新密钥。
console-run-needless = 有{ $cases }个案件已无事可做。
console-run-remaining = 还有{ $cases }个案件留到下次。
console-run-left-out = 有{ $cases }个案件没有处理：需要先看看谁可以阅读。请逐个打开，在案件中处理：
console-run-failed = 有{ $cases }个案件没有成功。请打开看看问题所在，或稍后再试：
console-run-open = 打开{ $reference }

console-stale-left = { $who }已经离开，但仍持有本案的密钥。
console-stale-rekeyed = { $who }有了新密钥，还不能用它读本案。
console-queue-not-given = 有些案件用您的密钥打不开。如果您的密钥是新的，请让读得到它们的同事在“同事”页中再次交给您。

## 自己的密钥

console-key-title = 我的密钥
console-key-forced-title = 选择新的密码短语
console-key-passphrase-title = 选择新的密码短语
console-key-recovery-title = 保管好新的恢复码
console-key-confirm-title = 用六位数字确认
console-key-done-title = 已更换
console-key-forced = 您是用恢复码进来的：密码短语已经丢失，恢复码也离开过存放的地方。请现在选择新的密码短语，您会同时得到新的恢复码。您的密钥和案件保持不变。
console-key-fingerprint = 您密钥的指纹。只要还用这把密钥，它就不变：
console-key-change-title = 更换密码短语和恢复码
console-key-change = 两者同时更换。此后旧的短语和旧的恢复码都打不开任何东西，您在其他地方的登录也会结束。
console-key-present = 您现在的密码短语
console-key-present-wrong = 它打不开您的密钥。
console-key-authenticator = 同时设置另一个验证器应用
console-key-other-why = 请用您今后要用的应用扫描这张图。
console-key-other-code = 新应用显示的六位数字
console-key-present-code = 您一直使用的应用显示的六位数字
console-key-code-hint = 每个数字只能用一次。如果您刚用它登录过，请等下一个。
console-key-code-wrong = 这些数字没有被接受。每个数字只能用一次：请等下一个再试。
console-key-closing = 正在把您的密钥锁上两次：一次用新的密码短语，一次用新的恢复码。
console-key-closed = 打开您密钥的新方式已经准备好。
console-key-replace = 更换旧的
console-key-done = 新的密码短语和新的恢复码从现在起有效。旧的什么也打不开；请销毁旧的纸张。
console-key-done-button = 去工作

## 丢失的密钥，以及将要到期的东西

console-first-again = 您以前在这里有过密钥。管理人签署新密钥后，新密钥才取代它：到那时旧的密码短语、恢复码和验证器才失效，同事需要再次把案件交给您。
console-first-again-waiting = 管理人核对指纹并签署后，您才能用新的密码短语登录。在那之前，您以前的登录方式仍然有效。
console-lost-title = 丢失的密钥
console-lost-hint = 给丢失了密码短语和恢复码，或丢失了验证器的人。这个链接会在同一个名字下制作新密钥。在您核对指纹并签署之前，不会有任何内容封给它；只有同事再次交出，它才能打开以前的案件。
console-lost-who = 谁丢失了密钥
console-lost-choose = 请选择……
console-lost-code = 您自己的六位数字（来自您的验证器）
console-expiry-officer = 名册有效期至{ $day }。此后没有人能举报，这里也打不开任何内容。请提醒密钥管理人重新签署。
console-expiry-steward = 名册有效期至{ $day }。此后没有人能举报，这里也打不开任何内容。请在此之前重新签署。
console-expiry-button = 去签署
console-steward-renew = 按原样再签署{ $days }天
