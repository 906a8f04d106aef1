import { describe, expect, it } from "vitest";
import { plainAgreement } from "../../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../../owed-record.js";
import { DAILY_PART, type MorePart, partOwed } from "../testing/live-part.js";
import { renderCard } from "../testing/render-card.js";
import { tellOwed } from "../testing/tell-owed.js";

// Bills on the 5th, a minimum of a tenth due twenty days later, one hundredth of a percent a day.
const SPENT = "2024-01-10 activate\n2024-01-20 draw 1000";

function recordsOf(name: "R2" | "R3", words: string, horizon: string, more: MorePart = {}): OwedRecord[] {
  const owed = partOwed(name, words, horizon, { ...DAILY_PART, ...more });
  expect(tellOwed(owed, plainAgreement.provider)).toEqual({ breaches: [], refusals: [] });
  return owed;
}

/** What a credit card of 1,000.00 owes but for its opening. */
function owedOf(words: string, horizon: string, more: MorePart = {}): string[] {
  return recordsOf("R2", `${SPENT}\n${words}`, horizon, more)
    .filter(({ codes }) => codes[0]?.code !== "10")
    .map(renderCard);
}

const isCorrection = ({ kind }: OwedRecord): boolean => kind === "correction";

describe("a repayment of a credit card found late (L84)", () => {
  it("takes the minimum off what is overdue, and the interest of the days since off the next bill", () => {
    expect(owedOf("2024-03-20 pay 100 on 2024-02-25", "2024-04-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 1000, billed 1000, due 0|100, last 2024-01-10",
      // 29 days of 0.10: 1,002.90, a tenth of what is no unpaid minimum 90.29.
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 1003, billed 1003, overdue 1, of 100, due 100|90, last 2024-01-10",
      // 20 days of 0.10 and nine of 0.09: 902.81.
      "212-H by 2024-03-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 903, billed 903, due 100|90, paid 100, last 2024-02-25",
      // 31 days of 0.090281 more: 905.61, of which 90.28 were due on 25 March.
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 1, balance 906, billed 906, overdue 1, of 90, due 90|82, last 2024-02-25",
    ]);
  });

  it("puts right every bill since that reads otherwise, in the order of the months", () => {
    expect(owedOf("2024-04-20 pay 600 on 2024-01-30", "2024-04-30").slice(3)).toEqual([
      // 400.00 on the first bill; 29 days of 0.04 and 31 of 0.040116 after it.
      "212-H by 2024-04-21 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 400, billed 400, due 0|40, paid 600, last 2024-01-30",
      "212-H by 2024-04-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 401, billed 401, overdue 1, of 40, due 40|36, last 2024-01-30",
      "212-H by 2024-04-21 2024-04-05 of 2024-04 settled 2024-04-05: 1 2, balance 402, billed 402, overdue 2, of 76, due 36|33, last 2024-01-30",
    ]);
  });

  it("makes a code 40 that would have been owed one that may come, and deletes one that would not", () => {
    const words = "2024-03-15 pay 100\n2024-03-20 pay 100 on 2024-03-10";
    expect(owedOf(words, "2024-03-31").slice(2)).toEqual([
      "40 2024-03-15: 1 N, balance 903, paid 100, last 2024-03-15",
      "(40 2024-03-10: 1 N, balance 903, paid 100, last 2024-03-10)",
      "213-J by 2024-03-21 2024-03-15",
    ]);
    // 60.00 of the 100.00: the clearing of the 15th clears all the same, and leaves 60.00 less.
    expect(owedOf(words.replace("100 on", "60 on"), "2024-03-31").slice(3)).toEqual([
      "212-J by 2024-03-21 2024-03-15: 1 N, balance 843, paid 100, last 2024-03-15",
    ]);
  });
});

