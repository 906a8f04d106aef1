import { describe, expect, it } from "vitest";
import { plainAgreement } from "../../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { DAILY_PART, partOwed } from "../testing/live-part.js";
import { renderOwed } from "../testing/render-owed.js";
import { tellOwed } from "../testing/tell-owed.js";

// 5,000.00 from 10 January 2024 at one hundredth of a percent a day; due on the 15th: 18.00, 14.50, 15.50, 15.00 …
const DRAWN = "2024-01-10 draw 5000";

function recordsOf(words: string, horizon: string): OwedRecord[] {
  const owed = partOwed("R1", `${DRAWN}\n${words}`, horizon, DAILY_PART);
  expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  return owed;
}

/** What a story owes as of 15 February and later, and what puts it right; what need not come in brackets. */
function owedOf(...story: Parameters<typeof recordsOf>): string[] {
  return recordsOf(...story)
    .filter(({ kind, asOf }) => kind === "correction" || asOf >= "2024-02-15")
    .map(renderOwed);
}

/** The corrections alone, by type, segment and day. */
function putRight(...story: Parameters<typeof recordsOf>): string[] {
  return recordsOf(...story)
    .filter(({ kind }) => kind === "correction")
    .map(({ recordType, codes, asOf, causes, required }) =>
      [recordType, codes[0]?.code, asOf, "for", ...causes, ...(required ? [] : ["(may)"])].join(" "),
    );
}

describe("a repayment of a revolving loan found late (L84)", () => {
  it("owes a 212 H for each month since that reads otherwise, in order; what follows goes on from what is right", () => {
    expect(owedOf("2024-03-20 pay 18 on 2024-02-15", "2024-04-15")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10",
      "212-H by 2024-03-21 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5000, 0|5 to come, due 18, paid 18, last 2024-02-15",
      "212-H by 2024-03-21 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 5000, 0|4 to come, overdue 1 15 (0), due 15, paid 0, last 2024-02-15",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 2, balance 5000, 0|3 to come, overdue 2 30 (0), due 16, paid 0, last 2024-02-15",
    ]);
  });

  it("that repaid principal takes the interest of the days since off the next due date", () => {
    // Of 1,018.00 paid on 15 February 1,000.00 are principal: 29 days of 0.40 are 11.60, not 14.50.
    expect(owedOf("2024-03-20 pay 1018 on 2024-02-15", "2024-03-31").slice(2)).toEqual([
      "212-H by 2024-03-21 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 4000, 0|5 to come, due 18, paid 1018, last 2024-02-15",
      "212-H by 2024-03-21 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 4000, 0|4 to come, overdue 1 12 (0), due 12, paid 0, last 2024-02-15",
    ]);
  });

  it("puts the month of opening right where it counts for the day of it, by the newest record of that month", () => {
    const words = "2024-02-10 pay 1000 on 2024-01-10";
    expect(owedOf(words, "2024-02-14")).toEqual([
      "212-H by 2024-02-11 2024-01-10 of 2024-01 settled -|2024-01-10: 1 *, balance 4000, 0|6 to come, due 0, paid 0, last 2024-01-10",
    ]);
    const came = { recordType: "210", kind: "monthly", code: "30", month: "2024-01", asOf: "2024-01-31" };
    const owed = partOwed("R1", `${DRAWN}\n${words}`, "2024-02-14", DAILY_PART, [came as ReceivedRecord]);
    expect(owed.filter(({ kind }) => kind === "correction").map(renderOwed)).toEqual([
      "212-H by 2024-02-11 2024-01-31 of 2024-01 settled 2024-01-31: 1 *|N, balance 4000, 0|6 to come, due 0, paid 1000, last 2024-01-10",
    ]);
  });

  it("makes a code 40 that would have been owed one that may come, and puts right or deletes a later one", () => {
    // 10.00 of the 18.00 on the 18th: the clearing of the 20th repaid 10.00 of principal. With all 18.00 it cleared nothing.
    const late = "2024-02-20 pay 18\n2024-02-25 pay 10 on 2024-02-18\n2024-02-28 pay 8 on 2024-02-18";
    expect(owedOf(late, "2024-02-29").slice(1)).toEqual([
      "40 2024-02-20: 1 N, balance 5000, 0|5 to come, overdue 0 0, paid 18, last 2024-02-20",
      "212-J by 2024-02-26 2024-02-20: 1 N, balance 4990, 0|5 to come, overdue 0 0, paid 18, last 2024-02-20",
      "(40 2024-02-18: 1 N, balance 5000, 0|5 to come, overdue 0 0, paid 18, last 2024-02-18)",
      "213-J by 2024-02-29 2024-02-20",
    ]);
    const arrival = { after: "2024-02-29T01:00:00+08:00", by: "2024-02-29T02:00:00+08:00" };
    const came = { recordType: "210", kind: "event", code: "40", asOf: "2024-02-18", arrival } as ReceivedRecord;
    const again = partOwed("R1", `${DRAWN}\n${late}\n2024-03-02 bounce 3`, "2024-03-10", DAILY_PART, [came]);
    // It came, so it is put right like any other: 8.00 on the 18th clear nothing. Of the 20th one was told before.
    expect(again.slice(-3).map(renderOwed)).toEqual([
      "(40 2024-02-18: 1 N, balance 5000, 0|5 to come, overdue 0 0, paid 18, last 2024-02-18)",
      "213-J by 2024-02-29 2024-02-20",
      "213-J by 2024-03-03 2024-02-18",
    ]);
  });

  it("tells the state with it as of its known day: the record of that day is no correction", () => {
    expect(owedOf("2024-03-15 pay 18 on 2024-02-15", "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10",
      "212-H by 2024-03-16 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5000, 0|5 to come, due 18, paid 18, last 2024-02-15",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 5000, 0|4 to come, overdue 1 15 (0), due 15, paid 0, last 2024-02-15",
    ]);
  });

  it("leaves alone a month that it does not change, and the closing", () => {
    const closed =
      "2024-02-15 pay 18\n2024-03-15 pay 14.50\n2024-04-15 pay 15.50\n2024-05-15 pay 15\n2024-06-15 pay 15.50";
    // The interest of 25 days, 12.50, is due with the principal on 10 July.
    const words = `${closed}\n2024-07-10 pay 5012\n2024-07-10 pay 0.50 on 2024-06-20`;
    expect(putRight(words, "2024-12-31")).toEqual([]);
    expect(owedOf(words, "2024-12-31").at(-1)).toContain("closed 2024-07-10");
  });
});

