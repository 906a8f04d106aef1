import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateLogEvent } from "../../../../schemas/generated/validators/index.js";
import type { LogEvent } from "../../../../schemas/run/event-log.js";
import { parseWith } from "../../../../schemas/validation.js";
import { type LogReading, readLog } from "../../../engine/event-log/read-log.js";

/** The folder of the one run that was written below a folder of reports. */
export function onlyRun(reports: string): string {
  const runs = readdirSync(reports);
  const [only] = runs;
  if (only === undefined || runs.length > 1) throw new Error(`Expected one run in ${reports}, found ${runs.length}.`);
  return join(reports, only);
}

/** The log of a run, every line of it checked against the published schema. */
export function logOf(run: string): LogReading {
  const text = readFileSync(join(run, "events.ndjson"), "utf8");
  const reading = readLog(text);
  for (const event of reading.events) parseWith(validateLogEvent, event, event.type);
  return reading;
}

/** Events of one type, in order. */
export function eventsOf<T extends LogEvent["type"]>(
  events: readonly LogEvent[],
  type: T,
): Extract<LogEvent, { type: T }>[] {
  return events.filter((event): event is Extract<LogEvent, { type: T }> => event.type === type);
}
