import type { ReceivedRecord } from "../../../received-record.js";
import { CORRECTION, SEGMENT } from "../../reporting/segments.js";
import { FILE_RULES, HISTORY_RULES } from "../all-rules.js";
import { ENVELOPE_RULES, rulesFor } from "../engine/rule-selection.js";
import { letterBit } from "../layout/inspect-record.js";
import type { SegmentLetter } from "../record-view.js";
import type { AccountType, RuleFacts } from "../rule.js";
import { isAboutLoans, isShownByOrder, needsRegistry } from "./askable-rules.js";

/** What a run received, as far as it says which rules were asked. */
export interface Received {
  readonly records: Iterable<ReceivedRecord>;
  readonly files: number;
  /** Whether the agreement has a way back from the bureau. */
  readonly exchange: boolean;
}

/** Bit of the segment of each tag, as it stands in a 210 and in the holder of a 212. */
const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries(SEGMENT).flatMap(([letter, tag]) => {
    const bit = letterBit(letter.toLowerCase() as SegmentLetter);
    return [tag, `${CORRECTION.holder}.${tag}`].map((path): [string, number] => [path, bit]);
  }),
);

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
    if (!isAboutLoans(rule) || !(exchange || isShownByOrder(rule))) continue;
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
    for (const tag of record.segments) mask |= BITS.get(tag) ?? 0;
    const accountType = record.fields.get(recordType === "212" ? BASE_212 : BASE_210) ?? "";
    const reported = recordType === "210" ? code : "";
    const key = `${recordType}/${accountType}/${reported}/${mask}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { recordType, accountType, code: reported, mask, count: 1 });
    else kind.count += 1;
  }
  for (const { rule } of ENVELOPE_RULES) add(rule, all);
  return kinds.values();
}

const BASE_210 = `${SEGMENT.B}.AcctType`;
const BASE_212 = `${CORRECTION.base}.AcctType`;
const ENVELOPE: ReadonlySet<string> = new Set(ENVELOPE_RULES.map(({ rule }) => rule.id));
const BEFORE_HISTORY: ReadonlySet<string> = new Set(["F0000601", ...FILE_RULES.map(({ id }) => id)]);

function isRefusal({ level, feedbackCode }: ReceivedRecord["breaches"][number]): boolean {
  return level === "MUST" && feedbackCode !== undefined;
}
