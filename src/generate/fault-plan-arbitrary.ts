import * as fc from "fast-check";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import { addDays } from "../ledger/dates.js";

/** When faults may come, and which of them the delivery has a place for. */
export interface FaultOptions {
  readonly start: IsoDate;
  /** Days from the start within which faults begin. */
  readonly days: number;
  /** Most faults of a plan. */
  readonly most: number;
  /** Whether the lender's own process may be ended, doubled and restarted. Default false: other plans stay as they were. */
  readonly process?: boolean;
  /** The faults of a plan that cannot be caused; they are left out. */
  cannot(plan: FaultPlan): readonly Fault[];
}

/**
 * Plans of one to several faults that a right lender can live with. Feedback is never lost where something is refused: what
 * a lender is never told it cannot put right, and all that follows on it would be refused too.
 */
export function faultPlanArbitrary(options: FaultOptions): fc.Arbitrary<FaultPlan> {
  return fc
    .array(faultArbitrary(options), { minLength: 1, maxLength: options.most })
    .map((faults) => ({ faults: withoutLosingRefusals(faults) }))
    .map((plan) => {
      const impossible = new Set(options.cannot(plan));
      return { faults: plan.faults.filter((fault) => !impossible.has(fault)) };
    });
}

function faultArbitrary({ start, days, process = false }: FaultOptions): fc.Arbitrary<Fault> {
  const date = fc.integer({ min: 0, max: days }).map((offset) => addDays(start, offset));
  const at = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30")).map(([hour, minute]) => {
    return `${String(hour).padStart(2, "0")}:${minute}`;
  });
  // From minutes to weeks, each as likely.
  const minutes = fc.constantFrom(1, 5, 60, 360, 1440, 2880, 7200, 20_160);
  const others = fc.oneof(
    fc.record({
      kind: fc.constant("outage" as const),
      date,
      at,
      minutes,
      how: fc.constantFrom("refused" as const, "reset" as const, "unavailable" as const),
    }),
    fc.record({ kind: fc.constant("folder" as const), date, at, minutes }),
    fc.record({
      kind: fc.constant("answer" as const),
      date,
      times: fc.integer({ min: 1, max: 4 }),
      how: fc.constantFrom(
        "error" as const,
        "unavailable" as const,
        "too-many" as const,
        "reset" as const,
        "lost" as const,
        "twice" as const,
      ),
    }),
    fc.record({
      kind: fc.constant("reject" as const),
      record: fc.integer({ min: 1, max: 6 }),
      times: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constant("file-failure" as const),
      date,
      code: fc.constantFrom("ABF000" as const, "ABF001" as const, "ABF002" as const),
    }),
    fc.record({
      kind: fc.constant("feedback" as const),
      date,
      how: fc.constantFrom("late" as const, "lost" as const, "doubled" as const, "swapped" as const),
      days: fc.integer({ min: 1, max: 10 }),
    }),
    fc.record({ kind: fc.constant("bureau-clock" as const), minutes: fc.integer({ min: -2880, max: 2880 }) }),
    fc.record({
      kind: fc.constant("repeated-call" as const),
      call: fc.integer({ min: 1, max: 4 }),
      how: fc.constantFrom("after" as const, "at-once" as const),
    }),
  );
  return process ? fc.oneof(others, processFaultArbitrary(date)) : others;
}

function processFaultArbitrary(date: fc.Arbitrary<IsoDate>): fc.Arbitrary<Fault> {
  const how = fc.constantFrom(
    "kill-before-send" as const,
    "kill-in-send" as const,
    "kill-after-receipt" as const,
    "start-twice" as const,
    "restart-later" as const,
  );
  const inStep = {
    kind: fc.constant("process" as const),
    date,
    how: fc.constant("kill-in-step" as const),
    // From before the lender has read the call to the middle of a long job.
    afterMs: fc.constantFrom(0, 2, 5, 10, 20, 50),
  };
  return fc.oneof(fc.record(inStep), fc.record({ kind: fc.constant("process" as const), date, how }));
}

function withoutLosingRefusals(faults: readonly Fault[]): Fault[] {
  const refuses = faults.some(({ kind }) => kind === "reject" || kind === "file-failure");
  return refuses ? faults.filter((fault) => fault.kind !== "feedback" || fault.how !== "lost") : [...faults];
}
