import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { RecordedCohort } from "../../../schemas/run/recording.js";
import type { MessageDifference } from "../../../schemas/run/run-comparison.js";
import { groupDifferences, type LifeDifference } from "../../reconcile/message-difference/message-differences.js";
import { maskLogEvent } from "../../report/masking/mask-log-event.js";

/** Counts differences of messages by kind over the cohorts of a run, and keeps the first of each as an example, masked. */
export class DifferenceTally {
  private readonly byKind = new Map<string, MessageDifference>();

  /** Counts what a cohort shows. */
  add({ scenario, agreement, cohort }: RecordedCohort, differences: readonly LifeDifference[]): void {
    for (const { lives, ...group } of groupDifferences(differences)) {
      const kind = kindOfDifference(group);
      const known = this.byKind.get(kind);
      if (known === undefined) {
        const difference = { ...group, cohort, scenario, agreement: agreement.name, lives: lives.length };
        this.byKind.set(kind, { ...difference, ...masked(difference) });
      } else {
        this.byKind.set(kind, { ...known, count: known.count + group.count, lives: known.lives + lives.length });
      }
    }
  }

  /** The kinds, that which most records show first. */
  differences(): MessageDifference[] {
    return [...this.byKind.values()].sort((a, b) => b.count - a.count);
  }
}

/** The two values as the log would write them. */
function masked({ scenario, agreement, ...difference }: MessageDifference): Pick<MessageDifference, "old" | "new"> {
  const event = maskLogEvent({ type: "difference", scenario, agreement, difference });
  return event.type === "difference"
    ? { old: event.difference.old, new: event.difference.new }
    : { old: null, new: null };
}
