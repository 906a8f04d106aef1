import { collateralTerms, personTerms, securityAndPersonEvents } from "./person-schemas.js";
import {
  borrower,
  choice,
  date,
  event,
  instant,
  money,
  object,
  opaqueId,
  rate,
  type Schema,
  sized,
  text,
  whole,
} from "./schema-parts.js";

const party = object(
  {
    kind: choice("person", "organisation"),
    name: sized(1, 80),
    idType: text("^[0-9A-Z]{1,2}$"),
    idNum: sized(1, 40),
    role: choice("co-borrower", "guarantor", "professional-guarantor", "other"),
  },
  { amount: money, joint: { type: "boolean" }, contractCode: text("^[!-~]{15,60}$") },
);

const reportingItems = object(
  {
    busiLines: text("^[1-6]$"),
    busiDtlLines: text("^[0-9A-Z]{2}$"),
    applyBusiDist: text("^[0-9]{6}$"),
    guarMode: text("^[1-7]$"),
    othRepyGuarWay: text("^[019]$"),
    flag: choice("0", "1", "2"),
  },
  {
    creditAgreementCode: text("^[!-~]{15,60}$"),
    responsibleParties: { type: "array", items: party },
    collateralContractCodes: { type: "array", items: { type: "string" } },
    loanConCode: sized(0, 200),
    firstHouLoanFlag: choice("01", "02", "03", "04"),
    fundSou: choice("1", "8"),
    loanForm: choice("1", "5", "9"),
  },
);

const joint = object({ whole: money, permille: whole(1, 999), reports: choice("share", "whole", "none") });

const loanTerms = object(
  {
    product: choice("D1", "R4"),
    principal: money,
    annualRatePpm: rate,
    method: choice("equal-instalment", "equal-principal", "interest-then-principal", "bullet"),
    frequency: choice("monthly", "quarterly", "one-off"),
    instalments: whole(1, 360),
    openDate: date,
    dueDay: whole(1, 31),
    reporting: reportingItems,
  },
  { termMonths: whole(1, 360), joint },
);

const revolvingTerms = object({
  product: choice("R1"),
  annualRatePpm: rate,
  openDate: date,
  dueDay: whole(1, 31),
  reporting: reportingItems,
});

const cardTerms = object({
  product: choice("R2", "R3"),
  openDate: date,
  billDay: whole(1, 31),
  paymentDays: whole(15, 25),
  minimumPermille: whole(1, 1000),
  annualRatePpm: rate,
  cardNumber: text("^([0-9]{4}|NULL|MULT)$"),
  reporting: reportingItems,
});

const lineTerms = object(
  {
    product: choice("line"),
    revolving: { type: "boolean" },
    limit: money,
    effectiveDate: date,
    expiryDate: date,
  },
  { use: choice("card") },
);

const claimTerms = object(
  {
    product: choice("C1"),
    origin: choice("bought", "compensated"),
    amount: money,
    openDate: date,
    initialCreditor: sized(1, 30),
    debtKind: choice("1", "2", "3", "4", "9"),
    statusAtTransfer: text("^[0-7]$"),
  },
  { initialCreditorCode: text("^[0-9A-Z]{1,18}$") },
);

const guaranteeTerms = object({
  product: choice("G1", "G2"),
  amount: money,
  openDate: date,
  dueDate: date,
  busiLines: text("^[1-4]$"),
  busiDtlLines: text("^(0[1-9]|1[0-3])$"),
  guarMode: choice("0", "2", "3", "4"),
  othRepyGuarWay: text("^[019]$"),
  depositPercent: whole(0, 100),
});

const terms: Schema = {
  type: "object",
  required: ["product"],
  discriminator: { propertyName: "product" },
  oneOf: [loanTerms, revolvingTerms, cardTerms, lineTerms, claimTerms, guaranteeTerms, collateralTerms, personTerms],
};

