/** One of the builds of `--against`. */
export interface Build {
  /** As the user named it, e.g. `old`. */
  name: string;
  /** Where it is, secrets left out. */
  target: string;
}

/** One kind of difference between the messages of two builds. */
export interface BuildDifference {
  /** `only-old`, `only-new`: a record that one build alone sends. `changed`: values differ. `moved`: it comes at another time. */
  kind: "only-old" | "only-new" | "changed" | "moved";
  recordType: string;
  /** Reporting code, or letter of the segment that a correction puts right; empty where there is none. */
  code: string;
  /** The field that differs, for `changed`. */
  field?: string;
  /** What each build sent, for the first life that shows it; masked. null: nothing. */
  old: string | null;
  new: string | null;
  /** Position of the first cohort, and life in it, that shows it. */
  cohort: number;
  life: number;
  /** As-of date of the record there; empty where there is none. */
  asOf: string;
  /**
   * Records that show it, in the scenario.
   * @TJS-type integer
   */
  count: number;
  /** Owner, reason and last day of the declaration that intends it; absent: nobody does. */
  intended?: string;
}

/** A text that differences of one kind share: `changed 210/30 AcctMthlyBlgInfSgmt.RpyStatus`. */
export function kindOfDifference({
  kind,
  recordType,
  code,
  field,
}: Pick<BuildDifference, "kind" | "recordType" | "code" | "field">): string {
  const record = code === "" ? recordType : `${recordType}/${code}`;
  return [kind, record, ...(field === undefined ? [] : [field])].join(" ");
}
