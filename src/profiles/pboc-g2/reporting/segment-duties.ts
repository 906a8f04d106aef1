import type { SegmentDuty } from "../../owed-record.js";
import { SEGMENT } from "./segments.js";
import type { ToldContract } from "./told-account.js";

/** What differs between records: the other segments follow from the loan (§3.1 segment matrix). */
export interface DutyChoice {
  readonly basic: SegmentDuty;
  /** Duty of D, E and F where the loan has them. */
  readonly parties: SegmentDuty;
  readonly special: SegmentDuty;
  /** Duty of I, which only a credit card has (R2); none of it where absent. */
  readonly largeInstalment?: SegmentDuty;
}

/** Segment duties of a record that carries the monthly segment H. */
export function monthlyDuties(lived: ToldContract, choice: DutyChoice): Record<string, SegmentDuty> {
  const { reporting } = lived.terms;
  const where = (present: boolean): SegmentDuty => (present ? choice.parties : "must-not");
  return {
    [SEGMENT.B]: "must",
    [SEGMENT.C]: choice.basic,
    [SEGMENT.D]: where((reporting.responsibleParties ?? []).length > 0),
    [SEGMENT.E]: where((reporting.collateralContractCodes ?? []).length > 0),
    [SEGMENT.F]: where(lived.terms.product !== "D1" || reporting.flag !== "0"),
    [SEGMENT.G]: "must-not",
    [SEGMENT.H]: "must",
    [SEGMENT.I]: choice.largeInstalment ?? "must-not",
    [SEGMENT.J]: "must-not",
    [SEGMENT.K]: choice.special,
  };
}

/** Segment duties of a record of code 40: base and J, nothing else (R2100109, R2100110). */
export function recoveryDuties(): Record<string, SegmentDuty> {
  return Object.fromEntries(
    Object.values(SEGMENT).map((tag) => [tag, tag === SEGMENT.B || tag === SEGMENT.J ? "must" : "must-not"]),
  );
}
