# What the office has to do by its rules (config/policies/*.toml), and by when.

duty-title = 办公室可能必须做的事
duty-lead = 规则可能要求办公室转交事实，不提您的名字：
duty-child = 如果涉及儿童，保护儿童所需的内容会交给当地保护儿童的人。
duty-danger_to_life = 如果有生命危险，防止伤害所需的内容会交给能够防止的人。
duty-staff_misconduct = 如果为本组织工作的人违反规则，事实会交给本组织的调查员。
duty-state_notice = 如果提到某国派遣的士兵或警察，事实会交给该国。
duty-exempt = 如果您只要帮助，则不会。
duty-unverified = 这条规则在这里是否适用并不确定：由一名工作人员决定，并写下理由。
duty-uncertain = 这些规则在这里是否适用并不确定：由一名工作人员决定，并写下理由。
duty-only-yes = 只有您同意才会做：说出您的名字、在本网站之外与您联系、请您参与、安排帮助。
duty-no-secrecy = 如果您未满 18 岁：我们会听您的意愿。当您或另一个孩子有危险时，我们不能承诺保密，但我们在行动之前会告诉您。

next-feedback = 最迟在 { $feedback }，您会得知已经做了什么，或还在做什么。
next-help = 安排帮助的人最迟在 { $help } 处理。
