import { Agenda } from "./agenda.js";
import type { BookAccount } from "./book-account.js";
import { type DayBook, endDay, makeLater } from "./end-of-day.js";
import { type LaterFile, LaterFiles } from "./later-files.js";
import type { Day } from "./loan/day.js";

/** The end-of-day jobs that are still to run, in the order in which they fall due. */
export class NightJobs {
  /** Last business date whose end-of-day work is done. */
  ended: Day;
  /** Whether records wait that go into a file at the next end of day. */
  recordsWait = false;
  readonly #agenda: Agenda<BookAccount> = new Agenda();
  readonly #later: LaterFiles = new LaterFiles();

  constructor(ended: Day) {
    this.ended = ended;
  }

  /** Enters an account under its next day. */
  put(account: BookAccount): void {
    this.#agenda.put(account);
  }

  /** Enters a file that is made besides the day's own. */
  addLater(file: LaterFile): void {
    this.#later.add(file);
  }

  /** The accounts with work on a day. */
  on(day: Day): readonly BookAccount[] {
    return this.#agenda.on(day);
  }

  /** Forgets everything. */
  begin(ended: Day): void {
    this.ended = ended;
    this.recordsWait = false;
    this.#agenda.clear();
    this.#later.clear();
  }

  /**
   * Runs every job that falls due by an instant, in milliseconds since 1970. Answers the position of the last file made,
   * 0 where none was.
   * @param today the business day that the instant lies in
   */
  async runUntil(book: DayBook, now: number, today: Day): Promise<number> {
    const readyAt = (day: Day): number => book.behaviour.files.readyAt(day, book.agreement);
    let last = 0;
    const next = (): Day | undefined => this.#next(book.lines.first(), book.plain.first());
    for (let day = next(); day !== undefined && readyAt(day) <= now; day = next()) {
      last = Math.max(last, await this.#makeLaterUntil(book, readyAt(day)));
      const called = this.#agenda.on(day);
      const { file, later, recordsWait } = await endDay(book, day, this.recordsWait);
      for (const account of called) this.#agenda.put(account);
      this.ended = Math.max(this.ended, day);
      this.recordsWait = recordsWait;
      last = Math.max(last, file);
      for (const one of later) this.#later.add(one);
    }
    last = Math.max(last, await this.#makeLaterUntil(book, now));
    let over = today;
    while (readyAt(over) > now) over -= 1;
    this.ended = Math.max(this.ended, over);
    return last;
  }

  /** The next day with a job, given those of what is no loan; records that wait need none of an account's own. */
  #next(...others: readonly (Day | undefined)[]): Day | undefined {
    const days = [...others, this.#agenda.first(), this.recordsWait ? this.ended + 1 : undefined];
    const first = Math.min(...days.map((day) => day ?? Number.POSITIVE_INFINITY));
    return first === Number.POSITIVE_INFINITY ? undefined : first;
  }

  async #makeLaterUntil(book: DayBook, until: number): Promise<number> {
    let last = 0;
    for (let next = this.#later.dueBy(until); next !== undefined; next = this.#later.dueBy(until)) {
      last = Math.max(last, await makeLater(book, next));
      this.#later.made(next);
    }
    return last;
  }
}
