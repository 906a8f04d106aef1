import type { RunReport } from "../../../schemas/run/report.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { GATE_NAMES } from "../text/judgement-names.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";

/** Width of the coverage bar, in its own units: a per mille each. */
const BAR = 1000;

/** The gates, each with what it shows, and how much of what could be reached was; nothing where the log tells of neither. */
export function gatesSection(report: RunReport): string {
  const gates = report.gates.map(
    ({ gate, held, text }) =>
      `<li class="${held ? "held" : "broken"}"><b>${bi(GATE_NAMES[gate])}</b><span>${bi(text)}</span></li>`,
  );
  const list = gates.length === 0 ? "" : `<ul class="gates"${label()}>${gates.join("")}</ul>`;
  const body = list + coverageBar(report);
  return body === "" ? "" : `<section class="judged">${body}</section>`;
}

function label(): string {
  return ` aria-label="${esc(`${HTML_WORDS.gates.en} / ${HTML_WORDS.gates.zh}`)}"`;
}

function coverageBar({ coveragePercent, notReached }: RunReport): string {
  if (coveragePercent === null) return "";
  const filled = Math.round(coveragePercent * (BAR / 100));
  const missed =
    notReached.length === 0
      ? ""
      : ` · <a href="#not-reached">${groupedInteger(notReached.length)} ${bi(HTML_WORDS.notReachedCells)}</a>`;
  return [
    `<div class="covered"><svg class="bar-of-coverage" viewBox="0 0 ${BAR} 8" preserveAspectRatio="none" aria-hidden="true">`,
    `<rect class="whole" width="${BAR}" height="8"/><rect class="reached" width="${filled}" height="8"/></svg>`,
    `<p><b>${coveragePercent}%</b> ${bi(HTML_WORDS.coverageLine)}${missed}</p></div>`,
  ].join("");
}
