# 负责人员控制台中的一个案件，按标签页排列。

## 标签页

console-tabs-title = 案件的各部分
console-tab-account = 陈述
console-tab-dialogue = 对话
console-tab-notes = 备注
console-tab-files = 文件
console-tab-people = 人员
console-waiting-acknowledge = 待确认
console-waiting-answer = 待答复：{ $count }
console-waiting-new = 新增：{ $count }
console-waiting-files = 共 { $count }
console-waiting-declared = 利益冲突：{ $count }
console-answers-title = 表单所问
console-unanswered-title = 尚未答复
console-files-none = 此案件没有文件。
console-key-next-tab = 案件的下一部分
console-key-previous-tab = 案件的上一部分
console-waiting-unsound = 未核实：{ $count }
console-tab-coding = 编码
console-tab-history = 历史
console-waiting-coding = 未编码
console-waiting-mention = 提到您：{ $count }

## 读出与打印

console-spell-button = 拼读
console-spell-letters = 阿尔法 布拉沃 查理 德尔塔 回声 狐步 高尔夫 旅馆 印度 朱丽叶 公斤 利马 迈克 十一月 奥斯卡 爸爸 魁北克 罗密欧 山脉 探戈 制服 胜利者 威士忌 射线 扬基 祖鲁
console-spell-digits = 零 一 二 三 四 五 六 七 八 九
console-spell-capital = 大写{ $word }
console-spell-dash = 短横线
console-spell-underscore = 下划线
console-print-foot = 机密。持有此页的人可以读到他人私下所述。请上锁保管，不再需要时销毁。

## 任务

console-tasks-title = 任务
console-tasks-done = 已完成
console-task-add = 添加任务
console-task-label = 要做什么
console-task-due = 截止日期（如有）
console-task-who = 由谁来做
console-task-nobody = 未指定人
console-task-button = 密封任务
console-task-tick = 完成
console-task-tick-of = 完成：{ $task }
console-task-untick = 重新打开
console-task-untick-of = 重新打开：{ $task }
console-task-done-by = { $who } 于 { $day } 完成

## 译文

console-translation-add = 添加译文
console-translation-anew = 重新翻译，或译成另一种语言
console-translation-language = 译成哪种语言
console-translation-label = 译文
console-translation-button = 密封译文
console-translation-by = { $language }，译者：{ $who }，{ $day }

## 编码

console-coding-title = 编码
console-coding-none = 此案件尚未编码。
console-coding-no-frame = 无法载入编码字段。请重新登录后再为此案件编码。
console-coding-begin = 为此案件编码
console-coding-anew = 重新编码
console-coding-hint = 只选择您所知道的。下一次编码会取代这一次，之前的仍可查看。
console-coding-open = 未选择
console-coding-required = （案件办结前必填）
console-coding-harmed = 受害者
console-coding-row = 人员
console-coding-row-add = 添加一人
console-coding-row-remove = 移除第 { $row } 人
console-coding-remove = 移除
console-coding-button = 密封编码
console-coding-reset = 保持原样
console-coding-before = 之前的编码：{ $count }
console-coding-misfits = 尚未密封。请再看看：{ $fields }
console-coding-misfit-option = 办公室现已不提供此选项。请重新选择。
console-coding-misfit-year = 年份为四位数字，从1945年到今年。
console-coding-misfit-long = 最多200个字符。
console-coding-lacking = 办结之前，编码须写明：{ $fields }

## 编号与关联

console-references-title = 编号与其他案件
console-reference-add = 编号
console-reference-ours = 本办公室的编号
console-reference-others = 在别处的编号
console-reference-office = 本办公室编号
console-reference-system = 编号所属机构
console-reference-number = 编号
console-reference-stands = 现在：{ $number }。下一个将取代它。
console-reference-button = 密封编号
console-reference-back = 撤回
console-link-may-be = 可能重复：
console-link-add = 可能与另一案件为同一事
console-link-hint = 关联会密封进两个案件。只有当同一批人能读两个案件时才可以：否则会让其他人知道另一案件的存在。
console-link-other = 哪个案件（限队列已载入的）
console-link-choose = 选择案件
console-link-reason = 依据
console-link-button = 关联两个案件
console-link-apart = 未关联：两个案件的阅读者不同。有人会因此得知不属于自己的案件。
console-link-half = 已写入本案件，尚未写入另一案件。请再试一次。
console-link-other-too = 也写入另一案件
console-link-back = 撤回关联
console-link-by = { $who } 于 { $day } 关联
console-join-links = 此案件与其他案件关联。新加入的人会看到它们的存在。

## 提及与开头

console-mention-hint = 输入 @ 可提及持有此案件的同事。
console-mention-title = 同事
console-mention-me = 提到您
console-template-choose = 以此开头
console-template-none = 自己的话

## 记录与经过

console-entry-translation = 译文，{ $language }
console-entry-task = 任务
console-entry-task-due = 任务，截止 { $day }
console-entry-task-done = 任务已完成。
console-entry-task-again = 任务已重新打开。
console-entry-reference = 已编号。
console-entry-reference-back = 编号已撤回。
console-entry-linked = 可能与 { $other } 重复
console-entry-unlinked = 不再视为与 { $other } 重复
console-history-title = 经过
console-history-whole = 仅依据已签名的条目和记录；全部已在此核实。
console-history-not-whole = 此列表可能不完整，因为有些内容无法核实：
console-history-undated = （早于下一项；具体日期未记录）
console-history-received = 收到举报。
console-history-message = 写了一条消息。
console-history-note = 写了一条备注。
console-history-acknowledgement = 确认收到。
console-history-consent = 说明了办公室可以做什么。
console-history-file = 添加了文件：{ $name }
console-history-transcript = 把录音写成文字。
console-history-attestation = 签署了录音文本。
console-history-removal = 删除了录音。
console-history-coding = 为案件编码。
