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

/** Letter of a segment. */
export type SegmentLetter = keyof typeof SEGMENT;

/** Tags of a correction: which segment of which record, and the segment itself (§3.2). */
export const CORRECTION = { base: "BsSgmt", holder: "MdfcSgmt" } as const;

/** Root elements of the deletions. Their elements stand right under it, so paths begin with it. */
export const DELETION = { "213": "InAcctDel", "214": "InAcctEntDel" } as const;
