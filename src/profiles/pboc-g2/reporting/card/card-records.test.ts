import { describe, expect, it } from "vitest";
import { SEGMENT } from "../segments.js";
import { renderCard } from "../testing/render-card.js";
import { cardOwed, linesOwed, segmentOf, WITHHELD } from "./testing/card-owed.js";

const r3 = { terms: { product: "R3" as const } };

describe("the opening of a card (L50, L52)", () => {
  it("is told of a credit card with its limit, what is owed, and no plan", () => {
    const [opening] = cardOwed("2024-01-10 draw 600.40\n2024-01-10T11:00 pay 100", "2024-01-31");
    expect(segmentOf(opening, "C")).toEqual([
      "BusiLines 2",
      "BusiDtlLines 81",
      "OpenDate 2024-01-10",
      "Cy CNY",
      "AcctCredLine 10000",
      "DueDate 2027-01-10",
      "ApplyBusiDist 110000",
      "GuarMode 4",
      "OthRepyGuarWay 0",
      "AssetTrandFlag 0",
      "FundSou 1",
      "LoanForm 1",
      "CreditID 1234",
    ]);
    expect(segmentOf(opening, "H")).toEqual([
      "Month 2024-01",
      "SettDate -|2024-01-10",
      "AcctStatus 1",
      "AcctBal 500",
      "PridAcctBal 0",
      "UsedAmt 500",
      "NotIsuBal 0",
      "RemRepPrd 0",
      "FiveCate 1",
      "FiveCateAdjDate 2024-01-10",
      "RpyStatus *",
      "RpyPrct -",
      "OverdPrd 0",
      "TotOverd 0",
      "CurRpyAmt 0",
      "ActRpyAmt 0",
      "LatRpyDate 2024-01-10",
      "CloseDate -",
    ]);
    expect(segmentOf(opening, "F")).toEqual([`Mcc ${opening?.account.replace("CC001", "CL001")}`]);
    expect(opening?.requirement).toBe("OWED-CARD-10");
  });

  it("is told of an R3 overdrawn that day as overdrawn, or not yet", () => {
    const [opening] = cardOwed("2024-01-10 draw 0.40", "2024-01-31", r3);
    expect(segmentOf(opening, "C").slice(0, 2)).toEqual(["BusiLines 2", "BusiDtlLines 71"]);
    expect(segmentOf(opening, "H")).toEqual([
      "Month 2024-01",
      "SettDate -|2024-01-10",
      "AcctStatus 1",
      "AcctBal 1",
      "FiveCate 1",
      "FiveCateAdjDate 2024-01-10",
      "RpyStatus 1|N",
      "OvedrawBaOve180 0",
      "ActRpyAmt 0",
      "LatRpyDate 2024-01-10",
      "CloseDate -",
    ]);
    expect(cardOwed("", "2024-01-31", r3).map(renderCard)).toEqual([
      "10 2024-01-10 of 2024-01 settled -|2024-01-10: 1 *, last 2024-01-10, with CF",
    ]);
  });

  it("is told of a card that is not activated, whose bills are of nothing until it is", () => {
    const told = cardOwed("2024-02-20 draw 10", "2024-03-05", { activated: "2024-02-20" });
    expect(told.map(renderCard)).toEqual([
      "10 2024-01-10 of 2024-01 settled -|2024-01-10: 6 *, last 2024-01-10, with CF",
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 6 *, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 10, billed 10, due 0|1, last 2024-01-10",
    ]);
  });

  it("waits for the activation where that was agreed: code 10 within thirty days", () => {
    const day29 = { activated: "2024-02-08", agreement: WITHHELD };
    expect(cardOwed("2024-02-08 draw 10", "2024-03-05", day29).map(renderCard)).toEqual([
      "10 2024-02-08 of 2024-02 settled -|2024-02-08: 1 *, balance 10, used 10, last 2024-01-10, with CF",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 10, billed 10, due 0|1, last 2024-01-10",
    ]);
    // On a bill day there is one record.
    const onBill = { activated: "2024-02-05", agreement: WITHHELD };
    expect(cardOwed("", "2024-03-04", onBill).map(renderCard)).toEqual([
      "10 2024-02-05 of 2024-02 settled -|2024-02-05: 1 *, last 2024-01-10, with CF",
    ]);
  });

  it("waits for the first bill day from the activation on where that comes later, with code 31", () => {
    const day30 = { activated: "2024-02-09", agreement: WITHHELD };
    expect(cardOwed("2024-02-09 draw 10", "2024-04-05", day30).map(renderCard)).toEqual([
      "31 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 10, billed 10, due 0|1, last 2024-01-10, with CF",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 1, balance 10, billed 10, overdue 1, of 1, due 1, last 2024-01-10",
    ]);
    const onBill = { activated: "2024-03-05", agreement: WITHHELD };
    expect(cardOwed("", "2024-03-31", onBill).map(renderCard)).toEqual([
      "31 2024-03-05 of 2024-03 settled 2024-03-05: 1 *, last 2024-01-10, with CF",
    ]);
  });

  it("never comes where it was agreed and the card is not activated", () => {
    const never = { activated: null, agreement: WITHHELD };
    expect(cardOwed("", "2024-12-31", never)).toEqual([]);
    expect(cardOwed("2024-05-20 close", "2024-12-31", never)).toEqual([]);
  });
});

