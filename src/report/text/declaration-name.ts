import type { IntendedDifference } from "../../../schemas/run/intended.js";

/** What a declaration speaks of, in the order of a kind of difference: `changed 210/30 AcctMthlyBlgInfSgmt.RpyStatus`. */
export function declarationName({ kind, recordType, code, field }: IntendedDifference): string {
  const record = [recordType, code].filter((part) => part !== undefined).join("/");
  return [kind, record, field].filter((part) => part !== undefined && part !== "").join(" ");
}
