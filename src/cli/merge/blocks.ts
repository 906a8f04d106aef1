import type { LogEvent } from "../../../schemas/run/event-log.js";
import { UsageError } from "../usage-error.js";
import { nameOfPart, type RunPart } from "./run-part.js";

/** Events that belong to one scenario, those included that were told just before it for the clock that it shares. */
export interface Block {
  readonly part: RunPart;
  /** Place in the whole run; Infinity for what comes behind the last scenario of a part. */
  readonly place: number;
  readonly scenario: string | undefined;
  readonly events: readonly LogEvent[];
}

const OF_THE_RUN: ReadonlySet<LogEvent["type"]> = new Set(["run-started", "policy", "run-finished"]);

/**
 * The scenarios of all parts in the order in which an unsplit run would have lived them.
 * @throws UsageError where two parts hold the same scenario, or different ones at one place
 */
export function blocksInOrder(parts: readonly RunPart[]): Block[] {
  const blocks = parts.flatMap(blocksOf).sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
  const places = new Map<number, Block>();
  const scenarios = new Map<string, Block>();
  for (const block of blocks) {
    const { place, scenario } = block;
    if (scenario === undefined) continue;
    const [same, here] = [scenarios.get(scenario), places.get(place)];
    if (same !== undefined && same.part !== block.part) throw unlike(same, block);
    if (here !== undefined && here.scenario !== scenario) throw unlike(here, block);
    scenarios.set(scenario, block);
    places.set(place, block);
  }
  return blocks;
}

function unlike(one: Block, other: Block): UsageError {
  const named = ({ part, place, scenario }: Block): string => `${nameOfPart(part)} has ${scenario} at place ${place}`;
  return new UsageError(
    `The parts do not fit together: ${named(one)}, ${named(other)}. They were run against lenders that can do different ` +
      "things, or with different files of lives. Run them again alike.",
  );
}

function blocksOf(part: RunPart): Block[] {
  const blocks: Block[] = [];
  let events: LogEvent[] = [];
  let open: Pick<Block, "place" | "scenario"> | undefined;
  const close = (): void => {
    if (events.length > 0) blocks.push({ part, events, ...(open ?? { place: Infinity, scenario: undefined }) });
    events = [];
    open = undefined;
  };
  for (const event of part.events) {
    if (OF_THE_RUN.has(event.type)) continue;
    if (event.type === "scenario-started") {
      if (open !== undefined) close();
      open = { place: placeOf(event, part), scenario: event.scenario };
    }
    events.push(event);
    if (event.type === "scenario-finished") close();
  }
  close();
  return blocks;
}

function placeOf({ scenario, order }: { readonly scenario: string; readonly order?: number }, part: RunPart): number {
  if (order !== undefined) return order;
  throw new UsageError(
    `${nameOfPart(part)} does not say at which place of the run ${scenario} stands. Run it again with this version.`,
  );
}
