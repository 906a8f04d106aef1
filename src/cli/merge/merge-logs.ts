import type {
  CouldNotRun,
  CounterexampleFound,
  HarnessFault,
  LogEvent,
  RunFinished,
  RunStarted,
} from "../../../schemas/run/event-log.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { canonicalJson } from "../../verdict/canonical-json.js";
import { exitCodeAtEnd } from "../../verdict/exit-code.js";
import { type Block, blocksInOrder } from "./blocks.js";
import { missingParts } from "./check-parts.js";
import type { RunPart } from "./run-part.js";
import { SharedReadings } from "./shared-readings.js";
import { ToldOnce } from "./tell-once.js";

/** The log of the whole run, and what is to be said about it. */
export interface MergedLog {
  readonly events: readonly LogEvent[];
  /** Why it is not whole, where each part by itself is. */
  readonly gap?: string;
}

/**
 * The log that the unsplit run would have written, from the logs of its parts. It ends with `run-finished` only where every
 * part is there and ends with one.
 * @param parts in the order of their numbers, checked
 * @param keepReplay keeps a replay file of a part under a name, and answers where
 */
export function mergeLogs(
  parts: readonly RunPart[],
  keepReplay: (part: RunPart, replayFile: string, name: string) => string,
): MergedLog {
  const blocks = blocksInOrder(parts);
  const told = new ToldOnce();
  const readings = new SharedReadings();
  const troubles = new Troubles();
  const body = blocks.flatMap(({ part, scenario, events }) => {
    let asLived: CounterexampleFound | undefined;
    return events.flatMap((event): readonly LogEvent[] => {
      const keep = (replayFile: string, name: string): string => keepReplay(part, replayFile, name);
      switch (event.type) {
        case "counterexample-as-lived":
          asLived = event.counterexample;
          return [];
        case "counterexample": {
          const same = asLived?.signature === event.signature ? asLived : undefined;
          return [told.counterexample(event, same, keep) ?? []].flat();
        }
        case "difference":
          return [told.difference(event, keep)];
        case "cohort-finished":
          return readings.cohort(event, part, scenario ?? event.scenario);
        case "fault":
        case "could-not-run":
          return troubles.isTold(event, part) ? [] : [event];
        default:
          return [event];
      }
    });
  });
  const events = [startOf(parts), ...policyOf(parts), ...body];
  const gap = gapIn(blocks, parts);
  const finished = gap === undefined ? finishOf(parts, events) : undefined;
  return { events: finished === undefined ? events : [...events, finished], ...(gap === undefined ? {} : { gap }) };
}

/** What went wrong once and was met in several parts, since each needed the same. */
class Troubles {
  private readonly firstIn = new Map<string, RunPart>();

  isTold(event: HarnessFault | CouldNotRun, part: RunPart): boolean {
    const key = canonicalJson(event);
    const first = this.firstIn.get(key);
    if (first === undefined) this.firstIn.set(key, part);
    return first !== undefined && first !== part;
  }
}

function startOf(parts: readonly RunPart[]): RunStarted {
  const [first] = parts;
  if (first === undefined) throw new Error("There is no part to merge.");
  const { shard, builds, ...started } = first.started;
  const targets = (pick: (started: RunStarted) => string | undefined): string =>
    [...new Set(parts.flatMap((part) => pick(part.started) ?? []))].join(", ");
  return {
    ...started,
    at: parts.map((part) => part.started.at).sort()[0] ?? started.at,
    target: targets(({ target }) => target),
    merged: { of: shard?.of ?? parts.length, parts: parts.map((part) => part.shard.index) },
    ...(builds === undefined
      ? {}
      : { builds: builds.map(({ name }, at) => ({ name, target: targets((one) => one.builds?.[at]?.target) })) }),
  };
}

/** How the run is judged: exemptions by the last day on which a part began. */
function policyOf(parts: readonly RunPart[]): LogEvent[] {
  const policies = parts.flatMap(({ events }): Policy[] => {
    const policy = events.find((event) => event.type === "policy")?.policy;
    return policy === undefined ? [] : [policy];
  });
  const [first] = policies;
  if (first === undefined) return [];
  const on =
    policies
      .map((policy) => policy.on)
      .sort()
      .at(-1) ?? first.on;
  return [{ type: "policy", policy: { ...first, on } }];
}

function finishOf(parts: readonly RunPart[], events: readonly LogEvent[]): RunFinished | undefined {
  const ends = parts.flatMap(({ complete, events: own }): RunFinished[] => {
    const last = own.at(-1);
    return complete && last?.type === "run-finished" ? [last] : [];
  });
  if (ends.length < parts.length || missingParts(parts).length > 0) return undefined;
  const interrupted = ends.some((end) => end.interrupted);
  const at =
    ends
      .map((end) => end.at)
      .sort()
      .at(-1) ?? "";
  return { type: "run-finished", at, exitCode: exitCodeAtEnd(events, interrupted), interrupted };
}

/** What no part holds though each is whole; undefined where nothing is missing, or where a log says why it is. */
function gapIn(blocks: readonly Block[], parts: readonly RunPart[]): string | undefined {
  const excused = parts.some(({ complete, events }) => {
    const last = events.at(-1);
    return !complete || (last?.type === "run-finished" && last.interrupted);
  });
  if (excused || missingParts(parts).length > 0 || blocks.some(({ scenario }) => scenario === undefined))
    return undefined;
  const places = blocks.map(({ place }) => place);
  const missing = places.findIndex((place, at) => place > at);
  return missing < 0
    ? undefined
    : `No part holds the scenario at place ${missing} of the run, so that it is not whole.`;
}
