import type { RecordNode, RecordValue } from "../codec/decoded-record.js";
import { rootOf } from "../codec/record-roots.js";
import { PERSON_ROOT } from "./person/person-segments.js";
import { TOLD_FAMILIES } from "./told-family.js";

/** A record put together from its leaf values by path: the other way round from `flatten` of `received-record.ts`. */
export function recordFromFields(recordType: string, fields: Iterable<readonly [string, string]>): RecordNode {
  const body: MutableNode = {};
  for (const [path, value] of fields) place(body, path.split("."), value);
  const root = BARE.get(recordType);
  return root === undefined ? body : ((body[root] ?? {}) as RecordNode);
}

/** Roots of the records without segments: their elements stand right under it. */
const BARE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PERSON_ROOT),
  ...TOLD_FAMILIES.flatMap(({ idChange, deletion, erasure, event }) =>
    [idChange, deletion, erasure, event].flatMap((type): [string, string][] =>
      type === undefined ? [] : [[type, rootOf(type) ?? ""]],
    ),
  ),
]);

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
