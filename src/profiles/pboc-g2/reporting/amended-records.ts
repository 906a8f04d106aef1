import type { BusinessEvent } from "../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { DatedEvent, LivedDated } from "../../../ledger/lived-dated.js";
import { borrowerOn, inEffectOn } from "../../../ledger/put-right.js";
import type { OwedRecord } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import type { ReceivedRecord } from "../../received-record.js";
import { underItsCodes } from "./code-change.js";
import { type CorrectionTurn, correctedRecords } from "./corrected-records.js";
import type { ToldFamily } from "./told-family.js";

/** What is lived of something that is no loan, whatever it is. */
type Lived = LivedDated<{ readonly product: string }, BusinessEvent>;

/** How something that is no loan is told. */
export interface AmendedCase<Part extends Lived> {
  readonly lived: Part;
  readonly family: ToldFamily;
  /** Whether a reversal takes back what happened on an earlier day (clause L78); else it undoes a booking of its own day. */
  readonly takesBack: boolean;
  readonly rules: OwingRules;
  readonly horizon: IsoDate;
  readonly received: readonly ReceivedRecord[];
  /** What it owes up to a day where nothing that was told turned out to be wrong. */
  readonly recordsOf: (lived: Part, horizon: IsoDate) => OwedRecord[];
}

/**
 * Everything that something without a schedule owes up to a day: its reports, and what of them is put right, deleted or goes on
 * under another code (clauses L75 to L78).
 */
export function amendedRecords<Part extends Lived>(one: AmendedCase<Part>): OwedRecord[] {
  const { lived, family, rules, horizon, received, recordsOf } = one;
  const turns = turnsOf(one);
  const recordsUpTo = (day: IsoDate): OwedRecord[] => recordsOf(asKnown(one, day), day);
  const owed =
    turns.length === 0
      ? recordsUpTo(horizon)
      : correctedRecords({
          family,
          account: lived.account,
          accountType: lived.terms.product,
          rules,
          horizon,
          received,
          inDayOrder: true,
          turns,
          borrowerOn: (day) => borrowerOn(lived, day),
          recordsUpTo,
        });
  return underItsCodes(owed, lived, family, rules, horizon);
}

function turnsOf<Part extends Lived>({ lived, takesBack, horizon }: AmendedCase<Part>): CorrectionTurn[] {
  const ids = (known: IsoDate, type: string): string[] =>
    lived.events.flatMap(({ event, date }) => (date === known && event.type === type ? event.eventId : []));
  return [...new Set(lived.events.map(({ date }) => date))]
    .filter((known) => known <= horizon)
    .sort()
    .map((known) => ({
      known,
      voids: ids(known, "void"),
      identity: ids(known, "identity-correction"),
      happened: takesBack ? ids(known, "reversal") : [],
    }))
    .filter(({ voids, identity, happened }) => voids.length + identity.length + happened.length > 0);
}

const AMENDING: ReadonlySet<string> = new Set(["void", "code-change", "identity-correction"]);

/** As it was known at the end of a day; nothing in it amends anything any more. */
function asKnown<Part extends Lived>({ lived, takesBack }: AmendedCase<Part>, day: IsoDate): Part {
  const known: readonly DatedEvent<BusinessEvent>[] = takesBack
    ? inEffectOn(lived.events, day)
    : lived.events.filter(({ date }) => date <= day);
  const events = known.filter(({ event }) => !AMENDING.has(event.type));
  return { ...lived, borrower: borrowerOn(lived, day), events };
}
