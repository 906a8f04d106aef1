import type { FindingClass } from "../../schemas/run/finding.js";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { openSession } from "../../src/cli/run/suite-session.js";
import { stepsIn } from "../../src/engine/plans-of.js";
import type { WrittenCase } from "../support/written-case.js";
import { livesOf } from "./kill-defect.js";

/** Where a seeded defect shows among written cases. */
export interface SeenInCases {
  /** Agreement under which it was seen first; null where it was not. */
  readonly agreement: string | null;
  readonly classes: readonly FindingClass[];
  /** Classes and requirements of what breaks a MUST, each once. */
  readonly found: readonly string[];
  /** Steps of the shortest case in trouble. */
  readonly steps: number;
}

/**
 * Lives the written cases of a suite against the bundled lender with a defect, under one agreement after the other, until one
 * of them is in trouble. The cases are stories already, so nothing is shrunk.
 * @param folder where the log goes
 */
export async function seenInCases(defect: string, cases: readonly WrittenCase[], folder: string): Promise<SeenInCases> {
  const session = await openSession({ ...bundledLender(defect), seed: 1, lives: 0, suites: [], stories: 0, folder });
  try {
    for (const agreement of session.agreements) {
      const lives = livesOf(cases, agreement);
      const judged = await session.run.live({ scenario: `cases/${agreement.name}`, agreement, lives, cohort: 0 });
      const broken = judged.findings.filter(({ level }) => level === "MUST");
      if (broken.length === 0) continue;
      const guilty = broken.flatMap(({ life }) => (life === undefined ? [] : (lives[life] ?? [])));
      return {
        agreement: agreement.name,
        classes: [...new Set(broken.map((finding) => finding.class))],
        found: [...new Set(broken.map((finding) => `${finding.class} ${finding.requirement}`))],
        steps: Math.min(...guilty.map(stepsIn)),
      };
    }
    return { agreement: null, classes: [], found: [], steps: Number.POSITIVE_INFINITY };
  } finally {
    await session.release();
  }
}
