import type { RankedFinding } from "../../../schemas/run/report.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { toneOfStatus } from "../text/status-letters.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/** A finding as a row of the list; its detail is put in when it is opened. */
export function findingRow(finding: RankedFinding): string {
  const name = CLASS_NAMES[finding.class];
  return [
    `<details class="finding k-${finding.class}" id="finding-${finding.rank}" data-id="${esc(finding.id)}" data-class="${finding.class}" data-level="${finding.level}"`,
    ` data-example="${finding.counterexample}" data-life="${finding.life ?? ""}">`,
    `<summary><span class="rank">${finding.rank}</span>`,
    `<span class="class" title="${esc(`${name.meaning.en} / ${name.meaning.zh}`)}">${bi(name.name)}</span>`,
    `<span class="message">${bi(finding.message)}</span>`,
    `<span class="cells">${cells(finding)}</span>`,
    `<span class="ids"><span class="level ${finding.level === "MUST" ? "must" : "should"}">${finding.level}</span> ${esc(finding.requirement)}`,
    ` <span class="account">${esc(finding.account)}</span></span></summary>`,
    `<div class="detail"><p class="cite">${citation(finding)}</p><div class="body"></div></div></details>`,
  ].join("");
}

/** Told and true letter of the first changed months, so that the harm shows in the list. */
function cells(finding: RankedFinding): string {
  const shown = finding.harm.months.slice(0, 3).map(({ month, told, true: truth }) => {
    const title = `${month}: ${WORDS.told.en} ${told}, ${WORDS.true.en} ${truth} / ${WORDS.told.zh} ${told}，${WORDS.true.zh} ${truth}`;
    const letter = (value: string): string =>
      `<b class="c-${toneOfStatus(value)}">${esc(value.trim() === "" ? "·" : value)}</b>`;
    return `<span class="pair" title="${esc(title)}">${letter(told)}${letter(truth)}</span>`;
  });
  const more = finding.harm.months.length - shown.length;
  return shown.join("") + (more > 0 ? `<span class="plus">+${more}</span>` : "");
}

/** Requirement, official rule, feedback code, confidence, and the command that explains the rule. */
function citation(finding: RankedFinding): string {
  const { rule } = finding;
  const parts = [`<code>${esc(finding.id)}</code>`, `<code>${esc(finding.requirement)}</code>`];
  if (rule !== undefined && rule.id !== finding.requirement)
    parts.push(`${bi(WORDS.rule)} <code>${esc(rule.id)}</code>`);
  if (rule?.feedbackCode !== undefined) {
    const tag = rule.feedbackTag === undefined ? "" : ` <code>${esc(rule.feedbackTag)}</code>`;
    parts.push(`${bi(WORDS.feedback)} <code>${esc(rule.feedbackCode)}</code>${tag}`);
  }
  parts.push(`${bi(WORDS.confidence)} ${finding.confidence}`);
  parts.push(`<code>tallystick explain ${esc(rule?.id ?? finding.requirement)}</code>`);
  return parts.join(" · ");
}
