import type { IsoDate } from "../../../../schemas/ledger/primitives.js";

/** A list in the order of as-of dates, with an entry put in; one of the same date is replaced. */
export function placed<T extends { readonly rptDate: IsoDate }>(list: readonly T[], entry: T): readonly T[] {
  let at = list.length;
  // Nearly every record is the newest of its account.
  while (at > 0 && (list[at - 1]?.rptDate ?? "") >= entry.rptDate) at -= 1;
  const after = list[at]?.rptDate === entry.rptDate ? at + 1 : at;
  return [...list.slice(0, at), entry, ...list.slice(after)];
}
