import type { RunReport } from "../../../schemas/run/report.js";
import { DIFFERENCE_KINDS } from "../text/judgement-names.js";
import { choice, searchField } from "./findings-section.js";
import { HTML_WORDS } from "./html-words.js";
import { bi } from "./markup.js";

/** What two builds do otherwise; the script puts the rows in. Nothing where there is one build and no difference. */
export function differencesSection({ differences, run }: RunReport): string {
  if (differences.length === 0 && (run?.builds ?? []).length < 2) return "";
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  const intended = new Set(differences.map((one) => (one.intended === undefined ? "no" : "yes")));
  return [
    `<section class="builds"><h2 id="differences">${bi(HTML_WORDS.differences)} <span class="shown" aria-live="polite"></span></h2>`,
    `<div class="tools">${searchField("difference-search", HTML_WORDS.searchDifferences)}`,
    choice(
      "difference-kind",
      HTML_WORDS.state,
      kinds.map((kind) => [kind, DIFFERENCE_KINDS[kind]]),
    ),
    choice(
      "difference-intended",
      HTML_WORDS.intended,
      [["no", HTML_WORDS.unintended] as const, ["yes", HTML_WORDS.intentional] as const].filter(([value]) =>
        intended.has(value),
      ),
    ),
    '</div><div id="difference-list"></div><div id="difference-pages"></div>',
    `<p class="none" id="no-difference" hidden>${bi(HTML_WORDS.noDifferences)}</p></section>`,
  ].join("");
}
