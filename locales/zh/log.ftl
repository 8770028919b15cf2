# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = 日志
console-log-title = 日志
console-log-intro = 这里记录改变“谁能阅读案件”或“案件如何进行”的行为。任何一条都不说明是哪个案件，也不包含写了什么。
console-log-checking = 正在核对日志……
console-log-empty = 日志中还没有条目。
console-log-whole = 全部 { $count } 条都无误：签名、顺序、日期。
console-log-wrong = 有误：第 { $places } 条。其余均已核对。
console-log-newest = 到第 { $n } 条为止，日志的指纹是：
console-log-newest-hint = 请每月一次把它和条目编号一起写在纸上。若日志被截断或替换，据此可以发现。
console-log-head = 不经本门户、用 “amparo verify log” 核对时使用：
console-log-take = 保存整份日志
console-log-saved = 已保存为 { $name }。“amparo verify log” 可不经本门户核对它。
console-log-older = 显示更早的条目
console-log-shown = 共 { $count } 条，显示 { $shown } 条
console-log-number = 第 { $n } 条
console-log-checked = 已核对
console-log-portal = 门户自身
console-log-unknown = 不在名册中的人
console-log-unreadable = 这一条无法读取。
console-log-broken = 有误：{ $why }
console-log-portal-hint = 门户自身的条目证明力低于工作人员的条目：运营门户的人可以自行制作。

console-log-alarm = 本门户的日志有误（第 { $n } 条）：{ $why } 请不要经本门户，用其他方式告知审计员或密钥管理人。
console-log-unchecked = 暂时无法核对日志。

console-log-why-chain = 它与前一条不相衔接，其中一条被改动、移动或取走（{ $verdict }）。
console-log-why-cut = 日志到此为止，而此浏览器知道它本来更长（{ $verdict }）。
console-log-why-forked = 它与此浏览器或该条签名者以前见到的日志不符（{ $verdict }）。
console-log-why-day = 它的日期早于签名者当时已经见到的内容（{ $verdict }）。

console-log-act-acknowledged = 确认收到一份举报
console-log-act-moved-on = 案件进入下一步
console-log-act-concluded = 案件得出结论
console-log-act-closed = 案件结案
console-log-act-reopened = 案件重新受理
console-log-act-assigned = 案件交由一名工作人员经手
console-log-act-handed-back = 案件交回
console-log-act-holder-added = 让一名工作人员加入案件
console-log-act-holder-removed = 让一名工作人员退出案件
console-log-act-conflict-declared = 声明利益冲突并放下案件
console-log-act-keys-made = 为案件制作新密钥
console-log-act-recording-deleted = 删除一段录音
console-log-act-disclosure-asked = 请求告知姓名
console-log-act-disclosure-agreed = 同意披露姓名
console-log-act-disclosure-refused = 拒绝披露姓名
console-log-act-disclosure-withdrawn = 撤回对姓名的请求
console-log-act-disclosed = 披露姓名
console-log-act-code-asked = 为举报人请求新的查询码
console-log-act-code-renewed = 为举报人制作新的查询码
console-log-act-code-taken = 举报人换用新的查询码
console-log-act-mailbox-closed = 举报人删除自己的信箱
console-log-act-roster-taken = 一版名册生效
console-log-act-texts-taken = 办公室文本的一个版本生效
console-log-act-keys-replaced = 一名工作人员换新密钥的链接已被使用
