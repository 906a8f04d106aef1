import type { DayBook } from "../end-of-day.js";
import type { Day } from "../loan/day.js";
import type { CodeChange } from "./code-change.js";

/** Whatever has a code at the bureau, and may get another one or turn out to be void. */
export interface Coded {
  readonly id: string;
  /** The codes that it got after its first one. */
  readonly codeChanges?: readonly CodeChange[];
  /** The business day on which it turned out to be void; `undefined`: it is not (clauses L22, L75). */
  readonly voidOn: Day | undefined;
}

/** An account, line, guarantee or contract of the book by its identifier. */
export function codedIn(book: DayBook, id: string): Coded | undefined {
  return book.account(id) ?? book.lines.line(id) ?? book.plain.account(id);
}
