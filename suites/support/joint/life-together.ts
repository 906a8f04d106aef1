import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities, OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { HandedLife } from "../../../schemas/run/handed-life.js";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import type { Life } from "../../../schemas/run/life.js";
import type { JudgedLife } from "../../../src/engine/judge-cohort.js";
import type { UnboundFinding } from "../../../src/reconcile/reconcile-account.js";
import { handedOn } from "./handed-on.js";
import { lentTogether } from "./lent-together.js";

/** A plan whose parts are lived at several endpoints. */
export type PlanTogether = JointLife | HandedLife;

/** A debt of which a part is lived at each of several endpoints, and what all of them show together. */
export interface LifeTogether {
  /** The part of each endpoint, the lender's own first. */
  readonly parts: readonly PartTogether[];
  /**
   * The lives of all parts, moved by the same months.
   * @param agreements of their endpoints, in the same order
   * @throws CalendarRangeError when a working day is needed that the calendar does not know
   */
  moved(months: number, agreements: readonly Agreement[]): readonly Life[];
  /** Debts that are one thought simpler, boldest first; none of them takes more endpoints, or more of one. */
  simpler(agreement: Agreement): Iterable<LifeTogether>;
  /**
   * What only shows where all endpoints are seen together; nothing where a part of it did not happen.
   * @param told of each part, in the same order
   * @param life position of it in the cohort of the lender
   */
  findings(told: readonly ToldThere[], life: number): readonly UnboundFinding[];
}

/** A part of such a debt as it is written. */
export interface PartTogether {
  readonly life: Life;
  /** What of a lender's capabilities it takes beside loans of D1; empty: nothing. */
  readonly needs: Needed;
}

/** Names of what not every lender has. */
export interface Needed {
  readonly products?: Capabilities["products"];
  readonly events?: readonly OptionalEventName[];
}

/** What was told at one endpoint. */
export interface ToldThere {
  /** What the user calls the endpoint. */
  readonly name: string;
  readonly life: JudgedLife;
}

/** A plan as the machinery lives it, whatever makes several endpoints tell of it. */
export function lifeTogether(plan: PlanTogether): LifeTogether {
  return "funders" in plan ? lentTogether(plan) : handedOn(plan);
}

/** What of that a lender does not name. */
export function missingOf({ products = [], events = [] }: Needed, capabilities: Capabilities): string[] {
  return [
    ...products.filter((one) => !capabilities.products.includes(one)),
    ...events.filter((one) => capabilities.events?.includes(one) !== true),
  ];
}
