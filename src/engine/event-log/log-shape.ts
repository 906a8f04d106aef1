import { validateLogEvent } from "../../../schemas/generated/validators/index.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { schemaProblems } from "../../../schemas/validation.js";

/** Version of the log format that this version reads. */
export const LOG_VERSION = 1;

/**
 * What an event does not have as its schema asks for it, as the rest of a sentence that begins with the line;
 * undefined where it has all.
 */
export function schemaBreach(event: LogEvent): string | undefined {
  if (validateLogEvent(event)) return undefined;
  const [problem] = schemaProblems(validateLogEvent, event);
  const { type } = event as { readonly type: string };
  return `no "${type}" as its schema asks: ${problem?.pointer ?? ""} ${problem?.message ?? ""}`.replace(/[.\s]+$/u, "");
}

/** The version of another log format in which an event begins a log; undefined where it is the one that is read here. */
export function otherVersion(event: LogEvent): string | undefined {
  if (event.type !== "run-started") return undefined;
  const { logVersion } = event as { readonly logVersion?: unknown };
  return typeof logVersion === "number" && logVersion !== LOG_VERSION ? String(logVersion) : undefined;
}

/**
 * Looks that a log tells one run: it begins once, names how it is judged once and right behind its beginning, and ends once.
 * Whoever reads a log takes the first of each; a second one would be another run's, or a milder policy.
 */
export class LogOrder {
  private events = 0;
  private ended = false;

  /** Takes the next event; answers what it is where it cannot stand there, undefined where it can. */
  breach({ type }: Pick<LogEvent, "type">): string | undefined {
    this.events += 1;
    if (type === "run-started" && this.events > 1) return 'a second "run-started", or one that is not the first line';
    if (type === "policy" && this.events !== 2) return 'a second "policy", or one that is not the second line';
    if (type !== "run-finished") return undefined;
    if (this.ended) return 'a second "run-finished"';
    this.ended = true;
    return undefined;
  }
}
