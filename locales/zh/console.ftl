# 干事的工作台。读者是干事和密钥管理人；用词简短，不褒不贬。

## 框架

console-title = 工作台
console-skip = 跳到内容
console-languages = 语言
console-lock = 锁定
console-sign-out = 退出登录
console-demo-banner = 这里的一切都是虚构的：人员、案件和密钥。
console-idle-warning = 工作台将在一分钟后锁定。按任意键或点击即可继续。
console-loading = 正在加载……
console-again = 重试
console-go-on = 继续
console-close = 关闭
console-print = 打印
console-copy = 复制
console-copied = 已复制
console-copy-refused = 这个浏览器不允许复制。请选中文字，自行复制。
console-unnamed = 没有姓名
console-areas = 栏目
console-area-queue = 队列
console-area-requests = 请求
console-area-stewardship = 人员和队列
console-no-scripts = 工作台在这个浏览器里打开密封的举报，需要运行脚本。请允许本网站运行脚本，或者换一个浏览器。
console-no-pins = 这个页面没有附带门户预先登记的密钥，因此什么都无法核验，什么都打不开。请告诉管理门户系统的人。
console-progress-part = 第{ $part }部分，共{ $parts }部分。
console-words-kept = 您输入的内容还在。
console-sealing = 正在密封……

## 出了什么问题

console-trouble-refused = 没有通过。请检查登录名、密码短语，以及六位数字或通行密钥。每个验证码只能用一次：如果已经用过，请等下一个。
console-trouble-unreachable = 门户没有回应。请检查网络连接，然后重试。
console-trouble-signed-out = 您的登录已经结束。请重新登录。
console-trouble-forbidden = 您无权使用这项内容：您的角色不包括它，或者您的密钥不在名册上。
console-trouble-unknown = 这里没有给您的内容。
console-trouble-busy = 门户正忙。请稍等再试。
console-trouble-no-roster = 还没有密钥管理人签署这里的人员名册。在那之前，什么都不能打开。
console-trouble-no-passkey = 没有用到通行密钥。请重试，或使用六位数字。
console-trouble-passkey-there = 这台设备上已经有您的通行密钥。
console-trouble-failed = 有一步没有成功。请重试；如果一直这样，请告诉管理门户系统的人。
console-trouble-moved = 在此期间另有人改动了本案的进展。请看目前的情况，再作选择。
console-trouble-second = 本案由您得出结论，所以须由另一名工作人员结案。
console-trouble-slow-down = 这个登录名的尝试次数太多。请在{ $time }再试。
console-trouble-unsound = 门户发来的内容没有通过核验，因此没有采用：{ $why }
console-trouble-rejected = 门户没有接受（{ $code }）。
console-trouble-taken = 这个登录名已经有人用了。请换一个。
console-trouble-in-other-hands = 此案已由他人负责，或所选的人已没有其密钥。已重新读取。
console-trouble-version = 在此期间签署了另一个版本。请再看一遍，然后签署它之后的版本。
console-trouble-instance-key = 门户没有给出自己的密钥，因此名册无法指明它。请告诉管理门户系统的人。

console-verdict-damaged = 内容已损坏，或者格式不对（{ $verdict }）。
console-verdict-not-for-you = 您的密钥打不开，或者密封之后被改动过（{ $verdict }）。
console-verdict-misplaced = 它属于别处：另一个案件、密封盒或记录（{ $verdict }）。
console-verdict-forged = 签名不是真的（{ $verdict }）。
console-verdict-other-portal = 它属于另一个门户（{ $verdict }）。
console-verdict-under-signed = 没有配置中指定的密钥管理人的签名（{ $verdict }）。
console-verdict-rolled-back = 它比这个浏览器以前见过的版本旧（{ $verdict }）。
console-verdict-forked = 它与这个浏览器以前见过的版本矛盾（{ $verdict }）。
console-verdict-expired = 它已过期，或者这台设备的时钟不对（{ $verdict }）。
console-verdict-chain = 密钥持有记录有断裂（{ $verdict }）。
console-verdict-roster = 它指明的名册，不是现有名册的来源（{ $verdict }）。
console-verdict-signer = 签名的人没有权限签名（{ $verdict }）。
console-verdict-excluded = 它把密钥给了举报人排除的人（{ $verdict }）。
console-verdict-secret = 其中有一把密钥不在任何核验过的记录里（{ $verdict }）。
console-verdict-kind = 这个软件版本不认识它的类型（{ $verdict }）。
console-verdict-replay = 它出现了两次（{ $verdict }）。

## 登录

console-door-title = 登录
console-door-title-locked = 解锁
console-door-locked = 工作台已锁定，密钥已从内存中清除。请用密码短语，加上六位新数字或通行密钥打开。
console-door-ended = 您的登录已经结束。请重新登录。
console-door-left = 您已退出登录。密钥已从内存中清除。
console-door-enrolled = 您的密钥已经生成。请用密码短语和接下来的六位数字登录。
console-door-kept = 您正在写的内容已密封保存，只有您能打开。
console-door-demo = 已填好一名虚构的干事。请按按钮。
console-sign-in-name = 登录名
console-sign-in-passphrase = 密码短语
console-sign-in-recovery = 恢复码
console-sign-in-recovery-hint = 您纸上的三十位数字；有没有空格都可以。
console-sign-in-totp = 六位数字
console-sign-in-totp-hint = 在您的身份验证器应用里。每个验证码只能用一次。
console-sign-in-button = 登录
console-sign-in-passkey = 用通行密钥代替六位数字
console-sign-in-lost = 我忘了密码短语：使用恢复码
console-sign-in-found = 使用密码短语
console-sign-in-progress = 正在把文字变成密钥。故意需要几秒钟：这样别人猜起来就慢。

## 登录方式