describe("a repayment of a credit card that bounced (L84)", () => {
  it("makes its minimum overdue as it would have been, and adds the interest", () => {
    expect(owedOf("2024-02-25 pay 100\n2024-03-20 bounce 3", "2024-04-05").slice(1)).toEqual([
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 903, billed 903, due 100|90, paid 100, last 2024-02-25",
      "212-H by 2024-03-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 1003, billed 1003, overdue 1, of 100, due 100|90, last 2024-01-10",
      // 31 days of 0.10029 more: 1,006.01.
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 2, balance 1006, billed 1006, overdue 2, of 190, due 90|82, last 2024-01-10",
    ]);
  });

  it("deletes the code 40 of its day, and puts right the bills since", () => {
    expect(owedOf("2024-03-10 pay 150\n2024-04-20 bounce 3", "2024-04-30").slice(2)).toEqual([
      "40 2024-03-10: 1 N, balance 853, paid 150, last 2024-03-10",
      // Of the minimum of 90.29 that was due on 25 March 50.00 were paid with it; five days of 0.10029 and 26 of 0.08529.
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 1, balance 856, billed 856, overdue 1, of 40, due 90|82, paid 150, last 2024-03-10",
      "213-J by 2024-04-21 2024-03-10",
      "212-H by 2024-04-21 2024-04-05 of 2024-04 settled 2024-04-05: 1 2, balance 1006, billed 1006, overdue 2, of 190, due 90|82, last 2024-01-10",
    ]);
  });
});

describe("an R3 (L84)", () => {
  const owed = (words: string, horizon: string): string[] =>
    recordsOf("R3", `2024-01-10 activate\n${words}`, horizon).slice(1).map(renderCard);

  it("is put right in H alone: overdrafts are paid the oldest first, from the day it was found for", () => {
    expect(owed("2024-02-03 draw 1000\n2024-03-20 pay 1000 on 2024-02-04", "2024-04-05")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 1, balance 1000, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 2, balance 1003, last 2024-01-10",
      // The interest of one day, 0.10, is an overdraft of the bill day, of which no source says whether it is one that day.
      "212-H by 2024-03-21 2024-02-05 of 2024-02 settled 2024-02-05: 1 1|N, balance 1, paid 1000, last 2024-02-04",
      "212-H by 2024-03-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 1, last 2024-02-04",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 2, balance 1, last 2024-02-04",
    ]);
  });

  it("has no record of code 40 to delete where what cleared it bounced", () => {
    expect(owed("2024-02-03 draw 1000\n2024-02-10 pay 1000.20\n2024-03-20 bounce 3", "2024-03-31")).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 1, balance 1000, last 2024-01-10",
      // Two days of 0.10 by the 5th, and five more after it.
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 1|N, balance 1, paid 1000, last 2024-02-10",
      "212-H by 2024-03-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 2, balance 1003, last 2024-01-10",
    ]);
  });
});

describe("what was never told of a card", () => {
  const withheld = { agreement: { ...DAILY_PART.agreement, cards: { unactivated: "withheld" as const } } };
  const corrected = (words: string, horizon: string): string[] =>
    recordsOf("R2", words, horizon, withheld).filter(isCorrection).map(renderCard);

  it("is not put right: the months of a card that was withheld, and those before its first bill", () => {
    // Activated more than thirty days after the opening, it is told first on 5 March.
    const used = "2024-02-20 activate\n2024-02-21 draw 1000";
    expect(corrected(`${used}\n2024-03-04 pay 100 on 2024-02-25`, "2024-03-04")).toEqual([]);
    expect(
      recordsOf("R2", `${used}\n2024-03-04 pay 100 on 2024-02-25`, "2024-03-05", withheld).map(renderCard),
    ).toEqual([
      "31 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 900, billed 900, due 0|90, paid 100, last 2024-02-25, with CF",
    ]);
    expect(corrected(`${used}\n2024-03-10 pay 100 on 2024-02-25`, "2024-03-10")).toEqual([
      "212-H by 2024-03-11 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 900, billed 900, due 0|90, paid 100, last 2024-02-25",
    ]);
  });

  it("is not put right by the record of its activation where a bill told of that month", () => {
    // Activated on 3 February, two days before the bill of that month.
    const words = "2024-02-03 activate\n2024-02-03 draw 1000\n2024-02-10 pay 100 on 2024-02-03";
    expect(corrected(words, "2024-02-10")).toEqual([
      "212-H by 2024-02-11 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, balance 900, billed 900, due 0|90, paid 100, last 2024-02-03",
    ]);
  });

  it("is a month without a bill, of which a 215 tells", () => {
    // The bill of 10 April would lie before the 17th, the due date of that of 28 March.
    const words = "2024-01-10 activate\n2024-01-20 draw 1000\n2024-04-05 move 10\n2024-05-20 pay 100 on 2024-04-08";
    const moved = recordsOf("R2", words, "2024-06-09", { terms: { ...DAILY_PART.terms, billDay: 28 } });
    expect(moved.filter(({ asOf }) => asOf > "2024-03-28").map(renderCard)).toEqual([
      "215/11 2024-04-10 of 2024-04",
      // 90.29 were due on 17 April; 43 days of 0.10029: 1,007.21. With 100.00 eleven of these and 32 of 0.09029: 906.89.
      "30 2024-05-10 of 2024-05 settled 2024-05-10: 1 2, balance 1007, billed 1007, overdue 2, of 190, due 90|82, last 2024-01-10",
      "(40 2024-04-08: 1 N, balance 903, paid 100, last 2024-04-08)",
      "212-H by 2024-05-21 2024-05-10 of 2024-05 settled 2024-05-10: 1 1, balance 907, billed 907, overdue 1, of 90, due 90|82, paid 100, last 2024-04-08",
    ]);
  });
});

