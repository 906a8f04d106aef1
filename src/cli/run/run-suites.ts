import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { startVitest } from "vitest/node";
import { RUN_REQUEST_VARIABLE, type RunRequest } from "./run-request.js";

/** Told when a test of a suite begins or ends. */
export interface SuiteProgress {
  started(title: string): void;
  finished(passed: boolean): void;
  /** What a suite wrote to its standard output; only faults of the harness do. */
  printed(text: string): void;
}

/** Suites under way. */
export interface RunningSuites {
  /** Ends with the last suite. */
  readonly done: Promise<void>;
  /** Asks the suites to stop after the call at hand. */
  cancel(): void;
}

/**
 * Starts the suites of a run in one worker, one after the other, so that they share one lender and one clock. The event
 * log holds what comes of them; this is the only place that starts vitest.
 */
export function runSuites(request: RunRequest, progress: SuiteProgress): RunningSuites {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = join(here, "..", "..", "..");
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  process.env[RUN_REQUEST_VARIABLE] = JSON.stringify(request);
  const vitest = startVitest(
    "test",
    [],
    {
      config: false,
      watch: false,
      root,
      dir: root,
      include: request.suites.map((suite) => join(root, "suites", `${suite}.suite.${extension}`)),
      exclude: [],
      passWithNoTests: false,
      // One worker, modules shared: the suites are to use one session.
      pool: "threads",
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      testTimeout: 0,
      hookTimeout: 0,
      teardownTimeout: 5_000,
      disableConsoleIntercept: false,
      reporters: [
        {
          onTestCaseReady: (test) => progress.started(test.fullName),
          onTestCaseResult: (test) => progress.finished(test.result().state === "passed"),
          onUserConsoleLog: (log) => progress.printed(log.content),
        },
      ],
    },
    { logLevel: "silent" },
  );
  // Vitest sets the exit code of the process by its own tests; the run has a code of its own.
  const done = vitest.then(async (running) => {
    await running.close();
    process.exitCode = 0;
  });
  return {
    done,
    cancel: () => void vitest.then(async (running) => running.cancelCurrentRun("keyboard-input")),
  };
}
