import { NONE, say } from "../breach.js";
import { filled } from "../read-field.js";
import type { HistoryRule } from "../rule.js";
import { outOfOrder } from "./classification-order.js";
import {
  anotherPerson,
  asOfLatest,
  asOfStored,
  notBeforeLatest,
  RESPONSIBLE,
  typeAsStored,
} from "./correction-checks.js";
import { correctionOf } from "./correction-of.js";
import { type EndTags, endIsLast, notAfterEnd, notEndedBefore, nothingAfterEnd } from "./end-checks.js";
import type { GuaranteeHistoryRuleId } from "./family-rule-ids.js";
import type { HistoryRuleFacts } from "./history-facts.js";
import { idChange } from "./id-change-rules.js";
import { reportOf } from "./report-of.js";
import { storedRule } from "./stored-rule.js";

const END: EndTags = { letter: "D", segment: "GuarRltRepymtInfSgmt", tag: "AcctStatus" };
const CATEGORY_DATE = "FiveCateAdjDate";

/** Rules of a guarantee, and of what changes it (230 to 234), against what is stored. */
export const guaranteeHistoryRules: readonly HistoryRule[] = [
  reportOf(of("R2301201", "BAR004", CATEGORY_DATE, "D.FiveCateAdjDate"), ({ rptDate, view }, held) => {
    const date = view.d === undefined ? undefined : filled(view.d, CATEGORY_DATE);
    const expected = date === undefined ? null : outOfOrder(held, ["D"], rptDate, date);
    if (date === undefined || expected === null) return NONE;
    return [{ field: `${END.segment}.${CATEGORY_DATE}`, received: date, expected, feedbackTag: CATEGORY_DATE }];
  }),
  reportOf(
    {
      ...of("R2301202", "BAR005", "AcctStatus", "D.AcctStatus"),
      confidence: "A",
      source: "§5.1, §6.6",
    },
    (told, held) => nothingAfterEnd(told, held, END),
  ),
  reportOf(of("R2301203", "BAR006", "AcctStatus", "B.RptDate D.AcctStatus"), (told, held) =>
    endIsLast(told, held, END),
  ),
  ...idChange("231", ["I2311B02", "BIE201"], ["I2311B03", "BIE202"], "§6.6"),
  storedRule(of("R2321203", "BMR203", "0000", "BsSgmt.ModRecCode")),
  correctionOf(of("R2321207", "BMR205", "AcctType", "BsSgmt.AcctType"), "", typeAsStored),
  correctionOf(of("R2321208", "BMR206", "0000", "BsSgmt.RptDate D.AcctStatus"), "D", (told, held) =>
    notEndedBefore(told, held, END),
  ),
  correctionOf(of("R2321209", "BMR207", "0000", "BsSgmt.RptDate"), "D", (told, held) => notAfterEnd(told, held, END)),
  correctionOf(of("R2321210", "BMR208", "0000", "BsSgmt.RptDate C D"), "CD", asOfStored),
  correctionOf(of("R2321211", "BMR209", "0000", "BsSgmt.RptDate E F"), "EF", notBeforeLatest),
  correctionOf({ ...of("R2321212", "BMR210", "0000", "BsSgmt.RptDate"), confidence: "C" }, "B", asOfLatest),
  correctionOf(of("R2321213", "BMR211", "0000", "E.InfoIDType E.ArlpCertType E.ArlpCertNum"), "E", (told, held) =>
    anotherPerson(told, held, RESPONSIBLE, say("another person than the debtor", "责任人不得为债务人本人")),
  ),
  storedRule(of("R2331101", "BSR200", "0000", "DelRecCode")),
  storedRule(of("R2341101", "BTE200", "DelRecCode", "DelRecCode")),
];

function of(id: GuaranteeHistoryRuleId, code: string, tags: string, reads: string): HistoryRuleFacts {
  return { id, code, tags, reads, recordTypes: [id.slice(1, 4)], source: "§6.6" };
}
