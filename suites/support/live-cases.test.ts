import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openSession, type SuiteSession } from "../../src/cli/run/suite-session.js";
import { type BoundedLender, type Bounds, serveBoundedLender } from "../../src/cli/run/testing/bounded-lender.js";
import { beginsOn } from "../../src/engine/plans-of.js";
import { contractCases } from "../cases/contract-cases.js";
import { timingCases } from "../cases/timing-cases.js";
import { type CaseToLive, liveCases } from "./live-cases.js";
import type { LivedCase } from "./lived-case.js";

// Two that need nothing, one that needs a second account beside it, and two more.
const PLAIN = ["paid-on-time", "paid-early", "two-accounts-one-day", "one-cent-short", "opened-and-settled-on-one-day"];

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe("a suite that has more accounts than the lender bears", () => {
  it("is lived in cohorts of three where it bears three", async () => {
    const { lived, served } = await live({ accounts: 3 }, PLAIN);
    expect(told(lived)).toEqual(Object.fromEntries(PLAIN.map((id) => [id, "as owed"])));
    // Two, then the one of two accounts with another, then the last.
    expect(served.opened.slice(1)).toEqual([2, 3, 1]);
  });

  it("is lived one by one where it bears one, but for the case that takes two", async () => {
    const { lived, served } = await live({ accounts: 1 }, PLAIN);
    expect(told(lived)).toEqual({
      ...Object.fromEntries(PLAIN.map((id) => [id, "as owed"])),
      "two-accounts-one-day": "it takes 2 accounts, and the lender bears 1 in a cohort",
    });
    expect(served.opened.slice(1)).toEqual([1, 1, 1, 1]);
  });

  it("is lived as far as it goes where the lender cannot be reset", async () => {
    const { lived, served } = await live({ accounts: 3, canReset: false }, PLAIN);
    expect(told(lived)).toMatchObject({
      "paid-on-time": "as owed",
      "paid-early": "as owed",
      "one-cent-short": "as owed",
    });
    expect(told(lived)["two-accounts-one-day"]).toBe("it takes 2 accounts, and the lender bears 1 in a cohort");
    expect(told(lived)["opened-and-settled-on-one-day"]).toBe("it takes 1 account, and the lender bears 0 in a cohort");
    expect(served.opened).toEqual([3]);
  });
});

describe("a lender without reset", () => {
  const now = "2026-03-10T14:00:00+08:00";
  const dated = ["leap-day", "paid-last-millisecond", "paid-on-time"];

  it("is told to be given a start where its clock is past the lives", async () => {
    const { lived } = await live({ canReset: false, now }, dated);
    for (const words of Object.values(told(lived)))
      expect(words).toContain(`start in the configuration, or --start): "${now}`);
  });

  it("lives them from the start, leap days on leap days", async () => {
    const { lived } = await live({ canReset: false, now }, dated, now);
    expect(told(lived)).toEqual({
      "leap-day": "as owed",
      "paid-last-millisecond": "as owed",
      "paid-on-time": "as owed",
    });
    expect(firstDays(lived)).toMatchObject({ "leap-day": "2028-01-29" });
    for (const day of Object.values(firstDays(lived))) expect(day > "2026-03-10").toBe(true);
  });

  it("leaves out what holidays of other years would not show", async () => {
    const { lived } = await live(
      { canReset: false, agreement: "holidays-and-grace", now: "2024-08-01T00:00:00+08:00" },
      ["spring-festival", "national-day"],
      "2024-08-01",
    );
    expect(told(lived)["national-day"]).toBe("as owed");
    expect(told(lived)["spring-festival"]).toContain("it hangs on its dates from 2024-01-12 on");
  });
});

async function live(
  bounds: Bounds,
  ids: readonly string[],
  start?: string,
): Promise<{ lived: ReadonlyMap<string, LivedCase>; served: BoundedLender }> {
  const served = await serveBoundedLender(bounds);
  closing.push(() => served.close());
  const session = await sessionWith(served, start);
  closing.push(() => session.release());
  const cases = [...contractCases, ...timingCases].filter(({ id }) => ids.includes(id));
  const toLive = cases.flatMap((one): CaseToLive[] => {
    const life = one.life(served.agreement);
    return life === null ? [] : [{ id: one.id, life, dated: one.dated ?? false, accounts: one.accounts ?? 1 }];
  });
  const lived = await liveCases(
    session,
    "contract",
    served.agreement,
    toLive.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  );
  return { lived, served };
}

function sessionWith({ lender, agreement }: BoundedLender, start?: string): Promise<SuiteSession> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-cases-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return openSession({
    target: lender.target,
    delivery: lender.delivery,
    agreements: [agreement.name],
    ...(start === undefined ? {} : { start }),
    seed: 1,
    lives: 1,
    suites: ["contract"],
    folder,
  });
}

/** What became of each case: the messages of its findings, or why it could not run. */
function told(lived: ReadonlyMap<string, LivedCase>): Record<string, string> {
  return Object.fromEntries([...lived].map(([id, became]) => [id, wordsOf(became)]));
}

function wordsOf(became: LivedCase): string {
  if ("error" in became) throw became.error;
  if ("obstacle" in became) return became.obstacle.en;
  const messages = became.positions
    .flatMap((at) => became.judged.lives[at]?.findings ?? [])
    .map(({ message }) => message.en);
  const reported = became.positions.every((at) =>
    (became.judged.lives[at]?.parts ?? []).some(({ received }) => received.length > 0),
  );
  return messages.length === 0 && reported ? "as owed" : `wrong: ${messages.join("; ")}`;
}

/** The opening day of each case as it was lived. */
function firstDays(lived: ReadonlyMap<string, LivedCase>): Record<string, string> {
  return Object.fromEntries(
    [...lived].flatMap(([id, became]) => {
      const day = "judged" in became ? became.judged.lives[became.positions[0] ?? 0]?.life.setting.life : undefined;
      return day === undefined ? [] : [[id, beginsOn(day)]];
    }),
  );
}