console-passkeys-title = 通行密钥
console-passkeys-what = 通行密钥保存在您的手机、电脑或安全密钥里。它只对本门户作出回应，所以假网页骗不走它。六位数字仍然可用。如果丢失了设备，请在这里移除它的通行密钥。
console-passkeys-none = 您还没有通行密钥。
console-passkeys-added = 添加于 { $day }
console-passkeys-name = 您怎么称呼它
console-passkeys-name-hint = 方便您分辨，例如“蓝色安全密钥”。设备也会保存这个名称，所以最好不要写自己的名字。
console-passkeys-add = 添加通行密钥
console-passkeys-done = 通行密钥“{ $name }”现在可以使用。
console-passkeys-full = 通行密钥已达到上限。请先移除一个。
console-passkeys-remove = 移除
console-passkeys-remove-named = 移除“{ $name }”
console-passkeys-remove-why = 移除后，它在这里打不开任何东西。请在设备上也把它删除：门户做不到这一点。
console-passkeys-removed = 通行密钥“{ $name }”已移除。
console-passkeys-keep = 保留
console-passkeys-confirm = 改用通行密钥确认
console-passkeys-refused = 没有通过。请使用六位新数字，或这个列表中的通行密钥。
console-passkeys-asking = 浏览器正在请求通行密钥。
console-passkeys-elsewhere = 通行密钥只能在 { $address } 使用。在这里请使用六位数字。
console-passkeys-nowhere = 通行密钥在这个地址不能使用。请使用六位数字。
console-passkeys-unsupported = 此浏览器在这里不能使用通行密钥。请使用六位数字。

## 首次使用

console-first-title = 您的密钥
console-first-for = { $name }，{ $role }
console-first-step = 第{ $step }步，共{ $steps }步
console-first-invite-used = 这个链接已经用过，或者已经过期。请向密钥管理人要一个新的。
console-first-passphrase-title = 选择密码短语
console-first-recovery-title = 保管恢复码
console-first-totp-title = 设置六位数字
console-first-admission-title = 您的密钥已经生成

console-passphrase-why = 密码短语锁住您的密钥。谁也不能重置它；除此之外，只有纸上的恢复码能打开。随机抽取的词比人想出来的词难猜得多。
console-passphrase-draw = 替我生成一个
console-passphrase-label = 密码短语
console-passphrase-show = 显示我输入的内容
console-passphrase-again = 再输入一次
console-passphrase-again-hint = 如果是替您生成的，请先写下来，再照着纸输入。
console-passphrase-differs = 两次输入不一样。
console-passphrase-weak = 太容易猜到：只有{ $bits }比特，至少需要{ $enough }比特。请增加词语，或者让系统替您生成一个。
console-passphrase-bits = 随机性最多{ $bits ->
   *[other] { $bits }比特
}。
console-passphrase-holds-moments = 偷走服务器的人一天之内就能猜到。
console-passphrase-holds-days = 偷走服务器的人需要几天或几个月才能猜到。
console-passphrase-holds-years = 偷走服务器的人即使有大量机器，也需要几年才能猜到。
console-passphrase-holds-lifetimes = 偷走服务器的人即使有大量机器，用一辈子以上的时间才能猜到。

console-recovery-why = 如果您忘了密码短语，这个恢复码能打开您的密钥。它只在现在显示。请打印或写下来，和重要的东西放在一起，不要放在这台电脑旁边。
console-recovery-heading = 恢复码
console-recovery-paper = 请妥善保管这张纸。谁有这张纸和您的身份验证器应用，谁就能读您能读的内容。
console-recovery-last = 恢复码的最后五位数字
console-recovery-last-hint = 请照着纸输入。
console-recovery-wrong = 这不是最后五位数字。请再看看您的纸。

console-totp-why = 请用手机上的身份验证器应用扫描这个图。应用会显示六位数字，每半分钟换一次。
console-totp-picture = 用于身份验证器应用的二维码；下面有同样内容的文字
console-totp-text = 或者输入下面的文字：
console-totp-code = 六位数字
console-totp-code-hint = 请输入应用现在显示的数字。
console-totp-wrong = 这不是现在的数字。请检查应用是否用这个二维码设置，两边的时钟是否都准。
console-totp-button = 完成
console-making-key = 正在生成您的密钥，并锁上两次：一次用密码短语，一次用恢复码。
console-made-key = 您的密钥准备好了。

console-admission-made = 您的密钥是在这个浏览器里生成的。门户只有公开的那一半。
console-admission-read = 请把这个数字指纹读给密钥管理人听，可以当面读，也可以在您认得对方声音的通话中读：
console-admission-waiting = 密钥管理人比对并签署之后，您就能读您的队列。在那之前，您要等密钥获得接纳。
console-admission-pin = 这是您作为密钥管理人的公钥。第一位密钥管理人的公钥会自动登记在配置中；其他密钥管理人的公钥由管理门户系统的人写入配置。数据库不能更改它。请比对：
console-admission-sign-in = 去登录
console-admission-next-code = 请等到下一组六位数字出现再登录：每个验证码只能用一次。

console-waiting-title = 正在等待您的密钥获得接纳
console-waiting-why = 密钥管理人会把这个数字指纹与您读出的内容比对，然后签署。在那之前，不会有任何内容为您密封。
console-waiting-unverified = 门户的名册没有通过核验，因此这里什么都不打开。请告诉密钥管理人。您的数字指纹是：
console-waiting-look = 再看一次

## 警报

console-alarms = 警报
console-alarm-roster = 门户给我们看的名册没有通过核验：{ $why }请不要依赖您在这里看到的内容，并用别的方式告诉密钥管理人。
console-alarm-fork = 公开网站给外人看的名册与给我们看的不同。举报可能正在送给别人的密钥。请停下来，并用别的方式告诉密钥管理人。
console-alarm-behind = 公开网站给外人看的名册比我们的旧。如果持续几分钟以上，请用别的方式告诉密钥管理人。
console-alarm-ahead = 公开网站给外人看的名册比我们的新。请再看一次；如果一直这样，请用别的方式告诉密钥管理人。
console-alarm-unverified = 公开网站给外人看的名册没有通过核验。请用别的方式告诉密钥管理人。
console-public-unreachable = 公开网站没有回应，因此无法把它的名册与我们的比对。

## 队列

