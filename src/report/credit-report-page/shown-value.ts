import { codeEntry } from "../../../schemas/pboc-g2/code-tables/code-table.js";
import { codeTables } from "../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { ElementLayout } from "../../../schemas/pboc-g2/layout.js";
import type { ReportedValues } from "../../../schemas/run/credit-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi, esc } from "../html/markup.js";
import { classOf } from "../masking/field-class.js";
import { mask } from "../masking/mask.js";
import { RECORD_210_FIELDS } from "../masking/record-210-fields.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { printable } from "../text/printable.js";
import { elementOf } from "./field-labels.js";

/** Stands for a value that is not there. */
export const NOTHING = '<span class="nothing">—</span>';

/**
 * A value of record 210 as markup: masked by the class of its field before anything else, a code with its meaning, an
 * amount in groups of three digits.
 * @param beside the values that it stands among, where they decide what a code means
 */
export function shownValue(tag: string, value: string, accountType: string, beside: ReportedValues = {}): string {
  if (value === "") return NOTHING;
  const fieldClass = classOf(RECORD_210_FIELDS, tag);
  if (fieldClass !== "open") return plain(mask(fieldClass, value));
  const element = elementOf(tag);
  const meaning = element === undefined ? undefined : meaningOf(element, value, accountType, beside);
  if (meaning !== undefined) return `<code>${plain(value)}</code> ${bi(meaning)}`;
  if (element?.notation === "uInt..15" && /^\d{1,15}$/u.test(value)) return esc(groupedInteger(Number(value)));
  return plain(value);
}

/** Whether a value is masked when it is shown, so that two that look the same may differ. */
export function isMasked(tag: string): boolean {
  return classOf(RECORD_210_FIELDS, tag) !== "open";
}

/** Text as markup, with what a lender could fake lines or direction with made visible. */
export function plain(text: string): string {
  return esc(printable(text));
}

function meaningOf(
  { type }: ElementLayout,
  value: string,
  accountType: string,
  beside: ReportedValues,
): Bilingual | undefined {
  if (type.kind !== "enum") return undefined;
  // Where two tables share an element, it is a person's or an organisation's document (rule I2100D02).
  const name = type.tables.length > 1 && beside["InfoIDType"] === "2" ? type.tables[1] : type.tables[0];
  return name === undefined ? undefined : codeEntry(codeTables[name], value, accountType);
}
