import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LoanLife } from "../../schemas/run/life.js";

/** The business date on which a loan comes onto the lender's book: of the opening, or of the take-over (clause L14). */
export function bookedOn({ migrated, terms }: Pick<LoanLife, "migrated" | "terms">): IsoDate {
  return migrated?.takenOverOn ?? terms.openDate;
}
