import escapeText from "escape-html";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { ResponsibleParty } from "../../../schemas/ledger/borrower.js";
import type { D1ReportingItems } from "../../../schemas/ledger/terms.js";
import type { ServicedTerms } from "../loan/contract.js";
import { type Day, isoOf } from "../loan/day.js";
import type { SpecialTransaction } from "../loan/loan-state.js";
import type { Behaviour, View } from "./behaviour.js";
import type { Decision } from "./decision.js";
import type { Performance } from "./performance.js";

/** Who an account is at the bureau. */
export interface Identity {
  readonly accountCode: string;
  readonly name: string;
  readonly idType: string;
  readonly idNum: string;
  /** Code of the credit line that the loan is drawn under (授信协议标识码). */
  readonly lineCode?: string;
}

/** Segments that go with a record beside B and H or J. */
export interface Extras {
  /** Segment C. */
  readonly basics: boolean;
  /** Segments D, E and F where the loan has them. */
  readonly firstReport: boolean;
  readonly specials: readonly SpecialTransaction[];
}

const modes = { "equal-instalment": "11", "equal-principal": "12", "interest-then-principal": "13", bullet: "21" };
/** RepayMode 按期结息自由还本 of a revolving loan (clause L43). */
const interestByPeriodPrincipalFree = "32";
const frequencies = { monthly: "03", quarterly: "04", "one-off": "07" };
const roles = { "co-borrower": "1", guarantor: "2", "professional-guarantor": "3", other: "9" };

/** One record 210 on one line, elements in the order of §3.1. */
export function recordXml(
  identity: Identity,
  view: View,
  decision: Decision,
  values: Performance,
  extras: Extras,
  asOf: Day,
  behaviour: Behaviour,
): string {
  const { terms } = view.contract;
  const body = [base(identity, view, decision, asOf, behaviour)];
  if (extras.basics) body.push(basics(view, behaviour));
  if (extras.firstReport)
    body.push(
      parties(terms.reporting, view.contract.agreement, behaviour),
      collateral(terms.reporting, identity, behaviour),
      creditAgreement(identity, terms, behaviour),
    );
  body.push(decision.code === "40" ? cleared(view, values, behaviour) : monthly(decision, values, behaviour));
  body.push(specialSegment(view.contract.agreement, extras.specials, behaviour));
  return `<Document><InAcctInf>${body.join("")}</InAcctInf></Document>`;
}

/** One element with its text escaped. */
export function element(tag: string, value: string | number): string {
  return `<${tag}>${escapeText(String(value))}</${tag}>`;
}

/** A segment or group of leaf elements. */
export function group(tag: string, elements: readonly (readonly [string, string | number])[]): string {
  return `<${tag}>${elements.map(([name, value]) => element(name, value)).join("")}</${tag}>`;
}

function base(identity: Identity, view: View, decision: Decision, asOf: Day, behaviour: Behaviour): string {
  return group("AcctBsSgmt", [
    ["InfRecType", "210"],
    ["AcctType", behaviour.lines.draws.accountType(view.contract.terms)],
    ["AcctCode", identity.accountCode],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", decision.code],
    ["Name", identity.name],
    ["IDType", identity.idType],
    ["IDNum", identity.idNum],
    ["MngmtOrgCode", view.contract.agreement.managingOrganisation ?? view.contract.agreement.provider],
  ]);
}

function basics(view: View, behaviour: Behaviour): string {
  const { terms, agreement } = view.contract;
  const { reporting } = terms;
  const told = behaviour.otherwise.basics;
  const flag = behaviour.lines.draws.flag(terms);
  const limit = view.state.revolving?.limit;
  const yuan = (amount: number): number => behaviour.values.yuan(amount, agreement);
  const mortgage: (readonly [string, string])[] =
    terms.product === "D1" && reporting.busiDtlLines === "11"
      ? [
          ["LoanConCode", reporting.loanConCode ?? ""],
          ["FirstHouLoanFlag", reporting.firstHouLoanFlag ?? "03"],
        ]
      : [];
  return group("AcctBsInfSgmt", [
    ["BusiLines", reporting.busiLines],
    ["BusiDtlLines", reporting.busiDtlLines],
    ["OpenDate", terms.openDate],
    ["Cy", agreement.currency],
    // A revolving loan has a limit, and neither an amount nor a number of instalments (clause L43).
    ...(limit === undefined
      ? ([["LoanAmt", yuan(behaviour.joints.amount(told.loanAmount(view), terms))]] as const)
      : ([["AcctCredLine", yuan(limit)]] as const)),
    ...(flag === undefined ? [] : [["Flag", flag] as const]),
    ["DueDate", isoOf(told.dueDate(view))],
    ["RepayMode", limit === undefined ? modes[terms.method] : interestByPeriodPrincipalFree],
    ["RepayFreqcy", frequencies[terms.frequency]],
    // Modes beginning with 2 have no instalments (rule I2100C05).
    ...(limit === undefined ? [["RepayPrd", terms.method === "bullet" ? 0 : view.state.periods] as const] : []),
    ["ApplyBusiDist", reporting.applyBusiDist],
    ["GuarMode", reporting.guarMode],
    ["OthRepyGuarWay", reporting.othRepyGuarWay],
    ["AssetTrandFlag", told.assetTransferred(view.state)],
    ["FundSou", behaviour.joints.fundSou(reporting.fundSou ?? "1")],
    ["LoanForm", reporting.loanForm ?? "1"],
    ...mortgage,
  ]);
}

