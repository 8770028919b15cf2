# What a draft says about itself: a language in which only the short path exists so far.

being-reviewed = 本译文正在审校，个别语句可能会改动。
elsewhere-title = 此页面尚无该语言的版本
elsewhere-lead = 您可以用以下语言之一阅读：
carried = 您曾用另一种语言回答了更多问题。这些回答会保留，并与其余内容一起发送。如要查看或修改，请用那种语言打开您写的内容。
