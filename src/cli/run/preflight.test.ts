import { afterEach, describe, expect, it } from "vitest";
import { configWithoutFile } from "../config/resolve-config.js";
import { type LenderCheck, preflight } from "./preflight.js";
import { type BoundedLender, type Bounds, serveBoundedLender } from "./testing/bounded-lender.js";

const CLOCK = "2026-03-10T14:00:00+08:00";
const config = configWithoutFile(".");

let served: BoundedLender | undefined;
afterEach(async () => served?.close());

async function asked(bounds: Bounds, start?: string): ReturnType<LenderCheck["obstacle"]> {
  served = await serveBoundedLender(bounds);
  return (await preflight(served.lender, config, start)).obstacle();
}

describe("a lender that cannot be reset", () => {
  it("is told of once, with the start to write, where its clock is past the start", async () => {
    const obstacle = await asked({ canReset: false, now: CLOCK }, "2026-03-10");
    expect(obstacle).toMatchObject({ type: "could-not-run", scenario: "start" });
    const words = JSON.stringify(obstacle);
    expect(words).toContain("its clock is past 2026-03-10T00:00:00.000+08:00");
    expect(words).toContain("it answered 409");
    expect(words).toContain(`--start): \\"2026-03-10T14:00:00`);
  });

  it.each([CLOCK, "2026-03-11", "2026-03-10T06:00:00Z"])("begins at the start %s", async (start) => {
    expect(await asked({ canReset: false, now: CLOCK }, start)).toBeNull();
  });

  it("is not moved where no start is known", async () => {
    expect(await asked({ canReset: false, now: CLOCK })).toBeNull();
  });
});

it("leaves the clock of a lender that can be reset alone", async () => {
  expect(await asked({ now: CLOCK }, "2024-01-01")).toBeNull();
});
