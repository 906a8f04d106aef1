import type { Requirement } from "./requirement.js";

/** What puts right something that was told, by record type and segment (§1.7, L19 to L22), and what must not come. */
export const correctionRequirements: readonly Requirement[] = [
  {
    id: "OWED-212-H",
    level: "MUST",
    confidence: "C",
    source: "§1.7, §7.3, R2121207, R2121215, L19, L21, L84",
    statedBy: ["deadline"],
    title: { en: "A month that was told wrongly is put right", zh: "已报月度表现有误的须按段更正" },
    meaning: {
      en: "A 212 of segment H for each month that reads otherwise with what is now known: RptDate of the record held as the newest of its month, the whole segment with the right values, in the order of the months, of loans, revolving loans and cards alike. Due as a record as of the day on which it became known.",
      zh: "对因新获知事实而不同的每个月各报一条212（H段）：信息报告日期为该月最新入库记录的日期，整段为正确值，按月份顺序；贷款、循环贷账户和信用卡均同。时限同获知当日的记录。",
    },
    harm: {
      en: "The cells of the months stay wrong for five years: 1, 2, 3 for a borrower who had paid, or N for one whose payment bounced.",
      zh: "相关月份的还款记录将错误保留五年：已还款者显示1、2、3，或还款被退回者仍显示N。",
    },
    innocent: {
      en: "What became known on the settlement day itself is told by that day's own record. A month whose segment reads the same needs no correction.",
      zh: "结算日当天获知的由当日记录反映；该段内容不变的月份无须更正。",
    },
    fix: {
      en: "When cash is booked for an earlier day or taken back, work out every observed month since anew, bills and minimums of a card too, and compare it with what was sent; send one 212 a month, none for months that stayed the same.",
      zh: "补记或冲回以前日期的款项时，重算其后每个已报月份（信用卡含账单与最低还款额）并与已报内容比较，逐月报212；未变的月份不报。",
    },
  },
  {
    id: "OWED-212-J",
    level: "MUST",
    confidence: "C",
    source: "§1.7, R2121215, L19, L21, L78, L84",
    statedBy: ["deadline"],
    title: {
      en: "A clearing of arrears told with wrong values is put right",
      zh: "已报收回逾期款项内容有误的须按段更正",
    },
    meaning: {
      en: "A 212 of segment J with the day of the clearing as RptDate, where the arrears were cleared that day all the same but amount or balance read otherwise. Of a claim: with the day of each record that reads otherwise without a payment that was taken back.",
      zh: "当日确已还清逾期但金额或余额有误的，报212（J段），信息报告日期为还清当日。催收账户：冲回还款后内容不同的每条记录各报一条，日期为该记录日期。",
    },
    harm: {
      en: "Balance and last payment on the report are wrong until the next settlement day.",
      zh: "在下一结算日前，信用报告的余额与最近还款金额有误。",
    },
    innocent: { en: "Differences within the agreed tolerance need no correction.", zh: "约定容差内的差异无须更正。" },
    fix: {
      en: "Compare the records of code 40 as well as the months when something becomes known late.",
      zh: "事后获知时，除月度记录外也须核对已报的40。",
    },
  },
  {
    id: "OWED-213-J",
    level: "MUST",
    confidence: "C",
    source: "§1.7, §7.3, L19, L21, L78, L84",
    statedBy: ["deadline"],
    title: { en: "A clearing of arrears that never was is deleted", zh: "并未发生的收回逾期款项须按段删除" },
    meaning: {
      en: "A 213 of segment J with both dates the day of the record of code 40, where with what is now known none would be owed as of that day, of a loan, a revolving loan, a credit card or a claim.",
      zh: "按现已获知的事实当日不应报40的（贷款、循环贷账户、贷记卡或催收账户），报213（J段），起止日期均为该40的日期。",
    },
    harm: {
      en: "The report shows the account as cleared and normal while it is in arrears.",
      zh: "账户仍逾期，信用报告却显示已还清、状态正常。",
    },
    innocent: {
      en: "Where the arrears turn out to have been cleared that day by other cash, the record stays.",
      zh: "当日确由其他款项还清的，该记录保留。",
    },
    fix: {
      en: "On a bounced payment look for a record of code 40 as of its day, not only for months.",
      zh: "还款被退回时，除月度记录外还须查找其当日的40记录。",
    },
  },
  {
    id: "OWED-212-B",
    level: "MUST",
    confidence: "C",
    source: "§1.7, R2120106, R2121224, L19, L22, L77",
    statedBy: ["deadline"],
    title: { en: "A borrower told wrongly is put right", zh: "借款人身份信息有误的须按段更正" },
    meaning: {
      en: "A 212 of segment B with Name, IDType, IDNum and MngmtOrgCode and nothing else; RptDate the newest as-of date that the bureau holds of the account. Later records carry the right identity.",
      zh: "报212（B段），仅含姓名、证件类型、证件号码和业务管理机构代码；信息报告日期为该账户最新入库日期。其后记录使用正确身份。",
    },
    harm: {
      en: "The debt stands on the report of somebody else, and is missing from the borrower's own.",
      zh: "债务挂在他人信用报告上，借款人本人的报告却缺失该账户。",
    },
    innocent: {
      en: "Where a record as of the known day was loaded first, its date is the newest and is right.",
      zh: "获知当日的记录已先入库的，应以其日期为准。",
    },
    fix: {
      en: "Send the four items alone, and take the date from what was loaded last, not from today.",
      zh: "只报四项，日期取最近入库记录而非当天。",
    },
  },
  {
    id: "OWED-214",
    level: "MUST",
    confidence: "C",
    source: "§1.7, R2141101, L19, L22, L75",
    statedBy: ["deadline"],
    title: { en: "An account that should never have been told is deleted", zh: "不应报送的账户须整笔删除" },
    meaning: {
      en: "A 214 in time for the day on which it became known, and no record as of that day or later.",
      zh: "在获知当日的时限内报214，且不再报送当日及以后的记录。",
    },
    harm: { en: "The report keeps a debt that does not exist.", zh: "信用报告保留并不存在的债务。" },
    innocent: {
      en: "What was made before and had not gone out need not come any more.",
      zh: "此前生成但尚未报出的记录无须再报。",
    },
    fix: {
      en: "Take a void account off every run, and clear what still waits to be sent.",
      zh: "将作废账户移出所有批量，并清理待发记录。",
    },
  },
  {
    id: "OWED-211",
    level: "MUST",
    confidence: "C",
    source: "§1.7, §3.2, I0001801, I2111B02, I2111B03, L71, L76",
    statedBy: ["deadline"],
    title: { en: "An account that gets another code is told so", zh: "账户标识码变更须报送" },
    meaning: {
      en: "A 211 with the code before and the new one, in time for the day of the change. What goes out before it bears the old code, what goes out after it the new one.",
      zh: "在变更当日的时限内报211，载明原标识码与新标识码。此前报出的记录用原码，此后报出的用新码。",
    },
    harm: {
      en: "Under the new code the bureau knows no account: every later record is refused, or the same loan stands on the report twice, the old one with unknown months.",
      zh: "征信系统不识别新标识码：后续记录均被拒收，或同一贷款重复显示，原账户其后月份未知。",
    },
    innocent: {
      en: "An account that was void on the day of the change, or of which nothing was told, needs no 211.",
      zh: "变更当日即作废或从未报送的账户无须报211。",
    },
    fix: {
      en: "Send the 211 after all that waits under the old code and before anything under the new one, repairs included.",
      zh: "211应在以原码待报的记录之后、以新码报送的任何记录（含重报）之前报出。",
    },
  },
  {
    id: "REPAIR",
    level: "MUST",
    confidence: "A",
    source: "§1.7, L17",
    statedBy: ["exchange.repair", "exchange.feedback", "exchange.recoveryHours"],
    title: { en: "A refused record is put right in time", zh: "被拒记录须按时更正重报" },
    meaning: {
      en: "A record that the feedback rejects was never stored. It is reported again as a normal record in a new file, with the same as-of date, by the end of the agreed repair window after the feedback reached the lender. All records of a file that failed as a whole are.",
      zh: "反馈拒收的记录并未入库，须在收到反馈后约定的更正时限内，以相同信息报告日期作为正常记录在新文件中重报；整文件失败的，全部记录重报。",
    },
    harm: {
      en: "The month stays unknown (#), or the account closed for the lender stays open on the report; later records may be refused for it.",
      zh: "该月显示未知（#），或机构已关闭的账户在报告中仍未关闭，后续记录也可能因此被拒。",
    },
    innocent: {
      en: "Where a later record of the month or the closing has been loaded, the earlier one can no longer be and is not owed. Feedback that never reached the lender asks for nothing.",
      zh: "同月较晚记录或关闭记录已入库的，较早记录无法再入库，不再应报；未送达的反馈不产生义务。",
    },
    fix: {
      en: "Match errors by file name and line number with the header as line 1, put the value right, keep the as-of date, and send under a new name.",
      zh: "按文件名与行号（文件头为第1行）定位，更正取值，保留信息报告日期，以新文件名报送。",
    },
  },
  ...(["212", "213", "214"] as const).map(
    (recordType): Requirement => ({
      id: `UNOWED-${recordType}`,
      level: "MUST",
      confidence: "C",
      source: "§1.7, L21, L22, L75 to L78",
      statedBy: [],
      title: { en: `No record ${recordType} without cause`, zh: `无业务依据不得报送${recordType}` },
      meaning: {
        en: `A record ${recordType} comes only where something that was told turned out to be wrong, for that segment and that day.`,
        zh: `仅当已报内容被证实有误时，就该段、该日报送${recordType}。`,
      },
      harm: {
        en: "What was right on the report is overwritten or deleted.",
        zh: "信用报告中正确的内容被改写或删除。",
      },
      innocent: {
        en: "A second correction of one segment counts as doubled where it repeats the first.",
        zh: "对同一段的第二次更正，若与首次相同则记为重复报送。",
      },
      fix: {
        en: "Compare segment by segment before correcting, and correct only what differs.",
        zh: "更正前逐段比较，只更正有差异的部分。",
      },
    }),
  ),
  {
    id: "UNOWED-211",
    level: "MUST",
    confidence: "C",
    source: "§1.7, I2111B02, L71, L76",
    statedBy: [],
    title: { en: "No record 211 without cause", zh: "无业务依据不得报送211" },
    meaning: {
      en: "A 211 comes only where the lender gave the account another code, once for each.",
      zh: "仅当机构变更账户标识码时报送211，每次变更一条。",
    },
    harm: {
      en: "What is told under the right code afterwards is refused (I0001801).",
      zh: "其后以正确标识码报送的记录被拒收（I0001801）。",
    },
    innocent: { en: "None is known.", zh: "暂无。" },
    fix: {
      en: "Give the account its old code back with another 211 (I2111B03 takes a former one).",
      zh: "以另一条211恢复原标识码（I2111B03允许曾用码）。",
    },
  },
  ...(["211", "212", "213", "214"] as const).map(
    (recordType): Requirement => ({
      id: `SCHEMA-${recordType}`,
      level: "SHOULD",
      confidence: "A",
      source: "§3.2, §4",
      statedBy: [],
      title: {
        en: `A record ${recordType} has the form that its schema describes`,
        zh: `${recordType}记录应符合报文结构定义`,
      },
      meaning: {
        en: "Beyond the rules that the bureau rejects by, each value has its plain form. Asked of records that break no rule.",
        zh: "除拒收规则外，各项取值应为规范形式。仅对未违反规则的记录判断。",
      },
      harm: {
        en: "None by itself; another version of the bureau's checker may reject what this one lets pass.",
        zh: "本身无影响；校验版本更新后，目前放行的形式可能被拒。",
      },
      innocent: { en: "The bureau's checker lets such forms pass today.", zh: "目前校验程序放行此类形式。" },
      fix: { en: "Write values as the layout has them, without padding.", zh: "按报文格式输出取值，不要补位。" },
    }),
  ),
];
