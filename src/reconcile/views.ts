import type { OwedFieldView, OwedView, ReceivedView } from "../../schemas/run/finding.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";

/** An owed record as a finding carries it. Fields of segments that may be left out are shown only where received. */
export function owedView(owed: OwedRecord, received?: ReceivedRecord): OwedView {
  const fields: Record<string, OwedFieldView> = {};
  for (const [path, field] of owed.fields) {
    const segment = path.slice(0, path.indexOf("."));
    if (owed.segments[segment] === "may" && received?.segments.has(segment) !== true) continue;
    const [value = "", ...others] = [...new Set(field.accepted.map((accepted) => accepted.value))];
    fields[path] = { value, judged: field.judged, ...(others.length > 0 ? { accepted: others } : {}) };
  }
  return {
    recordType: owed.recordType,
    codes: owed.codes.map(({ code }) => code),
    asOf: owed.asOf,
    ...(owed.months[0] === undefined ? {} : { month: owed.months[0] }),
    deadline: owed.deadline,
    causes: [...owed.causes],
    fields,
  };
}

/** A received record as a finding carries it. */
export function receivedView(received: ReceivedRecord): ReceivedView {
  return {
    file: received.file,
    line: received.line,
    arrivedAfter: received.arrival.after,
    arrivedBy: received.arrival.by,
    code: received.code,
    asOf: received.asOf,
    ...(received.month === null ? {} : { month: received.month }),
    fields: Object.fromEntries(received.fields),
  };
}
