import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import { instantAt } from "../../ledger/business-day.js";
import { addDays } from "../../ledger/dates.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { foldReport } from "../../profiles/pboc-g2/credit-report/fold-report.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { ReadingTracker } from "../reading-tracker.js";
import { type AccountOutcome, reconcileAccount, type UnnumberedFinding } from "../reconcile-account.js";
import type { RepairTimes } from "../repairs.js";

/** Where a run ended. */
export interface RunEnd {
  readonly horizon: IsoDate;
  /** Absent: sixty days after the horizon. */
  readonly runEnd?: Instant;
  readonly tracker?: ReadingTracker;
  readonly repairs?: RepairTimes;
}

/** Reconciles one account at the end of a run. */
export function reconcileStory(
  owed: readonly OwedRecord[],
  received: readonly ReceivedRecord[],
  { horizon, runEnd, tracker, repairs }: RunEnd,
): AccountOutcome {
  return reconcileAccount(
    { account: owed[0]?.account ?? "", life: 0, owed, received },
    {
      profile: { report: foldReport },
      runEnd: runEnd ?? instantAt(addDays(horizon, 60), "00:00:00.000", "Asia/Shanghai"),
      horizon,
      timeZone: "Asia/Shanghai",
      tracker: tracker ?? new ReadingTracker(),
      ...(repairs === undefined ? {} : { repairs }),
    },
  );
}

/** A finding as `class requirement: fields that differ`, told apart by what a test is about. */
export function renderFinding(finding: UnnumberedFinding): string {
  const where = finding.received ?? finding.owed;
  const fields = finding.differences.map(
    ({ field, owed, received }) =>
      `${field.slice(field.indexOf(".") + 1)} ${received ?? "missing"} for ${owed.join("|")}`,
  );
  const record = `${finding.class} ${finding.requirement} of ${where?.asOf ?? "?"}`;
  return fields.length === 0 ? record : `${record}: ${fields.join(", ")}`;
}
