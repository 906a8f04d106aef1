import { classOf, type FieldClass, type FieldClasses } from "./field-class.js";
import { RECORD_210_FIELDS } from "./record-210-fields.js";

/** Fields of a credit report by path without list positions; values of segments stand under their tags. */
const FIELDS: FieldClasses = {
  reportVersion: "open",
  "person.idType": "open",
  "person.idNum": "id-number",
  upTo: "open",
  "accounts.account": "account-code",
  "accounts.accountType": "open",
  "accounts.latest.status": "open",
  "accounts.latest.balance": "open",
  "accounts.latest.overdue": "open",
  "accounts.latest.category": "open",
  "accounts.latest.repaymentStatus": "open",
  "accounts.latest.lastRepaymentDate": "open",
  "accounts.latest.lastRepaymentAmount": "open",
  "accounts.latest.closeDate": "open",
  "accounts.latest.transferOutMonth": "open",
  "accounts.latest.reportDate": "open",
  "accounts.lastMonth.month": "open",
  "accounts.lastMonth.reportDate": "open",
  "accounts.grid.month": "open",
  "accounts.grid.status": "open",
  "accounts.history.month": "open",
  "accounts.history.status": "open",
  "accounts.history.overdue": "open",
  "accounts.transactions.type": "open",
  "accounts.transactions.date": "open",
  "accounts.transactions.amount": "open",
  "accounts.transactions.months": "open",
  "accounts.transactions.details": "free-text",
  "accounts.events.type": "open",
  "accounts.events.month": "open",
};

/** Parts that hold the values of a segment by tag. */
const VALUES = /^accounts\.(?:basic|parties|lastMonth\.values)\.([^.]+)$/u;

/** The class of a field of a credit report; `free-text` for one that nobody has classified. */
export function classInCreditReport(path: string): FieldClass {
  const tag = VALUES.exec(path)?.[1];
  return tag === undefined ? classOf(FIELDS, path) : classOf(RECORD_210_FIELDS, tag);
}