console-queue-title = 队列
console-queue-refresh = 刷新
console-queue-search = 搜索
console-queue-search-hint = 按词的开头查找；中文可用任意部分。按回车到第一个找到的案件，按 Esc 离开。
console-queue-count = { $total ->
   *[other] 显示{ $shown }个案件，共{ $total }个
}
console-queue-empty = 您的队列里没有案件。新案件会自动出现在这里。
console-queue-none-found = 可搜索的案件中，没有一个同时含有这些字词。
console-queue-more = 加载更多
console-search-count = { $count ->
    [0] 没有找到
   *[other] 找到 { $count } 个案件
}
console-index-part = 目前可搜索 { $total } 个案件中的 { $covered } 个，以及列表里显示的开头部分。
console-index-build = 搜索全部
console-index-building = 正在为搜索读取：{ $covered } / { $total } 个案件
console-index-stop = 停止
console-index-whole = 全部 { $total } 个案件都可搜索。
console-index-renewed = 这个浏览器为搜索保存的内容无法使用，正在重新建立。
console-index-about = 搜索的方式
console-index-about-text = 只有您和同事能读到这些文字，所以搜索就在这个浏览器里进行。搜索范围包括陈述、消息、备注、编码、编号和文件名，但绝不包括某人是谁。为搜索而读取的案件不算已读。您锁定后，这些内容全部消失。
console-index-keep = 封存给我，保存在这个浏览器里
console-index-keep-hint = 只在您一个人使用的设备上选择此项。这样下次可以马上搜索。拿走设备的人会看到一个封存的文件、它的大小和写入时间。在您下次登录之前，里面可能还有已不属于您的案件的文字。
console-index-not-kept = 这个浏览器什么都不保存。
console-filter-title = 只显示
console-filter-mine = 我的
console-filter-nobodys = 无人负责
console-filter-due = 一周内到期
console-filter-alarm = 危险和警报
console-filter-queue = 队列
console-filter-queues = 所有队列
console-filter-none = 您的队列中没有这类案件。
console-named-title = 已保存的筛选（{ $count }）
console-named-none = 还没有。先选择要显示的内容或搜索，然后可以在这里取名保存。
console-named-name = 筛选名称
console-named-save = 保存现在显示的
console-named-replace = 替换同名的筛选
console-named-rename = 改名
console-named-rename-of = 给“{ $name }”改名
console-named-remove = 移除
console-named-remove-of = 移除“{ $name }”
console-named-removed = “{ $name }”已移除。
console-named-undo = 放回
console-named-taken = 另一个筛选已用这个名称。
console-named-full = 最多 { $most } 个。移除一个才能再保存。
console-bulk-chosen = { $count ->
   *[other] 已选择 { $count } 个案件
}
console-bulk-under-way = 已完成：{ $done }
console-bulk-acknowledge = 确认收到…
console-bulk-assign = 指派…
console-bulk-none = 全部不选
console-bulk-stop = 停止
console-bulk-left = { $reference } 保持原样。{ $why }
console-bulk-acknowledge-lead = { $count ->
   *[other] { $count } 位当事人将各自读到这段文字，日期各不相同。已确认收到的案件保持原样。
}
console-bulk-acknowledge-go = 封存并发送给所有人
console-bulk-assign-lead = { $count ->
   *[other] { $count } 个案件将交给此人。
}
console-bulk-assign-go = 全部指派
console-row-received = { $day }收到
console-row-lowered = 门户数据库显示的紧急程度低于举报人所写的。这里按较严重的显示。
console-row-unopened = 无法打开：{ $why }
console-row-choose = 选择 { $reference }
console-row-mine = 我的
console-status-received = 尚未确认收到
console-status-acknowledged = 已确认收到
console-status-assessing = 评估中
console-status-referred = 已转交
console-status-under-investigation = 调查中
console-status-assistance-only = 仅提供帮助
console-status-concluded = 已得出结论
console-status-closed = 已结案
console-due-in = { $days ->
   *[other] 还有{ $days }天到期
}
console-due-today = 今天到期
console-due-late = { $days ->
   *[other] 逾期{ $days }天
}
console-mark-danger = 危险
console-mark-alarm = 警报
console-mark-child = 儿童
console-mark-high = 报复风险：高
console-mark-elevated = 报复风险：偏高
console-mark-assistance = 援助
console-mark-overdue = 逾期
console-mark-unread = 新
console-mark-code = 请求新查询码

console-keys-title = 快捷键
console-keys-on = 使用单键快捷键
console-key-next = 列表中的下一个案件
console-key-previous = 列表中的上一个案件
console-key-open = 打开案件
console-key-choose = 选择案件，以便一次处理多个
console-key-take = 接手打开的案件
console-key-reply = 写回复
console-key-note = 写备注
console-key-search = 搜索
console-key-back = 先离开输入栏，再离开案件
console-key-help = 本列表

## 案件

console-case-none = 请在队列里选择案件。按j和k移动，按Enter打开。
console-case-opening = 正在打开……
console-case-back = 返回队列
console-case-title = 案件
console-case-queue = { $queue }，{ $office }
console-case-via-browser = 在举报人自己的设备上密封。
console-case-via-server = 由服务器密封，因为举报人的浏览器没有运行脚本。
console-case-via-bridge = 由协调人或热线录入并密封。
console-case-receipt = 举报人有{ $day }的签名回执。
console-case-receipt-failed = 回执没有通过核验：{ $why }
console-case-lowered = 门户数据库显示的本案紧急程度低于举报人所写的。这里按较严重的显示。请告诉密钥管理人。
console-case-handed-to = 门户数据库显示的负责人与最后签名的不同：{ $who }
console-case-handed-to-nobody = 门户数据库显示有人负责；按最后的签名，此案无人负责。
console-case-way-differs = 门户把本案显示为“{ $shown }”。工作人员最近签名的一步是“{ $signed }”。请告知密钥管理人。
console-case-way-unsigned = 门户把本案显示为“{ $shown }”。您能读到的步骤中没有为此签名的。请告知密钥管理人。
console-case-step-order = 有一步签了名，但它不能接在前一步之后。它不算数。
console-case-step-alone = 得出结论的工作人员也签了结案。这不能使案件结案。
console-case-missing = { $count ->
   *[other] 少了一些内容：有{ $count }项被其他内容提到，但没有给我们看。
}
console-case-failed-item = 有一项没有显示：{ $why }
console-case-failed-keys = 此案的一些密钥没有采用，或记录出现分叉：{ $why } 您看到的是其余部分能打开的内容。可能缺少内容，也无法再添加。
console-case-gone = 此案件已不再由您负责。
console-case-new-code = 有人换了新的查询码：可能是本人，也可能是知道旧查询码的人。在告知任何内容之前，请先确认写信的是谁。
console-case-code-given = 办公室给了此人一个新的查询码：由 { $first } 制作，{ $second } 于 { $day } 同意。此后持有该码者以此人的身份书写。

