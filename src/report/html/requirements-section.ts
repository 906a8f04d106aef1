import type { RunReport } from "../../../schemas/run/report.js";
import { REQUIREMENT_VERDICT_ORDER, REQUIREMENT_VERDICTS } from "../text/judgement-names.js";
import { choice, searchField } from "./findings-section.js";
import { HTML_WORDS } from "./html-words.js";
import { bi } from "./markup.js";

/** Every requirement with what became of it; the script puts the rows in. Nothing for a log that tells of none. */
export function requirementsSection({ requirements }: RunReport): string {
  if (requirements.length === 0) return "";
  const chips = REQUIREMENT_VERDICT_ORDER.flatMap((name) => {
    const count = requirements.filter(({ verdict }) => verdict === name).length;
    if (count === 0) return [];
    const label = `${bi(REQUIREMENT_VERDICTS[name])} <b>${count}</b>`;
    return [
      `<label class="chip r-${name}"><input type="checkbox" name="requirement-verdict" value="${name}"><span>${label}</span></label>`,
    ];
  });
  const levels = (["MUST", "SHOULD", "MAY"] as const).filter((level) =>
    requirements.some((one) => one.level === level),
  );
  return [
    `<section class="requirements"><h2 id="requirements">${bi(HTML_WORDS.requirements)} <span class="shown" aria-live="polite"></span></h2>`,
    `<div class="tools">${searchField("requirement-search", HTML_WORDS.searchRequirements)}`,
    `<fieldset class="chips"><legend class="hidden">${bi(HTML_WORDS.verdict)}</legend>${chips.join("")}</fieldset>`,
    choice(
      "requirement-level",
      HTML_WORDS.level,
      levels.map((level) => [level, { en: level, zh: level }]),
    ),
    '</div><div class="list" id="requirement-list"></div><div id="requirement-pages"></div>',
    `<p class="none" id="no-requirement" hidden>${bi(HTML_WORDS.emptyRequirements)}</p></section>`,
  ].join("");
}
