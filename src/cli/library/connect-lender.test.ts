import { fileURLToPath } from "node:url";
import { assert, asyncProperty, array as lists } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { lifeWith, pays, paysOnTime } from "../../../suites/support/written-case.js";
import { agreementByName } from "../../generate/agreements.js";
import { lifeArbitrary } from "../../generate/life-arbitrary.js";
import { ConfigError } from "../config/config-error.js";
import { connectLender } from "./connect-lender.js";
import type { TestedLender } from "./tested-lender.js";

const module = fileURLToPath(new URL("../../../examples/reference-lender/lender-module.ts", import.meta.url));
const bundled = (defect?: string): TallystickConfig => ({
  target: { kind: "in-process", module, options: defect === undefined ? {} : { defect } },
  delivery: { kind: "push" },
});

// Starting a lender takes some seconds: the right one is shared.
let right: TestedLender;
const opened: TestedLender[] = [];
async function connect(config: TallystickConfig): Promise<TestedLender> {
  const lender = await connectLender(config);
  opened.push(lender);
  return lender;
}
beforeAll(async () => {
  right = await connect(bundled());
});
afterAll(async () => {
  await Promise.all(opened.map(async (lender) => lender.close()));
});

const onTime = lifeWith({ principal: 1_200_600 }, paysOnTime(3));

describe("a lender connected to from a test of one's own", () => {
  it("has no finding and no story where it is right, under any agreement", async () => {
    expect(await right.live([onTime, onTime])).toEqual({ findings: [], story: "" });
    expect(await right.live([onTime], { agreement: "holidays-and-grace" })).toEqual({ findings: [], story: "" });
  });

  it("tells what is wrong, and how it came about", async () => {
    const lender = await connect(bundled("overdue-periods-never-reset"));
    const late = lifeWith({}, [pays(1, 3)]);
    const { findings, story } = await lender.live([late], { agreement: "plain" });
    expect(findings.map((finding) => [finding.class, finding.requirement])).toMatchSnapshot();
    expect(story).toMatchSnapshot();
  });

  it("is driven by fast-check, which shrinks what it finds", async () => {
    const lender = await connect(bundled("code-40-never-sent"));
    const agreement = agreementByName("plain");
    if (agreement === null) throw new Error("There is no agreement plain.");
    const life = lifeArbitrary({
      agreement,
      start: "2023-01-01",
      openWithinDays: 30,
      maxInstalments: 4,
      maxMonths: 6,
      corrections: false,
    });
    const property = asyncProperty(lists(life, { minLength: 1, maxLength: 5 }), async (lives) => {
      const { findings, story } = await lender.live(lives, { agreement });
      expect(findings, story).toEqual([]);
    });
    const error = await assert(property, { seed: 1, numRuns: 20 }).catch((thrown: unknown) => thrown as Error);
    // One life with one step: the loan is paid a day late, and nobody is told.
    expect(error?.message.match(/"steps":\[\{"on":\{"instalment":1,"days":1\}/g)).toHaveLength(1);
    expect(String(error?.cause)).toContain("OWED-40");
  });

  it("lives one call after the other, since there is one clock", async () => {
    const all = await Promise.all([right.live([onTime]), right.live([onTime]), right.live([onTime])]);
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("goes on after lives that could not be lived", async () => {
    const lender = await connect({ ...bundled(), limits: { accountsPerCohort: 1 } });
    await expect(lender.live([onTime, onTime])).rejects.toThrow("account");
    expect((await lender.live([onTime])).findings).toEqual([]);
  });

  it("names an agreement that there is none of, and faults that have no place", async () => {
    const lender = await connect({ ...bundled(), delivery: { kind: "pull" } });
    await expect(lender.live([onTime], { agreement: "plane" })).rejects.toThrow('No agreement is called "plane"');
    const faults = [{ kind: "outage", date: "2024-01-16", at: "00:00", minutes: 60, how: "refused" } as const];
    await expect(lender.live([onTime], { faults: { faults } })).rejects.toThrow("(outage) have no place");
  });

  it("says what is wrong with its configuration", async () => {
    const wrong = { ...bundled(), agreements: ["plane"], sed: 7 } as TallystickConfig;
    await expect(connectLender(wrong)).rejects.toThrow(ConfigError);
    await expect(connectLender(wrong)).rejects.toThrow("did you mean seed?");
  });
});
