import type { OwedField, OwedRecord } from "../../../owed-record.js";
import { SEGMENT } from "../segments.js";
import { renderCorrection, specials } from "./render-owed.js";

/** Elements of H and J in the order in which they are rendered, with what stands before them; the rest is in the head. */
const WORDS: Readonly<Record<string, string>> = {
  AcctBal: "balance",
  PridAcctBal: "billed",
  NotIsuBal: "unbilled",
  RemRepPrd: "parts",
  OverdPrd: "overdue",
  TotOverd: "of",
  OvedrawBaOve180: "long",
  CurRpyAmt: "due",
  ActRpyAmt: "paid",
  LatRpyAmt: "paid",
};

/**
 * An owed record of a card as one line, e.g. `30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 1000, billed 1000,
 * due 0|100, last 2024-01-10`. After the colon come AcctStatus and RpyStatus; amounts and counts of 0 are left out, as are UsedAmt
 * where it is the bill, the category 1, and what is not judged. Values equally right are joined by `|`, the expected one first.
 * Special transactions, then other segments that must come beside B, H and J stand at the end. A record that may stay away stands in brackets.
 * A correction begins with its type and segment, and with the last day on which it may come.
 */
export function renderCard(record: OwedRecord): string {
  if (record.recordType === "215") {
    const event = (tag: string): string => valuesOf(record.fields.get(`InSpcEvtDscInf.${tag}`));
    return `215/${event("OpetnType")} ${record.asOf} of ${event("Month")}`;
  }
  const codes = record.codes.map(({ code }) => code).join("|");
  const line = record.kind === "correction" ? renderCorrection(record, telling) : telling(record, codes);
  return record.required ? line : `(${line})`;
}

function telling(record: OwedRecord, head: string): string {
  const segment = record.kind === "monthly" ? SEGMENT.H : SEGMENT.J;
  const field = (tag: string): string => valuesOf(record.fields.get(`${segment}.${tag}`));
  const month = record.kind === "monthly" ? ` of ${field("Month")} settled ${field("SettDate")}` : "";
  const musts = (["C", "D", "E", "F", "I"] as const).filter((letter) => record.segments[SEGMENT[letter]] === "must");
  const used = field("UsedAmt") === field("PridAcctBal") ? [] : [`used ${field("UsedAmt")}`];
  return [
    `${head} ${record.asOf}${month}: ${field("AcctStatus")} ${field("RpyStatus")}`,
    ...Object.entries(WORDS).flatMap(([tag, word]) =>
      ["", "0"].includes(field(tag)) ? [] : [`${word} ${field(tag)}`],
    ),
    ...used,
    `last ${field("LatRpyDate")}`,
    ...(field("FiveCate") === "1" ? [] : [`class ${field("FiveCate")} of ${field("FiveCateAdjDate")}`]),
    ...(field("CloseDate") === "" ? [] : [`closed ${field("CloseDate")}`]),
    ...specials(record),
    ...(musts.length === 0 ? [] : [`with ${musts.join("")}`]),
  ].join(", ");
}

function valuesOf(field: OwedField | undefined): string {
  const values = [...new Set((field?.accepted ?? []).map(({ value }) => value || "-"))];
  return values.join("|").replace(/^-$/, "");
}
