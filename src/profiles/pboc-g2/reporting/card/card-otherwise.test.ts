import { describe, expect, it } from "vitest";
import { SEGMENT } from "../segments.js";
import { renderCard } from "../testing/render-card.js";
import { cardOwed, linesOwed, segmentOf, WITHHELD } from "./testing/card-owed.js";

const DRAWN = "2024-01-20 draw 1000";
const R3 = { terms: { product: "R3" as const } };

/** AcctStatus and RpyStatus of each record that has them. */
const states = (...story: Parameters<typeof linesOwed>): string[] =>
  linesOwed(...story).flatMap((line) => /: (\S+ [^,]+),/.exec(line)?.[1] ?? []);

// A bill of 1,000.00 on 5 February, of which 100.00 fall due on the 25th; 29 days of 0.10 on 5 March, of 31 on 5 April.
describe("a credit card that is marked (L80)", () => {
  it("in court reads 8 and its digit, K 8, until nothing is overdue", () => {
    expect(linesOwed(`${DRAWN}\n2024-02-27 court\n2024-04-10 pay 300`, "2024-05-05").slice(1)).toEqual([
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 8 1, balance 1003, billed 1003, overdue 1, of 100, due 100|90, last 2024-01-10, K8 2024-02-27 0",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 8 2, balance 1006, billed 1006, overdue 2, of 190, due 90|82, last 2024-01-10",
      "40 2024-04-10: 1 N, balance 706, paid 300, last 2024-04-10",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 N, balance 708, billed 708, due 82|71, paid 300, last 2024-04-10",
    ]);
  });

  it("bad debt is 51 and written off 52 before 8, the letter B or the digit that goes on rising", () => {
    const words = `${DRAWN}\n2024-02-27 court\n2024-02-28 bad-debt\n2024-03-10 write-off`;
    expect(linesOwed(words, "2024-05-05").slice(1)).toEqual([
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 51 B|1, balance 1003, billed 1003, overdue 1, of 100, due 100|90, last 2024-01-10, K8 2024-02-27 0",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 52 B|2, balance 1006, billed 1006, overdue 2, of 190, due 90|82, last 2024-01-10, K15 2024-03-10 0",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 52 B|3, balance 1009, billed 1009, overdue 3, of 272, due 82|74, last 2024-01-10",
    ]);
  });

  it("that was marked and cleared between two bills reads nothing of it but K", () => {
    expect(linesOwed(`${DRAWN}\n2024-02-27 write-off\n2024-02-28 pay 100`, "2024-03-05").at(-1)).toBe(
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 903, billed 903, due 100|90, paid 100, last 2024-02-28, K15 2024-02-27 0",
    );
  });
});

describe("an R3 that is marked (L79, L80)", () => {
  it("reads 8, 51 and 52, B or the band of its oldest overdraft, until nothing older than the day is owed", () => {
    const words =
      "2024-02-03 draw 100\n2024-02-05 court\n2024-02-10 bad-debt\n2024-03-10 write-off\n2024-05-01 pay 100.62\n2024-05-01T11:00 draw 5";
    expect(linesOwed(words, "2024-06-05", R3)).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 8 1, balance 100, last 2024-01-10, K8 2024-02-05 0",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 51 B|2, balance 100, last 2024-01-10",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 52 B|3, balance 101, last 2024-01-10, K15 2024-03-10 0",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 1, balance 5, paid 101, last 2024-05-01",
      "30 2024-06-05 of 2024-06 settled 2024-06-05: 1 2, balance 5, last 2024-05-01",
    ]);
  });
});

describe("a card that is stopped (L81)", () => {
  it("reads 31 whatever is overdue, in a 40 too, until it goes on; it owes no record and no K by itself", () => {
    const words = `${DRAWN}\n2024-02-01 stop\n2024-03-10 pay 190\n2024-03-20 resume\n2024-03-25 pay 1`;
    expect(linesOwed(words, "2024-04-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 31 N, balance 1000, billed 1000, due 0|100, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 31 1, balance 1003, billed 1003, overdue 1, of 100, due 100|90, last 2024-01-10",
      "40 2024-03-10: 31 N, balance 813, paid 190, last 2024-03-10",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 N, balance 815, billed 815, due 90|81, paid 191, last 2024-03-25",
    ]);
  });

  it("reads its mark first, and 31 as of its opening", () => {
    expect(states(`${DRAWN}\n2024-02-01 stop\n2024-02-27 bad-debt\n2024-03-10 pay 190`, "2024-04-05")).toEqual([
      "31 N",
      "51 B|1",
      "31 N",
      "31 1",
    ]);
    const [opening] = cardOwed("2024-01-10 stop", "2024-01-10");
    expect(opening === undefined ? "" : renderCard(opening)).toContain(": 31 *");
    expect(states("2024-02-03 draw 100\n2024-02-04 stop", "2024-03-05", R3)).toEqual(["31 1", "31 2"]);
  });

  it("may be closed, and is no longer stopped when it is opened again", () => {
    expect(linesOwed("2024-02-01 stop\n2024-02-10 close\n2024-04-10 reopen", "2024-05-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 31 *, last 2024-01-10",
      "20 2024-02-10 of 2024-03|2024-02 settled -|2024-02-10|2024-02-05: 4 C, last 2024-01-10, closed 2024-02-10",
      "215/12 2024-04-10 of 2024-04",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 *, last 2024-01-10",
    ]);
  });
});

