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
