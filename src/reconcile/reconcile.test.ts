import { describe, expect, it } from "vitest";
import { live } from "../ledger/testing/live-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { renderOwed } from "../profiles/pboc-g2/reporting/testing/render-owed.js";
import { ReadingTracker } from "./reading-tracker.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell, tellAll } from "./testing/tell.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100 … February is paid on
// the due day, March on the 20th (so the 30 reads 1 and a 40 follows), April on the due day.
const horizon = "2024-04-30";
const owed = recordsOf({ events: "2024-02-15 pay 1120\n2024-03-20 pay 1110\n2024-04-15 pay 1100" }, horizon);

/** The owed record of a code and as-of date. */
function owedOn(asOf: string, records: readonly OwedRecord[] = owed): OwedRecord {
  const record = records.find((one) => one.required && one.asOf === asOf);
  if (record === undefined) throw new Error(`nothing is owed as of ${asOf}`);
  return record;
}

/** Everything is told right but the record of one day. */
function withOneTold(asOf: string, ...tellings: readonly Telling[]): string[] {
  const others = owed.filter((one) => one.required && one.asOf !== asOf).map((one) => tell(one));
  const told = tellings.map((telling) => tell(owedOn(asOf), telling));
  return reconcileStory(owed, [...others, ...told], { horizon }).findings.map(renderFinding);
}

describe("told right and in time", () => {
  it("is no finding; the opening month's 30 may come too", () => {
    expect(owed.filter(({ required }) => required).map(({ asOf, codes }) => `${codes[0]?.code} ${asOf}`)).toEqual([
      "10 2024-01-15",
      "30 2024-02-15",
      "30 2024-03-15",
      "40 2024-03-20",
      "30 2024-04-15",
    ]);
    expect(reconcileStory(owed, tellAll(owed), { horizon }).findings).toEqual([]);
    const both = owed.map((record) => tell(record));
    expect(both).toHaveLength(6);
    expect(reconcileStory(owed, both, { horizon }).findings).toEqual([]);
  });
});

describe("dropped, late, not yet due", () => {
  const H = 24;

  it("is dropped when it never came", () => {
    expect(withOneTold("2024-03-15")).toEqual(["dropped OWED-30 of 2024-03-15"]);
    expect(withOneTold("2024-03-20")).toEqual(["dropped OWED-40 of 2024-03-20"]);
  });

  it("is on time when the interval of its arrival only reaches beyond the deadline", () => {
    // Deadline 24 hours after the end of the as-of day; the interval is (23 h, 24 h], then (23½ h, 24½ h].
    expect(withOneTold("2024-03-15", { hours: H })).toEqual([]);
    expect(withOneTold("2024-03-15", { hours: H + 0.5 })).toEqual([]);
  });

  it("is late when the whole interval lies after the deadline", () => {
    expect(withOneTold("2024-03-15", { hours: H + 1 })).toEqual(["late OWED-30 of 2024-03-15"]);
    expect(withOneTold("2024-03-15", { hours: H * 36 })).toEqual(["late OWED-30 of 2024-03-15"]);
  });

  it("is dropped when it comes only after the late window of 35 days", () => {
    expect(withOneTold("2024-03-15", { hours: H * 36 + 1 })).toEqual(["dropped OWED-30 of 2024-03-15"]);
  });

  it("is neither while its deadline lies after the end of the run", () => {
    const told = tellAll(owed).filter(({ asOf }) => asOf !== "2024-04-15");
    const last = owedOn("2024-04-15");
    const before = reconcileStory(owed, told, { horizon, runEnd: "2024-04-16T23:59:59.999+08:00" });
    expect(before.findings).toEqual([]);
    expect(before.notYetDue).toEqual([last]);
    const after = reconcileStory(owed, told, { horizon, runEnd: "2024-04-17T00:00:00.000+08:00" });
    expect(after.findings.map(renderFinding)).toEqual(["dropped OWED-30 of 2024-04-15"]);
    expect(after.notYetDue).toEqual([]);
  });

  it("does not judge what is told of days beyond the horizon", () => {
    const beyond = tell(owedOn("2024-04-15"), { change: { "AcctBsSgmt.RptDate": "2024-05-15" } });
    const told = [...tellAll(owed), beyond];
    expect(reconcileStory(owed, told, { horizon }).findings).toEqual([]);
  });
});

