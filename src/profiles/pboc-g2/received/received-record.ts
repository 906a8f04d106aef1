import type { Arrival, ReceivedRecord, RuleBreach } from "../../received-record.js";
import type { DecodedRecord, RecordNode, RecordValue } from "../codec/decoded-record.js";
import { CORRECTION, DELETION, SEGMENT } from "../reporting/segments.js";

/** Types that reconciliation knows: what tells of an account, and what puts that right. */
export const RECONCILED_TYPES: ReadonlySet<string> = new Set(["210", "212", "213", "214"]);

/** A decoded record of one of the {@link RECONCILED_TYPES} in the form in which it is reconciled. */
export function receivedRecord(
  record: DecodedRecord,
  arrival: Arrival,
  sequence: number,
  breaches: readonly RuleBreach[],
): ReceivedRecord {
  const { file, line, recordType } = record;
  return { file, line, arrival, sequence, recordType, breaches, ...readBody(record) };
}

type ReadBody = Omit<ReceivedRecord, "file" | "line" | "arrival" | "sequence" | "recordType" | "breaches">;

function readBody({ recordType, body }: DecodedRecord): ReadBody {
  if (recordType === "212") return readCorrection(body);
  if (recordType === "213" || recordType === "214") return readDeletion(body, DELETION[recordType]);
  const fields = flatten(body);
  const value = (segment: string, tag: string): string => fields.get(`${segment}.${tag}`) ?? "";
  const monthly = body[SEGMENT.H] !== undefined;
  const month = value(SEGMENT.H, "Month");
  return {
    account: value(SEGMENT.B, "AcctCode"),
    person: value(SEGMENT.B, "IDNum"),
    code: value(SEGMENT.B, "RptDateCode"),
    asOf: value(SEGMENT.B, "RptDate"),
    month: monthly && month !== "" ? month : null,
    kind: monthly ? "monthly" : "event",
    closes: value(SEGMENT.H, "AcctStatus") === "3",
    introduces: body[SEGMENT.C] !== undefined,
    segments: new Set(Object.keys(body)),
    fields,
  };
}

/** A 212; the segments inside its holder count as segments of their own, by their path. */
function readCorrection(body: RecordNode): ReadBody {
  const fields = flatten(body);
  const base = (tag: string): string => fields.get(`${CORRECTION.base}.${tag}`) ?? "";
  const held = body[CORRECTION.holder];
  const inner = held === undefined || typeof held === "string" || isGroup(held) ? [] : Object.keys(held);
  const month = fields.get(`${CORRECTION.holder}.${SEGMENT.H}.Month`) ?? "";
  return {
    ...correction,
    account: base("ModRecCode"),
    person: fields.get(`${CORRECTION.holder}.${SEGMENT.B}.IDNum`) ?? "",
    code: base("MdfcSgmtCode"),
    ...(base("MdfcSgmtCode") === "B" ? { ofNewest: true } : {}),
    asOf: base("RptDate"),
    month: month === "" ? null : month,
    segments: new Set([...Object.keys(body), ...inner.map((tag) => `${CORRECTION.holder}.${tag}`)]),
    fields,
  };
}

/** A 213 or 214. Its elements stand right under its root, which takes the place of a segment. */
function readDeletion(body: RecordNode, root: string): ReadBody {
  const fields = flatten({ [root]: body });
  const value = (tag: string): string => fields.get(`${root}.${tag}`) ?? "";
  return {
    ...correction,
    account: value("DelRecCode"),
    person: "",
    code: value("DelSgmtCode"),
    asOf: value("DelStartDate") || value("DelEndDate"),
    month: null,
    segments: new Set([root]),
    fields,
  };
}

const correction = { kind: "correction", closes: false, introduces: false } as const;

// Groups are compared in a fixed order, since no rule gives them one.
const GROUP_KEYS: Readonly<Record<string, readonly string[]>> = {
  RltRepymtInf: ["ArlpCertNum"],
  CccInf: ["Ccc"],
  CagOfTrdInf: ["TranDate", "ChanTranType"],
};

/** Leaf values of a record by path, trimmed of the blanks the bureau ignores. */
export function flatten(body: RecordNode): Map<string, string> {
  const fields = new Map<string, string>();
  addNode(fields, "", body);
  return fields;
}

function addNode(fields: Map<string, string>, prefix: string, node: RecordNode): void {
  for (const [tag, value] of Object.entries(node))
    if (value !== undefined) addValue(fields, `${prefix}${tag}`, tag, value);
}

function addValue(fields: Map<string, string>, path: string, tag: string, value: RecordValue): void {
  if (typeof value === "string") {
    fields.set(path, value.trim());
  } else if (isGroup(value)) {
    const keys = GROUP_KEYS[tag] ?? [];
    const sorted = [...value].sort((a, b) => (groupKey(a, keys) < groupKey(b, keys) ? -1 : 1));
    sorted.forEach((node, index) => addNode(fields, `${path}[${index}].`, node));
  } else {
    addNode(fields, `${path}.`, value);
  }
}

function isGroup(value: RecordNode | readonly RecordNode[]): value is readonly RecordNode[] {
  return Array.isArray(value);
}

function groupKey(node: RecordNode, keys: readonly string[]): string {
  return keys.map((key) => (typeof node[key] === "string" ? node[key] : "")).join(" ");
}
