import { isRenaming } from "./amending/forms.js";
import type { DayBook } from "./end-of-day.js";
import { isoOf } from "./loan/day.js";
import { type RecordCode, recordType } from "./reporting/correction.js";
import { creation, reportFile } from "./reporting/report-file.js";
import type { MadeFile } from "./storage/rows.js";

/** Where a record stands in a file. */
export interface Filed<Row> {
  readonly row: Row;
  readonly fileName: string;
  /** The header is line 1. */
  readonly line: number;
}

/** Files made of records, and the records for which the date had no serial number left. */
export interface FiledUp<Row> {
  readonly files: readonly MadeFile[];
  readonly filed: readonly Filed<Row>[];
  readonly left: readonly Row[];
}

/** What is needed of a record to put it into a file. */
interface Fileable {
  readonly accountId: string;
  readonly code: RecordCode;
  readonly asOf: string;
  readonly xml: string;
}

/**
 * Puts records into files made at an instant, in their order: one record type to a file (§1.2), as many records as it
 * takes, no correction of one segment and day twice, and as many files as the date has serial numbers of the type for (§1.3).
 * @param serials the last serial number that the date has used of each record type; counted on
 */
export function fileUp<Row extends Fileable>(
  { agreement, behaviour: { files: rules }, compress }: DayBook,
  madeAt: number,
  serials: Map<string, number>,
  rows: readonly Row[],
): FiledUp<Row> {
  const createdOn = isoOf(creation(madeAt, agreement).day);
  const files: MadeFile[] = [];
  const filed: Filed<Row>[] = [];
  const left: Row[] = [];
  for (const { type, part } of parts(rows, rules.mostRecords)) {
    const serial = (serials.get(type) ?? 0) + 1;
    if (serial > rules.mostADay) {
      left.push(...part);
      continue;
    }
    serials.set(type, serial);
    const xml = part.map((row) => row.xml);
    const file = reportFile(agreement, madeAt, type, serial, xml, compress, rules);
    files.push({ file, createdOn, serial });
    part.forEach((row, index) => {
      filed.push({ row, fileName: file.name, line: index + 2 });
    });
  }
  return { files, filed, left };
}

/** Cuts records into what goes into one file. */
function parts<Row extends Fileable>(rows: readonly Row[], most: number): { type: string; part: Row[] }[] {
  const cut: { type: string; part: Row[] }[] = [];
  let seen = new Set<string>();
  for (const row of rows) {
    const type = recordType(row.code);
    // A second new code of one thing changes the first.
    const identity = `${row.accountId} ${row.code} ${isRenaming(type) ? "" : row.asOf}`;
    const last = cut.at(-1);
    if (last?.type === type && last.part.length < most && (type === "210" || !seen.has(identity))) {
      last.part.push(row);
      seen.add(identity);
    } else {
      cut.push({ type, part: [row] });
      seen = new Set([identity]);
    }
  }
  return cut;
}