describe("bills of a credit card (L54 to L56)", () => {
  it("are told by their minimums: paid, missed, missed again, and cleared on the way", () => {
    const owed = linesOwed(
      `2024-01-20 draw 1000
       2024-02-25 pay 100
       2024-06-15 pay 45.46
       2024-06-20 pay 200
       2024-07-01 pay 66.57`,
      "2024-07-05",
    );
    // Interest 2.81 (20 days of 0.10, 9 of 0.09), then 2.80, 2.72, 2.82; minimums 90.28, 81.53, 73.65, 66.57. In June 10 days
    // bear 0.091115, 5 bear 0.086569, 11 bear 0.066569 and 4 in July 0.059912: 2.32.
    expect(owed).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 1000, billed 1000, due 0|100, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 903, billed 903, due 100|90, paid 100, last 2024-02-25",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 1, balance 906, billed 906, overdue 1, of 90, due 90|82, last 2024-02-25",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 2, balance 908, billed 908, overdue 2, of 172, due 82|74, last 2024-02-25",
      "30 2024-06-05 of 2024-06 settled 2024-06-05: 1 3, balance 911, billed 911, overdue 3, of 245, due 74|67, last 2024-02-25",
      "40 2024-06-20: 1 N, balance 666, paid 200, last 2024-06-20",
      "30 2024-07-05 of 2024-07 settled 2024-07-05: 1 N, balance 601, billed 601, due 67|60, paid 312, last 2024-07-01",
    ]);
  });

  it("are paid where the rest of a minimum was waived", () => {
    const owed = linesOwed("2024-01-20 draw 100\n2024-02-25 pay 6", "2024-03-05", {
      agreement: { interest: { dayCount: "ACT/365" }, toleranceAmount: 400 },
    });
    // 4.00 of the minimum is let go and still owed; interest 0.28 on 100.00 and then 94.00.
    expect(owed.at(-1)).toBe(
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 94, billed 94, due 10|9, paid 6, last 2024-02-25",
    );
  });

  it("of nothing read *; N is as right where something was received, and RpyPrct follows", () => {
    const [, , march] = cardOwed("2024-02-10 draw 100\n2024-02-20 pay 100", "2024-03-05");
    expect(segmentOf(march, "H").filter((text) => /^(RpyStatus|RpyPrct|ActRpyAmt)/.test(text))).toEqual([
      "RpyStatus *|N",
      "RpyPrct ?-|0",
      "ActRpyAmt 100",
    ]);
  });

  it("of less than a yuan are a balance of 1, whatever the bill is rounded to", () => {
    const owed = linesOwed("2024-01-20 draw 0.40", "2024-02-05");
    expect(owed).toEqual(["30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 1, last 2024-01-10"]);
  });

  it("tell the category and its date", () => {
    expect(linesOwed("2024-01-20 classify 3", "2024-02-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 *, last 2024-01-10, class 3 of 2024-01-20",
    ]);
  });

  it("bring segment C after a day on which the limit became another one, once", () => {
    const records = cardOwed(
      "2024-01-10T11:00 limit 9000\n2024-02-05 limit 8000\n2024-03-20 limit 7000\n2024-03-20T11:00 limit 8000",
      "2024-04-05",
    );
    expect(records.map(({ asOf, segments }) => `${asOf} ${segments[SEGMENT.C]} ${segments[SEGMENT.F]}`)).toEqual([
      "2024-01-10 must must",
      "2024-02-05 must may",
      "2024-03-05 may may",
      "2024-04-05 may may",
    ]);
    const limits = records.map((record) => segmentOf(record, "C").find((text) => text.startsWith("AcctCredLine")));
    expect(limits).toEqual(["AcctCredLine 9000", "AcctCredLine 8000", "AcctCredLine 8000", "AcctCredLine 8000"]);
  });
});

describe("a large instalment (L54, L56)", () => {
  const spread = "2024-02-05 spread 9000/3\n";

  it("is told beside the bills, with segment I from its day on", () => {
    const events = `${spread}2024-03-25 pay 3000\n2024-04-25 pay 3000`;
    expect(linesOwed(events, "2024-05-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 *, balance 0|9000, unbilled 9000, parts 3, last 2024-01-10, with I",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 3000|9000, billed 3000, unbilled 6000, parts 2, due 0|300, last 2024-01-10",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 N, balance 3000|6000, billed 3000, unbilled 3000, parts 1, due 300, paid 3000, last 2024-03-25",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 N, balance 3000, billed 3000, due 300, paid 3000, last 2024-04-25",
    ]);
    const [opening, ...months] = cardOwed(events, "2024-05-05");
    expect(opening?.segments[SEGMENT.I]).toBe("must-not");
    expect(months.map(({ segments }) => segments[SEGMENT.I])).toEqual(["must", "may", "may", "may"]);
    expect(segmentOf(months[1], "I")).toEqual([
      "SpecLine 9000",
      "SpecEfctDate 2024-02-05",
      "SpecEndDate ?2024-05-05",
      "UsedInstAmt 9000|6000",
    ]);
  });

  it("of the day of opening comes with the first bill", () => {
    const records = cardOwed("2024-01-10 spread 9000/3", "2024-03-05");
    expect(records.map(({ segments }) => segments[SEGMENT.I])).toEqual(["must-not", "must", "may"]);
    expect(segmentOf(records[0], "H").slice(3, 8)).toEqual([
      "AcctBal 0",
      "PridAcctBal 0",
      "UsedAmt 0",
      "NotIsuBal 0",
      "RemRepPrd 0",
    ]);
  });

  it("stands in the balance of a recovery as in that of a bill", () => {
    // 3,000.00 for 31 days bear 9.30; the second minimum is 570.93.
    expect(linesOwed(`${spread}2024-04-10 pay 1000`, "2024-04-30").slice(2)).toEqual([
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 1, balance 6009|9009, billed 6009, unbilled 3000, parts 1, overdue 1, of 300, due 300|571, last 2024-01-10",
      "40 2024-04-10: 1 N, balance 5009|8009, parts 1, paid 1000, last 2024-04-10",
    ]);
  });
});
