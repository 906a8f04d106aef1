import { type Day, isoMonth, isoOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { collateral, element, group, type Identity, parties, specialSegment } from "../reporting/record-xml.js";
import { cardPerformance, cleared } from "./card-segments.js";
import type { CardView } from "./card-view.js";
import { largeSegment } from "./large-segment.js";

/** One record of a card on one line: a 210 with its segments in the order of §3.1, or a 215 (§3.2). */
export function cardXml(identity: Identity, view: CardView, asOf: Day, behaviour: Behaviour): string {
  const { code, first } = view.record;
  if (code === "21511" || code === "21512") return specialEvent(identity, view, code.slice(3), asOf);
  const { terms, agreement } = view;
  const body = [base(identity, view, asOf)];
  const monthly = code !== "10" && code !== "40";
  if (first || (monthly && limitChanged(view))) body.push(basics(view, behaviour));
  if (first) {
    const { reporting } = terms;
    body.push(parties(reporting, agreement, behaviour), collateral(reporting, identity, behaviour));
    body.push(group("AcctCredSgmt", [["Mcc", identity.lineCode ?? ""]]));
  }
  body.push(code === "40" ? cleared(view, behaviour) : cardPerformance(view, behaviour));
  if (monthly && behaviour.cards.telling.large) body.push(largeSegment(view, behaviour));
  // Neither an opening record nor one of code 31 or 40 tells special transactions (clause L80).
  if (code === "30" || code === "20" || code === "32") body.push(specials(view, behaviour));
  return `<Document><InAcctInf>${body.join("")}</InAcctInf></Document>`;
}

function base(identity: Identity, { terms, agreement, record }: CardView, asOf: Day): string {
  return group("AcctBsSgmt", [
    ["InfRecType", "210"],
    ["AcctType", terms.product],
    ["AcctCode", identity.accountCode],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", record.code],
    ["Name", identity.name],
    ["IDType", identity.idType],
    ["IDNum", identity.idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
}

/** Segment K: what was not told before. */
function specials({ state, record: { specialsBefore }, agreement }: CardView, behaviour: Behaviour): string {
  const after = specialsBefore ?? Number.NEGATIVE_INFINITY;
  const { otherwise, cards } = behaviour;
  const owed = state.specials.filter(
    (one) => one.day > after && otherwise.specials.tells(one) && cards.telling.special(one),
  );
  return specialSegment(agreement, owed, behaviour);
}

/** Whether the limit changed since the last monthly record, or since the opening (clauses L49, L56). */
function limitChanged({ limitChanges, record: { monthlyBefore } }: CardView): boolean {
  return limitChanges.some((day) => day > (monthlyBefore ?? Number.NEGATIVE_INFINITY));
}

/** Segment C: that of a revolving loan without RepayMode and RepayFreqcy, and CreditID (clause L50). */
function basics({ terms, agreement, limit, expiresOn }: CardView, behaviour: Behaviour): string {
  const { reporting } = terms;
  return group("AcctBsInfSgmt", [
    ["BusiLines", reporting.busiLines],
    ["BusiDtlLines", reporting.busiDtlLines],
    ["OpenDate", terms.openDate],
    ["Cy", agreement.currency],
    ["AcctCredLine", behaviour.values.yuan(limit, agreement)],
    ["DueDate", isoOf(expiresOn)],
    ["ApplyBusiDist", reporting.applyBusiDist],
    ["GuarMode", reporting.guarMode],
    ["OthRepyGuarWay", reporting.othRepyGuarWay],
    ["AssetTrandFlag", "0"],
    ["FundSou", reporting.fundSou ?? "1"],
    ["LoanForm", reporting.loanForm ?? "1"],
    ["CreditID", behaviour.cards.telling.cardNumber(terms)],
  ]);
}

/** A 215: a month without a bill (11), or the card opened again (12), in force. */
function specialEvent({ accountCode }: Identity, { record }: CardView, type: string, asOf: Day): string {
  const elements = [
    element("InfRecType", "215"),
    element("AcctCode", accountCode),
    element("OpetnType", type),
    element("Month", record.month === undefined ? "" : isoMonth(record.month)),
    element("Flag", "1"),
    element("RptDate", isoOf(asOf)),
  ];
  return `<Document><InSpcEvtDscInf>${elements.join("")}</InSpcEvtDscInf></Document>`;
}
