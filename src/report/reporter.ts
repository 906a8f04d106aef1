import type { LogEvent } from "../../schemas/run/event-log.js";

/** Languages a report can be written in. */
export type ReportLanguage = "en" | "zh";

/** How a report that a person reads in a terminal is set. */
export interface TerminalOptions {
  /** @defaultValue "en" */
  lang?: ReportLanguage;
  /** Whether to colour with ANSI codes. @defaultValue false */
  color?: boolean;
  /** Columns of the terminal; at least 60 are used. @defaultValue 100 */
  width?: number;
  /** Findings told in full, worst first; the rest is listed in one line each. @defaultValue 5 */
  details?: number;
  /** Folder of the run, put before the replay file so that the printed command works. Absent: none. */
  folder?: string;
}

/** What a report may be told beside the log; one that has no use for it takes no heed. */
export interface RenderOptions {
  /** Language of a report that is in one. @defaultValue "en" */
  readonly lang?: ReportLanguage;
  /** Folder of the run, put before replay files so that the commands told work. Absent: none. */
  readonly folder?: string;
}

/**
 * A report made from the events of a log and nothing else, so that it can be made again from the file at any time.
 * The log may be of a run that was cut off; the report then says so. Never throws on a log that `readLog` returned.
 */
export interface Reporter {
  /** Name on the command line, e.g. `html`. */
  readonly name: string;
  /** File it is written to in the run's folder; undefined for the one that goes to standard output. */
  readonly fileName: string | undefined;
  readonly render: (events: readonly LogEvent[], options?: RenderOptions) => string;
}

/** `renderTerminal` of `terminal.ts`: the failing run as a person wants to read it. */
export type RenderTerminal = (events: readonly LogEvent[], options?: TerminalOptions) => string;

/** `renderJson` of `json.ts`, `renderJUnit` of `junit.ts`, `renderHtml` of `html/html.ts`: the whole file as text. */
export type RenderFile = (events: readonly LogEvent[]) => string;
