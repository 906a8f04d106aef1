import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { CounterexampleFound } from "../../schemas/run/event-log.js";
import type { FindingClass } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { LOG_NAME } from "../../src/cli/run/run-request.js";
import { openSession, type SuiteSession } from "../../src/cli/run/suite-session.js";
import { readLog } from "../../src/engine/event-log/read-log.js";
import { contractCases } from "../cases/contract-cases.js";
import { timingCases } from "../cases/timing-cases.js";
import { drawLives } from "../support/draw-lives.js";

/** How a seeded defect was found. */
export interface Kill {
  readonly defect: string;
  /** Suite and agreement under which it was seen first; null when it was not. */
  readonly seenIn: string | null;
  /** The counterexample, shrunk; null when there is none. */
  readonly counterexample: CounterexampleFound | null;
  /** Classes of everything that was found where it was seen first. */
  readonly classes: readonly FindingClass[];
}

/**
 * Lives the suites of a run with default settings against the bundled lender with a defect, in their order, until one
 * fails, and shrinks what failed.
 * @param folder where the log and the replay file go
 */
export async function killDefect(defect: string, folder: string): Promise<Kill> {
  const session = await openSession({ ...bundledLender(defect), seed: 1, lives: 300, suites: [], stories: 1, folder });
  try {
    for (const [name, livesUnder] of ATTEMPTS) {
      for (const agreement of session.agreements) {
        const scenario = `${name}/${agreement.name}`;
        if (await failsUnder(session, scenario, agreement, livesUnder(agreement))) {
          return { defect, seenIn: scenario, ...toldIn(folder) };
        }
      }
    }
    return { defect, seenIn: null, counterexample: null, classes: [] };
  } finally {
    await session.release();
  }
}

// The order of a run: written cases first, then cohorts of random lives.
const ATTEMPTS: readonly (readonly [string, (agreement: Agreement) => Life[]])[] = [
  ["contract", (agreement) => contractCases.flatMap((written) => written.life(agreement) ?? [])],
  ["timing", (agreement) => timingCases.flatMap((written) => written.life(agreement) ?? [])],
  ["property", (agreement) => drawLives(1, agreement, { cohort: 1, lives: 100 })],
];

async function failsUnder(
  session: SuiteSession,
  scenario: string,
  agreement: Agreement,
  lives: readonly Life[],
): Promise<boolean> {
  const request = { scenario, agreement, lives, cohort: 0 };
  const judged = await session.run.live(request);
  if (!judged.findings.some(({ level }) => level === "MUST")) return false;
  await session.run.explain(request, judged, judged.findings);
  return true;
}

function toldIn(folder: string): Pick<Kill, "counterexample" | "classes"> {
  const { events } = readLog(readFileSync(join(folder, LOG_NAME), "utf8"));
  const told = events.filter((event) => event.type === "counterexample");
  return {
    counterexample: told.find(({ shrinkTried }) => shrinkTried > 0) ?? null,
    classes: [...new Set(told.flatMap(({ findings }) => findings.map((finding) => finding.class)))],
  };
}
