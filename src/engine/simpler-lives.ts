import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { Life, LifeStep } from "../../schemas/run/life.js";

/**
 * Lives that are one thought simpler than the given one, boldest first: fewer steps, fewer instalments, fewer months,
 * then plainer terms, then plainer moments and amounts. Shrinking takes the first that still fails and asks again.
 */
export function simplerLives(life: Life): Life[] {
  const candidates = [
    ...withoutSteps(life),
    ...withFewerInstalments(life),
    ...withFewerMonths(life),
    ...withPlainerTerms(life),
    ...withPlainerSteps(life),
  ];
  const seen = new Set([JSON.stringify(life)]);
  return candidates.filter((candidate) => {
    const text = JSON.stringify(candidate);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function withoutSteps(life: Life): Life[] {
  const { steps } = life;
  const half = Math.ceil(steps.length / 2);
  const halves = steps.length > 2 ? [steps.slice(0, half), steps.slice(half)] : [];
  const single = steps.map((_, index) => steps.filter((__, other) => other !== index));
  return [...(steps.length > 0 ? [[]] : []), ...halves, ...single].map((left) => ({ ...life, steps: left }));
}

function withFewerInstalments(life: Life): Life[] {
  const { instalments, frequency } = life.terms;
  if (frequency === "one-off") {
    const months = life.terms.termMonths ?? 1;
    return smaller(months).map((termMonths) => ({ ...life, terms: { ...life.terms, termMonths } }));
  }
  return smaller(instalments).map((count) => ({
    ...life,
    terms: { ...life.terms, instalments: count },
    steps: life.steps.filter(({ on }) => on.instalment <= count),
  }));
}

function withFewerMonths(life: Life): Life[] {
  return smaller(life.months).map((months) => ({ ...life, months }));
}

/** 1, half and one less. */
function smaller(count: number): number[] {
  return [...new Set([1, Math.floor(count / 2), count - 1])].filter((less) => less >= 1 && less < count);
}

function withPlainerTerms(life: Life): Life[] {
  const { terms } = life;
  const plain: Partial<LoanTerms>[] = [
    { method: terms.frequency === "one-off" ? terms.method : "equal-principal" },
    { principal: 1_200_000 },
    { annualRatePpm: 72_000 },
    { dueDay: 15 },
    { frequency: terms.frequency === "quarterly" ? "monthly" : terms.frequency },
    { reporting: PLAIN_ITEMS },
  ];
  const changed = plain.map((change) => ({ ...life, terms: { ...terms, ...change } }));
  const opening = life.openTime === "09:30:00.000" ? [] : [{ ...life, openTime: "09:30:00.000" }];
  const unmigrated = life.migrated === undefined ? [] : [withoutPast(life)];
  return [...unmigrated, ...changed, ...opening];
}

function withoutPast({ migrated: _past, ...life }: Life): Life {
  return life;
}

/** The reporting items of the plainest loan: a consumer loan on credit, paid out at once. */
export const PLAIN_ITEMS: LoanTerms["reporting"] = {
  busiLines: "1",
  busiDtlLines: "91",
  applyBusiDist: "110102",
  guarMode: "4",
  othRepyGuarWay: "0",
  flag: "0",
};

function withPlainerSteps(life: Life): Life[] {
  return life.steps.flatMap((step, index) =>
    plainerStep(step).map((plainer) => ({
      ...life,
      steps: life.steps.map((other, position) => (position === index ? plainer : other)),
    })),
  );
}

function plainerStep(step: LifeStep): LifeStep[] {
  const result: LifeStep[] = [];
  if (step.at !== "09:30:00.000") result.push({ ...step, at: "09:30:00.000" });
  if (step.on.days !== 0) {
    for (const days of [0, Math.sign(step.on.days), Math.trunc(step.on.days / 2)]) {
      if (days !== step.on.days) result.push({ ...step, on: { ...step.on, days } });
    }
  }
  if (step.do.kind === "pay" && (step.do.amount.permille !== 1000 || step.do.amount.less !== 0)) {
    result.push({ ...step, do: { ...step.do, amount: { ...step.do.amount, permille: 1000, less: 0 } } });
  }
  return result;
}