const exchange = object({
  feedback: object({ days: whole(0, 10), at: text("^([01][0-9]|2[0-3]):[0-5][0-9]$") }),
  repair: object({ days: whole(1, 30), count: choice("calendar", "working") }),
  recoveryHours: whole(1, 240),
});

const agreement = object(
  {
    name: { type: "string" },
    provider: text("^[A-Za-z0-9]{14}$"),
    timeZone: text("^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"),
    dayCutOff: text("^00:(0[1-9]|[1-5][0-9])$|^(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]$|^24:00$"),
    currency: text("^[A-Z]{3}$"),
    calendar: choice("none", "CN"),
    dueDateRoll: choice("none", "following", "modified-following", "preceding"),
    extraction: object({ roll: choice("none", "following") }),
    grace: object({ days: whole(0, 15), movesAsOf: { type: "boolean" } }),
    toleranceAmount: money,
    interest: object({
      dayCount: choice("30/360", "ACT/360", "ACT/365"),
      penaltyRatePpm: rate,
      penaltyBase: choice("principal", "principal-and-interest"),
      scheduleTolerance: money,
    }),
    cash: object({
      order: choice("oldest-first", "matched"),
      components: choice("penalty-interest-principal", "interest-principal-penalty", "principal-interest-penalty"),
    }),
    settlement: object({
      day: choice("due-day", "month-end"),
      statusBasis: choice("by-days", "by-periods"),
      overdueOnLastDay: { type: "boolean" },
    }),
    amounts: object({
      rounding: choice("half-up", "truncate"),
      tolerance: whole(0, 10),
      penaltyInTotOverd: { type: "boolean" },
    }),
    deadline: object({ days: whole(1, 5), count: choice("calendar", "working"), lateWindow: whole(0, 120) }),
    fiveCate: choice("by-events", "lender-own"),
  },
  {
    exchange,
    managingOrganisation: text("^[A-Za-z0-9]{14}$"),
    references: choice("before-or-with"),
    cards: object({ unactivated: choice("told", "withheld") }),
  },
);

/** `PUT /clock`. */
export const clockSchema: Schema = object({ now: instant });

/** `POST /reset`. */
export const resetSchema: Schema = object({ now: instant }, { agreement });

/** `POST /accounts`. */
export const accountSchema: Schema = object(
  {
    clientRef: opaqueId,
    openedAt: instant,
    borrower,
    terms,
  },
  { migrated: object({ paidInstalments: whole(0) }), under: opaqueId },
);

/** `POST /accounts/{accountId}/events`. */
export const eventSchema: Schema = {
  type: "object",
  required: ["type"],
  discriminator: { propertyName: "type" },
  oneOf: [
    event("repayment", { amount: money }, { instalment: whole(1) }),
    event("reversal", { of: opaqueId }),
    event("prepayment", { amount: money }),
    event("early-settlement", { amount: money }),
    event("extension", { months: whole(1, 60) }, { initiative: choice("lender") }),
    event("classification", { fiveCate: choice("1", "2", "3", "4", "5") }),
    event("identity-correction", { borrower }),
    event("void", {}),
    event("relief", { amount: money }),
    event("legal-action", {}),
    event("bad-debt", {}),
    event("write-off", {}),
    event("repayment-in-kind", { amount: money }),
    event("guarantor-payment", { amount: money }),
    event("claim-transfer", { how: choice("sale", "carve-out"), price: money }),
    event("transfer-out", {}),
    event("securitisation", {}),
    event("payout", { amount: money }),
    event("code-change", {}),
    event("drawdown", { amount: money }),
    event("stop-payment", {}),
    event("resume-payment", {}),
    event("activation", {}),
    event("large-instalment", { amount: money, parts: whole(2, 60) }),
    event("bill-day-change", { billDay: whole(1, 31) }),
    event("card-closing", {}),
    event("card-reopening", {}),
    event("limit-change", { limit: money }),
    event("line-end", {}),
    event("guaranteed-balance", { balance: money }),
    event("compensation", { amount: money }),
    event("guarantee-end", {}),
    ...securityAndPersonEvents,
  ],
};
