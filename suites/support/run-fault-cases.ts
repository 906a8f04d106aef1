import { performance } from "node:perf_hooks";
import { afterAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { ScenarioStarted } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { faultName } from "../../src/engine/fault-tally.js";
import { type FaultCase, withExchange } from "./fault-case.js";
import { settle } from "./settle.js";
import { tellTrouble } from "./tell-trouble.js";
import { tooFewAccounts } from "./too-few-accounts.js";

/**
 * Registers the fault suite: under each agreement all lives are lived once with nothing going wrong, then each case by
 * itself with its faults. A case whose lives are in trouble without any fault is not judged. Cases whose faults the
 * delivery has no place for are left out.
 */
export async function runFaultCases(cases: readonly FaultCase[]): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());
  describe.each(session.agreements.map((agreement) => ({ agreement: withExchange(agreement), name: agreement.name })))(
    "$name",
    ({ agreement, name }) => {
      const own = cases.filter(
        ({ agreements, faults }) =>
          (agreements?.includes(name) ?? true) && session.cannot({ faults: [...faults] }).length === 0,
      );
      const control = controlOf(own);
      let troubled: ReadonlySet<Life> = new Set();

      it("nothing goes wrong", async () => {
        const began = startScenario(session, agreement, "control", CONTROL_TITLE, ["OWED-30"]);
        // Until the control has passed, whatever goes wrong later could come from elsewhere.
        troubled = new Set(control);
        await live(session, agreement, { id: "control", lives: control, faults: [] }, began, (bad) => {
          troubled = bad;
        });
      });

      it.each(own)("$title.en", async (one) => {
        const began = startScenario(session, agreement, one.id, one.title, one.requirements);
        if (one.faults.length > 0 && one.lives.some((life) => troubled.has(life))) {
          return couldNotRun(session, scenarioOf(agreement, one.id), began, FAILS_WITHOUT);
        }
        if (needsFeedback(one) && !session.takesFeedback) {
          return couldNotRun(session, scenarioOf(agreement, one.id), began, NO_FEEDBACK);
        }
        await live(session, agreement, one, began);
      });
    },
  );
}

const CONTROL_TITLE: Bilingual = {
  en: "The lives of this suite, with nothing going wrong",
  zh: "本组贷款在无任何故障时的表现",
};
const FAILS_WITHOUT: Bilingual = {
  en: "the same lives are in trouble without any fault, or could not be lived; put that right first",
  zh: "相同的贷款在无故障时已有问题或无法运行，请先解决",
};
const NO_FEEDBACK: Bilingual = {
  en: "the lender's capabilities do not say that it takes feedback files (feedback: true)",
  zh: "机构能力未声明可接收反馈文件（feedback: true）",
};

/** Every life that a case with faults lives, each once. */
function controlOf(cases: readonly FaultCase[]): Life[] {
  return [...new Set(cases.filter(({ faults }) => faults.length > 0).flatMap(({ lives }) => lives))];
}

function needsFeedback({ faults }: FaultCase): boolean {
  return faults.some(({ kind }) => kind === "reject" || kind === "file-failure" || kind === "feedback");
}

function scenarioOf(agreement: Agreement, id: string): string {
  return `faults/${agreement.name}/${id}`;
}

/** Logs that a scenario begins; answers when, by the monotonic clock. */
function startScenario(
  session: SuiteSession,
  agreement: Agreement,
  id: string,
  title: Bilingual,
  requirements: readonly string[],
): number {
  const started: ScenarioStarted = {
    type: "scenario-started",
    scenario: scenarioOf(agreement, id),
    suite: "faults",
    title: title.en,
    titleZh: title.zh,
    requirements: [...requirements],
    agreement: agreement.name,
  };
  session.log(started);
  return performance.now();
}

function couldNotRun(session: SuiteSession, scenario: string, began: number, reason: Bilingual): never {
  const elapsedMs = Math.round(performance.now() - began);
  session.log({ type: "could-not-run", scenario, reason });
  session.log({ type: "scenario-finished", scenario, verdict: "could-not-run", elapsedMs });
  return expect.fail(`Could not run: ${reason.en}.`);
}

async function live(
  session: SuiteSession,
  agreement: Agreement,
  { id, lives, faults }: Pick<FaultCase, "id" | "lives" | "faults">,
  began: number,
  tellTroubled: (lives: ReadonlySet<Life>) => void = () => undefined,
): Promise<void> {
  const scenario = scenarioOf(agreement, id);
  const elapsed = (): number => Math.round(performance.now() - began);
  const obstacle = session.obstacle(agreement);
  if (obstacle !== null) return couldNotRun(session, scenario, began, obstacle);
  const room = session.accountsForNextCohort();
  if (room < lives.length) return couldNotRun(session, scenario, began, tooFewAccounts(lives.length, room));
  try {
    const request = { scenario, agreement, lives, cohort: 0, faults: { faults: [...faults] } };
    const judged = await session.run.live(request);
    const missed = faults.filter((fault) => (judged.lived.faultsMet[faultName(fault)] ?? 0) === 0);
    tellTroubled(new Set(lives.filter((_, index) => (judged.lives[index]?.findings.length ?? 0) > 0)));
    if (missed.length > 0 && judged.findings.length === 0) {
      return couldNotRun(session, scenario, began, neverMet(missed.map(faultName)));
    }
    await settle(session, request, judged, judged.findings, elapsed);
  } catch (error) {
    if (error instanceof Error && error.name === "AssertionError") throw error;
    const verdict = tellTrouble(session, scenario, error);
    session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: elapsed() });
    throw error;
  }
}

function neverMet(names: readonly string[]): Bilingual {
  const shown = names.join(", ");
  return {
    en: `the fault never took effect (${shown}): the lender submitted nothing where it lay in wait`,
    zh: `故障未生效（${shown}）：机构在故障期间没有报送`,
  };
}
