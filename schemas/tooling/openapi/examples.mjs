import { builtInAgreement } from "./built-in-agreement.mjs";

/** Bodies that the document shows. A test checks each of them against the schema it stands beside. */

const agreement = builtInAgreement;

export const capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1", "R4"],
  clockMovable: true,
  canReset: true,
  channels: ["push", "pull"],
  limits: { accounts: 10000, concurrentCalls: 8 },
  feedback: true,
  corrections: true,
  agreement,
};

export const clock = { now: "2024-02-16T00:30:00.000+08:00" };

export const clockDone = { ...clock, done: true };

export const clockNotDone = { ...clock, done: false };

export const reset = { now: "2024-01-01T09:00:00.000+08:00", agreement };

export const openAccount = {
  clientRef: "run1-life0001",
  openedAt: "2024-01-15T10:12:00.000+08:00",
  borrower: { name: "示例甲", idType: "10", idNum: "999999199001010016" },
  terms: {
    product: "D1",
    principal: 300000,
    annualRatePpm: 120000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 3,
    openDate: "2024-01-15",
    dueDay: 15,
    reporting: {
      busiLines: "1",
      busiDtlLines: "91",
      applyBusiDist: "110102",
      guarMode: "4",
      othRepyGuarWay: "0",
      flag: "0",
    },
  },
};

export const openLine = {
  clientRef: "run1-life0002",
  openedAt: "2024-01-10T09:30:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "line",
    revolving: true,
    limit: 5000000,
    effectiveDate: "2024-01-10",
    expiryDate: "2025-01-10",
  },
};

export const granted = { accountId: "4712", bureauAccountCode: `${agreement.provider}CL20240110000001` };

export const openDraw = {
  ...openAccount,
  clientRef: "run1-life0002-d1",
  terms: { ...openAccount.terms, product: "R4" },
  under: granted.accountId,
};

export const openRevolving = {
  clientRef: "run1-life0003-r1",
  openedAt: "2024-01-10T09:40:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "R1",
    annualRatePpm: 120000,
    openDate: "2024-01-10",
    dueDay: 15,
    reporting: openAccount.terms.reporting,
  },
  under: granted.accountId,
};

export const openCardLine = {
  ...openLine,
  clientRef: "run1-life0004",
  terms: { ...openLine.terms, use: "card" },
};

export const openCard = {
  clientRef: "run1-life0004-r2",
  openedAt: "2024-01-10T09:40:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "R2",
    openDate: "2024-01-10",
    billDay: 5,
    paymentDays: 20,
    minimumPermille: 100,
    annualRatePpm: 180000,
    cardNumber: "4711",
    reporting: { ...openAccount.terms.reporting, busiLines: "2", busiDtlLines: "81" },
  },
  under: "4713",
};

export const openCollateral = {
  clientRef: "run1-life0005",
  openedAt: "2024-01-10T09:30:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "collateral",
    kind: "mortgage",
    amount: 30000000,
    maximum: false,
    effectiveDate: "2024-01-10",
    expiryDate: "2026-01-10",
    items: [{ kind: "11", value: 45000000, certificate: { kind: "1", number: "FC-2024-0099" } }],
  },
};

export const openPerson = {
  clientRef: "run1-life0006",
  openedAt: "2024-01-10T09:30:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "person",
    registeredOn: "2024-01-10",
    customerType: "11",
    details: {
      basics: { sex: "9", birthDate: "1990-01-01", nation: "991" },
      marriage: { status: "10" },
      education: { level: "20", degree: "4" },
      occupation: { status: "70" },
      residence: { status: "9" },
      mail: { address: "No. 1, Example Road", postCode: "100000" },
    },
    document: { from: "2015-01-01", until: "2035-01-01" },
  },
};

/** 1 % a month on 3000, 2000 and 1000 yuan (clause L3). */
const rows = [
  { number: 1, dueDate: "2024-02-15", principal: 100000, interest: 3000 },
  { number: 2, dueDate: "2024-03-15", principal: 100000, interest: 2000 },
  { number: 3, dueDate: "2024-04-15", principal: 100000, interest: 1000 },
];

export const opened = {
  accountId: "4711",
  bureauAccountCode: `${agreement.provider}LN20240115000001`,
  schedule: { rows },
};

