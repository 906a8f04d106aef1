import type { BureauLine } from "../profiles/bureau-line.js";
import { type FaultSpan, faultSpan, isOffTheLine, isStrike, isWithin } from "../profiles/fault-span.js";
import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import { createFolderFault } from "./folder-fault.js";
import { createFolderSource, type FolderSourceOptions } from "./folder-source.js";

/** A folder that a lender writes to, and the line that keeps it from doing so. */
export interface DisturbedFolder {
  /** The files, as `createFolderSource` delivers them; none are new while nothing can be written. */
  readonly source: SubmissionSource;
  /** Causes `folder` faults and outages, which are the same for a folder. */
  readonly line: BureauLine;
}

/**
 * Opens a folder whose deliveries can be disturbed. While a fault lasts the folder stands aside with all its files; it is
 * back when the fault ends, when the source is cleared or closed, and when the process ends.
 * @throws LenderUnreachable when the folder cannot be read.
 * @throws FolderNotMoved when what a killed run left cannot be put back; from `moveTo` when the folder cannot be moved.
 */
export async function openDisturbedFolder(options: FolderSourceOptions): Promise<DisturbedFolder> {
  const fault = createFolderFault(options.folder);
  const inner = await createFolderSource(options);
  let spans: readonly FaultSpan[] = [];
  // What was written before a fault began and had not been fetched, and what went wrong with it.
  let kept: readonly SubmittedFile[] = [];
  let failure: { readonly error: unknown } | undefined;

  async function block(): Promise<void> {
    if (fault.blocked) return;
    try {
      kept = [...kept, ...(await inner.drain())];
    } catch (error) {
      failure = { error };
    }
    fault.block();
  }

  function forget(): void {
    fault.lift();
    kept = [];
    failure = undefined;
  }

  async function end(): Promise<void> {
    spans = [];
    fault.lift();
  }

  return {
    source: {
      async drain() {
        if (failure !== undefined) {
          const { error } = failure;
          failure = undefined;
          throw error;
        }
        const files = fault.blocked ? [] : await inner.drain();
        const drained = [...kept, ...files];
        kept = [];
        return drained;
      },
      async clear() {
        forget();
        await inner.clear();
      },
      async close() {
        forget();
        await inner.close();
      },
    },
    line: {
      blind: true,
      cannot(plan) {
        const blocks = plan.faults.some(({ kind }) => kind === "outage" || kind === "folder");
        const canBlock = !blocks || fault.canBlock();
        return plan.faults.filter((one) => !isOffTheLine(one) && (one.kind === "answer" || isStrike(one) || !canBlock));
      },
      async begin(plan, timeZone) {
        await end();
        spans = plan.faults.flatMap((one) =>
          one.kind === "outage" || one.kind === "folder" ? [faultSpan(one, timeZone)] : [],
        );
      },
      async moveTo(now) {
        if (spans.some((span) => isWithin(span, now))) await block();
        else fault.lift();
      },
      takeHits: () => [],
      end,
    },
  };
}
