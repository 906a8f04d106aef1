import { TreeBuilder } from "./tree-builder.js";

/** A character that needs the parser: reference, carriage return, control, surrogate, or what XML does not allow. */
const special = /[^\t\n -%'-\uD7FF\uE000-\uFFFD]/;

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Tags met so far that are plain names; bounded, so that made-up tags cannot fill the memory. */
const knownNames = new Set<string>();

/**
 * Reads a line in the usual form: tags without attributes, text without references. It is several times as quick as the
 * parser and understands nothing else: any other line gives undefined, and the parser has to read it. For every line
 * that it reads, the parser builds the same tree.
 */
export function scanRecord(line: string): TreeBuilder | undefined {
  if (!line.startsWith("<Document>") || special.test(line)) return undefined;
  const builder = new TreeBuilder();
  const open: string[] = [];
  let at = 0;
  while (at < line.length) {
    const end = line.indexOf(">", at);
    if (end < 0) return undefined;
    const closing = line.charCodeAt(at + 1) === 0x2f;
    const name = line.slice(closing ? at + 2 : at + 1, end);
    if (!isPlain(name)) return undefined;
    if (closing) {
      if (open.pop() !== name) return undefined;
      builder.close();
    } else {
      // What stops the builder is told by the parser, which can say where.
      if (open.length >= 8 || (open.length === 1 && builder.root !== "")) return undefined;
      open.push(name);
      builder.open(name);
    }
    const next = line.indexOf("<", end);
    const text = line.slice(end + 1, next < 0 ? line.length : next);
    if (text.includes(">")) return undefined;
    if (open.length === 0) return text === "" && next < 0 ? builder : undefined;
    if (text !== "") builder.text(text);
    if (next < 0) return undefined;
    at = next;
  }
  return undefined;
}

/** Whether a tag is a plain name of ASCII letters, digits and underscores. */
function isPlain(name: string): boolean {
  if (knownNames.has(name)) return true;
  if (!plainName.test(name)) return false;
  if (knownNames.size < 4096) knownNames.add(name);
  return true;
}
