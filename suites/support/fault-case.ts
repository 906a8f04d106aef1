import type { Agreement, Exchange } from "../../schemas/ledger/agreement.js";
import type { Fault } from "../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";

/** A written case of the fault suite: lives that are right in themselves, and what goes wrong around them. */
export interface FaultCase {
  /** Stable slug, unique in the suite. */
  readonly id: string;
  /** One sentence: what goes wrong, and what must come of it. */
  readonly title: Bilingual;
  /** Requirement ids it speaks to. */
  readonly requirements: readonly string[];
  /** Names of the built-in agreements under which it is lived; absent: every agreement. */
  readonly agreements?: readonly string[];
  readonly lives: readonly Life[];
  /** May be none, where the traffic itself is what is tried. */
  readonly faults: readonly Fault[];
}

/** The way back from the bureau where an agreement names none: answers at midnight, and a day for everything [D]. */
export const DEFAULT_EXCHANGE: Exchange = {
  feedback: { days: 1, at: "00:00" },
  repair: { days: 1, count: "calendar" },
  recoveryHours: 24,
};

/** An agreement under which faults can be judged. */
export function withExchange(agreement: Agreement): Agreement {
  if (agreement.exchange !== undefined) return agreement;
  const { count } = agreement.deadline;
  return { ...agreement, exchange: { ...DEFAULT_EXCHANGE, repair: { ...DEFAULT_EXCHANGE.repair, count } } };
}
