import type { Bilingual, Confidence, Level } from "../../../../schemas/run/finding.js";
import { say } from "./breach.js";

/** A rule of the lists that is not judged on one record or file, what it says, and why it is left out. */
export interface NotJudged {
  readonly id: string;
  readonly level: Level;
  readonly confidence: Confidence;
  /** Section of the domain file that it is taken from. */
  readonly source: string;
  readonly title: Bilingual;
  /** What the bureau answers to its breach; absent where it answers nothing of its own. */
  readonly feedbackCode?: string;
  readonly reason: Bilingual;
}

const NEEDS_PREVIOUS = say(
  "looks at the month before; it is judged where owed and received records are reconciled",
  "需要上月数据，在应报与实报核对时判断",
);

const UNDER_OTHER_IDS = say(
  "the rules of the corrected segment judge this, under their own ids and codes",
  "由被更正信息段自身的规则判断，并以其规则编号和代码返回",
);

const NOTHING_BY_TYPE = say(
  "nothing in record 230 depends on the account type, as far as is known: G1 and G2 have all of segments B to F",
  "就已知资料，230记录的内容与账户类型无关，G1和G2均可有B至F段",
);

const CLOSING_AMOUNT = say(
  "CurRpyAmt in a closing record may be 0, the scheduled amount or ActRpyAmt (S4)",
  "关闭记录的本月应还款可为0、计划金额或实际还款金额（S4）",
);

/** Rules of §6.4 to §6.6 and §6.9 about a record 110, 210, 212, 222 or 232 that are left out here on purpose. */
export const NOT_JUDGED: readonly NotJudged[] = [
  ofCorrection("R2120101", "Values keep the rules inside their segment", "各项取值须符合段内规则", UNDER_OTHER_IDS),
  ofCorrection("R2120104", "Presence follows the account type", "段内条件项须与账户类型相符", UNDER_OTHER_IDS),
  ofCorrection("R2120105", "Values follow the account type", "取值须与账户类型相符", UNDER_OTHER_IDS),
  ofCorrection("R2120108", "Values go with the as-of date", "取值须与信息报告日期相符", UNDER_OTHER_IDS),
  ofCorrection(
    "R2220101",
    "Values keep the rules inside their segment",
    "各项取值须符合段内规则",
    UNDER_OTHER_IDS,
    "§6.5",
  ),
  ofCorrection("R2220104", "Values go with the as-of date", "取值须与信息报告日期相符", UNDER_OTHER_IDS, "§6.5"),
  ofCorrection(
    "R2320101",
    "Values keep the rules inside their segment",
    "各项取值须符合段内规则",
    UNDER_OTHER_IDS,
    "§6.6",
  ),
  ofCorrection("R2320103", "Presence follows the account type", "段内条件项须与账户类型相符", NOTHING_BY_TYPE, "§6.6"),
  ofCorrection("R2320104", "Values follow the account type", "取值须与账户类型相符", NOTHING_BY_TYPE, "§6.6"),
  {
    ...ofCorrection(
      "R2320106",
      "The segment is one of the account type",
      "更正的信息段适用于该账户类型",
      NOTHING_BY_TYPE,
      "§6.6",
    ),
    feedbackCode: "BMR204",
  },
  ofCorrection("R2320107", "Values go with the as-of date", "取值须与信息报告日期相符", UNDER_OTHER_IDS, "§6.6"),
  quality("NF8", "A payment beyond what is due shows as a special transaction", "超额还款须有特殊交易", NEEDS_PREVIOUS),
  quality("NF11", "A first overdue month is short by what it says", "首次逾期金额应等于未还差额", NEEDS_PREVIOUS),
  quality("NF14", "Overdue instalments do not grow after maturity", "到期后逾期期数不再增长", NEEDS_PREVIOUS),
  quality(
    "NF17",
    "Paid in full after a month without arrears is no arrears",
    "上月无逾期且足额还款不应逾期",
    NEEDS_PREVIOUS,
  ),
  quality("NF18", "Arrears end only by paying more than is due", "由逾期转正常须超额还款", NEEDS_PREVIOUS),
  quality("NF25", "Each month of an open account is told once", "未关闭账户每月一条月度表现", NEEDS_PREVIOUS),
  quality("NF26", "One account belongs to one borrower", "一个账户对应一个借款人", NEEDS_PREVIOUS),
  quality("NF27", "One loan has one account", "一笔贷款对应一个账户", NEEDS_PREVIOUS),
  quality("NF33", "The status does not jump by more than one a month", "还款状态每月最多递增一级", NEEDS_PREVIOUS),
  quality(
    "NF10",
    "Where something is due or paid the status is not *",
    "有应还或实还时状态不为*",
    say(
      "its first half is rule I2100H05; its second half is wrong here: * with a payment is accepted (S1)",
      "前半即I2100H05；后半不成立：*时允许有实际还款（S1）",
    ),
  ),
  quality("NF23", "At maturity what is due is what is paid", "到期正常结清时应还等于实还", CLOSING_AMOUNT),
  quality(
    "NF29",
    "The settlement day is not after the upload",
    "结算日不晚于报送日",
    say("follows from I0000501 and R0000102 together", "可由I0000501和R0000102共同推出"),
  ),
  quality("NF222", "Repaid in one sum and short means not closed", "一次性还款未足额不得关闭", CLOSING_AMOUNT),
  quality(
    "NF216",
    "Nobody is his own spouse",
    "配偶证件不得与本人相同",
    say("is the official rule I1100A02, which rejects", "即官方规则I1100A02，违反时记录被拒"),
  ),
  quality(
    "NF217",
    "The unmarried have no spouse",
    "未婚者配偶信息应为空",
    say("follows from the official rule S1100102, which rejects", "由官方规则S1100102推出，违反时记录被拒"),
  ),
];

/** A rule of the correction whose record type its id begins with. */
function ofCorrection(id: string, en: string, zh: string, reason: Bilingual, source: string = "§6.4"): NotJudged {
  const type = id.slice(1, 4);
  return { id, level: "MUST", confidence: "B", source, title: say(`${type}: ${en}`, `${type}：${zh}`), reason };
}

function quality(id: string, en: string, zh: string, reason: Bilingual): NotJudged {
  return { id, level: "SHOULD", confidence: "B", source: "§6.9", title: say(en, zh), reason };
}
