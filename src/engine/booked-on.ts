import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Life } from "../../schemas/run/life.js";

/** The business date on which a life comes onto the lender's book: of the opening, or of the take-over (clause L14). */
export function bookedOn({ migrated, terms }: Pick<Life, "migrated" | "terms">): IsoDate {
  return migrated?.takenOverOn ?? terms.openDate;
}
