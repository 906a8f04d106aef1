import { say } from "../breach.js";
import type { HistoryRule } from "../rule.js";
import { anotherPerson, asOfLatest, asOfStored, notBeforeLatest } from "./correction-checks.js";
import { correctionOf } from "./correction-of.js";
import { type EndTags, endIsLast, notAfterEnd, notEndedBefore, nothingAfterEnd } from "./end-checks.js";
import type { AgreementHistoryRuleId } from "./family-rule-ids.js";
import type { HistoryRuleFacts } from "./history-facts.js";
import { idChange } from "./id-change-rules.js";
import { reportOf } from "./report-of.js";
import { storedRule } from "./stored-rule.js";

const END: EndTags = { letter: "D", segment: "CreditLimSgmt", tag: "ConStatus" };

/** Where segment C names who shares the line. */
const JOINT_HOLDERS = {
  segment: "CtrctCertRelSgmt",
  group: "CtrctCertRel",
  party: "BrerType",
  idType: "CertRelIDType",
  idNum: "CertRelIDNum",
};

/** Rules of a credit agreement, and of what changes it (220 to 224), against what is stored. */
export const agreementHistoryRules: readonly HistoryRule[] = [
  reportOf(
    {
      ...of("R2201201", "BCR001", "ConStatus", "D.ConStatus"),
      confidence: "A",
      source: "§5.1, §6.5",
    },
    (told, held) => nothingAfterEnd(told, held, END),
  ),
  reportOf(of("R2201202", "BCR002", "ConStatus", "B.RptDate D.ConStatus"), (told, held) => endIsLast(told, held, END)),
  ...idChange("221", ["I2211B02", "BIE101"], ["I2211B03", "BIE102"], "§6.5"),
  storedRule(of("R2221203", "BMR104", "0000", "BsSgmt.ModRecCode")),
  correctionOf(of("R2221207", "BMR103", "0000", "BsSgmt.RptDate D"), "D", asOfStored),
  correctionOf(of("R2221208", "BMR110", "0000", "BsSgmt.RptDate"), "D", (told, held) => notAfterEnd(told, held, END)),
  correctionOf(of("R2221209", "BMR106", "0000", "BsSgmt.RptDate D.ConStatus"), "D", (told, held) =>
    notEndedBefore(told, held, END),
  ),
  correctionOf(of("R2221210", "BMR107", "0000", "BsSgmt.RptDate C"), "C", notBeforeLatest),
  correctionOf({ ...of("R2221211", "BMR108", "0000", "BsSgmt.RptDate"), confidence: "C" }, "B", asOfLatest),
  correctionOf(of("R2221212", "BMR109", "0000", "C.BrerType C.CertRelIDType C.CertRelIDNum"), "C", (told, held) =>
    anotherPerson(told, held, JOINT_HOLDERS, say("another person than the holder", "共同受信人不得为受信人本人")),
  ),
  storedRule(of("R2231101", "BSR100", "0000", "DelRecCode")),
  storedRule(of("R2241101", "BTE100", "DelRecCode", "DelRecCode")),
];

function of(id: AgreementHistoryRuleId, code: string, tags: string, reads: string): HistoryRuleFacts {
  return { id, code, tags, reads, recordTypes: [id.slice(1, 4)], source: "§6.5" };
}
