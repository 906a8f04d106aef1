import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { Finding } from "../../schemas/run/finding.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import { epochMs } from "../ledger/business-day.js";
import type { LivedPart } from "../ledger/lived-part.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { ReadingTracker } from "../reconcile/reading-tracker.js";
import {
  type AccountOutcome,
  boundFinding,
  type ReconcileContext,
  reconcileAccount,
  type UnboundFinding,
  type UnnumberedFinding,
} from "../reconcile/reconcile-account.js";
import type { RepairTimes } from "../reconcile/repairs.js";
import { instantOf } from "./clock-stops.js";
import type { LivedCohort } from "./cohort.js";
import type { LifeInProgress } from "./life-in-progress.js";
import { fileFinding, ownAccordBreaches, scheduleFinding } from "./other-findings.js";
import { extendedDeadline } from "./outages.js";
import { owedAfterOutages } from "./owed-after-outages.js";
import type { PartInProgress } from "./parts/part-in-progress.js";
import { referenceFindings } from "./reference-findings.js";
import { repairDue } from "./repair-window.js";
import { strangerFindings } from "./stranger-findings.js";

/** One part of a life with both halves of the stick and what came of comparing them. */
export interface JudgedPart {
  readonly part: PartInProgress;
  /** null when it was never opened. */
  readonly lived: LivedPart | null;
  readonly owed: readonly OwedRecord[];
  readonly received: readonly ReceivedRecord[];
  readonly outcome: AccountOutcome | null;
}

/** One life and what came of each of its parts. */
export interface JudgedLife {
  readonly life: LifeInProgress;
  readonly parts: readonly JudgedPart[];
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

type Bind = ReconcileContext["bind"];

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
  const bind: Bind = (requirement) => profile.binding(requirement, lived.cohort.agreement);
  const lives = lived.lives.map((life) => {
    const judged = judgeLife(life, lived, profile, tracker, bind);
    return { ...judged, findings: judged.unnumbered.map(number) };
  });
  const ofFiles = [...lived.fileBreaches, ...ownAccordBreaches(lived)].map((breach) =>
    number(boundFinding(fileFinding(breach, lived), bind)),
  );
  return { lived, lives, findings: [...lives.flatMap(({ findings }) => findings), ...ofFiles] };
}

/** A judged cohort with findings about its lives that only show beside what others told, numbered on. */
export function withFindings(
  judged: JudgedCohort,
  more: readonly UnboundFinding[],
  profile: Pick<ReportingProfile, "binding">,
): JudgedCohort {
  const bind: Bind = (requirement) => profile.binding(requirement, judged.lived.cohort.agreement);
  const numbered = more.map((finding, index): Finding => {
    const id = `F${String(judged.findings.length + index + 1).padStart(4, "0")}`;
    return { id, ...boundFinding(finding, bind) };
  });
  const lives = judged.lives.map((one) => {
    const own = numbered.filter(({ life }) => life === one.life.setting.index);
    return own.length === 0 ? one : { ...one, findings: [...one.findings, ...own] };
  });
  return { ...judged, lives, findings: [...judged.findings, ...numbered] };
}

function judgeLife(
  life: LifeInProgress,
  cohort: LivedCohort,
  profile: ReportingProfile,
  tracker: ReadingTracker,
  bind: Bind,
): Omit<JudgedLife, "findings"> & { unnumbered: readonly UnnumberedFinding[] } {
  const parts = life.parts.map((part) => judgePart(part, life.setting.index, cohort, profile, tracker, bind));
  const { index, borrower } = life.setting;
  const strangers = life.keys().length === 0 ? [] : strangerFindings(borrower, index, cohort, profile);
  const references = referenceFindings(parts, index, cohort.cohort.agreement, profile);
  return {
    life,
    parts,
    horizon: cohort.horizon,
    unnumbered: [
      ...parts.flatMap(({ unnumbered }) => unnumbered),
      ...[...strangers, ...references].map((finding) => boundFinding(finding, bind)),
    ],
  };
}

function judgePart(
  part: PartInProgress,
  life: number,
  cohort: LivedCohort,
  profile: ReportingProfile,
  tracker: ReadingTracker,
  bind: Bind,
): JudgedPart & { unnumbered: readonly UnnumberedFinding[] } {
  const lived = part.lived();
  const { horizon } = cohort;
  if (lived === null) return { part, lived, owed: [], received: [], outcome: null, unnumbered: [] };
  const { agreement, calendar } = part.setting;
  const received = cohort.received.get(lived.account) ?? [];
  const owed = withOutages(profile.owed(lived, { agreement, calendar }, horizon, received), received, cohort);
  const outcome = reconcileAccount(
    { account: lived.account, life, owed, received },
    {
      profile,
      runEnd: cohort.runEnd,
      horizon,
      timeZone: cohort.cohort.agreement.timeZone,
      tracker,
      bind,
      ...repairTimes(cohort, calendar),
    },
  );
  const schedules = part.wrongSchedules.map((wrong) => scheduleFinding(wrong, lived.account, life));
  return {
    part,
    lived,
    owed,
    received,
    outcome,
    unnumbered: [...outcome.findings, ...schedules.map((finding) => boundFinding(finding, bind))],
  };
}

/** What is owed, with the times that the outages of the cohort leave (clause L18). */
function withOutages(
  owed: readonly OwedRecord[],
  received: readonly ReceivedRecord[],
  { cohort, outages }: LivedCohort,
): readonly OwedRecord[] {
  const { exchange, timeZone } = cohort.agreement;
  if (exchange === undefined || outages.length === 0) return owed;
  return owedAfterOutages(owed, received, outages, exchange.recoveryHours, timeZone);
}

/** What the lender was told of refusals, where the agreement has a way back from the bureau (clause L17). */
function repairTimes(
  { cohort, feedbackReached, outages }: LivedCohort,
  calendar: BusinessCalendar,
): { readonly repairs?: RepairTimes } {
  const { exchange, timeZone } = cohort.agreement;
  if (exchange === undefined) return {};
  const dueBy = (knownAt: Instant): Instant => {
    const due = epochMs(repairDue(knownAt, exchange, timeZone, calendar));
    return instantOf(extendedDeadline(due, outages, exchange.recoveryHours), timeZone);
  };
  return { repairs: { knownAt: (file) => feedbackReached.get(file) ?? null, dueBy } };
}
