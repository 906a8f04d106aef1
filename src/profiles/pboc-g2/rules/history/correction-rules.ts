import type { HeldAccount } from "../../loading/held-account.js";
import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { HistoryRule } from "../rule.js";
import { correctionDateRules } from "./correction-date-rules.js";
import { correctionOf } from "./correction-of.js";
import { correctionStateRules } from "./correction-state-rules.js";
import { historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";
import { nodeOf, type ToldCorrection, textOf } from "./told-record.js";

/** Rules of the correction of a segment (212). */
export const correctionHistoryRules: readonly HistoryRule[] = [
  defineRule({
    ...historyFacts({ id: "R2121206", code: "BMR007", tags: "0000", recordTypes: ["212"], reads: "BsSgmt.ModRecCode" }),
    check: (told, { account, renamed }) =>
      told.type !== "212"
        ? NONE
        : unlessHeld(account !== undefined || renamed, "BsSgmt.ModRecCode", told.account, "0000", () =>
            say("the code of an account that is stored", "已入库账户的标识码"),
          ),
  }),
  correctionOf({ id: "R2121211", code: "BMR012", tags: "AcctType", reads: "BsSgmt.AcctType" }, "", (told, account) =>
    unlessHeld(told.accountType === account.accountType, "BsSgmt.AcctType", told.accountType, "AcctType", () =>
      say(`${account.accountType}, as it is stored`, `与已入库账户类型${account.accountType}一致`),
    ),
  ),
  ...correctionDateRules,
  ...correctionStateRules,
  correctionOf(
    { id: "R2121225", code: "BMR020", tags: "0000", reads: "D.InfoIDType D.ArlpCertType D.ArlpCertNum" },
    "D",
    (told, account) =>
      unlessHeld(!namesBorrower(told, account), "MdfcSgmt.RltRepymtInfSgmt", null, "0000", () =>
        say("another person than the borrower", "责任人不得为借款人本人"),
      ),
  ),
];

/** Whether a corrected segment D makes the borrower answer for his own debt. Codes of organisations are other codes. */
function namesBorrower({ segment }: ToldCorrection, { borrower }: HeldAccount): boolean {
  const parties = segment["RltRepymtInf"];
  if (!Array.isArray(parties)) return false;
  return parties.map(nodeOf).some((party) => {
    const value = (tag: string): string => textOf(party[tag]);
    return (
      value("InfoIDType") === "1" &&
      value("ArlpCertType") === borrower.idType &&
      value("ArlpCertNum") === borrower.idNum
    );
  });
}
