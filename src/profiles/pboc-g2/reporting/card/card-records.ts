import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { LivedCard } from "../../../../ledger/card/lived-card.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { owedFrom } from "../owed-draft.js";
import { monthlyDuties } from "../segment-duties.js";
import { specialFields } from "../special-segment.js";
import type { Digits } from "../status-digit.js";
import { placeOf } from "./card-closing.js";
import { cardContract } from "./card-contract.js";
import { cardEvents } from "./card-events.js";
import { type CardFacts, eventsWithin, gatherCard, isWithin, periodUpTo } from "./card-facts.js";
import { cardMonth } from "./card-month.js";
import { cardRecoveries } from "./card-recovery.js";
import { cardSpecials } from "./card-specials.js";
import { isClosing } from "./card-turns.js";
import { digitsOf, NOT_OVERDUE } from "./credit-card-status.js";
import { largeInstalmentDuty, largeInstalmentFields } from "./large-instalment-segment.js";

/**
 * Every record of types 210 and 215 that a card owes up to a day, in the order of their as-of dates (clauses L50 to L59, L80
 * to L83), where nothing that was told turned out to be wrong.
 * What arrived changes none of it: no record of a card may come or stay away such that the next one must tell more.
 */
export function cardRecords(lived: LivedCard, rules: OwingRules, horizon: IsoDate): OwedRecord[] {
  const facts = gatherCard(lived, rules, horizon);
  if (facts === null) return [];
  const records = [...recordsWithMonth(facts), ...cardRecoveries(facts), ...cardEvents(facts)];
  return records.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** Codes 10, 20, 30, 31 and 32: those that carry segment H. */
function recordsWithMonth(facts: CardFacts): OwedRecord[] {
  let digits: Digits = NOT_OVERDUE;
  return facts.turns.map((_, index) => {
    const record = recordOfTurn(facts, index, digits);
    digits = digitsOf(facts.viewAt(record.asOf), digits);
    return record;
  });
}

function recordOfTurn(facts: CardFacts, index: number, before: Digits): OwedRecord {
  const { lived, rules, turns, viewAt } = facts;
  const turn = turns[index];
  if (turn === undefined) throw new Error(`Failed to tell of turn ${index}: there are ${turns.length}.`);
  const view = viewAt(turn.day);
  const earlier = turns.slice(0, index);
  const largeInstalment = largeInstalmentDuty(view, turn, earlier);
  const specials = cardSpecials(view, turn, earlier);
  return owedFrom(
    {
      requirement: `OWED-CARD-${turn.code}`,
      codes: [{ code: turn.code }],
      asOf: turn.day,
      months: [...new Set(placeOf(facts, turn).months.map(({ value }) => value))],
      required: true,
      causes: turn.code === "10" ? ["open"] : eventsWithin(lived, periodUpTo(turn.day, view, lived)),
      segments: monthlyDuties(lived, {
        basic: turn.first || limitChanged(facts, index) ? "must" : "may",
        parties: turn.first ? "must" : "may",
        special: specials.length > 0 ? "must" : "must-not",
        largeInstalment,
      }),
      fields: [
        ...cardContract(lived, view, rules),
        ...cardMonth(facts, turn, before),
        ...(largeInstalment === "must-not" ? [] : largeInstalmentFields(view, rules)),
        ...specialFields(specials, rules),
      ],
    },
    lived,
    rules,
  );
}

/** Whether a monthly record is the first since the limit became another one, so that it must carry segment C (clause L49). */
function limitChanged({ turns, viewAt }: CardFacts, index: number): boolean {
  const turn = turns[index];
  const before = turns.slice(0, index).findLast((one) => !isClosing(one));
  if (turn === undefined || isClosing(turn) || before === undefined) return false;
  const since = { after: before.day, upTo: turn.day };
  return viewAt(turn.day).credit.changedOn.some((day) => isWithin(day, since));
}
