import type { Requirement } from "./requirement.js";

/** What is owed of a card (record 210 of AcctType R2 and R3, and its events; clauses L50 to L59), and what must not come. */
export const cardRequirements: readonly Requirement[] = [
  {
    id: "OWED-CARD-10",
    level: "MUST",
    confidence: "C",
    source: "§3.1, §5.5, R2100101, I2100A11, I2100H04, L50, L52",
    statedBy: ["deadline", "cards"],
    title: { en: "A card is told when it is opened", zh: "信用卡开户须报送" },
    meaning: {
      en: "A 210 of AcctType R2 or R3 and code 10 as of the opening, with B, C, F and H: its limit, what is owed, status 6 until it is activated. Where it was agreed that cards which are not activated are withheld, as of the day of activation, if that lies less than 30 days after the opening.",
      zh: "开户当日报送210（账户类型R2或R3，报告时点10），含B、C、F、H段：信用额度、余额，未激活的账户状态为6。约定未激活不报的，激活日距开户不足30天时于激活当日报送。",
    },
    harm: {
      en: "The report lacks a limit that can be drawn at any time, and nothing later of the card loads.",
      zh: "信用报告缺失可随时使用的额度，该卡后续记录均无法入库。",
    },
    innocent: {
      en: "Some lenders tell of a card only once it is activated; the agreement has to say so.",
      zh: "部分机构在激活后才报送，应在约定中说明。",
    },
    fix: {
      en: "Extract openings by the day of the account, not by the first purchase.",
      zh: "按开户日抽取，不以首笔消费为准。",
    },
  },
  {
    id: "OWED-CARD-31",
    level: "MUST",
    confidence: "B",
    source: "§4.1, §5.4, R2100103, L52",
    statedBy: ["deadline", "cards.unactivated"],
    title: {
      en: "A card that was withheld for long is first told on a bill day",
      zh: "长期未激活的信用卡首次在账单日报送",
    },
    meaning: {
      en: "Where cards that are not activated are withheld and the activation lies 30 days or more after the opening: code 31 as of the first bill day on or after it, with C, F and H.",
      zh: "约定未激活不报、且激活日距开户满30天的，于激活当日或其后首个账单日报送31，含C、F、H段。",
    },
    harm: {
      en: "Without it nothing later of the card loads (R2101215): a card in use stays unknown.",
      zh: "缺少该记录，后续记录均无法入库（R2101215），在用的信用卡始终未知。",
    },
    innocent: {
      en: "A card that is told from its opening on has no such record.",
      zh: "自开户起即报送的，不产生该记录。",
    },
    fix: {
      en: "Mark cards that were never reported, and send 31 with C and F instead of 30 at the first bill.",
      zh: "标记从未报送的卡，首个账单日以含C、F段的31代替30。",
    },
  },
  {
    id: "OWED-CARD-30",
    level: "MUST",
    confidence: "C",
    source: "§3.1, §4.3, §5.3 to §5.6, S1, S2, L51, L54 to L56",
    statedBy: ["deadline", "grace", "amounts"],
    title: { en: "Each bill of a card is told", zh: "信用卡每个账单日报送一次" },
    meaning: {
      en: "Code 30 with one H as of each bill day: what is owed, the bill, what is not billed yet, minimums missed and what is unpaid of them (R2), what is overdrawn for more than 180 days (R3), the letter by the oldest missed minimum or overdraft; segment C where the limit changed, segment I with a new large instalment. Bills of nothing are told too.",
      zh: "每个账单日报送30，含H段：余额、账单余额、未出单分期余额，贷记卡的逾期期数与逾期总额，准贷记卡透支180天以上余额，还款状态按最早未还最低还款额或透支计算；额度变化须含C段，新办大额专项分期须含I段；零账单也要报送。",
    },
    harm: {
      en: "A month reads unknown, overdue though the minimum was paid, or paid though it was not; limits seem more or less used than they are.",
      zh: "月份显示为未知，或已还最低额却显示逾期、未还却显示正常；额度使用率失真。",
    },
    innocent: {
      en: "Which balance a card tells beside a large instalment, which minimum is due in a month, and a few letters can rightly be read in two ways: either is accepted, one throughout a run.",
      zh: "分期余额是否计入余额、当月应还为哪一期最低额、个别还款状态存在两种正确口径，均可接受，但一次运行中须一致。",
    },
    fix: {
      en: "Take the facts at the end of the bill day, not of the due date; count a minimum as paid by its date, not by the whole bill.",
      zh: "以账单日（而非到期还款日）日终取数；是否逾期以最低还款额判断，而非全额账单。",
    },
  },
  {
    id: "OWED-CARD-40",
    level: "MUST",
    confidence: "C",
    source: "§5.4, §5.5, I2100A14, I2100J02, R2100109, L57",
    statedBy: ["deadline"],
    title: {
      en: "Missed minimums that are paid between bill days are told that day",
      zh: "贷记卡非账单日还清逾期须当日报送",
    },
    meaning: {
      en: "Code 40 of an R2 with B and J, as of the day on which nothing is overdue any more that was by the last record. An R3 has no such record.",
      zh: "贷记卡还清全部逾期最低还款额的当日（非账单日）报送40，含B、J段；准贷记卡不报。",
    },
    harm: {
      en: "The card goes on reading overdue until the next bill, although nothing is.",
      zh: "直至下个账单日，最新表现一直显示逾期。",
    },
    innocent: {
      en: "A payment on the bill day, on the day of an event 215 or of the closing is told by that day's own record.",
      zh: "账单日、特殊事件当日或销户当日还款，由当日记录反映。",
    },
    fix: {
      en: "Trigger it by the overdue total falling to zero, not by the bill being paid in full.",
      zh: "以逾期总额变为零触发，而非以全额还款触发。",
    },
  },
  {
    id: "OWED-CARD-20",
    level: "MUST",
    confidence: "C",
    source: "§4.2, §5.4, I2100A08, S3, S4, L59",
    statedBy: ["deadline"],
    title: { en: "A card closed between bill days is told as of its closing", zh: "非账单日销户须以销户日报送" },
    meaning: {
      en: "Code 20 as of the closing: AcctStatus 4, letter C, nothing owed. Where the month was told already, under the next month with an empty SettDate, or under the same month again.",
      zh: "销户当日报送20：账户状态4，还款状态C，余额为零。当月已报的，记入次月且结算日为空，或再次记入当月。",
    },
    harm: {
      en: "A closed card goes on counting as a limit that can be drawn, and its months turn to unknown.",
      zh: "已销户的卡仍计入可用额度，其后月份变为未知。",
    },
    innocent: {
      en: "Which month the closing stands under is read in two ways; either is accepted.",
      zh: "销户记录所属月份有两种口径，均可接受。",
    },
    fix: {
      en: "Extract closings every day, by the day on which the account was closed and not by the plastic.",
      zh: "每日抽取销户，以账户销户日而非卡片注销日为准。",
    },
  },
  {
    id: "OWED-CARD-32",
    level: "MUST",
    confidence: "C",
    source: "§4.1, §5.4, I2100A08, S4, L59",
    statedBy: ["deadline"],
    title: { en: "A card closed on a bill day is told by that day's record", zh: "账单日销户须以当日记录报送" },
    meaning: {
      en: "Code 32 instead of 30 on the bill day: AcctStatus 4, letter C, nothing owed.",
      zh: "账单日销户的，以32代替30：账户状态4，还款状态C，余额为零。",
    },
    harm: { en: "A closed card goes on counting as open.", zh: "已销户的卡仍显示为正常账户。" },
    innocent: { en: "None is known.", zh: "暂无。" },
    fix: {
      en: "Read cards closed that day too in the run of the bills.",
      zh: "账单批量须包含当日销户的卡。",
    },
  },
  {
    id: "OWED-215-11",
    level: "MUST",
    confidence: "C",
    source: "§3.2, §4.6, §5.5, I2150B01, R2101209, R2151202, L58",
    statedBy: ["deadline"],
    title: {
      en: "A month without a bill because the bill day was moved is told as that",
      zh: "调整账单日致当月不出单须报送特殊事件",
    },
    meaning: {
      en: "A 215 of OpetnType 11 and Flag 1 for the month, as of the day on which its bill would have been made, or of the change where that lies later. No record 210 comes as of that day, and none tells of that month.",
      zh: "对无账单的月份报送215（OpetnType 11，Flag 1），报告日期为该月原应出单之日，调整日更晚的为调整日。当日及该月不再报送210。",
    },
    harm: {
      en: "The grid reads # for a month in which nothing could be paid, as if the lender had lost it.",
      zh: "还款记录显示#，看似漏报，而当月本无账单。",
    },
    innocent: {
      en: "A month that was told by a record of code 10 bears no event beside it (R2151202).",
      zh: "当月已由报告时点10的记录反映的，不再报送该事件（R2151202）。",
    },
    fix: {
      en: "When a bill day is moved, work out the months that it leaves without a bill and schedule an event for each.",
      zh: "调整账单日时，计算因此不出单的月份并逐月报送事件。",
    },
  },
  {
    id: "OWED-215-12",
    level: "MUST",
    confidence: "C",
    source: "§3.2, §4.6, §5.5, R2101205, R2101211, R2151203, L59",
    statedBy: ["deadline"],
    title: { en: "A card that is opened again is told as that", zh: "已销户信用卡重启须报送特殊事件" },
    meaning: {
      en: "A 215 of OpetnType 12 and Flag 1 as of the day of the re-opening, under its month. The next record 210 is that of the bill of the month after.",
      zh: "重启当日报送215（OpetnType 12，Flag 1），月份为当月；其后首条210为次月账单。",
    },
    harm: {
      en: "The bureau takes the card as closed and refuses every later bill (R2101205): debt is missing from the report.",
      zh: "征信系统仍视为销户，其后账单均被拒收（R2101205），负债漏报。",
    },
    innocent: {
      en: "A new card under a new account is an opening, not a re-opening.",
      zh: "以新账户重新开卡的属于开户，不是重启。",
    },
    fix: { en: "Send the event before the first bill after it.", zh: "在重启后首个账单之前报送该事件。" },
  },
  {
    id: "UNOWED-CARD",
    level: "MUST",
    confidence: "C",
    source: "§5.4, §5.5, R2100109, R2101205, L50 to L59",
    statedBy: [],
    title: { en: "No record of a card without cause", zh: "信用卡无业务依据不得报送" },
    meaning: {
      en: "A record of AcctType R2 or R3 comes at its opening, on its bill days, when an R2 clears its arrears, and at its closing; of a card that is withheld, not before its activation.",
      zh: "R2、R3记录仅在开户、账单日、贷记卡还清逾期及销户时报送；约定未激活不报的，激活前不得报送。",
    },
    harm: {
      en: "The report tells of a bill that was never made, or of a card that nobody uses.",
      zh: "信用报告出现并未出具的账单或从未启用的卡。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: {
      en: "Report by the bill cycle of each card, not by due dates or month ends; take closed cards off the run.",
      zh: "按各卡账单周期报送，不按到期还款日或月末；销户后移出批量。",
    },
  },
];
