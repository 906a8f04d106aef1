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

/** Tags of the segments of a 230 record, by letter (§3.4). */
export const GUARANTEE_SEGMENT = {
  B: "GuarAcctBsSgmt",
  C: "GuarAcctBsInfSgmt",
  D: "GuarRltRepymtInfSgmt",
  E: "RltRepymtInfSgmt",
  F: "GuarMotgaCltalCtrctInfSgmt",
} as const;

/** Fields of one segment by full path. */
export function underSegment<T>(segment: string, fields: Iterable<readonly [string, T]>): [string, T][] {
  return [...fields].map(([tag, field]) => [`${segment}.${tag}`, field]);
}

/** Letter of a segment. */
export type SegmentLetter = keyof typeof SEGMENT;

/** Tags of a correction: which segment of which record, and the segment itself (§3.2). */
export const CORRECTION = { base: "BsSgmt", holder: "MdfcSgmt" } as const;

/** Root element of the special events of an account (§3.2). Its elements stand right under it, so paths begin with it. */
export const EVENT = { "215": "InSpcEvtDscInf" } as const;
