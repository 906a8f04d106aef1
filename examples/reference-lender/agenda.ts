import type { Day } from "./loan/day.js";

/** What has end-of-day work on some days. */
interface Called {
  readonly nextDay: Day;
}

/** Which accounts or lines have end-of-day work on which day, so that days without work cost nothing. */
export class Agenda<Item extends Called> {
  readonly #days: Map<Day, Set<Item>> = new Map();
  readonly #where: Map<Item, Day> = new Map();
  /** Days with work, in order. */
  #order: Day[] = [];

  clear(): void {
    this.#days.clear();
    this.#where.clear();
    this.#order = [];
  }

  /** Enters an item under its next day. */
  put(item: Item): void {
    const day = item.nextDay;
    const known = this.#where.get(item);
    if (known === day) return;
    if (known !== undefined) this.#leave(item, known);
    if (day === Number.POSITIVE_INFINITY) return;
    this.#where.set(item, day);
    const there = this.#days.get(day);
    if (there !== undefined) {
      there.add(item);
      return;
    }
    this.#days.set(day, new Set([item]));
    this.#order.splice(this.#position(day), 0, day);
  }

  /** The first day with work. */
  first(): Day | undefined {
    return this.#order[0];
  }

  /** The items with work on a day. */
  on(day: Day): readonly Item[] {
    return [...(this.#days.get(day) ?? [])];
  }

  #leave(item: Item, day: Day): void {
    this.#where.delete(item);
    const there = this.#days.get(day);
    there?.delete(item);
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