/** Segment D; nothing without responsible parties. */
export function parties(reporting: D1ReportingItems, agreement: Agreement, behaviour: Behaviour): string {
  const list = reporting.responsibleParties ?? [];
  if (list.length === 0) return "";
  const amount = (party: ResponsibleParty): string =>
    party.amount === undefined ? "" : String(behaviour.values.yuan(party.amount, agreement));
  const infos = list.map((party) =>
    group("RltRepymtInf", [
      ["InfoIDType", party.kind === "person" ? "1" : "2"],
      ["ArlpName", party.name],
      ["ArlpCertType", party.idType],
      ["ArlpCertNum", party.idNum],
      ["ArlpType", roles[party.role]],
      ["ArlpAmt", amount(party)],
      ["WartySign", party.joint === undefined ? "" : party.joint ? "1" : "0"],
      ["MaxGuarMcc", party.contractCode ?? ""],
    ]),
  );
  return `<RltRepymtInfSgmt>${element("RltRepymtNm", list.length)}${infos.join("")}</RltRepymtInfSgmt>`;
}

/** Segment E; nothing without collateral. */
export function collateral(reporting: D1ReportingItems, { accountCode }: Identity, behaviour: Behaviour): string {
  const codes = reporting.collateralContractCodes ?? [];
  if (codes.length === 0) return "";
  const infos = codes
    .map((code) => group("CccInf", [["Ccc", behaviour.collaterals.codeInLoan(code, accountCode)]]))
    .join("");
  return `<MotgaCltalCtrctInfSgmt>${element("CcNm", codes.length)}${infos}</MotgaCltalCtrctInfSgmt>`;
}

function creditAgreement(identity: Identity, terms: ServicedTerms, behaviour: Behaviour): string {
  const code = behaviour.lines.draws.agreementCode(identity, terms);
  return code === undefined ? "" : group("AcctCredSgmt", [["Mcc", code]]);
}

/** Segment H (AcctMthlyBlgInfSgmt). */
export function monthly(decision: Decision, values: Performance, behaviour: Behaviour): string {
  const month = decision.month;
  return group("AcctMthlyBlgInfSgmt", [
    ["Month", month === undefined ? "" : behaviour.values.monthText(month, decision.settlement)],
    ["SettDate", decision.settlement === undefined ? "" : isoOf(decision.settlement)],
    ["AcctStatus", values.status],
    ["AcctBal", values.balance],
    ["RemRepPrd", values.remaining],
    ["FiveCate", values.fiveCate],
    ["FiveCateAdjDate", values.fiveCateDate],
    ["RpyStatus", values.letter],
    ["OverdPrd", values.overduePeriods],
    ["TotOverd", values.overdueTotal],
    ["OverdPrinc", values.overduePrincipal],
    ["Oved31_60Princ", values.bands[0]],
    ["Oved61_90Princ", values.bands[1]],
    ["Oved91_180Princ", values.bands[2]],
    ["OvedPrinc180", values.bands[3]],
    ["CurRpyAmt", values.due],
    ["ActRpyAmt", values.received],
    ["LatRpyDate", values.lastPaid],
    ["CloseDate", values.closed],
  ]);
}

/** Segment J (AcctDbtInfSgmt). */
export function cleared(view: View, values: Performance, behaviour: Behaviour): string {
  return group("AcctDbtInfSgmt", [
    ["AcctStatus", values.status],
    ["AcctBal", values.balance],
    ["FiveCate", values.fiveCate],
    ["FiveCateAdjDate", values.fiveCateDate],
    ["RemRepPrd", values.remaining],
    ["RpyStatus", "N"],
    ["OverdPrd", values.overduePeriods],
    ["TotOverd", values.overdueTotal],
    ["LatRpyAmt", behaviour.values.yuan(receivedOnTheDay(view), view.contract.agreement)],
    ["LatRpyDate", values.lastPaid],
    ["CloseDate", ""],
  ]);
}

/** All that came in on the view's day: several payments of one day are told as one. */
function receivedOnTheDay(view: View): number {
  return view.state.receipts.reduce((sum, receipt) => (receipt.day === view.day ? sum + receipt.amount : sum), 0);
}

/** Segment K; nothing without transactions. (type, date) must be unique inside it (S9), so transactions of one kind and day are told as one. */
export function specialSegment(
  agreement: Agreement,
  specials: readonly SpecialTransaction[],
  behaviour: Behaviour,
): string {
  if (specials.length === 0) return "";
  const merged = new Map<string, SpecialTransaction>();
  for (const special of specials) {
    const key = `${behaviour.otherwise.specials.type(special)} ${String(special.day)}`;
    const earlier = merged.get(key);
    // A second extension on a day puts off what the first did: its amount is not added.
    const adds = special.kind !== "extension" && special.kind !== "deferral";
    const amount = special.amount + (adds ? (earlier?.amount ?? 0) : 0);
    merged.set(key, { ...special, amount, months: special.months + (earlier?.months ?? 0) });
  }
  const infos = [...merged.values()].map((special) =>
    group("CagOfTrdInf", [
      ["ChanTranType", behaviour.otherwise.specials.type(special)],
      ["TranDate", isoOf(special.day)],
      ["TranAmt", behaviour.values.yuan(special.amount, agreement)],
      ["DueTranMon", special.months],
      ["DetInfo", ""],
    ]),
  );
  return `<AcctSpecTrstDspnSgmt>${element("CagOfTrdNm", infos.length)}${infos.join("")}</AcctSpecTrstDspnSgmt>`;
}
