import type { LineTerms } from "../../../schemas/ledger/terms.js";
import type { Day } from "../loan/day.js";

/** A limit that a line got after its grant. */
export interface LimitFrom {
  /** The business day from which it is in force. */
  readonly day: Day;
  /** In minor units. */
  readonly limit: number;
}

/** What is known of a credit line. */
export interface LineState {
  readonly terms: LineTerms;
  /** 额度生效日期. */
  readonly grantedOn: Day;
  /** 额度到期日期. */
  readonly expiresOn: Day;
  /** In the order in which they came into force; of one day the last counts. */
  readonly changes: readonly LimitFrom[];
  /** The business day of its end before it expires. */
  readonly endedOn: Day | undefined;
  /** Business days on which a loan drawn under it was repaid to nothing. */
  readonly drawsClosedOn: readonly Day[];
}

/** The first day on which a line is over (clause L36). */
export function overOn({ expiresOn, endedOn }: LineState): Day {
  return endedOn ?? expiresOn;
}

/**
 * A line as it was when something was drawn under it: whatever became of it later that day does not count (clause L84).
 * @param limit in force then, in minor units; `undefined`: it was not noted
 */
export function lineThen(line: LineState, limit: number | undefined): LineState {
  return limit === undefined ? line : { ...line, terms: { ...line.terms, limit }, changes: [], endedOn: undefined };
}

/** The limit in force at the end of a day, in minor units. */
export function limitOn({ terms, changes }: LineState, day: Day): number {
  return changes.findLast((change) => change.day <= day)?.limit ?? terms.limit;
}
