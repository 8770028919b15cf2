privacy-title = 隐私
privacy-lead = 服务器不保存任何它能读的内容，不设置Cookie，也不记录您的任何地址。

privacy-who = 谁能读您写的内容
privacy-readers = 持有您这份举报的密钥的人。您可以在信箱里看到是哪些人。您排除的人得不到密钥。
privacy-name-box = 如果您留了姓名，姓名放在一个单独的密封盒里。办公室的两个人一起才能打开。您自己也能打开。
privacy-operator = 管理服务器的人什么都读不到，偷走硬盘或备份的人也读不到。

privacy-kept = 服务器看到什么
privacy-kept-lead = 对一份举报，服务器能看到的全部内容是：
privacy-kept-case = 一个随机的案件编号、举报送到哪里、日期、进展到哪一步、是否紧急、大致的风险程度，以及应当答复的日期
privacy-kept-items = 每条消息的日期、是您还是办公室发的，以及大致有多长
privacy-kept-grants = 办公室的哪些人有密钥，因此也可能看出您排除了谁
privacy-kept-boxes = 如果您留了姓名，能看到有一个放姓名的密封盒，但看不到姓名
privacy-kept-login = 由您的查询码算出的一个数字指纹：服务器用它找到您的信箱，但不能用它得出您的查询码
privacy-not-kept = 服务器只保存日期，不保存时刻。不保存网络地址，也不保存浏览器名称。

privacy-ways = 两种密封方式
privacy-browser = 如果您的浏览器运行脚本，一切都在您的设备上密封和打开。服务器看不到您写的一个字，也看不到您的查询码。
privacy-server = 如果不运行脚本，就由服务器立刻在内存中完成，然后忘掉。能读的内容不会写到硬盘上。但是在那一刻，控制服务器的人可能同时读到。每个页面都会说明用的是哪一种方式。

privacy-limits = 做不到的事
privacy-limit-scripts = 如果有人夺取了服务器的控制权，就可能把假的脚本发给您。您可以比对下面的数字指纹。
privacy-limit-device = 如果您的设备受到监视，本网站保护不了您。
privacy-limit-network = 监视整个网络的人能看到您打开过本网站。

privacy-check = 核对这是不是真的网站
privacy-roster = 接收举报的人员签名名单的数字指纹。办公室的海报上应当印着同样的数字指纹：
privacy-clients = 您的浏览器在这里运行的程序的数字指纹（SHA-256）：
