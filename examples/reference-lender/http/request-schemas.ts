/** JSON Schemas of the request bodies, written from the types of the lender interface. */
type Schema = Readonly<Record<string, unknown>>;

const date: Schema = {
  type: "string",
  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
};
const instant: Schema = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$",
};
const money: Schema = { type: "integer", minimum: 0, maximum: 99_999_999_999_999 };
const opaqueId: Schema = { type: "string", pattern: "^[A-Za-z0-9._:-]{1,80}$" };
const rate: Schema = { type: "integer", minimum: 0, maximum: 1_000_000 };

function text(pattern: string): Schema {
  return { type: "string", pattern };
}

function sized(minLength: number, maxLength: number): Schema {
  return { type: "string", minLength, maxLength };
}

function whole(minimum: number, maximum?: number): Schema {
  return maximum === undefined ? { type: "integer", minimum } : { type: "integer", minimum, maximum };
}

function choice(...values: string[]): Schema {
  return { type: "string", enum: values };
}

function object(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}

const borrower = object({ name: sized(1, 30), idType: text("^[0-9A-Z]{1,2}$"), idNum: sized(1, 20) });

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
    flag: choice("0", "1"),
  },
  {
    creditAgreementCode: text("^[!-~]{15,60}$"),
    responsibleParties: { type: "array", items: party },
    collateralContractCodes: { type: "array", items: { type: "string" } },
    loanConCode: sized(0, 200),
    firstHouLoanFlag: choice("01", "02", "03", "04"),
  },
);

const terms = object(
  {
    product: choice("D1"),
    principal: money,
    annualRatePpm: rate,
    method: choice("equal-instalment", "equal-principal", "interest-then-principal", "bullet"),
    frequency: choice("monthly", "quarterly", "one-off"),
    instalments: whole(1, 360),
    openDate: date,
    dueDay: whole(1, 31),
    reporting: reportingItems,
  },
  { termMonths: whole(1, 360) },
);

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
  { exchange, managingOrganisation: text("^[A-Za-z0-9]{14}$") },
);

function event(
  type: string,
  required: Readonly<Record<string, Schema>>,
  optional?: Readonly<Record<string, Schema>>,
): Schema {
  return object(
    { type: { type: "string", const: type }, eventId: opaqueId, occurredAt: instant, ...required },
    { effectiveDate: date, knownAt: instant, ...optional },
  );
}

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
  { migrated: object({ paidInstalments: whole(0) }) },
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
    event("extension", { months: whole(1, 60) }),
    event("classification", { fiveCate: choice("1", "2", "3", "4", "5") }),
    event("identity-correction", { borrower }),
    event("void", {}),
  ],
};
