import { localEndText } from "../../../../ledger/business-day.js";
import type { OwedField, OwedRecord } from "../../../owed-record.js";
import { SEGMENT } from "../segments.js";

/**
 * An owed record as one line that reads like the tables of the bureau's timing rules, e.g.
 * `30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 11000, 11 to come, due 1120, paid 1120, last 2024-02-15`.
 *
 * After the colon come AcctStatus and RpyStatus. Arrears read `overdue 2 2230 (2000)`: OverdPrd, TotOverd, OverdPrinc;
 * `aged` lists the four ageing buckets. Values equally right are joined by `|`, the expected one first. A record that
 * may stay away stands in brackets. What is zero, empty or as at opening is left out.
 * A correction begins with its type and segment, and with the last day on which it may come: `212-H by 2024-05-11 …`.
 */
export function renderOwed(record: OwedRecord): string {
  const line = record.kind === "correction" ? renderCorrection(record, segment) : telling(record);
  return record.required ? line : `(${line})`;
}

function telling(record: OwedRecord): string {
  if (record.recordType === "215") return `215 ${record.asOf} of ${values(record.fields.get("InSpcEvtDscInf.Month"))}`;
  const codes = record.codes.map(({ code }) => code).join("|");
  return record.kind === "monthly" ? monthly(record, codes) : recovery(record, codes);
}

function segment(record: OwedRecord, head: string): string {
  return record.kind === "monthly" ? monthly(record, head) : recovery(record, head);
}

/**
 * A correction as one line.
 * @param render what stands for H and J, given the segment as a record tells it
 */
export function renderCorrection(record: OwedRecord, render: (record: OwedRecord, head: string) => string): string {
  const { timeZone } = agreementZone;
  const letter = record.codes[0]?.code ?? "";
  const head = `${record.recordType}${letter === "" ? "" : `-${letter}`} by ${localEndText(record.deadline, timeZone).slice(0, 10)}`;
  const under = (prefix: string): ReadonlyMap<string, OwedField> =>
    new Map(
      [...record.fields].flatMap(([path, field]) =>
        path.startsWith(prefix) ? [[path.slice(prefix.length), field]] : [],
      ),
    );
  if (record.recordType === "214") return head;
  if (record.recordType === "213") return `${head} ${values(record.fields.get("InAcctDel.DelStartDate"))}`;
  const inner: OwedRecord = { ...record, kind: letter === "H" ? "monthly" : "event", fields: under("MdfcSgmt.") };
  if (letter === "B") {
    const b = (tag: string): string => values(inner.fields.get(`${SEGMENT.B}.${tag}`));
    return `${head} ${values(record.fields.get("BsSgmt.RptDate"))}: ${b("Name")} ${b("IDType")} ${b("IDNum")}`;
  }
  return render(inner, head);
}

// All agreements of the stories that are rendered are in force here.
const agreementZone = { timeZone: "Asia/Shanghai" };

function monthly(record: OwedRecord, codes: string): string {
  const h = (tag: string): string => values(record.fields.get(`${SEGMENT.H}.${tag}`));
  const settled = h("SettDate") === "" ? "unsettled" : `settled ${h("SettDate")}`;
  return [
    `${codes} ${record.asOf} of ${h("Month")} ${settled}: ${h("AcctStatus")} ${h("RpyStatus")}`,
    `balance ${h("AcctBal")}`,
    `${h("RemRepPrd")} to come`,
    ...(h("OverdPrd") === "0" ? [] : [`overdue ${h("OverdPrd")} ${h("TotOverd")} (${h("OverdPrinc")})`]),
    ...aged(["Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"].map(h)),
    `due ${h("CurRpyAmt")}`,
    `paid ${h("ActRpyAmt")}`,
    `last ${h("LatRpyDate")}`,
    ...classified(record, h("FiveCate"), h("FiveCateAdjDate")),
    ...(h("CloseDate") === "" ? [] : [`closed ${h("CloseDate")}`]),
    ...specials(record),
    ...(record.segments[SEGMENT.C] === "must" ? [contract(record)] : []),
  ].join(", ");
}

function recovery(record: OwedRecord, codes: string): string {
  const j = (tag: string): string => values(record.fields.get(`${SEGMENT.J}.${tag}`));
  return [
    `${codes} ${record.asOf}: ${j("AcctStatus")} ${j("RpyStatus")}`,
    `balance ${j("AcctBal")}`,
    `${j("RemRepPrd")} to come`,
    `overdue ${j("OverdPrd")} ${j("TotOverd")}`,
    `paid ${j("LatRpyAmt")}`,
    `last ${j("LatRpyDate")}`,
    ...classified(record, j("FiveCate"), j("FiveCateAdjDate")),
  ].join(", ");
}

function aged(buckets: readonly string[]): string[] {
  return buckets.every((bucket) => bucket === "0") ? [] : [`aged ${buckets.join(" ")}`];
}

function classified(record: OwedRecord, category: string, date: string): string[] {
  const opened = values(record.fields.get(`${SEGMENT.C}.OpenDate`));
  return category === "1" && (date === opened || opened === "") ? [] : [`class ${category} of ${date}`];
}

/** Each special transaction that a record tells, with type, day and right amounts: `K13 2024-03-20 3500|4000`. */
export function specials(record: OwedRecord): string[] {
  const count = Number(values(record.fields.get(`${SEGMENT.K}.CagOfTrdNm`)));
  return Array.from({ length: count || 0 }, (_, index) => {
    const k = (tag: string): string => values(record.fields.get(`${SEGMENT.K}.CagOfTrdInf[${index}].${tag}`));
    const months = k("DueTranMon") === "0" ? "" : ` by ${k("DueTranMon")} months`;
    return `K${k("ChanTranType")} ${k("TranDate")} ${k("TranAmt")}${months}`;
  });
}

function contract(record: OwedRecord): string {
  const c = (tag: string): string => values(record.fields.get(`${SEGMENT.C}.${tag}`));
  return `with C (${c("RepayPrd")} periods to ${c("DueDate")})`;
}

function values(field: OwedField | undefined): string {
  return field === undefined
    ? ""
    : [...new Set(field.accepted.map(({ value }) => value || "-"))].join("|").replace(/^-$/, "");
}
