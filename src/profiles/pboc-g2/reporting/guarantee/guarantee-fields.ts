import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { GuaranteeView, LivedGuarantee } from "../../../../ledger/lived-guarantee.js";
import type { AcceptedCode, OwedField } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { classificationFields } from "../classification-fields.js";
import { dayBase } from "../dated/day-base.js";
import { amount, exactly, unjudged } from "../owed-field.js";
import { GUARANTEE_SEGMENT, underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";

/** Which record the fields are for. */
export interface GuaranteeMoment {
  readonly codes: readonly AcceptedCode[];
  readonly day: IsoDate;
}

/** Every field of segments B, C and D of a record 230 (§3.4, §4.8, clauses L40 to L42). */
export function guaranteeFields(
  lived: LivedGuarantee,
  view: GuaranteeView,
  { codes, day }: GuaranteeMoment,
  rules: Pick<OwingRules, "agreement">,
): [string, OwedField][] {
  const { terms } = lived;
  const { amounts, currency } = rules.agreement;
  const money = (value: number): OwedField => amount(wholeUnits(value, amounts), amounts.tolerance);
  return [
    ...underSegment<OwedField>(GUARANTEE_SEGMENT.B, [
      ["InfRecType", exactly("230")],
      ["AcctType", exactly(terms.product)],
      ["AcctCode", exactly(lived.account)],
      ...dayBase(lived, rules, day, codes),
    ]),
    ...underSegment<OwedField>(GUARANTEE_SEGMENT.C, [
      ["BusiLines", exactly(terms.busiLines)],
      ["BusiDtilLines", exactly(terms.busiDtlLines)],
      ["OpenDate", exactly(terms.openDate)],
      ["AcctCredLine", money(terms.amount)],
      ["Cy", exactly(currency)],
      ["DueDate", exactly(terms.dueDate)],
      ["GuarMode", exactly(terms.guarMode)],
      ["OthRepyGuarWay", exactly(terms.othRepyGuarWay)],
      ["SecDep", exactly(String(terms.depositPercent))],
      ["CtrctTxtCd", unjudged("")],
    ]),
    ...underSegment<OwedField>(GUARANTEE_SEGMENT.D, [
      ["AcctStatus", exactly(view.endedOn === null ? "1" : "2")],
      ["LoanAmt", money(view.covered)],
      // A date in spite of its name (§3.4).
      ["RepayPrd", exactly(view.changedOn)],
      ...classificationFields(view, rules),
      ["RiEx", unjudged("")],
      ["CompAdvFlag", exactly(view.compensated > 0 ? "1" : "0")],
      ["CloseDate", exactly(view.endedOn ?? "")],
    ]),
  ];
}
