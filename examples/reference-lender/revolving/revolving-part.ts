import type { Day } from "../loan/day.js";

/** Money that was drawn on a day (clause L44). */
export interface Draw {
  readonly eventId: string;
  readonly day: Day;
  /** In minor units. */
  readonly amount: number;
}

/** The principal at the end of a day and of the days after it, until the next level. */
export interface Level {
  readonly day: Day;
  /** In minor units. */
  readonly principal: number;
}

/** What is known of a revolving loan beside its due dates; never changed in place. */
export interface RevolvingPart {
  /** In the order of their days. */
  readonly levels: readonly Level[];
  /** In the order in which they count. */
  readonly draws: readonly Draw[];
  /** The limit of its line at the end of the day, in minor units; 0 while nobody looks at it. */
  readonly limit: number;
  /** Whether nothing can be drawn (clause L81). */
  readonly stopped: boolean;
}
