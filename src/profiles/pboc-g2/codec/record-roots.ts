/** Root element below Document of every record type, personal and corporate (§2.1 [A]). */
const rootByType: Readonly<Record<string, string>> = {
  "110": "InBasInf",
  "114": "InBsInfDlt",
  "120": "InFalMmbsInf",
  "130": "InIDEfctInf",
  "134": "InIDEfctInfDlt",
  "140": "InCtfItgInf",
  "210": "InAcctInf",
  "211": "InAcctIDCagsInf",
  "212": "InAcctMdfc",
  "213": "InAcctDel",
  "214": "InAcctEntDel",
  "215": "InSpcEvtDscInf",
  "220": "InCtrctInf",
  "221": "InCtrctIDCagsInf",
  "222": "InCtrctMdfc",
  "223": "InCtrctDel",
  "224": "InCtrctEntDel",
  "230": "InSecAcctInf",
  "231": "InSecAcctIDCagsInf",
  "232": "InSecAcctMdfc",
  "233": "InSecAcctDel",
  "234": "InSecAcctEntDel",
  "310": "EnBasInf",
  "314": "EnBsInfDlt",
  "340": "EnCtfItgInf",
  "350": "EnIcdnRltpInf",
  "410": "EnAcctInf",
  "411": "EnAcctInfIDCagsInf",
  "412": "EnAcctInfMdfc",
  "413": "EnAcctInfDel",
  "414": "EnAcctInfEntDel",
  "420": "EnCtrctInf",
  "421": "EnCtrctInfIDCagsInf",
  "422": "EnCtrctInfMdfc",
  "423": "EnCtrctInfDel",
  "424": "EnCtrctInfEntDel",
  "440": "EnSecAcctInf",
  "441": "EnSecAcctIDCagsInf",
  "442": "EnSecAcctMdfc",
  "443": "EnSecAcctDel",
  "444": "EnSecAcctEntDel",
  "510": "MotgaCltalCtrctInf",
  "511": "MoCIDCagsInf",
  "514": "MoCEntDel",
  "610": "BalanceSheet",
  "614": "BalanceSheetDlt",
  "620": "IncomeStatementProfitAppropriation",
  "624": "IncomeStatementProfitAppropriationDlt",
  "630": "CashFlows",
  "634": "CashFlowsDlt",
  "640": "InstitutionBalanceSheet",
  "644": "InstitutionBalanceSheetDlt",
  "650": "IncomeAndExpenseStatement",
  "654": "IncomeAndExpenseStatementDlt",
};

const typeByRoot: ReadonlyMap<string, string> = new Map(
  Object.entries(rootByType).map(([recordType, root]) => [root, recordType]),
);

/** Root element of the record of a feedback file. It is no information record and has no type. */
export const feedbackRoot = "FbInf";

/** Record type of a root element, e.g. `210` of InAcctInf; undefined for a root that no record has. */
export function recordTypeOf(root: string): string | undefined {
  return typeByRoot.get(root);
}

/** Root element of a record type, e.g. InAcctInf of `210`; undefined for a type that does not exist. */
export function rootOf(recordType: string): string | undefined {
  return rootByType[recordType];
}
