report-title = 提交举报
report-lead = 只有一项必须写：发生了什么事。其他都可以不填。

errors-title = 您的举报还没有发送
errors-kept = 您输入的内容都还在这里。
untaken-failed = 我们这边出了问题，您的举报没有存下来。请再发送一次。

before-title = 开始之前
before-device = 请用您自己的手机或电脑，用您自己的网络，不要用单位的。在单位，别人可能看到您打开了哪些网站。
before-history = 这个浏览器的历史记录会显示您打开过本网站。
before-safety = 怎样保护自己
before-answer = 您会在{ $days ->
   *[other] { $days }天
}之内在本网站的信箱里收到第一次答复。
before-code = 发送之后，您会得到一个查询码。凭查询码，您可以再回来看答复、继续写。
before-yes = 只有您同意，办公室才会把您的姓名告诉别人、在本网站以外联系您，或者请您参与什么事。

happened-title = 发生了什么事
account-label = 请用自己的话写，用哪种语言都可以
account-hint = 如果您知道，请写：什么事、在哪里、什么时候、是谁。不需要证据，有怀疑就够了。如果您不想让人知道您是谁，请不要写只有您才可能知道的事。
error-account = 请写发生了什么事。几个字就够了。
error-account-long = 内容超过了一份举报的长度。请缩短，其余的以后从信箱发送。

risk-title = 您面临的风险
risk-lead = 您的回答也会密封。不过，办公室从外面就能看到一份举报是否紧急、是否可能有人面临风险，这样可以先读它。

receiver-title = 谁来接收
queue-legend = 请选择由谁接收
read-by = 读举报的人：
error-queue = 请选择由谁接收您的举报。

exclude-title = 不能让谁看到
exclude-legend = 请勾选每一个不能看到这份举报的人
exclude-hint = 这些人得不到密钥。这样，他们和服务器都打不开您的举报。
exclude-limit = 如果读到举报的同事告诉他们，我们无法阻止。如果您担心，请在上面选择另一个办公室。
error-nobody = 排除了这些人，就没有人能读您的举报了。请少排除几个人，或者选择另一个办公室。
error-nobody-anywhere = 您排除了每个办公室的所有人，没有人能读您的举报。请少排除几个人。
choose-office = 改选{ $office }
error-exclude = 人员名单有变化。请再看一遍。

name-title = 您的姓名（愿意时再填）
name-lead = 想匿名，这里就不要填。您在这里写的内容会放进一个单独的密封盒。
name-for = 谁可以打开它？
name-for-custodians = 办公室的两名身份保管人，必须一起
name-for-helpers = 只有安排帮助的人
name-for-office = 所有能看我的举报的人
name-label = 姓名
name-hint = 您希望我们怎样称呼您。
contact-label = 怎样联系您
contact-hint = 电话号码、地址或其他方式。除非您另有要求，我们都在信箱里答复。
hours-label = 什么时候联系您是安全的
hours-hint = 例如：晚上可以，在家时不行。
safe-word-label = 暗号
safe-word-hint = 我们会先说这个词，让您知道是我们。
error-name = 现在没有人能这样保管您的姓名。请换一种方式，或者这些栏不要填；您以后可以在信箱里告诉我们姓名。
error-name-long = 内容太长了。请缩短您在这里写的内容。

send-title = 检查和发送
send-check = 请把您写的内容读一遍。现在都还可以改。
show-label = 我回来时，给我看我写的内容
show-hint = 这样，找到您查询码的人也能读到这些内容。如果不勾选，信箱里只显示消息。
send = 发送

about-title = 关于您
about-lead = 这些都不必回答。
details-title = 更多情况
details-lead = 下面的问题可能让人难受。您可以跳过任何一个，休息一下，或随时离开。
needs-title = 安全与帮助

error-line-long = 这个回答对一行来说太长。请缩短，或写进叙述里。
error-people-many = 人数超过一份举报所能容纳的。其他人请写进叙述里。
error-answer = 这个回答不在选项之中。请重新选择。
error-no-assistance = 这里没有不经调查而安排帮助的小组。请对“只要帮助”回答“否”，或拨打“获得帮助”中的某项服务。
consent-title = 可以怎样处理
steps-begin = 继续，一次一部分
steps-hint = 也可以阅读下面的整张表格，填写您想填的：只有一项是必需的，即发生了什么。
said-title = 您所说的内容
said-change = 更改
