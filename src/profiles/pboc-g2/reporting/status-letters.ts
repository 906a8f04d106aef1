import type { Marks } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { AcceptedValue } from "../../owed-record.js";
import { isOverdue, markOf } from "./account-status.js";
import { reading } from "./owed-field.js";
import type { PeriodBounds } from "./performance.js";
import { specialsBetween } from "./special-segment.js";

/** Question: does a month of an account in bad debt, or written off, read B or the digit that it would otherwise (L26, L80)? */
const BAD_DEBT = "bad-debt-letter";

/** Question: does a month in which an asset was taken in payment read Z, or as had money been paid (L27, L82)? */
const IN_KIND = "paid-in-kind-letter";

/** Question: does a month in which a guarantor paid read D, or as had the borrower paid (L28, L82)? */
const BY_GUARANTOR = "paid-by-guarantor-letter";

/**
 * Right status letters of a month, given those that it would read were there no bad debt and had all that came in been money.
 * @param plain the letters or digits of the month otherwise
 */
export function statusLetters(
  plain: readonly AcceptedValue[],
  view: LoanView,
  bounds: Pick<PeriodBounds, "paidAfter" | "observed">,
): AcceptedValue[] {
  if (isOverdue(view)) return overdueLetters(plain, view.marks);
  const kinds = new Set(specialsBetween(view, bounds.paidAfter, bounds.observed).map(({ kind }) => kind));
  const inKind = kinds.has("repayment-in-kind") ? [reading(IN_KIND, "Z", "Z")] : [];
  const byGuarantor = kinds.has("guarantor-payment") ? [reading(BY_GUARANTOR, "D", "D")] : [];
  // Where both paid either letter is right, so what the month reads otherwise answers neither question (L28).
  if (inKind.length > 0 && byGuarantor.length > 0) return [...inKind, ...byGuarantor, ...plain];
  if (inKind.length > 0) return [...inKind, ...asAnswer(plain, IN_KIND, "as-money")];
  return byGuarantor.length > 0 ? [...byGuarantor, ...asAnswer(plain, BY_GUARANTOR, "as-money")] : [...plain];
}

/**
 * Right status letters of a month at whose end something is overdue: B of bad debt, written off or not, or the digit that it
 * would read otherwise (clauses L26, L80).
 * @param plain those that it would read were there no bad debt
 */
export function overdueLetters(plain: readonly AcceptedValue[], marks: Marks): AcceptedValue[] {
  const mark = markOf(marks);
  if (mark === null || mark === "court") return [...plain];
  return [reading(BAD_DEBT, "B", "B"), ...asAnswer(plain, BAD_DEBT, "digit")];
}

/** Values as the answer to a question. One bears one reading: what answers another question says nothing about this one. */
function asAnswer(values: readonly AcceptedValue[], question: string, answer: string): AcceptedValue[] {
  return values.map((one) => (one.reading === undefined ? reading(question, answer, one.value) : one));
}
