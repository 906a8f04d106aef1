import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { CreditReport, CreditReportPerson } from "../../../../schemas/run/credit-report.js";
import type { OwedRecord } from "../../owed-record.js";
import type { DecodedRecord } from "../codec/decoded-record.js";
import { rootOf } from "../codec/record-roots.js";
import { applyTold } from "../loading/apply-told.js";
import { MemoryStore } from "../loading/memory-store.js";
import { recordFromOwed } from "../reporting/record-from-owed.js";
import { tellRecord } from "../rules/history/told-record.js";
import { inspectRecord } from "../rules/layout/inspect-record.js";
import { creditReport } from "./credit-report.js";

/**
 * The credit report as it should read: that of a bureau which was told every record that must come, in the order given and
 * with the values expected. To be set beside the one that the bureau made of what it was told.
 */
export function owedReport(owed: readonly OwedRecord[], person: CreditReportPerson, upTo?: IsoMonth): CreditReport {
  const store = new MemoryStore();
  for (const record of owed) {
    const told = record.required ? tellRecord(inspectRecord(decodedFrom(record)), null) : null;
    if (told !== null) applyTold(told, store);
  }
  return creditReport(store.accounts(), person, upTo);
}

function decodedFrom(owed: OwedRecord): DecodedRecord {
  const { recordType } = owed;
  const root = rootOf(recordType) ?? "";
  return { file: "-", line: 1, recordType, root, body: recordFromOwed(owed), raw: "", defects: [] };
}