describe("early and misdated", () => {
  const other = (RptDate: string): Telling => ({ change: { "AcctBsSgmt.RptDate": RptDate } });

  it("is early when the whole interval lies before the end of the as-of day", () => {
    expect(withOneTold("2024-03-15", { hours: -0.001 })).toEqual(["early OWED-30 of 2024-03-15"]);
    expect(withOneTold("2024-03-15", { hours: 0 })).toEqual([]);
  });

  it("is misdated when the as-of date is another, whenever it arrives", () => {
    const misdated = "misdated OWED-30 of 2024-03-16: RptDate 2024-03-16 for 2024-03-15";
    expect(withOneTold("2024-03-15", other("2024-03-16"))).toEqual([misdated]);
    expect(withOneTold("2024-03-15", { ...other("2024-03-16"), hours: -5 })).toEqual([misdated]);
    expect(withOneTold("2024-03-15", { ...other("2024-03-16"), hours: 48 })).toEqual([misdated]);
    expect(withOneTold("2024-03-15", { ...other("2024-03-14"), hours: 1 })).toContain(
      "misdated OWED-30 of 2024-03-14: RptDate 2024-03-14 for 2024-03-15",
    );
  });

  it("is a contradiction of the month, not misdated, when only the month is another", () => {
    expect(withOneTold("2024-03-15", { change: { "AcctMthlyBlgInfSgmt.Month": "2024-04" } })).toContain(
      "contradicted OWED-30 of 2024-03-15: Month 2024-04 for 2024-03",
    );
  });

  it("of code 40 stays a 40: a monthly record never stands for it", () => {
    const change = { "AcctBsSgmt.RptDate": "2024-03-21", "AcctDbtInfSgmt.LatRpyDate": "2024-03-21" };
    expect(withOneTold("2024-03-20", { change })).toEqual([
      "misdated OWED-40 of 2024-03-21: RptDate 2024-03-21 for 2024-03-20, LatRpyDate 2024-03-21 for 2024-03-20",
    ]);
  });

  it("too far off is another record: one dropped, one unowed", () => {
    const lone = recordsOf({ events: "2024-02-15 pay 1120" }, "2024-02-29");
    const told = [tell(owedOn("2024-01-15")), tell(owedOn("2024-02-15", lone), other("2024-03-22"))];
    const findings = reconcileStory(lone, told, { horizon }).findings.map(renderFinding);
    expect(findings.slice(0, 2)).toEqual(["dropped OWED-30 of 2024-02-15", "unowed UNOWED-30 of 2024-03-22"]);
  });
});

