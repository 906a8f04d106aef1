import { afterEach, describe, expect, test } from "vitest";
import { scriptedLender } from "./testing/scripted-lender.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A port to a lender that answers what it is given, closed after the test. */
async function scripted(...given: Parameters<typeof scriptedLender>): ReturnType<typeof scriptedLender> {
  const lender = await scriptedLender(...given);
  open.push(() => lender.close());
  return lender;
}

const now = "2024-01-16T00:00:00.000+08:00";
const done = { status: 200, body: { now, done: true } };

describe("the clock", () => {
  const later = { status: 202, headers: { location: "/p/clock/7" } };

  test("is there when the lender says so at once", async () => {
    const { port, seen } = await scripted([{ body: { now: "2024-01-15T16:00:00Z", done: true } }]);
    await port.moveClock(now);
    expect(seen).toMatchObject([{ line: "PUT /clock", body: JSON.stringify({ now }) }]);
  });

  test("is looked at until it is done", async () => {
    const answers = [later, { status: 202 }, { body: { now, done: false } }, done];
    const { port, seen } = await scripted(answers, { prefix: "/p", limits: { pollMs: { first: 1, last: 2 } } });
    await port.moveClock(now);
    const look = "GET /p/clock/7";
    expect(seen.map(({ line }) => line)).toEqual(["PUT /p/clock", look, look, look]);
  });

  test("is looked at where a relative Location leads", async () => {
    const { port, seen } = await scripted([{ status: 202, headers: { location: "clock/9?x=1" } }, done], {
      prefix: "/p",
      limits: { pollMs: { first: 1, last: 2 } },
    });
    await port.moveClock(now);
    expect(seen[1]?.line).toBe("GET /p/clock/9?x=1");
  });

  test("is given up after the limit", async () => {
    const { port } = await scripted([later], { prefix: "/p", limits: { clockMs: 30, pollMs: { first: 5, last: 5 } } });
    const failure = port.moveClock(now);
    await expect(failure).rejects.toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
    await expect(failure).rejects.toThrow(/it was not done within 30 ms|no answer came within/);
  });

  test("is not waited for longer than the limit because of Retry-After", async () => {
    const slow = { status: 202, headers: { location: "/p/clock/7", "retry-after": "3600" } };
    const { port } = await scripted([slow], { prefix: "/p", limits: { clockMs: 30 } });
    await expect(port.moveClock(now)).rejects.toMatchObject({ name: "LenderUnreachable", reason: "time-out" });
  });

  test.each([
    ["no Location", { status: 202 }, "answered 202 without a Location"],
    [
      "a Location at another host",
      { status: 202, headers: { location: "http://elsewhere/x" } },
      "no address at the lender",
    ],
    ["200 though not done", { body: { now, done: false } }, "answered 200 although it is not done"],
    ["another instant", { body: { now: "2024-01-17T00:00:00.000+08:00", done: true } }, "was to stand at"],
    ["no instant", { body: { now: "2024-02-30T00:00:00.000+08:00", done: true } }, "was to stand at"],
  ])("that answers %s breaks its promise", async (_name, answer, message) => {
    const { port } = await scripted([answer]);
    const failure = port.moveClock(now);
    await expect(failure).rejects.toMatchObject({ name: "LenderAnswerError", fault: "promise" });
    await expect(failure).rejects.toThrow(message);
  });
});