console-account-title = 举报人的叙述
console-account-none = 叙述无法打开。
console-answers-none = 举报人没有回答关于风险的问题。

console-dialogue-title = 对话
console-dialogue-none = 还没有消息。
console-author-reporter = 举报人
console-author-named = { $name }，{ $function }
console-author-me = { $who }（您）
console-entry-verified = 签名已核验
console-entry-verified-server = 签名已核验；由服务器密封
console-entry-receipt = 签署了{ $day }的回执。
console-entry-receipt-unsound = 它签署的回执没有通过核验。
console-entry-alarm = 此后举报人遇到了事情
console-entry-consent = 办公室可以做这些：
console-entry-consent-none = 单子上的，办公室都不可以做。
console-entry-withdrawn = 撤回举报
console-entry-not-withdrawn = 不再撤回举报
console-entry-erasure-asked = 请求删除举报
console-entry-erasure-back = 不再请求删除举报
console-entry-erasure-mailbox = 举报人删除了信箱。其查询码再也打不开任何内容。
console-entry-complaint = 投诉所受的对待
console-entry-pressed = 说有人要其停下来
console-entry-conflict-own = 在此案件中有利益冲突，已退出
console-entry-conflict = 称{ $who }在此案件中可能有利益冲突
console-entry-mark = 报复风险设为：{ $level }。
console-entry-mark-urgent = 已标记为紧急。
console-entry-step = 把案件从“{ $from }”改为“{ $to }”。
console-entry-outcome = 结果：{ $outcome }。
console-entry-step-order = 这一步不算数：它不能接在前一步之后。
console-entry-step-alone = 这次结案不算数：签名的工作人员也是得出结论的人。
console-entry-progress = 已告诉举报人举报的进展：{ $status }。

console-reply-label = 回复
console-reply-button = 密封并发送
console-preview-title = 举报人将看到的样子
console-preview-signed = { $who }，{ $office }
console-acknowledge-title = 确认收到
console-acknowledge-why = 您的签名会加在门户的回执上：举报人可以证明您的办公室收到了举报。
console-acknowledge-language = 文字的语言
console-acknowledge-label = 文字
console-acknowledge-text =
    我们已于{ $day }收到您的举报，并且已经读过。
    您的举报提交给了{ $office }，这个办公室有权接收这类举报。这条消息有签名，您可以出示给别人看。
    我们会在这里给您写信。请凭查询码回来，您随时可以给我们写信；如果您遇到什么事，请马上告诉我们。
