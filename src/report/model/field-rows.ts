import type { Finding, OwedFieldView } from "../../../schemas/run/finding.js";
import { tagOf } from "../text/field-names.js";

/** One line of "owed beside received". */
export interface FieldRow {
  /** Path of the field, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`. */
  field: string;
  /** Expected and accepted values, the expected one first; empty when no record is owed or it lacks the field. */
  owed: string[];
  /** Value received; null when the record or the element is missing. */
  received: string | null;
  differs: boolean;
  /** Whether the field is worth showing though it does not differ. */
  key: boolean;
}

/** Fields that say which record this is. */
const IDENTIFYING: ReadonlySet<string> = new Set(["AcctCode", "RptDate", "RptDateCode", "Month"]);
/** Fields that say what the record is about; shown where there is no second record to differ from. */
const TELLING: ReadonlySet<string> = new Set([
  ...IDENTIFYING,
  "SettDate",
  "AcctStatus",
  "AcctBal",
  "RpyStatus",
  "OverdPrd",
  "TotOverd",
  "CurRpyAmt",
  "ActRpyAmt",
  "LatRpyAmt",
  "LatRpyDate",
  "CloseDate",
]);

/** Every field of the owed and the received record of a finding, in the order of the record. */
export function fieldRows(finding: Finding): FieldRow[] {
  const owed = finding.owed?.fields ?? {};
  const received = finding.received?.fields ?? {};
  const differences = new Map(finding.differences.map((difference) => [difference.field, difference]));
  const paths = new Set([...Object.keys(owed), ...Object.keys(received), ...differences.keys()]);
  const single = finding.owed === undefined || finding.received === undefined;
  return [...paths].map((field) => {
    const difference = differences.get(field);
    return {
      field,
      owed: difference?.owed ?? acceptedValues(owed[field]),
      received: difference === undefined ? (received[field] ?? null) : difference.received,
      differs: difference !== undefined,
      key: (single ? TELLING : IDENTIFYING).has(tagOf(field)),
    };
  });
}

/** The rows that tell the finding: what differs, and the fields that say which record it is. */
export function tellingRows(finding: Finding): FieldRow[] {
  return fieldRows(finding).filter((row) => row.differs || row.key);
}

function acceptedValues(field: OwedFieldView | undefined): string[] {
  return field === undefined ? [] : [field.value, ...(field.accepted ?? [])];
}
