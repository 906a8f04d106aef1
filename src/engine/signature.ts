import type { Finding } from "../../schemas/run/finding.js";
import type { Trouble } from "./shrink.js";

/**
 * What makes two findings the same kind of trouble, so that shrinking does not slip from one into another: the class,
 * the requirement, and the field that shows it best.
 */
export function signatureOf(finding: Finding): string {
  const fields = finding.differences.map(({ field }) => field.replace(/\[\d+\]/g, ""));
  const telling = TELLING.find((tag) => fields.some((field) => field.endsWith(`.${tag}`))) ?? fields[0] ?? "";
  const shown = finding.class === "contradicted" || finding.class === "malformed" ? telling : "";
  return [finding.class, finding.requirement, shown].join(" ");
}

/** Findings as shrinking sees them. */
export function troublesOf({ findings }: { readonly findings: readonly Finding[] }): Trouble[] {
  return findings.map((finding) => ({ signature: signatureOf(finding), life: finding.life }));
}

// A wrong status drags other fields along; the first of these that differs names the trouble.
const TELLING = [
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
] as const;
