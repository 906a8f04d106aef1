import type { Bilingual } from "../../../schemas/run/finding.js";
import { WORDS } from "../text/words.js";
import { bi } from "./markup.js";

/** What went wrong on purpose, as a numbered list, the numbers being those of the timeline; empty where nothing did. */
export function faultList(faults: readonly Bilingual[]): string {
  if (faults.length === 0) return "";
  const items = faults.map((words) => `<li>${bi(words)}</li>`);
  return `<section class="put-in"><h4>${bi(WORDS.faultsPutIn)}</h4><ol>${items.join("")}</ol></section>`;
}
