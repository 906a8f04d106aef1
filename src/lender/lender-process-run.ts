import { setTimeout as sleep } from "node:timers/promises";
import { LenderAnswerError } from "./lender-errors.js";
import type { LenderPort } from "./lender-port.js";
import { type LenderProcess, LenderProcessError } from "./lender-process.js";
import { type LenderChild, spawnLender } from "./lender-process-child.js";
import type { ProcessCommand } from "./lender-process-command.js";
import { openProcessOutput } from "./lender-process-output.js";
import { type LaunchOptions, printed, requireFree, startCopy, untilReady } from "./lender-process-start.js";

/** What a lender's process is run with. */
export interface LenderProcessOptions {
  readonly command: ProcessCommand;
  /** Where it answers. */
  readonly baseUrl: string;
  /** The port to it, for looking whether it answers. */
  readonly port: Pick<LenderPort, "capabilities">;
  /** Absolute path of the file that takes what it prints. */
  readonly outputFile: string;
}

// However quickly the first copy was ready, the second has as long as this to fail.
const LEAST_FOR_SECOND_MS = 1_000;

// A connection breaks a moment before it is known that its process has ended.
const SETTLE_MS = 500;

/**
 * Starts the lender and waits until it is ready.
 * @throws LenderProcessError when it cannot be started; nothing is left running then.
 */
export async function runLenderProcess(options: LenderProcessOptions): Promise<LenderProcess> {
  const { command, baseUrl } = options;
  const output = openProcessOutput(options.outputFile, command.secrets);
  const launching: LaunchOptions = { ...options, output };
  await requireFree(baseUrl);
  let child: LenderChild | undefined;
  let second: LenderChild | undefined;
  let state: LenderProcess["state"] = "struck";
  let strikes = 0;
  let ownEnd: string | undefined;
  let starting: Promise<void> | undefined;
  let tookMs = 0;
  let finished = false;

  /** Notes it where the lender goes without having been told to. */
  function watch(own: LenderChild): void {
    void own.ended.then((how) => {
      if (own !== child || state !== "running") return;
      if (second !== undefined && !second.isOver()) {
        takeOver(second);
        return;
      }
      state = "gone";
      ownEnd = `The lender's process has ended by itself (${how}). ${printed(output)}`;
    });
  }

  /** The second copy is the lender from now on; it may not answer yet. */
  function takeOver(copy: LenderChild): void {
    output.note("the first copy has ended; the second one takes its place");
    [child, second] = [copy, undefined];
    strikes += 1;
    state = "struck";
    void begin(async () => ready(copy));
  }

  async function ready(own: LenderChild): Promise<void> {
    const before = strikes;
    tookMs = await untilReady(own, launching);
    if (strikes !== before) throw new LenderProcessError("exited", "Failed to start the lender: it was killed again.");
    state = "running";
    watch(own);
  }

  /** Starts a copy, again where it is killed before it is ready. */
  async function launch(): Promise<void> {
    for (;;) {
      child = await startCopy(launching);
      const before = strikes;
      try {
        await ready(child);
        return;
      } catch (error) {
        if (strikes === before || finished) throw error;
      }
    }
  }

  function begin(work: () => Promise<void>): Promise<void> {
    starting ??= work()
      .catch((error: unknown) => {
        throw notBack(error, baseUrl);
      })
      .finally(() => {
        starting = undefined;
      });
    // Whoever waits for it hears of it.
    starting.catch(() => undefined);
    return starting;
  }

  async function kill(): Promise<void> {
    const own = child;
    if (own === undefined || own.isOver() || state === "resting" || state === "gone") return;
    strikes += 1;
    state = "struck";
    await own.kill();
  }

  async function endSecond(): Promise<void> {
    const own = second;
    second = undefined;
    await own?.terminate();
  }

  const process: LenderProcess = {
    get state() {
      return state;
    },
    get strikes() {
      return strikes;
    },
    get ownEnd() {
      return ownEnd;
    },
    kill,
    async settle() {
      if (state !== "running" || child === undefined) return;
      await Promise.race([child.ended, sleep(SETTLE_MS, undefined, { ref: false })]);
    },
    killAfter(ms) {
      let coming: Promise<void> | undefined;
      const timer = setTimeout(() => {
        coming = kill();
      }, ms);
      return {
        async callOff() {
          clearTimeout(timer);
          await coming;
          return coming !== undefined;
        },
      };
    },
    async rest() {
      await starting;
      if (state !== "running") return;
      state = "resting";
      await child?.stop();
    },
    async start() {
      if (state === "running" || state === "gone") return;
      await begin(launch);
    },
    async startSecond() {
      const first = child;
      if (state !== "running" || first === undefined || second !== undefined) return;
      const copy = await spawnLender(command, output);
      second = copy;
      const patience = Math.min(command.readyMs, Math.max(2 * tookMs, LEAST_FOR_SECOND_MS));
      await Promise.race([copy.ended, first.ended, sleep(patience, undefined, { ref: false })]);
      if (copy.isOver()) second = undefined;
      // Where the first one has gone for it, the second one is waited for.
      await starting;
    },
    endSecond,
    async end() {
      finished = true;
      state = "gone";
      await endSecond();
      await child?.stop();
      await starting?.catch(() => undefined);
    },
  };
  await launch();
  return process;
}

/** A lender that does not come back breaks what it has promised: a kill may cost it nothing. */
function notBack(error: unknown, baseUrl: string): unknown {
  if (!(error instanceof LenderProcessError)) return error;
  return new LenderAnswerError(
    `Failed to start the lender at ${baseUrl} again after it had been ended: ${error.message}`,
    { fault: "promise", cause: error },
  );
}
