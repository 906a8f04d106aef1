import type { AcceptedValue } from "../profiles/owed-record.js";

/** Answers that a lender has been seen to give to one open question. */
interface Answers {
  readonly possible: ReadonlySet<string>;
  readonly firstSeen: string;
}

/** Two records that answer one open question in different ways. */
export interface ReadingConflict {
  readonly question: string;
  readonly before: string;
  readonly now: string;
  /** The record in which the earlier answer was first seen. */
  readonly firstSeen: string;
}

/**
 * Keeps a lender to one reading of each open question in a run. A value that fits several answers leaves them all
 * possible; the question is answered once a single one is left.
 */
export class ReadingTracker {
  private readonly answers = new Map<string, Answers>();

  /** Notes which accepted values were matched; answers the conflict, if it contradicts what was seen before. */
  note(matched: readonly AcceptedValue[], where: string): ReadingConflict | null {
    // A match that holds under any reading says nothing about which one the lender follows.
    if (matched.length === 0 || matched.some(({ reading }) => reading === undefined)) return null;
    const question = matched[0]?.reading?.question ?? "";
    const now = new Set(matched.flatMap(({ reading }) => (reading === undefined ? [] : [reading.answer])));
    const before = this.answers.get(question);
    if (before === undefined) {
      this.answers.set(question, { possible: now, firstSeen: where });
      return null;
    }
    const possible = new Set([...before.possible].filter((answer) => now.has(answer)));
    if (possible.size === 0) {
      const words = (answers: ReadonlySet<string>): string => [...answers].sort().join(" or ");
      return { question, before: words(before.possible), now: words(now), firstSeen: before.firstSeen };
    }
    this.answers.set(question, { possible, firstSeen: before.firstSeen });
    return null;
  }

  /** The reading of each question that has come up, for the log. */
  readings(): Record<string, string> {
    const sorted = [...this.answers].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([question, { possible }]) => [question, [...possible].sort().join(" or ")]));
  }
}
