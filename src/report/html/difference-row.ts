import type { ReportedDifference } from "../../../schemas/run/report.js";
import { fieldNameZh, tagOf } from "../text/field-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { DIFFERENCE_KINDS } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";

/** Something that two builds do otherwise, as a row: what, what each sent, how often, and whether somebody intends it. */
export function differenceRow(difference: ReportedDifference): string {
  const { kind, recordType, code, field, scenario, agreement, count, intended, asOf, replayFile } = difference;
  const record = code === "" ? recordType : `${recordType}/${code}`;
  const zh = field === undefined ? "" : fieldNameZh(field);
  const name = field === undefined ? "" : ` <code>${esc(tagOf(field))}</code>${zh === "" ? "" : ` ${esc(zh)}`}`;
  const where = [
    `<code>${esc(scenario)}</code>`,
    `${bi(WORDS.agreement)} <code>${esc(agreement)}</code>`,
    asOf === "" ? "" : `${bi(HTML_WORDS.asOf)} ${esc(asOf)}`,
    replayFile === undefined ? "" : `<code>${esc(replayFile)}</code>`,
  ];
  return [
    `<tr class="d-${kind} ${intended === undefined ? "unintended" : "intended"}">`,
    `<th scope="row"><b>${bi(DIFFERENCE_KINDS[kind])}</b> <code>${esc(record)}</code>${name}`,
    `<span class="ids">${where.filter((part) => part !== "").join(" · ")}</span></th>`,
    `<td class="sent">${sent(difference.old)}</td><td class="sent">${sent(difference.new)}</td>`,
    `<td class="number">${groupedInteger(count)}</td>`,
    `<td>${intended === undefined ? `<b class="bad">${bi(HTML_WORDS.unintended)}</b>` : esc(intended)}</td></tr>`,
  ].join("");
}

/** The table around the rows. */
export function differenceTable(rows: readonly string[], builds: readonly string[]): string {
  const [old, next] = builds;
  const build = (name: string | undefined, words: (typeof HTML_WORDS)["oldBuild"]): string =>
    `<th scope="col">${name === undefined ? bi(words) : esc(name)}</th>`;
  return [
    '<div class="scroll" tabindex="0"><table class="build-differences"><thead><tr><td></td>',
    build(old, HTML_WORDS.oldBuild),
    build(next, HTML_WORDS.newBuild),
    `<th scope="col" class="number">${bi(HTML_WORDS.records)}</th><th scope="col">${bi(HTML_WORDS.intended)}</th></tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></div>`,
  ].join("");
}

function sent(value: string | null): string {
  if (value === null) return bi(WORDS.nothing);
  return value === "" ? '<span class="empty">""</span>' : `<code>${esc(value)}</code>`;
}
