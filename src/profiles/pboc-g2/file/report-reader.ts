import { isUtf8 } from "node:buffer";
import { decodeRecord } from "../codec/decode-record.js";
import type { FileDefect, LineDefect } from "./file-defect.js";
import { type FileHeader, parseHeader } from "./file-header.js";
import type { FileName } from "./file-name.js";
import type { FilePart } from "./file-part.js";
import { type ByteLine, LineSplitter } from "./line-splitter.js";
import { headerMismatches } from "./name-and-header.js";
import type { ReadLimits } from "./read-limits.js";

/** The text of a report file, read piece by piece: bytes go in, parts come out as soon as they are complete. */
export class ReportReader {
  private readonly fileName: string;
  private readonly name: FileName | undefined;
  private readonly limits: ReadLimits;
  private readonly lines: LineSplitter;
  private header: FileHeader | undefined;
  private line = 0;
  private records = 0;

  /**
   * @param fileName As received; every record carries it.
   * @param name The same taken apart, for comparison with the header; undefined where it is not a name of §1.3.
   */
  constructor(fileName: string, name: FileName | undefined, limits: ReadLimits) {
    this.fileName = fileName;
    this.name = name;
    this.limits = limits;
    // A character takes three bytes at most for each UTF-16 unit.
    this.lines = new LineSplitter(limits.lineLength * 3);
  }

  *push(bytes: Uint8Array): Generator<FilePart> {
    for (const line of this.lines.push(bytes)) yield* this.read(line);
  }

  /** Call once, after the last piece. */
  *end(): Generator<FilePart> {
    for (const line of this.lines.end()) yield* this.read(line);
    if (this.line === 0) yield* this.readHeader("");
    if (this.lines.ends === "lf" && this.records > 0) {
      yield defect({ kind: "line-end", line: 2, detail: "Records end with LF alone; CRLF is required." });
    }
    if (this.header !== undefined && this.header.count !== this.records) {
      const { count } = this.header;
      const detail = `The header claims ${count} records, and ${this.records} lines follow.`;
      yield defect({ kind: "header-count", line: 1, claimed: count, found: this.records, detail });
    }
  }

  private *read({ bytes, ended, tooLong }: ByteLine): Generator<FilePart> {
    const text = tooLong ? "" : bytes.toString("utf8");
    if (tooLong || text.length > this.limits.lineLength) {
      this.line += 1;
      if (this.line > 1) this.records += 1;
      yield this.lineDefect("line-too-long", `The line is longer than ${this.limits.lineLength} characters.`);
    } else if (this.line === 0) {
      yield* this.readFirst(text, bytes);
    } else {
      yield* this.readRecord(text, bytes);
    }
    if (!ended && this.lines.ends !== "lf") yield this.lineDefect("line-end", "The last line does not end with CRLF.");
  }

  /** The header, or the first record of a file that has none. */
  private *readFirst(text: string, bytes: Buffer): Generator<FilePart> {
    let first = text;
    if (first.startsWith("\uFEFF")) {
      const detail = "The file begins with a byte order mark.";
      yield defect({ kind: "byte-order-mark", line: 1, field: "line", received: "EF BB BF", detail });
      first = first.slice(1);
    }
    if (first.startsWith("<")) {
      // No header at all: the record is worth reading all the same.
      yield* this.readHeader("");
      yield* this.readRecord(first, bytes);
      return;
    }
    yield* this.readHeader(first);
    if (this.lines.ends !== "lf") return;
    const detail = "The header ends with LF alone; CRLF is required. The whole file is read so.";
    yield defect({ kind: "header", line: 1, field: "line", received: "LF", detail });
  }

  private *readHeader(text: string): Generator<FilePart> {
    this.line += 1;
    const { header, defects } = parseHeader(text);
    this.header = header;
    if (header !== undefined) yield { part: "header", header, raw: text };
    for (const each of defects) yield defect(each);
    if (header === undefined || this.name === undefined) return;
    for (const each of headerMismatches(this.name, header)) yield defect(each);
  }

  private *readRecord(text: string, bytes: Buffer): Generator<FilePart> {
    this.line += 1;
    this.records += 1;
    if (!isUtf8(bytes)) yield this.lineDefect("encoding", "The line is not UTF-8.");
    if (/<\/Document>\s*\n\s*<Document>/.test(text)) {
      yield this.lineDefect("line-end", "Records are separated by LF alone; CRLF is required.");
    }
    yield { part: "record", record: decodeRecord(text, { file: this.fileName, line: this.line }) };
  }

  private lineDefect(kind: LineDefect["kind"], detail: string): FilePart {
    return defect({ kind, line: this.line, detail });
  }
}

/** A defect as a part. */
function defect(each: FileDefect): FilePart {
  return { part: "defect", defect: each };
}
