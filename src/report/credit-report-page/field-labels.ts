import { layout210 } from "../../../schemas/generated/layout-210.js";
import type { ElementLayout } from "../../../schemas/pboc-g2/layout.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { printable } from "../text/printable.js";

/** English names of the elements that a credit report shows, by tag (segments C, D, H and K, §3.1). */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ["BusiLines", "line of business"],
  ["BusiDtlLines", "product"],
  ["OpenDate", "opened on"],
  ["Cy", "currency"],
  ["AcctCredLine", "credit line"],
  ["LoanAmt", "amount lent"],
  ["Flag", "paid out in parts"],
  ["DueDate", "due on"],
  ["RepayMode", "way of repayment"],
  ["RepayFreqcy", "rhythm of repayment"],
  ["RepayPrd", "number of instalments"],
  ["ApplyBusiDist", "district of application"],
  ["GuarMode", "main security"],
  ["OthRepyGuarWay", "other security"],
  ["AssetTrandFlag", "asset transferred"],
  ["FundSou", "on whose account"],
  ["LoanForm", "form of granting"],
  ["CreditID", "card number's end"],
  ["LoanConCode", "loan contract"],
  ["FirstHouLoanFlag", "for a first home"],
  ["InfoIDType", "kind of party"],
  ["ArlpName", "name"],
  ["ArlpCertType", "kind of document"],
  ["ArlpCertNum", "number of the document"],
  ["ArlpType", "answers as"],
  ["ArlpAmt", "amount answered for"],
  ["WartySign", "joint guarantee"],
  ["MaxGuarMcc", "guarantee contract"],
  ["Month", "month"],
  ["SettDate", "settlement or due day"],
  ["AcctStatus", "status of the account"],
  ["AcctBal", "balance"],
  ["PridAcctBal", "balance of the statement"],
  ["UsedAmt", "used of the line"],
  ["NotIsuBal", "instalment plan not yet billed"],
  ["RemRepPrd", "instalments left"],
  ["FiveCate", "five-class category"],
  ["FiveCateAdjDate", "classified on"],
  ["RpyStatus", "status of repayment"],
  ["RpyPrct", "percentage repaid"],
  ["OverdPrd", "instalments overdue"],
  ["TotOverd", "amount overdue"],
  ["OverdPrinc", "principal overdue"],
  ["Oved31_60Princ", "of it 31 to 60 days"],
  ["Oved61_90Princ", "of it 61 to 90 days"],
  ["Oved91_180Princ", "of it 91 to 180 days"],
  ["OvedPrinc180", "of it more than 180 days"],
  ["OvedrawBaOve180", "overdrawn for more than 180 days"],
  ["CurRpyAmt", "due this month"],
  ["ActRpyAmt", "paid this month"],
  ["LatRpyDate", "last repayment on"],
  ["LatRpyAmt", "last repayment"],
  ["CloseDate", "closed on"],
  ["ChanTranType", "kind"],
  ["TranDate", "date"],
  ["TranAmt", "amount"],
  ["DueTranMon", "due date moved (months)"],
  ["DetInfo", "details"],
]);

const ELEMENTS: ReadonlyMap<string, ElementLayout> = new Map(
  layout210.segments
    .flatMap(({ elements, group }) => [...elements, ...(group?.elements ?? [])])
    .map((element) => [element.tag, element]),
);

/** The element of record 210 with a tag, which means the same in every segment; undefined where there is none. */
export function elementOf(tag: string): ElementLayout | undefined {
  return ELEMENTS.get(tag);
}

/** The name of an element; its tag where record 210 has none of it. */
export function labelOf(tag: string): Bilingual {
  const unknown = printable(tag);
  return { en: ENGLISH.get(tag) ?? unknown, zh: elementOf(tag)?.zh ?? unknown };
}

/** Tags in the order of record 210, then those that it does not have. */
export function inLayoutOrder(tags: Iterable<string>): string[] {
  const order = [...ELEMENTS.keys()];
  const place = (tag: string): number => (ELEMENTS.has(tag) ? order.indexOf(tag) : order.length);
  return [...new Set(tags)].sort((a, b) => place(a) - place(b));
}
