import { describe, expect, it } from "vitest";
import { liveRevolving } from "../../../../ledger/testing/live-revolving.js";
import type { OwedRecord } from "../../../owed-record.js";
import { SEGMENT } from "../segments.js";
import { inOrder, partStory } from "../testing/otherwise-words.js";
import { renderOwed } from "../testing/render-owed.js";
import { revolvingRecords } from "./revolving-records.js";

// 3.65 % a year is one hundredth of a percent a day where the basis is 365; no penalty interest.
const agreement = { interest: { dayCount: "ACT/365" as const, penaltyRatePpm: 0 } };

function recordsOf(words: string, horizon: string): OwedRecord[] {
  const { plain, otherwise } = partStory(words);
  const { lived, rules, refusal } = liveRevolving({ agreement, events: plain });
  expect(refusal).toBeNull();
  return revolvingRecords({ ...lived, events: inOrder([...lived.events, ...otherwise]) }, rules, horizon);
}

/** What must come, the opening left out. */
function owedOf(words: string, horizon: string): string[] {
  return recordsOf(words, horizon)
    .filter(({ required, codes }) => required && codes[0]?.code !== "10")
    .map(renderOwed);
}

// 36 days of 0.50 are 18.00 on 15 February, 29 are 14.50 on 15 March, 31 are 15.50 on 15 April.
const DRAWN = "2024-01-10 draw 5000";
const FEBRUARY_UNPAID =
  "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10";

describe("a revolving loan that is marked (L80)", () => {
  it("in court reads 8 and its digit, K 8, until nothing is overdue", () => {
    const owed = owedOf(`${DRAWN}\n2024-02-20 court\n2024-03-20 pay 32.50\n2024-04-15 pay 15.50`, "2024-04-30");
    expect(owed).toEqual([
      FEBRUARY_UNPAID,
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 8 1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10, K8 2024-02-20 0",
      "40 2024-03-20: 1 N, balance 5000, 0|4 to come, overdue 0 0, paid 33, last 2024-03-20",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 1 N, balance 5000, 0|3 to come, due 16, paid 48, last 2024-04-15",
    ]);
  });

  it("bad debt is 41 and written off 42 before 8, the letter B or the digit that goes on rising", () => {
    const owed = owedOf(`${DRAWN}\n2024-02-20 court\n2024-02-21 bad-debt\n2024-03-20 write-off`, "2024-05-15");
    expect(owed.slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 41 B|1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10, K8 2024-02-20 0",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 42 B|2|3, balance 5000, 0|3 to come, overdue 3 48 (0), due 16, paid 0, last 2024-01-10, K15 2024-03-20 0",
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 42 B|3|4, balance 5000, 0|2 to come, overdue 4 63 (0), due 15, paid 0, last 2024-01-10",
    ]);
  });
});

describe("a revolving loan that is stopped (L81)", () => {
  it("reads 5 while nothing is overdue, in a 40 too, and 5 or 2 while something is; it owes no record and no K by itself", () => {
    const words = `${DRAWN}\n2024-02-10 stop\n2024-02-15 pay 18\n2024-03-20 pay 14.50\n2024-04-01 resume\n2024-04-15 pay 15.50`;
    expect(owedOf(words, "2024-04-30")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 5 N, balance 5000, 0|5 to come, due 18, paid 18, last 2024-02-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 5|2 1, balance 5000, 0|4 to come, overdue 1 15 (0), due 15, paid 0, last 2024-02-15",
      "40 2024-03-20: 5 N, balance 5000, 0|4 to come, overdue 0 0, paid 15, last 2024-03-20",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 1 N, balance 5000, 0|3 to come, due 16, paid 30, last 2024-04-15",
    ]);
  });

  it("reads its mark first", () => {
    expect(owedOf(`${DRAWN}\n2024-02-10 stop\n2024-02-20 court`, "2024-03-15").at(-1)).toContain(
      " settled 2024-03-15: 8 1|2,",
    );
  });

  it("may read 1 as of the day of opening", () => {
    const [opening] = recordsOf("2024-01-10 stop", "2024-01-31");
    expect(renderOwed(opening as OwedRecord)).toContain(": 5|1 *, balance 0");
    const [ended] = recordsOf("2024-01-10 stop\n2024-01-10T11:00 resume", "2024-01-31");
    expect(renderOwed(ended as OwedRecord)).toContain(": 1 *, balance 0");
  });

  it("closes with its DueDate as any other", () => {
    expect(owedOf("2024-02-10 stop", "2024-12-31").at(-1)).toBe(
      "32 2024-07-10 of 2024-07 settled 2024-07-10: 3 C, balance 0, 0 to come, due 0, paid 0, last 2024-01-10, closed 2024-07-10",
    );
  });
});

describe("a revolving loan of which something is let go (L82: K 11)", () => {
  it("reads N or M, is no money received, and owes a 40 with the next money", () => {
    expect(owedOf(`${DRAWN}\n2024-02-20 relieve 18\n2024-03-05 pay 100\n2024-03-15 pay 14.40`, "2024-03-31")).toEqual([
      FEBRUARY_UNPAID,
      "40 2024-03-05: 1 N, balance 4900, 0|5 to come, overdue 0 0, paid 100, last 2024-03-05",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N|M, balance 4900, 0|4 to come, due 14, paid 114, last 2024-03-15, K11 2024-02-20 18",
    ]);
  });

  it("closes with C or G where the last of the debt is let go", () => {
    const words = "2024-07-01 draw 1000\n2024-07-10 relieve 1000.90";
    expect(owedOf(words, "2024-12-31").at(-1)).toBe(
      "32 2024-07-10 of 2024-07 settled 2024-07-10: 3 C|G, balance 0, 0 to come, due 0|1001, paid 0, last 2024-01-10, closed 2024-07-10, K11 2024-07-10 1001",
    );
  });
});

