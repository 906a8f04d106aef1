import { afterAll, beforeAll, describe, it } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { type SuiteSession, suiteSession } from "../../../src/cli/run/suite-session.js";
import { leftOutBecause } from "../left-out.js";
import { type NamedScenario, ScenarioUnderWay } from "../scenario-under-way.js";
import { endJoint } from "./end-joint.js";
import type { JointCase } from "./joint-case.js";
import { lifeTogether } from "./life-together.js";
import { type JointLived, liveJoint } from "./live-joint.js";
import { registerRandomTogether } from "./random-together.js";
import { tooFewEndpoints } from "./too-few-endpoints.js";
import { whyNotTogether } from "./why-not-together.js";

const NOT_REACHED: Bilingual = { en: "it was not reached", zh: "未运行到此项" };

const TITLE: Bilingual = {
  en: "what several tell of one debt, seen together",
  zh: "同一债务各报送方报送内容的合并核对",
};

/**
 * Registers the suite of debts that several tell of: under each agreement every case is lived at all of its endpoints, then
 * each is a test of its own; then random ones are, which are one test together. Where there is no other endpoint, all of it is one scenario that could not run. What takes more
 * endpoints than there are, or something that one of them does not have, is left out, and the output says why.
 */
export async function runJointCases(cases: readonly JointCase[]): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());
  if (session.endpoints < 2) return alone(session, cases);
  const asked = cases.filter((one) => isAsked(session, one));
  const groups = session.agreements.map((agreement) => ({
    agreement,
    mine: session.plan.takes(),
    written: asked.map((one) => ({ ...one, named: namedUnder(session, agreement, one) })),
  }));
  describe.each(groups.filter(({ mine }) => mine))("$agreement.name", ({ agreement, written }) => {
    let lived: ReadonlyMap<string, JointLived>;

    beforeAll(async () => {
      lived = await liveJoint(
        session,
        agreement,
        written.map((one) => ({ id: one.id, life: lifeTogether(one.life(agreement)) })),
      );
    });

    it.each(written)("$named.title", async ({ id, named }) => {
      const scenario = new ScenarioUnderWay(session, named);
      await endJoint(session, scenario, lived.get(id) ?? { obstacle: NOT_REACHED });
    });
  });
  registerRandomTogether(session);
}

/** Whether a case can be lived by those who are there; registers why not. */
function isAsked(session: SuiteSession, one: JointCase): boolean {
  const reasons = session.agreements.map((agreement) => whyNotTogether(session, lifeTogether(one.life(agreement))));
  const why = reasons.find((reason) => reason !== null);
  if (why === undefined) return true;
  leftOutBecause(one.title.en, why);
  return false;
}

/** Registers that nothing of them can be seen at one endpoint. */
function alone(session: SuiteSession, cases: readonly JointCase[]): void {
  const order = session.plan.place();
  if (!session.plan.takes()) return;
  it(TITLE.en, () => {
    const requirements = [...new Set(cases.flatMap((one) => one.requirements))].filter((id) => id.startsWith("JOINT-"));
    const scenario = new ScenarioUnderWay(session, {
      scenario: "joint/reporters",
      suite: "joint",
      title: TITLE.en,
      titleZh: TITLE.zh,
      requirements,
      agreement: session.agreements[0]?.name ?? "",
      order,
    });
    scenario.couldNotRun(tooFewEndpoints(2, session.endpoints));
  });
}

function namedUnder(
  session: SuiteSession,
  agreement: Agreement,
  { id, title, requirements }: JointCase,
): NamedScenario {
  return {
    scenario: `joint/${agreement.name}/${id}`,
    suite: "joint",
    title: title.en,
    titleZh: title.zh,
    requirements: [...requirements],
    agreement: agreement.name,
    order: session.plan.place(),
  };
}
