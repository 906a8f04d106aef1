import { validateMessageLine } from "../../../schemas/generated/validators/index.js";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CohortFinished, LogEvent } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { byteLines } from "../chain/byte-lines.js";
import { readJson } from "../contents/read-json.js";
import { strictText } from "../contents/strict-text.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { CohortFold, type CohortMessages, cohortKey } from "./cohort-messages.js";
import type { MessageReader } from "./message-reader.js";

/** What the messages of a run come to. */
export interface MessagesRead {
  readonly files: number;
  readonly records: number;
  /** Cohorts whose records are not as many as the log counts, as words; empty: all agree. */
  readonly miscounted: readonly string[];
  /** Rules that own records and files break. */
  readonly broken: ReadonlySet<string>;
  /** Why some file could not be read here; null: all were. */
  readonly notRead: Bilingual | null;
}

/**
 * Reads every message of a run again, beside the log: that they are byte for byte what came, cohort by cohort in the order
 * of the log, and how many records they hold. Messages of a cohort that never finished are read and not compared.
 * @throws EvidenceDamaged where messages and log contradict each other
 */
export async function readMessages(
  pieces: AsyncIterable<Uint8Array>,
  events: readonly LogEvent[],
  reader: MessageReader,
): Promise<MessagesRead> {
  const comparison = new Comparison(events);
  const agreements = agreementsOf(events);
  let fold: CohortFold | null = null;
  let key: string | null = null;
  let number = 0;
  for await (const bytes of byteLines(pieces)) {
    number += 1;
    // Half a line is what a run leaves that was cut off.
    if (bytes.at(-1) !== 0x0a) break;
    const where = `line ${number} of messages.ndjson`;
    const line = readJson(strictText(bytes, where), validateMessageLine, where);
    const next = cohortKey(line);
    if (fold === null || next !== key) {
      if (fold !== null && key !== null) comparison.take(key, fold.finish());
      fold = new CohortFold(reader, agreements.get(line.agreement));
    }
    key = next;
    fold.take(line, where);
  }
  if (fold !== null && key !== null) comparison.take(key, fold.finish());
  return comparison.finish();
}

function agreementsOf(events: readonly LogEvent[]): ReadonlyMap<string, Agreement> {
  const started = events.find((event) => event.type === "run-started");
  return new Map((started?.agreements ?? []).map((agreement) => [agreement.name, agreement]));
}

/** Cohorts of the messages beside those of the log. */
class Comparison {
  private readonly expected: readonly CohortFinished[];
  private readonly seen = new Set<string>();
  private at = 0;
  private files = 0;
  private records = 0;
  private readonly miscounted: string[] = [];
  private readonly broken = new Set<string>();
  private notRead: Bilingual | null = null;

  constructor(events: readonly LogEvent[]) {
    this.expected = events.filter(
      (event) => event.type === "cohort-finished" && event.messages !== undefined,
    ) as CohortFinished[];
  }

  take(key: string, found: CohortMessages): void {
    if (this.seen.has(key)) throw new EvidenceDamaged(`The messages of the cohort ${key} do not stand together.`);
    this.seen.add(key);
    const at = this.expected.findIndex((cohort) => cohortKey(cohort) === key);
    if (at < 0) return;
    if (at !== this.at)
      throw new EvidenceDamaged(`The messages of the cohort ${key} stand in another place than in the log.`);
    this.at += 1;
    const cohort = this.expected[at];
    if (cohort !== undefined) this.compare(cohort, key, found);
  }

  finish(): MessagesRead {
    const missing = this.expected[this.at];
    if (missing !== undefined) {
      throw new EvidenceDamaged(`The messages of the cohort ${cohortKey(missing)} are missing.`);
    }
    const { files, records, miscounted, broken, notRead } = this;
    return { files, records, miscounted, broken, notRead };
  }

  private compare(cohort: CohortFinished, key: string, found: CohortMessages): void {
    const { messages, filesReceived, recordsReceived, recordsForeign } = cohort;
    const { kept } = found;
    if (messages?.files !== kept.files || messages.digest !== kept.digest || filesReceived !== kept.files) {
      throw new EvidenceDamaged(`The messages of the cohort ${key} are not those that the log counts.`);
    }
    this.files += kept.files;
    this.records += found.records;
    for (const rule of found.broken) this.broken.add(rule);
    this.notRead ??= found.notRead;
    // Whether a file that came twice counts twice hangs on whether the bureau could load it the first time.
    const between = (count: number, most: number): boolean => count <= most && count >= most - found.again;
    if (found.notRead !== null) return;
    if (!between(recordsReceived, found.records) || !between(recordsForeign, found.foreign)) {
      this.miscounted.push(
        `${key}: ${found.records} records, ${found.foreign} of other accounts; the log counts ${recordsReceived} and ${recordsForeign}`,
      );
    }
  }
}
