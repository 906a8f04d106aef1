import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { EvidenceExpiry } from "../../../schemas/run/evidence.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import { addDays } from "../../ledger/dates.js";

/** How long the evidence of a run stands: so many days as its requirement set gives, and no longer than that is in force. */
export function expiryOf(from: IsoDate, { evidenceDays, effectiveUntil }: RequirementSet): EvidenceExpiry {
  const aged = addDays(from, evidenceDays);
  return effectiveUntil !== undefined && effectiveUntil < aged
    ? { from, until: effectiveUntil, because: "revision" }
    : { from, until: aged, because: "age" };
}

/**
 * The last day of a set by what is known today: a set that is frozen cannot name its successor, so the day before the first
 * of a later revision is its last. Undefined: no end is known.
 * @param known Revisions of the same set.
 */
export function lastDayInForce(set: RequirementSet, known: readonly RequirementSet[]): IsoDate | undefined {
  const later = known
    .filter(({ effectiveFrom }) => effectiveFrom > set.effectiveFrom)
    .map(({ effectiveFrom }) => addDays(effectiveFrom, -1));
  return [...later, set.effectiveUntil ?? []].flat().sort()[0];
}
