import { createHash } from "node:crypto";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CohortFinished } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { CohortAccounts, MessageFile } from "../../../schemas/run/messages.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { sha256 } from "../sha256.js";
import type { MessageReader } from "./message-reader.js";

/** What the messages of one cohort come to, beside what the log says of it. */
export interface CohortMessages {
  /** As the log has it: what came, by count and digest. */
  readonly kept: { readonly files: number; readonly digest: string };
  /** Records in them, and those of accounts that the cohort did not open. */
  readonly records: number;
  readonly foreign: number;
  /** Records of files that had come before, name and bytes; the bureau counts them once where it could load the first. */
  readonly again: number;
  /** Rules that its own records and its files break. */
  readonly broken: ReadonlySet<string>;
  /** Why some file could not be read here; null: all were. */
  readonly notRead: Bilingual | null;
}

/** Takes the message lines of one cohort, one after the other. Holds counts and no messages. */
export class CohortFold {
  private readonly reader: MessageReader;
  private readonly agreement: Agreement | undefined;
  private readonly seen = new Set<string>();
  private again = 0;
  private readonly digests = createHash("sha256");
  private files = 0;
  private readonly byAccount = new Map<string, { records: number; broken: Set<string> }>();
  private readonly brokenByFiles = new Set<string>();
  private own: ReadonlySet<string> = new Set();
  private notRead: Bilingual | null = null;

  constructor(reader: MessageReader, agreement: Agreement | undefined) {
    this.reader = reader;
    this.agreement = agreement;
  }

  /** @throws EvidenceDamaged where the bytes are not those of the digest beside them */
  take(line: MessageFile | CohortAccounts, where: string): void {
    if (line.type === "accounts") {
      this.own = new Set(line.accounts.flatMap((account) => account ?? []));
      return;
    }
    const bytes = Buffer.from(line.bytes, "base64");
    if (bytes.toString("base64") !== line.bytes)
      throw new EvidenceDamaged(`${where}: the base64 is not written right.`);
    if (sha256(bytes) !== line.sha256) throw new EvidenceDamaged(`${where}: the bytes are not those of their digest.`);
    this.digests.update(Buffer.from(line.sha256, "hex"));
    this.files += 1;
    this.read(line, bytes);
  }

  finish(): CohortMessages {
    const accounts = [...this.byAccount];
    const own = accounts.filter(([account]) => this.own.has(account));
    const count = (some: typeof accounts): number => some.reduce((sum, [, { records }]) => sum + records, 0);
    return {
      kept: { files: this.files, digest: this.digests.digest("hex") },
      records: count(accounts),
      foreign: count(accounts) - count(own),
      again: this.again,
      broken: new Set([...this.brokenByFiles, ...own.flatMap(([, { broken }]) => [...broken])]),
      notRead: this.notRead,
    };
  }

  private read({ name, nameUsed, sha256: digest }: MessageFile, bytes: Uint8Array): void {
    const { records, broken, notRead } = this.reader.read(name, bytes, this.agreement);
    this.notRead ??= notRead ?? null;
    for (const rule of broken) this.brokenByFiles.add(rule);
    // Under a name that was used up nothing is received.
    if (nameUsed === true) return;
    const file = `${digest} ${name}`;
    if (this.seen.has(file)) this.again += records.length;
    this.seen.add(file);
    for (const record of records) {
      const sums = this.byAccount.get(record.account) ?? { records: 0, broken: new Set<string>() };
      this.byAccount.set(record.account, sums);
      sums.records += 1;
      for (const rule of record.broken) sums.broken.add(rule);
    }
  }
}

/** One text for the cohort that a line or an event is of. */
export function cohortKey({
  scenario,
  agreement,
  cohort,
}: Pick<CohortFinished, "scenario" | "agreement" | "cohort">): string {
  return JSON.stringify([scenario, agreement, cohort]);
}