describe("a card that is sold (L83)", () => {
  it("closes that day with 4, G and K 13 beside what was not told yet, and owes nothing after it", () => {
    expect(linesOwed(`${DRAWN}\n2024-02-27 court\n2024-02-28 sell 500`, "2024-12-05").slice(1)).toEqual([
      "20 2024-02-28 of 2024-03|2024-02 settled -|2024-02-28|2024-02-05: 4 G, due 0|100, last 2024-01-10, closed 2024-02-28, K8 2024-02-27 0, K13 2024-02-28 500|1000",
    ]);
  });

  it("is carved out on a bill day with code 32", () => {
    expect(linesOwed(`${DRAWN}\n2024-03-05 carve 500`, "2024-12-05").slice(1)).toEqual([
      "32 2024-03-05 of 2024-03 settled 2024-03-05|-: 4 G, due 0|100, last 2024-01-10, closed 2024-03-05, K12 2024-03-05 500|1000",
    ]);
  });

  it("of an R3 is the same", () => {
    expect(linesOwed("2024-02-03 draw 100\n2024-02-10 sell 1", "2024-12-05", R3)).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 1, balance 100, last 2024-01-10",
      "20 2024-02-10 of 2024-03|2024-02 settled -|2024-02-10|2024-02-05: 4 G, last 2024-01-10, closed 2024-02-10, K13 2024-02-10 1|100",
    ]);
  });

  it("tells of a large instalment that no record told of; what is not billed of it was not owed", () => {
    const closing = cardOwed("2024-02-07 draw 10\n2024-02-07 spread 9000/3\n2024-02-20 sell 5", "2024-12-05").at(-1);
    expect(closing === undefined ? "" : renderCard(closing)).toBe(
      "20 2024-02-20 of 2024-03|2024-02 settled -|2024-02-20|2024-02-05: 4 G, last 2024-01-10, closed 2024-02-20, K13 2024-02-20 5|10, with I",
    );
    expect(segmentOf(closing, "I")).toContain("SpecLine 9000");
    expect(segmentOf(closing, "H")).toEqual(
      expect.arrayContaining(["AcctBal 0", "NotIsuBal 0", "RemRepPrd 0", "TotOverd 0"]),
    );
  });

  it("in a month without a bill that was told closes in the next one, as the bureau takes no H of that month", () => {
    expect(linesOwed("2024-01-20 draw 100\n2024-04-03 move 1\n2024-04-20 sell 50", "2024-12-05").slice(2)).toEqual([
      "215/11 2024-04-03 of 2024-04",
      "20 2024-04-20 of 2024-05 settled : 4 G, due 0|9, last 2024-01-10, closed 2024-04-20, K13 2024-04-20 50|100",
    ]);
  });

  it("tells no month any more that a moved bill day still leaves without a bill, that of its own day neither", () => {
    const moved = "2024-02-03 draw 100\n2024-02-25 pay 10\n2024-04-03 move 1";
    expect(linesOwed(`${moved}\n2024-04-03T11:00 sell 50`, "2024-12-05").slice(2)).toEqual([
      "20 2024-04-03 of 2024-04 settled 2024-04-03|-: 4 G, due 0|9, last 2024-02-25, closed 2024-04-03, K13 2024-04-03 50|90",
    ]);
    const late = { terms: { billDay: 28 } };
    const waiting = "2024-02-03 draw 100\n2024-04-06 move 10";
    expect(linesOwed(waiting, "2024-12-05", late).filter((line) => line.startsWith("215"))).toEqual([
      "215/11 2024-04-10 of 2024-04",
    ]);
    expect(linesOwed(`${waiting}\n2024-04-07 sell 50`, "2024-12-05", late).slice(2)).toEqual([
      "20 2024-04-07 of 2024-04 settled 2024-04-07|-: 4 G, last 2024-01-10, closed 2024-04-07, K13 2024-04-07 50|100",
    ]);
  });

  it("withheld so far is told with its closing alone", () => {
    const more = { activated: "2024-02-13", agreement: WITHHELD };
    expect(linesOwed("2024-02-13 draw 10\n2024-02-14 sell 10", "2024-12-05", more)).toEqual([
      "20 2024-02-14 of 2024-02 settled 2024-02-14|2024-02-05|-: 4 G, last 2024-01-10, closed 2024-02-14, K13 2024-02-14 10, with CF",
    ]);
  });
});

describe("segment K of a card", () => {
  const duties = (...story: Parameters<typeof cardOwed>): string[] =>
    cardOwed(...story).map(({ codes, segments }) => `${codes[0]?.code} ${segments[SEGMENT.K]}`);

  it("stands in records of code 30, 20 and 32 alone", () => {
    const words = `${DRAWN}\n2024-02-27 court\n2024-03-10 pay 190\n2024-04-26 write-off\n2024-04-27 carve 1`;
    expect(duties(words, "2024-12-05")).toEqual([
      "10 must-not",
      "30 must-not",
      "30 must",
      "40 must-not",
      "30 must-not",
      "20 must",
    ]);
  });

  it("waits behind a first record of code 31 for the next", () => {
    const withheld = { ...R3, activated: "2024-03-20", agreement: WITHHELD };
    expect(linesOwed("2024-03-20 draw 100\n2024-03-22 court", "2024-05-05", withheld)).toEqual([
      "31 2024-04-05 of 2024-04 settled 2024-04-05: 8 1, balance 100, last 2024-01-10, with CF",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 8 2, balance 100, last 2024-01-10, K8 2024-03-22 0",
    ]);
  });
});