describe("what is found and bounces of a card", () => {
  it("owes nothing where nothing that was told reads otherwise", () => {
    expect(owedOf("2024-03-20 pay 100 on 2024-02-25\n2024-03-20 bounce 3", "2024-04-04").slice(2)).toEqual([]);
    expect(owedOf("2024-02-20 pay 100 on 2024-02-10", "2024-03-04").slice(1)).toEqual([]);
  });

  it("is put right on each day on which something became known", () => {
    const words = "2024-03-20 pay 60 on 2024-02-25\n2024-03-22 pay 40 on 2024-02-25\n2024-03-22 pay 10 on 2024-02-26";
    const records = recordsOf("R2", `${SPENT}\n${words}`, "2024-03-31").filter(isCorrection);
    // 20 days of 0.10, then nine of 0.094: 942.85; or one of 0.09 and eight of 0.089: 892.80.
    expect(records.map(renderCard)).toEqual([
      "212-H by 2024-03-21 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 943, billed 943, overdue 1, of 40, due 100|90, paid 60, last 2024-02-25",
      "212-H by 2024-03-23 2024-03-05 of 2024-03 settled 2024-03-05: 1 N, balance 893, billed 893, due 100|89, paid 110, last 2024-02-26",
    ]);
    expect(records.map(({ causes }) => causes)).toEqual([["e3"], ["e4", "e5"]]);
  });

  it("is put right beside identity and code of the same day, and not at all of what is void on it (L75 to L77)", () => {
    const found = `${SPENT}\n2024-03-20 pay 100 on 2024-02-25`;
    const names = (words: string): string[] =>
      recordsOf("R2", words, "2024-03-31")
        .filter(isCorrection)
        .map(({ requirement, asOf }) => `${requirement} ${asOf}`);
    expect(names(`${found}\n2024-03-20 identity 王五\n2024-03-20 code NEW`)).toEqual([
      "OWED-212-B 2024-03-05",
      "OWED-212-H 2024-03-05",
      "OWED-211 2024-03-20",
    ]);
    expect(names(`${found}\n2024-03-20 void`)).toEqual(["OWED-214 2024-03-20"]);
  });

  it.each([
    [
      "R2",
      "Month SettDate AcctStatus AcctBal PridAcctBal UsedAmt NotIsuBal RemRepPrd FiveCate FiveCateAdjDate RpyStatus RpyPrct OverdPrd TotOverd CurRpyAmt ActRpyAmt LatRpyDate CloseDate",
    ],
    [
      "R3",
      "Month SettDate AcctStatus AcctBal FiveCate FiveCateAdjDate RpyStatus OvedrawBaOve180 ActRpyAmt LatRpyDate CloseDate",
    ],
  ] as const)("holds the whole segment H of an %s, under that type", (name, elements) => {
    const [correction] = recordsOf(name, `${SPENT}\n2024-03-20 pay 100 on 2024-02-25`, "2024-03-31").filter(
      isCorrection,
    );
    expect(correction?.fields.get("BsSgmt.AcctType")?.accepted).toEqual([{ value: name }]);
    const held = [...(correction?.fields.keys() ?? [])].filter((path) => path.startsWith("MdfcSgmt."));
    expect(held.map((path) => path.slice("MdfcSgmt.AcctMthlyBlgInfSgmt.".length)).join(" ")).toBe(elements);
  });
});