describe("doubled, corrected, unowed", () => {
  it("is doubled when the same day and code come again, alike or not", () => {
    expect(withOneTold("2024-03-15", {}, { hours: 5 })).toEqual(["doubled R0001203 of 2024-03-15"]);
    expect(withOneTold("2024-03-15", {}, { hours: 5, change: { "AcctMthlyBlgInfSgmt.AcctBal": "11500" } })).toEqual([
      "doubled R0001203 of 2024-03-15",
    ]);
    expect(withOneTold("2024-03-15", {}, { hours: 5 }, { hours: 6 })).toEqual([
      "doubled R0001203 of 2024-03-15",
      "doubled R0001203 of 2024-03-15",
    ]);
  });

  it("is doubled when the same content comes again as of a later day", () => {
    expect(withOneTold("2024-03-15", {}, { hours: 25, change: { "AcctBsSgmt.RptDate": "2024-03-16" } })).toEqual([
      "doubled R0001203 of 2024-03-16",
    ]);
  });

  it("is a correction, and no finding of its own, when a later day tells right what was told wrong", () => {
    const wrong = { change: { "AcctMthlyBlgInfSgmt.AcctBal": "11500" } };
    const right = { hours: 25, change: { "AcctBsSgmt.RptDate": "2024-03-16" } };
    expect(withOneTold("2024-03-15", wrong, right)).toEqual([
      "contradicted OWED-30 of 2024-03-15: AcctBal 11500 for 11000",
    ]);
  });

  it("contradicts when a later day tells wrong what was told right: it takes its place in the report", () => {
    const { findings } = reconcileStory(
      owed,
      [
        ...tellAll(owed),
        tell(owedOn("2024-02-15"), {
          hours: 30,
          change: { "AcctBsSgmt.RptDate": "2024-02-16", "AcctMthlyBlgInfSgmt.AcctBal": "11500" },
        }),
      ],
      { horizon },
    );
    expect(findings.map(renderFinding)).toEqual(["contradicted OWED-30 of 2024-02-16: AcctBal 11500 for 11000"]);
  });

  it("does not take another month's dropped record for a correction, nor the other way", () => {
    // March never comes; February is told again as of 20 February: a double and a drop, not one misdated.
    const told = [
      ...tellAll(owed).filter(({ asOf }) => asOf !== "2024-03-15"),
      tell(owedOn("2024-02-15"), { hours: 120, change: { "AcctBsSgmt.RptDate": "2024-02-20" } }),
    ];
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([
      "dropped OWED-30 of 2024-03-15",
      "doubled R0001203 of 2024-02-20",
    ]);
  });

  it("is unowed when nothing calls for it: a 40 on a partial payment", () => {
    const partial = recordsOf({ events: "2024-03-20 pay 500" }, "2024-03-31");
    const wrong = tell(owedOn("2024-03-20"));
    const findings = reconcileStory(partial, [...tellAll(partial), wrong], { horizon: "2024-03-31" }).findings;
    expect(findings.map(renderFinding)).toEqual(["unowed UNOWED-40 of 2024-03-20"]);
    // February's 1,120 and March's 1,110 were told as overdue; with the 40 the report reads no arrears.
    expect(findings[0]?.harm.overdue).toEqual({ told: 0, true: 2230 });
  });

  it("is unowed when a month is told after the closing", () => {
    const closed = recordsOf({ events: "2024-02-15 settle 12200" }, "2024-04-30");
    const after = tell(owedOn("2024-03-15"));
    expect(reconcileStory(closed, [...tellAll(closed), after], { horizon }).findings.map(renderFinding)).toEqual([
      "unowed UNOWED-30 of 2024-03-15",
    ]);
  });
});

describe("contradicted", () => {
  const H = "AcctMthlyBlgInfSgmt";
  const changed = (tag: string, value: string): string[] =>
    withOneTold("2024-03-15", { change: { [`${H}.${tag}`]: value } }).filter((line) => line.startsWith("contra"));

  it.each([
    ["AcctBal", "11001", true],
    ["AcctBal", "10999", true],
    ["AcctBal", "11002", false],
    ["AcctBal", "011000", true],
    ["CurRpyAmt", "1109", true],
    ["CurRpyAmt", "1108", false],
    ["TotOverd", "1111", true],
    ["TotOverd", "0", false],
    ["ActRpyAmt", "1", true],
    ["ActRpyAmt", "2", false],
    ["OverdPrd", "2", false],
    ["RpyStatus", "2", false],
    ["RpyStatus", "N", false],
    ["RemRepPrd", "11", false],
    ["LatRpyDate", "2024-02-16", false],
    ["SettDate", "2024-03-14", false],
    ["FiveCate", "2", false],
    ["FiveCateAdjDate", "2024-03-01", false],
    ["AcctStatus", "1", false],
    ["CloseDate", "2024-03-15", false],
  ] as const)("%s %s is right: %s", (tag, value, right) => {
    const found = changed(tag, value);
    expect(found.map((line) => line.includes(`${tag} ${value} for `))).toEqual(right ? [] : [true]);
  });

  it("names every field that differs in one finding", () => {
    const change = { [`${H}.AcctBal`]: "11500", [`${H}.LatRpyDate`]: "2024-03-01" };
    expect(withOneTold("2024-03-15", { change })).toEqual([
      "contradicted OWED-30 of 2024-03-15: AcctBal 11500 for 11000, LatRpyDate 2024-03-01 for 2024-02-15",
    ]);
  });

  it("keeps 0 and 1 apart where they decide between paid and overdue", () => {
    // Thirty fen are missing: TotOverd 1. Within a yuan of it lies 0, which says paid.
    const short = recordsOf({ events: "2024-02-15 pay 1119.70" }, "2024-02-29");
    const told = (change: Record<string, string>): string[] => {
      const record = tell(owedOn("2024-02-15", short), { change });
      const received = [tell(owedOn("2024-01-15", short)), record];
      return reconcileStory(short, received, { horizon: "2024-02-29" }).findings.map(renderFinding);
    };
    expect(told({ [`${H}.TotOverd`]: "2" })).toEqual([]);
    expect(told({ [`${H}.TotOverd`]: "0" })[0]).toBe("contradicted OWED-30 of 2024-02-15: TotOverd 0 for 1");
  });

  it("covers the code: a 30 where the closing was owed", () => {
    const closing = recordsOf({ events: "2024-02-15 settle 12200" }, horizon);
    const record = tell(owedOn("2024-02-15", closing), { change: { "AcctBsSgmt.RptDateCode": "30" } });
    const received = [tell(owedOn("2024-01-15", closing)), record];
    expect(reconcileStory(closing, received, { horizon }).findings.map(renderFinding)).toContain(
      "contradicted OWED-32 of 2024-02-15: RptDateCode 30 for 32",
    );
  });

  it("covers segments that are missing or out of place", () => {
    const prepaid = recordsOf({ events: "2024-02-10 prepay 6000\n2024-02-15 pay 560" }, "2024-02-29");
    const without = tell(owedOn("2024-02-15", prepaid), { without: ["AcctSpecTrstDspnSgmt"] });
    const received = [tell(owedOn("2024-01-15", prepaid)), without];
    expect(reconcileStory(prepaid, received, { horizon: "2024-02-29" }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt missing for present",
    ]);
    const early = {
      "AcctSpecTrstDspnSgmt.CagOfTrdNm": "1",
    };
    expect(withOneTold("2024-02-15", { change: early })).toContain(
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt present for absent",
    );
  });

  it("compares fields of a segment that may come only where it came", () => {
    const right = { "AcctBsInfSgmt.OpenDate": "2024-01-15" };
    expect(withOneTold("2024-02-15", { change: right }).some((line) => line.includes("RepayPrd missing for 12"))).toBe(
      true,
    );
  });
});

