import type {
  CreditReport,
  CreditReportAccount,
  ReportedTransaction,
  ReportedValues,
} from "../../../schemas/run/credit-report.js";
import { classOf, type FieldClass } from "./field-class.js";
import { mask } from "./mask.js";
import type { OnMasked } from "./mask-json.js";
import { RECORD_210_FIELDS } from "./record-210-fields.js";

/** A credit report with person, account codes, and every value of a record masked by its class. */
export function maskCreditReport(report: CreditReport, onMasked?: OnMasked): CreditReport {
  const take = (fieldClass: FieldClass, value: string): string => {
    if (fieldClass !== "open") onMasked?.(fieldClass, value);
    return mask(fieldClass, value);
  };
  const values = (held: ReportedValues): ReportedValues =>
    Object.fromEntries(Object.entries(held).map(([tag, value]) => [tag, take(classOf(RECORD_210_FIELDS, tag), value)]));
  const transaction = (deal: ReportedTransaction): ReportedTransaction => ({
    ...deal,
    details: take(classOf(RECORD_210_FIELDS, "DetInfo"), deal.details),
  });
  const account = (one: CreditReportAccount): CreditReportAccount => ({
    ...one,
    account: take("account-code", one.account),
    basic: values(one.basic),
    parties: one.parties.map(values),
    ...(one.lastMonth === undefined ? {} : { lastMonth: { ...one.lastMonth, values: values(one.lastMonth.values) } }),
    transactions: one.transactions.map(transaction),
  });
  return {
    ...report,
    person: { ...report.person, idNum: take("id-number", report.person.idNum) },
    accounts: report.accounts.map(account),
  };
}
