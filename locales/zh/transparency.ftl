# The page Transparency: who receives reports, by which rules, what is stored.

transparency-link = 公开说明
transparency-title = 公开说明
transparency-lead = 谁在这里接收举报，办公室按什么规则工作，这台服务器保存什么。

transparency-receivers = 谁接收举报
transparency-roster = 这些人员的名单经过签名。这是第 { $version } 版，有效期至 { $until }。
transparency-fingerprint = 核对它的数字指纹
transparency-queues = 举报可以送到哪里，谁在那里读
transparency-queue = 小组
transparency-office = 办公室
transparency-readers = 谁来读
transparency-no-roster = 目前没有有效的签名名单。在有名单之前，无法接收举报。

transparency-rules = 规则
transparency-rules-lead = 办公室按这些规则工作。如果几条规则对同一件事规定了期限，以最先到期的为准。
transparency-clocks = 期限：{ $rule }
transparency-what = 什么事
transparency-length = 多长时间
transparency-from = 从何时算起
transparency-source = 出处
transparency-urgent = 紧急时：
transparency-duties = 转交什么，不提您的名字：{ $rule }
transparency-event = 如果
transparency-facts = 转交什么
transparency-to = 交给谁
transparency-unverified = 尚未对照出处核实。

transparency-names = 身份保管人保管的姓名
transparency-names-two = 如果您只把姓名交给身份保管人：两名保管人先后同意，办事人员才能得到它。他们需要理由，谁同意了也会记录下来。
transparency-names-before = 至少提前 { $days } 天告诉本人。
transparency-names-danger = 如果有人的生命有危险，或者提前告知会造成伤害，则在打开姓名的当天告诉本人。
transparency-names-after = 在打开姓名的当天告诉本人。
transparency-names-none = 这些规则都没有说明怎样可以打开姓名。因此没有人可以要求打开。

rule-acknowledge = 对举报的第一次答复
rule-feedback = 告知已经做了什么
rule-assistance = 提供帮助
rule-status = 书面告知举报的进展
rule-report = 举报不当行为。更晚的举报也会接收
rule-ask-protection = 请求保护
rule-preliminary-review = 对保护请求的初步审查
rule-retaliation-investigation = 调查针对举报人的行为
rule-determination = 调查之后的决定
rule-ask-chair = 请求再次审查
rule-state-informed = 通知有关国家
rule-state-names = 该国指定调查员
rule-state-investigates = 该国进行调查

from-receipt = 从收到举报之日起
from-acknowledgement = 从第一次答复起
from-awareness = 从您得知之日起
from-information = 从信息齐全之日起
from-referral = 从转交之日起
from-investigation = 从调查报告起
from-no-case = 从认定没有依据的决定起
from-notification = 从通知该国之日起

length-hours = { $n } 小时
length-days = { $n } 天
length-working-days = { $n } 个工作日
length-months = { $n } 个月
length-years = { $n } 年

event-child = 涉及儿童
event-danger = 有生命危险
event-misconduct = 为本组织工作的人违反规则
event-state = 提到某国派遣的士兵或警察
rule-facts-child = 保护儿童所需的内容
rule-facts-harm = 防止伤害所需的内容
rule-facts-report = 举报中的事实
rule-to-child = 当地保护儿童的人
rule-to-harm = 能够防止伤害的人
rule-to-investigators = 本组织的调查员
rule-to-state = 该国

transparency-stored = 服务器保存什么
transparency-stored-lead = 人们写的内容是密封的，服务器没有密钥。除此之外，对每份举报它保存：
transparency-stored-draft = 写了但没有发送的内容：它的存在、最后一次保存或打开的日期，以及大致有多长
transparency-stored-office = 办公室人员：他们的公开密钥、登录时段的小时，以及发给他们的每条通知和它的小时，直到发出为止
transparency-stored-not = 对举报和消息，它只保存日期，不保存时刻。它不保存网络地址，也不保存浏览器名称。

transparency-program = 程序
transparency-version = 本网站运行 Amparo，版本 { $version }。它的源代码是公开的，许可证是 { $licence }：任何人都可以阅读，并核对这里所说的内容。
transparency-unaudited = 项目以外的人还没有检查过它。

transparency-figures = 数字
transparency-figures-none = 这里尚未公布关于举报的数字。
