import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LivedPart } from "./lived-part.js";

/** A key under which something is reported, and from which business date on (clauses L71, L76). */
export interface AccountCode {
  readonly from: IsoDate;
  readonly code: string;
  /** The event that gave it; null of the one under which the account was opened. */
  readonly eventId: string | null;
}

/** What says under which keys something is reported. */
interface Keyed {
  readonly account: string;
  readonly bookedOn: IsoDate;
  readonly events: readonly {
    readonly event: Pick<BusinessEvent, "eventId">;
    readonly date: IsoDate;
    readonly code?: string;
  }[];
}

/** The keys of a loan, or of anything else that was opened, in their order, the one under which it was opened first. */
export function codesOf({ account, bookedOn, events }: Keyed): AccountCode[] {
  const later = events.flatMap(({ event, date, code }) =>
    code === undefined ? [] : [{ from: date, code, eventId: event.eventId }],
  );
  return [{ from: bookedOn, code: account, eventId: null }, ...later];
}

/** Every key under which a part is reported. */
export function keysOf(lived: LivedPart): string[] {
  const later = lived.events.flatMap((one) => ("code" in one && typeof one.code === "string" ? [one.code] : []));
  return [lived.account, ...later];
}
