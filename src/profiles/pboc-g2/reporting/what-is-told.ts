import type { OwedRecord } from "../../owed-record.js";
import { SEGMENT } from "./segments.js";

/** Values of segment C that are told apart, and what they are called. */
const BASIC = [
  ["Flag", "2", "flag-2"],
  ["FundSou", "8", "fund-source-8"],
  ["LoanForm", "5", "loan-form-5"],
  ["AssetTrandFlag", "1", "securitised"],
] as const;

/**
 * What an owed record tells beside months and status, by the names of the cells of coverage: its special transactions
 * (`special:11`), the state of an account in trouble (`account:42`), and what is particular to the loan (`basic:flag-2`).
 */
export function whatIsTold({ fields, segments }: Pick<OwedRecord, "fields" | "segments">): string[] {
  const told: string[] = [];
  const first = (path: string): string | undefined => fields.get(path)?.accepted[0]?.value;
  for (const [path, { accepted }] of fields) {
    if (path.endsWith(".ChanTranType")) told.push(...accepted.map(({ value }) => `special:${value}`));
  }
  const status = first(`${SEGMENT.H}.AcctStatus`);
  if (status !== undefined && ["8", "41", "42"].includes(status)) told.push(`account:${status}`);
  if (segments[SEGMENT.C] !== "must") return told;
  for (const [tag, value, name] of BASIC) {
    if (first(`${SEGMENT.C}.${tag}`) === value) told.push(`basic:${name}`);
  }
  return told;
}
