import { describe, expect, it } from "vitest";
import { live, type Story } from "../ledger/testing/live-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import type { UnnumberedFinding } from "./reconcile-account.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell } from "./testing/tell.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100, 1,090 …

const horizon = "2024-05-31";
const H = "MdfcSgmt.AcctMthlyBlgInfSgmt";

/** What is found when a story is told right but for some of its corrections. */
function findings(
  story: Story,
  change: (record: OwedRecord, index: number) => readonly (Telling | OwedRecord)[],
): readonly UnnumberedFinding[] {
  const owed = recordsOf(story, horizon);
  let index = 0;
  const told = owed
    .filter(({ required }) => required)
    .flatMap((record): ReceivedRecord[] => {
      if (record.kind !== "correction") return [tell(record)];
      return change(record, index++).map((telling) =>
        "requirement" in telling ? tell(telling) : tell(record, telling),
      );
    });
  return reconcileStory(owed, told, { horizon }).findings;
}

const render = (...args: Parameters<typeof findings>): string[] => findings(...args).map(renderFinding);

const foundLate: Story = { events: "2024-05-10 pay 1120 on 2024-02-15" };
const bouncedClearing: Story = { events: "2024-02-20 pay 1120\n2024-03-05 reverse 1" };
const identity: Story = { events: "2024-02-15 pay 1120\n2024-03-05 identity 王五" };

describe("corrections told right", () => {
  it.each([
    ["three months", foundLate],
    ["a clearing deleted", bouncedClearing],
    ["an identity", identity],
    ["a void account", { events: "2024-02-15 pay 1120\n2024-03-05 void" }],
    [
      "there and back again",
      { events: "2024-02-15 pay 1120\n2024-03-05 reverse 1\n2024-03-08 pay 1120 on 2024-02-15" },
    ],
  ])("%s: nothing is found", (_, story) => {
    expect(render(story, () => [{}])).toEqual([]);
  });

  it("in the last hours: nothing is found", () => {
    expect(render(foundLate, (_, index) => [{ hours: 21 + index }])).toEqual([]);
  });
});

describe("corrections told wrongly", () => {
  it("in another order than that of the months: each that comes after a later one's", () => {
    expect(render(foundLate, (_, index) => [{ hours: 23 - index }])).toEqual([
      "disordered OWED-212-H of 2024-03-15",
      "disordered OWED-212-H of 2024-02-15",
    ]);
  });

  it("one month of three is left out: it stays as it was told, and its harm is the old cell", () => {
    const found = findings(foundLate, (_, index) => (index === 0 ? [] : [{}]));
    expect(found.map(renderFinding)).toEqual(["dropped OWED-212-H of 2024-02-15"]);
    expect(found[0]?.harm.months).toEqual([{ month: "2024-02", told: "1", true: "N" }]);
  });

  it("a later month's values for an earlier one", () => {
    const [first] = recordsOf(foundLate, horizon).filter(({ kind }) => kind === "correction");
    const found = render(foundLate, (_, index) => (index === 0 ? [{ change: { [`${H}.RpyStatus`]: "1" } }] : [{}]));
    expect(first?.requirement).toBe("OWED-212-H");
    expect(found[0]).toContain("contradicted OWED-212-H of 2024-02-15: AcctMthlyBlgInfSgmt.RpyStatus 1 for N");
  });

  it("a wrong as-of date", () => {
    const found = render(foundLate, (_, index) =>
      index === 0 ? [{ change: { "BsSgmt.RptDate": "2024-02-16" } }] : [{}],
    );
    expect(found[0]).toMatch(/^misdated OWED-212-H of 2024-02-16/);
  });

  it("late, and before the known day was over", () => {
    expect(render(bouncedClearing, () => [{ hours: 30 }])).toEqual(["late OWED-213-J of 2024-02-20"]);
    expect(render(bouncedClearing, () => [{ hours: -2 }])).toEqual(["early OWED-213-J of 2024-02-20"]);
  });

  it("twice", () => {
    expect(render(bouncedClearing, () => [{}, { hours: 2, sequence: 9_999_999_999_999 }])).toEqual([
      "doubled R0001203 of 2024-02-20",
    ]);
  });

  it("two segments in one 212", () => {
    const found = render(identity, () => [{ change: { [`${H}.Month`]: "2024-02" } }]);
    expect(found.some((line) => line.includes("AcctMthlyBlgInfSgmt present for absent"))).toBe(true);
  });

  it("no 214, and records going on", () => {
    const story = { events: "2024-02-15 pay 1120\n2024-03-05 void" };
    const owed = recordsOf(story, horizon);
    const goingOn = recordsOf({ events: "2024-02-15 pay 1120" }, horizon).filter(({ required }) => required);
    const found = reconcileStory(
      owed,
      goingOn.map((record) => tell(record)),
      { horizon },
    ).findings;
    expect(found.map((one) => renderFinding(one).split(":")[0])).toEqual([
      "dropped OWED-214 of 2024-03-05",
      "unowed UNOWED-30 of 2024-03-15",
      "unowed UNOWED-30 of 2024-04-15",
      "unowed UNOWED-30 of 2024-05-15",
    ]);
    // What is left on the report of an account that should not be there.
    expect(found[0]?.harm.balance).toEqual({ told: 11000, true: null });
  });

  it("a month that did not change", () => {
    const story = { events: "2024-02-15 pay 1120\n2024-03-15 pay 1110\n2024-04-02 reverse 2" };
    const owed = recordsOf(story, horizon);
    const february = owed.find(({ asOf, kind }) => asOf === "2024-02-15" && kind === "monthly");
    const correction = owed.find(({ kind }) => kind === "correction");
    if (february === undefined || correction === undefined) throw new Error("nothing owed");
    const fields = new Map(
      [...correction.fields].map(([path, field]) => [path, february.fields.get(path.slice(9)) ?? field]),
    );
    const dates = { "BsSgmt.RptDate": "2024-02-15" };
    const superfluous = tell({ ...correction, fields }, { change: dates, hours: 2 });
    const told = owed.filter(({ required }) => required).map((record) => tell(record));
    expect(reconcileStory(owed, [...told, superfluous], { horizon }).findings.map(renderFinding)).toEqual([
      "unowed UNOWED-212 of 2024-02-15",
    ]);
  });
});

