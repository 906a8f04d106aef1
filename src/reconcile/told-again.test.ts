import { describe, expect, it } from "vitest";
import { live } from "../ledger/testing/live-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { renderOwed } from "../profiles/pboc-g2/reporting/testing/render-owed.js";
import { horizon, owed, owedOn, withOneTold } from "./testing/paid-story.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell, tellAll } from "./testing/tell.js";

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
