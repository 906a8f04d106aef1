import { layout114 } from "../../../../../schemas/generated/layout-114.js";
import { layout120 } from "../../../../../schemas/generated/layout-120.js";
import { layout130 } from "../../../../../schemas/generated/layout-130.js";
import { layout134 } from "../../../../../schemas/generated/layout-134.js";
import { layout140 } from "../../../../../schemas/generated/layout-140.js";
import { layout211 } from "../../../../../schemas/generated/layout-211.js";
import { layout212 } from "../../../../../schemas/generated/layout-212.js";
import { layout213 } from "../../../../../schemas/generated/layout-213.js";
import { layout214 } from "../../../../../schemas/generated/layout-214.js";
import { layout215 } from "../../../../../schemas/generated/layout-215.js";
import { layout221 } from "../../../../../schemas/generated/layout-221.js";
import { layout223 } from "../../../../../schemas/generated/layout-223.js";
import { layout224 } from "../../../../../schemas/generated/layout-224.js";
import { layout231 } from "../../../../../schemas/generated/layout-231.js";
import { layout233 } from "../../../../../schemas/generated/layout-233.js";
import { layout234 } from "../../../../../schemas/generated/layout-234.js";
import { layout511 } from "../../../../../schemas/generated/layout-511.js";
import { layout514 } from "../../../../../schemas/generated/layout-514.js";
import type { DecodedRecord, RecordNode, RecordValue } from "../../codec/decoded-record.js";
import { placeOf, say } from "../breach.js";
import { filled } from "../read-field.js";
import type { Fault, RecordView, SegmentLetter, SegmentView } from "../record-view.js";
import type { AccountType } from "../rule.js";
import { inspectSegment } from "./inspect-segment.js";
import { plan110 } from "./plan-110.js";
import { plan210 } from "./plan-210.js";
import { plan220, plan222 } from "./plan-220.js";
import { plan230, plan232 } from "./plan-230.js";
import { plan510 } from "./plan-510.js";
import { planCorrection } from "./plan-correction.js";
import { planPlain } from "./plan-plain.js";
import type { HeldPlan, RecordPlan, SegmentPlan } from "./record-plan.js";

const ACCOUNT_TYPES = ["D1", "R1", "R2", "R3", "R4", "C1"] as const satisfies readonly AccountType[];
const LETTERS = ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] as const satisfies readonly SegmentLetter[];

const KNOWN_TYPES: ReadonlyMap<string, AccountType> = new Map(ACCOUNT_TYPES.map((type) => [type, type]));
/** The plans of the record types whose layout depends on the account type; under "" that of an unknown one. */
const PLANS_210 = byAccountType(plan210);
const PLANS_212 = byAccountType((type) => planCorrection(layout212, plan210(type), type));

/** The plans of the record types that have one layout. */
const SINGLE_PLANS: ReadonlyMap<string, RecordPlan> = new Map([
  ["110", plan110()],
  ["114", planPlain(layout114, "InfSurcCode")],
  ["120", planPlain(layout120, "InfSurcCode")],
  ["130", planPlain(layout130, "InfSurcCode")],
  ["134", planPlain(layout134, "InfSurcCode")],
  ["140", planPlain(layout140, "InfSurcCode")],
  ["211", planPlain(layout211, "OdBnesCode")],
  ["213", planPlain(layout213, "DelRecCode")],
  ["214", planPlain(layout214, "DelRecCode")],
  ["215", planPlain(layout215, "AcctCode")],
  ["220", plan220()],
  ["221", planPlain(layout221, "OdBnesCode")],
  ["222", plan222()],
  ["223", planPlain(layout223, "DelRecCode")],
  ["224", planPlain(layout224, "DelRecCode")],
  ["230", plan230()],
  ["231", planPlain(layout231, "OdBnesCode")],
  ["232", plan232()],
  ["233", planPlain(layout233, "DelRecCode")],
  ["234", planPlain(layout234, "DelRecCode")],
  ["510", plan510()],
  ["511", planPlain(layout511, "OdBnesCode")],
  ["514", planPlain(layout514, "DelRecCode")],
]);

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
  const [first] = plan.segments;
  if (first?.path === "") {
    segments.push(inspectSegment(first, decoded.body, faults));
  } else {
    inspectSegments(plan.segments, decoded.body, record, segments, faults);
    inspectUnknownSegments(plan, decoded, segments.length, faults);
    if (plan.held !== null) {
      if (first !== undefined && segments.length === 0) faults.push(missingBase(first.tag));
      inspectHeld(plan.held, decoded.body[plan.held.tag], record, segments, faults);
    }
  }
  // The base segment is the first of every layout, and so the first that is there or not there at all.
  if (segments[0]?.tag === first?.tag) record.readBase(segments[0], plan.key);
  return record;
}

