import { builtInAgreement } from "./built-in-agreement.mjs";

/** Bodies that the document shows. A test checks each of them against the schema it stands beside. */

const agreement = builtInAgreement;

export const capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
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