describe("a revolving loan that is paid otherwise (L82: K 3, Z; K 2, D)", () => {
  it.each([
    ["in-kind", "Z", "K3"],
    ["guarantor", "D", "K2"],
  ])("%s reads %s, or as money", (what, letter, group) => {
    expect(owedOf(`${DRAWN}\n2024-02-15 ${what} 2018`, "2024-02-29")).toEqual([
      `30 2024-02-15 of 2024-02 settled 2024-02-15: 1 ${letter}|N, balance 3000, 0|5 to come, due 18, paid 2018, last 2024-02-15, ${group} 2024-02-15 2018`,
    ]);
    // Arrears cleared between are told that day with N, and again with the month.
    expect(owedOf(`${DRAWN}\n2024-02-20 ${what} 18\n2024-03-15 pay 14.50`, "2024-03-31").slice(1)).toEqual([
      "40 2024-02-20: 1 N, balance 5000, 0|5 to come, overdue 0 0, paid 18, last 2024-02-20",
      `30 2024-03-15 of 2024-03 settled 2024-03-15: 1 ${letter}|N, balance 5000, 0|4 to come, due 15, paid 33, last 2024-03-15, ${group} 2024-02-20 18`,
    ]);
    // What leaves something overdue changes no letter.
    expect(owedOf(`${DRAWN}\n2024-02-15 ${what} 8`, "2024-02-29")[0]).toContain(": 2 1, balance 5000");
    // A month in which nothing falls due stays *, or has the letter.
    const early = owedOf(`2024-02-16 draw 1000\n2024-02-16T11:00 ${what} 1000`, "2024-03-15").at(-1);
    expect(early).toBe(
      `30 2024-03-15 of 2024-03 settled 2024-03-15: 1 ${letter}|*|N, balance 0, 0|4 to come, due 0, paid 1000, last 2024-02-16, ${group} 2024-02-16 1000`,
    );
    expect(owedOf(`2024-07-01 draw 1000\n2024-07-10 ${what} 1000.90`, "2024-12-31").at(-1)).toBe(
      `32 2024-07-10 of 2024-07 settled 2024-07-10: 3 C, balance 0, 0 to come, due 0|1001, paid 1001, last 2024-07-10, closed 2024-07-10, ${group} 2024-07-10 1001`,
    );
  });

  it("by both in one month reads either letter", () => {
    expect(owedOf(`${DRAWN}\n2024-02-14 in-kind 18\n2024-02-15 guarantor 18`, "2024-02-29")[0]).toMatch(
      /: 1 Z\|D\|N, .* K3 2024-02-14 18, K2 2024-02-15 18$/,
    );
  });

  it("on one day by two assets is one sum", () => {
    expect(owedOf(`${DRAWN}\n2024-02-14 in-kind 18\n2024-02-14T11:00 in-kind 20`, "2024-02-29")[0]).toMatch(
      / K3 2024-02-14 38$/,
    );
  });
});

describe("a revolving loan that is sold (L83: K 13, K 12, G)", () => {
  it("is over with that day, whatever its DueDate, and owes nothing after it", () => {
    expect(owedOf(`${DRAWN}\n2024-02-15 pay 18\n2024-03-20 sell 4000`, "2024-12-31").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 5000, 0|4 to come, overdue 1 15 (0), due 15, paid 0, last 2024-02-15",
      "20 2024-03-20 of 2024-04|2024-03 settled -|2024-03-20|2024-03-15: 3 G, balance 0, 0 to come, due 0|15, paid 0, last 2024-02-15, closed 2024-03-20, K13 2024-03-20 4000|5000",
    ]);
  });

  it("is carved out on a settlement day with code 32; what was told of it by no other record is told with it", () => {
    const words = `${DRAWN}\n2024-02-20 court\n2024-03-15 carve 0`;
    expect(owedOf(words, "2024-12-31")).toEqual([
      FEBRUARY_UNPAID,
      "32 2024-03-15 of 2024-03 settled 2024-03-15: 3 G, balance 0, 0 to come, due 0|15, paid 0, last 2024-01-10, closed 2024-03-15, K8 2024-02-20 0, K12 2024-03-15 0|5000",
    ]);
  });

  it("in the month of opening is told after its opening", () => {
    expect(owedOf(`${DRAWN}\n2024-01-20 sell 4900`, "2024-12-31")).toEqual([
      "20 2024-01-20 of 2024-01|2024-02 settled 2024-01-20|-: 3 G, balance 0, 0 to come, due 0, paid 0, last 2024-01-10, closed 2024-01-20, K13 2024-01-20 4900|5000",
    ]);
  });
});

describe("segment K of a revolving loan", () => {
  it("stands in records of code 30, 20 and 32 alone", () => {
    const words = `${DRAWN}\n2024-01-10T11:00 in-kind 100\n2024-02-20 guarantor 18\n2024-03-20 sell 1`;
    const duties = recordsOf(words, "2024-12-31").map(
      ({ codes, required, segments }) => `${codes[0]?.code}${required ? "" : "?"} ${segments[SEGMENT.K]}`,
    );
    expect(duties).toEqual(["10 must-not", "30? must", "30 must", "40 must-not", "30 must", "20 must"]);
  });
});