export const repayment = {
  type: "repayment",
  eventId: "run1-life0001-e1",
  occurredAt: "2024-02-15T21:30:00.000+08:00",
  amount: 103000,
};

export const reversal = {
  type: "reversal",
  eventId: "run1-life0001-e2",
  occurredAt: "2024-02-15T22:05:00.000+08:00",
  of: "run1-life0001-e1",
};

export const prepayment = {
  type: "prepayment",
  eventId: "run1-life0001-e3",
  occurredAt: "2024-02-20T11:00:00.000+08:00",
  amount: 100000,
};

/** Paid on the due day, found three weeks later (clause L19). */
export const foundLate = {
  type: "repayment",
  eventId: "run1-life0001-e4",
  occurredAt: "2024-03-08T10:05:00.000+08:00",
  effectiveDate: "2024-02-15",
  knownAt: "2024-03-08T10:05:00.000+08:00",
  amount: 103000,
};

export const identityCorrection = {
  type: "identity-correction",
  eventId: "run1-life0001-e5",
  occurredAt: "2024-03-11T09:20:00.000+08:00",
  borrower: { name: "示例乙", idType: "10", idNum: "999999199001010016" },
};

export const voidAccount = {
  type: "void",
  eventId: "run1-life0001-e6",
  occurredAt: "2024-03-12T16:40:00.000+08:00",
};

export const limitChange = {
  type: "limit-change",
  eventId: "run1-life0002-e1",
  occurredAt: "2024-06-03T14:00:00.000+08:00",
  limit: 8000000,
};

export const lineEnd = {
  type: "line-end",
  eventId: "run1-life0002-e2",
  occurredAt: "2024-09-02T15:30:00.000+08:00",
};

export const drawdown = {
  type: "drawdown",
  eventId: "run1-life0003-r1-e1",
  occurredAt: "2024-01-12T11:00:00.000+08:00",
  amount: 120000,
};

export const openClaim = {
  clientRef: "run1-life0003",
  openedAt: "2024-03-04T10:00:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "C1",
    origin: "compensated",
    amount: 250000,
    openDate: "2024-03-04",
    initialCreditor: "示例银行",
    debtKind: "1",
    statusAtTransfer: "3",
  },
};

export const openGuarantee = {
  clientRef: "run1-life0004",
  openedAt: "2024-01-15T11:00:00.000+08:00",
  borrower: openAccount.borrower,
  terms: {
    product: "G1",
    amount: 1200000,
    openDate: "2024-01-15",
    dueDate: "2025-01-15",
    busiLines: "1",
    busiDtlLines: "01",
    guarMode: "0",
    othRepyGuarWay: "0",
    depositPercent: 10,
  },
};

export const guaranteedBalance = {
  type: "guaranteed-balance",
  eventId: "run1-life0004-e1",
  occurredAt: "2024-02-20T16:00:00.000+08:00",
  balance: 1100000,
};

export const compensation = {
  type: "compensation",
  eventId: "run1-life0004-e2",
  occurredAt: "2024-03-04T09:30:00.000+08:00",
  amount: 250000,
};

export const guaranteeEnd = {
  type: "guarantee-end",
  eventId: "run1-life0004-e3",
  occurredAt: "2024-09-02T15:30:00.000+08:00",
};

export const eventTaken = { eventId: "run1-life0001-e1" };

/** 1000 yuan left after the prepayment of 1000, in two parts (clause L8). */
export const eventReplanned = {
  eventId: "run1-life0001-e3",
  schedule: {
    rows: [
      { number: 2, dueDate: "2024-03-15", principal: 50000, interest: 1000 },
      { number: 3, dueDate: "2024-04-15", principal: 50000, interest: 500 },
    ],
  },
};

/** Name of a file without records, and its one line. */
export const fileName = `${agreement.provider}2024021621000010.txt`;
const header = `A0502102.0.0  ${agreement.provider}2024021600150000000000\r\n`;

export const submissions = {
  files: [
    {
      name: fileName,
      createdAt: "2024-02-16T00:15:00.000+08:00",
      contentBase64: Buffer.from(header).toString("base64"),
    },
  ],
  next: "17",
};

export const nothingNew = { files: [], next: "17" };

export const refused = {
  type: "about:blank",
  title: "Unprocessable Content",
  status: 422,
  detail: "The repayment of 999900 exceeds all that is owed and still to come, 306000 (clause L4).",
};
