/** Tags of the segments of a 210 record (§3.1). */
export const SEGMENT = {
  B: "AcctBsSgmt",
  C: "AcctBsInfSgmt",
  D: "RltRepymtInfSgmt",
  E: "MotgaCltalCtrctInfSgmt",
  F: "AcctCredSgmt",
  G: "OrigCreditorInfSgmt",
  H: "AcctMthlyBlgInfSgmt",
  I: "SpecPrdSgmt",
  J: "AcctDbtInfSgmt",
  K: "AcctSpecTrstDspnSgmt",
} as const;

/** Fields of one segment by full path. */
export function underSegment<T>(segment: string, fields: Iterable<readonly [string, T]>): [string, T][] {
  return [...fields].map(([tag, field]) => [`${segment}.${tag}`, field]);
}
