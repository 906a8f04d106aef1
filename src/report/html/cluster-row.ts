import type { Bilingual } from "../../../schemas/run/finding.js";
import type { FindingCluster } from "../../../schemas/run/verdicts.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { exemptionBadge } from "./exemption-badge.js";
import { countOfFindings, HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";
import type { FindingRowData, RuleTexts } from "./model/page-data.js";
import { monthPairs } from "./month-pairs.js";

/** A cause as a row: how many borrowers it harms, what it is, and the worst it does. Its findings are put in when opened. */
export function clusterRow(
  cluster: FindingCluster,
  position: number,
  shown: readonly FindingRowData[],
  texts: RuleTexts,
  open: boolean,
): string {
  const [worst] = shown;
  const name = CLASS_NAMES[cluster.class];
  const all = shown.length === cluster.findings.length;
  const count = `${all ? "" : `${groupedInteger(shown.length)} / `}${bi(countOfFindings(cluster.findings.length))}`;
  const exempted = shown.every(({ exemption }) => exemption !== undefined) ? exemptionBadge(worst?.exemption) : "";
  return [
    `<details class="cluster k-${cluster.class}" data-cluster="${position}"${open ? " open" : ""}><summary>`,
    `<span class="harmed"><b>${groupedInteger(cluster.borrowers)}</b> ${bi(cluster.borrowers === 1 ? HTML_WORDS.borrower : HTML_WORDS.borrowers)}</span>`,
    `<span class="class" title="${esc(`${name.meaning.en} / ${name.meaning.zh}`)}">${bi(name.name)}</span>`,
    `<span class="what"><h3>${bi(asked(cluster, texts))}</h3>`,
    `<span class="ids">${levelBadge(worst?.level)} ${bi(cluster.title)} · ${count}${exempted}</span>`,
    worst === undefined ? "</span>" : `<span class="worst">${bi(worst.harm)}</span></span>`,
    `<span class="cells">${worst === undefined ? "" : monthPairs(worst.months, worst.moreMonths)}</span>`,
    `</summary><div class="members"></div></details>`,
  ].join("");
}

/** MUST or SHOULD. */
export function levelBadge(level: string | undefined): string {
  if (level === undefined) return "";
  return `<span class="level ${level === "MUST" ? "must" : "should"}">${esc(level)}</span>`;
}

/** What the requirement asks, in a line; the cluster's own title where nothing is known of it. */
function asked({ requirement, title }: FindingCluster, texts: RuleTexts): Bilingual {
  return (Object.hasOwn(texts, requirement) ? texts[requirement]?.title : undefined) ?? title;
}
