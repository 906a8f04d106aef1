import type { FaultPlan } from "../../../schemas/run/fault-plan.js";
import { faultWords } from "../text/fault-words.js";
import { WORDS } from "../text/words.js";
import { hang, type Screen } from "./screen.js";

/** What went wrong on purpose while the lives of a counterexample were lived, a line each; nothing where nothing did. */
export function faultLines(screen: Screen, plan: FaultPlan | undefined): string[] {
  const { colors, say, width } = screen;
  if (plan === undefined || plan.faults.length === 0) return [];
  return [
    `  ${colors.bold(say(WORDS.faultsPutIn))}`,
    ...plan.faults.flatMap((fault) => hang(`  ${colors.yellow("!")} `, say(faultWords(fault)), width)),
    "",
  ];
}
