import { describe, expect, it } from "vitest";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { horizon, owed, owedOn, withOneTold } from "./testing/paid-story.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell, tellAll } from "./testing/tell.js";

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
