import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { accountStatus } from "./account-status.js";
import { classificationFields } from "./classification-fields.js";
import { remainingField } from "./monthly-segment.js";
import { amount, either, exactly } from "./owed-field.js";
import { remainingPeriods } from "./performance.js";
import { SEGMENT, underSegment } from "./segments.js";
import type { TellingRules } from "./told-account.js";
import { wholeUnits } from "./whole-units.js";

/** Segment J 非月度表现信息段 of a record of code 40: arrears cleared off-cycle (§5.4, rules I2100A14, I2100J02). */
export function recoveryFields(view: LoanView, day: IsoDate, rules: TellingRules): [string, OwedField][] {
  const { amounts } = rules.agreement;
  const received = view.receipts.filter(({ date }) => date === day).reduce((sum, receipt) => sum + receipt.amount, 0);
  return underSegment<OwedField>(SEGMENT.J, [
    ["AcctStatus", either(...accountStatus(view))],
    ["AcctBal", amount(wholeUnits(view.outstandingPrincipal, amounts), amounts.tolerance)],
    ...classificationFields(view, rules),
    ["RemRepPrd", remainingField(remainingPeriods(view, day), rules)],
    ["RpyStatus", exactly("N")],
    ["OverdPrd", exactly("0")],
    ["TotOverd", exactly("0")],
    ["LatRpyAmt", amount(wholeUnits(received, amounts), amounts.tolerance)],
    ["LatRpyDate", exactly(day)],
    ["CloseDate", exactly("")],
  ]);
}
