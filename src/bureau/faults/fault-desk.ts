import type { Instant } from "../../../schemas/ledger/primitives.js";
import type { AnswerFault, Fault, FaultPlan, OutageFault, ProcessFault } from "../../../schemas/run/fault-plan.js";
import type { FaultHit } from "../../profiles/bureau-line.js";
import { type FaultSpan, faultSpan, isDue, isWithin } from "../../profiles/fault-span.js";
import type { Disturbance, Meeting } from "./disturbance.js";
import { insteadOfAnAnswer } from "./instead-of-an-answer.js";

/**
 * What goes wrong at the bureau's door by a plan, call by call: its one definition, which touches nothing. The listening
 * bureau and the one in this process ask it and do what it says.
 */
export interface FaultDesk {
  /** Forgets the last plan, its counts, its hits and the clock; the new one disturbs from the first `moveTo` on. */
  begin(plan: FaultPlan, timeZone: string): void;
  /** The business clock stands here, or is on its way here. */
  moveTo(now: Instant): void;
  /** Whether there is no connection to the bureau where the clock stands. */
  refuses(): boolean;
  /**
   * Tells what happens to a call that comes in. The first fault of the plan that fits is met, and only that one counts; an
   * outage comes before any answer, since there is nobody to answer.
   * @param submission name under which a file is submitted, as it can be printed; undefined for every other call, which
   *   outages meet as well, though nothing is told of it
   */
  meet(submission: string | undefined): Meeting | undefined;
  /** What was hit since the last time it was asked, in the order in which it was settled. */
  takeHits(): readonly FaultHit[];
  /** Forgets the plan; hits that were not taken stay until the next `begin`. */
  end(): void;
}

/** Hits kept until they are taken: a lender that tries again without a pause must not fill the memory. */
const mostHits = 10_000;

interface Outage {
  readonly fault: OutageFault;
  readonly span: FaultSpan;
}

/** What lies in wait for submissions. */
interface Ambush {
  readonly fault: AnswerFault | ProcessFault;
  readonly disturbance: Disturbance;
  left: number;
}

/** A desk without a plan. */
export function createFaultDesk(): FaultDesk {
  let outages: readonly Outage[] = [];
  let ambushes: readonly Ambush[] = [];
  let zone = "UTC";
  let now: Instant | undefined;
  let hits: FaultHit[] = [];
  // What an earlier plan left under way is not told to the next.
  let book = 0;

  function forget(): void {
    outages = [];
    ambushes = [];
    now = undefined;
    book += 1;
  }

  function outageAt(at: Instant): Outage | undefined {
    const present = outages.filter(({ span }) => isWithin(span, at));
    return present.find(({ fault }) => fault.how === "refused") ?? present[0];
  }

  function meeting(fault: Fault, at: Instant, submission: string | undefined, disturbance: Disturbance): Meeting {
    const opened = book;
    return {
      disturbance,
      settle(received) {
        // A refused connection is seen by nobody on a socket, so it is told nowhere.
        if (submission === undefined || disturbance.kind === "refused") return;
        if (opened === book && hits.length < mostHits) hits.push({ at, fault, name: submission, received });
      },
    };
  }

  return {
    begin(plan, timeZone) {
      forget();
      hits = [];
      zone = timeZone;
      outages = plan.faults
        .filter((fault) => fault.kind === "outage")
        .map((fault) => ({ fault, span: faultSpan(fault, timeZone) }));
      ambushes = plan.faults.flatMap((fault) => ambushOf(fault) ?? []);
    },
    moveTo(instant) {
      now = instant;
    },
    refuses: () => now !== undefined && outageAt(now)?.fault.how === "refused",
    meet(submission) {
      const at = now;
      if (at === undefined) return undefined;
      const outage = outageAt(at);
      if (outage !== undefined) return meeting(outage.fault, at, submission, disturbanceOf(outage.fault));
      if (submission === undefined) return undefined;
      const met = ambushes.find(({ fault, left }) => left > 0 && isDue(fault.date, at, zone));
      if (met === undefined) return undefined;
      met.left -= 1;
      return meeting(met.fault, at, submission, met.disturbance);
    },
    takeHits() {
      const taken = hits;
      hits = [];
      return taken;
    },
    end: forget,
  };
}

function ambushOf(fault: Fault): Ambush | undefined {
  if (fault.kind === "answer") return { fault, disturbance: disturbanceOf(fault), left: fault.times };
  const disturbance = fault.kind === "process" ? strikeOf(fault) : undefined;
  return fault.kind === "process" && disturbance !== undefined ? { fault, disturbance, left: 1 } : undefined;
}

/** Where in a submission the lender's process is ended; undefined where it has nothing to do with one. */
function strikeOf({ how }: ProcessFault): Disturbance | undefined {
  switch (how) {
    case "kill-before-send":
      return { kind: "struck-before" };
    case "kill-in-send":
      return { kind: "struck-half-way" };
    case "kill-after-receipt":
      return { kind: "struck-after" };
    default:
      return undefined;
  }
}

function disturbanceOf({ how }: OutageFault | AnswerFault): Disturbance {
  if (how === "error" || how === "unavailable" || how === "too-many") {
    return { kind: "instead", answer: insteadOfAnAnswer(how) };
  }
  return { kind: how };
}
