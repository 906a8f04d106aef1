import type { FeedbackRecord } from "../../../../schemas/pboc-g2/feedback-record.js";
import type { Record210 } from "../../../../schemas/pboc-g2/record-210/record-210.js";
import { tagOrder } from "./containers.js";
import type { RecordNode, RecordValue } from "./decoded-record.js";

/**
 * Writes a record as its line, without a line end: tags in the order of the layout, tags unknown to it last, elements
 * without value as empty tags (§1.5). The line never contains a raw line end.
 *
 * @param root Root element below Document, e.g. `InAcctInf`.
 */
export function encodeRecord(root: string, body: RecordNode | Record210 | FeedbackRecord): string {
  return `<Document>${encodeNode(root, body as RecordNode)}</Document>`;
}

/** One element that holds elements. */
function encodeNode(tag: string, node: RecordNode): string {
  let text = `<${tag}>`;
  for (const name of orderedTags(tag, node)) {
    const value = node[name];
    if (value !== undefined) text += encodeValue(name, value);
  }
  return `${text}</${tag}>`;
}

/** A value, a segment, or each of a repeating group. */
function encodeValue(tag: string, value: RecordValue): string {
  if (typeof value === "string") return `<${tag}>${escapeText(value)}</${tag}>`;
  if (isGroups(value)) return value.map((node) => encodeNode(tag, node)).join("");
  return encodeNode(tag, value);
}

/** Tags of a node in the order of the layout, then the others as they come. */
function orderedTags(container: string, node: RecordNode): readonly string[] {
  const order = tagOrder.get(container);
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
