import { createHash } from "node:crypto";
import type { KeptMessages } from "../../schemas/run/event-log.js";
import type { CohortAccounts, MessageFile, MessageLine } from "../../schemas/run/messages.js";
import type { Arrival } from "../profiles/received-record.js";
import type { SubmittedFile } from "../profiles/submission.js";

/** Which cohort messages are of. */
export type CohortName = Pick<CohortAccounts, "scenario" | "agreement" | "cohort">;

/** Keeps the message files of one cohort as they come, and reckons what the log says of them. */
export class MessageKeeper {
  private readonly name: CohortName;
  private readonly keep: (line: MessageLine) => void;
  private readonly digests: string[] = [];

  constructor({ scenario, agreement, cohort }: CohortName, keep: (line: MessageLine) => void) {
    this.name = { scenario, agreement, cohort };
    this.keep = keep;
  }

  /** Takes a file that came. */
  take(file: SubmittedFile, arrival: Arrival): void {
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    this.digests.push(sha256);
    const line: MessageFile = {
      type: "file",
      ...this.name,
      name: file.name,
      arrivedAfter: arrival.after,
      arrivedBy: arrival.by,
      ...(file.nameUsed === true ? { nameUsed: true } : {}),
      sha256,
      bytes: Buffer.from(file.bytes).toString("base64"),
    };
    this.keep(line);
  }

  /**
   * To be told when the cohort is over.
   * @param accounts Business keys by position of the life; null where none was opened.
   */
  end(accounts: readonly (string | string[] | null)[]): KeptMessages {
    this.keep({ type: "accounts", ...this.name, accounts: [...accounts] });
    return { files: this.digests.length, digest: digestOfMessages(this.digests) };
  }
}

/**
 * What `cohort-finished` says of the files of a cohort: SHA-256 over the 32-byte SHA-256 of each, in order of arrival, in
 * hexadecimal.
 * @param digests SHA-256 of each file's bytes, in hexadecimal.
 */
export function digestOfMessages(digests: readonly string[]): string {
  const hash = createHash("sha256");
  for (const one of digests) hash.update(Buffer.from(one, "hex"));
  return hash.digest("hex");
}
