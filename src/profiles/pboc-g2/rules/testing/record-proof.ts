import type { RuleContext } from "../rule.js";
import type { RuleId } from "../rule-ids.js";
import type { AgreementRecordName } from "./agreement-records.js";
import type { BaseRecordName } from "./base-records.js";
import type { ChangeRecordName } from "./change-records.js";
import type { CollateralRecordName } from "./collateral-records.js";
import type { GuaranteeRecordName } from "./guarantee-records.js";
import type { Changes } from "./mutate.js";
import type { PersonRecordName } from "./person-records.js";

/** How a record rule is proven: the least change to a right record that breaks it, and perhaps one that just does not. */
export interface RecordProof {
  readonly base:
    | BaseRecordName
    | ChangeRecordName
    | AgreementRecordName
    | GuaranteeRecordName
    | CollateralRecordName
    | PersonRecordName;
  /** Breaks this rule and no other. */
  readonly fails: Changes;
  /** Goes as near as it can without breaking any. */
  readonly passes?: Changes;
  /** Other rules that the same change cannot help breaking. */
  readonly also?: readonly RuleId[];
  readonly context?: RuleContext;
}

/** Arrears of one instalment, all of them fitting each other. */
export const OVERDUE: Changes = {
  "H.AcctStatus": "2",
  "H.RpyStatus": "1",
  "H.OverdPrd": "1",
  "H.TotOverd": "1100",
  "H.OverdPrinc": "1000",
};

/** A loan that matured on 2024-01-31 and was not paid, at the end of the month after. */
export const MATURED: Changes = {
  ...OVERDUE,
  "B.RptDate": "2024-02-29",
  "C.DueDate": "2024-01-31",
  "H.SettDate": "2024-02-29",
  "H.TotOverd": "11000",
  "H.OverdPrinc": "11000",
  "H.CurRpyAmt": "11000",
  "H.ActRpyAmt": "0",
  "H.LatRpyDate": "2024-01-15",
};

/** A loan that is paid at once, at maturity. */
export const BULLET: Changes = { "C.RepayMode": "21", "C.RepayFreqcy": "07", "C.RepayPrd": "0", "H.RemRepPrd": "0" };
