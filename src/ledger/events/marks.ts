import type { BadDebt, LegalAction, WriteOff } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { type LoanCore, type Marks, type SpecialTransaction, wasOverdue } from "../loan-core.js";
import type { Refusal } from "../refusal.js";

/** What can be marked: a loan, a revolving loan or a card. */
interface Markable {
  marks: Marks;
  specials: SpecialTransaction[];
}

/** Marks a loan of which something is overdue: court, bad debt, written off (clauses L25, L26, L80). */
export function markLoan(core: LoanCore, event: LegalAction | BadDebt | WriteOff, date: IsoDate): Refusal {
  return markAccount(core, event, date, wasOverdue(core));
}

/**
 * Marks an account (clauses L25, L26, L80).
 * @param overdue whether something that was overdue at the end of the day before is still unpaid
 */
export function markAccount(
  core: Markable,
  event: LegalAction | BadDebt | WriteOff,
  date: IsoDate,
  overdue: boolean,
): Refusal {
  const { court, badDebt, writtenOff } = core.marks;
  const clause = event.type === "legal-action" ? "L25" : "L26";
  if (!overdue) return `nothing that was overdue the day before is still unpaid (${clause})`;
  switch (event.type) {
    case "legal-action":
      if (court !== null) return "a legal action is under way (L25)";
      core.marks = { ...core.marks, court: date };
      return tell(core, "legal-action", event.eventId, date);
    case "bad-debt":
      if (badDebt !== null || writtenOff !== null) return "it is bad debt or written off already (L26)";
      core.marks = { ...core.marks, badDebt: date };
      return null;
    case "write-off":
      if (writtenOff !== null) return "it is written off already (L26)";
      core.marks = { ...core.marks, writtenOff: date };
      return tell(core, "write-off", event.eventId, date);
  }
}

function tell(core: Markable, kind: SpecialTransaction["kind"], eventId: string, date: IsoDate): null {
  core.specials.push({ kind, eventId, date, principal: 0, paid: 0, months: 0 });
  return null;
}
