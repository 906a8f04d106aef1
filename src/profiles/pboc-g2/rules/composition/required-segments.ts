import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { say } from "../breach.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { AccountType } from "../rule.js";

/** What the composition of a record says about one segment. */
export type SegmentDemand = "must" | "may" | "must-not";

/** Reporting codes whose composition is ruled (§4.1); 90, the fixed point, is not. */
export type RuledCode = "10" | "20" | "30" | "31" | "32" | "40";

/** Element name of each segment (§3.1). */
export const SEGMENT_TAGS: Readonly<Record<SegmentLetter, string>> = {
  b: "AcctBsSgmt",
  c: "AcctBsInfSgmt",
  d: "RltRepymtInfSgmt",
  e: "MotgaCltalCtrctInfSgmt",
  f: "AcctCredSgmt",
  g: "OrigCreditorInfSgmt",
  h: "AcctMthlyBlgInfSgmt",
  i: "SpecPrdSgmt",
  j: "AcctDbtInfSgmt",
  k: "AcctSpecTrstDspnSgmt",
};

/** Whether an account type may use a code at all: no settlement codes for C1, no code 40 for R3 (§4.1, §6.4). */
export function isCodeAllowed(accountType: AccountType, code: RuledCode): boolean {
  if (accountType === "C1") return code === "10" || code === "20" || code === "40";
  return !(accountType === "R3" && code === "40");
}

/** Segments that a code demands of an account type, apart from F (rules R2100101, 103, 107, 109, 111, 113). */
export function demanded(accountType: AccountType, code: RuledCode): string {
  if (accountType === "C1") return code === "10" ? "cjg" : "j";
  if (code === "40") return "j";
  return code === "10" || code === "31" ? "ch" : "h";
}

/** Segments that a code forbids for an account type, apart from F (rules R2100102, 104, 108, 110, 112, 114). */
export function forbidden(accountType: AccountType, code: RuledCode): string {
  if (accountType === "C1") return "hie";
  if (code === "40") return "hiegkcd";
  const opening = code === "10" ? "gjk" : "gj";
  return accountType === "R2" ? opening : `${opening}i`;
}

/**
 * Whether segment F (credit line) must, may or must not be there, which hangs on segment C: of D1 on Flag, of R2 on the
 * product. Where C is absent or does not say, F may be there.
 */
export function creditLineDemand(record: RecordView, code: RuledCode): SegmentDemand {
  const opening = code === "10" || code === "31";
  if (code === "40" || record.accountType === "C1") return "must-not";
  if (record.accountType === "D1") {
    const flag = record.c === undefined ? undefined : filled(record.c, "Flag");
    if (flag === "0") return "must-not";
    return opening && flag !== undefined ? "must" : "may";
  }
  if (record.accountType === "R2") {
    const product = record.c === undefined ? undefined : filled(record.c, "BusiDtlLines");
    if (product === "82") return "must-not";
    return opening && product !== undefined ? "must" : "may";
  }
  return opening ? "must" : "may";
}

/** Words for a segment that has to be there, or has to go. */
export function segmentWords(demand: "must" | "must-not", letter: SegmentLetter, record: RecordView): Bilingual {
  const what = `${record.accountType}/${record.code}`;
  const name = letter.toUpperCase();
  return demand === "must"
    ? say(`segment ${name} (${SEGMENT_TAGS[letter]}) present in a record ${what}`, `${what}记录必须包含${name}段`)
    : say(`segment ${name} (${SEGMENT_TAGS[letter]}) absent from a record ${what}`, `${what}记录不得包含${name}段`);
}
