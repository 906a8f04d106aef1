import type { Borrower } from "../../../../schemas/ledger/borrower.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { epochMs } from "../../../ledger/business-day.js";
import { addDays } from "../../../ledger/dates.js";
import { owedDespiteDeletion } from "../../owed-despite-deletion.js";
import type { OwedRecord } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import type { ReceivedRecord } from "../../received-record.js";
import { type CorrectionSetting, identityCorrection, wholeDeletion } from "./correction-record.js";
import { timesOf } from "./owed-draft.js";
import type { ToldFamily } from "./told-family.js";
import { ToldRecords } from "./told-records.js";

/** A day on which something that was told turned out to be wrong, and the ids of the events that say so. */
export interface CorrectionTurn {
  readonly known: IsoDate;
  readonly voids: readonly string[];
  readonly identity: readonly string[];
  /** What happened otherwise than was told: found late, bounced, taken back. */
  readonly happened: readonly string[];
}

/** A life in which something that was told turned out to be wrong. */
export interface CorrectedCase {
  readonly family: ToldFamily;
  /** Code under which it was opened. */
  readonly account: string;
  /** AcctType under which it is told, where it has one. */
  readonly accountType: string;
  readonly rules: OwingRules;
  readonly horizon: IsoDate;
  readonly received: readonly ReceivedRecord[];
  /** Whether what happened otherwise is put right in the order of the days it was told of, and not of months alone (L78). */
  readonly inDayOrder: boolean;
  /** Its known days up to the horizon, ascending; at least one. */
  readonly turns: readonly CorrectionTurn[];
  /** Who it was known to be of at the end of a day. */
  readonly borrowerOn: (day: IsoDate) => Borrower;
  /** What it would owe up to the end of a day, had all that was known by then been known in time. */
  readonly recordsUpTo: (day: IsoDate) => OwedRecord[];
}

/**
 * What such a life owes (clauses L19 to L22, L75, L77, L78): up to each known day the records as they were known then, and
 * with it what puts right those of earlier days.
 */
export function correctedRecords(one: CorrectedCase): OwedRecord[] {
  const { family, turns, rules, horizon, received, recordsUpTo } = one;
  const owed = recordsUpTo(addDays(turns[0]?.known ?? horizon, -1));
  const told = new ToldRecords(family, received);
  told.tell(owed);
  for (const [index, turn] of turns.entries()) {
    const { known, voids } = turn;
    if (voids.length > 0) {
      const deletion = wholeDeletion(settingOf(one, known, voids));
      return told.isEmpty ? [] : owedDespiteDeletion(owed, deletion, received);
    }
    const next = turns[index + 1];
    const after = recordsUpTo(next === undefined ? horizon : addDays(next.known, -1));
    const before = told.newest;
    const until = turns.slice(index + 1).find(({ happened }) => happened.length > 0)?.known;
    const putRight =
      turn.happened.length === 0
        ? []
        : told.putRight(
            after,
            happenedOtherwise(one, turn),
            until === undefined ? null : timesOf(until, rules).notBefore,
          );
    const since = after.filter(({ asOf }) => asOf >= known);
    owed.push(...identityChange(one, turn, told, before), ...putRight, ...since);
    told.tell(since);
  }
  return owed.sort(inOrder);
}

function settingOf(
  { family, account, accountType, rules }: CorrectedCase,
  known: IsoDate,
  causes: readonly string[],
): CorrectionSetting {
  return { family, account, accountType, rules, known, causes };
}

function happenedOtherwise(one: CorrectedCase, { known, happened }: CorrectionTurn): CorrectionSetting {
  return { ...settingOf(one, known, happened), ...(one.inDayOrder ? { inDayOrder: true } : {}) };
}

/** @param newest newest as-of date that was held before the day; what is deleted on it may be so before or after */
function identityChange(
  one: CorrectedCase,
  { known, identity }: CorrectionTurn,
  told: ToldRecords,
  newest: IsoDate | null,
): OwedRecord[] {
  const [before, now] = [one.borrowerOn(addDays(known, -1)), one.borrowerOn(known)];
  if (newest === null || identity.length === 0 || JSON.stringify(before) === JSON.stringify(now)) return [];
  const left = told.newest ?? newest;
  const others = [...(left === newest ? [] : [left]), ...told.mayBeNewest(left).filter((asOf) => asOf !== newest)];
  return [identityCorrection(now, newest, others, settingOf(one, known, identity))];
}

/** By the day from whose end on they can be told, then by as-of date. */
function inOrder(a: OwedRecord, b: OwedRecord): number {
  return epochMs(a.notBefore) - epochMs(b.notBefore) || (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);
}
