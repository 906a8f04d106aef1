import { describe, expect, it } from "vitest";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { horizon, owed, owedOn, withOneTold } from "./testing/paid-story.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell, tellAll } from "./testing/tell.js";

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
