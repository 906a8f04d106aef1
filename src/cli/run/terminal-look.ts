import { wantsColor } from "../help/wants-color.js";

/** How standard output takes text, and standard error notes. */
export interface TerminalLook {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  write(text: string): void;
  note(text: string): void;
}

// Where nothing is drawn on a screen, lines of this length read well in a log.
const LOG_WIDTH = 100;

/** The look of this process's standard output. */
export function terminalLook(): TerminalLook {
  const { stdout, stderr, env } = process;
  return {
    color: wantsColor(stdout.isTTY, env),
    width: Number.isInteger(stdout.columns) ? stdout.columns : LOG_WIDTH,
    write: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
  };
}