console-acknowledge-button = 签名并发送
console-step-stands = 目前的进展
console-step-title = 下一步
console-step-to = 接下来做什么
console-step-choose = 请选择
console-step-assessing = 了解情况并决定需要做什么
console-step-referred = 转给另一个部门
console-step-under-investigation = 展开调查
console-step-assistance-only = 提供帮助，不作调查
console-step-concluded = 得出结论
console-step-closed = 结案
console-step-reopened = 重新打开
console-step-second = 本案由您得出结论。须由另一名持有密钥的工作人员结案。
console-step-outcome = 结果
console-step-reason = 理由
console-step-tell = 告诉举报人的话
console-step-button = 签名并发送
console-step-text-assessing = 我们正在了解您告诉我们的情况。我们会在这里给您写信。
console-step-text-referred = 我们正把您的举报转给一个能够处理的部门。您可以在这里问我们是哪个部门，以及告诉了它什么。
console-step-text-under-investigation = 对您所说情况的调查已经开始。这可能需要一些时间。我们会在这里给您写信。
console-step-text-assistance-only = 我们正在为您安排帮助。没有展开调查。请在这里告诉我们您需要什么。
console-step-text-concluded = 我们已完成对您举报的工作。结案之前由另一名工作人员复核。您可以在这里向我们询问。
console-step-text-closed = 您的举报现已结案。您仍然可以在这里给我们写信。如果您遇到什么事，请发出警报：我们会看到。
console-step-text-reopened = 我们已重新打开您的举报，正在了解情况。我们会在这里给您写信。
console-outcome-substantiated = 已证实
console-outcome-partly-substantiated = 部分证实
console-outcome-not-substantiated = 无法证实
console-outcome-insufficient = 所知太少，无法继续
console-outcome-outside-mandate = 不属本办公室职权
console-outcome-handed-over = 已移交另一机构
console-outcome-help-given = 已提供帮助
console-outcome-duplicate = 另一案件中也已说明
console-notes-title = 备注
console-notes-none = 还没有备注。
console-note-label = 备注
console-note-hint = 只给干事看。举报人永远看不到。
console-note-button = 密封备注
console-hands-title = 由谁负责
console-hands-nobody = 目前无人负责。
console-hands-of = 负责人：{ $who }
console-hands-take = 由我负责
console-hands-take-over = 接手
console-hands-back = 交还
console-hands-give-title = 交给同事
console-hands-colleague = 同事
console-hands-choose = 选择
console-hands-word = 给同事的留言
console-hands-word-hint = 只留在办公室内。可以不填。
console-hands-give = 交给
console-set-mark-title = 标记紧急或风险
console-set-mark-hint = 标记只能提高已知的程度，不能降低。
console-set-mark-level = 报复风险
console-set-mark-urgent = 紧急：可能有人处于危险之中
console-set-mark-reason = 理由
console-set-mark-button = 密封标记
console-level-none = 没有已知风险
console-level-elevated = 偏高
console-level-high = 高
console-level-alarm = 警报：正在发生
console-people-title = 谁持有密钥
console-people-excluded = { $count ->
   *[other] 举报人排除了{ $count }名干事。被排除的干事得不到密钥。
}
console-join-title = 添加同事
console-join-hint = 该同事将获得此案件中所有内容的密钥（单独保管的姓名除外），包括以前写下的内容，并会在自己的队列中看到它。举报人会在信箱中看到该同事持有密钥。
console-join-excluded = 举报人排除的人员不在此列。
console-join-nobody = 没有可添加的人：负责这项工作的人员都已持有密钥，或不得持有。
console-join-who = 同事
console-join-choose = 请选择
console-join-button = 给予密钥
console-join-note = 已添加{ $who }。原因：{ $why }
console-conflict-title = { $who }可能有利益冲突
console-conflict-hint = { $who }将立即失去此案件，并且不会得知原因。所有内容都会换上新密钥：从现在起写下的内容，此人无法打开。已经读过的无法收回。任何同事都不能再次添加此人。
console-conflict-button = 收回密钥并生成新密钥
console-conflict-keeper = { $who }是保管举报人姓名的人员之一。办公室内没有人能改变这一点，因此无法永久排除此人。单独一人无法打开姓名，其余密钥都会收回。
console-withdraw-title = 我有利益冲突
console-withdraw-hint = 您将立即失去此案件：它会离开您的队列，您不能再打开它。之后由同事生成您不知道的新密钥。此操作无法撤销。
console-withdraw-alone = 只有您能阅读此案件。请先添加一位同事，然后才能退出。
console-withdraw-button = 退出此案件
console-conflict-declared = { $who }有利益冲突，已退出此案件。
console-conflict-said = { $by }称{ $who }在此案件中可能有利益冲突。
console-conflict-keys-hint = 曾持有密钥的人仍然知道密钥。请在写下更多内容之前生成新密钥：留下的所有人都会得到。
console-conflict-keys-button = 生成新密钥
console-holding-reason = 原因
console-holding-reason-hint = 供留下的同事阅读。举报人看不到。
console-holding-title = 谁获得了密钥，谁失去了密钥
console-holding-first = 随报告获得：{ $who }
console-holding-added = 由{ $by }添加：{ $who }
console-holding-removed = 由{ $by }移除：{ $who }。其持有的内容已换上新密钥。
console-holding-notes = 办公室记录由{ $by }建立。
console-holding-code = 举报人换了新的查询码。其持有的内容已换上新密钥。
console-holding-code-given = { $first } 给了此人新的查询码。{ $second } 于 { $day } 同意。
console-newcode-title = 给此人一个新的查询码
console-newcode-lead = 适用于丢失查询码、且在举报时同意由办公室给予新查询码的人。须由持有此案的两位人员共同办理。旧查询码随即失效。交由保管人保管的姓名仍然封存。
console-newcode-bar-consent = 此人没有同意由办公室给予新查询码。任何人都不能给。
console-newcode-bar-erased = 此人已删除自己的信箱。任何人都不能给予新查询码。
console-newcode-bar-alone = 没有其他人持有此案，而这需要第二位人员同意。请先加入一位同事。
console-newcode-bar-conflict = 有人说您在此案中可能有利益冲突。您不能给予新查询码。
console-newcode-bar-uncertain = 此案中有内容无法读取。此人的决定可能比这里看到的更新，因此现在不能给予新查询码。
console-newcode-ask = 给予新查询码
console-newcode-ask-hint = 请先确认面前的人是谁。冒充此人者此后可以读到一切，并以其名义回复。
console-newcode-how = 您是怎样确认此人身份的？
console-newcode-met = 我见到了本人，并确定其身份
console-newcode-safe-word = 对方说出了暗号
console-newcode-reason = 需要新查询码的原因
console-newcode-reason-hint = 您的同事会读到这段话。此人读不到。
console-newcode-ask-button = 请一位同事同意
console-newcode-asked = { $who } 于 { $day } 请求新的查询码。此请求在 { $until } 之后失效。
console-newcode-how-met = 已当面见过此人。
console-newcode-how-safe = 此人说出了暗号。
console-newcode-waits = 须由一位持有此案的同事同意。对方打开此案时会看到，在其列表中也会看到。
console-newcode-theirs = 提出请求的人现在可以交出查询码。
console-newcode-yours = 须由第二位人员签名，而您持有此案。请问同事是怎样确认此人身份的。得到查询码的人此后就以此人的身份阅读和书写。
console-newcode-agree = 同意并签名
console-newcode-refuse = 拒绝
console-newcode-refuse-why = 您的理由
console-newcode-refuse-button = 拒绝此请求
console-newcode-agreed = { $who } 已同意。
console-newcode-withdraw = 撤回请求
console-newcode-ready = 您可以交出查询码了。请在此人在场时，或能安全交给对方时再显示。
console-newcode-show = 显示查询码
console-newcode-not-yet = 此查询码目前还打不开任何内容。请打印，或让此人抄下，然后输入最后五位数字。现在离开本页，一切不变。
console-newcode-language = 纸张所用语言
console-newcode-sheet-title = 您的新查询码
console-newcode-sheet-use = 请用此查询码打开您的信箱。旧的再也打不开任何内容。
console-newcode-sheet-own = 有一位工作人员见过此查询码。请尽快打开信箱，换一个只有您自己知道的查询码。
console-newcode-last = 此查询码的最后五位数字
console-newcode-give = 启用此查询码
console-newcode-unsound = 门户提到一个无法核实的新查询码请求：{ $why }
console-newcode-notice-asked = { $who } 为此人请求新的查询码。须由第二位人员同意。
console-newcode-notice-agreed = 一位同事已同意给予新查询码。您可以交出了。
console-newcode-go = 查看请求
console-box-account = 叙述
console-box-dialogue = 对话
console-box-identity = 姓名（其中两人一起，或举报人本人）
console-box-internal = 办公室的备注

## 取出案件

