import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import { agreementByName } from "../../generate/agreements.js";
import { instantAt } from "../../ledger/business-day.js";
import { addDays } from "../../ledger/dates.js";
import type { Binding } from "../../profiles/binding.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { foldReport } from "../../profiles/pboc-g2/credit-report/fold-report.js";
import { bindingOf } from "../../profiles/pboc-g2/requirements/binding-of.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { ReadingTracker } from "../reading-tracker.js";
import { type AccountOutcome, reconcileAccount, type UnnumberedFinding } from "../reconcile-account.js";
import type { RepairTimes } from "../repairs.js";

const agreement = knownAgreement("plain");

/** Where a run ended. */
export interface RunEnd {
  readonly horizon: IsoDate;
  /** Absent: sixty days after the horizon. */
  readonly runEnd?: Instant;
  readonly tracker?: ReadingTracker;
  readonly repairs?: RepairTimes;
  /** How requirements bind. Absent: as they do under the agreement `plain`. */
  readonly bind?: (requirement: string) => Binding;
}

/** Reconciles one account at the end of a run. */
export function reconcileStory(
  owed: readonly OwedRecord[],
  received: readonly ReceivedRecord[],
  { horizon, runEnd, tracker, repairs, bind }: RunEnd,
): AccountOutcome {
  return reconcileAccount(
    { account: owed[0]?.account ?? "", life: 0, owed, received },
    {
      profile: { report: foldReport },
      runEnd: runEnd ?? instantAt(addDays(horizon, 60), "00:00:00.000", "Asia/Shanghai"),
      horizon,
      timeZone: "Asia/Shanghai",
      tracker: tracker ?? new ReadingTracker(),
      bind: bind ?? ((requirement) => bindingOf(requirement, agreement)),
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

function knownAgreement(name: string): Agreement {
  const found = agreementByName(name);
  if (found === null) throw new Error(`There is no agreement ${name}.`);
  return found;
}
