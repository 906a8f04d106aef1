import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { ClaimView, LivedClaim } from "../../../../ledger/lived-claim.js";
import type { OwedField } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { dayBase } from "../dated/day-base.js";
import { amount, exactly } from "../owed-field.js";
import { SEGMENT, underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";

/** Which record the fields are for. */
export interface ClaimMoment {
  readonly code: string;
  readonly day: IsoDate;
}

/** BusiLines and BusiDtlLines by where the claim comes from (§4.5). */
const BUSINESS = { bought: ["5", "A1"], compensated: ["6", "B1"] } as const;

/** Every field of segments B, C, G and J of a record 210 of AcctType C1 (§3.1, clauses L37 to L39). */
export function claimFields(
  lived: LivedClaim,
  view: ClaimView,
  { code, day }: ClaimMoment,
  rules: Pick<OwingRules, "agreement">,
): [string, OwedField][] {
  const { terms } = lived;
  const { amounts, currency } = rules.agreement;
  const [busiLines, busiDtlLines] = BUSINESS[terms.origin];
  const money = (value: number): OwedField => amount(wholeUnits(value, amounts), amounts.tolerance);
  return [
    ...underSegment<OwedField>(SEGMENT.B, [
      ["InfRecType", exactly("210")],
      ["AcctType", exactly(terms.product)],
      ["AcctCode", exactly(lived.account)],
      ...dayBase(lived, rules, day, [{ code }]),
    ]),
    ...underSegment<OwedField>(SEGMENT.C, [
      ["BusiLines", exactly(busiLines)],
      ["BusiDtlLines", exactly(busiDtlLines)],
      ["OpenDate", exactly(terms.openDate)],
      ["Cy", exactly(currency)],
      ["LoanAmt", money(terms.amount)],
    ]),
    ...underSegment<OwedField>(SEGMENT.G, [
      ["InitCredName", exactly(terms.initialCreditor)],
      ["InitCredOrgNm", exactly(terms.initialCreditorCode ?? "")],
      ["OrigDbtCate", exactly(terms.debtKind)],
      ["InitRpySts", exactly(terms.statusAtTransfer)],
    ]),
    ...underSegment<OwedField>(SEGMENT.J, [
      ["AcctStatus", exactly(view.endedOn === null ? "1" : "2")],
      ["AcctBal", money(view.balance)],
      ["LatRpyAmt", money(view.lastReceived)],
      ["LatRpyDate", exactly(view.lastReceivedOn)],
      ["CloseDate", exactly(view.endedOn ?? "")],
    ]),
  ];
}
