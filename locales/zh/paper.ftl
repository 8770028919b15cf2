# The form on paper.

paper-title = 纸质表格
paper-lead = 打印本页，或手抄一份。填写您想填的内容，交给您信任的人，例如协调人，由他在这里录入并把代码带给您。
paper-warn = 填好的表格可能被人发现。打印机和复印机可能留下可追查的痕迹。不要放在家里或工作场所。
paper-link = 可打印的表格
