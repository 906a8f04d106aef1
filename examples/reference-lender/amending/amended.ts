import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { AmendingEvent } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";
import type { CodeChange } from "../new-code/code-change.js";
import type { Behaviour } from "../reporting/behaviour.js";
import type { RecordCode } from "../reporting/correction.js";
import type { Identity } from "../reporting/record-xml.js";
import type { AmendedKind } from "./forms.js";
import type { Late } from "./late.js";
import type { TakenBack } from "./standing.js";

/** Something that is no loan, as far as putting right goes what was told of it (clauses L75 to L78, L84). */
export interface Amended {
  readonly id: string;
  readonly kind: AmendedKind;
  /** The codes that it got after its first one. */
  readonly codeChanges: readonly CodeChange[];
  readonly voidOn: Day | undefined;
  /** Who it is at the bureau, as known at the end of a day, under its first code. */
  identityOn(day: Day): Identity;
  /** AcctType in a correction of a segment; `undefined`: there is none (222). */
  accountType(behaviour: Behaviour): string | undefined;
  /** What of it became known on a day. */
  amendedOn(day: Day): readonly AmendingEvent[];
  /** What was taken back on a day and had been told as of an earlier one. */
  takenBackOn(day: Day): readonly TakenBack[];
  /** The payments of earlier days that were found or bounced on a day; of a card only (clause L84). */
  lateOn(day: Day): readonly Late[];
  /** Whether a record as of a day would be owed by what is known at the end of a later one. */
  owesAsOf(day: Day, known: Day, behaviour: Behaviour): boolean;
  /** A record as of a day that was told with a code, with what is known at the end of a later day. */
  xmlAsOf(day: Day, code: RecordCode, known: Day, agreement: Agreement, behaviour: Behaviour): string;
}

/** Whether something can be put right: a person cannot. */
export function isAmended<Thing extends Omit<Amended, "kind"> & { readonly kind: AmendedKind | undefined }>(
  thing: Thing,
): thing is Thing & Amended {
  return thing.kind !== undefined;
}
