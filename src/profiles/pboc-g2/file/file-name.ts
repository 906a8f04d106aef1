import { rootOf } from "../codec/record-roots.js";
import type { FileNameDefect } from "./file-defect.js";
import { isCompactDate } from "./timestamps.js";

/** What a file's extension says it is: plain text, gzip of it, or SM4 of the gzip (§1.2, §1.3). */
export type FileForm = "txt" | "txt.zip" | "enc";

/** The name of a message file by its positions (§1.3, S9): 30 characters and an extension. */
export interface FileName {
  /** 14-character code of the data provider. */
  readonly provider: string;
  /** Day on which the file was made, `yyyy-MM-dd`. */
  readonly date: string;
  /** 信息记录类型, e.g. `210`. */
  readonly recordType: string;
  /** Three letters or digits (S9), counted within provider, date and type. */
  readonly serial: string;
  /** `0` a report. In the name of a feedback file `1` all loaded, `2` the whole file failed, `3` some records failed. */
  readonly feedbackFlag: "0" | "1" | "2" | "3";
  readonly form: FileForm;
}

/** A name taken apart, as far as it goes. */
export interface ParsedFileName {
  /** Undefined where a position is wrong. */
  readonly name: FileName | undefined;
  readonly defects: readonly FileNameDefect[];
}

const forms: ReadonlySet<string> = new Set<FileForm>(["txt", "txt.zip", "enc"]);

/**
 * Takes a file name apart. The name is data: a path in it is a defect and is never followed.
 * A wrong extension is told, though the bureau's own checker does not look at it (S11).
 */
export function parseFileName(text: string): ParsedFileName {
  const dot = text.indexOf(".");
  const prefix = dot < 0 ? text : text.slice(0, dot);
  const form = dot < 0 ? "" : text.slice(dot + 1);
  const defects: FileNameDefect[] = [];
  const note = (part: FileNameDefect["part"], received: string, wanted: string): void => {
    defects.push({ kind: "file-name", line: null, part, received, detail: `The file name must have ${wanted}.` });
  };
  if (!forms.has(form)) note("extension", form, "the extension .txt, .txt.zip or .enc");
  if (prefix.length !== 30) {
    note("length", prefix.slice(0, 80), `30 characters before the extension and not ${prefix.length}`);
    return { name: undefined, defects };
  }
  const [provider, date, recordType] = [prefix.slice(0, 14), prefix.slice(14, 22), prefix.slice(22, 25)];
  const [reserved, serial, feedbackFlag] = [prefix.slice(25, 26), prefix.slice(26, 29), prefix.slice(29)];
  if (!/^[A-Za-z0-9]{14}$/.test(provider)) note("provider", provider, "the 14-character provider code at 1-14");
  if (!isCompactDate(date)) note("date", date, "a date yyyyMMdd at 15-22");
  if (rootOf(recordType) === undefined) note("record-type", recordType, "a record type at 23-25");
  if (reserved !== "0") note("reserved", reserved, "0 at 26");
  if (!/^[A-Za-z0-9]{3}$/.test(serial)) note("serial", serial, "three letters or digits at 27-29");
  if (!isFlag(feedbackFlag)) note("feedback-flag", feedbackFlag, "0, 1, 2 or 3 at 30");
  if (defects.length > 0 || !isFlag(feedbackFlag) || !isForm(form)) return { name: undefined, defects };
  const dashed = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return { name: { provider, date: dashed, recordType, serial, feedbackFlag, form }, defects };
}

/** The 30 characters before the extension. */
export function fileNamePrefix(name: FileName): string {
  const { provider, date, recordType, serial, feedbackFlag } = name;
  return `${provider}${date.replaceAll("-", "")}${recordType}0${serial}${feedbackFlag}`;
}

/** The whole name with its extension. */
export function formatFileName(name: FileName): string {
  return `${fileNamePrefix(name)}.${name.form}`;
}

function isFlag(text: string): text is FileName["feedbackFlag"] {
  return /^[0-3]$/.test(text);
}

function isForm(text: string): text is FileForm {
  return forms.has(text);
}
