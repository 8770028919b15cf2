# What the form asks (config/taxonomy.toml): the question, its hint, its answers.

ask-danger = 现在是否有人处于危险之中？
ask-danger-hint = 本网站不是紧急救援服务。如果现在有危险，请打电话：
ask-threat = 是否有人因为这件事威胁过您，或者威胁过您身边的人？
ask-threat-hint = 口头、书面或其他方式的威胁都算。
ask-detriment = 是否有人因为这件事已经做了对您不利的事？
ask-detriment-hint = 例如：减少工作任务或工时、不续签合同、给差的考评、辱骂、排挤。
ask-supervisor = 您所指的人是否是您的主管，或者职位比您高？
ask-supervisor-hint = 这有助于办公室决定谁可以处理您的举报。

ask-route = 哪一项最接近您的情况？
ask-route-hint = 这样只显示与您有关的问题。您随时可以更改。
ask-route-staff = 我在这里工作，或曾在这里工作
ask-route-harmed = 这件事发生在我身上
ask-route-behalf = 我替别人写
ask-route-focal = 我因工作替别人填写：协调人、热线、口译员
ask-route-child = 我未满 18 岁
ask-route-open = 我不想说

ask-relation = 这个人与您是什么关系？
ask-relation-hint = 例如：姐妹、同事、客户。
ask-knows = 这个人知道您在写吗？
ask-agrees = 这个人同意吗？
ask-agrees-yes = 是
ask-agrees-no = 否
ask-agrees-unsafe = 询问不安全
ask-channel = 您是怎样得知的？
ask-channel-phone = 通过电话
ask-channel-in_person = 当面
ask-channel-paper = 书面
ask-channel-message = 通过短信
ask-channel-other = 其他方式
ask-code_holder = 谁来保管代码？
ask-code_holder-person = 只有本人
ask-code_holder-both = 本人和我
ask-code_holder-writer = 只有我，因为对本人不安全
ask-helped_by = 有人帮您写吗？
ask-helped_by-hint = 口译员、支持者或协调人。如果不该让他们看到，请在下面说明。

ask-meet = 您更愿意说而不是写吗？
ask-meet-hint = 这样上面就不必写任何内容。办公室会在信箱里，或按您在下面给出的方式与您约定。
ask-meet-call = 给我打电话
ask-meet-meet = 与我见面
ask-meet-open = 不，我写

ask-when = 这是什么时候的事？
ask-when-hint = 日期、月份，或某事“之前”“之后”。
ask-where = 在哪里发生的？
ask-where-hint = 城镇、基地、办公室、道路。
ask-ongoing = 现在还在发生吗？
ask-people = 是谁做的？
ask-people-hint = 写您知道的，其余留空。
person-number = 第 { $number } 人
person_name = 姓名或称呼
person_role = 做什么的
person_unit = 单位或小组
person_force = 组织、部队或公司
person_phone = 电话
person_plate = 车辆或车牌
person_handle = 网上的名字
add-person = 再加一个人
ask-witnesses = 还有谁看到或知道？
ask-manager_knew = 有主管或指挥官知道却什么也没做吗？

ask-child = 涉及儿童吗，即未满 18 岁的人？
ask-needs = 需要什么帮助？
ask-needs-hint = 帮助不取决于是否调查，也不取决于您是否参与调查。
ask-needs-medical = 医生或药品
ask-needs-psychosocial = 可以倾诉的人
ask-needs-shelter = 安全的住处
ask-needs-legal = 法律帮助
ask-needs-livelihood = 维持生活的食物、钱或工作
ask-needs-child_support = 对所生孩子的抚养支持
ask-assistance_only = 您只要帮助，不要调查吗？
ask-assistance_only-hint = 这样内容只交给安排帮助的人，不交给任何调查员。

ask-armed = 那个人带武器吗，或属于某支部队吗？
ask-controls_aid = 您需要的援助或服务由那个人决定吗？
ask-small_team = 您的小组少于五个人吗？
ask-only_me = 只有您一个人知道这件事吗？
ask-told = 您已经告诉过别人吗？
ask-contract = 您的合同在六个月内到期吗？
ask-visa = 您的签证或许可取决于这份工作吗？
ask-compound = 您住在营区里，或住雇主提供的住房吗？

ask-consent = 办公室可以做什么？
ask-consent-hint = 您不勾选，就都是“否”。以后可以在信箱里更改。
ask-consent-investigators = 把我的举报转给调查员
ask-consent-victims_rights = 转给负责受害方权利的官员
ask-consent-entity = 转给我所指之人的雇用组织
ask-consent-state = 通知那个人所属的国家，不提我的名字
ask-consent-state_named = 通知该国，并提我的名字
ask-consent-protection = 把我面临的风险告诉保护办公室
ask-consent-contact = 按我在下面给出的方式与我联系
ask-new_code = 如果您丢失代码，办公室可以当面或凭您的安全词给您一个新代码吗？
