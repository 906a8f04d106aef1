import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { epochMs } from "../../../ledger/business-day.js";
import { addDays } from "../../../ledger/dates.js";
import { knownOn, loanAsKnown, voidedOn } from "../../../ledger/known-loan.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import { owedDespiteDeletion } from "../../owed-despite-deletion.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { accountRecords } from "./account-records.js";
import { accountDeletion, type CorrectionSetting, identityCorrection } from "./correction-record.js";
import { ToldRecords } from "./told-records.js";

/** A life in which something that was told turned out to be wrong. */
export interface CorrectedCase {
  readonly lived: LivedLoan;
  readonly rules: LoanRules;
  readonly horizon: IsoDate;
  readonly received: readonly ReceivedRecord[];
  /** Its known days up to the horizon, ascending; at least one. */
  readonly turns: readonly IsoDate[];
}

/**
 * What such a life owes (clauses L19 to L22): up to each known day the records as they were known then, and with it what
 * puts right those of earlier days.
 */
export function correctedRecords({ lived, rules, horizon, received, turns }: CorrectedCase): OwedRecord[] {
  const beforeAll = addDays(turns[0] ?? horizon, -1);
  const owed = accountRecords(loanAsKnown(lived, beforeAll), rules, beforeAll, received);
  const told = new ToldRecords(received);
  told.tell(owed);
  const voided = voidedOn(lived);
  for (const [index, known] of turns.entries()) {
    const next = turns[index + 1];
    const end = next === undefined ? horizon : addDays(next, -1);
    const setting = { lived: loanAsKnown(lived, end), rules, known };
    if (known === voided) {
      const deletion = accountDeletion({ ...setting, causes: causesOf(lived, known, "void") });
      return told.isEmpty ? [] : owedDespiteDeletion(owed, deletion, received);
    }
    const after = accountRecords(setting.lived, rules, end, received);
    const corrections = [
      ...identityChange(told, { ...setting, causes: causesOf(lived, known, "identity-correction") }, lived),
      ...told.putRight(after, { ...setting, causes: causesOf(lived, known, "repayment", "reversal") }),
    ];
    const since = after.filter(({ asOf }) => asOf >= known);
    owed.push(...corrections, ...since);
    told.tell(since);
  }
  return owed.sort(inOrder);
}

/** The events that became known on a day and put right what was told. */
function causesOf(lived: LivedLoan, known: IsoDate, ...types: readonly string[]): string[] {
  return lived.events
    .filter((one) => knownOn(one) === known && types.includes(one.event.type))
    .filter(({ event, known: late }) => late !== undefined || (event.type !== "repayment" && event.type !== "reversal"))
    .map(({ event }) => event.eventId);
}

function identityChange(told: ToldRecords, setting: CorrectionSetting, lived: LivedLoan): OwedRecord[] {
  const before = loanAsKnown(lived, addDays(setting.known, -1)).borrower;
  const { newest } = told;
  if (newest === null || JSON.stringify(before) === JSON.stringify(setting.lived.borrower)) return [];
  return [identityCorrection(newest, told.receivedAfter(newest), setting)];
}

/** By the day from whose end on they can be told, then by as-of date. */
function inOrder(a: OwedRecord, b: OwedRecord): number {
  return epochMs(a.notBefore) - epochMs(b.notBefore) || (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);
}
