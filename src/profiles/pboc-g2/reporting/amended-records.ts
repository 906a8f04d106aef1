import type { BusinessEvent } from "../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { eventsKnownOn } from "../../../ledger/known-events.js";
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

/**
 * What of it can turn out to have happened otherwise: what a reversal takes back, told of its own day (clause L78), payments
 * found late or bounced, told of months (clause L84), or nothing. Any other reversal undoes a booking of its own day.
 */
type Otherwise = "taken-back" | "payments" | "nothing";

/** How something that is no loan is told. */
export interface AmendedCase<Part extends Lived> {
  readonly lived: Part;
  readonly family: ToldFamily;
  readonly otherwise: Otherwise;
  readonly rules: OwingRules;
  readonly horizon: IsoDate;
  readonly received: readonly ReceivedRecord[];
  /** What it owes up to a day where nothing that was told turned out to be wrong. */
  readonly recordsOf: (lived: Part, horizon: IsoDate) => OwedRecord[];
}

/**
 * Everything that something without a schedule owes up to a day: its reports, and what of them is put right, deleted or goes on
 * under another code (clauses L75 to L78, L84).
 */
export function amendedRecords<Part extends Lived>(one: AmendedCase<Part>): OwedRecord[] {
  const { lived, family, otherwise, rules, horizon, received, recordsOf } = one;
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
          inDayOrder: otherwise === "taken-back",
          turns,
          borrowerOn: (day) => borrowerOn(lived, day),
          recordsUpTo,
        });
  return underItsCodes(owed, lived, family, rules, horizon);
}

function turnsOf<Part extends Lived>({ lived, otherwise, horizon }: AmendedCase<Part>): CorrectionTurn[] {
  const ids = (known: IsoDate, is: (one: Part["events"][number]) => boolean): string[] =>
    lived.events.flatMap((one) => (knownOn(one) === known && is(one) ? one.event.eventId : []));
  return [...new Set(lived.events.map(knownOn))]
    .filter((known) => known <= horizon)
    .sort()
    .map((known) => ({
      known,
      voids: ids(known, ({ event }) => event.type === "void"),
      identity: ids(known, ({ event }) => event.type === "identity-correction"),
      happened: ids(known, (one) => happenedOtherwise(one, otherwise)),
    }))
    .filter(({ voids, identity, happened }) => voids.length + identity.length + happened.length > 0);
}

function happenedOtherwise({ event, known }: DatedEvent<BusinessEvent>, otherwise: Otherwise): boolean {
  return otherwise === "payments" ? known !== undefined : otherwise === "taken-back" && event.type === "reversal";
}

/** The day on which the lender learnt of an event. */
function knownOn({ date, known }: DatedEvent<BusinessEvent>): IsoDate {
  return known ?? date;
}

const AMENDING: ReadonlySet<string> = new Set(["void", "code-change", "identity-correction"]);

/** As it was known at the end of a day; nothing in it amends anything any more. */
function asKnown<Part extends Lived>({ lived, otherwise }: AmendedCase<Part>, day: IsoDate): Part {
  const happened = otherwise === "taken-back" ? inEffectOn : eventsKnownOn;
  const known: readonly DatedEvent<BusinessEvent>[] = happened(lived.events, day);
  const events = known.filter(({ event }) => !AMENDING.has(event.type));
  return { ...lived, borrower: borrowerOn(lived, day), events };
}