describe("the opening month told beside the opening (§5.5)", () => {
  // Half of the loan is prepaid on 20 January; then twelve parts of 500 and interest of 60, 55 …
  const story = { events: "2024-01-20 prepay 6000\n2024-02-15 pay 560" };
  const run = { horizon: "2024-02-29" };
  const judged = (records: readonly OwedRecord[], extra: readonly OwedRecord[] = []): string[] => {
    const received = [...tellAll(records), ...extra.map((record) => tell(record))];
    const { lived, rules } = live(story);
    return reconcileStory(owedRecords(lived, rules, run.horizon, received), received, run).findings.map(renderFinding);
  };
  const { lived, rules } = live(story);
  const tenOnly = owedRecords(lived, rules, run.horizon);
  const january = tenOnly.filter(({ required }) => !required);
  const thirtyToo = owedRecords(
    lived,
    rules,
    run.horizon,
    january.map((record) => tell(record)),
  );

  it("is told with the first month by a lender that leaves the opening month at its 10", () => {
    expect(tenOnly.map(renderOwed).slice(1)).toEqual([
      "(30 2024-01-31 of 2024-01 settled 2024-01-31: 1 N|*, balance 6000, 12 to come, due 0, paid 6000, last 2024-01-20, K4 2024-01-20 6000)",
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5500, 11 to come, due 560, paid 6560, last 2024-02-15, K4 2024-01-20 6000",
    ]);
    expect(judged(tenOnly)).toEqual([]);
  });

  it("is not told again by one that told it with a 30 (R2101208)", () => {
    expect(thirtyToo.map(renderOwed).at(-1)).toBe(
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5500, 11 to come, due 560, paid 560, last 2024-02-15",
    );
    expect(judged(thirtyToo, january)).toEqual([]);
  });

  it("must be told once: neither twice nor never", () => {
    expect(judged(tenOnly, january)).toEqual([
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt present for absent, ActRpyAmt 6560 for 560",
    ]);
    expect(judged(thirtyToo)).toEqual([
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt missing for present, ActRpyAmt 560 for 6560",
    ]);
  });
});