console-download-title = 取出这个案件
console-download-sealed = 取出密封的文件
console-download-sealed-hint = 门户所存的每一条内容和每一个文件，附一份目录，以及用单独密码短语锁住的本案密钥。任何 age 程序都能打开，不需要门户。
console-download-opened = 取出打开的文件
console-download-opened-hint = 一个文件夹：案件的文字、数据和它的文件。任何人都能读。
console-download-go = 生成压缩包
console-download-passphrase-why = 这个密码短语锁住压缩包里本案的密钥。不要用您登录的密码短语。请用与压缩包不同的途径，把它交给可以打开压缩包的人。谁也不能重设它。
console-download-holds-moments = 拿到压缩包的人不到一天就能猜中。
console-download-holds-days = 拿到压缩包的人需要几天或几个月。
console-download-holds-years = 拿到压缩包、又有大量机器的人需要好几年。
console-download-holds-lifetimes = 拿到压缩包、又有大量机器的人需要超过一生的时间。
console-download-warning = 谁找到它，谁就能读。
console-download-warning-person = 即使没有写名字，别人也可能由此认出举报的人：凭只有这个人才会知道的事、写作的习惯、图片里的内容。
console-download-warning-delete = 请放在只有您能读到的地方。不再需要时请删除，下载目录和回收站里的也要删除。
console-download-closing = 正在用密码短语锁住密钥。特意要花几秒钟，使猜测变慢。
console-download-running = 正在生成压缩包。
console-download-so-far = { $read }，共 { $all }
console-download-stay = 完成之前请留在这个案件里。离开案件或工作台锁定都会使它中止，什么也不会保存。
console-download-stop = 停止
console-download-stopped = 已停止。什么也没有保存。
console-download-made = 压缩包已生成，并交给了您的浏览器：{ $name }
console-download-lost = 传到一个文件的中途时连接断了，所以什么也没有保存。这个文件是：
console-download-without = 不要这个文件，再试一次
console-download-flawed-there = 按门户给出的样子放在压缩包里，但没有通过核对：
console-download-flawed-left = 没有放进去：
console-download-item = 一条内容
console-download-gone = 门户给不出它。
console-download-line = 没有去取它，因为先前连接在它那里断了。

console-text-made = 于 { $day } 从门户取出，取出的人：{ $who }
console-text-quoted = 以 { $mark } 开头的行是某个人写的内容，或者文件的名字。
console-text-flawed-title = 缺少的或没有通过核对的
console-text-whole = 您持有密钥的内容都在这里，每个签名都核对过。
console-text-files-left = { $count ->
   *[other] 有 { $count } 个文件没有放进来。文件列表里写明了原因。
}
console-text-unheld = { $count ->
   *[other] 有 { $count } 条内容在您没有密钥的密封盒里，不在这里。
}
console-text-file-size = 文件大小：{ $size }。
console-text-file-here = 在这个文件夹里的名字：
console-text-file-left = 它没有放进来：{ $why }

console-readme-what = 这个压缩包里是案件 { $reference }，保持在门户里的样子：密封的。items/ 里是所有说过的内容，一条一个文件；files/ 里是随附的文件。
console-readme-open = items/ 和 files/ 里的一切，以及 records.age，都是 age 文件。age 1.3 或更新的版本（https://age-encryption.org）可以打开，npm 包 age-encryption 也可以。打开时会要求输入锁住 keys.age 的密码短语。
console-readme-files = 讲到文件的那条内容写有文件的名字、字节数和它的 blob 编号；index.json 写明这个 blob 在哪里。文件末尾之后用零填满，所以只取那条内容所写的字节数。
console-readme-index = index.json 列出每个文件的长度和 SHA-256（base64url）。里面没有任何人说过的话。
console-readme-proof = roster.txt 写明谁可以签名、用哪些密钥，records.age 写明谁持有本案的密钥，receipt.txt 证明门户收到了它。怎样核对写在 Amparo 程序的 docs/formats.md 里。
console-readme-care = 谁有这个压缩包和密码短语，谁就能读这个案件。请把两者分开存放，不再需要时删除压缩包。

## 人员和队列（密钥管理人）

console-steward-title = 人员和队列
console-steward-not-pinned = 您的密钥没有登记在配置中，因此您的签名无效。要由管理门户系统的人把它写入配置，并重新启动门户。
console-steward-unverified = 门户现有的名册没有通过核验，因此没有用它作为起点：{ $why }
console-steward-expired = 名册已到期：在您签署下一个版本之前，谁都不能举报。新版本从上一版的内容开始。
console-steward-none-yet = 还没有签署过名册。请先邀请干事，建立办公室和队列，接纳密钥，然后签署。
console-steward-current = 第{ $version }版有效期至{ $day }。
console-steward-signed = 第{ $version }版已签署并提交。

console-invites-title = 邀请
console-invite-name = 登录名
console-invite-role = 角色
console-invite-mail = 接收通知的电子邮件，通知不含具体内容（可不填）
console-invite-button = 生成链接
console-invite-sent = { $name }可以使用这个链接一次。请用安全的方式交给对方：

console-candidates-title = 等待接纳的密钥
console-candidates-hint = 请每个人把自己的数字指纹读给您听，可以当面读，也可以在您认得对方声音的通话中读。然后比对。
console-candidates-none = 没有等待接纳的密钥。
console-candidate-me = 这是您自己的密钥。
console-candidate-type = 输入您听到的内容
console-candidate-same = 一致。
console-candidate-differs = 不一致。如果您没有输错，请不要接纳这把密钥。
console-candidate-compared = 我已把全部五组与对方读给我的内容比对
console-candidate-admit = 接纳这把密钥

console-offices-title = 办公室和队列
console-offices-hint = 这些名称是公开的，每种语言都要填。
console-office-name = 办公室名称
console-office-add = 添加办公室
console-office-remove = 移除{ $office }及其队列
console-queue-name = 队列名称
console-queue-add = 添加队列
console-queue-remove = 移除{ $queue }
console-queue-officers = 谁读这个队列
console-queue-no-officers = 请先接纳干事。
console-queue-custodians = 谁保管姓名（两人一起才能打开）
console-queue-no-custodians = 已接纳的人中没有身份保管人。没有两名身份保管人，举报人就不能留姓名。

