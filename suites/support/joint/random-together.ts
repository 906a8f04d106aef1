import { describe, it } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { SuiteSession } from "../../../src/cli/run/suite-session.js";
import type { JudgedCohort } from "../../../src/engine/judge-cohort.js";
import { notRunReason } from "../../../src/engine/not-run.js";
import { type NamedScenario, ScenarioUnderWay } from "../scenario-under-way.js";
import { drawTogether } from "./draw-together.js";
import { endJoint } from "./end-joint.js";
import { type JointLived, type JudgedThere, liveJoint } from "./live-joint.js";

/** The part of the run's lives that is lived as debts of several: every endpoint lives each of them. */
const PART = 10;

// Beyond the cohorts of written cases, so that nobody is met twice.
const FIRST_COHORT = 100;

const REQUIREMENTS = [
  "OWED-10",
  "OWED-30",
  "OWED-31",
  "OWED-20",
  "OWED-32",
  "OWED-40",
  "JOINT-SUM",
  "JOINT-BALANCE",
  "JOINT-REPORTED",
  "JOINT-HANDED-ON",
  "JOINT-TAKEN-OVER",
];

/** Registers random debts that several tell of: under each agreement one test of all of them. */
export function registerRandomTogether(session: SuiteSession): void {
  const count = Math.ceil(session.request.lives / session.agreements.length / PART);
  if (count === 0) return;
  const groups = session.agreements.map((agreement) => ({
    agreement,
    mine: session.plan.takes(),
    named: namedUnder(session, agreement, count),
  }));
  describe.each(groups.filter(({ mine }) => mine))("$agreement.name", ({ agreement, named }) => {
    it(named.title, async () => {
      const scenario = new ScenarioUnderWay(session, named);
      await endJoint(session, scenario, await liveRandom(session, agreement, scenario.id, count));
    });
  });
}

function namedUnder(session: SuiteSession, { name }: Agreement, count: number): NamedScenario {
  return {
    scenario: `joint/${name}/cohort-1`,
    suite: "joint",
    title: `${count} random debts that several tell of, under ${name}`,
    titleZh: `${name} 约定下 ${count} 笔随机生成的多方报送债务`,
    requirements: REQUIREMENTS,
    agreement: name,
    order: session.plan.place(),
  };
}

async function liveRandom(
  session: SuiteSession,
  agreement: Agreement,
  scenario: string,
  count: number,
): Promise<JointLived> {
  try {
    const debts = drawTogether(session, agreement, count);
    const became = await liveJoint(session, agreement, debts, { cohort: FIRST_COHORT, scenario });
    return allOf([...became.values()]);
  } catch (error) {
    const obstacle = notRunReason(error);
    if (obstacle === null) throw error;
    return { obstacle };
  }
}

/** What became of all of them: a fault of any; that they could not be lived, where none was. */
function allOf(became: readonly JointLived[]): JointLived {
  const failed = became.find((one) => "error" in one);
  if (failed !== undefined) return failed;
  const lived = new Map<JudgedCohort, JudgedThere>();
  for (const there of became.flatMap((one) => ("there" in one ? one.there : []))) {
    const before = lived.get(there.judged)?.positions ?? [];
    lived.set(there.judged, { ...there, positions: [...before, ...there.positions] });
  }
  const obstacle = became.find((one) => "obstacle" in one);
  return lived.size === 0 && obstacle !== undefined ? obstacle : { there: [...lived.values()] };
}
