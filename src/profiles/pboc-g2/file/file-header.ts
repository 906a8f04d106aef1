import { rootOf } from "../codec/record-roots.js";
import type { HeaderDefect, HeaderVersionDefect } from "./file-defect.js";
import { formatCompactTime, parseCompactTime } from "./timestamps.js";

/** The header line of a report file, 50 bytes (文件头, §1.4), as its fields. */
export interface FileHeader {
  /** 信息记录类型, e.g. `210`. */
  readonly recordType: string;
  /** 记录版本, `2.0.0` in every header seen. */
  readonly version: string;
  /** Template code: `10` or `90` for 110 and 310 (S9), `""` (two blanks in the file) for every other type. */
  readonly template: string;
  /** 14-character code of the data provider. */
  readonly provider: string;
  /** Creation time of the file, `yyyy-MM-ddTHH:mm:ss`, local time of the provider: the header names no offset. */
  readonly createdAt: string;
  /** Number of records that the header claims, 0 to 9 999 999. */
  readonly count: number;
}

/** A header taken apart, as far as it goes. */
export interface ParsedHeader {
  /** Undefined where a field that the rest depends on is wrong. */
  readonly header: FileHeader | undefined;
  readonly defects: readonly (HeaderDefect | HeaderVersionDefect)[];
}

/** Record version that the bureau permits (rule F0001302). */
export const permittedVersion = "2.0.0";

/** Types that need a template code; every other type must have none (§1.4, S9). */
const templated: ReadonlySet<string> = new Set(["110", "310"]);

/** Takes the header line apart, given without its line end (rules F0000301, F0001302). */
export function parseHeader(text: string): ParsedHeader {
  const defects: (HeaderDefect | HeaderVersionDefect)[] = [];
  const note = (field: HeaderDefect["field"], received: string, wanted: string): void => {
    defects.push({ kind: "header", line: 1, field, received, detail: `The header must have ${wanted}.` });
  };
  if (text.length !== 50) {
    note("line", text.slice(0, 80), `50 bytes and not ${text.length}`);
    return { header: undefined, defects };
  }
  const recordType = text.slice(4, 7);
  const version = text.slice(7, 12);
  const template = text.slice(12, 14).trim();
  const provider = text.slice(14, 28);
  const createdAt = parseCompactTime(text.slice(28, 42));
  const count = text.slice(43);
  if (!text.startsWith("A")) note("mark", text.slice(0, 1), "A at 1");
  if (text.slice(1, 4) !== "050") note("length", text.slice(1, 4), "050 at 2-4");
  if (rootOf(recordType) === undefined) note("record-type", recordType, "a record type at 5-7");
  if (!/^\d\.\d\.\d$/.test(version)) note("version", version, "a version like 2.0.0 at 8-12");
  else if (version !== permittedVersion) defects.push(notPermitted("version", version, permittedVersion));
  if (templated.has(recordType) ? !/^\d\d$/.test(template) : template !== "") {
    note(
      "template",
      text.slice(12, 14),
      templated.has(recordType) ? "a template code at 13-14" : "two blanks at 13-14",
    );
  } else if (template !== "" && template !== "10" && template !== "90") {
    defects.push(notPermitted("template", template, "10 or 90"));
  }
  if (!/^[A-Za-z0-9]{14}$/.test(provider)) note("provider", provider, "the 14-character provider code at 15-28");
  if (createdAt === undefined) note("created", text.slice(28, 42), "a time yyyyMMddHHmmss at 29-42");
  if (text[42] !== "0") note("reserved", text.slice(42, 43), "0 at 43");
  if (!/^\d{7}$/.test(count)) note("count", count, "seven digits at 44-50");
  if (createdAt === undefined || !/^\d{7}$/.test(count)) return { header: undefined, defects };
  return { header: { recordType, version, template, provider, createdAt, count: Number(count) }, defects };
}

/** The header line, without a line end. */
export function formatHeader(header: FileHeader): string {
  const { recordType, version, template, provider, createdAt, count } = header;
  const claimed = String(count).padStart(7, "0");
  return `A050${recordType}${version}${template.padEnd(2)}${provider}${formatCompactTime(createdAt)}0${claimed}`;
}

/** Well-formed, but not what the bureau takes. */
function notPermitted(field: HeaderVersionDefect["field"], received: string, wanted: string): HeaderVersionDefect {
  return { kind: "header-version", line: 1, field, received, detail: `The ${field} must be ${wanted}.` };
}
