import { describe, expect, it } from "vitest";
import type { Story } from "../../../ledger/testing/live-story.js";
import { termsWith } from "../../../ledger/testing/test-terms.js";
import { SEGMENT } from "./segments.js";
import { owedOf, recordsOf } from "./testing/owed-of.js";

// 4,000 yuan at 12 % in four equal parts from 15 January 2024: 1,040, 1,030, 1,020, 1,010, due on the 15th.
const terms = { instalments: 4, principal: 400_000 };
const owed = (events: string, horizon: string): string[] => owedOf({ terms, events }, horizon);

const FEBRUARY_UNPAID =
  "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 4000, 3 to come, overdue 1 1040 (1000), due 1040, paid 0, last 2024-01-15";

describe("deferral (L23: K16 with C)", () => {
  it("is told with the next 30 while the arrears stay", () => {
    // 3,000 to come in five parts of 600, the first with 30 of interest.
    expect(owed("2024-02-20 defer 2", "2024-03-31")).toEqual([
      FEBRUARY_UNPAID,
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 4000, 4 to come, overdue 2 1670 (1600), aged 0|1000 0 0 0, due 630, paid 0, last 2024-01-15, K16 2024-02-20 3000 by 2 months, with C (6 periods to 2024-07-15)",
    ]);
  });

  it("and an extension of one day are two", () => {
    expect(owed("2024-02-10T09:00 extend 1\n2024-02-10T10:00 defer 2", "2024-02-29")[0]).toMatch(
      /K1 2024-02-10 4000 by 1 months, K16 2024-02-10 4000 by 2 months, with C \(7 periods to 2024-08-15\)$/,
    );
  });
});

describe("relief (L24: K11)", () => {
  it("that clears arrears calls for a 40 on the next day on which money comes in", () => {
    expect(owed("2024-02-20 relieve 1040\n2024-03-05 pay 1030", "2024-03-31")).toEqual([
      FEBRUARY_UNPAID,
      "40 2024-03-05: 1 N, balance 3000, 3 to come, overdue 0 0, paid 1030, last 2024-03-05",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N|M, balance 2000, 2 to come, due 1030, paid 1030, last 2024-03-05, K11 2024-02-20 1040",
    ]);
  });

  it("calls for none where the month is told first", () => {
    expect(owed("2024-02-20 relieve 1040\n2024-03-15 pay 1030\n2024-03-20 pay 100", "2024-03-31")).toEqual([
      FEBRUARY_UNPAID,
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N|M, balance 2000, 2 to come, due 1030, paid 1030, last 2024-03-15, K11 2024-02-20 1040",
    ]);
  });

  it("of a part leaves the rest overdue; two of a day are one sum", () => {
    const events = "2024-02-20T09:00 relieve 100\n2024-02-20T10:00 relieve 40\n2024-02-21 relieve 100";
    // 40 of interest and 200 of principal are let go.
    expect(owed(events, "2024-03-15")[1]).toBe(
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1|2, balance 3800, 2 to come, overdue 2 1830 (1800), aged 0|800 0 0 0, due 1030, paid 0, last 2024-01-15, K11 2024-02-20 140, K11 2024-02-21 100",
    );
  });

  it("of the last of the debt closes the account with C or G", () => {
    const paid = "2024-02-15 pay 1040\n2024-03-15 pay 1030\n2024-04-15 pay 1020";
    expect(owed(`${paid}\n2024-05-20 relieve 1010`, "2024-06-30").slice(3)).toEqual([
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 2 1, balance 1000, 0 to come, overdue 1 1010 (1000), due 1010, paid 0, last 2024-04-15",
      "20 2024-05-20 of 2024-06|2024-05 settled -|2024-05-20|2024-05-15: 3 C|G, balance 0, 0 to come, due 0|1010, paid 0, last 2024-04-15, closed 2024-05-20, K11 2024-05-20 1010",
    ]);
    expect(owed(`${paid}\n2024-05-20T09:00 relieve 10\n2024-05-20T10:00 pay 1000`, "2024-06-30").at(-1)).toContain(
      ": 3 C,",
    );
  });
});

