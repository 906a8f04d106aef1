import { CLASS_NAMES } from "../text/class-names.js";
import { WORDS } from "../text/words.js";
import { levelBadge } from "./cluster-row.js";
import { exemptionBadge } from "./exemption-badge.js";
import { bi, esc } from "./markup.js";
import type { FindingRowData } from "./model/page-data.js";
import { monthPairs } from "./month-pairs.js";

/** A finding as a row below its cause; its detail is put in when it is opened. */
export function findingRow(row: FindingRowData, position: number, open: boolean): string {
  const name = CLASS_NAMES[row.class].name;
  return [
    `<details class="finding k-${row.class}" id="finding-${esc(row.id)}" data-finding="${position}"${open ? " open" : ""}><summary>`,
    `<span class="rank">${row.rank}</span>`,
    `<span class="what"><span class="message">${bi(row.message)}</span>`,
    `<span class="ids">${levelBadge(row.level)} ${bi(name)} · <code>${esc(row.id)}</code> · <span class="account">${esc(row.account)}</span> · <code>${esc(row.scenario)}</code>${exemptionBadge(row.exemption)}</span></span>`,
    `<span class="cells">${monthPairs(row.months, row.moreMonths)}</span></summary>`,
    `<div class="detail"></div></details>`,
  ].join("");
}

/** Requirement, official rule, feedback code, confidence, and the command that explains the rule. */
export function citation({ id, requirement, rule, confidence }: FindingRowData): string {
  const parts = [
    `<a href="#finding-${esc(id)}"><code>${esc(id)}</code></a>`,
    `<a href="#requirement-${esc(requirement)}"><code>${esc(requirement)}</code></a>`,
  ];
  if (rule !== undefined && rule.id !== requirement) parts.push(`${bi(WORDS.rule)} <code>${esc(rule.id)}</code>`);
  if (rule?.feedbackCode !== undefined) {
    const tag = rule.feedbackTag === undefined ? "" : ` <code>${esc(rule.feedbackTag)}</code>`;
    parts.push(`${bi(WORDS.feedback)} <code>${esc(rule.feedbackCode)}</code>${tag}`);
  }
  parts.push(`${bi(WORDS.confidence)} ${esc(confidence)}`);
  parts.push(`<code>tallystick explain ${esc(rule?.id ?? requirement)}</code>`);
  return parts.join(" · ");
}
