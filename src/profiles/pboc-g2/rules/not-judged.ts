import type { Bilingual } from "../../../../schemas/run/finding.js";
import { say } from "./breach.js";

/** A rule of the lists that is not judged on one record or file, and why. */
export interface NotJudged {
  readonly id: string;
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

/** Rules of §6.2, §6.4 and §6.9 about a file or a record 210 to 215 that are left out here on purpose. */
export const NOT_JUDGED: readonly NotJudged[] = [
  ...["R2120101", "R2120104", "R2120105", "R2120108"].map((id) => ({ id, reason: UNDER_OTHER_IDS })),
  {
    id: "I0001402",
    reason: say(
      "needs the bureau's register of enterprises to know that a code exists",
      "需要征信中心的企业登记库判断中征码是否存在",
    ),
  },
  ...["NF8", "NF11", "NF14", "NF17", "NF18", "NF25", "NF26", "NF27", "NF33"].map((id) => ({
    id,
    reason: NEEDS_PREVIOUS,
  })),
  {
    id: "NF10",
    reason: say(
      "its first half is rule I2100H05; its second half is wrong here: * with a payment is accepted (S1)",
      "前半即I2100H05；后半不成立：*时允许有实际还款（S1）",
    ),
  },
  {
    id: "NF23",
    reason: say(
      "CurRpyAmt in a closing record may be 0, the scheduled amount or ActRpyAmt (S4)",
      "关闭记录的本月应还款可为0、计划金额或实际还款金额（S4）",
    ),
  },
  {
    id: "NF29",
    reason: say("follows from I0000501 and R0000102 together", "可由I0000501和R0000102共同推出"),
  },
  {
    id: "NF222",
    reason: say(
      "CurRpyAmt in a closing record may be 0, the scheduled amount or ActRpyAmt (S4)",
      "关闭记录的本月应还款可为0、计划金额或实际还款金额（S4）",
    ),
  },
  ...["NF31", "NF32", "NF216", "NF217"].map((id) => ({
    id,
    reason: say("is about record 110, whose own rules are not covered yet", "属于110记录，其专有规则尚未覆盖"),
  })),
];
