import { afterEach, describe, expect, test } from "vitest";
import type { ProcessFault } from "../../../schemas/run/fault-plan.js";
import { startBureau } from "../bureau-server.js";
import { catchBureau } from "../caught-bureau.js";
import { createInbox } from "../inbox.js";

const day = "2024-01-16";
const morning = `${day}T10:00:00.000+08:00`;
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

function strike(how: ProcessFault["how"]): ProcessFault {
  return { kind: "process", date: day, how };
}

describe("the listening bureau ends the lender", () => {
  test.each([
    ["kill-before-send", false],
    ["kill-in-send", false],
    ["kill-after-receipt", true],
  ] as const)("%s, once", async (how, received) => {
    const inbox = createInbox();
    const seen: string[][] = [];
    const bureau = await startBureau({
      inbox,
      strike: async () => {
        seen.push((await inbox.drain()).map(({ name }) => name));
      },
    });
    open.push(() => bureau.close());
    const fault = strike(how);
    expect(bureau.line.cannot({ faults: [fault] })).toEqual([]);
    await bureau.line.begin({ faults: [fault] }, "Asia/Shanghai");
    const submit = (name: string): Promise<number> =>
      fetch(`${bureau.url}/submissions/${name}`, { method: "POST", body: "x".repeat(300_000) }).then(
        ({ status }) => status,
        () => 0,
      );
    await bureau.line.moveTo(`2024-01-15T10:00:00.000+08:00`);
    expect(await submit("A.txt")).toBe(202);
    await inbox.drain();
    await bureau.line.moveTo(morning);
    expect(await submit("F.txt")).toBe(0);
    // What was received before it was ended.
    expect(seen).toEqual([received ? ["F.txt"] : []]);
    expect(bureau.line.takeHits()).toEqual([{ at: morning, fault, name: "F.txt", received }]);
    expect(await submit("F.txt")).toBe(202);
    expect(seen).toHaveLength(1);
  });
});

test("a bureau that cannot end the lender says so, and leaves it alone", async () => {
  const faults = (["kill-before-send", "kill-in-send", "kill-after-receipt"] as const).map(strike);
  const listening = await startBureau({ inbox: createInbox() });
  open.push(() => listening.close());
  const caught = catchBureau({ inbox: createInbox() });
  open.push(() => caught.close());
  for (const { line, url } of [listening, caught]) {
    expect(line.cannot({ faults: [...faults, strike("start-twice")] })).toEqual(faults);
    await line.begin({ faults }, "Asia/Shanghai");
    await line.moveTo(morning);
    expect((await fetch(`${url}/submissions/F.txt`, { method: "POST", body: "x" })).status).toBe(202);
    expect(line.takeHits()).toEqual([]);
  }
});
