import type { ReportEntry } from "../../credit-report.js";
import { CORRECTION, DELETION } from "../reporting/segments.js";

/** The entries held once a correction has been loaded; unchanged where it finds nothing to put right. */
export function corrected(held: readonly ReportEntry[], correction: ReportEntry): ReportEntry[] {
  const { fields } = correction;
  if (fields.has(`${DELETION["214"]}.InfRecType`)) return [];
  const deleted = fields.get(`${DELETION["213"]}.DelSgmtCode`);
  if (deleted !== undefined) return withoutSegment(held, deleted, correction);
  const kind = kindOf(fields.get(`${CORRECTION.base}.MdfcSgmtCode`));
  return held.map((entry) =>
    entry.kind === kind && entry.asOf === correction.asOf
      ? { ...entry, fields: putRight(entry.fields, fields) }
      : entry,
  );
}

/** The entries whose status and amounts a segment holds; undefined for one that the folded report does not show. */
function kindOf(letter: string | undefined): ReportEntry["kind"] | undefined {
  return letter === "H" ? "monthly" : letter === "J" ? "event" : undefined;
}

/** A range of as-of dates; an empty bound is none (§3.2). */
function withoutSegment(held: readonly ReportEntry[], letter: string, { fields }: ReportEntry): ReportEntry[] {
  const kind = kindOf(letter);
  const from = fields.get(`${DELETION["213"]}.DelStartDate`) ?? "";
  const to = fields.get(`${DELETION["213"]}.DelEndDate`) ?? "";
  return held.filter(
    (entry) => entry.kind !== kind || (from !== "" && entry.asOf < from) || (to !== "" && entry.asOf > to),
  );
}

function putRight(fields: ReportEntry["fields"], by: ReportEntry["fields"]): ReportEntry["fields"] {
  const prefix = `${CORRECTION.holder}.`;
  const kept = [...fields].filter(([path]) => !by.has(`${prefix}${path}`));
  const right = [...by].flatMap(([path, value]): [string, string][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), value]] : [],
  );
  return new Map([...kept, ...right]);
}
