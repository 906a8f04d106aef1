import type { LogEvent } from "../../../schemas/run/event-log.js";
import { parseLogLine } from "./log-line.js";

/** A log as read, with what was wrong with it. */
export interface LogReading {
  events: LogEvent[];
  /** Whether the log ends with `run-finished`. A log that does not is of a run that was cut off. */
  complete: boolean;
  /** Whether the last line was cut off in the middle, as a crash leaves it; its event is lost. */
  cutOff: boolean;
  /** Types of a newer version that were passed over, each once, in order of appearance. */
  unknownTypes: string[];
}

/** Thrown when a line that is not the last one is no event: the file is damaged or is no event log. */
export class LogDamagedError extends Error {
  override readonly name = "LogDamagedError";
  readonly code = "log-damaged";
  /** The line, counted from 1. */
  readonly line: number;

  constructor(line: number, reason: string, excerpt: string) {
    super(
      `Failed to read the event log: line ${line} is no event (${reason}): "${excerpt}". ` +
        "Give the events.ndjson of a run, unchanged; only its last line may be cut off.",
    );
    this.line = line;
  }
}

/** Reads a log from its whole text. @throws LogDamagedError */
export function readLog(text: string): LogReading {
  const collector = createCollector();
  for (const line of text.split("\n")) collector.take(line);
  return collector.finish();
}

/**
 * Reads a log line by line, e.g. from `readline` over a file stream, so that the text is never held as a whole.
 * @throws LogDamagedError
 */
export async function readLogLines(lines: AsyncIterable<string>): Promise<LogReading> {
  const collector = createCollector();
  for await (const line of lines) collector.take(line);
  return collector.finish();
}

interface Collector {
  take(line: string): void;
  finish(): LogReading;
}

/** How the first line of every log begins. */
const FIRST = '{"type":"run-started"';

function createCollector(): Collector {
  const events: LogEvent[] = [];
  const unknownTypes = new Set<string>();
  let number = 0;
  // A damaged line is only forgiven when nothing comes after it, which is known one line later.
  let damaged: LogDamagedError | undefined;
  let isFirstLine = false;
  return {
    take(line) {
      number += 1;
      if (line.trim() === "") return;
      if (damaged !== undefined) throw damaged;
      const parsed = parseLogLine(line);
      if (parsed.kind === "event") events.push(parsed.event);
      else if (parsed.kind === "unknown") unknownTypes.add(parsed.type);
      else {
        damaged = new LogDamagedError(number, parsed.reason, line.slice(0, 60));
        isFirstLine = line.startsWith(FIRST) || FIRST.startsWith(line);
      }
    },
    finish() {
      // A single damaged line with nothing before it is no log at all, unless it is the beginning of a log's first line.
      if (damaged !== undefined && !isFirstLine && events.length === 0 && unknownTypes.size === 0) throw damaged;
      return {
        events,
        complete: events.at(-1)?.type === "run-finished",
        cutOff: damaged !== undefined,
        unknownTypes: [...unknownTypes],
      };
    },
  };
}
