import { say } from "../breach.js";
import type { HistoryRule } from "../rule.js";
import { anotherPerson, RESPONSIBLE, typeAsStored } from "./correction-checks.js";
import { correctionDateRules } from "./correction-date-rules.js";
import { accountCorrection } from "./correction-of.js";
import { correctionStateRules } from "./correction-state-rules.js";
import { storedRule } from "./stored-rule.js";

/** Rules of the correction of a segment of an account (212). */
export const correctionHistoryRules: readonly HistoryRule[] = [
  storedRule({ id: "R2121206", code: "BMR007", tags: "0000", recordTypes: ["212"], reads: "BsSgmt.ModRecCode" }),
  accountCorrection({ id: "R2121211", code: "BMR012", tags: "AcctType", reads: "BsSgmt.AcctType" }, "", typeAsStored),
  ...correctionDateRules,
  ...correctionStateRules,
  accountCorrection(
    { id: "R2121225", code: "BMR020", tags: "0000", reads: "D.InfoIDType D.ArlpCertType D.ArlpCertNum" },
    "D",
    (told, account) =>
      anotherPerson(told, account, RESPONSIBLE, say("another person than the borrower", "责任人不得为借款人本人")),
  ),
];