describe("malformed", () => {
  it("names the rule where no field is judged: a branch code of thirteen characters", () => {
    const findings = withOneTold("2024-02-15", { change: { "AcctBsSgmt.MngmtOrgCode": "TALLY00000001" } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^malformed I0000201 of 2024-02-15: MngmtOrgCode TALLY00000001 for /);
  });

  it("stands beside the contradiction when a record breaks a rule and is wrong as well (§7.3 no. 5)", () => {
    // Paid in time, told with N and one yuan overdue: BLE017.
    const findings = withOneTold("2024-02-15", { change: { "AcctMthlyBlgInfSgmt.TotOverd": "1" } });
    expect(findings.map((line) => line.split(" of ")[0])).toEqual(["contradicted OWED-30", "malformed I2100H07"]);
  });
});

describe("disordered", () => {
  const terms = { instalments: 2, principal: 200_000 };
  const closing = recordsOf({ terms, events: "2024-02-15 pay 1020\n2024-03-15 pay 1010" }, horizon);

  it("is a record that comes after the closing although it was owed before: it no longer loads", () => {
    const received = tellAll(closing).map((record) =>
      record.asOf === "2024-02-15" ? tell(owedOn("2024-02-15", closing), { hours: 24 * 30 }) : record,
    );
    expect(reconcileStory(closing, received, { horizon }).findings.map(renderFinding)).toEqual([
      "late OWED-30 of 2024-02-15",
      "disordered R2101205 of 2024-02-15",
    ]);
  });

  it("is the first record that comes when the opening was dropped", () => {
    const received = tellAll(closing).slice(1);
    expect(reconcileStory(closing, received, { horizon }).findings.map(renderFinding)).toEqual([
      "dropped OWED-10 of 2024-01-15",
      "disordered R2101215 of 2024-02-15",
    ]);
  });

  it("is no months told out of order in one file: the bureau loads them", () => {
    const [first, second, ...rest] = owed.filter(({ required }) => required);
    const from = "2024-02-16T01:00:00.000+08:00";
    const opening = tell(first ?? owedOn("2024-01-15"));
    const february = tell(second ?? owedOn("2024-02-15"), { from, sequence: 9e15 });
    const others = rest.map((record) => tell(record));
    expect(reconcileStory(owed, [february, opening, ...others], { horizon }).findings.map(renderFinding)).toEqual([]);
  });
});

describe("one reading a run", () => {
  // Two short months: 29 days and two instalments at 15 March 2024, 28 days at 15 March 2025.
  const first = recordsOf({}, "2024-03-31");
  const second = recordsOf({ terms: { openDate: "2025-01-15" } }, "2025-03-31");
  const byDays = { answers: new Map([["short-month", "days"]]), picks: new Map<string, number>() };
  const byCount = { answers: new Map([["short-month", "count"]]), picks: new Map<string, number>() };
  const told = (records: readonly OwedRecord[], choice: typeof byDays) =>
    records.filter(({ required }) => required).map((record) => tell(record, { choice }));

  it("accepts either answer throughout", () => {
    for (const choice of [byDays, byCount]) {
      const run = { horizon: "2024-03-31" };
      expect(reconcileStory(first, told(first, choice), run).findings).toEqual([]);
    }
  });

  it("finds the two mixed in one record", () => {
    const mixed = first
      .filter(({ required }) => required)
      .map((record) => {
        const change = record.asOf === "2024-03-15" ? { "AcctMthlyBlgInfSgmt.Oved31_60Princ": "1000" } : {};
        return tell(record, { choice: byDays, change });
      });
    expect(reconcileStory(first, mixed, { horizon: "2024-03-31" }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2024-03-15: Oved31_60Princ 1000 for days",
    ]);
  });

  it("finds a second account answering otherwise than the first", () => {
    const tracker = new ReadingTracker();
    expect(reconcileStory(first, told(first, byCount), { horizon: "2024-03-31", tracker }).findings).toEqual([]);
    const { findings } = reconcileStory(second, told(second, byDays), { horizon: "2025-03-31", tracker });
    expect(findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2025-03-15: RpyStatus 1 for count",
      "contradicted OWED-30 of 2025-03-15: Oved31_60Princ 0 for count",
    ]);
    expect(tracker.readings()["short-month"]).toBe("count");
  });
});
