import type { RecordNode } from "../../codec/decoded-record.js";
import { type MutableNode, SEGMENTS } from "./base-records.js";

/**
 * Changes to a record, by path: `H.SettDate` an element, `D` a whole segment, `K.CagOfTrdInf.0.TranDate` one in a group.
 * Null takes the element or segment away.
 */
export type Changes = Readonly<Record<string, string | MutableNode | MutableNode[] | null>>;

/** A copy of a record with the changes made; only for tests. */
export function mutate(record: RecordNode, changes: Changes): RecordNode {
  const tree = structuredClone(record) as MutableNode;
  for (const [path, value] of Object.entries(changes)) {
    const [letter = "", ...rest] = path.split(".");
    const steps = [SEGMENTS[letter] ?? letter, ...rest];
    const last = steps.pop() ?? "";
    let node: MutableNode = tree;
    for (const step of steps) node = node[step] as MutableNode;
    if (value === null) delete node[last];
    else node[last] = value;
  }
  return tree;
}
