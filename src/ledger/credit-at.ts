import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays } from "./dates.js";
import { type LivedLine, lineAt } from "./lived-line.js";
import type { CreditView } from "./loan-view.js";

/**
 * The line's side of a revolving loan or a card at the end of a day: its limit, and the days on which that became another
 * one (clauses L49, L56).
 */
export function creditAt(line: Pick<LivedLine, "terms" | "events">, day: IsoDate): CreditView {
  const limitOn = (date: IsoDate): number => lineAt(line, date).limit;
  const days = new Set(
    line.events.flatMap(({ event, date }) => (event.type === "limit-change" || event.type === "reversal" ? date : [])),
  );
  return {
    limit: limitOn(day),
    changedOn: [...days].filter((date) => date <= day && limitOn(date) !== limitOn(addDays(date, -1))).sort(),
  };
}
