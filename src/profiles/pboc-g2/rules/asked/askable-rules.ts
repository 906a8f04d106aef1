import { FILE_RULES, HISTORY_RULES } from "../all-rules.js";
import { ENVELOPE_RULES, rulesFor } from "../engine/rule-selection.js";
import { letterBit } from "../layout/inspect-record.js";
import type { HistoryRule, Rule, RuleFacts } from "../rule.js";
import { LOAN_CORRECTIONS, LOAN_RECORDS, type LoanRecordKind } from "./loan-records.js";

/** What decides which rules can be asked at all. */
export interface Asking {
  /** Whether the agreement has a way back from the bureau: without one, nothing is judged by what it refused. */
  readonly exchange: boolean;
  /** Whether something is to be put right. */
  readonly corrections: boolean;
}

/** Types of the records that a loan can owe; `*` stands for the file around them. */
const REPORTS: readonly string[] = ["*", ...new Set(LOAN_RECORDS.map(({ recordType }) => recordType))];
const CORRECTIONS: readonly string[] = [...new Set(LOAN_CORRECTIONS.map(({ recordType }) => recordType))];

/**
 * History rules that judge a record of a loan by special events (215) and changed account codes (211) told before it: no
 * life of a loan brings about any, so they have nothing to go by. Rules of records of other types say so by their types.
 */
const AFTER_OTHER_RECORDS: ReadonlySet<string> = new Set(["I0001801", "R2101209", "R2101210", "R2101211", "R2101213"]);

/** History rules whose breach shows as a wrong order or a repetition, whether or not the bureau answers the lender. */
const SHOWN_BY_ORDER: ReadonlySet<string> = new Set(["R0001203", "R2101205", "R2101206", "R2101212", "R2101215"]);

/** Whether a rule needs a register of the bureau's that no run has. */
export function needsRegistry({ reads }: Pick<RuleFacts, "reads">): boolean {
  return reads.some((field) => field.startsWith("registry of "));
}

/** Whether a history rule has something to judge among the records of loans. */
export function isAboutLoans({ id, recordTypes }: Pick<RuleFacts, "id" | "recordTypes">): boolean {
  return isOfType(recordTypes, [...REPORTS, ...CORRECTIONS]) && !AFTER_OTHER_RECORDS.has(id);
}

/** Whether the breach of a history rule is told without any answer of the bureau. */
export function isShownByOrder({ id }: Pick<RuleFacts, "id">): boolean {
  return SHOWN_BY_ORDER.has(id);
}

/** The rules that the records and files of enough loans are asked, each once. */
export function askableRules({ exchange, corrections }: Asking): ReadonlySet<Rule> {
  const types = corrections ? [...REPORTS, ...CORRECTIONS] : REPORTS;
  const isAsked = (rule: HistoryRule): boolean =>
    isAboutLoans(rule) && (exchange || isShownByOrder(rule)) && isOfType(rule.recordTypes, types);
  return new Set<Rule>([
    ...FILE_RULES.filter((rule) => !needsRegistry(rule)),
    ...ENVELOPE_RULES.map(({ rule }) => rule),
    ...[...LOAN_RECORDS, ...(corrections ? LOAN_CORRECTIONS : [])].flatMap(rulesOf),
    ...HISTORY_RULES.filter(isAsked),
  ]);
}

function isOfType(recordTypes: readonly string[], wanted: readonly string[]): boolean {
  return recordTypes.some((type) => wanted.includes(type));
}

function rulesOf({ recordType, code, segments }: LoanRecordKind): Rule[] {
  const mask = segments.reduce((bits, letter) => bits | letterBit(letter), 0);
  const accountType = recordType === "210" || recordType === "212" ? "D1" : "";
  return rulesFor(recordType, accountType, code)
    .filter(({ rule, needs }) => (mask & needs) === needs && !needsRegistry(rule))
    .map(({ rule }) => rule);
}
