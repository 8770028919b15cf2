# The alarm in the mailbox: acts as Directive (EU) 2019/1937, Art. 19, lists them, and two more.

alarm-title = 此后我又遇到了事情
alarm-lead = 如果有人因这份举报威胁您或对您采取行动，请在这里说明。它会立刻排到办公室队列的最前面。
alarm-act = 对您做了什么
alarm-act-none = 其他事，或我想用自己的话说
act-dismissal = 解雇或停职
act-demotion = 降职，或不予晋升
act-transfer = 改变职责、地点、薪酬或工时
act-training = 拒绝提供培训
act-appraisal = 差评或不利的推荐
act-disciplinary = 纪律处分
act-intimidation = 施压、威胁、骚扰或排挤
act-discrimination = 歧视
act-contract = 合同未续签、未转为长期或提前终止
act-reputation = 名誉受损或金钱损失
act-blacklisting = 被列入黑名单
act-goods = 货物或服务合同被终止
act-permit = 许可证或执照被撤销
act-medical = 被送去看医生或精神科
act-housing = 签证或住房受到威胁
act-threat = 对我或家人的威胁
alarm-words = 用您自己的话
alarm-words-hint = 发生了什么、什么时候、谁做的。几个字就够了。
alarm-button = 发出警报
alarm-sealing = 正在密封并发送警报……
alarm-sent = 警报已收到。办公室会最先看到它。如果现在有危险，不要等待：请打电话。
error-happened = 请写发生了什么，或在上面选择。
