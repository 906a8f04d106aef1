import type { Instant, IsoDate } from "../../../../schemas/ledger/primitives.js";
import { epochMs } from "../../../ledger/business-day.js";
import { laterOf } from "../../../ledger/dates.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { type CorrectionSetting, dayDeletion, segmentCorrection } from "./correction-record.js";
import { timesOf } from "./owed-draft.js";
import { segmentDifference } from "./segment-difference.js";
import { segmentTag, type ToldFamily } from "./told-family.js";

/** What the bureau has been told of something by its reports (210, 220, 230, 510), as last corrected. */
export class ToldRecords {
  private readonly family: ToldFamily;
  private readonly received: readonly ReceivedRecord[];
  private records: readonly OwedRecord[] = [];
  /** Days of records that tell of no month, ever told; one identity is told once (§2.3). */
  private readonly days: Set<IsoDate> = new Set();
  /** Records that may come, and did, but only once more was known. */
  private waiting: readonly OwedRecord[] = [];
  /** Days of which what was told was deleted. */
  private readonly deleted: Set<IsoDate> = new Set();

  /** @param received what arrived of it, which decides whether a record that may come was told */
  constructor(family: ToldFamily, received: readonly ReceivedRecord[]) {
    this.family = family;
    this.received = received.filter(({ recordType }) => recordType === family.report);
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** The newest as-of date that the bureau holds; null where it holds nothing. */
  get newest(): IsoDate | null {
    return this.records.reduce<IsoDate | null>((last, { asOf }) => laterOf(asOf, last ?? asOf), null);
  }

  /**
   * As-of dates after a day that the bureau may hold as the newest: of what arrived, and of records of which nothing but the
   * base segment is left, since no source tells whether these count.
   */
  mayBeNewest(day: IsoDate): IsoDate[] {
    const dates = new Set([...this.received.map(({ asOf }) => asOf), ...this.deleted]);
    return [...dates].filter((asOf) => asOf > day).sort();
  }

  /** Notes records as told: those that must come, and those that may and did. Special events (215) are no reports. */
  tell(records: readonly OwedRecord[]): void {
    const told = records
      .filter(({ recordType }) => recordType === this.family.report)
      .filter((record) => record.required || this.came(record));
    this.records = [...this.records, ...told];
    for (const { kind, asOf } of told) if (kind === "event") this.days.add(asOf);
  }

  /**
   * What puts right the records told so far, given what should have been told as of their days (clauses L21, L78), in the
   * order of these days. From then on they count as corrected.
   * @param until when more was known; null where that never was
   */
  putRight(right: readonly OwedRecord[], setting: CorrectionSetting, until: Instant | null): OwedRecord[] {
    // What waited is told of the day on which it came where it is right by that too.
    this.tell(this.waiting.filter((record) => counterpart(record, right) === undefined));
    const corrections = this.records.flatMap((record) => this.correctionOf(record, right, setting));
    this.records = this.records.flatMap((record) => {
      const now = counterpart(record, right);
      if (now !== undefined || record.kind !== "event") return [now ?? record];
      this.deleted.add(record.asOf);
      return [];
    });
    const late = right
      .filter(({ recordType, kind }) => recordType === this.family.report && kind === "event")
      .filter(({ asOf }) => asOf < setting.known && !this.days.has(asOf))
      .map((record) => ({ ...record, ...timesOf(setting.known, setting.rules), required: false }));
    this.waiting = late.filter((record) => until !== null && this.came(record) && !this.came(record, until));
    this.tell(late.filter((record) => !this.waiting.includes(record)));
    return [...corrections, ...late];
  }

  private correctionOf(record: OwedRecord, right: readonly OwedRecord[], setting: CorrectionSetting): OwedRecord[] {
    const now = counterpart(record, right);
    const letter = record.kind === "monthly" ? "H" : this.family.dayLetter;
    if (letter === undefined || (record.kind === "monthly" && this.isToldAgain(record))) return [];
    if (now === undefined) return record.kind === "event" ? [dayDeletion(letter, record.asOf, setting)] : [];
    const difference = segmentDifference(record, now, segmentTag(this.family, letter));
    return difference === "none" ? [] : [segmentCorrection(letter, now, difference === "surely", setting)];
  }

  /** Whether the bureau holds a newer record of the month, as only that can be corrected (R2121207). */
  private isToldAgain({ asOf, months }: OwedRecord): boolean {
    return this.records.some((other) => other.kind === "monthly" && other.asOf > asOf && other.months[0] === months[0]);
  }

  private came({ asOf, kind, codes }: OwedRecord, until?: Instant): boolean {
    return this.received.some(
      (record) =>
        record.asOf === asOf &&
        record.kind === kind &&
        codes.some(({ code }) => code === record.code) &&
        (until === undefined || epochMs(record.arrival.by) <= epochMs(until)),
    );
  }
}

/**
 * The record as of the same day that tells the same as it should be told. Of a day without a month there is one record, and
 * what is taken back may make it one of another code.
 */
function counterpart(
  { asOf, kind, codes, recordType }: OwedRecord,
  right: readonly OwedRecord[],
): OwedRecord | undefined {
  const isIt = (other: OwedRecord): boolean =>
    other.recordType === recordType && other.asOf === asOf && other.kind === kind;
  return right.find((other) => isIt(other) && (kind === "event" || other.codes[0]?.code === codes[0]?.code));
}
