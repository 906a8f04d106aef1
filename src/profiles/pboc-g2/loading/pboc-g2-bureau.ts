import { hash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { Sm4Settings } from "../../../../schemas/pboc-g2/sm4-settings.js";
import type { LoadedFile, LoadFault, RecordOutcome, ReportingBureau } from "../../bureau.js";
import type { Arrival, RuleBreach } from "../../received-record.js";
import type { SubmittedFile } from "../../submission.js";
import { creditReport } from "../credit-report/credit-report.js";
import { fileNamePrefix, parseFileName } from "../file/file-name.js";
import { breachOf } from "../received/breach-of.js";
import { readSubmission } from "../received/read-submission.js";
import type { Registries } from "../rules/rule.js";
import { type FileFate, FileLoader, type RecordFate } from "./file-loader.js";
import { issueFeedback } from "./issue-feedback.js";
import { MemoryStore } from "./memory-store.js";

/** What the bureau has to know. */
export interface PbocG2BureauOptions {
  /** Key for files encrypted with SM4, its own feedback included. */
  readonly sm4?: Sm4Settings;
  readonly registries?: Registries;
}

const NO_BREACH: readonly RuleBreach[] = [];

/** The bureau of the second-generation interface, in memory. */
export function pbocG2Bureau(options: PbocG2BureauOptions = {}): ReportingBureau {
  const store = new MemoryStore();
  return {
    receive: (file, arrival, firstSequence, agreement, fault) =>
      receive(store, options, { file, arrival, firstSequence, agreement, fault }),
    creditReport: (person, upTo) => creditReport(store.accounts(), person, upTo),
    clear: () => store.clear(),
  };
}

interface Delivery {
  readonly file: SubmittedFile;
  readonly arrival: Arrival;
  readonly firstSequence: number;
  readonly agreement: Agreement;
  readonly fault: LoadFault | undefined;
}

function receive(store: MemoryStore, options: PbocG2BureauOptions, delivery: Delivery): LoadedFile {
  const { file, arrival, firstSequence, agreement, fault } = delivery;
  const digest = `${file.name} ${hash("sha256", file.bytes, "hex")}`;
  const { name } = parseFileName(file.name);
  if (name !== undefined && store.nameDigest(fileNamePrefix(name)) === digest) {
    return { records: [], fileBreaches: [], otherRecords: 0, outcomes: [], feedback: null, repeated: true };
  }
  const fates: RecordFate[] = [];
  const { registries } = options;
  const loader = new FileLoader(file.name, digest, store, {
    ...(registries === undefined ? {} : { registries }),
    fault,
    onRecord: (fate) => fates.push(fate),
  });
  const read = readSubmission(file, arrival, firstSequence, options, loader);
  const fate = loader.end();
  const outcomes = outcomesOf(fates, fate);
  const byLine = new Map(outcomes.map((outcome) => [outcome.line, outcome.refusedBy]));
  const createdAt = localTime(arrival.by, agreement.timeZone, fault?.clockMinutes ?? 0);
  return {
    ...read,
    records: read.records.map((record) => ({ ...record, refusedBy: byLine.get(record.line) ?? NO_BREACH })),
    outcomes,
    feedback: fate.outcome === null ? null : issueFeedback({ ...fate.outcome, createdAt }, options.sm4),
    repeated: false,
  };
}

/** Outcomes as the bureau knows them once the file is over: with a file that failed, nothing was loaded. */
function outcomesOf(fates: readonly RecordFate[], { failures }: FileFate): RecordOutcome[] {
  const whole = failures.map(breachOf);
  return fates.map(({ line, recordType, account, refusedBy, byFault }) => {
    const breaches = whole.length > 0 ? whole : refusedBy.length === 0 ? NO_BREACH : refusedBy.map(breachOf);
    return { line, recordType, account, loaded: breaches.length === 0, refusedBy: breaches, byFault };
  });
}

/** The bureau's local time at an instant, to the second. */
function localTime(instant: string, timeZone: string, minutesOff: number): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .add({ minutes: minutesOff })
    .toString({ smallestUnit: "second" });
}