describe("court, bad debt and write-off (L25, L26)", () => {
  it("court is status 8 until nothing is overdue", () => {
    expect(owed("2024-02-20 court\n2024-03-20 pay 2070\n2024-04-15 pay 1020", "2024-04-30").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 8 1|2, balance 4000, 2 to come, overdue 2 2070 (2000), aged 0|1000 0 0 0, due 1030, paid 0, last 2024-01-15, K8 2024-02-20 0",
      "40 2024-03-20: 1 N, balance 2000, 2 to come, overdue 0 0, paid 2070, last 2024-03-20",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 1 N, balance 1000, 1 to come, due 1020, paid 3090, last 2024-04-15",
    ]);
  });

  it("bad debt is 41 and written off 42, the letter B or the digit, and the months go on", () => {
    const events = "2024-02-20 bad-debt\n2024-02-21 court\n2024-03-20 write-off\n2024-04-20 pay 4100";
    expect(owed(events, "2024-05-31").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 41 B|1|2, balance 4000, 2 to come, overdue 2 2070 (2000), aged 0|1000 0 0 0, due 1030, paid 0, last 2024-01-15, K8 2024-02-21 0",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 42 B|2|3, balance 4000, 1 to come, overdue 3 3090 (3000), aged 2000|1000 0|1000 0 0, due 1020, paid 0, last 2024-01-15, K15 2024-03-20 0",
      "40 2024-04-20: 1 N, balance 1000, 1 to come, overdue 0 0, paid 4100, last 2024-04-20",
      "32 2024-05-15 of 2024-05 settled 2024-05-15: 3 C, balance 0, 0 to come, due 0|1010|4100, paid 4100, last 2024-04-20, closed 2024-05-15",
    ]);
  });

  it("the digit goes on rising beneath a B", () => {
    const agreement = { settlement: { statusBasis: "by-periods" as const } };
    const months = owedOf({ terms: { instalments: 12 }, agreement, events: "2024-02-20 write-off" }, "2024-05-31");
    expect(months.map((line) => /: (\d+ \S+),/.exec(line)?.[1])).toEqual(["2 1", "42 B|2", "42 B|3", "42 B|4"]);
  });
});

describe("paid in kind, by a guarantor (L27: K3, Z; L28: K2, D)", () => {
  it.each([
    ["in-kind", "Z|N", "K3"],
    ["guarantor", "D|N", "K2"],
  ])("%s reads %s", (what, letters, group) => {
    expect(owed(`2024-02-15 ${what} 1040`, "2024-02-29")).toEqual([
      `30 2024-02-15 of 2024-02 settled 2024-02-15: 1 ${letters}, balance 3000, 3 to come, due 1040, paid 1040, last 2024-02-15, ${group} 2024-02-15 1040`,
    ]);
    // What clears arrears between is told that day, where N alone is allowed, and with the month.
    expect(owed(`2024-03-10 ${what} 1040\n2024-03-15 pay 1030`, "2024-03-31").slice(1)).toEqual([
      "40 2024-03-10: 1 N, balance 3000, 3 to come, overdue 0 0, paid 1040, last 2024-03-10",
      `30 2024-03-15 of 2024-03 settled 2024-03-15: 1 ${letters}, balance 2000, 2 to come, due 1030, paid 2070, last 2024-03-15, ${group} 2024-03-10 1040`,
    ]);
    // What leaves something overdue changes no letter.
    expect(owed(`2024-02-10 ${what} 40`, "2024-02-29")[0]).toContain(": 2 1, balance 4000, 3 to come, overdue 1 1000");
  });

  it("both in one month read either letter", () => {
    expect(owed("2024-02-14 in-kind 40\n2024-02-15 guarantor 1000", "2024-02-29")[0]).toMatch(
      /: 1 Z\|D\|N, .* K3 2024-02-14 40, K2 2024-02-15 1000$/,
    );
  });

  it("close with C", () => {
    expect(owed("2024-02-20 guarantor 4100", "2024-05-31").at(-1)).toBe(
      "32 2024-05-15 of 2024-05 settled 2024-05-15: 3 C, balance 0, 0 to come, due 0|1010, paid 0, last 2024-02-20, closed 2024-05-15",
    );
  });
});

describe("claims that leave (L29: K13, K12, G)", () => {
  it("sold with arrears", () => {
    expect(owed("2024-03-20 sell 3500", "2024-06-30").slice(2)).toEqual([
      "20 2024-03-20 of 2024-04|2024-03 settled -|2024-03-20|2024-03-15: 3 G, balance 0, 0 to come, due 0|1030, paid 0, last 2024-01-15, closed 2024-03-20, K13 2024-03-20 3500|4000",
    ]);
  });

  it("carved out on a settlement day", () => {
    expect(owed("2024-02-15T09:00 pay 1040\n2024-02-15T10:00 carve 2500", "2024-06-30")).toEqual([
      "32 2024-02-15 of 2024-02 settled 2024-02-15: 3 G, balance 0, 0 to come, due 0|1040, paid 1040, last 2024-02-15, closed 2024-02-15, K12 2024-02-15 2500|3000",
    ]);
  });
});

