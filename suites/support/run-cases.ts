import { afterAll, beforeAll, describe, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { SuiteName } from "../../schemas/run/config.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { leftOut } from "./left-out.js";
import { type CaseToLive, liveCases } from "./live-cases.js";
import { endScenario, type LivedCase } from "./lived-case.js";
import type { SuiteNeed } from "./needs.js";
import { type NamedScenario, ScenarioUnderWay } from "./scenario-under-way.js";
import type { WrittenCase } from "./written-case.js";

const NOT_REACHED: Bilingual = { en: "it was not reached", zh: "未运行到此项" };

/**
 * Registers a suite of written cases: under each agreement all of them are lived at once on one clock, or in as many
 * cohorts as the lender needs, then each is a test of its own. The cases of an agreement belong together: another part of
 * the run lives all of them or none.
 */
export async function runCases(
  suite: SuiteName,
  cases: readonly WrittenCase[],
  need: SuiteNeed = () => null,
): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());
  const asked = cases.filter(({ only }) => only?.(session.capabilities) ?? true);
  if (asked.length === 0) return leftOut(`the written cases of ${suite}`);
  const missing = need(session);
  const groups = session.agreements.map((agreement) => ({
    agreement,
    mine: session.plan.takes(),
    written: casesUnder(session, suite, agreement, asked),
  }));

  describe.each(groups.filter(({ mine }) => mine))("$agreement.name", ({ agreement, written }) => {
    let lived: ReadonlyMap<string, LivedCase>;

    beforeAll(async () => {
      lived = missing === null ? await liveCases(session, suite, agreement, written) : new Map();
    });

    it.each(written)("$named.title", async ({ id, named }) => {
      const scenario = new ScenarioUnderWay(session, named);
      await endScenario(session, scenario, lived.get(id) ?? { obstacle: missing ?? NOT_REACHED });
    });
  });
}

interface CaseUnderAgreement extends CaseToLive {
  readonly named: NamedScenario;
}

function casesUnder(
  session: SuiteSession,
  suite: SuiteName,
  agreement: Agreement,
  cases: readonly WrittenCase[],
): CaseUnderAgreement[] {
  return cases.flatMap(({ id, title, requirements, dated = false, accounts = 1, ...written }) => {
    const life = written.life(agreement);
    if (life === null) return [];
    const named = {
      scenario: `${suite}/${agreement.name}/${id}`,
      suite,
      title: title.en,
      titleZh: title.zh,
      requirements: [...requirements],
      agreement: agreement.name,
      order: session.plan.place(),
    };
    return [{ id, named, dated, accounts, life }];
  });
}
