import type { FieldClasses } from "./field-class.js";

/**
 * Fields of the lender interface's request bodies, and of the plan of a life, by path without list positions. A path
 * that ends with `.*` stands for everything below it.
 */
export const LENDER_INTERFACE_FIELDS: FieldClasses = {
  // clock, reset
  now: "open",
  "agreement.*": "open",
  // accounts
  clientRef: "open",
  openedAt: "open",
  "borrower.name": "name",
  "borrower.idType": "open",
  "borrower.idNum": "id-number",
  "terms.product": "open",
  "terms.principal": "open",
  "terms.annualRatePpm": "open",
  "terms.method": "open",
  "terms.frequency": "open",
  "terms.instalments": "open",
  "terms.termMonths": "open",
  "terms.openDate": "open",
  "terms.dueDay": "open",
  "terms.reporting.busiLines": "open",
  "terms.reporting.busiDtlLines": "open",
  "terms.reporting.applyBusiDist": "open",
  "terms.reporting.guarMode": "open",
  "terms.reporting.othRepyGuarWay": "open",
  "terms.reporting.flag": "open",
  "terms.reporting.creditAgreementCode": "account-code",
  "terms.reporting.responsibleParties.kind": "open",
  "terms.reporting.responsibleParties.name": "name",
  "terms.reporting.responsibleParties.idType": "open",
  "terms.reporting.responsibleParties.idNum": "id-number",
  "terms.reporting.responsibleParties.role": "open",
  "terms.reporting.responsibleParties.amount": "open",
  "terms.reporting.responsibleParties.joint": "open",
  "terms.reporting.responsibleParties.contractCode": "account-code",
  "terms.reporting.collateralContractCodes": "account-code",
  "terms.reporting.loanConCode": "free-text",
  "terms.reporting.firstHouLoanFlag": "open",
  "migrated.paidInstalments": "open",
  "migrated.takenOverOn": "open",
  // events
  type: "open",
  eventId: "open",
  occurredAt: "open",
  effectiveDate: "open",
  knownAt: "open",
  amount: "open",
  instalment: "open",
  of: "open",
  months: "open",
  fiveCate: "open",
  // plan of a life, beside terms, migrated and months
  openTime: "open",
  "steps.*": "open",
};
