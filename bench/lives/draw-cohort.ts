import * as fc from "fast-check";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Cohort } from "../../src/engine/cohort.js";
import { lifeArbitrary } from "../../src/generate/life-arbitrary.js";

const START = "2023-01-01";

/** A cohort of random lives of up to 36 months, drawn as the property suite draws them; one seed is always one cohort. */
export function drawCohort(agreement: Agreement, lives: number, seed: number): Cohort {
  const one = lifeArbitrary({ agreement, start: START, openWithinDays: 60, maxInstalments: 36, maxMonths: 36 });
  return {
    agreement,
    lives: fc.sample(one, { seed, numRuns: lives }),
    start: START,
    reference: "b",
    firstBorrower: 0,
    reset: true,
  };
}
