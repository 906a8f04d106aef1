import { containers, repeatingGroups } from "./containers.js";
import type { DecodeDefect, RecordNode, RecordValue } from "./decoded-record.js";
import { feedbackRoot, recordTypeOf } from "./record-roots.js";

/** Elements deeper than this are refused. A record of any type is at most 6 deep, Document included. */
export const maxDepth = 16;

/** Text that XML and the bureau do not see: blanks between tags (S11). */
const blank = /^[ \t\r\n]*$/;

type MutableNode = Record<string, RecordValue>;

/** An element that is open. */
interface Frame {
  readonly tag: string;
  node: MutableNode | undefined;
  text: string;
}

/** Thrown to stop reading a line of which nothing more can be told; the defect is already noted. */
export class StopReading extends Error {}

/** Builds the tree of one line from its tags and texts, in order, and notes what a tree cannot carry. */
export class TreeBuilder {
  root = "";
  body: RecordNode = {};
  readonly defects: DecodeDefect[] = [];
  private readonly frames: Frame[] = [];

  /** Name of the innermost open element; undefined outside Document. */
  get current(): string | undefined {
    return this.frames.at(-1)?.tag;
  }

  /** @throws StopReading where the line is no record at all, or nested too deeply. */
  open(tag: string): void {
    const depth = this.frames.length;
    const parent = this.frames[depth - 1];
    if (depth === 0 && tag !== "Document") this.stop("wrong-root", tag, "The line must begin with <Document>.");
    if (depth === 1) this.openRoot(tag);
    if (depth >= maxDepth) this.stop("too-deep", this.pathOf(), `Elements are nested more than ${maxDepth} deep.`);
    if (parent !== undefined) parent.node ??= {};
    this.frames.push({ tag, node: undefined, text: "" });
  }

  text(text: string): void {
    const frame = this.frames[this.frames.length - 1];
    if (frame !== undefined) frame.text += text;
  }

  close(): void {
    const frame = this.frames.pop();
    const depth = this.frames.length;
    const parent = this.frames[depth - 1];
    if (frame === undefined) return;
    if (depth < 2 || containers.has(frame.tag)) frame.node ??= {};
    if (frame.node !== undefined && frame.text !== "" && !blank.test(frame.text)) {
      this.note("stray-text", this.pathOf(frame.tag), "There is text between tags.");
    }
    if (parent === undefined) {
      if (this.root === "") this.note("wrong-root", "Document", "Document holds no record.");
    } else if (depth === 1) {
      if (frame.node !== undefined && this.root === frame.tag) this.body = frame.node;
    } else if (parent.node !== undefined) {
      this.add(parent.node, frame);
    }
  }

  note(kind: DecodeDefect["kind"], path: string, detail: string): void {
    this.defects.push({ kind, path, detail });
  }

  /** @throws StopReading always. */
  stop(kind: DecodeDefect["kind"], path: string, detail: string): never {
    this.note(kind, path, detail);
    throw new StopReading(detail);
  }

  /** Path of a tag in the innermost open element, below the root element and without indices. */
  private pathOf(tag?: string): string {
    const tags = [...this.frames.map((frame) => frame.tag), ...(tag === undefined ? [] : [tag])];
    return tags.length > 2 ? tags.slice(2).join(".") : (tags.at(-1) ?? "");
  }

  private openRoot(tag: string): void {
    if (this.root !== "") this.stop("wrong-root", tag, "Document holds more than one record.");
    this.root = tag;
    if (recordTypeOf(tag) === undefined && tag !== feedbackRoot) {
      this.note("wrong-root", tag, `No record type has the root element ${tag}.`);
    }
  }

  /** Puts a closed element into the tree. Of a doubled one the first stays. */
  private add(node: MutableNode, frame: Frame): void {
    const { tag } = frame;
    const present = Object.hasOwn(node, tag) ? node[tag] : undefined;
    if (repeatingGroups.has(tag)) {
      const group = frame.node ?? {};
      if (Array.isArray(present)) present.push(group);
      else set(node, tag, [group]);
    } else if (present !== undefined) {
      this.note("doubled-tag", this.pathOf(tag), `${tag} is there more than once; the first one was read.`);
    } else {
      set(node, tag, frame.node ?? frame.text);
    }
  }
}

/** Assigns a member whatever its name; `__proto__` is a legal tag. */
function set(node: MutableNode, tag: string, value: RecordValue): void {
  if (tag === "__proto__") {
    Object.defineProperty(node, tag, { value, enumerable: true, configurable: true, writable: true });
  } else {
    node[tag] = value;
  }
}
