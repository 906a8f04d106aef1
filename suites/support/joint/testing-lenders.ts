import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createReferenceLender, type ReferenceLender } from "../../../examples/reference-lender/reference-lender.js";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CounterexampleFound, LogEvent } from "../../../schemas/run/event-log.js";
import type { RunReporter, RunTarget } from "../../../src/cli/config/run-config.js";
import { LOG_NAME } from "../../../src/cli/run/run-request.js";
import { openSession, type SuiteSession } from "../../../src/cli/run/suite-session.js";
import { drawTogether } from "./draw-together.js";
import type { JointCase } from "./joint-case.js";
import { lifeTogether } from "./life-together.js";
import { type JointLived, type JointToLive, liveJoint } from "./live-joint.js";

/** Lenders that lend together, each in a process of its own book and behind a socket of its own. */
export interface LendersTogether {
  /** What was found of some cases, a line each: at which endpoint, its class and its requirement, each once. */
  found(cases: readonly JointCase[]): Promise<string[]>;
  /** The same of random debts, so many under each agreement. */
  foundRandom(count: number): Promise<string[]>;
  /** Tells what of random debts shows at the lender itself, shrunk, as the log has it. */
  storiesOfRandom(count: number): Promise<CounterexampleFound[]>;
  close(): Promise<void>;
}

/**
 * Starts reference lenders, the first as the lender under test, the others as reporters.
 * @param defects of each; undefined for a right one
 * @param agreements that they live under
 */
export async function lendersTogether(
  defects: readonly (string | undefined)[],
  agreements: readonly string[] = ["plain"],
): Promise<LendersTogether> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-joint-"));
  const lenders: ReferenceLender[] = [];
  const targets: RunTarget[] = [];
  for (const defect of defects) {
    const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
    lenders.push(lender);
    const { url } = await lender.listen(0);
    targets.push({ kind: "http", baseUrl: url, headers: {}, secrets: [], tls: {}, paths: {} });
  }
  const [target, ...others] = targets;
  if (target === undefined) throw new Error("Failed to start lenders: none is asked for. Name at least one.");
  const reporters = others.map((one, index): RunReporter => {
    const number = index + 2;
    return { name: `funder-${number}`, provider: `N00000000J000${number}`, target: one, delivery: { kind: "pull" } };
  });
  const session = await openSession({
    target,
    delivery: { kind: "pull" },
    reporters,
    seed: 1,
    lives: 0,
    suites: ["joint"],
    agreements: [...agreements],
    folder,
  });
  return {
    found: (cases) =>
      foundIn(session, (agreement) => cases.map((one) => ({ id: one.id, life: lifeTogether(one.life(agreement)) }))),
    foundRandom: (count) => foundIn(session, (agreement) => drawTogether(session, agreement, count)),
    async storiesOfRandom(count) {
      await explainRandom(session, count);
      return storiesIn(join(folder, LOG_NAME));
    },
    async close() {
      await session.release();
      for (const lender of lenders) await lender.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function foundIn(
  session: SuiteSession,
  debtsUnder: (agreement: Agreement) => readonly JointToLive[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const agreement of session.agreements) {
    const lived = await liveJoint(session, agreement, debtsUnder(agreement));
    for (const became of lived.values()) lines.push(...linesOf(became));
  }
  return [...new Set(lines)].toSorted();
}

/** Explains what was found of random debts at the lender itself. */
async function explainRandom(session: SuiteSession, count: number): Promise<void> {
  for (const agreement of session.agreements) {
    const lived = await liveJoint(session, agreement, drawTogether(session, agreement, count));
    const own = [...lived.values()].flatMap((one) => ("there" in one ? one.there.slice(0, 1) : []));
    for (const { run, request, judged } of new Map(own.map((one) => [one.judged, one])).values()) {
      await run.explain(request, judged, judged.findings);
    }
  }
}

function storiesIn(log: string): CounterexampleFound[] {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const events = lines.map((line): LogEvent => JSON.parse(line));
  return events.filter((one) => one.type === "counterexample");
}

function linesOf(became: JointLived): string[] {
  if ("obstacle" in became) return [`could not run: ${became.obstacle.en}`];
  if ("error" in became) throw became.error;
  return became.there.flatMap(({ judged, positions, run }) =>
    positions.flatMap((at) =>
      (judged.lives[at]?.findings ?? []).map(
        (one) => `${run.setting.reporter ?? "lender"}: ${one.class} ${one.requirement}`,
      ),
    ),
  );
}
