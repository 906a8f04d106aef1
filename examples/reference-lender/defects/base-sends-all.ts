import { type Day, isoOf } from "../loan/day.js";
import { group, type Identity } from "../reporting/record-xml.js";
import type { Defect } from "./defect.js";

/** The four items with the five others of segment B before them. */
function nineItems(four: string, { accountCode }: Identity, asOf: Day): string {
  const others = group("AcctBsSgmt", [
    ["InfRecType", "210"],
    ["AcctType", "D1"],
    ["AcctCode", accountCode],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", "30"],
  ]);
  return others.replace("</AcctBsSgmt>", "") + four.replace("<AcctBsSgmt>", "");
}

/** A 212 of segment B is filled from the template of the report, with all nine base items. */
export const baseSendsAll: Defect = {
  name: "base-correction-sends-all",
  sentence: {
    en: "A 212 of segment B is filled from the template of the report, with all nine base items.",
    zh: "更正B段的212套用报告模板，九个基础项全部带上。",
  },
  provokedBy: "correction",
  expected: ["malformed", "unrepaired", "dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      base: (identity, asOf, agreement) => nineItems(right.corrections.base(identity, asOf, agreement), identity, asOf),
    },
  }),
};
