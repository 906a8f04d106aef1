import type { Day } from "../loan/day.js";
import { beforeOpening, dayAfter, duringDay } from "./card-day.js";
import type { Life } from "./card-evening.js";
import type { CardHappening } from "./card-event.js";
import type { CardState } from "./card-state.js";

/** A card lived from day to day. The days that were lived are kept. */
export class CardFold {
  readonly #life: Life;
  readonly #eventsOn: (day: Day) => readonly CardHappening[];
  /** From the opening day on. */
  readonly #states: CardState[] = [];

  /** @param eventsOn what happens on a day, reversals and what they undo left out */
  constructor(life: Life, eventsOn: (day: Day) => readonly CardHappening[]) {
    this.#life = life;
    this.#eventsOn = eventsOn;
  }

  /** The card at the end of a day. */
  at(day: Day): CardState {
    let last = this.#states.at(-1) ?? beforeOpening(this.#life);
    while (last.day < day) {
      last = dayAfter(last, this.#eventsOn(last.day + 1), this.#life);
      this.#states.push(last);
    }
    const { openDay } = this.#life;
    return (day < openDay ? undefined : this.#states[day - openDay]) ?? beforeOpening(this.#life);
  }

  /**
   * The card in the course of a day.
   * @param events those of the day that were told so far
   */
  during(day: Day, events: readonly CardHappening[] = this.#eventsOn(day)): CardState {
    return day < this.#life.openDay ? beforeOpening(this.#life) : duringDay(this.at(day - 1), events, this.#life);
  }

  /** Forgets a day and those after it, as something else happened on it. */
  forget(day: Day): void {
    this.#states.length = Math.max(0, Math.min(this.#states.length, day - this.#life.openDay));
  }
}
