import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import { faultName } from "./fault-tally.js";

/** What the faults of {@link EVERY_FAULT} are dated with; only their kinds matter. */
const SOME_DAY: IsoDate = "2024-01-01";

const dated = { date: SOME_DAY, at: "00:00", minutes: 1 } as const;

/** One fault of each kind that can be put in, told apart as coverage tells them apart. */
const EVERY_FAULT: readonly Fault[] = [
  ...(["refused", "reset", "unavailable"] as const).map((how): Fault => ({ kind: "outage", ...dated, how })),
  ...(["error", "unavailable", "too-many", "reset", "slow", "lost", "twice"] as const).map(
    (how): Fault => ({ kind: "answer", date: SOME_DAY, times: 1, how }),
  ),
  { kind: "reject", record: 1, times: 1 },
  ...(["ABF000", "ABF001", "ABF002"] as const).map((code): Fault => ({ kind: "file-failure", date: SOME_DAY, code })),
  ...(["late", "lost", "doubled", "swapped"] as const).map(
    (how): Fault => ({ kind: "feedback", date: SOME_DAY, how, days: 1 }),
  ),
  { kind: "bureau-clock", minutes: 1 },
  { kind: "folder", ...dated },
  ...(["after", "at-once"] as const).map((how): Fault => ({ kind: "repeated-call", call: 1, how })),
  { kind: "swapped-calls", call: 2 },
  ...(
    ["kill-in-step", "kill-before-send", "kill-in-send", "kill-after-receipt", "start-twice", "restart-later"] as const
  ).map((how): Fault => ({ kind: "process", date: SOME_DAY, how })),
];

/** What takes a lender that reads the bureau's feedback: without it such a case could not run. */
const NEEDS_FEEDBACK: ReadonlySet<Fault["kind"]> = new Set(["reject", "file-failure", "feedback"]);

/**
 * Names of the faults that a run can put in.
 * @param cannot the faults of a plan that the delivery has no place for
 * @param takesFeedback whether the lender takes feedback files
 */
export function faultsWithin(cannot: (plan: FaultPlan) => readonly Fault[], takesFeedback: boolean): string[] {
  const impossible = new Set(cannot({ faults: [...EVERY_FAULT] }));
  return EVERY_FAULT.filter((fault) => !impossible.has(fault))
    .filter(({ kind }) => takesFeedback || !NEEDS_FEEDBACK.has(kind))
    .map(faultName);
}
