import type { LogEvent } from "../../../schemas/run/event-log.js";
import { parseLogLine } from "../../engine/event-log/log-line.js";
import { LogOrder, schemaBreach } from "../../engine/event-log/log-shape.js";
import { byteLines } from "../chain/byte-lines.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { strictText } from "./strict-text.js";

/** The log of a bundle, read. */
export interface EventsRead {
  readonly events: readonly LogEvent[];
  /** Types of a newer version, each once; their events are passed over. */
  readonly unknownTypes: readonly string[];
  /** Whether the last line is cut off in the middle, as a crash leaves it; its event is lost. */
  readonly cutOff: boolean;
}

/**
 * Bytes that a log may have. Verdicts are derived from all of its events at once; the log of ten thousand findings has a
 * tenth of it.
 */
export const LOG_BYTES: number = 256 * 2 ** 20;

/** Bytes that one event may have; a counterexample of many lives has a hundredth of it. */
const EVENT_BYTES = 32 * 2 ** 20;

const NO_BEGINNING = "events.ndjson does not begin with the start of a run.";

/**
 * Reads the log of a run strictly: every line an event as its schema says, the first the beginning of a run, and no second
 * beginning, policy or end.
 * @throws EvidenceDamaged naming the line
 */
export async function readEvents(pieces: AsyncIterable<Uint8Array>): Promise<EventsRead> {
  const events: LogEvent[] = [];
  const unknownTypes = new Set<string>();
  const order = new LogOrder();
  let number = 0;
  let size = 0;
  let damaged: EvidenceDamaged | undefined;
  for await (const line of byteLines(pieces, EVENT_BYTES)) {
    // Only the last line may be cut off, which is known when there is another.
    if (damaged !== undefined) throw damaged;
    number += 1;
    size += line.length;
    if (size > LOG_BYTES)
      throw new EvidenceDamaged(`events.ndjson has more than ${LOG_BYTES} bytes, which no log has.`);
    const what = `line ${number} of events.ndjson`;
    const ended = line.at(-1) === 0x0a;
    const parsed = parseLogLine(strictText(ended ? line.subarray(0, -1) : line, what));
    if (parsed.kind === "unknown") unknownTypes.add(parsed.type);
    else if (parsed.kind === "damaged") damaged = new EvidenceDamaged(`${what} is no event: ${parsed.reason}.`);
    else {
      const { event } = parsed;
      if (events.length === 0 && event.type !== "run-started") throw new EvidenceDamaged(NO_BEGINNING);
      const breach = schemaBreach(event) ?? order.breach(event);
      if (breach !== undefined) throw new EvidenceDamaged(`${what} is ${breach}.`);
      events.push(event);
    }
    if (damaged !== undefined && ended) throw damaged;
  }
  if (events.length === 0) throw new EvidenceDamaged(NO_BEGINNING);
  return { events, unknownTypes: [...unknownTypes], cutOff: damaged !== undefined };
}
