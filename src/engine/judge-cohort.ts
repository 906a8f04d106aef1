import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Finding } from "../../schemas/run/finding.js";
import type { LivedLoan } from "../ledger/lived-loan.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { ReadingTracker } from "../reconcile/reading-tracker.js";
import { type AccountOutcome, reconcileAccount, type UnnumberedFinding } from "../reconcile/reconcile-account.js";
import type { LivedCohort } from "./cohort.js";
import type { LifeInProgress } from "./life-in-progress.js";
import { fileFinding, scheduleFinding } from "./other-findings.js";
import { strangerFindings } from "./stranger-findings.js";

/** One life with both halves of the stick and what came of comparing them. */
export interface JudgedLife {
  readonly life: LifeInProgress;
  /** null when the account was never opened. */
  readonly lived: LivedLoan | null;
  readonly owed: readonly OwedRecord[];
  readonly received: readonly ReceivedRecord[];
  readonly outcome: AccountOutcome | null;
  readonly findings: readonly Finding[];
  /** Last as-of date that was judged. */
  readonly horizon: IsoDate;
}

/** A cohort after reconciliation. */
export interface JudgedCohort {
  readonly lived: LivedCohort;
  readonly lives: readonly JudgedLife[];
  /** Every finding, those of lives first, numbered. */
  readonly findings: readonly Finding[];
}

/**
 * Works out what each life owed and reconciles it with what arrived.
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function judgeCohort(lived: LivedCohort, profile: ReportingProfile, tracker: ReadingTracker): JudgedCohort {
  let count = 0;
  const number = (finding: UnnumberedFinding): Finding => {
    count += 1;
    return { id: `F${String(count).padStart(4, "0")}`, ...finding };
  };
  const lives = lived.lives.map((life) => {
    const judged = judgeLife(life, lived, profile, tracker);
    return { ...judged, findings: judged.unnumbered.map(number) };
  });
  const ofFiles = lived.fileBreaches.map((breach) => number(fileFinding(breach, lived)));
  return { lived, lives, findings: [...lives.flatMap(({ findings }) => findings), ...ofFiles] };
}

function judgeLife(
  life: LifeInProgress,
  cohort: LivedCohort,
  profile: ReportingProfile,
  tracker: ReadingTracker,
): Omit<JudgedLife, "findings"> & { unnumbered: readonly UnnumberedFinding[] } {
  const lived = life.lived();
  const { horizon } = cohort;
  if (lived === null) return { life, lived, owed: [], received: [], outcome: null, horizon, unnumbered: [] };
  const received = cohort.received.get(lived.account) ?? [];
  const owed = profile.owed(lived, life.rules, horizon, received);
  const outcome = reconcileAccount(
    { account: lived.account, life: life.setting.index, owed, received },
    {
      profile,
      runEnd: cohort.runEnd,
      horizon,
      timeZone: cohort.cohort.agreement.timeZone,
      tracker,
    },
  );
  const schedules = life.wrongSchedules.map((wrong) => scheduleFinding(wrong, lived.account, life.setting.index));
  const strangers = strangerFindings(lived, life.setting.index, cohort, profile);
  return {
    life,
    lived,
    owed,
    received,
    outcome,
    horizon,
    unnumbered: [...outcome.findings, ...schedules, ...strangers],
  };
}
