import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../schemas/ledger/primitives.js";
import { epochMs } from "../../ledger/business-day.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { decodeRecord } from "../../profiles/pboc-g2/codec/decode-record.js";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { rootOf } from "../../profiles/pboc-g2/codec/record-roots.js";
import { breachOf } from "../../profiles/pboc-g2/received/breach-of.js";
import { receivedRecord } from "../../profiles/pboc-g2/received/received-record.js";
import { EXPECTED, type OwedChoice, recordFromOwed } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import { checkRecord } from "../../profiles/pboc-g2/rules/engine/check-record.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";

/** How a record is told other than it is owed. */
export interface Telling {
  readonly choice?: OwedChoice;
  /** Values by field, e.g. `AcctMthlyBlgInfSgmt.AcctBal`, in place of the right ones. */
  readonly change?: Readonly<Record<string, string>>;
  /** Segments left out. */
  readonly without?: readonly string[];
  /** Hours from the end of the as-of day (or from `from`) to the arrival; the interval is one hour long. */
  readonly hours?: number;
  readonly from?: Instant;
  readonly sequence?: number;
}

const HOUR = 3_600_000;

/** A record as it arrives: written from the owed one, encoded, decoded, and judged by every rule on the way. */
export function tell(owed: OwedRecord, telling: Telling = {}): ReceivedRecord {
  const body = structuredClone(recordFromOwed(owed, telling.choice ?? EXPECTED)) as ChangeableNode;
  for (const [path, value] of Object.entries(telling.change ?? {})) {
    setValue(body, path.split("."), value);
  }
  for (const segment of telling.without ?? []) delete body[segment];
  const by = epochMs(telling.from ?? owed.notBefore) + (telling.hours ?? 1) * HOUR;
  const sequence = telling.sequence ?? by;
  const line = encodeRecord(rootOf(owed.recordType) ?? "", body);
  const decoded = decodeRecord(line, { file: `N${sequence}.txt`, line: 2 });
  const arrival = { after: instantOf(by - HOUR), by: instantOf(by) };
  return receivedRecord(decoded, arrival, sequence, checkRecord(decoded).findings.map(breachOf));
}

interface ChangeableNode {
  [tag: string]: string | ChangeableNode;
}

function setValue(node: ChangeableNode, [step = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    node[step] = value;
    return;
  }
  const child = node[step];
  const inner = typeof child === "object" ? child : {};
  node[step] = inner;
  setValue(inner, rest, value);
}

function instantOf(ms: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 });
}

/** Everything that is owed, told right and in time. */
export function tellAll(owed: readonly OwedRecord[]): ReceivedRecord[] {
  return owed.filter(({ required }) => required).map((record) => tell(record));
}
