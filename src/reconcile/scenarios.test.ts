import { describe, expect, it } from "vitest";
import type { Story } from "../ledger/testing/live-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { UnnumberedFinding } from "./reconcile-account.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell, tellAll } from "./testing/tell.js";

// How a repayment turns into an overdue mark: each story is told by a lender that believes another one. Unless a test
// says otherwise: 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100 …

const H = "AcctMthlyBlgInfSgmt";

/** What is found when the truth of one story is told as another. */
function toldAs(truth: Story, belief: Story, horizon: string): readonly UnnumberedFinding[] {
  // Three hours after the end of the day, past midnight even where the day is believed to end at 22:00.
  const told = recordsOf(belief, horizon)
    .filter(({ required }) => required)
    .map((record) => tell(record, { hours: 3 }));
  return reconcileStory(recordsOf(truth, horizon), told, { horizon }).findings;
}

const kinds = (findings: readonly UnnumberedFinding[]): string[] =>
  findings.map((finding) => renderFinding(finding).split(":")[0] ?? "");

/** The grid as told above the grid as true, at the last finding. */
function grids(findings: readonly UnnumberedFinding[]): [string, string] {
  const cells = findings.at(-1)?.harm.grid ?? [];
  return [cells.map(({ told }) => told).join(""), cells.map((cell) => cell.true).join("")];
}

