import type { LogEvent } from "../../../schemas/run/event-log.js";
import { formatLogLine } from "./log-line.js";
import type { LogSink } from "./log-sink.js";

/** Takes personal data out of an event before it becomes text; `maskLogEvent` of `src/report/masking` is the one to use. */
export type EventMask = (event: LogEvent) => LogEvent;

/** Appends events to a log, one line each, in the order of the calls. */
export interface LogWriter {
  /**
   * Masks the event, writes its line and keeps it for {@link written}.
   * @throws LogClosedError after `run-finished`: it is the last line of a whole log; and the error of the sink, which is
   * thrown again ever after: a log with a line missing in its middle would tell another run.
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
  let failed: { readonly error: unknown } | undefined;
  return {
    append(event) {
      if (closed) {
        throw new LogClosedError(
          `Failed to write the event "${event.type}" to the log: the log already ends with "run-finished". Write it before the run ends.`,
        );
      }
      if (failed !== undefined) throw failed.error;
      const masked = mask(event);
      try {
        sink.append(formatLogLine(masked));
      } catch (error) {
        failed = { error };
        throw error;
      }
      events.push(masked);
      closed = event.type === "run-finished";
    },
    written: () => events,
  };
}
