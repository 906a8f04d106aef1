import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { isoOf } from "../loan/day.js";
import type { Correction } from "./correction.js";
import { element, group, type Identity } from "./record-xml.js";

/** One record 212, 213 or 214 on one line (§3.2). */
export function correctionXml(accountCode: string, accountType: string, { code, asOf, segment }: Correction): string {
  switch (code) {
    case "214":
      return document(
        "InAcctEntDel",
        fields([
          ["InfRecType", "214"],
          ["DelRecCode", accountCode],
        ]),
      );
    case "213J":
      return document(
        "InAcctDel",
        fields([
          ["InfRecType", "213"],
          ["DelRecCode", accountCode],
          ["DelSgmtCode", "J"],
          ["DelStartDate", isoOf(asOf)],
          ["DelEndDate", isoOf(asOf)],
        ]),
      );
    case "212H":
    case "212J":
    case "212B": {
      const base = group("BsSgmt", [
        ["InfRecType", "212"],
        ["ModRecCode", accountCode],
        ["RptDate", isoOf(asOf)],
        ["AcctType", accountType],
        ["MdfcSgmtCode", code.slice(3)],
      ]);
      return document("InAcctMdfc", `${base}<MdfcSgmt>${segment}</MdfcSgmt>`);
    }
  }
}

/** Segment B of a 212: the four items that may be corrected and no other (R2120106). */
export function identitySegment({ name, idType, idNum }: Identity, agreement: Agreement): string {
  return group("AcctBsSgmt", [
    ["Name", name],
    ["IDType", idType],
    ["IDNum", idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
}

function document(root: string, content: string): string {
  return `<Document><${root}>${content}</${root}></Document>`;
}

function fields(elements: readonly (readonly [string, string])[]): string {
  return elements.map(([tag, value]) => element(tag, value)).join("");
}
