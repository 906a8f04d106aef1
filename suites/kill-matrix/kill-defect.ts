import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { CounterexampleFound } from "../../schemas/run/event-log.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import type { FindingClass } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import { bundledLender } from "../../src/cli/run/lender-target.js";
import { LOG_NAME } from "../../src/cli/run/run-request.js";
import { openSession, type SuiteSession } from "../../src/cli/run/suite-session.js";
import { readLog } from "../../src/engine/event-log/read-log.js";
import { contractCases } from "../cases/contract-cases.js";
import { correctionCases } from "../cases/correction-cases.js";
import { faultCases } from "../cases/fault-cases.js";
import { putRightCases } from "../cases/put-right/put-right-cases.js";
import { timingCases } from "../cases/timing-cases.js";
import { drawLives } from "../support/draw-lives.js";
import { withExchange } from "../support/fault-case.js";
import type { WrittenCase } from "../support/written-case.js";

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
  return kill(defect, folder, (agreement) => ATTEMPTS.map((attempt) => attempt(agreement)));
}

/** The same with the written cases alone, to see whether a defect shows where nothing goes wrong. */
export async function killByContract(defect: string, folder: string): Promise<Kill> {
  return kill(defect, folder, (agreement) => ATTEMPTS.slice(0, 1).map((attempt) => attempt(agreement)));
}

/** The same with the fault suite alone: for a defect that nothing shows before something goes wrong around the lender. */
export async function killFaultDefect(defect: string, folder: string): Promise<Kill> {
  return kill(defect, folder, (agreement) =>
    faultCases
      .filter(({ agreements, faults }) => faults.length > 0 && (agreements?.includes(agreement.name) ?? true))
      .map(({ id, lives, faults }) => ({
        name: `faults/${id}`,
        agreement: withExchange(agreement),
        lives: [...lives],
        faults: { faults: [...faults] },
      })),
  );
}

/** The same with the corrections suite alone: for a defect that nothing shows before something must be put right. */
export async function killCorrectionDefect(defect: string, folder: string): Promise<Kill> {
  return kill(defect, folder, (agreement) => [
    {
      name: "corrections",
      agreement,
      lives: livesOf([...correctionCases, ...putRightCases], agreement),
    },
    {
      name: "corrections of random lives",
      agreement,
      lives: drawLives(1, agreement, { cohort: 1, lives: 60, corrections: true }),
    },
  ]);
}

/** Lives of written cases, those left out that the agreement leaves nothing to show. */
export function livesOf(cases: readonly WrittenCase[], agreement: Agreement): Life[] {
  return cases.flatMap((written) => written.life(agreement) ?? []);
}

/** Lives with which a defect may be seen. */
interface Attempt {
  readonly name: string;
  readonly agreement: Agreement;
  readonly lives: Life[];
  readonly faults?: FaultPlan;
}

/** Attempts are made one kind after the other, each under every agreement. */
async function kill(defect: string, folder: string, attempts: (agreement: Agreement) => Attempt[]): Promise<Kill> {
  const session = await openSession({ ...bundledLender(defect), seed: 1, lives: 300, suites: [], stories: 1, folder });
  try {
    const all = session.agreements.map(attempts);
    const kinds = [...new Set(all.flatMap((some) => some.map(({ name }) => name)))];
    for (const kind of kinds) {
      for (const attempt of all.flatMap((some) => some.filter(({ name }) => name === kind))) {
        if (attempt.faults !== undefined && session.cannot(attempt.faults).length > 0) continue;
        if (await fails(session, attempt)) {
          return { defect, seenIn: `${kind}/${attempt.agreement.name}`, ...toldIn(folder) };
        }
      }
    }
    return { defect, seenIn: null, counterexample: null, classes: [] };
  } finally {
    await session.release();
  }
}

// The order of a run: written cases first, then cohorts of random lives.
const ATTEMPTS: readonly ((agreement: Agreement) => Attempt)[] = [
  (agreement) => ({
    name: "contract",
    agreement,
    lives: livesOf(contractCases, agreement),
  }),
  (agreement) => ({
    name: "timing",
    agreement,
    lives: livesOf(timingCases, agreement),
  }),
  (agreement) => ({ name: "property", agreement, lives: drawLives(1, agreement, { cohort: 1, lives: 100 }) }),
];

async function fails(session: SuiteSession, { name, agreement, lives, faults }: Attempt): Promise<boolean> {
  const scenario = `${name}/${agreement.name}`;
  const request = { scenario, agreement, lives, cohort: 0, ...(faults === undefined ? {} : { faults }) };
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
