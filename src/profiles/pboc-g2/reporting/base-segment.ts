import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { AcceptedCode, OwedField } from "../../owed-record.js";
import { exactly, unjudged } from "./owed-field.js";
import { SEGMENT, underSegment } from "./segments.js";
import type { TellingRules, ToldContract } from "./told-account.js";

/** Segment B 基础段 of an owed record. */
export function baseFields(
  lived: ToldContract,
  rules: Pick<TellingRules, "agreement">,
  asOf: IsoDate,
  codes: readonly AcceptedCode[],
): [string, OwedField][] {
  return underSegment<OwedField>(SEGMENT.B, [
    ["InfRecType", exactly("210")],
    ["AcctType", exactly(lived.terms.product)],
    ["AcctCode", exactly(lived.account)],
    ["RptDate", exactly(asOf)],
    [
      "RptDateCode",
      {
        accepted: codes.map(({ code, reading }) => ({ value: code, ...(reading === undefined ? {} : { reading }) })),
        judged: true,
        tolerance: 0,
        zeroMatters: false,
      },
    ],
    ...identityFields(lived, rules),
  ]);
}

/** Who the borrower is and who manages the business: all of segment B that can be corrected (R2120106). */
export function identityFields(
  { borrower }: Pick<ToldContract, "borrower">,
  rules: Pick<TellingRules, "agreement">,
): [string, OwedField][] {
  return [
    ["Name", exactly(borrower.name)],
    ["IDType", exactly(borrower.idType)],
    ["IDNum", exactly(borrower.idNum)],
    ["MngmtOrgCode", managingOrganisation(rules)],
  ];
}

/**
 * MngmtOrgCode. A branch's code does not follow from the provider's (§1.1), so it is owed only where the agreement names
 * it; else any branch may manage the account, and only a registry can tell a wrong one (rule I0001302).
 */
function managingOrganisation({ agreement }: Pick<TellingRules, "agreement">): OwedField {
  const { managingOrganisation: named, provider } = agreement;
  return named === undefined ? unjudged(provider) : exactly(named);
}
