# The page of services (config/help/*.toml). It sends nothing.

help-title = 获得帮助
help-lead = 您不举报也可以获得帮助。本页不发送任何内容：不发送您读了什么，也不发送您在下面输入什么。
help-invented = 这些服务是虚构的。这些号码无人接听。
help-windows-title = 只在一段时间内有效的帮助
help-source = 来源：{ $source }。核对日期：{ $checked }。
help-checked = 核对日期：{ $checked }。
help-stale = 超过 { $days ->
   *[other] { $days } 天
}没有核对。去之前请先打电话。
help-search = 在本页搜索
help-search-hint = 例如城镇名，或“法律”。您输入的内容留在本设备上。
help-search-found = 符合的服务：{ $count }
help-place-title = 选择您在哪里
help-place-hint = 没有人知道您打开哪个地方。
help-none = 本办公室还没有列出服务。如果现在有危险，请拨打：
help-medical = 医疗
help-psychosocial = 可以倾诉的人
help-shelter = 安全的住处
help-legal = 法律帮助
help-child_protection = 儿童保护
help-emergency = 紧急情况
help-phone = 电话
help-text = 短信
help-hours = 时间
help-languages = 语言
help-cost = 费用
help-cost-free = 免费
help-cost-paid = 需要付费
help-cost-depends = 请询问：视情况而定
help-serves = 服务对象
help-serves-women = 女性
help-serves-men = 男性
help-serves-children = 儿童
help-serves-lgbt = 同性恋、双性恋和跨性别者
help-serves-disability = 残疾人
help-access = 出入
help-sign = 手语
help-sign-yes = 有
help-police = 警察
help-police-not_needed = 不需要报警，也不会报警。
help-police-needed = 他们要求先报警。
help-police-triggered = 他们必须通知警察。
help-legal-risk = 法律风险
help-agency = 负责机构
help-report = 您也可以举报，现在或以后都行。
