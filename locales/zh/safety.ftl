safety-title = 安全
safety-now = 现在有危险
safety-not-emergency = 这里不是紧急救援服务。
safety-hours = { $office }读消息的时间是{ $hours }（当地时间）。
safety-zone = 以上时间为 { $zone } 时区的时间。
safety-holidays = 以下日子没有人读消息：
safety-call = 如果现在有危险，请打电话：

safety-device = 设备
safety-own-device = 请用别人不会查看的设备。不要用单位的设备。
safety-history = 浏览器的历史记录会显示打开过本网站。如果别人也用这台设备，请在用完后删除名为“联系我们”的记录。
safety-private = 无痕窗口不保存历史记录。用完请关闭窗口。
safety-exit = 点“离开本页”会立刻打开另一个网站，并清除本网站在浏览器里留下的内容。但它不能清除历史记录。
safety-watched = 如果有人在设备上装了监视程序，本网站的任何保护都不起作用。请换一台设备。

safety-connection = 网络连接
safety-tor = 您所用的网络和网络运营商能看到您打开过本网站，但看不到您写的内容。Tor浏览器可以连这一点也隐藏起来。在它的各个安全级别下，都可以使用本网站。
safety-remote-browser = 有些浏览器（例如Opera Mini）显示的页面，是另一家公司的电脑替您打开的。那家公司可能同时读到。在这里请换一个浏览器。
safety-tools = 拼写检查、输入法和翻译工具可能把您输入的内容发给别人。我们要求浏览器不让它们接触您写的内容，但有些工具不遵守。

safety-write = 您写的内容
safety-details = 如果您不想让人知道您是谁，请不要写只有您才可能知道的细节。
safety-told = 如果您已经告诉过别人，请告诉办公室。这样，办公室就知道谁可能怀疑是您说的。
safety-code = 请把查询码和本网站的地址分开放。如果您的照片会存到网上，请不要给查询码拍照。
safety-print = 打印机和扫描仪可能在纸上留下能追查来源的痕迹。
