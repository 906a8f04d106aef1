import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Life } from "../../schemas/run/life.js";
import { faultOf } from "../../src/cli/run/fault-of.js";
import { suiteSession } from "../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../src/engine/judge-cohort.js";
import { notRunReason } from "../../src/engine/not-run.js";
import { settle } from "./settle.js";
import { verdictOf } from "./tell-trouble.js";
import type { WrittenCase } from "./written-case.js";

/** What became of the cohort in which the cases of one agreement were lived together. */
type LivedCases = { readonly judged: JudgedCohort } | { readonly error: unknown } | { readonly obstacle: string };

/**
 * Registers a suite of written cases: under each agreement all of them are lived at once on one clock, then each is a
 * test of its own.
 */
export async function runCases(suite: SuiteName, cases: readonly WrittenCase[]): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());

  describe.each(session.agreements.map((agreement) => ({ agreement, name: agreement.name })))(
    "$name",
    ({ agreement }) => {
      const written = casesUnder(agreement, cases);
      const scenarioOf = (id: string): string => `${suite}/${agreement.name}/${id}`;
      let lived: LivedCases;

      beforeAll(async () => {
        lived = await live(
          suite,
          agreement,
          written.map(({ life }) => life),
        );
      });

      it.each(written.map((one, index) => ({ ...one, index, title: one.written.title })))(
        "$title",
        async ({ written: one, index }) => {
          const scenario = scenarioOf(one.id);
          const began = performance.now();
          session.log({
            type: "scenario-started",
            scenario,
            suite,
            title: one.title,
            requirements: [...one.requirements],
            agreement: agreement.name,
          });
          const elapsed = (): number => Math.round(performance.now() - began);
          if ("obstacle" in lived) {
            session.log({ type: "could-not-run", scenario, reason: { en: lived.obstacle, zh: lived.obstacle } });
            session.log({ type: "scenario-finished", scenario, verdict: "could-not-run", elapsedMs: elapsed() });
            expect.fail(`Could not run: ${lived.obstacle}.`);
          }
          if ("error" in lived) {
            const verdict = verdictOf(lived.error);
            session.log({ type: "scenario-finished", scenario, verdict, elapsedMs: elapsed() });
            throw lived.error;
          }
          const { judged } = lived;
          const findings = judged.lives[index]?.findings ?? [];
          const request = { scenario, agreement, lives: written.map(({ life }) => life), cohort: 0 };
          await settle(session, request, judged, findings, elapsed);
        },
      );
    },
  );
}

interface CaseUnderAgreement {
  readonly written: WrittenCase;
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly string[];
  readonly life: Life;
}

function casesUnder(agreement: Agreement, cases: readonly WrittenCase[]): CaseUnderAgreement[] {
  return cases.flatMap((written) => {
    const life = written.life(agreement);
    return life === null
      ? []
      : [{ written, id: written.id, title: written.title, requirements: written.requirements, life }];
  });
}

async function live(suite: SuiteName, agreement: Agreement, lives: readonly Life[]): Promise<LivedCases> {
  const session = await suiteSession();
  const obstacle = session.obstacle(agreement);
  if (obstacle !== null) return { obstacle };
  if (lives.length > session.accountsPerCohort) {
    return { obstacle: `the lender bears ${session.accountsPerCohort} accounts, the suite needs ${lives.length}` };
  }
  try {
    return { judged: await session.run.live({ scenario: `${suite}/${agreement.name}`, agreement, lives, cohort: 0 }) };
  } catch (error) {
    const obstacle = notRunReason(error);
    if (obstacle !== null) return { obstacle };
    session.log({ type: "fault", scenario: `${suite}/${agreement.name}`, ...faultOf(error) });
    return { error };
  }
}
