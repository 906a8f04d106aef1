import type { RunReport } from "../../../schemas/run/report.js";
import type { DeclarationOutcome } from "../../../schemas/run/verdicts.js";
import { declarationName } from "../text/declaration-name.js";
import { DECLARATION_STATES, DIFFERENCE_KINDS } from "../text/judgement-names.js";
import { choice, searchField } from "./findings-section.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";

/** What two builds do otherwise; the script puts the rows in. Nothing where there is one build and no difference. */
export function differencesSection({ differences, declarations, run }: RunReport): string {
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
    `<p class="none" id="no-difference" hidden>${bi(HTML_WORDS.noDifferences)}</p>`,
    declarationTable(declarations),
    "</section>",
  ].join("");
}

/** Each declaration with owner, reason, expiry and what became of it; those that fail the run first. */
function declarationTable(declarations: readonly DeclarationOutcome[]): string {
  if (declarations.length === 0) return "";
  const bad = declarations.filter(({ advice }) => advice !== undefined);
  const good = declarations.filter(({ advice }) => advice === undefined);
  const heads = [HTML_WORDS.state, HTML_WORDS.differences, HTML_WORDS.owner, HTML_WORDS.expires, HTML_WORDS.reason];
  return [
    `<h3>${bi(HTML_WORDS.declarations)}</h3>`,
    '<div class="scroll" tabindex="0"><table class="exemptions"><thead><tr>',
    heads.map((head) => `<th scope="col">${bi(head)}</th>`).join(""),
    `</tr></thead><tbody>${[...bad, ...good].map(declarationRow).join("")}</tbody></table></div>`,
  ].join("");
}

function declarationRow({ declaration, state, advice }: DeclarationOutcome): string {
  return [
    `<tr class="${advice === undefined ? "quiet" : "loud"}"><td><b class="state">${bi(DECLARATION_STATES[state])}</b></td>`,
    `<th scope="row"><code>${esc(declarationName(declaration))}</code></th>`,
    `<td>${esc(declaration.owner)}</td><td class="date">${esc(declaration.expires)}</td>`,
    `<td>${esc(declaration.reason)}${advice === undefined ? "" : `<span class="advice">${bi(advice)}</span>`}</td></tr>`,
  ].join("");
}
