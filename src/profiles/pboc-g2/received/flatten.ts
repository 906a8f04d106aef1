import type { RecordNode, RecordValue } from "../codec/decoded-record.js";
import { inGroupOrder } from "../reporting/group-order.js";

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
    inGroupOrder(tag, value).forEach((node, index) => addNode(fields, `${path}[${index}].`, node));
  } else {
    addNode(fields, `${path}.`, value);
  }
}

/** Whether a value is a list of groups: `Array.isArray` for read-only arrays. */
export function isGroup(value: RecordNode | readonly RecordNode[]): value is readonly RecordNode[] {
  return Array.isArray(value);
}
