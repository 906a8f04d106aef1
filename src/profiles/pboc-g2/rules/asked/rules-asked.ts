import { segmentedLayouts } from "../../../../../schemas/pboc-g2/layouts.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { CORRECTION, SEGMENT } from "../../reporting/segments.js";
import { FILE_RULES, HISTORY_RULES } from "../all-rules.js";
import { ENVELOPE_RULES, rulesFor } from "../engine/rule-selection.js";
import { letterBit } from "../layout/inspect-record.js";
import type { SegmentLetter } from "../record-view.js";
import type { AccountType, RuleFacts } from "../rule.js";
import { AFTER_CARD_EVENTS, isAboutLives, isShownByOrder, needsRegistry } from "./askable-rules.js";

/** What a run received, as far as it says which rules were asked. */
export interface Received {
  readonly records: Iterable<ReceivedRecord>;
  readonly files: number;
  /** Whether the agreement has a way back from the bureau. */
  readonly exchange: boolean;
}

/** The record of which each correction puts a segment right. */
const CORRECTED: Readonly<Record<string, string>> = { "210": "212", "220": "222", "230": "232" };

/** Bit of the segment of each tag, as it stands in a record with segments and in the holder of a correction, by record type. */
const BITS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  segmentedLayouts.flatMap(({ recordType, segments }) => {
    const under = (prefix: string): Map<string, number> =>
      new Map(segments.map(({ tag, letter }) => [prefix + tag, letterBit(letter.toLowerCase() as SegmentLetter)]));
    const whole: readonly [string, ReadonlyMap<string, number>] = [recordType, under("")];
    const correction = CORRECTED[recordType];
    return correction === undefined ? [whole] : [whole, [correction, under(`${CORRECTION.holder}.`)] as const];
  }),
);

/** Where a record of each type says which type of account it is about. */
const ACCOUNT_TYPE: Readonly<Record<string, string>> = {
  "210": `${SEGMENT.B}.AcctType`,
  "212": `${CORRECTION.base}.AcctType`,
  "230": "GuarAcctBsSgmt.AcctType",
  "232": `${CORRECTION.base}.AcctType`,
};

/** Records whose rules depend on their reporting code. */
const CODED: ReadonlySet<string> = new Set(["110", "210", "220", "230", "510"]);

/** Rules that judge a record by another kind of record that was told before it, and that kind. */
const TOLD_BEFORE: readonly { readonly rules: ReadonlySet<string>; readonly type: string }[] = [
  { rules: new Set(["I0001801"]), type: "211" },
  { rules: AFTER_CARD_EVENTS, type: "215" },
];

/** Received records that are asked the same rules. */
interface Alike {
  readonly recordType: string;
  readonly accountType: string;
  readonly code: string;
  readonly mask: number;
  count: number;
}

/**
 * How often each rule was asked of something to which it applies, by id: the records whose type, account type, code and
 * segments it is about, or the files. A rule that was never asked has no entry; one whose breach would not have been told
 * counts as not asked. Schemas are asked of records that break no rule, as `SCHEMA-210`.
 */
export function rulesAsked({ records, files, exchange }: Received): Map<string, number> {
  const asked = new Map<string, number>();
  const add = ({ id }: Pick<RuleFacts, "id"> | { id: string }, count: number): void => {
    if (count > 0) asked.set(id, (asked.get(id) ?? 0) + count);
  };
  for (const rule of FILE_RULES) if (!needsRegistry(rule)) add(rule, files);
  const loaded = new Map<string, number>();
  for (const { recordType, accountType, code, mask, count } of alike(records, loaded, add)) {
    // The cast is safe: an account type outside the table selects as none does.
    for (const { rule, needs } of rulesFor(recordType, accountType as AccountType, code)) {
      if ((mask & needs) === needs && !needsRegistry(rule)) add(rule, count);
    }
  }
  for (const rule of HISTORY_RULES) {
    if (!isAboutLives(rule) || !(exchange || isShownByOrder(rule))) continue;
    if (TOLD_BEFORE.some(({ rules, type }) => rules.has(rule.id) && !loaded.has(type))) continue;
    if (rule.recordTypes.includes("*")) add(rule, files);
    else for (const type of rule.recordTypes) add(rule, loaded.get(type) ?? 0);
  }
  return asked;
}

/** Counts records that select the same rules, those that came as far as what is held by type, envelopes and schemas. */
function alike(
  records: Iterable<ReceivedRecord>,
  loaded: Map<string, number>,
  add: (rule: { id: string }, count: number) => void,
): Iterable<Alike> {
  const kinds = new Map<string, Alike>();
  let all = 0;
  for (const record of records) {
    all += 1;
    const { recordType, code, breaches, refusedBy } = record;
    if (breaches.some(({ rule }) => ENVELOPE.has(rule))) continue;
    if (breaches.every(({ rule }) => rule.startsWith("SCHEMA-"))) add({ id: `SCHEMA-${recordType}` }, 1);
    // A record that the bureau refuses by itself, or whose file fails, is not compared with what is held.
    const compared = refusedBy !== undefined && !refusedBy.some(({ rule }) => BEFORE_HISTORY.has(rule));
    if (compared && !breaches.some(isRefusal)) loaded.set(recordType, (loaded.get(recordType) ?? 0) + 1);
    let mask = 0;
    const bits = BITS.get(recordType);
    for (const tag of record.segments) mask |= bits?.get(tag) ?? 0;
    const accountType = record.fields.get(ACCOUNT_TYPE[recordType] ?? "") ?? "";
    const reported = CODED.has(recordType) ? code : "";
    const key = `${recordType}/${accountType}/${reported}/${mask}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { recordType, accountType, code: reported, mask, count: 1 });
    else kind.count += 1;
  }
  for (const { rule } of ENVELOPE_RULES) add(rule, all);
  return kinds.values();
}

const ENVELOPE: ReadonlySet<string> = new Set(ENVELOPE_RULES.map(({ rule }) => rule.id));
const BEFORE_HISTORY: ReadonlySet<string> = new Set(["F0000601", ...FILE_RULES.map(({ id }) => id)]);

function isRefusal({ level, feedbackCode }: ReceivedRecord["breaches"][number]): boolean {
  return level === "MUST" && feedbackCode !== undefined;
}
