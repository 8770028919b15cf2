# What stands beside the questions, and what the form says about itself.

listen = 听：

before-time = 写几个字就够了。填完整份表格大约需要十五分钟，问题可以留空。
before-receives = 接收的办公室：
before-receives-who = 看看谁会读
before-remote = 请不要用那种由另一家公司的电脑替您打开页面的浏览器（例如Opera Mini）来写。那家公司可能同时读到。
remote-notice = 这个浏览器显示的页面，是另一家公司的电脑替您打开的。那家公司可能读到您在这里写的内容和您的查询码。请换一个浏览器。

risk-triggers = 如果您对其中一个问题回答“是”，办公室会立刻看到可能有人面临风险。您的举报会优先阅读，最迟在 { $days } 天之内。

ask-code_holder-hint = 发送之后，您会得到一个代码。请把它交给本人。只有本人同意，或者本人无法安全保管时，您才自己保管。
ask-new_code-hint = 如果您因工作替别人填写，通常选“是”：如果还没有选上，请选上。
