import type { ReportedValues } from "../../../schemas/run/credit-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi } from "../html/markup.js";
import { inLayoutOrder, labelOf } from "./field-labels.js";
import { PAGE_WORDS, sameCount } from "./page-words.js";
import { isMasked, NOTHING, shownValue } from "./shown-value.js";
import { DIFFERS, eachSide, present, SIDE_NAMES, type Sides } from "./sides.js";

/** One value of each side: as it is, which decides whether they differ, and as it is shown. */
export interface ValueRow {
  readonly label: Bilingual;
  readonly raw: Sides<string>;
  /** Finished markup. */
  readonly shown: readonly string[];
  /** Whether what differs may be masked away. */
  readonly masked?: boolean;
}

/** The rows of values by tag, in the order of record 210; what neither side has is left out. */
export function rowsByTag(values: Sides<ReportedValues>, accountType: string): ValueRow[] {
  const tags = inLayoutOrder(present(values).flatMap((side) => Object.keys(side)));
  return tags.flatMap((tag) => {
    const raw = eachSide(values, (side) => (Object.hasOwn(side, tag) ? side[tag] : undefined));
    if (present(raw).every((value) => value === "")) return [];
    const shown = values.map((side) => shownValue(tag, side?.[tag] ?? "", accountType, side));
    return [{ label: labelOf(tag), raw, shown, masked: isMasked(tag) }];
  });
}

/** Whether the two sides of a row say different things; `""` and nothing are the same. */
export function differs({ raw }: ValueRow): boolean {
  return raw.length === 2 && (raw[0] ?? "") !== (raw[1] ?? "");
}

/** Values as markup: of one report a list; of two a table of what differs, what is the same folded below it. */
export function valueList(rows: readonly ValueRow[]): string {
  if (rows.length === 0) return `<p class="none">${NOTHING}</p>`;
  if (rows.every(({ raw }) => raw.length === 1)) return plainList(rows);
  const [different, same] = [rows.filter(differs), rows.filter((row) => !differs(row))];
  const list = plainList(same);
  const folded = `<details class="alike"><summary>${bi(sameCount(same.length))}</summary>${list}</details>`;
  return `${different.length === 0 ? "" : differenceTable(different)}${same.length === 0 ? "" : folded}`;
}

function plainList(rows: readonly ValueRow[]): string {
  const items = rows.map(({ label, shown }) => `<div><dt>${bi(label)}</dt><dd>${shown[0] ?? NOTHING}</dd></div>`);
  return `<dl class="values">${items.join("")}</dl>`;
}

function differenceTable(rows: readonly ValueRow[]): string {
  const heads = SIDE_NAMES.map((name) => `<th scope="col">${bi(name)}</th>`).join("");
  const lines = rows.map((row) => {
    const [told = NOTHING, truth = NOTHING] = row.shown;
    const note = row.masked === true && told === truth ? ` <small>${bi(PAGE_WORDS.hidden)}</small>` : "";
    return `<tr><th scope="row">${DIFFERS}${bi(row.label)}${note}</th><td>${told}</td><td>${truth}</td></tr>`;
  });
  return [
    '<div class="scroll" tabindex="0"><table class="differences">',
    `<thead><tr><td></td>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`,
  ].join("");
}
