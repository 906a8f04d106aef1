import type { AcctTypeCode } from "./acct-type.js";

/** One code of a table. The same code may stand in a table more than once, for different account types. */
export interface CodeEntry {
  readonly code: string;
  /** Official label. */
  readonly zh: string;
  readonly en: string;
  /** Account types for which the code exists; absent: all that the element exists for. */
  readonly accountTypes?: readonly AcctTypeCode[];
  /** Code of the superior table that this one belongs to. */
  readonly of?: string;
  /** What is uncertain or peculiar about it. */
  readonly note?: string;
}

/** A closed list of codes, in official order. */
export type CodeTable = readonly CodeEntry[];

/** The entry for a code under an account type, or undefined where the table has none. */
export function codeEntry(table: CodeTable, code: string, accountType: string): CodeEntry | undefined {
  return table.find((entry) => entry.code === code && isFor(entry, accountType));
}

/** The codes that exist for an account type, in official order. */
export function codesFor(table: CodeTable, accountType: string): string[] {
  return table.filter((entry) => isFor(entry, accountType)).map((entry) => entry.code);
}

/** Whether an entry exists for an account type. */
function isFor(entry: CodeEntry, accountType: string): boolean {
  return entry.accountTypes === undefined || entry.accountTypes.some((type) => type === accountType);
}
