import type { ResponsibleParty } from "../../../../schemas/ledger/borrower.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LoanTerms, RepaymentFrequency, RepaymentMethod } from "../../../../schemas/ledger/terms.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { namedInOrder, namedOn } from "./named-codes.js";
import { amount, either, exactly } from "./owed-field.js";
import { SEGMENT, underSegment } from "./segments.js";
import type { TellingRules, ToldAccount, ToldContract } from "./told-account.js";
import { wholeUnits } from "./whole-units.js";

/** RepayMode 还款方式 (§4.6). */
export const REPAY_MODE: Readonly<Record<RepaymentMethod, string>> = {
  "equal-instalment": "11",
  "equal-principal": "12",
  "interest-then-principal": "13",
  bullet: "21",
};

/** RepayMode of a revolving loan: 按期结息自由还本, interest by period, principal at will (§4.6). */
const FREE_REPAYMENT = "32";

/** RepayFreqcy 还款频率 (§4.6). */
export const REPAY_FREQUENCY: Readonly<Record<RepaymentFrequency, string>> = {
  monthly: "03",
  quarterly: "04",
  "one-off": "07",
};

const ARLP_TYPE = { "co-borrower": "1", guarantor: "2", "professional-guarantor": "3", other: "9" } as const;

type Fields = [string, OwedField][];

/** Segments C to F: what the account is, apart from how it goes. */
export function staticFields(view: LoanView, lived: ToldAccount, rules: TellingRules): Fields {
  return [...basicFields(view, rules), ...partiesFields(lived, view.date, rules)];
}

/** Segments D to F as of a day: who else answers for the debt, what secures it, and the line it is under. */
export function partiesFields(lived: ToldContract, day: IsoDate, rules: Pick<TellingRules, "agreement">): Fields {
  return [...responsibleFields(lived, rules), ...collateralFields(lived, day), ...creditLineFields(lived, day)];
}

/** Segment C 基本信息段, as of a day (§3.1, S9: extension changes DueDate and RepayPrd; clauses L31, L32). */
function basicFields(view: LoanView, rules: TellingRules): Fields {
  const { terms } = rules;
  const items = terms.reporting;
  const mortgage: Fields =
    items.busiDtlLines === "11"
      ? [
          ["LoanConCode", exactly(items.loanConCode ?? "")],
          ["FirstHouLoanFlag", exactly(items.firstHouLoanFlag ?? "")],
        ]
      : [];
  return basicSegment(
    {
      terms,
      lines: [items.busiLines, items.busiDtlLines],
      plan: amountAndPlan(view, rules),
      securitised: view.securitisedOn !== null,
      last: mortgage,
    },
    rules,
  );
}

/** What differs between the segments C of account types. */
export interface BasicSegment {
  readonly terms: ToldContract["terms"];
  /** BusiLines and BusiDtlLines. */
  readonly lines: readonly [string, string];
  /** From the amount to how it is repaid. */
  readonly plan: Fields;
  readonly securitised: boolean;
  /** What stands after LoanForm. */
  readonly last: Fields;
}

/** Fields of a segment C, in the order of the layout (§3.1). */
export function basicSegment(
  { terms, lines, plan, securitised, last }: BasicSegment,
  { agreement }: Pick<TellingRules, "agreement">,
): Fields {
  const items = terms.reporting;
  return underSegment<OwedField>(SEGMENT.C, [
    ["BusiLines", exactly(lines[0])],
    ["BusiDtlLines", exactly(lines[1])],
    ["OpenDate", exactly(terms.openDate)],
    ["Cy", exactly(agreement.currency)],
    ...plan,
    ["ApplyBusiDist", exactly(items.applyBusiDist)],
    ["GuarMode", exactly(items.guarMode)],
    ["OthRepyGuarWay", exactly(items.othRepyGuarWay)],
    ["AssetTrandFlag", exactly(securitised ? "1" : "0")],
    ["FundSou", exactly(items.fundSou ?? "1")],
    ["LoanForm", exactly(items.loanForm ?? "1")],
    ...last,
  ]);
}

/** What was lent and how it is repaid; of a revolving loan what may be drawn, and no number of periods (clause L43). */
function amountAndPlan(view: LoanView, { terms, agreement: { amounts } }: TellingRules): Fields {
  if (terms.product === "R1") {
    return [
      ["AcctCredLine", amount(wholeUnits(view.credit?.limit ?? 0, amounts), amounts.tolerance)],
      ["DueDate", exactly(view.maturity)],
      ["RepayMode", exactly(FREE_REPAYMENT)],
      ["RepayFreqcy", exactly(REPAY_FREQUENCY.monthly)],
    ];
  }
  return [
    ["LoanAmt", amount(wholeUnits(view.paidOut, amounts), amounts.tolerance)],
    ...flagOf(terms),
    ["DueDate", exactly(view.maturity)],
    ["RepayMode", exactly(REPAY_MODE[terms.method])],
    ["RepayFreqcy", exactly(REPAY_FREQUENCY[terms.frequency])],
    ["RepayPrd", exactly(String(terms.method === "bullet" ? 0 : view.periods))],
  ];
}

/** Flag belongs to D1 alone (§3.1). */
function flagOf({ product, reporting }: LoanTerms): Fields {
  return product === "D1" ? [["Flag", exactly(reporting.flag)]] : [];
}

/** Segment D 相关还款责任人段; groups are in the order of their document numbers. */
function responsibleFields(lived: ToldContract, rules: Pick<TellingRules, "agreement">): Fields {
  const parties = [...(lived.terms.reporting.responsibleParties ?? [])].sort((a, b) => (a.idNum < b.idNum ? -1 : 1));
  if (parties.length === 0) return [];
  const groups = parties.flatMap((party, index) =>
    partyFields(party, rules).map(([tag, field]): [string, OwedField] => [`RltRepymtInf[${index}].${tag}`, field]),
  );
  return underSegment<OwedField>(SEGMENT.D, [["RltRepymtNm", exactly(String(parties.length))], ...groups]);
}

function partyFields(party: ResponsibleParty, rules: Pick<TellingRules, "agreement">): Fields {
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
function collateralFields({ terms, collateralCodes }: ToldContract, day: IsoDate): Fields {
  const codes = terms.reporting.collateralContractCodes ?? [];
  if (codes.length === 0) return [];
  const changed = [...(collateralCodes?.values() ?? [])];
  const named = codes.map((code) => {
    const all = changed.find((one) => one.some((other) => other.code === code));
    return all === undefined ? [code] : namedOn(all, day);
  });
  return underSegment<OwedField>(SEGMENT.E, [
    ["CcNm", exactly(String(codes.length))],
    ...namedInOrder(named).map((right, index): [string, OwedField] => [`CccInf[${index}].Ccc`, oneOf(right)]),
  ]);
}

/** Segment F 授信额度信息段: the line of a draw (R4, clause L34), of a revolving loan (R1, L43) or of a card (L50); of a D1 loan with Flag above 0 only. */
function creditLineFields({ terms, lineCode, lineCodes }: ToldContract, day: IsoDate): Fields {
  const { product, reporting } = terms;
  const code = product !== "D1" ? lineCode : reporting.flag === "0" ? undefined : reporting.creditAgreementCode;
  if (code === undefined) return [];
  const named = product === "D1" || lineCodes === undefined ? [code] : namedOn(lineCodes, day);
  return underSegment<OwedField>(SEGMENT.F, [["Mcc", oneOf(named)]]);
}

function oneOf(right: readonly string[]): OwedField {
  return right.length === 1 ? exactly(right[0] ?? "") : either(...right.map((value) => ({ value })));
}
