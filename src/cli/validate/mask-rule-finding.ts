import type { RuleFinding } from "../../profiles/pboc-g2/rules/engine/rule-finding.js";
import type { FieldClass } from "../../report/masking/field-class.js";
import { maskValue } from "../../report/masking/mask-value.js";
import { classOfFindingField } from "../../report/masking/record-210-fields.js";
import { printable } from "../../report/text/printable.js";

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
    received: received === null ? null : shorten(shown(classOfFindingField(finding.field), received)),
    expected: printable(finding.expected[lang]),
  };
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
