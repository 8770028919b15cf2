# What a person may ask of the office.

rights-title = 您的权利
rights-lead = 无论是否留名、是否参与调查，这些权利都属于您。
rights-respect = 受到尊重和关怀。
rights-assistance = 得到医疗、法律或其他帮助，无论是否有调查。
rights-justice = 让发生的事得到查究。
rights-say = 对与您有关的事发表意见，也可以说不。
rights-information = 得知正在做什么，并得到答复。
rights-heard = 用自己的语言被倾听。
rights-privacy = 隐私得到保护。
rights-protection = 受到保护，不受伤害和报复。
rights-remedy = 所受的伤害尽可能得到补救。
rights-complain = 对这里如何对待您提出投诉。
rights-retaliation-title = 如果有人对您采取行动
rights-retaliation = 任何人都不得因为您善意举报或与调查员谈话而威胁、解雇、调动您或以其他方式伤害您。如果发生这种事，请立即写进信箱：办公室可以要求停止。
rights-receipt = 签名回执证明您在哪一天向负责受理的办公室作了举报。保护可能取决于这一点。
rights-outside-title = 其他地方
rights-outside = 您也可以找：
rights-outside-none = 本办公室没有指明其他机构。您仍然可以找本国的法院和主管部门。
rights-complaint-title = 如果本办公室待您不好
rights-complaint = 请写进信箱，或重新举报并选择另一个办公室或小组。您可以排除所有您投诉的人：他们得不到钥匙。
rights-link = 您的权利
