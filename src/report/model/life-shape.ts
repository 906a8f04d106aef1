import type { Bilingual } from "../../../schemas/run/finding.js";
import type { LifeAction } from "../../../schemas/run/life.js";
import type { CounterexampleReport } from "../../../schemas/run/report.js";
import { coverageCell } from "../text/coverage-names.js";
import { FAULT_NAMES } from "../text/fault-names.js";

/** What happens to a loan beside being opened and paid: names of what coverage counts, in the order of code units. */
export type LifeShape = readonly string[];

/** What coverage calls each thing that can be done in a life; a payment is what every life has. */
const CELLS: Readonly<Record<LifeAction["kind"], string | undefined>> = {
  pay: undefined,
  reverse: "reversal",
  prepay: "prepayment",
  "settle-early": "early-settlement",
  extend: "extension",
  classify: "classification",
  "find-payment": "found-late",
  bounce: "bounced",
  "correct-identity": "identity-correction",
  void: "void",
};

/**
 * The shape of a life of a counterexample: what happens in it that does not happen in every life, and what went wrong around
 * it. Undefined where the story was not shrunk: what a random life holds beside the trouble says nothing about it.
 */
export function lifeShape(
  { lives, faults, shrinkTried }: Pick<CounterexampleReport, "lives" | "faults" | "shrinkTried">,
  life: number | undefined,
): LifeShape | undefined {
  if (shrinkTried === 0) return undefined;
  const own = lives.filter((story) => life === undefined || story.life === life);
  const happens = own.flatMap(({ plan }) => [
    ...(plan.migrated === undefined ? [] : ["taken-over"]),
    ...plan.steps.flatMap(({ do: action }) => CELLS[action.kind] ?? []),
  ]);
  const wrong = (faults?.faults ?? []).map((fault) => {
    if ("how" in fault) return `${fault.kind}/${fault.how}`;
    return "code" in fault ? `${fault.kind}/${fault.code}` : fault.kind;
  });
  return [...new Set([...happens, ...wrong])].toSorted((a, b) => (a < b ? -1 : 1));
}

/** A shape in words; empty for the plainest life. */
export function shapeWords(shape: LifeShape): Bilingual {
  const names = shape.map((cell) => FAULT_NAMES.get(cell) ?? coverageCell(cell));
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}