const backAndForth = [
  "2024-02-15 pay 1120",
  "2024-03-05 reverse 1",
  "2024-03-08 pay 1120 on 2024-02-15",
  "2024-03-12 reverse 3",
].join("\n");

describe("a month put right, back, and right again", () => {
  const events = backAndForth;

  it("three corrections of one record are told apart by what they say and when they come", () => {
    expect(render({ events }, () => [{}])).toEqual([]);
    // Only the last came: the first is not it, though it says the same.
    expect(render({ events }, (_, index) => (index === 2 ? [{}] : []))).toEqual([
      "dropped OWED-212-H of 2024-02-15",
      "dropped OWED-212-H of 2024-02-15",
    ]);
  });
});

describe("what the bureau refused (L17)", () => {
  const refusal: RuleBreach = {
    rule: "R2121206",
    level: "MUST",
    confidence: "A",
    feedbackCode: "BMR007",
    feedbackTag: "0000",
    field: "BsSgmt.ModRecCode",
    received: "",
    expected: "",
    title: { en: "refused", zh: "拒绝" },
  };
  const repairs = { knownAt: () => "2024-03-07T09:00:00.000+08:00", dueBy: () => "2024-03-20T00:00:00.000+08:00" };

  it("is not owed again once the account was deleted in time for its repair (L22)", () => {
    const owed = recordsOf({ events: "2024-02-15 pay 1120\n2024-03-05 void" }, horizon);
    const told = owed.filter(({ required }) => required).map((record) => tell(record));
    const without = (recordType: string, asOf: string): string[] =>
      reconcileStory(
        owed,
        told.map((record) =>
          record.recordType === recordType && record.asOf === asOf ? { ...record, refusedBy: [refusal] } : record,
        ),
        { horizon, repairs },
      ).findings.map(renderFinding);
    expect(without("210", "2024-02-15")).toEqual([]);
    expect(without("214", "")).toEqual(["unrepaired REPAIR of "]);
  });

  it("is not owed again once a later correction of the same month was loaded, which it would overwrite", () => {
    const owed = recordsOf({ events: backAndForth }, horizon);
    const told = owed.filter(({ required }) => required).map((record) => tell(record));
    const [first, second] = told.filter(({ kind }) => kind === "correction");
    const refuse = (...refused: (ReceivedRecord | undefined)[]): string[] =>
      reconcileStory(
        owed,
        told.map((record) => (refused.includes(record) ? { ...record, refusedBy: [refusal] } : record)),
        { horizon, repairs },
      ).findings.map(renderFinding);
    expect([refuse(first), refuse(second), refuse(first, second)]).toEqual([[], [], []]);
  });

  it("is owed again though the account was closed since, as a correction loads after the closing too", () => {
    const events = "2024-02-15 pay 1120\n2024-03-05 reverse 1\n2024-03-06 settle 12120";
    const owed = recordsOf({ events }, horizon);
    const told = owed.filter(({ required }) => required).map((record) => tell(record));
    const refused = told.map((record) => (record.recordType === "212" ? { ...record, refusedBy: [refusal] } : record));
    expect(reconcileStory(owed, refused, { horizon, repairs }).findings.map(renderFinding)).toEqual([
      "unrepaired REPAIR of 2024-02-15",
    ]);
  });

  it("is the same identity again under the date that is newest by then (R2121224)", () => {
    const { lived, rules } = live(identity);
    const wants = owedRecords(lived, rules, horizon).filter(({ required }) => required);
    const told = wants.map((record) => tell(record));
    const withBoth = owedRecords(lived, rules, horizon, told);
    const correction = withBoth.find(({ recordType }) => recordType === "212");
    if (correction === undefined) throw new Error("nothing to correct");
    const refused = { ...tell(correction), refusedBy: [refusal] };
    const again = tell(correction, {
      change: { "BsSgmt.RptDate": "2024-03-15" },
      from: "2024-03-16T00:00:00.000+08:00",
    });
    const others = told.filter(({ recordType }) => recordType === "210");
    const find = (...corrections: ReceivedRecord[]): string[] =>
      reconcileStory(withBoth, [...others, ...corrections], { horizon, repairs }).findings.map(renderFinding);
    expect(find(refused, again)).toEqual([]);
    expect(find(refused)).toEqual(["unrepaired REPAIR of 2024-02-15"]);
  });
});
