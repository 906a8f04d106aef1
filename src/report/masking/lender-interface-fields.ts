import type { FieldClasses } from "./field-class.js";

/** Items that a lender passes on to the bureau as they stand, by path below them. */
const REPORTING: FieldClasses = {
  busiLines: "open",
  busiDtlLines: "open",
  applyBusiDist: "open",
  guarMode: "open",
  othRepyGuarWay: "open",
  flag: "open",
  fundSou: "open",
  loanForm: "open",
  creditAgreementCode: "account-code",
  "responsibleParties.kind": "open",
  "responsibleParties.name": "name",
  "responsibleParties.idType": "open",
  "responsibleParties.idNum": "id-number",
  "responsibleParties.role": "open",
  "responsibleParties.amount": "open",
  "responsibleParties.joint": "open",
  "responsibleParties.contractCode": "account-code",
  collateralContractCodes: "account-code",
  loanConCode: "free-text",
  firstHouLoanFlag: "open",
};

/** Terms of loans and of revolving loans. */
const LOAN_TERMS: FieldClasses = {
  product: "open",
  principal: "open",
  annualRatePpm: "open",
  method: "open",
  frequency: "open",
  instalments: "open",
  termMonths: "open",
  openDate: "open",
  dueDay: "open",
  "joint.*": "open",
  ...under("reporting", REPORTING),
};

/** Terms of a card. The last four digits of one are masked where they are told to a lender (as in record 210), and kept in a plan, which is made up. */
const CARD_TERMS: FieldClasses = {
  product: "open",
  openDate: "open",
  billDay: "open",
  paymentDays: "open",
  minimumPermille: "open",
  annualRatePpm: "open",
  cardNumber: "open",
  ...under("reporting", REPORTING),
};

/** Terms of a credit line. */
const LINE_TERMS: FieldClasses = {
  product: "open",
  use: "open",
  revolving: "open",
  limit: "open",
  effectiveDate: "open",
  expiryDate: "open",
};

/** Terms of a claim. Who granted the debt is an institution, told as in the bureau's record. */
const CLAIM_TERMS: FieldClasses = {
  product: "open",
  origin: "open",
  amount: "open",
  openDate: "open",
  initialCreditor: "name",
  initialCreditorCode: "id-number",
  debtKind: "open",
  statusAtTransfer: "open",
};

/** Terms of a guarantee. */
const GUARANTEE_TERMS: FieldClasses = {
  product: "open",
  amount: "open",
  openDate: "open",
  dueDate: "open",
  busiLines: "open",
  busiDtlLines: "open",
  guarMode: "open",
  othRepyGuarWay: "open",
  depositPercent: "open",
};

/** Terms of a contract over collateral. The number of a title or an engine tells whose it is. */
const COLLATERAL_TERMS: FieldClasses = {
  product: "open",
  kind: "open",
  amount: "open",
  maximum: "open",
  effectiveDate: "open",
  expiryDate: "open",
  "items.kind": "open",
  "items.value": "open",
  "items.certificate.kind": "open",
  "items.certificate.number": "id-number",
};

/** What is known of a person and tells who it is, or where he is found. */
const PERSONAL_DETAILS: FieldClasses = {
  "basics.houseAddress": "free-text",
  "basics.cellPhone": "free-text",
  "basics.email": "free-text",
  "marriage.spouse.name": "name",
  "marriage.spouse.idType": "open",
  "marriage.spouse.idNum": "id-number",
  "occupation.employer.name": "name",
  "residence.address": "free-text",
  "residence.postCode": "free-text",
  "mail.address": "free-text",
  "mail.postCode": "free-text",
};

/** What is known of a person as it is told to a lender: birth, marriage, school, work and income are nobody's business. */
const TOLD_DETAILS: FieldClasses = { ...PERSONAL_DETAILS, "basics.nation": "open", "*": "free-text" };

/**
 * The same in a plan, which has to stay one that can be read and lived again. Its codes name nobody; its day of birth is
 * nobody's, since the number of the document decides when it is lived.
 */
const PLANNED_DETAILS: FieldClasses = { ...PERSONAL_DETAILS, "*": "open" };

/** Validity of a document. */
const DOCUMENT: FieldClasses = { from: "open", until: "open", issuer: "free-text" };

/** Somebody else who is named. */
const SOMEBODY: FieldClasses = { name: "name", idType: "open", idNum: "id-number" };

/** Terms of a registration, whose details are classified by where they stand. */
function personTerms(details: FieldClasses): FieldClasses {
  return {
    product: "open",
    registeredOn: "open",
    customerType: "open",
    ...under("details", details),
    ...under("document", DOCUMENT),
  };
}

/** What the plan of every part of a life has beside its terms. */
const PLAN: FieldClasses = { openTime: "open", "steps.*": "open", months: "open" };

const LOAN_PLAN: FieldClasses = {
  ...under("terms", LOAN_TERMS),
  ...PLAN,
  "migrated.paidInstalments": "open",
  "migrated.takenOverOn": "open",
};

const CLAIM_PLAN: FieldClasses = { ...under("claim", CLAIM_TERMS), ...PLAN };

/** The plan of a life. */
const LIFE: FieldClasses = {
  ...LOAN_PLAN,
  ...under("line", LINE_TERMS),
  ...under("draws", LOAN_PLAN),
  ...under("account", LOAN_PLAN),
  ...under("card", { ...under("terms", CARD_TERMS), ...PLAN }),
  ...CLAIM_PLAN,
  ...under("guarantee", GUARANTEE_TERMS),
  ...under("claims", CLAIM_PLAN),
  ...under("collateral", COLLATERAL_TERMS),
  ...under("person", personTerms(PLANNED_DETAILS)),
  // A step of a person's life tells what the event that comes of it tells; the steps of other lives name nobody.
  ...under("steps.do.details", PLANNED_DETAILS),
  ...under("steps.do.document", DOCUMENT),
  ...under("steps.do.other", SOMEBODY),
  ...under("steps.do.relative", SOMEBODY),
  ...under("loan", LOAN_PLAN),
};

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
  under: "open",
  "borrower.name": "name",
  "borrower.idType": "open",
  "borrower.idNum": "id-number",
  ...under("terms", {
    ...LINE_TERMS,
    ...CLAIM_TERMS,
    ...GUARANTEE_TERMS,
    ...COLLATERAL_TERMS,
    ...personTerms(TOLD_DETAILS),
    ...CARD_TERMS,
    cardNumber: "free-text",
    ...LOAN_TERMS,
  }),
  // events
  type: "open",
  eventId: "open",
  occurredAt: "open",
  effectiveDate: "open",
  knownAt: "open",
  amount: "open",
  instalment: "open",
  of: "open",
  fiveCate: "open",
  initiative: "open",
  how: "open",
  price: "open",
  limit: "open",
  balance: "open",
  parts: "open",
  billDay: "open",
  item: "open",
  value: "open",
  relation: "open",
  void: "open",
  ...under("details", TOLD_DETAILS),
  ...under("document", DOCUMENT),
  ...under("other", SOMEBODY),
  ...under("relative", SOMEBODY),
  // plans of lives: of one thing, or of several that a person has at once
  ...LIFE,
  ...under("lives", LIFE),
};

/** The classes of fields that stand below another one. */
function under(field: string, classes: FieldClasses): FieldClasses {
  return Object.fromEntries(Object.entries(classes).map(([path, one]) => [`${field}.${path}`, one]));
}
