# What stands beside the questions, and what the form says about itself.

listen = 听：
ask-code_holder-hint = 发送之后，您会得到一个代码。请把它交给本人。只有本人同意，或者本人无法安全保管时，您才自己保管。
ask-new_code-hint = 如果您因工作替别人填写，通常选“是”：如果还没有选上，请选上。
