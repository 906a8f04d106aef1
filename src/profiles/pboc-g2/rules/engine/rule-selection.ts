import { RECORD_RULES } from "../all-rules.js";
import { letterBit } from "../layout/inspect-record.js";
import type { AccountType, RecordRule } from "../rule.js";
import type { RuleId } from "../rule-ids.js";

/** A rule with the segments it needs as bits, so that asking whether it applies is one comparison. */
export interface SelectedRule {
  readonly rule: RecordRule;
  readonly needs: number;
}

/** Rules about the envelope: they are asked first, and what breaks them is judged no further. */
const ENVELOPE: ReadonlySet<RuleId> = new Set<RuleId>(["R0000101", "TS-ABR006"]);

/** The envelope rules, in order. */
export const ENVELOPE_RULES: readonly SelectedRule[] = select((rule) => ENVELOPE.has(rule.id));

const CACHE = new Map<string, readonly SelectedRule[]>();

/** The rules for records of a type, an account type and a reporting code, in order; worked out once for each. */
export function rulesFor(recordType: string, accountType: AccountType | "", code: string): readonly SelectedRule[] {
  const key = `${recordType}/${accountType}/${code}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  const selected = select((rule) => !ENVELOPE.has(rule.id) && applies(rule, recordType, accountType, code));
  // Codes come from files: only those of the table are worth keeping, or a hostile file could fill the memory.
  if (code.length <= 2) CACHE.set(key, selected);
  return selected;
}

function applies(rule: RecordRule, recordType: string, accountType: AccountType | "", code: string): boolean {
  if (!rule.recordTypes.includes("*") && !rule.recordTypes.includes(recordType)) return false;
  if (rule.codes !== undefined && !rule.codes.includes(code)) return false;
  return rule.accountTypes === undefined || rule.accountTypes.some((type) => type === accountType);
}

function select(wanted: (rule: RecordRule) => boolean): readonly SelectedRule[] {
  return RECORD_RULES.filter(wanted).map((rule) => ({
    rule,
    needs: rule.needs.reduce((mask, letter) => mask | letterBit(letter), 0),
  }));
}
