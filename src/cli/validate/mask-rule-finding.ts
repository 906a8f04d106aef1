import type { RuleFinding } from "../../profiles/pboc-g2/rules/engine/rule-finding.js";
import type { FieldClass } from "../../report/masking/field-class.js";
import { maskValue } from "../../report/masking/mask-value.js";
import { classOfFindingField } from "../../report/masking/record-210-fields.js";
import { printable } from "../../report/text/printable.js";

/** Elements of record 110 that say nothing about who the person is. Everything else there is masked. */
const OPEN_110: ReadonlySet<string> = new Set(
  "InfRecType IDType RptDate RptDateCode Cimoc CustomerType IDNm OthIDType IDInfoUpDate Nation FcsInfoUpDate SpoIDType SpsInfoUpDate EduInfoUpDate OctpnInfoUpDate ResiStatus ResiInfoUpDate MlgInfoUpDate IncInfoUpDate".split(
    " ",
  ),
);

/** Longest received text that is shown. */
const SHOWN = 80;

/** A finding as people may see it: personal data masked by the class of its field, control characters made visible. */
export interface ShownFinding extends Omit<RuleFinding, "expected"> {
  readonly expected: string;
}

/**
 * Mask a finding and choose its language.
 * @param reveal leaves what was received as it is, but for control characters
 */
export function showFinding(finding: RuleFinding, lang: "en" | "zh", reveal = false): ShownFinding {
  const { received } = finding;
  const shown = (fieldClass: FieldClass, value: string): string =>
    printable(reveal ? value : maskValue(fieldClass, value));
  return {
    ...finding,
    file: printable(finding.file),
    account: shown("account-code", finding.account),
    field: printable(finding.field),
    received: received === null ? null : shorten(shown(classOfField(finding), received)),
    expected: printable(finding.expected[lang]),
  };
}

function classOfField({ recordType, field }: RuleFinding): FieldClass {
  if (recordType !== "110" || !field.includes(".")) return classOfFindingField(field);
  const tag = field.slice(field.lastIndexOf(".") + 1);
  if (tag === "InfSurcCode") return "account-code";
  return OPEN_110.has(tag) ? "open" : "free-text";
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
