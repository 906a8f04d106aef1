import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import { createUsedNames, digestOf, type NameStanding } from "./used-names.js";

/** A submission that was turned away, or a call that the bureau does not have. */
export interface Refusal {
  /** Name or path as it can be printed. */
  readonly name: string;
  readonly status: number;
  /** Why, in one sentence. */
  readonly detail: string;
}

/** A lender submitted something that the stub bureau could not take. */
export class SubmissionRefused extends Error {
  readonly code = "SUBMISSION_REFUSED";
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    const first = refusals[0];
    const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more like it)` : "";
    super(
      `Failed to take the submission ${JSON.stringify(first?.name ?? "")}: the stub bureau answered ` +
        `${first?.status ?? 0}. ${first?.detail ?? ""}${more}`,
    );
    this.name = "SubmissionRefused";
    this.refusals = refusals;
  }
}

/** Where the stub bureau keeps what arrived until it is fetched. Names that were used are forgotten with `clear` only. */
export interface BureauInbox extends SubmissionSource {
  /** How a file stands to what was stored under its name (clause L16). */
  standing(file: SubmittedFile): NameStanding;
  /**
   * Keeps a file that is new, and answers how it stood; `full` when there is no room for it. The same file again is not
   * kept. Another one under a used name is kept once, marked `nameUsed`, so that the run learns of it.
   */
  store(file: SubmittedFile): NameStanding | "full";
  /** Notes a refusal; the next drain throws it. */
  refuse(refusal: Refusal): void;
}

/** An inbox. */
export interface InboxOptions {
  /** Bytes that may wait to be fetched at once. Default 1 GiB. */
  readonly inboxBytes?: number;
  /** The error that a drain throws for what was refused. Default SubmissionRefused. */
  readonly refusalError?: (refused: SubmissionRefused) => Error;
}

/** An empty inbox. Draining it throws what was refused since the last time, once; the files then wait for the next. */
export function createInbox(options: InboxOptions = {}): BureauInbox {
  const { inboxBytes = 1024 * 1024 * 1024, refusalError = (refused: SubmissionRefused) => refused } = options;
  let files: SubmittedFile[] = [];
  let refusals: Refusal[] = [];
  let held = 0;
  const names = createUsedNames();
  // Name and digest of what was handed on as `nameUsed`: a lender that tries again for hours is told of once.
  const clashes = new Set<string>();

  function keep(file: SubmittedFile): boolean {
    if (held + file.bytes.length > inboxBytes) return false;
    held += file.bytes.length;
    files.push(file);
    return true;
  }

  function empty(): void {
    files = [];
    refusals = [];
    held = 0;
  }

  function forget(): void {
    empty();
    names.clear();
    clashes.clear();
  }

  return {
    standing: (file) => names.standing(file),
    store(file) {
      const standing = names.standing(file);
      if (standing === "new") {
        if (!keep(file)) return "full";
        names.use(file);
      }
      if (standing === "name-used") {
        const clash = `${digestOf(file.bytes)} ${file.name}`;
        if (!clashes.has(clash)) {
          if (!keep({ ...file, nameUsed: true })) return "full";
          clashes.add(clash);
        }
      }
      return standing;
    },
    refuse(refusal) {
      // One line is printed, and a lender that tries for hours must not fill the memory.
      if (refusals.length < 1000) refusals.push(refusal);
    },
    async drain() {
      if (refusals.length > 0) {
        const refused = new SubmissionRefused(refusals);
        refusals = [];
        throw refusalError(refused);
      }
      const drained = files;
      empty();
      return drained;
    },
    async clear() {
      forget();
    },
    async close() {
      forget();
    },
  };
}
