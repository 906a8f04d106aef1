import { Temporal } from "temporal-polyfill";
import { validateClockState } from "../../schemas/generated/validators/index.js";
import type { Instant } from "../../schemas/ledger/primitives.js";
import type { CallLimits } from "./call-limits.js";
import { excerpt } from "./excerpt.js";
import type { Call, LenderCaller } from "./lender-caller.js";
import { LenderAnswerError, LenderUnreachable } from "./lender-errors.js";
import type { TransportAnswer } from "./lender-transport.js";
import { readAnswer, requireStatus } from "./read-answer.js";

/** What moving the clock needs beside the caller. */
export interface ClockDriver {
  readonly caller: LenderCaller;
  readonly baseUrl: string;
  /** Path of the clock below the base URL. */
  readonly path: string;
  readonly limits: CallLimits;
  readonly secrets: readonly string[];
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Moves the lender's clock, and looks again and again where it answers 202, until it says that everything that fell due
 * has been tried. Waits grow by half each time; a `Retry-After` of the lender is kept, up to the deadline.
 * @throws LenderUnreachable `time-out` when the clock is not done within `limits.clockMs`.
 * @throws LenderAnswerError when an answer is not as promised, or the clock then stands elsewhere.
 */
export async function moveClock(driver: ClockDriver, now: Instant): Promise<void> {
  const { caller, limits, monotonic } = driver;
  const deadline = monotonic() + limits.clockMs;
  let call: Call = { method: "PUT", path: driver.path, json: { now }, timeoutMs: limits.clockMs };
  let answer = await caller.send(call);
  let wait = limits.pollMs.first;
  while (!isDone(answer, call, driver, now)) {
    const address = nextAddress(answer, call, driver);
    const left = deadline - monotonic();
    if (left <= 0) throw notDone(driver, now);
    await driver.sleep(Math.ceil(Math.min(retryAfter(answer) ?? wait, left)));
    wait = Math.min(wait * 1.5, limits.pollMs.last);
    const remaining = deadline - monotonic();
    if (remaining <= 0) throw notDone(driver, now);
    call = { method: "GET", ...address, timeoutMs: Math.ceil(Math.min(limits.callMs, remaining)) };
    answer = await caller.send(call);
  }
}

/** Whether an answer says that the clock has arrived. */
function isDone(answer: TransportAnswer, call: Call, driver: ClockDriver, now: Instant): boolean {
  const judged = driver.caller.judge(call, [200, 202]);
  if (answer.status === 202) {
    requireStatus(answer, judged);
    return false;
  }
  const state = readAnswer(answer, judged, validateClockState);
  if (!state.done) {
    if (call.method === "GET") return false;
    throw new LenderAnswerError(
      `Failed to ${judged.name} at ${judged.baseUrl}: the lender answered 200 although it is not done. ` +
        "Answer only when it is, or answer 202 with a Location to look at.",
      { fault: "promise", status: 200 },
    );
  }
  if (!sameInstant(state.now, now)) {
    throw new LenderAnswerError(
      `Failed to ${judged.name} at ${judged.baseUrl}: the clock was to stand at ${now} and stands at ${state.now}. ` +
        "A clock may have moved on by nothing but the harness: check that no other run drives this lender.",
      { fault: "promise", status: 200 },
    );
  }
  return true;
}

/** Where to look next: the Location of the answer, or the same address as before. */
function nextAddress(answer: TransportAnswer, call: Call, driver: ClockDriver): { path: string; fromRoot: boolean } {
  const location = answer.headers["location"];
  const judged = driver.caller.judge(call, [200, 202]);
  if (location === undefined) {
    if (call.method === "GET") return { path: call.path, fromRoot: call.fromRoot === true };
    throw new LenderAnswerError(
      `Failed to ${judged.name} at ${judged.baseUrl}: the lender answered 202 without a Location to look at.`,
      { fault: "promise", status: 202 },
    );
  }
  const base = new URL(driver.baseUrl);
  const asked = call.fromRoot === true ? new URL(call.path, base) : new URL(`${driver.baseUrl}${call.path}`);
  const target = URL.canParse(location, asked.href) ? new URL(location, asked) : undefined;
  if (target === undefined || target.origin !== base.origin) {
    throw new LenderAnswerError(
      `Failed to ${judged.name} at ${judged.baseUrl}: the Location ` +
        `${excerpt(new TextEncoder().encode(location), driver.secrets)} is no address at the lender. ` +
        "Answer an absolute path, or a URL with the host that target.baseUrl names.",
      { fault: "promise", status: answer.status },
    );
  }
  return { path: `${target.pathname}${target.search}`, fromRoot: true };
}

/** Milliseconds of a `Retry-After` in whole seconds; undefined where there is none. The date form is not read. */
function retryAfter(answer: TransportAnswer): number | undefined {
  const value = answer.headers["retry-after"];
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1000 : undefined;
}

function sameInstant(one: Instant, other: Instant): boolean {
  try {
    return Temporal.Instant.compare(one, other) === 0;
  } catch {
    // The pattern lets a thirtieth of February through; it is no instant, so it is not the same.
    return false;
  }
}

function notDone(driver: ClockDriver, now: Instant): LenderUnreachable {
  return new LenderUnreachable(
    `Failed to move the clock at ${driver.baseUrl} to ${now}: it was not done within ${driver.limits.clockMs} ms. ` +
      "Look whether the lender's end-of-day work hangs; if it is only slow, raise limits.clockMs.",
    { reason: "time-out", target: driver.baseUrl },
  );
}
