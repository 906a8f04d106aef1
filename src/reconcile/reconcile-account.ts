import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { Finding, Harm } from "../../schemas/run/finding.js";
import { epochMs } from "../ledger/business-day.js";
import { monthOf } from "../ledger/dates.js";
import type { Binding } from "../profiles/binding.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { lastMonthDue, owedBy, receivedBy } from "./as-of-instant.js";
import { draftFindings, type FindingDraft } from "./draft-findings.js";
import { harmOf } from "./harm.js";
import { type Match, matchRecords, type Pairing } from "./match-records.js";
import type { ReadingTracker } from "./reading-tracker.js";
import { foldAttempts, type RepairTimes } from "./repairs.js";
import { toldEntry, truthEntry } from "./truth-entries.js";

/** One account of a run, both halves of the stick. */
export interface AccountCase {
  readonly account: string;
  /** Position of the life in its cohort. */
  readonly life: number;
  readonly owed: readonly OwedRecord[];
  readonly received: readonly ReceivedRecord[];
}

/** What reconciliation needs beside the two halves. */
export interface ReconcileContext {
  readonly profile: Pick<ReportingProfile, "report">;
  /** Where the business clock stood when the run ended. */
  readonly runEnd: Instant;
  /** Last as-of date for which owed records were worked out; later records are not judged. */
  readonly horizon: IsoDate;
  readonly timeZone: string;
  readonly tracker: ReadingTracker;
  /** The requirement of an id as it binds under the agreement. */
  readonly bind: (requirement: string) => Binding;
  /** What the lender was told of refusals. Absent where no bureau answers: then nothing is owed again. */
  readonly repairs?: RepairTimes;
}

/** A finding before it is numbered. */
export type UnnumberedFinding = Omit<Finding, "id">;

/** A finding of which is not said yet how strictly it binds. */
export type UnboundFinding = Omit<UnnumberedFinding, "level" | "confidence">;

/** A finding with the level and the confidence of the requirement that it breaks. */
export function boundFinding(finding: UnboundFinding, bind: ReconcileContext["bind"]): UnnumberedFinding {
  const { requirement, level, confidence } = bind(finding.requirement);
  const { class: kind, requirement: _asDrafted, ...rest } = finding;
  return { class: kind, level, confidence, requirement, ...rest };
}

/** What became of one account. */
export interface AccountOutcome {
  readonly findings: readonly UnnumberedFinding[];
  readonly pairing: Pairing;
  /** Owed, but their deadline lies after the end of the run: neither passed nor dropped. */
  readonly notYetDue: readonly OwedRecord[];
}

/**
 * Reconciles what one account owes with what arrived for it. Where the bureau keeps several things under its key, each is
 * reconciled by itself: a relative told is never a document told, and a deletion deletes its own alone.
 */
export function reconcileAccount(one: AccountCase, context: ReconcileContext): AccountOutcome {
  const outcomes = bySubject(one).map((subject) => reconcileSubject(subject, context));
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) return only;
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    pairing: {
      matches: outcomes.flatMap(({ pairing }) => pairing.matches),
      doubled: outcomes.flatMap(({ pairing }) => pairing.doubled),
      retold: outcomes.flatMap(({ pairing }) => pairing.retold),
      missing: outcomes.flatMap(({ pairing }) => pairing.missing),
      surplus: outcomes.flatMap(({ pairing }) => pairing.surplus),
    },
    notYetDue: outcomes.flatMap(({ notYetDue }) => notYetDue),
  };
}

/** The account in as many cases as it has subjects, those that are owed first; one where it has none. */
function bySubject(one: AccountCase): AccountCase[] {
  const subjects = new Set([...one.owed, ...one.received].map(({ subject }) => subject));
  if (subjects.size < 2) return [one];
  return [...subjects].map((of) => ({
    ...one,
    owed: one.owed.filter(({ subject }) => subject === of),
    received: one.received.filter(({ subject }) => subject === of),
  }));
}

function reconcileSubject(one: AccountCase, context: ReconcileContext): AccountOutcome {
  const judged = one.received.filter(({ asOf }) => asOf <= context.horizon);
  const attempts = foldAttempts(judged, context.repairs, one.owed);
  const pairing = matchRecords(
    one.owed,
    attempts.map(({ last }) => last),
  );
  const end = epochMs(context.runEnd);
  const notYetDue = pairing.missing.filter(({ deadline }) => epochMs(deadline) > end);
  const dropped = pairing.missing.filter((record) => !notYetDue.includes(record));
  const drafts = draftFindings({ pairing, dropped, attempts, context });
  if (drafts.length === 0) return { findings: [], pairing, notYetDue };
  const findings = drafts.map((draft) => {
    const harm = harmAt(draft, one, pairing.matches, context);
    return boundFinding({ ...draft.finding, account: one.account, life: one.life, harm }, context.bind);
  });
  return { findings, pairing, notYetDue };
}

/** Harm as it reads at the moment the finding stands for: the deadline that was missed, or the arrival of the record. */
function harmAt(draft: FindingDraft, one: AccountCase, matches: readonly Match[], context: ReconcileContext): Harm {
  const told = receivedBy(one.received, draft.harmAt).flatMap((record) => toldEntry(record) ?? []);
  const truth = owedBy(one.owed, matches, draft.harmAt).map((record) =>
    truthEntry(record, matches.find(({ owed }) => owed === record)?.received),
  );
  const month = lastMonthDue(one.owed, draft.harmAt) ?? monthOf(context.horizon);
  return harmOf(context.profile.report(told, month), context.profile.report(truth, month));
}
