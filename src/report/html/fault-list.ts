import type { FaultPlan } from "../../../schemas/run/fault-plan.js";
import { faultWords } from "../text/fault-words.js";
import { WORDS } from "../text/words.js";
import { bi } from "./markup.js";

/** What went wrong on purpose, as a numbered list, the numbers being those of the timeline; empty where nothing did. */
export function faultList(plan: FaultPlan | undefined): string {
  const items = (plan?.faults ?? []).map((fault) => `<li>${bi(faultWords(fault))}</li>`);
  if (items.length === 0) return "";
  return `<section class="put-in"><h4>${bi(WORDS.faultsPutIn)}</h4><ol>${items.join("")}</ol></section>`;
}
