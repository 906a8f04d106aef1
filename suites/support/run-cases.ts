import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { type CaseToLive, type LivedCase, liveCases } from "./live-cases.js";
import { settle } from "./settle.js";
import { verdictOf } from "./tell-trouble.js";
import type { WrittenCase } from "./written-case.js";

const NOT_REACHED: Bilingual = { en: "it was not reached", zh: "未运行到此项" };

/** What a suite asks of a lender beyond what every run does: why it could not run, or null. */
export type SuiteNeed = (session: SuiteSession) => Bilingual | null;

/**
 * Registers a suite of written cases: under each agreement all of them are lived at once on one clock, or in as many
 * cohorts as the lender needs, then each is a test of its own.
 */
export async function runCases(
  suite: SuiteName,
  cases: readonly WrittenCase[],
  need: SuiteNeed = () => null,
): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());
  const missing = need(session);

  describe.each(session.agreements.map((agreement) => ({ agreement, name: agreement.name })))(
    "$name",
    ({ agreement }) => {
      const written = casesUnder(agreement, cases);
      let lived: ReadonlyMap<string, LivedCase>;

      beforeAll(async () => {
        lived = missing === null ? await liveCases(session, suite, agreement, written) : new Map();
      });

      it.each(written)("$title.en", async ({ id, title, requirements }) => {
        const scenario = `${suite}/${agreement.name}/${id}`;
        const began = performance.now();
        session.log({
          type: "scenario-started",
          scenario,
          suite,
          title: title.en,
          titleZh: title.zh,
          requirements: [...requirements],
          agreement: agreement.name,
        });
        const elapsed = (): number => Math.round(performance.now() - began);
        const became = lived.get(id) ?? { obstacle: missing ?? NOT_REACHED };
        if ("obstacle" in became) {
          session.log({ type: "could-not-run", scenario, reason: became.obstacle });
          session.log({ type: "scenario-finished", scenario, verdict: "could-not-run", elapsedMs: elapsed() });
          expect.fail(`Could not run: ${became.obstacle.en}.`);
        }
        if ("error" in became) {
          const verdict = verdictOf(became.error);
          session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: elapsed() });
          throw became.error;
        }
        const { judged, positions, request } = became;
        const findings = positions.flatMap((position) => judged.lives[position]?.findings ?? []);
        await settle(session, { ...request, scenario }, judged, findings, elapsed);
      });
    },
  );
}

interface CaseUnderAgreement extends CaseToLive {
  readonly title: Bilingual;
  readonly requirements: readonly string[];
}

function casesUnder(agreement: Agreement, cases: readonly WrittenCase[]): CaseUnderAgreement[] {
  return cases.flatMap(({ id, title, requirements, dated = false, accounts = 1, ...written }) => {
    const life = written.life(agreement);
    return life === null ? [] : [{ id, title, requirements, dated, accounts, life }];
  });
}
