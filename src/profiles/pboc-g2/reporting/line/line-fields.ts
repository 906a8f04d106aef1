import type { Agreement } from "../../../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../../../../schemas/ledger/terms.js";
import type { LineView, LivedLine } from "../../../../ledger/lived-line.js";
import type { OwedField } from "../../../owed-record.js";
import { identityFields } from "../base-segment.js";
import { amount, either, exactly, reading } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";

/** Element names of the segments of record 220, by letter (§3.3). */
export const LINE_SEGMENT = { B: "CtrctBsSgmt", C: "CtrctCertRelSgmt", D: "CreditLimSgmt" } as const;

/** Which record the fields are for. */
export interface LineMoment {
  readonly code: string;
  readonly day: IsoDate;
}

/** Every field of a record 220 (§3.3, §4.8). */
export function lineFields(
  lived: LivedLine,
  view: LineView,
  { code, day }: LineMoment,
  agreement: Agreement,
): ReadonlyMap<string, OwedField> {
  const { terms } = lived;
  const { amounts, currency } = agreement;
  return new Map([
    ...underSegment<OwedField>(LINE_SEGMENT.B, [
      ["InfRecType", exactly("220")],
      ["ContractCode", exactly(lived.account)],
      ["RptDate", exactly(day)],
      ["RptDateCode", exactly(code)],
      ...identityFields(lived, { agreement }),
    ]),
    ...underSegment<OwedField>(LINE_SEGMENT.D, [
      ["CreditLimType", exactly(limitType(terms))],
      ["LimLoopFlg", exactly(terms.revolving ? "1" : "0")],
      ["CreditLim", amount(wholeUnits(view.limit, amounts), amounts.tolerance)],
      ["Cy", exactly(currency)],
      ["ConEffDate", exactly(terms.effectiveDate)],
      ["ConExpDate", expiry(terms.expiryDate, view)],
      ["ConStatus", exactly(view.endedOn === null ? "1" : "2")],
    ]),
  ]);
}

/** CreditLimType: 10 and 20 for loans, drawn again or once (L33); 31 for one card alone (L50). */
function limitType({ use, revolving }: LineTerms): string {
  if (use === "card") return "31";
  return revolving ? "10" : "20";
}

/** ConExpDate; of a line that ended before it expired its last day is as right, since no source says which. */
function expiry(date: IsoDate, { endedEarly, endedOn }: LineView): OwedField {
  if (!endedEarly || endedOn === null) return exactly(date);
  return either(reading("line-ended-early", "as-agreed", date), reading("line-ended-early", "last-day", endedOn));
}
