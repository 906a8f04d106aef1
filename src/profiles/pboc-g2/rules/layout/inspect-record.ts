import type { DecodedRecord } from "../../codec/decoded-record.js";
import { say } from "../breach.js";
import { filled } from "../read-field.js";
import type { Fault, RecordView, SegmentLetter, SegmentView } from "../record-view.js";
import type { AccountType } from "../rule.js";
import { inspectSegment } from "./inspect-segment.js";
import { plan110 } from "./layout-110.js";
import { plan210 } from "./plan-210.js";
import type { RecordPlan } from "./record-plan.js";

const ACCOUNT_TYPES = ["D1", "R1", "R2", "R3", "R4", "C1"] as const satisfies readonly AccountType[];
const LETTERS = ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] as const satisfies readonly SegmentLetter[];

const KNOWN_TYPES: ReadonlyMap<string, AccountType> = new Map(ACCOUNT_TYPES.map((type) => [type, type]));
const PLANS_210: ReadonlyMap<string, RecordPlan> = new Map(ACCOUNT_TYPES.map((type) => [type, plan210(type)]));
const PLAN_UNKNOWN_TYPE = plan210("");
const PLAN_110 = plan110();

const LETTER_BITS: Readonly<Record<SegmentLetter, number>> = Object.fromEntries(
  LETTERS.map((letter, index) => [letter, 1 << index]),
) as Record<SegmentLetter, number>;

/** Bit of a segment letter in {@link RecordView.mask}. */
export function letterBit(letter: SegmentLetter): number {
  return LETTER_BITS[letter];
}

/**
 * Make a decoded record ready for the rules: walk its layout once, note every generic fault, and name the segments. A
 * record of a type without a layout here comes back as not covered, without faults.
 */
export function inspectRecord(decoded: DecodedRecord): RecordView {
  const plan = planFor(decoded);
  const faults: Fault[] = [];
  const segments: SegmentView[] = [];
  const record = new InspectedRecord(decoded, segments, faults, plan !== null);
  if (plan === null) return record;
  for (const segment of plan.segments) {
    const value = decoded.body[segment.tag];
    if (value === undefined) continue;
    const view = inspectSegment(segment, value, faults);
    segments.push(view);
    if (segment.letter !== null) record.name(segment.letter, view);
  }
  inspectUnknownSegments(plan, decoded, segments.length, faults);
  // The base segment is the first of every layout, and so the first that is there or not there at all.
  if (segments[0]?.path === plan.segments[0]?.tag) record.readBase(segments[0]);
  return record;
}

function planFor(decoded: DecodedRecord): RecordPlan | null {
  if (decoded.recordType === "110") return PLAN_110;
  if (decoded.recordType !== "210") return null;
  const base = decoded.body["AcctBsSgmt"];
  const type =
    typeof base === "object" && !Array.isArray(base) ? (base as DecodedRecord["body"])["AcctType"] : undefined;
  return (typeof type === "string" ? PLANS_210.get(type.trim()) : undefined) ?? PLAN_UNKNOWN_TYPE;
}

function inspectUnknownSegments(plan: RecordPlan, decoded: DecodedRecord, known: number, faults: Fault[]): void {
  const tags = Object.keys(decoded.body);
  if (tags.length === known) return;
  for (const tag of tags) {
    if (plan.segments.some((segment) => segment.tag === tag)) continue;
    const expected = say(`only segments of record ${plan.recordType}`, `只能出现${plan.recordType}规定的信息段`);
    faults.push({ rule: "R0000101", field: tag, received: null, expected, feedbackTag: "0000" });
  }
}

/** The one class behind {@link RecordView}: one shape for every record, so that reading its properties stays fast. */
class InspectedRecord implements RecordView {
  readonly decoded: DecodedRecord;
  readonly recordType: string;
  accountType: AccountType | "" = "";
  code = "";
  rptDate = "";
  key = "";
  b: SegmentView | undefined = undefined;
  c: SegmentView | undefined = undefined;
  d: SegmentView | undefined = undefined;
  e: SegmentView | undefined = undefined;
  f: SegmentView | undefined = undefined;
  g: SegmentView | undefined = undefined;
  h: SegmentView | undefined = undefined;
  i: SegmentView | undefined = undefined;
  j: SegmentView | undefined = undefined;
  k: SegmentView | undefined = undefined;
  readonly segments: readonly SegmentView[];
  mask = 0;
  readonly faults: readonly Fault[];
  readonly covered: boolean;

  constructor(decoded: DecodedRecord, segments: readonly SegmentView[], faults: readonly Fault[], covered: boolean) {
    this.decoded = decoded;
    this.recordType = decoded.recordType;
    this.segments = segments;
    this.faults = faults;
    this.covered = covered;
  }

  /** Give a segment its letter. */
  name(letter: SegmentLetter, view: SegmentView): void {
    this[letter] = view;
    this.mask |= LETTER_BITS[letter];
  }

  /** Take type, code, as-of date and key from the base segment: those that are right. */
  readBase(base: SegmentView | undefined): void {
    if (base === undefined) return;
    const type = filled(base, "AcctType");
    this.accountType = type === undefined ? "" : (KNOWN_TYPES.get(type) ?? "");
    this.code = filled(base, "RptDateCode") ?? "";
    this.rptDate = filled(base, "RptDate") ?? "";
    const key = base.node[this.recordType === "110" ? "InfSurcCode" : "AcctCode"];
    this.key = typeof key === "string" ? key.trim() : "";
  }
}
