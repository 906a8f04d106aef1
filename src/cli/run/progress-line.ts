import type { SuiteProgress } from "./run-suites.js";

/** Where progress is shown. */
export interface ProgressScreen {
  readonly isTty: boolean;
  write(text: string): void;
  nowMs(): number;
}

// Where the line cannot be drawn over, one is printed this often at most.
const QUIET_MS = 15_000;

/** One line that says how far the suites are: drawn over on a terminal, now and then elsewhere. */
export function progressLine(screen: ProgressScreen): SuiteProgress & { clear(): void } {
  const began = screen.nowMs();
  let shown = began;
  let done = 0;
  let failed = 0;
  const draw = (title: string): void => {
    const seconds = Math.round((screen.nowMs() - began) / 1000);
    const text = `${done} scenarios done, ${failed} failed, ${seconds} s: ${title}`;
    if (screen.isTty) screen.write(`\r\u001B[2K${text.slice(0, 100)}`);
    else if (screen.nowMs() - shown >= QUIET_MS) {
      shown = screen.nowMs();
      screen.write(`${text}\n`);
    }
  };
  return {
    started: draw,
    finished(passed) {
      done += 1;
      if (!passed) failed += 1;
    },
    printed: (text) => screen.write(text),
    clear() {
      if (screen.isTty) screen.write("\r\u001B[2K");
    },
  };
}
