import type { LogEvent } from "../../../schemas/run/event-log.js";

/**
 * The types of event this version knows. `satisfies` makes a new type fail to compile until it stands here.
 * The list is closed; a log may hold others when it was written by a newer version.
 */
const KNOWN_TYPES = {
  "run-started": true,
  policy: true,
  "scenario-started": true,
  "cohort-finished": true,
  counterexample: true,
  "counterexample-as-lived": true,
  difference: true,
  "could-not-run": true,
  fault: true,
  "scenario-finished": true,
  "run-finished": true,
} as const satisfies Record<LogEvent["type"], true>;

/** One event as a line of NDJSON, with its line end. JSON escapes every line break inside, so a line is an event. */
export function formatLogLine(event: LogEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** What a line of a log turned out to be. */
export type ParsedLogLine =
  | { kind: "event"; event: LogEvent }
  /** A type of a newer version; ignored. */
  | { kind: "unknown"; type: string }
  /** No JSON object with a type: cut off, or not a log. */
  | { kind: "damaged"; reason: string };

/**
 * Reads one line without its line end. Only the type is looked at; whoever was handed the file holds the event against its
 * schema (`log-shape.ts`).
 */
export function parseLogLine(line: string): ParsedLogLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { kind: "damaged", reason: error instanceof Error ? error.message : String(error) };
  }
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") {
    return { kind: "damaged", reason: "the line is no JSON object with a type" };
  }
  if (!Object.hasOwn(KNOWN_TYPES, value.type)) return { kind: "unknown", type: value.type };
  return { kind: "event", event: value as LogEvent };
}
