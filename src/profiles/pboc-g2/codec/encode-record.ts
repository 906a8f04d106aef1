import type { TypedRecord } from "../../../../schemas/pboc-g2/typed-record.js";
import { tagOrderOf } from "./containers.js";
import type { RecordNode, RecordValue } from "./decoded-record.js";

type TagOrder = ReturnType<typeof tagOrderOf>;

/**
 * Writes a record as its line, without a line end: tags in the order of the layout, tags unknown to it last, elements
 * without value as empty tags (§1.5). The line never contains a raw line end.
 *
 * @param root Root element below Document, e.g. `InAcctInf`.
 */
export function encodeRecord(root: string, body: RecordNode | TypedRecord): string {
  return `<Document>${encodeNode(root, body as RecordNode, tagOrderOf(root))}</Document>`;
}

/** One element that holds elements. */
function encodeNode(tag: string, node: RecordNode, order: TagOrder): string {
  let text = `<${tag}>`;
  for (const name of orderedTags(order.get(tag), node)) {
    const value = node[name];
    if (value !== undefined) text += encodeValue(name, value, order);
  }
  return `${text}</${tag}>`;
}

/** A value, a segment, or each of a repeating group. */
function encodeValue(tag: string, value: RecordValue, order: TagOrder): string {
  if (typeof value === "string") return `<${tag}>${escapeText(value)}</${tag}>`;
  if (isGroups(value)) return value.map((node) => encodeNode(tag, node, order)).join("");
  return encodeNode(tag, value, order);
}

/** Tags of a node in the order of the layout, then the others as they come. */
function orderedTags(order: readonly string[] | undefined, node: RecordNode): readonly string[] {
  const present = Object.keys(node);
  if (order === undefined) return present;
  const known = order.filter((tag) => Object.hasOwn(node, tag));
  return known.length === present.length ? known : [...known, ...present.filter((tag) => !order.includes(tag))];
}

/** `Array.isArray` for read-only arrays. */
function isGroups(value: RecordNode | readonly RecordNode[]): value is readonly RecordNode[] {
  return Array.isArray(value);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
  "\n": "&#10;",
};

/** Text between tags. Line ends become references, since a raw one would end the record. */
function escapeText(text: string): string {
  return text.replace(/[&<>\r\n]/g, (character) => references[character] ?? character);
}
