import { type Day, isoMonth, isoOf, type Month } from "../../loan/day.js";
import { element } from "../record-xml.js";

/** The record 215 of a loan that went to another institution (§3.2, clause L30): OpetnType 21, in force. */
export function transferRecord(accountCode: string, month: Month, asOf: Day): string {
  const elements = [
    element("InfRecType", "215"),
    element("AcctCode", accountCode),
    element("OpetnType", "21"),
    element("Month", isoMonth(month)),
    element("Flag", "1"),
    element("RptDate", isoOf(asOf)),
  ];
  return `<Document><InSpcEvtDscInf>${elements.join("")}</InSpcEvtDscInf></Document>`;
}
