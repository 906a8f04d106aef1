import type { Day } from "./loan/day.js";
import type { LoanAccount } from "./loan-account.js";

/** Which accounts have end-of-day work on which day, so that days without work cost nothing. */
export class Agenda {
  readonly #days: Map<Day, Set<LoanAccount>> = new Map();
  readonly #where: Map<LoanAccount, Day> = new Map();
  /** Days with work, in order. */
  #order: Day[] = [];

  clear(): void {
    this.#days.clear();
    this.#where.clear();
    this.#order = [];
  }

  /** Enters an account under its next day. */
  put(account: LoanAccount): void {
    const day = account.nextDay;
    const known = this.#where.get(account);
    if (known === day) return;
    if (known !== undefined) this.#leave(account, known);
    if (day === Number.POSITIVE_INFINITY) return;
    this.#where.set(account, day);
    const there = this.#days.get(day);
    if (there !== undefined) {
      there.add(account);
      return;
    }
    this.#days.set(day, new Set([account]));
    this.#order.splice(this.#position(day), 0, day);
  }

  /** The first day with work. */
  first(): Day | undefined {
    return this.#order[0];
  }

  /** The accounts with work on a day. */
  on(day: Day): readonly LoanAccount[] {
    return [...(this.#days.get(day) ?? [])];
  }

  #leave(account: LoanAccount, day: Day): void {
    this.#where.delete(account);
    const there = this.#days.get(day);
    there?.delete(account);
    if (there?.size !== 0) return;
    this.#days.delete(day);
    this.#order.splice(this.#position(day), 1);
  }

  /** Where a day stands in the order, or would stand. */
  #position(day: Day): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#order[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
