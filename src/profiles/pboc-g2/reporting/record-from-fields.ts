import type { RecordNode, RecordValue } from "../codec/decoded-record.js";
import { DELETION } from "./segments.js";

/** A record put together from its leaf values by path: the other way round from `flatten` of `received-record.ts`. */
export function recordFromFields(recordType: string, fields: Iterable<readonly [string, string]>): RecordNode {
  const body: MutableNode = {};
  for (const [path, value] of fields) place(body, path.split("."), value);
  return isDeletion(recordType) ? ((body[DELETION[recordType]] ?? {}) as RecordNode) : body;
}

function isDeletion(recordType: string): recordType is keyof typeof DELETION {
  return recordType in DELETION;
}

interface MutableNode {
  [tag: string]: RecordValue | MutableNode | MutableNode[];
}

function place(node: MutableNode, [step = "", ...rest]: readonly string[], value: string): void {
  const [tag = "", position] = step.split(/[[\]]/);
  if (rest.length === 0) {
    node[tag] = value;
  } else if (position === undefined) {
    const child = (node[tag] ?? {}) as MutableNode;
    node[tag] = child;
    place(child, rest, value);
  } else {
    const group = (node[tag] ?? []) as MutableNode[];
    node[tag] = group;
    const child = group[Number(position)] ?? {};
    group[Number(position)] = child;
    place(child, rest, value);
  }
}
