import { performance } from "node:perf_hooks";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import { drawCohort } from "./draw-cohort.js";
import type { DrivenLender } from "./driven-lender.js";
import { measureCohort } from "./measure-cohort.js";
import type { MeasuredCohort } from "./measured-cohort.js";
import { recordLender } from "./recorded-lender.js";

/** One cohort lived against the lender, and again without it. */
export interface BenchedCohort {
  /** Drawing the lives, milliseconds. */
  readonly generation: number;
  readonly run: MeasuredCohort;
  /** Processor time of the lender's own process in the run, milliseconds; null where it has none. */
  readonly lenderCpu: number | null;
  /** The same cohort with the lender's answers and files from memory: the harness alone. */
  readonly alone: readonly MeasuredCohort[];
}

/** Lives a cohort against a lender once, and some times more against what the lender answered. */
export async function benchCohort(
  lender: DrivenLender,
  agreement: Agreement,
  lives: number,
  repeats: number,
): Promise<BenchedCohort> {
  const began = performance.now();
  const cohort = drawCohort(agreement, lives, 1);
  const generation = performance.now() - began;
  const recorded = recordLender(lender.port, lender.source);
  const lenderBefore = await lender.cpuMs();
  const run = await measureCohort(recorded, cohort);
  const lenderAfter = await lender.cpuMs();
  const alone: MeasuredCohort[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) alone.push(await measureCohort(recorded.replay(), cohort));
  return {
    generation,
    run,
    lenderCpu: lenderBefore === null || lenderAfter === null ? null : lenderAfter - lenderBefore,
    alone,
  };
}
