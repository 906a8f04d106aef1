import type { Fault, RecordView } from "../record-view.js";
import type { RuleContext } from "../rule.js";

/** Parts of a record 110 that are as strict under template 90 as under 10: who it is about. */
const IDENTITY = /^(?:BsSgmt|IDSgmt)\./;

/**
 * Whether a record 110 was sent with template 90, which is lenient (S9). The rule file of the bureau's checker for template
 * 90 is public of the corporate record 310 alone: there no segment but the first need be present, and some values may be
 * empty that template 10 wants, while every element stands in its segment as ever. That 110 is like it is an inference [C].
 * Without a header a record is judged as under template 10, that of ordinary reports.
 */
export function isLenient({ recordType }: RecordView, { header }: Pick<RuleContext, "header">): boolean {
  return recordType === "110" && header?.template === "90";
}

/** Whether an empty value is let pass, as it is not known which ones template 90 wants. */
export function mayBeEmpty({ field }: Fault, record: RecordView, context: RuleContext): boolean {
  return isLenient(record, context) && !IDENTITY.test(field);
}