console-officers-title = 干事
console-officers-none = 还没有接纳任何人。
console-officer-function = 职务（公众看到的写法）
console-officer-name = 公开的姓名（可不填）
console-officer-name-hint = 不填就只显示职务。
console-officer-languages = 语言
console-officer-roles = 角色
console-officer-remove = 让{ $name }离开：其密钥到这一版为止

console-role-triage = 分流干事
console-role-protection = 保护干事
console-role-assistance = 受害者权利干事
console-role-custodian = 身份保管人
console-role-steward = 密钥管理人
console-role-investigator = 调查员
console-role-auditor = 审计员
console-role-coordinator = 协调员

console-review-title = 签署第{ $version }版
console-review-not-after = 有效期至
console-review-not-after-hint = 过了这一天，在签署新版本之前，谁都不能举报。
console-review-changes = 有哪些变化
console-review-no-changes = 没有变化。
console-review-problems = 签署之前
console-review-sign = 签署第{ $version }版
console-review-not-pinned = 您的密钥没有登记在配置中，因此签名不会有效。

console-change-office-added = 新办公室：{ $office }。
console-change-office-removed = 办公室{ $office }已移除。
console-change-office-renamed = 办公室{ $office }改了名称。
console-change-queue-added = 新队列：{ $queue }。
console-change-queue-removed = 队列{ $queue }已移除。
console-change-queue-renamed = 队列{ $queue }改了名称。
console-change-queue-moved = 队列{ $queue }归另一个办公室。
console-change-admitted = { $name }获得接纳，使用您比对过的密钥。
console-change-left = { $name }离开。其密钥失效；其签署过的内容仍可核验。
console-change-key-replaced = { $name }换了新密钥，就是您比对过的那一把。
console-change-function = { $name }：职务的写法有变化。
console-change-name = { $name }：公开的姓名有变化。
console-change-languages = { $name }：语言有变化。
console-change-role-given = { $name }新任：{ $role }。
console-change-role-taken = { $name }不再担任：{ $role }。
console-change-reads-queue = { $name }将得到{ $queue }新举报的密钥。
console-change-leaves-queue = { $name }不再得到{ $queue }新举报的密钥。
console-change-keeps-names = { $name }为{ $queue }保管姓名。
console-change-stops-keeping-names = { $name }不再为{ $queue }保管姓名。
console-change-not-after = 有效期至{ $day }。

console-problem-no-office = 没有办公室。
console-problem-no-queue = 没有队列，因此谁都不能举报。
console-problem-not-after = 请选择一个将来的日期，最远不超过400天。
console-problem-threshold = 配置要求一名以上密钥管理人签名。只有一个签名无效，而这里只能签一个。
console-problem-office-name = { $office }：有一种语言缺少名称。
console-problem-queue-name = { $queue }：有一种语言缺少名称。
console-problem-no-officer = { $queue }：没有人读。
console-problem-one-officer = { $queue }：只有一个人持有密钥。如果此人不在或丢了密钥，举报就要等待。
console-problem-one-custodian = { $queue }：只有一名身份保管人，打不开任何姓名。需要第二名，否则举报人不能留姓名。
console-problem-officer-function = { $name }：有一种语言缺少职务。
console-problem-officer-role = { $name }：没有角色。

console-case-pressure = 有人要举报人停下来。在结案或删除任何内容之前，请先与举报人谈一谈。
console-case-withdrawn = 举报人撤回这份举报。什么都不会因此删除。
console-case-erasure = { $day }，举报人请求删除这份举报。举报人仍可改变主意。
console-case-erasure-final = { $day }，举报人要求删除此举报。信箱已删除，因此无法再收回这一要求。
console-case-mailbox-erased = 举报人删除了信箱，不会在这里看答复。
console-given-title = 办公室可以做什么
console-given-none = 单子上的都不可以。
console-given-uncertain = 此案中有内容无法核验，因此不能确定。请当作什么都不允许。
console-identity-title = 举报人是谁
console-identity-lead = 举报人只把它给了您，或给了所有能看举报的人。只有在其同意后才可转告。
console-identity-name = 姓名
console-identity-contact = 怎样联系
console-identity-hours = 什么时候安全
console-identity-safe-word = 暗号
console-name-title = 举报人的姓名
console-name-lead = 此人把姓名交给了保管人。任何工作人员都不能单独打开：须由两名保管人先后同意。
console-name-ask = 请求查看姓名
console-name-ask-hint = 您的请求会送给保管此姓名的每一名保管人。如有两人同意，姓名只交给您一人。同事会在内部记录中看到您提出了请求及其理由。
console-name-reason = 需要姓名的理由
console-name-reason-hint = 保管人根据您在此所写的内容作决定。此人看不到这些内容。
console-name-danger = 有人生命垂危
console-name-harms = 事先告知此人会危及调查
console-name-untold = 会怎样危及调查
console-name-untold-why = 不事先告知此人的理由：
console-name-tells-before = 现在就告知此人。{ $count } 天后才可打开姓名。
console-name-tells-after = 姓名交给您时，会告知此人。
console-name-told = 您就此对此人说的话
console-name-told-hint = 请尽量说明理由。也可以留空：其余内容此人总会得到告知。
console-name-reads-asked = 办公室请求查看您的姓名。如果两名保管人同意，就可以打开。
console-name-reads-opened = 您的姓名已为我打开。两名保管人表示同意。
console-name-ask-button = 签名并请求
console-name-no-rules = 本平台没有规定如何请求查看姓名，因此无法请求。
console-name-nobody = 已没有两名可供您请求的保管人。
console-name-asked = 您于{ $day }请求查看姓名：
console-name-waits = 等待两名保管人决定，截至{ $until }。
console-name-waits-told = 已告知此人。如两名保管人同意，可于{ $from }至{ $until }打开。
console-name-agreed = 已同意：{ $who }
console-name-refused = 已拒绝：{ $who }
console-name-withdrawn = 您已撤回此请求。
console-name-expired = 截至{ $day }无人打开。您可以再次请求。
console-name-gone = 此请求的结果曾密封给您；您离开本案后，它已被删除。
console-name-opened = 于{ $day }打开，仅供您一人查看。同事看不到。
console-name-unsound = 您的一项请求未通过核验：{ $why }
console-name-withdraw = 撤回请求
console-name-ready = 两名保管人已同意。您取得姓名时，会告知此人。
console-name-take = 告知此人并显示姓名
console-entry-disclosure = 向保管人请求查看举报人的姓名，截至{ $day }
console-entry-telling-asked = 已告知此人：自{ $day }起，如下列两人同意，可打开其姓名：{ $who }
console-entry-telling-opened = 已告知此人：其姓名于{ $day }打开。同意者：{ $who }
console-entry-code-request = 为此人请求新的查询码，{ $day } 前有效。
console-entry-code-agreed = 同意给予新查询码。
console-entry-code-refused = 拒绝给予新查询码。
console-entry-code-withdrawn = 撤回了新查询码的请求。
console-entry-code-given = 密钥由办公室给予，{ $day }

