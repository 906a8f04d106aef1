import { describe, expect, it } from "vitest";
import { renderCard } from "../testing/render-card.js";
import { cardOwed, linesOwed, segmentOf, WITHHELD } from "./testing/card-owed.js";

describe("a moved bill day (L58)", () => {
  it("leaves a month without a bill, told by a 215 as of the day on which it would have been made", () => {
    // Due on 19 March, missed; the bill of 10 April would lie before 17 April, the due date of the last one.
    const story = "2024-02-03 draw 100\n2024-04-05 move 10\n2024-04-10 pay 19.03";
    const records = cardOwed(story, "2024-05-10", { terms: { billDay: 28 } });
    // Interest 0.29 for 29 days, minimum 9.03; then 13 days bear 0.010029 and 30 bear 0.008126: 0.37.
    expect(records.slice(1).map(renderCard)).toEqual([
      "30 2024-02-28 of 2024-02 settled 2024-02-28: 1 N, balance 100, billed 100, due 0|10, last 2024-01-10",
      "30 2024-03-28 of 2024-03 settled 2024-03-28: 1 1, balance 100, billed 100, overdue 1, of 10, due 10|9, last 2024-01-10",
      "215/11 2024-04-10 of 2024-04",
      "30 2024-05-10 of 2024-05 settled 2024-05-10: 1 N, balance 82, billed 82, due 9|8, paid 19, last 2024-04-10",
    ]);
    const event = records.find(({ recordType }) => recordType === "215");
    expect([event?.requirement, event?.codes, event?.causes]).toEqual(["OWED-215-11", [{ code: "11" }], ["e2"]]);
    expect([...(event?.fields ?? [])].map(([path, { accepted }]) => `${path} ${accepted[0]?.value}`)).toEqual([
      "InSpcEvtDscInf.InfRecType 215",
      `InSpcEvtDscInf.AcctCode ${event?.account}`,
      "InSpcEvtDscInf.OpetnType 11",
      "InSpcEvtDscInf.Month 2024-04",
      "InSpcEvtDscInf.Flag 1",
      "InSpcEvtDscInf.RptDate 2024-04-10",
    ]);
  });

  it("is told as of the change where that lies later; arrears may be cleared on any other day", () => {
    const story = "2024-01-20 draw 100\n2024-04-03 move 1\n2024-04-04 pay 20";
    expect(linesOwed(story, "2024-05-01").slice(1)).toEqual([
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 100, billed 100, overdue 1, of 10, due 10|9, last 2024-01-10",
      "215/11 2024-04-03 of 2024-04",
      "40 2024-04-04: 1 N, balance 80, paid 20, last 2024-04-04",
      // 30 days on 100.29 and 27 on 80.29: 0.52.
      "30 2024-05-01 of 2024-05 settled 2024-05-01: 1 N, balance 81, billed 81, due 9|8, paid 20, last 2024-04-04",
    ]);
  });

  it("without a gap owes nothing; the next period is the longer for it", () => {
    expect(linesOwed("2024-01-20 draw 100\n2024-02-10 pay 100\n2024-02-20 move 28", "2024-03-28")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 100, billed 100, due 0|10, last 2024-01-10",
      "30 2024-03-28 of 2024-03 settled 2024-03-28: 1 N, due 10|0, paid 100, last 2024-02-10",
    ]);
  });

  it("is not told of a month that the first record told (R2151202), nor before the first record (R2151201)", () => {
    const early = { activated: "2024-02-03", agreement: WITHHELD };
    expect(cardOwed("2024-02-04 move 1", "2024-03-01", early).map(renderCard)).toEqual([
      "10 2024-02-03 of 2024-02 settled -|2024-02-03: 1 *, last 2024-01-10, with CF",
      "30 2024-03-01 of 2024-03 settled 2024-03-01: 1 *, last 2024-01-10",
    ]);
    const late = { activated: "2024-03-02", agreement: WITHHELD };
    expect(cardOwed("2024-03-03 move 1", "2024-04-01", late).map(renderCard)).toEqual([
      "31 2024-04-01 of 2024-04 settled 2024-04-01: 1 *, last 2024-01-10, with CF",
    ]);
  });
});

