import type { ResponsibleParty } from "../../../../schemas/ledger/borrower.js";
import type { RepaymentFrequency, RepaymentMethod } from "../../../../schemas/ledger/terms.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { amount, exactly } from "./owed-field.js";
import { SEGMENT, underSegment } from "./segments.js";
import { wholeUnits } from "./whole-units.js";

/** RepayMode 还款方式 (§4.6). */
export const REPAY_MODE: Readonly<Record<RepaymentMethod, string>> = {
  "equal-instalment": "11",
  "equal-principal": "12",
  "interest-then-principal": "13",
  bullet: "21",
};

/** RepayFreqcy 还款频率 (§4.6). */
export const REPAY_FREQUENCY: Readonly<Record<RepaymentFrequency, string>> = {
  monthly: "03",
  quarterly: "04",
  "one-off": "07",
};

const ARLP_TYPE = { "co-borrower": "1", guarantor: "2", "professional-guarantor": "3", other: "9" } as const;

type Fields = [string, OwedField][];

/** Segments C to F: what the account is, apart from how it goes. */
export function staticFields(view: LoanView, lived: LivedLoan, rules: LoanRules): Fields {
  return [
    ...basicFields(view, rules),
    ...responsibleFields(lived, rules),
    ...collateralFields(lived),
    ...creditLineFields(lived),
  ];
}

/** Segment C 基本信息段 for a D1 account, as of a day (§3.1, S9: extension changes DueDate and RepayPrd). */
function basicFields(view: LoanView, rules: LoanRules): Fields {
  const { terms, agreement } = rules;
  const items = terms.reporting;
  const mortgage: Fields =
    items.busiDtlLines === "11"
      ? [
          ["LoanConCode", exactly(items.loanConCode ?? "")],
          ["FirstHouLoanFlag", exactly(items.firstHouLoanFlag ?? "")],
        ]
      : [];
  return underSegment<OwedField>(SEGMENT.C, [
    ["BusiLines", exactly(items.busiLines)],
    ["BusiDtlLines", exactly(items.busiDtlLines)],
    ["OpenDate", exactly(terms.openDate)],
    ["Cy", exactly(agreement.currency)],
    ["LoanAmt", amount(wholeUnits(terms.principal, agreement.amounts), agreement.amounts.tolerance)],
    ["Flag", exactly(items.flag)],
    ["DueDate", exactly(view.maturity)],
    ["RepayMode", exactly(REPAY_MODE[terms.method])],
    ["RepayFreqcy", exactly(REPAY_FREQUENCY[terms.frequency])],
    ["RepayPrd", exactly(String(terms.method === "bullet" ? 0 : view.periods))],
    ["ApplyBusiDist", exactly(items.applyBusiDist)],
    ["GuarMode", exactly(items.guarMode)],
    ["OthRepyGuarWay", exactly(items.othRepyGuarWay)],
    ["AssetTrandFlag", exactly("0")],
    ["FundSou", exactly("1")],
    ["LoanForm", exactly("1")],
    ...mortgage,
  ]);
}

/** Segment D 相关还款责任人段; groups are in the order of their document numbers. */
function responsibleFields(lived: LivedLoan, rules: LoanRules): Fields {
  const parties = [...(lived.terms.reporting.responsibleParties ?? [])].sort((a, b) => (a.idNum < b.idNum ? -1 : 1));
  if (parties.length === 0) return [];
  const groups = parties.flatMap((party, index) =>
    partyFields(party, rules).map(([tag, field]): [string, OwedField] => [`RltRepymtInf[${index}].${tag}`, field]),
  );
  return underSegment<OwedField>(SEGMENT.D, [["RltRepymtNm", exactly(String(parties.length))], ...groups]);
}

function partyFields(party: ResponsibleParty, rules: LoanRules): Fields {
  const { amounts } = rules.agreement;
  return [
    ["InfoIDType", exactly(party.kind === "person" ? "1" : "2")],
    ["ArlpName", exactly(party.name)],
    ["ArlpCertType", exactly(party.idType)],
    ["ArlpCertNum", exactly(party.idNum)],
    ["ArlpType", exactly(ARLP_TYPE[party.role])],
    [
      "ArlpAmt",
      party.amount === undefined ? exactly("") : amount(wholeUnits(party.amount, amounts), amounts.tolerance),
    ],
    ["WartySign", exactly(party.joint === undefined ? "" : party.joint ? "1" : "0")],
    ["MaxGuarMcc", exactly(party.contractCode ?? "")],
  ];
}

/** Segment E 抵质押物信息段; groups are in the order of their codes. */
function collateralFields(lived: LivedLoan): Fields {
  const codes = [...(lived.terms.reporting.collateralContractCodes ?? [])].sort();
  if (codes.length === 0) return [];
  return underSegment<OwedField>(SEGMENT.E, [
    ["CcNm", exactly(String(codes.length))],
    ...codes.map((code, index): [string, OwedField] => [`CccInf[${index}].Ccc`, exactly(code)]),
  ]);
}

/** Segment F 授信额度信息段; with Flag above 0 only. */
function creditLineFields(lived: LivedLoan): Fields {
  const code = lived.terms.reporting.creditAgreementCode;
  return lived.terms.reporting.flag === "0" || code === undefined
    ? []
    : underSegment<OwedField>(SEGMENT.F, [["Mcc", exactly(code)]]);
}
