import { afterAll } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { Life } from "../../schemas/run/life.js";
import { type SuiteSession, suiteSession } from "../../src/cli/run/suite-session.js";
import { type FaultCase, withExchange } from "./fault-case.js";
import { type LotToRun, runLots } from "./run-lots.js";

/**
 * Registers the fault suite: under each agreement all lives are lived once with nothing going wrong, then each case by
 * itself with its faults. A case whose lives are in trouble without any fault is not judged. Cases whose faults the
 * delivery has no place for are left out.
 */
export async function runFaultCases(cases: readonly FaultCase[]): Promise<void> {
  const session = await suiteSession();
  afterAll(async () => session.release());
  runLots(
    session,
    session.agreements.flatMap((agreement) => lotsUnder(withExchange(agreement), cases, session)),
  );
}

const CONTROL: Pick<FaultCase, "id" | "title" | "requirements"> = {
  id: "control",
  title: {
    en: "The lives of this suite, with nothing going wrong",
    zh: "本组贷款在无任何故障时的表现",
  } satisfies Bilingual,
  requirements: ["OWED-30"],
};

function lotsUnder(agreement: Agreement, cases: readonly FaultCase[], session: SuiteSession): LotToRun[] {
  const own = cases.filter(
    ({ agreements, faults }) =>
      (agreements?.includes(agreement.name) ?? true) && session.cannot({ faults: [...faults] }).length === 0,
  );
  const control = lotOf(agreement, { ...CONTROL, lives: livesOf(own), faults: [] });
  return [control, ...own.map((one) => ({ ...lotOf(agreement, one), control: control.scenario }))];
}

/** Every life that a case with faults lives, each once. */
function livesOf(cases: readonly FaultCase[]): Life[] {
  return [...new Set(cases.filter(({ faults }) => faults.length > 0).flatMap(({ lives }) => lives))];
}

function lotOf(agreement: Agreement, { id, title, requirements, lives, faults }: FaultCase): LotToRun {
  const scenario = `faults/${agreement.name}/${id}`;
  return {
    scenario,
    cohort: 0,
    agreement,
    size: lives.length,
    lives: () => lives,
    faults: { faults: [...faults] },
    scenarios: [
      {
        scenario,
        suite: "faults",
        title: title.en,
        titleZh: title.zh,
        requirements: [...requirements],
        lives: lives.map((_, position) => position),
      },
    ],
  };
}
