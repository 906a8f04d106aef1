import type { SuiteProgress } from "./run-suites.js";
import { wordsForSpan } from "./words-for-span.js";

/** Where progress is shown. */
export interface ProgressScreen {
  readonly isTty: boolean;
  /** Columns; the line is cut to them. Absent, or 0 where a terminal does not say: 80. */
  readonly width?: number | undefined;
  write(text: string): void;
  nowMs(): number;
  /** Calls every so many milliseconds until it is told to stop. Absent: the line changes only where something happens. */
  every?(ms: number, act: () => void): () => void;
}

// No estimate from less: a first cohort says little of the next.
const LEAST_DONE = 3;
const LEAST_PART = 0.05;

/** A suite under way. */
interface UnderWay {
  readonly name: string;
  scenarios: number;
  readonly beganMs: number;
  readonly later: readonly string[];
  done: number;
  failed: number;
  title: string;
}

/**
 * How far the suites are. On a terminal one line that is drawn over: scenarios done and failed, the time that has gone, and
 * about how long the suite still takes. Elsewhere a line for each suite when it is over, and nothing more.
 */
export function progressLine(screen: ProgressScreen): SuiteProgress & { clear(): void } {
  const width = screen.width === undefined || screen.width === 0 ? 80 : screen.width;
  let suite: UnderWay | null = null;
  let drawn = false;
  const clear = (): void => {
    if (drawn) screen.write("\r\u001B[2K");
    drawn = false;
  };
  const draw = (): void => {
    if (!screen.isTty || suite === null) return;
    screen.write(`\r\u001B[2K${lineOf(suite, screen.nowMs()).slice(0, width - 1)}`);
    drawn = true;
  };
  const stop = screen.isTty ? screen.every?.(1000, draw) : undefined;
  return {
    suiteStarted(name, scenarios, later) {
      suite = { name, scenarios, later, beganMs: screen.nowMs(), done: 0, failed: 0, title: "" };
      draw();
    },
    started(title) {
      if (suite === null) return;
      // The parts of a title come in quotes.
      suite.title = title.replaceAll(/'([^']*)'/g, "$1");
      draw();
    },
    finished(passed) {
      if (suite === null) return;
      suite.done += 1;
      if (!passed) suite.failed += 1;
    },
    leftOut(what) {
      if (suite === null) return;
      suite.scenarios -= 1;
      clear();
      screen.write(`${suite.name}: ${what}\n`);
    },
    suiteFinished() {
      clear();
      if (suite !== null && suite.scenarios > 0) screen.write(`${endOf(suite, screen.nowMs())}\n`);
      suite = null;
    },
    printed(text) {
      clear();
      screen.write(text);
    },
    clear() {
      stop?.();
      clear();
    },
  };
}

/** `contract 12/37, 2 failed · 20 s · about 40 s left, then timing: title`. */
function lineOf({ name, scenarios, beganMs, later, done, failed, title }: UnderWay, nowMs: number): string {
  const gone = nowMs - beganMs;
  const left = remainingMs(done, scenarios, gone);
  const counted = `${name} ${done}/${scenarios}${failed === 0 ? "" : `, ${failed} failed`}`;
  const estimate = left === null ? "" : ` · about ${wordsForSpan(left)} left`;
  const then = later.length === 0 ? "" : `, then ${later.join(", ")}`;
  return `${counted} · ${wordsForSpan(gone)}${estimate}${then}${title === "" ? "" : `: ${title}`}`;
}

/** `contract: 37 scenarios, 2 failed, 21 s`. */
function endOf({ name, beganMs, done, failed }: UnderWay, nowMs: number): string {
  return `${name}: ${done} ${done === 1 ? "scenario" : "scenarios"}${failed === 0 ? "" : `, ${failed} failed`}, ${wordsForSpan(nowMs - beganMs)}`;
}

/** Milliseconds that a suite still takes where what is left goes as what is done did; null where that is too little to say. */
export function remainingMs(done: number, all: number, goneMs: number): number | null {
  if (done < LEAST_DONE || done / all < LEAST_PART) return null;
  return (goneMs / done) * (all - done);
}
