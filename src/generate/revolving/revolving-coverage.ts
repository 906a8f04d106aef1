import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { nameOfEvent } from "../put-right/put-right-coverage.js";

/** A revolving loan and what came of it, as plain data. */
export interface CoveredRevolving {
  /** The day on which it was opened. */
  readonly openDate: string;
  /** Events that took effect. */
  readonly events: readonly { readonly event: RevolvingEvent; readonly date: string; readonly known?: string }[];
  /** Records owed: reporting code, whether segment C must be there, and the right values of the status. */
  readonly owed: readonly CoveredRevolvingRecord[];
}

/** A record owed of a revolving loan. */
export interface CoveredRevolvingRecord {
  readonly code: string;
  /** Whether segment C must be there. */
  readonly basic: boolean;
  /** Right values of RpyStatus. */
  readonly statuses: readonly string[];
  /** Right value of AcctStatus; absent where there is none. */
  readonly account?: string;
  /** Values of ChanTranType in segment K; absent where there is none. */
  readonly specials?: readonly string[];
}

/** How often each kind of event, boundary and owed record was reached, by the names of `revolvingCells`. */
export function countRevolving(loans: readonly CoveredRevolving[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { openDate, events, owed } of loans) {
    count("event:revolving-opened");
    for (const event of events) count(`event:revolving-${nameOfEvent(event)}`);
    const drawn = events.flatMap(({ event, date }) => (event.type === "drawdown" ? date : []));
    if (drawn.length === 0) count("event:revolving-never-drawn");
    if (drawn.includes(openDate)) count("boundary:drawn-on-opening");
    if (new Set(drawn).size < drawn.length) count("event:several-drawdowns-a-day");
    if (drawnAgain(events.map(({ event }) => event.type))) count("event:drawn-again");
    for (const { code, basic, statuses, account = "", specials = [] } of owed) {
      count(`record:R1-${code}`);
      if (code === "30" && basic) count("record:R1-30+C");
      for (const status of statuses) count(`status:R1-${status}`);
      if (TROUBLED.has(account)) count(`account:R1-${account}`);
      for (const special of specials) count(`special:R1-${special}`);
    }
  }
  return counts;
}

/** AcctStatus of a revolving loan that is stopped, in court, bad debt or written off (clauses L80, L81). */
const TROUBLED: ReadonlySet<string> = new Set(["5", "8", "41", "42"]);

/** Whether something was drawn after something had been repaid. */
function drawnAgain(types: readonly string[]): boolean {
  const repaid = types.indexOf("repayment");
  return repaid >= 0 && types.indexOf("drawdown", repaid) >= 0;
}

/** What lives of revolving loans reach beside what their lines do. */
export const revolvingCells: readonly string[] = [
  ...["opened", "never-drawn", "drawdown", "repayment", "reversal", "classification"].map(
    (name) => `event:revolving-${name}`,
  ),
  "event:several-drawdowns-a-day",
  "event:drawn-again",
  "boundary:drawn-on-opening",
  ...["10", "30", "30+C", "20", "32", "40"].map((name) => `record:R1-${name}`),
  ...["*", "N", "1", "2", "C"].map((name) => `status:R1-${name}`),
];

/** What those reach beside that which are marked, stopped, paid otherwise or sold (clauses L80 to L83). */
export const revolvingOtherwiseCells: readonly string[] = [
  ...["legal-action", "bad-debt", "write-off", "stop-payment", "resume-payment", "relief", "repayment-in-kind"].map(
    (name) => `event:revolving-${name}`,
  ),
  "event:revolving-guarantor-payment",
  "event:revolving-claim-transfer",
  ...[...TROUBLED].map((state) => `account:R1-${state}`),
  ...[2, 3, 8, 11, 12, 13, 15].map((special) => `special:R1-${special}`),
  ...["B", "D", "Z", "G"].map((status) => `status:R1-${status}`),
];
