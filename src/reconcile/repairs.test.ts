import { describe, expect, it } from "vitest";
import type { Instant } from "../../schemas/ledger/primitives.js";
import { instantAt, midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import type { RepairTimes } from "./repairs.js";
import { horizon, owed, owedOn } from "./testing/paid-story.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell, tellAll } from "./testing/tell.js";

const zone = "Asia/Shanghai";
const refusal: RuleBreach = {
  rule: "I0001302",
  level: "MUST",
  confidence: "A",
  feedbackCode: "ABE003",
  feedbackTag: "MngmtOrgCode",
  field: "AcctBsSgmt.MngmtOrgCode",
  received: "N00000000H0001",
  expected: "a registered organisation",
  title: { en: "The organisation is not registered", zh: "机构未登记" },
};

/** Feedback to every file reaches the lender at 00:00 of the 17th of February, and repair is due by the end of the 18th. */
const known = instantAt("2024-02-17", "00:00:00.000", zone);
const times: RepairTimes = {
  knownAt: () => known,
  dueBy: (at: Instant) => midnightAfter(addDays(at.slice(0, 10), 1), zone),
};

const february = owedOn("2024-02-15");
const others = tellAll(owed.filter(({ asOf }) => asOf !== "2024-02-15"));

function refused(record: ReceivedRecord, by: RuleBreach = refusal): ReceivedRecord {
  return { ...record, refusedBy: [by] };
}

/** February as told, the other months right; the first telling was refused. */
function findingsOf(tellings: readonly ReceivedRecord[], repairs: RepairTimes | null = times): string[] {
  const { findings } = reconcileStory(owed, [...others, ...tellings], {
    horizon,
    ...(repairs === null ? {} : { repairs }),
  });
  return findings.map(renderFinding);
}

const at = (hours: number, telling: Telling = {}): ReceivedRecord => tell(february, { ...telling, hours });
const first = refused(at(1));

describe("a record that the bureau refused", () => {
  it("is put right by the same record after the feedback, within the time for it", () => {
    expect(findingsOf([first, at(30)])).toEqual([]);
  });

  it("may be refused again and put right again", () => {
    expect(findingsOf([first, refused(at(30)), at(60)])).toEqual([]);
  });

  it("is unrepaired when nothing comes, and the report lacks its month", () => {
    const { findings } = reconcileStory(owed, [...others, first], { horizon, repairs: times });
    expect(findings.map(renderFinding)).toEqual(["unrepaired REPAIR of 2024-02-15"]);
    expect(findings[0]?.rule).toEqual({ id: "I0001302", feedbackCode: "ABE003", feedbackTag: "MngmtOrgCode" });
    expect(findings[0]?.message.en).toBe(
      "Record 210/30 as of 2024-02-15 was refused (I0001302, ABE003), the lender was told by 2024-02-16 24:00, and by 2024-02-18 24:00 it had not been put right.",
    );
    expect(findings[0]?.harm.months.map(({ month, told, true: truth }) => `${month} ${told} ${truth}`)).toEqual([
      "2024-02 # N",
    ]);
  });

  it("is unrepaired when it is refused once more and nothing follows", () => {
    expect(findingsOf([first, refused(at(30))])).toEqual(["unrepaired REPAIR of 2024-02-15"]);
  });

  it("is late when it is put right only when the time is over", () => {
    expect(findingsOf([first, at(24 * 4)])).toEqual(["late REPAIR of 2024-02-15"]);
  });

  it("is judged by its last telling", () => {
    expect(findingsOf([first, at(30, { change: { "AcctMthlyBlgInfSgmt.AcctBal": "11500" } })])).toEqual([
      "contradicted OWED-30 of 2024-02-15: AcctBal 11500 for 11000",
    ]);
  });

  it("is doubled when it comes again before the lender can know of the refusal", () => {
    expect(findingsOf([first, at(5)])).toEqual(["doubled R0001203 of 2024-02-15"]);
    expect(findingsOf([first, refused(at(5))])).toEqual([
      "unrepaired REPAIR of 2024-02-15",
      "doubled R0001203 of 2024-02-15",
    ]);
  });

  it("is not owed again when the lender was never told", () => {
    expect(findingsOf([first], { ...times, knownAt: () => null })).toEqual([]);
  });

  it("is not owed again where a later record of its month is held, or the closing (L17)", () => {
    for (const rule of ["R2101205", "R2101212"]) {
      expect(findingsOf([refused(at(1), { ...refusal, rule })])).toEqual([]);
    }
  });

  it("is owed no more once the closing is loaded within the time for its repair (L17)", () => {
    const told = { ...first, month: "2024-02" };
    const closing = (hours: number): ReceivedRecord => ({
      ...at(hours),
      asOf: "2024-02-16",
      closes: true,
      month: null,
    });
    const unrepaired = (record: ReceivedRecord): boolean =>
      findingsOf([told, record]).some((line) => line.startsWith("unrepaired"));
    expect(unrepaired(closing(30))).toBe(false);
    expect(unrepaired(closing(24 * 6))).toBe(true);
    expect(unrepaired(refused(closing(30)))).toBe(true);
  });

  it("is owed no more once a correction of its own day is loaded, which is then what the bureau holds (L17)", () => {
    const told = { ...first, month: "2024-02" };
    const correction: ReceivedRecord = {
      ...at(40),
      recordType: "212",
      kind: "correction",
      code: "H",
      month: "2024-02",
    };
    expect(findingsOf([told, correction]).filter((line) => line.startsWith("unrepaired"))).toEqual([]);
    expect(findingsOf([told, refused(correction)]).filter((line) => line.startsWith("unrepaired"))).toHaveLength(1);
  });

  it("is no disorder when its repair came after the closing: that may have been on its way", () => {
    const closing: ReceivedRecord = { ...at(28), asOf: "2024-02-16", closes: true, month: null };
    const repair = refused(at(30), { ...refusal, rule: "R2101205" });
    expect(findingsOf([first, closing, repair]).filter((line) => line.includes("of 2024-02-15"))).toEqual([]);
  });

  it("is malformed, and nothing more, when it was refused for what it says itself", () => {
    const broken = at(1, { change: { "AcctBsSgmt.MngmtOrgCode": "TALLY00000001" } });
    expect(findingsOf([{ ...broken, refusedBy: broken.breaches }])[0]).toMatch(/^malformed I0000201/);
    expect(findingsOf([{ ...broken, refusedBy: broken.breaches }])).toHaveLength(1);
  });
});

describe("where no bureau answers", () => {
  it("nothing is owed again", () => {
    expect(findingsOf([first], null)).toEqual([]);
  });
});