function planFor({ recordType, body }: DecodedRecord): RecordPlan | null {
  if (recordType === "210") return planOfType(PLANS_210, body["AcctBsSgmt"]);
  if (recordType === "212") return planOfType(PLANS_212, body["BsSgmt"]);
  return SINGLE_PLANS.get(recordType) ?? null;
}

/** The plan for the account type that the base segment tells. */
function planOfType(plans: ReadonlyMap<string, RecordPlan>, base: RecordValue | undefined): RecordPlan | null {
  const type = isNode(base) ? base["AcctType"] : undefined;
  return (typeof type === "string" ? plans.get(type.trim()) : undefined) ?? plans.get("") ?? null;
}

function byAccountType(plan: (accountType: AccountType | "") => RecordPlan): ReadonlyMap<string, RecordPlan> {
  return new Map(["" as const, ...ACCOUNT_TYPES].map((type) => [type, plan(type)]));
}

/** Look at the segments that are there, in the order of the layout. */
function inspectSegments(
  plans: readonly SegmentPlan[],
  node: RecordNode,
  record: InspectedRecord,
  segments: SegmentView[],
  faults: Fault[],
): void {
  for (const plan of plans) {
    const value = node[plan.tag];
    if (value === undefined) continue;
    const view = inspectSegment(plan, value, faults);
    segments.push(view);
    if (plan.letter !== null) record.name(plan.letter, view);
  }
}

/** Look at what a correction puts right. A holder without anything in it holds no segment, and R2120102 says so. */
function inspectHeld(
  plan: HeldPlan,
  value: RecordValue | undefined,
  record: InspectedRecord,
  segments: SegmentView[],
  faults: Fault[],
): void {
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return;
  if (!isNode(value)) {
    faults.push(unknownSegment(plan.tag, plan.recordType));
    return;
  }
  const before = segments.length;
  inspectSegments(plan.segments, value, record, segments, faults);
  const tags = Object.keys(value);
  if (tags.length === segments.length - before) return;
  for (const tag of tags) {
    if (plan.segments.some((segment) => segment.tag === tag)) continue;
    faults.push(unknownSegment(placeOf(plan.tag, tag), plan.recordType));
  }
}

/** A correction without its base corrects nothing; of segment B of 210 a rule of its own says it is missing (R2100117). */
function missingBase(tag: string): Fault {
  const expected = say("the segment that says what is corrected", "必须包含说明更正对象的段");
  return { rule: "S0000101", field: tag, received: null, expected, feedbackTag: tag };
}

function inspectUnknownSegments(plan: RecordPlan, decoded: DecodedRecord, known: number, faults: Fault[]): void {
  const tags = Object.keys(decoded.body);
  if (tags.length === known) return;
  for (const tag of tags) {
    if (tag === plan.held?.tag || plan.segments.some((segment) => segment.tag === tag)) continue;
    faults.push(unknownSegment(tag, plan.recordType));
  }
}

function unknownSegment(field: string, recordType: string): Fault {
  const expected = say(`only segments of record ${recordType}`, `只能出现${recordType}规定的信息段`);
  return { rule: "R0000101", field, received: null, expected, feedbackTag: "0000" };
}

function isNode(value: RecordValue | undefined): value is RecordNode {
  return typeof value === "object" && !Array.isArray(value);
}

/** The one class behind {@link RecordView}: one shape for every record, so that reading its properties stays fast. */
class InspectedRecord implements RecordView {
  readonly decoded: DecodedRecord;
  readonly recordType: string;
  accountType: AccountType | "" = "";
  code = "";
  rptDate = "";
  key = "";
  base: SegmentView | undefined = undefined;
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
  readBase(base: SegmentView | undefined, keyTag: string): void {
    if (base === undefined) return;
    this.base = base;
    const type = filled(base, "AcctType");
    this.accountType = type === undefined ? "" : (KNOWN_TYPES.get(type) ?? "");
    this.code = filled(base, "RptDateCode") ?? "";
    this.rptDate = filled(base, "RptDate") ?? "";
    const key = base.node[keyTag];
    this.key = typeof key === "string" ? key.trim() : "";
  }
}
