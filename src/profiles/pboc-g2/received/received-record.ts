import type { Arrival, ReceivedRecord, RuleBreach } from "../../received-record.js";
import type { DecodedRecord, RecordNode, RecordValue } from "../codec/decoded-record.js";
import { SEGMENT } from "../reporting/segments.js";

/** A decoded 210 record in the form in which it is reconciled. */
export function receivedRecord(
  record: DecodedRecord,
  arrival: Arrival,
  sequence: number,
  breaches: readonly RuleBreach[],
): ReceivedRecord {
  const fields = flatten(record.body);
  const value = (segment: string, tag: string): string => fields.get(`${segment}.${tag}`) ?? "";
  const monthly = record.body[SEGMENT.H] !== undefined;
  const month = value(SEGMENT.H, "Month");
  return {
    file: record.file,
    line: record.line,
    arrival,
    sequence,
    account: value(SEGMENT.B, "AcctCode"),
    person: value(SEGMENT.B, "IDNum"),
    recordType: record.recordType,
    code: value(SEGMENT.B, "RptDateCode"),
    asOf: value(SEGMENT.B, "RptDate"),
    month: monthly && month !== "" ? month : null,
    kind: monthly ? "monthly" : "event",
    closes: value(SEGMENT.H, "AcctStatus") === "3",
    introduces: record.body[SEGMENT.C] !== undefined,
    segments: new Set(Object.keys(record.body)),
    fields,
    breaches,
  };
}

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
