import type { Day } from "../loan/day.js";
import type { CodeChange } from "../new-code/code-change.js";
import type { AmendedKind, BaseCode, DeletionCode, MonthlyCode, StandingCode } from "./forms.js";
import type { Late } from "./late.js";
import type { TakenBack } from "./standing.js";

/** What a record that puts something right tells. */
export type AmendmentCode = BaseCode | DeletionCode | MonthlyCode | StandingCode;

/** A record that puts something right. */
export interface Amendment {
  readonly code: AmendmentCode;
  /** RptDate of a correction, both dates of a deletion of a segment; the day of the event for the deletion of all. */
  readonly asOf: Day;
  /** Month of segment H as `yyyy-MM`; absent without one. */
  readonly month?: string | null;
  /** The segment whole; of a deletion what it would read, which is not sent. */
  readonly segment: string;
}

/** Of what something is put right, and why. */
export interface Occasion {
  readonly kind: AmendedKind;
  /** AcctType; `undefined`: there is none. */
  readonly accountType: string | undefined;
  readonly takenBack: readonly TakenBack[];
  readonly late: readonly Late[];
  readonly known: Day;
}

/** Choices about putting right what was told of something that is no loan (clauses L75 to L78, L84). */
export interface Amending {
  /** Which of the records owed are sent. */
  sent(owed: readonly Amendment[], occasion: Occasion): readonly Amendment[];
  /** Whether a new code is told. */
  renames(kind: AmendedKind): boolean;
  /** Whether nothing more is told of what is void. */
  stops(kind: AmendedKind): boolean;
  /** Whether what was taken back is left out from its day on. */
  takesBack(kind: AmendedKind): boolean;
  /** Days after that of the event at whose end a segment is put right. */
  lag(kind: AmendedKind): number;
  /** The code by which a loan or a card names its line in segment F. */
  codeNamed(first: string, changes: readonly CodeChange[], day: Day): string;
}
