import type { Finding, FindingClass, Level } from "./finding.js";

/** What makes findings the same kind of trouble: class, requirement, the rule that it was refused by, and the field. */
export interface TroubleKind {
  class: FindingClass;
  requirement: string;
  /** Official rule by which the bureau refused, where it is another than the requirement. */
  rule?: string;
  /** The field that tells it best, for `contradicted` and `malformed`, without positions in groups. */
  field?: string;
  level: Level;
}

/** A kind of trouble, and how often it was met. */
export interface Trouble extends TroubleKind {
  /**
   * @TJS-type integer
   * @minimum 1
   */
  count: number;
}

// A wrong status drags other fields along; the first of these that differs names the trouble.
const TELLING: readonly string[] = [
  "RpyStatus",
  "AcctStatus",
  "OverdPrd",
  "TotOverd",
  "ActRpyAmt",
  "LatRpyDate",
  "LatRpyAmt",
  "CurRpyAmt",
  "AcctBal",
  "DueDate",
  "RepayPrd",
  "RemRepPrd",
  "SettDate",
  "Month",
];

/** The field that tells a finding best, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`; undefined where no field does. */
export function tellingField(finding: Pick<Finding, "class" | "differences">): string | undefined {
  if (finding.class !== "contradicted" && finding.class !== "malformed") return undefined;
  const fields = finding.differences.map(({ field }) => withoutPositions(field));
  for (const tag of TELLING) {
    const found = fields.find((field) => field.endsWith(`.${tag}`));
    if (found !== undefined) return found;
  }
  return fields[0];
}

/** A field as a person names it: the tag where that says enough, else its path. */
export function shortField(field: string): string {
  const tag = field.slice(field.lastIndexOf(".") + 1);
  return TELLING.includes(tag) ? tag : field;
}

/** A path without the positions of groups: `…CagOfTrdInf[2].TranAmt` and `…CagOfTrdInf.2.TranAmt` as `…CagOfTrdInf.TranAmt`. */
export function withoutPositions(field: string): string {
  return field.replace(/\[\d+\]|\.\d+(?=\.|$)/g, "");
}

/** The kind of trouble that a finding is. */
export function troubleKind(finding: Finding): TroubleKind {
  const { class: kind, requirement, rule, level } = finding;
  const field = tellingField(finding);
  return {
    class: kind,
    requirement,
    ...(rule === undefined || rule.id === requirement ? {} : { rule: rule.id }),
    ...(field === undefined ? {} : { field }),
    level,
  };
}

/** The kinds of trouble among findings with their counts, in the order in which they are first met. */
export function troublesOf(findings: readonly Finding[]): Trouble[] {
  return addTroubles(findings.map((finding) => ({ ...troubleKind(finding), count: 1 })));
}

/** Troubles with those of one kind made one. */
export function addTroubles(troubles: readonly Trouble[]): Trouble[] {
  const byKind = new Map<string, Trouble>();
  for (const trouble of troubles) {
    const key = troubleKey(trouble);
    const known = byKind.get(key);
    byKind.set(key, known === undefined ? trouble : { ...known, count: known.count + trouble.count });
  }
  return [...byKind.values()];
}

/** A text that two troubles share where they are of one kind. */
export function troubleKey({ class: kind, requirement, rule, field, level }: TroubleKind): string {
  return [kind, requirement, rule ?? "", field ?? "", level].join(" ");
}
