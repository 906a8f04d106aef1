import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { CreditReportPerson } from "../../../../schemas/run/credit-report.js";
import type { ToldAndTrue } from "../../../../schemas/run/event-log.js";
import type { RecordValues } from "../../credit-report.js";
import { rootOf } from "../codec/record-roots.js";
import { applyTold } from "../loading/apply-told.js";
import type { HeldAccount } from "../loading/held.js";
import { MemoryStore } from "../loading/memory-store.js";
import { recordFromFields } from "../reporting/record-from-fields.js";
import { tellRecord } from "../rules/history/told-record.js";
import { inspectRecord } from "../rules/layout/inspect-record.js";
import { creditReport } from "./credit-report.js";

/**
 * Two credit reports of one person, from what was told and from what is true. The person is the one whom the truth names:
 * an account that was told under another document is not in the report as told.
 */
export function toldAndTrueReports(
  told: readonly RecordValues[],
  truth: readonly RecordValues[],
  borrower: CreditReportPerson,
  upTo: IsoMonth,
): ToldAndTrue {
  const [toldHeld, trueHeld] = [accountsFrom(told), accountsFrom(truth)];
  const person = trueHeld[0]?.borrower ?? borrower;
  return { told: creditReport(toldHeld, person, upTo), true: creditReport(trueHeld, person, upTo) };
}

/** The accounts that a bureau holds after it was told these records. */
function accountsFrom(records: readonly RecordValues[]): HeldAccount[] {
  const store = new MemoryStore();
  for (const { recordType, fields } of records) {
    const body = recordFromFields(recordType, fields);
    const root = rootOf(recordType) ?? "";
    const told = tellRecord(inspectRecord({ file: "-", line: 1, recordType, root, body, raw: "", defects: [] }), null);
    if (told !== null) applyTold(told, store);
  }
  return store.accounts();
}
