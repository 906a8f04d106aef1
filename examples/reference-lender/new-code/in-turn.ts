import { isBaseCorrection, isRenaming } from "../amending/forms.js";
import type { RecordCode } from "../reporting/correction.js";

/** What is needed of a record to find its turn. */
interface Turned {
  readonly accountId: string;
  readonly asOf: string;
  readonly code: RecordCode;
}

/**
 * How many of the new codes among some records go out before one of them, itself counted: those of its account, line, guarantee or contract as of its own day
 * or an earlier one (clauses L71, L76). A correction of segment B takes the newest as-of date, so it goes after all of them.
 */
export function inTurn(records: readonly Turned[]): (record: Turned) => number {
  const changes = records.filter(({ code }) => isRenaming(code));
  return ({ accountId, asOf, code }) =>
    changes.filter((change) => change.accountId === accountId && (isBaseCorrection(code) || change.asOf <= asOf))
      .length;
}