describe("transfer out (L30: 215)", () => {
  it("is the last of the account; what was not told yet is not told any more", () => {
    expect(owed("2024-02-15 pay 1040\n2024-02-20 prepay 500\n2024-03-10 transfer", "2024-06-30")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 3000, 3 to come, due 1040, paid 1040, last 2024-02-15",
      "215 2024-03-10 of 2024-03",
    ]);
  });

  it("takes the place of a 40 of its day", () => {
    const events = "2024-02-20 relieve 1040\n2024-03-10T09:00 pay 500\n2024-03-10T10:00 transfer";
    expect(owed(events, "2024-06-30")).toEqual([FEBRUARY_UNPAID, "215 2024-03-10 of 2024-03"]);
  });

  it("is owed in time like any other record", () => {
    const [record] = recordsOf({ terms, events: "2024-02-10 transfer" }, "2024-06-30").slice(-1);
    expect(record).toMatchObject({ requirement: "OWED-215", kind: "event", deadline: "2024-02-12T00:00:00.000+08:00" });
    expect([...(record?.fields ?? [])].map(([path, { accepted }]) => `${path} ${accepted[0]?.value}`)).toEqual([
      "InSpcEvtDscInf.InfRecType 215",
      "InSpcEvtDscInf.AcctCode TALLY000000001L0001",
      "InSpcEvtDscInf.OpetnType 21",
      "InSpcEvtDscInf.Month 2024-02",
      "InSpcEvtDscInf.Flag 1",
      "InSpcEvtDscInf.RptDate 2024-02-10",
    ]);
  });
});

describe("what segment C says of the claim (L31, L32)", () => {
  const c = (story: Story, horizon: string, tag: string): string[] =>
    recordsOf(story, horizon)
      .filter(({ required }) => required)
      .map(({ asOf, segments, fields }) => {
        const value = fields.get(`${SEGMENT.C}.${tag}`)?.accepted[0]?.value ?? "";
        return `${asOf} ${segments[SEGMENT.C]} ${value}`;
      });

  it("securitised: with the next 30, and from then on wherever it stands", () => {
    expect(c({ terms, events: "2024-02-20 securitise" }, "2024-04-30", "AssetTrandFlag")).toEqual([
      "2024-01-15 must 0",
      "2024-02-15 may 0",
      "2024-03-15 must 1",
      "2024-04-15 may 1",
    ]);
  });

  it("paid out in parts: all so far, and what falls due grows with it", () => {
    const reporting = { ...termsWith().reporting, flag: "2" as const, creditAgreementCode: "TALLY000000001F0001" };
    const events = "2024-02-15 pay 1040\n2024-02-20 payout 1500\n2024-03-10 payout 1500\n2024-03-15 pay 2060";
    const story = { terms: { ...terms, reporting }, events };
    expect(c(story, "2024-04-30", "LoanAmt")).toEqual([
      "2024-01-15 must 4000",
      "2024-02-15 may 4000",
      "2024-03-15 must 7000",
      "2024-04-15 may 7000",
    ]);
    // 6,000 in three parts of 2,000; interest 60, 40.
    expect(owedOf(story, "2024-04-30").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 4000, 2 to come, due 2060, paid 2060, last 2024-03-15, with C (4 periods to 2024-05-15)",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 2 1, balance 4000, 1 to come, overdue 1 2040 (2000), due 2040, paid 0, last 2024-03-15",
    ]);
  });

  it("of the day of opening stands in the opening record already", () => {
    expect(c({ terms, events: "2024-01-15 securitise" }, "2024-02-29", "AssetTrandFlag")).toEqual([
      "2024-01-15 must 1",
      "2024-02-15 may 1",
    ]);
  });

  it("joint, or taken over from another institution", () => {
    const reporting = { ...termsWith().reporting, fundSou: "8" as const, loanForm: "5" as const };
    expect(c({ terms: { ...terms, reporting } }, "2024-01-31", "FundSou")).toEqual(["2024-01-15 must 8"]);
    expect(c({ terms: { ...terms, reporting } }, "2024-01-31", "LoanForm")).toEqual(["2024-01-15 must 5"]);
    expect(c({ terms }, "2024-01-31", "LoanForm")).toEqual(["2024-01-15 must 1"]);
  });
});

describe("corrections in such lives (L19 to L22)", () => {
  it("a payment found after a court action ends it, and the months told as 8 are put right", () => {
    const events = "2024-02-20 court\n2024-04-20 pay 2070 on 2024-03-15";
    const corrections = owed(events, "2024-04-30").filter((line) => line.startsWith("212"));
    expect(corrections).toEqual([
      "212-H by 2024-04-21 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 2000, 2 to come, due 1030, paid 2070, last 2024-03-15",
      "212-H by 2024-04-21 2024-04-15 of 2024-04 settled 2024-04-15: 2 1, balance 2000, 1 to come, overdue 1 1020 (1000), due 1020, paid 0, last 2024-03-15",
    ]);
  });
});
