import type { RecordNode } from "../codec/decoded-record.js";

// Elements by which the groups of a tag are put in order: what makes a group the one it is, then what may tell equal ones apart.
const GROUP_KEYS: Readonly<Record<string, readonly string[]>> = {
  RltRepymtInf: ["ArlpCertNum"],
  CccInf: ["Ccc"],
  CagOfTrdInf: ["TranDate", "ChanTranType"],
  IDRec: ["OthIDType", "OthIDNum"],
  PleInf: ["PleType", "MotgaProptIDType", "PleCertID", "PleValue"],
  ImpInf: ["ImpType", "ImpVal"],
};

const AMOUNTS: ReadonlySet<string> = new Set(["PleValue", "ImpVal"]);
const AMOUNT_DIGITS = 15;

/** Groups of a tag in a fixed order, since no rule gives them one: then what is owed and what came can be laid side by side. */
export function inGroupOrder<T extends RecordNode>(tag: string, groups: readonly T[]): T[] {
  const keys = GROUP_KEYS[tag] ?? [];
  return [...groups].sort((a, b) => (groupKey(a, keys) < groupKey(b, keys) ? -1 : 1));
}

function groupKey(node: RecordNode, keys: readonly string[]): string {
  return keys.map((key) => textOf(node[key], AMOUNTS.has(key) ? AMOUNT_DIGITS : 0)).join(" ");
}

function textOf(value: RecordNode[string], digits: number): string {
  return typeof value === "string" ? value.trim().padStart(digits, "0") : "";
}