## What custodians are asked

console-requests-title = 请求
console-requests-lead = 工作人员在此请求查看由您与他人共同保管的姓名。请根据理由作决定。姓名不会显示给您：两名保管人同意后，只交给请求人。
console-requests-none = 目前没有等待您处理的请求。
console-requests-over = 已结束
console-requests-unsound = 一项请求未通过核验，无法处理：{ $why }
console-requests-one = { $who }请求查看一个姓名
console-requests-since = 请求日期：{ $day }
console-requests-until = 有效期至{ $day }
console-requests-state-asked = 尚未决定
console-requests-state-agreed = 两人已同意
console-requests-state-disclosed = 姓名已交付
console-requests-state-refused = 已拒绝
console-requests-state-withdrawn = 已撤回
console-requests-state-expired = 已过期
console-requests-told = 已告知此人。自{ $day }起可打开姓名。
console-requests-told-after = 交付姓名时会告知此人。
console-requests-turn-agree = 如您同意，您将除去两道封印中的第一道。此时还不会打开任何内容：另一名保管人也须同意。
console-requests-turn-open = 另一名保管人已同意。如您也同意，姓名将密封给请求人。您不会看到它。
console-requests-turn-early = 另一名保管人已同意。已告知此人并给予答复时间：您可自{ $day }起打开。
console-requests-turn-first = 须由另一名保管人先同意：其封印在外层。您现在可以拒绝，也可以等待。
console-requests-turn-second = 您已同意。现在由另一名保管人决定。打开之前您仍可拒绝。
console-requests-agree = 我同意：除去我的封印
console-requests-open = 我同意：为请求人打开
console-requests-refuse = 拒绝
console-requests-reason = 不同意的理由
console-requests-reason-hint = 只有请求人会看到。一人拒绝，请求即告结束。
console-requests-refuse-button = 签署拒绝

# Files of a case.

console-files-title = 文件
console-file-open = 打开
console-file-removed-before = 封存之前已去除它在内容之外透露的信息。
console-file-kept = 保持原样，包括内容之外透露的信息：这是发送者的意愿。
console-file-unknown = 保持原样：无法去除任何信息。
console-file-original = 另一个文件的原件，包含从那个文件去除的信息。
console-file-warning = 没有人检查过里面的内容。用程序打开文件可能损害设备。
console-file-disguised = 它的名称以 { $ending } 结尾，内容却是别的东西。
console-file-shown = 在此显示时没有网络，也不运行其中的脚本。
console-file-huge = 图片太大，无法在此显示。
console-document-reading = 正在打开文档…
console-document-locked = 文档有密码保护，无法在此显示。请保存后用会询问密码的程序打开。
console-document-broken = 文档无法在此显示：它已损坏，或属于这里不认识的类型。
console-document-slow = 文档用时过长，已被关闭。
console-document-large = 文档太大，无法在此显示。
console-document-place = 第 { $page } 页，共 { $pages } 页
console-document-page = 第 { $page } 页
console-document-previous = 上一页
console-document-next = 下一页
console-document-smaller = 缩小
console-document-larger = 放大
console-document-search = 查找
console-document-searching = 正在查找…
console-document-found = 在第 { $page } 页找到。
console-document-not-found = 没有找到。图片中的文字不在查找范围内。
console-document-tools = 页面、大小和查找
console-document-page-partly = 此页有部分内容无法显示。
console-document-page-slow = 此页用时过长，未显示。
console-document-page-broken = 此页已损坏，未显示。
console-document-page-large = 此页内容太多，无法在此显示。
console-document-many = 这里只显示前 { $page } 页。要看其余页面，请保存文档。
console-file-send = 发送文件
console-entry-transcript = 工作人员从录音中听到的内容
console-entry-attestation = 当事人签署了自己所说的内容
console-entry-attestation-release = 当事人签署了自己所说的内容，并允许删除录音
console-entry-removal = 录音已删除
console-entry-assigned = 从现在起负责人：{ $who }
console-entry-handed-back = 已交还。
console-sound-altered = 在表格中录制，声音经过改变。认识说话人的人仍可能认出。
console-sound-as-recorded = 在表格中录制，是说话人自己的声音。
console-sound-none = 还没有人记下录音中说的话。
console-sound-asked = 录音中说的话已发给当事人核对，尚未签署。
console-sound-kept = 当事人已签署这段文字，希望保留录音。
console-sound-released = 当事人已签署这段文字，并允许删除录音。
console-sound-removed = 录音已删除，文字保留。
console-transcript-title = 记下录音中说的话
console-transcript-label = 录音中说的话
console-transcript-hint = 逐字记录，用说话时的语言。没听清的地方用 […] 标出。在信箱中，持有代码的人都能读到。
console-transcript-send = 发给当事人核对
console-transcript-keep = 只留给办公室
console-sound-remove-title = 删除录音
console-sound-remove-reason = 原因
console-sound-remove-hint = 当事人会读到。录音无法恢复。备份中的副本随备份一起消失。
console-sound-remove-button = 删除录音
console-verdict-file = 文件的字节与签名时不一致（{ $verdict }）
