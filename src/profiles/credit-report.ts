import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { RecordKind } from "./owed-record.js";

/** A borrower's account as his credit report shows it. */
export interface AccountReport {
  /** One cell a month, oldest first: the status letter. Months between the first and the last without a record show `#`. */
  readonly cells: ReadonlyMap<IsoMonth, string>;
  /** Balance in whole units; null before anything was reported. */
  readonly balance: number | null;
  /** Overdue total in whole units; null before anything was reported. */
  readonly overdue: number | null;
  readonly closed: boolean;
}

/** A record in the form a report is folded from. */
export interface ReportEntry {
  readonly kind: RecordKind;
  readonly asOf: IsoDate;
  readonly fields: ReadonlyMap<string, string>;
}

/** A record as a whole credit report is made from it. */
export interface RecordValues {
  readonly recordType: string;
  /** Leaf values by path; those of segments that are not there are left out. */
  readonly fields: ReadonlyMap<string, string>;
}