describe("stories of a lost or late repayment (§7.3)", () => {
  it("no. 1: booked after a cut-off two hours early", () => {
    const events = "2024-02-15T22:30 pay 1120\n2024-03-15 pay 1110";
    const findings = toldAs({ events }, { agreement: { dayCutOff: "22:00" }, events }, "2024-03-31");
    expect(kinds(findings)).toEqual([
      "contradicted OWED-30 of 2024-02-15",
      "contradicted OWED-30 of 2024-03-15",
      "unowed UNOWED-40 of 2024-02-16",
    ]);
    // The 40 clears the amounts; the cell of February stays.
    expect(findings[1]?.harm.months).toEqual([{ month: "2024-02", told: "1", true: "N" }]);
    expect(findings[1]?.differences.map(({ field }) => field)).toEqual([`${H}.ActRpyAmt`]);
    expect(findings[0]?.harm.overdue).toEqual({ told: 1120, true: 0 });
  });

  it("no. 2: posted to a wrong account, so that the digits grow month by month", () => {
    const truth = { events: "2024-02-15 pay 1120\n2024-03-15 pay 1110\n2024-04-15 pay 1100\n2024-05-15 pay 1090" };
    // February's money is missing; each payment pays the month before instead.
    const belief = { events: "2024-03-15 pay 1110\n2024-04-15 pay 1100\n2024-05-15 pay 1090" };
    const findings = toldAs(truth, belief, "2024-05-31");
    expect(findings.filter((finding) => finding.class === "contradicted")).toHaveLength(4);
    expect(grids(findings.filter((finding) => finding.class === "contradicted"))[1]).toBe("*NNNN");
    expect(grids(findings.filter((finding) => finding.class === "contradicted"))[0]).toMatch(/^\*1[12]{3}$/);
    const scores = findings.filter((finding) => finding.class === "contradicted").map(({ harm }) => harm.score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });

  it("no. 3: a holiday that the contract moves the due date over, and the extract does not", () => {
    // 15 June 2024 is a Saturday, paid on Monday.
    const terms = { openDate: "2024-05-15" };
    const events = "2024-06-17 pay 1120";
    const right = { terms, agreement: { calendar: "CN", dueDateRoll: "following" }, events } as const;
    const findings = toldAs(right, { ...right, agreement: { calendar: "CN" } }, "2024-06-30");
    expect(kinds(findings)).toEqual(["misdated OWED-30 of 2024-06-15", "unowed UNOWED-40 of 2024-06-17"]);
    expect(findings[0]?.harm.months).toEqual([{ month: "2024-06", told: "1", true: "N" }]);
  });

  it("no. 4: due day 31, and no record or a wrong one in a shorter month", () => {
    const story = { terms: { openDate: "2024-01-31", dueDay: 31 }, events: "2024-02-29 pay 1120\n2024-03-31 pay 1110" };
    const owed = recordsOf(story, "2024-03-31");
    const told = tellAll(owed);
    const without = reconcileStory(
      owed,
      told.filter(({ asOf }) => asOf !== "2024-02-29"),
      { horizon: "2024-03-31" },
    );
    expect(kinds(without.findings)).toEqual(["dropped OWED-30 of 2024-02-29"]);
    expect(grids(without.findings)).toEqual(["*#", "*N"]);
    // Settled on 2 March for February: another month than its SettDate, refused (BLE012).
    const february = owed.find(({ asOf }) => asOf === "2024-02-29") ?? missing();
    const change = { "AcctBsSgmt.RptDate": "2024-03-02", [`${H}.SettDate`]: "2024-03-02" };
    const wrong = [...told.filter(({ asOf }) => asOf !== "2024-02-29"), tell(february, { change, hours: 49 })];
    const { findings } = reconcileStory(owed, wrong, { horizon: "2024-03-31" });
    expect(kinds(findings)).toEqual(["misdated OWED-30 of 2024-03-02", "malformed I2100H02 of 2024-03-02"]);
    expect(grids(findings)).toEqual(["*#", "*N"]);
  });

  it("no. 5: refused for a rounding yuan and never repaired", () => {
    const { owed, told } = paidStory();
    const refused = told.map((one) =>
      one.asOf === "2024-03-15" ? tellOf(owed, "2024-03-15", { [`${H}.TotOverd`]: "1" }) : one,
    );
    const { findings } = reconcileStory(owed, refused, { horizon: "2024-04-30" });
    expect(kinds(findings)).toEqual(["contradicted OWED-30 of 2024-03-15", "malformed I2100H07 of 2024-03-15"]);
    expect(findings[1]?.rule?.feedbackCode).toBe("BLE017");
    expect(grids(findings)).toEqual(["*N#", "*NN"]);
  });

  it("no. 6: right, but ten days late", () => {
    const { owed, told } = paidStory();
    const late = told.map((one) => (one.asOf === "2024-03-15" ? tell(ofDay(owed, "2024-03-15"), { hours: 240 }) : one));
    const { findings } = reconcileStory(owed, late, { horizon: "2024-04-30" });
    expect(kinds(findings)).toEqual(["late OWED-30 of 2024-03-15"]);
  });

  it("no. 7: a file run twice", () => {
    const { owed, told } = paidStory();
    const again = tell(ofDay(owed, "2024-03-15"), { hours: 3 });
    const { findings } = reconcileStory(owed, [...told, again], { horizon: "2024-04-30" });
    expect(kinds(findings)).toEqual(["doubled R0001203 of 2024-03-15"]);
    expect(findings[0]?.rule?.feedbackCode).toBe("ABR004");
    expect(findings[0]?.harm.score).toBe(0);
  });

  it("no. 8: the closing lost, so that a repaid loan stays open with unknown months", () => {
    const horizon = "2024-06-30";
    const owed = recordsOf(
      { terms: { instalments: 2, principal: 200_000 }, events: "2024-02-15 pay 1020\n2024-03-15 pay 1010" },
      horizon,
    );
    const told = tellAll(owed).filter(({ closes }) => !closes);
    const { findings } = reconcileStory(owed, told, { horizon });
    expect(kinds(findings)).toEqual(["dropped OWED-32 of 2024-03-15"]);
    expect(grids(findings)).toEqual(["*N#", "*NC"]);
    expect(findings[0]?.harm).toMatchObject({ closed: { told: false, true: true }, balance: { told: 1000, true: 0 } });
  });

  it("no. 9: a yuan of truncation becomes a false overdue mark", () => {
    // The instalment is 1,039.43; the lender compares whole yuan, 1,039 paid with 1,040 due.
    const terms = { method: "equal-instalment", annualRatePpm: 72_000 } as const;
    const truth = { terms, events: "2024-02-15 pay 1039.43" };
    const findings = toldAs(truth, { terms, events: "2024-02-15 pay 1038.43" }, "2024-02-29");
    expect(kinds(findings)).toEqual(["contradicted OWED-30 of 2024-02-15"]);
    expect(grids(findings)).toEqual(["*1", "*N"]);
    expect(findings[0]?.differences.map(({ field }) => field)).toEqual([
      `${H}.AcctStatus`,
      `${H}.RpyStatus`,
      `${H}.OverdPrd`,
      `${H}.TotOverd`,
    ]);
  });

  it("no. 10: the first report more than thirty days after the opening, still under code 10", () => {
    const { owed, told } = paidStory();
    const opening = tellOf(owed, "2024-01-15", { "AcctBsSgmt.RptDate": "2024-02-14" });
    const { findings } = reconcileStory(owed, [opening, ...told.filter(({ asOf }) => asOf !== "2024-01-15")], {
      horizon: "2024-04-30",
    });
    expect(kinds(findings)).toContain("misdated OWED-10 of 2024-02-14");
    expect(findings.find((finding) => finding.class === "malformed")?.rule).toMatchObject({
      id: "I2100A11",
      feedbackCode: "BLE008",
    });
  });
});

describe("stories of wrong bands, grace and closings (S1, S3, S4)", () => {
  it("bands with a hole at 30, 60 and 90 days that falls to 7", () => {
    // Missed since February: 0, 29, 60 and 90 days on the due days of February to May.
    const horizon = "2024-05-31";
    const owed = recordsOf({}, horizon);
    const told = tellAll(owed).map((one) =>
      one.asOf >= "2024-04-15" ? tellOf(owed, one.asOf, { [`${H}.RpyStatus`]: "7" }) : one,
    );
    const { findings } = reconcileStory(owed, told, { horizon });
    expect(findings.filter(({ level }) => level === "MUST").map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2024-04-15: RpyStatus 7 for 2|3",
      "contradicted OWED-30 of 2024-05-15: RpyStatus 7 for 3|4",
    ]);
    expect(grids(findings)).toEqual(["*1177", "*1123"]);
  });

  it("grace not applied", () => {
    const events = "2024-02-18 pay 1120\n2024-03-15 pay 1110";
    const findings = toldAs({ agreement: { grace: { days: 3 } }, events }, { events }, "2024-03-31");
    expect(kinds(findings)).toEqual(["contradicted OWED-30 of 2024-02-15", "unowed UNOWED-40 of 2024-02-18"]);
    expect(findings[0]?.harm.months).toEqual([{ month: "2024-02", told: "1", true: "N" }]);
  });

  it("days and count differ in February: either is right, a third is not", () => {
    const horizon = "2024-03-31";
    const owed = recordsOf({}, horizon);
    const second = (letter: string, bucket: string): string[] => {
      const record = tellOf(owed, "2024-03-15", { [`${H}.RpyStatus`]: letter, [`${H}.Oved31_60Princ`]: bucket });
      const told = [...tellAll(owed).filter(({ asOf }) => asOf !== "2024-03-15"), record];
      return reconcileStory(owed, told, { horizon })
        .findings.filter(({ level }) => level === "MUST")
        .map(renderFinding);
    };
    expect(second("1", "0")).toEqual([]);
    expect(second("2", "1000")).toEqual([]);
    expect(second("3", "1000")).toEqual(["contradicted OWED-30 of 2024-03-15: RpyStatus 3 for 1|2"]);
  });

  it("a closing moved to the next month although the month has no H yet, only a 40", () => {
    // Due on the 20th; March's arrears are cleared on 5 April; settled on the 10th, before April's due day.
    const horizon = "2024-06-30";
    const story = {
      terms: { dueDay: 20 },
      events: "2024-02-20 pay 1120\n2024-04-05 pay 1110\n2024-04-10 settle 10050",
    };
    const owed = recordsOf(story, horizon);
    expect(ofDay(owed, "2024-04-05").codes).toEqual([{ code: "40" }]);
    const moved = tellOf(owed, "2024-04-10", { [`${H}.Month`]: "2024-05", [`${H}.SettDate`]: "" });
    const told = [...tellAll(owed).filter(({ asOf }) => asOf !== "2024-04-10"), moved];
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-20 of 2024-04-10: Month 2024-05 for 2024-04",
    ]);
  });

  it("a 32 whose SettDate was emptied", () => {
    const horizon = "2024-06-30";
    const owed = recordsOf({ terms: { instalments: 1, principal: 100_000 }, events: "2024-02-15 pay 1010" }, horizon);
    const told = [tellOf(owed, "2024-01-15", {}), tellOf(owed, "2024-02-15", { [`${H}.SettDate`]: "" })];
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-32 of 2024-02-15: SettDate  for 2024-02-15",
    ]);
  });
});

function paidStory(): { owed: OwedRecord[]; told: ReceivedRecord[] } {
  const owed = recordsOf({ events: "2024-02-15 pay 1120\n2024-03-15 pay 1110\n2024-04-15 pay 1100" }, "2024-04-30");
  return { owed, told: tellAll(owed) };
}

function ofDay(owed: readonly OwedRecord[], asOf: string): OwedRecord {
  return owed.find((record) => record.required && record.asOf === asOf) ?? missing();
}

function tellOf(owed: readonly OwedRecord[], asOf: string, change: Readonly<Record<string, string>>): ReceivedRecord {
  return tell(ofDay(owed, asOf), { change });
}

function missing(): never {
  throw new Error("nothing is owed as of that day");
}