describe("a repayment of a revolving loan that bounced (L84)", () => {
  it("deletes the code 40 of its day, and puts right the months since with the interest that would have been", () => {
    expect(owedOf("2024-02-20 pay 1018\n2024-03-20 bounce 2", "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10",
      "40 2024-02-20: 1 N, balance 4000, 0|5 to come, overdue 0 0, paid 1018, last 2024-02-20",
      // Five days of 0.50 and 24 of 0.40.
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 4000, 0|4 to come, overdue 1 12 (0), due 12, paid 1018, last 2024-02-20",
      "213-J by 2024-03-21 2024-02-20",
      "212-H by 2024-03-21 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10",
    ]);
  });

  it("names the reversal as what calls for it", () => {
    expect(putRight("2024-02-15 pay 18\n2024-02-20 bounce 2", "2024-03-01")).toEqual(["212 H 2024-02-15 for e3"]);
  });
});

describe("what is found and bounces of a revolving loan", () => {
  it("owes nothing where nothing that was told reads otherwise", () => {
    // 0.30 more on a day on which 100.00 came, within what is rounded; found and bounced on one day; no record between.
    expect(putRight("2024-02-14 pay 100\n2024-02-20 pay 0.30 on 2024-02-14", "2024-03-01")).toEqual([]);
    expect(putRight("2024-03-20 pay 18 on 2024-02-15\n2024-03-20 bounce 2", "2024-03-31")).toEqual([]);
    expect(putRight("2024-02-20 pay 100 on 2024-02-17", "2024-03-31")).toEqual([]);
  });

  it("may be put right where it is within the tolerance of amounts", () => {
    // One more of 100.00, where amounts may be off by one.
    expect(putRight("2024-02-14 pay 100\n2024-02-20 pay 1 on 2024-02-14", "2024-03-01")).toEqual([
      "212 H 2024-02-15 for e3 (may)",
    ]);
  });

  it("is put right together where it became known on one day, and once more for another", () => {
    const together = "2024-03-20 pay 18 on 2024-02-15\n2024-03-20 pay 14.50 on 2024-03-15";
    expect(putRight(together, "2024-04-10")).toEqual(["212 H 2024-02-15 for e2 e3", "212 H 2024-03-15 for e2 e3"]);
    const apart = "2024-03-20 pay 18 on 2024-02-15\n2024-03-25 bounce 2\n2024-03-27 pay 5 on 2024-03-10";
    expect(owedOf(apart, "2024-04-10").slice(2)).toEqual([
      "212-H by 2024-03-21 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5000, 0|5 to come, due 18, paid 18, last 2024-02-15",
      "212-H by 2024-03-21 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 5000, 0|4 to come, overdue 1 15 (0), due 15, paid 0, last 2024-02-15",
      "212-H by 2024-03-26 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 5000, 0|5 to come, overdue 1 18 (0), due 18, paid 0, last 2024-01-10",
      "212-H by 2024-03-26 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 5000, 0|4 to come, overdue 2 33 (0), due 15, paid 0, last 2024-01-10",
      // 13.00 of the first due date are left.
      "212-H by 2024-03-28 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 5000, 0|4 to come, overdue 2 28 (0), due 15, paid 5, last 2024-03-10",
    ]);
  });

  it("is put right beside identity and code of the same day, and not at all of what is void on it (L75 to L77)", () => {
    const found = "2024-03-20 pay 18 on 2024-02-15";
    expect(putRight(`${found}\n2024-03-20 identity 王五\n2024-03-20 code NEW`, "2024-03-31")).toEqual([
      "212 H 2024-02-15 for e2",
      "212 B 2024-03-15 for e3",
      "212 H 2024-03-15 for e2",
      "211 new 2024-03-20 for e4",
    ]);
    expect(putRight(`${found}\n2024-03-20 void`, "2024-03-31")).toEqual(["214  2024-03-20 for e3"]);
    // What was put right under the code before, and what is known only after it.
    const codes = recordsOf(`${found}\n2024-03-22 code NEW\n2024-03-25 bounce 2`, "2024-03-31")
      .filter(({ recordType }) => recordType === "212")
      .map(({ fields }) => fields.get("BsSgmt.ModRecCode")?.accepted.map(({ value }) => value.slice(-3)));
    expect(codes).toEqual([["OLD", "NEW"], ["OLD", "NEW"], ["NEW"], ["NEW"]]);
  });

  it("holds the whole segment of its account type and no other, under that type", () => {
    const correction = recordsOf("2024-03-20 pay 18 on 2024-02-15", "2024-03-31").find(
      ({ recordType }) => recordType === "212",
    );
    expect([correction?.requirement, correction?.fields.get("BsSgmt.AcctType")?.accepted]).toEqual([
      "OWED-212-H",
      [{ value: "R1" }],
    ]);
    const held = [...(correction?.fields.keys() ?? [])].filter((path) => path.startsWith("MdfcSgmt."));
    expect(held.map((path) => path.slice("MdfcSgmt.AcctMthlyBlgInfSgmt.".length)).join(" ")).toBe(
      "Month SettDate AcctStatus AcctBal RemRepPrd FiveCate FiveCateAdjDate RpyStatus OverdPrd TotOverd OverdPrinc Oved31_60Princ Oved61_90Princ Oved91_180Princ OvedPrinc180 CurRpyAmt ActRpyAmt LatRpyDate CloseDate",
    );
    const duties = Object.entries(correction?.segments ?? {}).filter(([, duty]) => duty === "must");
    expect(duties.map(([path]) => path)).toEqual(["BsSgmt", "MdfcSgmt", "MdfcSgmt.AcctMthlyBlgInfSgmt"]);
  });
});
