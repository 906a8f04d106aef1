import type { CardView } from "../../../../ledger/card/card-view.js";
import { type Mark, markOf } from "../account-status.js";

/** AcctStatus of a marked card: 呆账 written off and waiting for it, 司法追偿 (§4.2: R2, R3). */
const MARKED: Readonly<Record<Mark, string>> = { "written-off": "52", "bad-debt": "51", court: "8" };

/**
 * AcctStatus 账户状态 of an open card at the end of a day (§4.2, clauses L52, L80, L81): 6 not activated, then its mark, then
 * 31 银行止付 where it is stopped, else 1 whatever is overdue.
 */
export function cardStatus({ activatedOn, marks, stoppedOn }: CardView): string {
  if (activatedOn === null) return "6";
  const mark = markOf(marks);
  if (mark !== null) return MARKED[mark];
  return stoppedOn === null ? "1" : "31";
}
