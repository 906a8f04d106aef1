import { elements } from "../testing.js";

/** An event as a test tells it. */
type Happening = Readonly<Record<string, unknown>> & { readonly type: string };

/** A repayment that counts for an earlier day than it is told on (clause L84). */
export function found(effectiveDate: string, amount: number, eventId?: string): Happening {
  return { type: "repayment", amount, effectiveDate, ...(eventId === undefined ? {} : { eventId }) };
}

/** A repayment of an earlier day turns out never to have been (clause L84). */
export function bounced(of: string): Happening {
  return { type: "reversal", of };
}

/** What a month tells, for {@link inShort}. */
export const MONTH = ["AcctBal", "RpyStatus", "OverdPrd", "TotOverd", "CurRpyAmt", "ActRpyAmt", "LatRpyDate"] as const;

/** A record that went out, in short: date of the file, what it tells, as-of date, and some elements. */
export function inShort(line: string, tags: readonly string[]): string {
  const record = elements(line);
  const at = (tag: string): string => record.get(tag) ?? "";
  const what = at("MdfcSgmtCode") + at("DelSgmtCode") + at("RptDateCode");
  const date = at("RptDate") + at("DelStartDate");
  return [`${line.slice(0, 12)}${what}`, date, ...tags.map((tag) => at(tag) || "-")].join(" ");
}
