import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { laterOf } from "../../../ledger/dates.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { type CorrectionSetting, recoveryDeletion, segmentCorrection } from "./correction-record.js";
import { timesOf } from "./owed-draft.js";
import { segmentDifference } from "./segment-difference.js";
import { SEGMENT } from "./segments.js";

/** What the bureau has been told of an account by records of type 210, as last corrected. */
export class ToldRecords {
  private readonly received: readonly ReceivedRecord[];
  private records: readonly OwedRecord[] = [];
  /** Days of records of code 40 ever told; one identity is told once (§2.3). */
  private readonly recoveryDays: Set<IsoDate> = new Set();

  /** @param received what arrived of the account, which decides whether a record that may come was told */
  constructor(received: readonly ReceivedRecord[]) {
    this.received = received.filter(({ recordType }) => recordType === "210");
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** The newest as-of date that the bureau holds; null where it holds nothing. */
  get newest(): IsoDate | null {
    return this.records.reduce<IsoDate | null>((last, { asOf }) => laterOf(asOf, last ?? asOf), null);
  }

  /** As-of dates that arrived and lie after a day. */
  receivedAfter(day: IsoDate): IsoDate[] {
    return [...new Set(this.received.map(({ asOf }) => asOf).filter((asOf) => asOf > day))].sort();
  }

  /** Notes records as told: those that must come, and those that may and did. */
  tell(records: readonly OwedRecord[]): void {
    const told = records.filter((record) => record.required || this.came(record));
    this.records = [...this.records, ...told];
    for (const { kind, asOf } of told) if (kind === "event") this.recoveryDays.add(asOf);
  }

  /**
   * What puts right the records told so far, given what should have been told as of their days (clause L21), in the order
   * of these days. From then on they count as corrected.
   */
  putRight(right: readonly OwedRecord[], setting: CorrectionSetting): OwedRecord[] {
    const corrections = this.records.flatMap((record) => this.correctionOf(record, right, setting));
    this.records = this.records.flatMap((record) => {
      const now = counterpart(record, right);
      return now === undefined && record.kind === "event" ? [] : [now ?? record];
    });
    const late = right
      .filter(({ kind, asOf }) => kind === "event" && asOf < setting.known && !this.recoveryDays.has(asOf))
      .map((record) => ({ ...record, ...timesOf(setting.known, setting.rules), required: false }));
    this.tell(late);
    return [...corrections, ...late];
  }

  private correctionOf(record: OwedRecord, right: readonly OwedRecord[], setting: CorrectionSetting): OwedRecord[] {
    const now = counterpart(record, right);
    if (record.kind === "event") {
      if (now === undefined) return [recoveryDeletion(record.asOf, setting)];
      const difference = segmentDifference(record, now, SEGMENT.J);
      return difference === "none" ? [] : [segmentCorrection("J", now, difference === "surely", setting)];
    }
    if (now === undefined || this.isToldAgain(record)) return [];
    const difference = segmentDifference(record, now, SEGMENT.H);
    return difference === "none" ? [] : [segmentCorrection("H", now, difference === "surely", setting)];
  }

  /** Whether the bureau holds a newer record of the month, as only that can be corrected (R2121207). */
  private isToldAgain({ asOf, months }: OwedRecord): boolean {
    return this.records.some((other) => other.kind === "monthly" && other.asOf > asOf && other.months[0] === months[0]);
  }

  private came({ asOf, kind, codes }: OwedRecord): boolean {
    return this.received.some(
      (record) => record.asOf === asOf && record.kind === kind && codes.some(({ code }) => code === record.code),
    );
  }
}

/** The record as of the same day that tells the same as it should be told. */
function counterpart({ asOf, kind, codes }: OwedRecord, right: readonly OwedRecord[]): OwedRecord | undefined {
  return right.find((other) => other.asOf === asOf && other.kind === kind && other.codes[0]?.code === codes[0]?.code);
}
