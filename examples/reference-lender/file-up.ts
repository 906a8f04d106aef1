import type { DayBook } from "./end-of-day.js";
import { isoOf } from "./loan/day.js";
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

/**
 * Puts records into files made at an instant, as many to a file as it takes and as many files as the date has serial
 * numbers for (§1.3).
 * @param lastSerial the last serial number that the date has used
 */
export function fileUp<Row extends { readonly xml: string }>(
  { agreement, behaviour: { files: rules }, compress }: DayBook,
  madeAt: number,
  lastSerial: number,
  rows: readonly Row[],
): FiledUp<Row> {
  const createdOn = isoOf(creation(madeAt, agreement).day);
  const files: MadeFile[] = [];
  const filed: Filed<Row>[] = [];
  let from = 0;
  for (let serial = lastSerial + 1; from < rows.length && serial <= rules.mostADay; serial += 1) {
    const part = rows.slice(from, from + rules.mostRecords);
    const xml = part.map((row) => row.xml);
    const file = reportFile(agreement, madeAt, serial, xml, compress, rules);
    files.push({ file, createdOn, serial });
    part.forEach((row, index) => {
      filed.push({ row, fileName: file.name, line: index + 2 });
    });
    from += part.length;
  }
  return { files, filed, left: rows.slice(from) };
}