describe("the closing of a card (L59)", () => {
  const paid = "2024-02-03 draw 10\n2024-02-25 pay 10\n";

  it("on a bill day is that day's record", () => {
    expect(linesOwed(`${paid}2024-03-05 close`, "2024-06-30").slice(1)).toEqual([
      "32 2024-03-05 of 2024-03 settled 2024-03-05|-: 4 C, due 0|1, paid 10, last 2024-02-25, closed 2024-03-05",
    ]);
  });

  it("after the bill of the month stands under the next one, or under the same again", () => {
    const records = cardOwed(`${paid}2024-03-20 close`, "2024-06-30");
    expect(records.slice(2).map(renderCard)).toEqual([
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, due 1|0, paid 10, last 2024-02-25",
      "20 2024-03-20 of 2024-04|2024-03 settled -|2024-03-20|2024-03-05: 4 C, last 2024-02-25, closed 2024-03-20",
    ]);
    expect(records.at(-1)?.months).toEqual(["2024-04", "2024-03"]);
    expect(segmentOf(records.at(-1), "H").filter((text) => text.startsWith("RpyPrct"))).toEqual(["RpyPrct ?0"]);
  });

  it("before the bill of the month stands under it, in the month of opening also under the next", () => {
    expect(linesOwed(`${paid}2024-03-02 close`, "2024-06-30").slice(1)).toEqual([
      "20 2024-03-02 of 2024-03 settled 2024-03-02|-: 4 C, due 0|1, paid 10, last 2024-02-25, closed 2024-03-02",
    ]);
    expect(linesOwed("2024-01-20 close", "2024-06-30")).toEqual([
      "20 2024-01-20 of 2024-01|2024-02 settled 2024-01-20|-: 4 C, last 2024-01-10, closed 2024-01-20",
    ]);
  });

  it("of an R3 has neither minimum nor arrears", () => {
    const records = cardOwed("2024-02-03 draw 10\n2024-02-03T11:00 pay 10\n2024-02-20 close", "2024-06-30", {
      terms: { product: "R3" },
    });
    expect(records.slice(1).map(renderCard)).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, paid 10, last 2024-02-03",
      "20 2024-02-20 of 2024-03|2024-02 settled -|2024-02-20|2024-02-05: 4 C, last 2024-02-03, closed 2024-02-20",
    ]);
  });

  it("introduces a card that was withheld until then", () => {
    const late = { activated: "2024-02-13", agreement: WITHHELD };
    expect(cardOwed("2024-02-14 close", "2024-06-30", late).map(renderCard)).toEqual([
      "20 2024-02-14 of 2024-02 settled 2024-02-14|2024-02-05|-: 4 C, last 2024-01-10, closed 2024-02-14, with CF",
    ]);
    expect(cardOwed("2024-03-05 close", "2024-06-30", late).map(renderCard)).toEqual([
      "32 2024-03-05 of 2024-03 settled 2024-03-05|-: 4 C, last 2024-01-10, closed 2024-03-05, with CF",
    ]);
    // As of the day of activation its first record is owed, so it is closed on a later one.
    const sameDay = { activated: "2024-02-03", agreement: WITHHELD };
    expect(() => cardOwed("2024-02-03T11:00 close", "2024-06-30", sameDay)).toThrow("of activation");
  });
});

describe("a card that is opened again (L59)", () => {
  it("is told by a 215, and by bills from the month after", () => {
    const story =
      "2024-02-03 draw 10\n2024-02-25 pay 10\n2024-03-05 close\n2024-05-20 reopen\n2024-05-21 draw 20\n2024-06-20 limit 9000";
    const records = cardOwed(story, "2024-07-05");
    expect(records.slice(2).map(renderCard)).toEqual([
      "32 2024-03-05 of 2024-03 settled 2024-03-05|-: 4 C, due 0|1, paid 10, last 2024-02-25, closed 2024-03-05",
      "215/12 2024-05-20 of 2024-05",
      "30 2024-06-05 of 2024-06 settled 2024-06-05: 1 N, balance 20, billed 20, due 0|2, last 2024-02-25",
      "30 2024-07-05 of 2024-07 settled 2024-07-05: 1 1, balance 20, billed 20, overdue 1, of 2, due 2, last 2024-02-25, with C",
    ]);
    expect(records[3]).toMatchObject({ requirement: "OWED-215-12", causes: ["e4"], months: [], kind: "event" });
  });
});
