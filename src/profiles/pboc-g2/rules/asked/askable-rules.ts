import { FILE_RULES, HISTORY_RULES } from "../all-rules.js";
import { ENVELOPE_RULES, rulesFor } from "../engine/rule-selection.js";
import { letterBit } from "../layout/inspect-record.js";
import type { AccountType, HistoryRule, Rule, RuleFacts } from "../rule.js";
import {
  LOAN_CORRECTIONS,
  LOAN_RECORDS,
  OTHERWISE_RECORDS,
  PRODUCT_CODE_CHANGES,
  PRODUCT_CORRECTIONS,
  PRODUCT_RECORDS,
  type RecordKind,
} from "./record-kinds.js";

/** What decides which rules can be asked at all. */
export interface Asking {
  /** Whether the agreement has a way back from the bureau: without one, nothing is judged by what it refused. */
  readonly exchange: boolean;
  /** Whether something is to be put right. */
  readonly corrections: boolean;
  /** Whether loans are not simply repaid (clauses L23 to L32). Absent: they are. */
  readonly otherwise?: boolean;
  /** Whether products beside plain loans are lived. Absent: they are not. */
  readonly products?: boolean;
}

/** Every type of record that lives bring about. */
export const LIVED_TYPES: ReadonlySet<string> = new Set(
  [
    ...LOAN_RECORDS,
    ...LOAN_CORRECTIONS,
    ...OTHERWISE_RECORDS,
    ...PRODUCT_RECORDS,
    ...PRODUCT_CODE_CHANGES,
    ...PRODUCT_CORRECTIONS,
  ].map(({ recordType }) => recordType),
);

/** Rules that judge a record by a transfer out (215) or a change of the code (211) that was told before it. */
const AFTER_OTHERWISE: ReadonlySet<string> = new Set(["I0001801", "R2101210", "R2101213"]);

/** Rules that judge a record by special events of cards (215) that were told before it. */
export const AFTER_CARD_EVENTS: ReadonlySet<string> = new Set(["R2101209", "R2101211"]);

/** History rules whose breach shows as a wrong order or a repetition, whether or not the bureau answers the lender. */
const SHOWN_BY_ORDER: ReadonlySet<string> = new Set([
  "R0001203",
  "R2101205",
  "R2101206",
  "R2101210",
  "R2101212",
  "R2101215",
  "R2151204",
  "R2201201",
  "R2201202",
  "R2301202",
  "R2301203",
  "R5101201",
  "R5101202",
  "R1101201",
  "R1101202",
  "R1201201",
  "R1301201",
  "R1401202",
]);

/** Whether a rule needs a register of the bureau's that no run has. */
export function needsRegistry({ reads }: Pick<RuleFacts, "reads">): boolean {
  return reads.some((field) => field.startsWith("registry of "));
}

/** Whether a history rule has something to judge among the records that lives bring about. */
export function isAboutLives({ recordTypes }: Pick<RuleFacts, "recordTypes">): boolean {
  return recordTypes.some((type) => type === "*" || LIVED_TYPES.has(type));
}

/** Whether the breach of a history rule is told without any answer of the bureau. */
export function isShownByOrder({ id }: Pick<RuleFacts, "id">): boolean {
  return SHOWN_BY_ORDER.has(id);
}

/** The rules that the records and files of enough lives are asked, each once. */
export function askableRules({
  exchange,
  corrections,
  otherwise = false,
  products = false,
}: Asking): ReadonlySet<Rule> {
  const kinds = [
    ...LOAN_RECORDS,
    ...(corrections ? LOAN_CORRECTIONS : []),
    ...(otherwise ? OTHERWISE_RECORDS : []),
    ...(products ? [...PRODUCT_RECORDS, ...PRODUCT_CODE_CHANGES] : []),
    ...(products && corrections ? PRODUCT_CORRECTIONS : []),
  ];
  const types = new Set(["*", ...kinds.map(({ recordType }) => recordType)]);
  const isAsked = (rule: HistoryRule): boolean =>
    isAboutLives(rule) &&
    (otherwise || !AFTER_OTHERWISE.has(rule.id)) &&
    (products || !AFTER_CARD_EVENTS.has(rule.id)) &&
    (exchange || isShownByOrder(rule)) &&
    rule.recordTypes.some((type) => types.has(type));
  return new Set<Rule>([
    ...FILE_RULES.filter((rule) => !needsRegistry(rule)),
    ...ENVELOPE_RULES.map(({ rule }) => rule),
    ...kinds.flatMap(rulesOf),
    ...HISTORY_RULES.filter(isAsked),
  ]);
}

function rulesOf({ recordType, accountType, code, segments }: RecordKind): Rule[] {
  const mask = segments.reduce((bits, letter) => bits | letterBit(letter), 0);
  // The cast is safe: an account type outside the table selects as none does.
  return rulesFor(recordType, accountType as AccountType, code)
    .filter(({ rule, needs }) => (mask & needs) === needs && !needsRegistry(rule))
    .map(({ rule }) => rule);
}
