import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, dayOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { codeNamed } from "../new-code/code-xml.js";
import type { ExchangeStore } from "../storage/exchange-store.js";
import type { FileRow, StoredRecord } from "../storage/rows.js";
import type { Heeding, Repairing } from "./choices.js";
import type { Feedback, FeedbackEntry } from "./feedback.js";
import { readFeedback } from "./feedback-file.js";
import { refuseFeedback } from "./feedback-refusal.js";

/** Feedback code of a file whose name was used before (F0000601). */
const nameUsed = "ABF009";
/**
 * Feedback codes of a record of an account that the bureau does not know (R2101215), and of a new code of something that it
 * does not know (I2111B02, I2211B02, I2311B02, I5111B02).
 */
const accountUnknown: ReadonlySet<string> = new Set(["BLR004", "BIE001", "BIE101", "BIE201", "BIE301"]);

/** A feedback file as it came. */
export interface Arrived {
  readonly name: string;
  readonly content: Uint8Array;
  readonly receivedAt: string;
  readonly today: Day;
}

/**
 * Takes in a feedback file (clauses L16, L17). It is told by the name in it, so it may come late, twice or out of order.
 * Answers whether records wait to be reported again.
 * @throws Refusal 422 where the file is not as it must be, 404 where it tells of a file that was never made here. Nothing
 * has changed then.
 */
export async function hearFeedback(
  store: ExchangeStore,
  arrived: Arrived,
  agreement: Agreement,
  heeding: Heeding,
  repairing: Repairing,
): Promise<boolean> {
  const told = readFeedback(arrived.name, arrived.content);
  const named = await store.fileNamed(told.reportName);
  if (named === undefined) {
    throw new Refusal(404, "unknown-file", `No file ${told.reportName}0 was made here: its feedback is not taken.`);
  }
  mustMatch(told, await store.recordsOf(named.name), heeding);
  const file = (heeding.file === "newest" ? await store.newestFile() : undefined) ?? named;
  const feedback = { ...told, flag: heeding.flag(told.flag) };
  if (
    (heeding.once && named.answered !== null) ||
    !heeding.readsOn(arrived.today, dayOf(named.created_on), agreement) ||
    (isAboutName(feedback) && named.state !== "name-used")
  ) {
    await store.addFeedback(arrived.name, arrived.receivedAt, arrived.content);
    return false;
  }
  const records = await store.recordsOf(file.name);
  const rejected = rejectedOf(feedback, records, heeding);
  const open = heeding.once ? records.filter(({ state }) => state !== "rejected") : records;
  const failed = open.flatMap((record) => {
    const faults = rejected.get(record.seq);
    return faults === undefined ? [] : [{ seq: record.seq, faults }];
  });
  const unknown = await untold(store, file, open, rejected);
  // A record whose file was taken for lost waits to be reported again already.
  const again = [...open.filter(({ seq, state }) => rejected.has(seq) && state !== "refused"), ...unknown];
  await store.hear({
    ...arrived,
    flag: told.flag,
    file,
    loaded: open.flatMap(({ seq }) => (rejected.has(seq) ? [] : [seq])),
    rejected: [...failed, ...unknown.map(({ seq }) => ({ seq, faults: [] }))],
    again: repairing.repairs ? again.map(({ seq }) => seq).toSorted((one, other) => one - other) : [],
  });
  return again.length > 0;
}

/** The counts and lines must be those of the file, and the records that come back those that were sent. */
function mustMatch(feedback: Feedback, records: readonly StoredRecord[], heeding: Heeding): void {
  const { flag, accepted, rejected, entries } = feedback;
  if (flag !== "2" && accepted + rejected !== records.length) {
    refuseFeedback(
      `The header counts ${String(accepted)} and ${String(rejected)} records; the file has ${String(records.length)}.`,
    );
  }
  for (const { line, original } of entries) {
    if (line === undefined) continue;
    const record = records[line - 2];
    if (record === undefined) refuseFeedback(`There is no record on line ${String(line)} of the file.`);
    if (!heeding.comparesOriginal || original === undefined) continue;
    if (!Buffer.from(record.xml, "utf8").equals(original)) {
      refuseFeedback(`The ErrRec of line ${String(line)} is not the record on that line of the file.`);
    }
  }
}

/** The whole file failed for its name only: what was received under it before stands (clause L16). */
function isAboutName({ flag, entries }: Feedback): boolean {
  const codes = entries.flatMap(({ faults }) => faults.map(({ code }) => code));
  return flag === "2" && codes.length > 0 && codes.every((code) => code === nameUsed);
}

function rejectedOf(
  { flag, entries }: Feedback,
  records: readonly StoredRecord[],
  heeding: Heeding,
): Map<number, FeedbackEntry["faults"]> {
  const rejected = new Map<number, FeedbackEntry["faults"]>();
  const all = entries.flatMap(({ faults }) => faults);
  if (flag === "2") for (const { seq } of records) rejected.set(seq, all);
  if (flag !== "3") return rejected;
  for (const { line, faults } of entries) {
    const record = line === undefined ? undefined : records[heeding.position(line)];
    if (record !== undefined) rejected.set(record.seq, faults);
  }
  return rejected;
}

/**
 * First records of accounts that the bureau says it does not know, or the record that brought the code: it cannot have loaded
 * them, whether or not their own feedback has come, and nothing else of the account can be loaded before them (R2101215).
 */
async function untold(
  store: ExchangeStore,
  file: FileRow,
  records: readonly StoredRecord[],
  rejected: ReadonlyMap<number, FeedbackEntry["faults"]>,
): Promise<StoredRecord[]> {
  const unknown = new Map<string, string>();
  for (const { seq, account_id, xml } of records) {
    if ((rejected.get(seq) ?? []).some(({ code }) => accountUnknown.has(code))) unknown.set(account_id, codeNamed(xml));
  }
  if (unknown.size === 0) return [];
  // A later file may have brought them: when the bureau said so it had not come yet.
  return store.unansweredFirsts(unknown, file);
}
