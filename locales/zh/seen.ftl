seen-title = 服务器看到什么
seen-lead = 一边是一份虚构的举报，是干事读到的样子。另一边是同一份举报，是它存在服务器数据库里的样子。
seen-officer = 干事读到什么
seen-server = 服务器存有什么
seen-bytes = 举报本身在服务器上的样子
seen-bytes-lead = 这是开头部分，全部共{ $size ->
   *[other] { $size }字节
}。没有干事的密钥，能看到的就只有这些。
