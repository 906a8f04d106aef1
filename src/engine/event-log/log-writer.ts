import type { LogEvent } from "../../../schemas/run/event-log.js";
import { formatLogLine } from "./log-line.js";
import type { LogSink } from "./log-sink.js";

/** Takes personal data out of an event before it becomes text; `maskLogEvent` of `src/report/masking` is the one to use. */
export type EventMask = (event: LogEvent) => LogEvent;

/** Appends events to a log, one line each, in the order of the calls. */
export interface LogWriter {
  /**
   * Masks the event, writes its line and keeps it for {@link written}.
   * @throws LogClosedError after `run-finished`: it is the last line of a whole log.
   */
  append(event: LogEvent): void;
  /** What was written so far, as it was written: masked. */
  written(): readonly LogEvent[];
}

/** Thrown when an event comes after the end of the log. */
export class LogClosedError extends Error {
  override readonly name = "LogClosedError";
  readonly code = "log-closed";
}

/**
 * Makes the writer of a run's event log. Writing is synchronous, so the order of lines is the order of calls and nothing
 * waits in a buffer of ours.
 */
export function createLogWriter(sink: LogSink, mask: EventMask): LogWriter {
  const events: LogEvent[] = [];
  let closed = false;
  return {
    append(event) {
      if (closed) {
        throw new LogClosedError(
          `Failed to write the event "${event.type}" to the log: the log already ends with "run-finished". Write it before the run ends.`,
        );
      }
      const masked = mask(event);
      sink.append(formatLogLine(masked));
      events.push(masked);
      closed = event.type === "run-finished";
    },
    written: () => events,
  };
}
