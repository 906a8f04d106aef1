import type { EventEmitter } from "node:events";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { TestModule, TestSpecification, Vitest } from "vitest/node";
import { RUN_REQUEST_VARIABLE, type RunRequest } from "./run-request.js";
import { announceStop, stopFlag } from "./stop-signal.js";

/** Told when a suite or a test of it begins or ends. */
export interface SuiteProgress {
  /** @param later Suites that come after it, in order. */
  suiteStarted(name: string, scenarios: number, later: readonly string[]): void;
  suiteFinished(): void;
  started(title: string): void;
  finished(passed: boolean): void;
  /** @param what Scenarios that are not run, and why: the lender does not have what they are about. */
  leftOut(what: string): void;
  /** What a suite wrote to its standard output; only faults of the harness do. */
  printed(text: string): void;
}

/** Suites under way. */
export interface RunningSuites {
  /** Ends with the last suite; gives what went wrong outside of any scenario and is in no log. */
  readonly done: Promise<readonly string[]>;
  /** Asks the suites to stop after the call at hand. */
  cancel(): void;
}

/**
 * Starts the suites of a run in one worker, one after the other, so that they share one lender and one clock. The event
 * log holds what comes of them; this is the only place that starts vitest.
 */
export function runSuites(request: RunRequest, progress: SuiteProgress): RunningSuites {
  process.env[RUN_REQUEST_VARIABLE] = JSON.stringify(request);
  // Made before there is a worker, which then sees it.
  stopFlag();
  let stopping = false;
  const created = createSuites(request, {
    ...progress,
    finished(passed) {
      progress.finished(passed);
      // Not before: vitest would close the lender while a call is under way.
      if (stopping) void created.then(async (vitest) => vitest.cancelCurrentRun("keyboard-input"));
    },
  });
  return {
    done: created.then(live),
    cancel() {
      stopping = true;
      announceStop();
    },
  };
}

async function createSuites(request: RunRequest, progress: SuiteProgress): Promise<Vitest> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = join(here, "..", "..", "..");
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  // Only here: a command that runs no suite should not wait for it.
  const { BaseSequencer, createVitest } = await import("vitest/node");
  const place = ({ moduleId }: Pick<TestSpecification, "moduleId">): number =>
    request.suites.findIndex((suite) => moduleId.endsWith(`${suite}.suite.${extension}`));
  return withoutListeners(() =>
    createVitest(
      "test",
      {
        config: false,
        watch: false,
        root,
        dir: root,
        include: request.suites.map((suite) => join(root, "suites", `${suite}.suite.${extension}`)),
        exclude: [],
        // A part of a run may have no test of a suite.
        passWithNoTests: request.shard !== undefined,
        // Nothing is written beside the suites: they may lie in an installed package.
        cache: false,
        // One worker, modules shared: the suites are to use one session.
        pool: "threads",
        maxWorkers: 1,
        isolate: false,
        fileParallelism: false,
        // As the request names them: what is found by plain lives is told before what takes a fault to show.
        sequence: {
          sequencer: class extends BaseSequencer {
            override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
              return files.toSorted((a, b) => place(a) - place(b));
            }
          },
        },
        testTimeout: 0,
        hookTimeout: 0,
        teardownTimeout: 5_000,
        disableConsoleIntercept: false,
        reporters: [
          {
            onTestModuleCollected(module) {
              const at = place(module);
              const scenarios = [...module.children.allTests()].length;
              progress.suiteStarted(request.suites[at] ?? "", scenarios, request.suites.slice(at + 1));
            },
            onTestModuleEnd: () => progress.suiteFinished(),
            onTestCaseReady: (test) => progress.started(test.fullName),
            onTestCaseResult(test) {
              const { state } = test.result();
              if (state === "skipped") progress.leftOut(test.name);
              else progress.finished(state === "passed");
            },
            onUserConsoleLog: (log) => progress.printed(log.content),
          },
        ],
      },
      { logLevel: "silent" },
      // Of a terminal vitest would hide the cursor, for good; what is to be seen comes from the reporters above.
      { stdout: new Writable({ write: (_part, _encoding, done) => done() }) },
    ),
  );
}

/**
 * Undoes what vitest registers for the process: it would end it at the first Ctrl-C, before the log is whole, and give
 * an unhandled rejection an exit code that says something about the lender.
 */
async function withoutListeners(create: () => Promise<Vitest>): Promise<Vitest> {
  const emitter: EventEmitter = process;
  const events = ["SIGINT", "SIGTERM", "unhandledRejection"];
  const before = new Set(events.flatMap((event) => emitter.listeners(event)));
  const vitest = await create();
  for (const event of events) {
    for (const one of emitter.listeners(event)) {
      if (!before.has(one)) emitter.removeListener(event, one as () => void);
    }
  }
  return vitest;
}

async function live(vitest: Vitest): Promise<readonly string[]> {
  const code = process.exitCode;
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    return [...testModules.flatMap((module) => failures(module)), ...unhandledErrors.map(textOf)];
  } finally {
    await vitest.close();
    // Vitest sets the exit code of the process by its own tests; the run has a code of its own.
    process.exitCode = code;
  }
}

/** What kept a suite as a whole from running. What a lender did in a hook or at the start is in the log already. */
function failures(module: TestModule): string[] {
  return module.errors().map(textOf);
}

function textOf(error: unknown): string {
  const { stack, message } = error as { stack?: string; message?: string };
  return stack ?? message ?? String(error);
}
