import type { RuleId } from "../rule-ids.js";
import type { RecordProof } from "./record-proof.js";

/** How a rule is proven that has no code of its own: the bureau answers under the rule that the value breaks. */
export interface OtherIdProof extends RecordProof {
  /** The rule under whose id the breach is found. */
  readonly found: RuleId;
}

/**
 * Proofs of the rules about what a correction puts right. The list names them once for each kind of correction and says
 * that the codes of the corrected segment's own rules are answered; so those rules judge it, under their ids.
 */
export const OTHER_ID_PROOFS: Readonly<Record<string, OtherIdProof>> = {
  R2120101: {
    base: "212/H",
    found: "I2100H07",
    fails: { "MdfcSgmt.AcctMthlyBlgInfSgmt.TotOverd": "1" },
    passes: { "MdfcSgmt.AcctMthlyBlgInfSgmt.ActRpyAmt": "0", "MdfcSgmt.AcctMthlyBlgInfSgmt.CurRpyAmt": "0" },
  },
  R2120104: { base: "212/H", found: "S2100101", fails: { "MdfcSgmt.AcctMthlyBlgInfSgmt.RemRepPrd": null } },
  R2120105: {
    base: "212/C",
    found: "I2100A05",
    fails: { "BsSgmt.AcctType": "R4", "MdfcSgmt.AcctBsInfSgmt.Flag": null, "MdfcSgmt.AcctBsInfSgmt.RepayMode": "31" },
    passes: { "BsSgmt.AcctType": "R4", "MdfcSgmt.AcctBsInfSgmt.Flag": null },
  },
  R2120108: {
    base: "212/H",
    found: "I0000501",
    fails: { "MdfcSgmt.AcctMthlyBlgInfSgmt.LatRpyDate": "2024-02-16" },
  },
  R2220101: {
    base: "222/D",
    found: "I2200D01",
    fails: { "MdfcSgmt.CreditLimSgmt.ConExpDate": "2024-01-09" },
    passes: { "MdfcSgmt.CreditLimSgmt.ConExpDate": "2024-01-10" },
  },
  R2220104: {
    base: "222/D",
    found: "I0000501",
    fails: { "MdfcSgmt.CreditLimSgmt.ConEffDate": "2024-06-04" },
    passes: { "MdfcSgmt.CreditLimSgmt.ConEffDate": "2024-06-03" },
  },
  R2320101: {
    base: "232/C",
    found: "I2300C01",
    fails: { "MdfcSgmt.GuarAcctBsInfSgmt.DueDate": "2024-01-14" },
    passes: { "MdfcSgmt.GuarAcctBsInfSgmt.DueDate": "2024-01-15" },
  },
  R2320107: {
    base: "232/D",
    found: "I0000501",
    fails: { "MdfcSgmt.GuarRltRepymtInfSgmt.RepayPrd": "2024-05-07" },
    passes: { "MdfcSgmt.GuarRltRepymtInfSgmt.RepayPrd": "2024-05-06" },
  },
};
