import { gzipSync } from "node:zlib";
import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, dayOf } from "../loan/day.js";
import type { Files } from "./behaviour.js";

/** A message file as it goes to the bureau. */
export interface ReportFile {
  readonly name: string;
  /** Creation instant with the offset of the agreement's time zone. */
  readonly createdAt: string;
  readonly content: Uint8Array;
}

/** Local creation time of a file made at an instant, in the forms that name, header and records need. */
export function creation(millis: number, agreement: Agreement): { day: Day; stamp: string; instant: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(agreement.timeZone);
  const date = local.toPlainDate().toString();
  const time = local.toPlainTime().round({ smallestUnit: "second", roundingMode: "floor" }).toString();
  return {
    day: dayOf(date),
    stamp: `${date}${time}`.replaceAll(/\D/gu, ""),
    instant: local.toString({ timeZoneName: "never", smallestUnit: "second" }),
  };
}

/** File name (§1.3): provider, date, type, reserved, serial, no feedback. */
export function fileName(
  agreement: Agreement,
  stamp: string,
  type: string,
  serial: number,
  compressed: boolean,
): string {
  const prefix = `${agreement.provider}${stamp.slice(0, 8)}${type}0${String(serial).padStart(3, "0")}0`;
  return `${prefix}${compressed ? ".txt.zip" : ".txt"}`;
}

/** The name of a report file with another serial number. */
export function fileNameWithSerial(name: string, serial: number): string {
  return `${name.slice(0, 26)}${String(serial).padStart(3, "0")}${name.slice(29)}`;
}

/** The template code of a type at 13-14 of the header: that of basic information, and two blanks for all others (§1.4). */
function template(type: string): string {
  return type === "110" ? "10" : "  ";
}

/** The 50-byte header line without its line end (§1.4). */
export function headerLine(agreement: Agreement, stamp: string, type: string, records: number): string {
  return `A050${type}2.0.0${template(type)}${agreement.provider}${stamp}0${String(records).padStart(7, "0")}`;
}

/** The file of some records of one type, made at an instant (§1.3 to §1.5). */
export function reportFile(
  agreement: Agreement,
  millis: number,
  type: string,
  serial: number,
  records: readonly string[],
  compressed: boolean,
  files: Files,
): ReportFile {
  const { stamp, instant } = creation(millis, agreement);
  const text = files.content(headerLine(agreement, stamp, type, records.length), records);
  const bytes = Buffer.from(text, "utf8");
  return {
    name: fileName(agreement, stamp, type, serial, compressed),
    createdAt: instant,
    content: compressed ? gzipSync(bytes) : bytes,
  };
}
