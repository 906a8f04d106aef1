import { describe, expect, it } from "vitest";
import type { Instant } from "../../schemas/ledger/primitives.js";
import { midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { DAILY_PART, partOwed } from "../profiles/pboc-g2/reporting/testing/live-part.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { UnnumberedFinding } from "./reconcile-account.js";
import type { RepairTimes } from "./repairs.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell } from "./testing/tell.js";

const horizon = "2024-04-04";

// A card of 1,000.00 with bills on the 5th: the minimum of 100.00 is due on 25 February.
const CARD = "2024-01-10 activate\n2024-01-20 draw 1000";
// A revolving loan of 5,000.00: interest of 18.00 is due on 15 February, and 14.50 on 15 March.
const LOAN = "2024-01-10 draw 5000";

const owedOf = (name: "R1" | "R2" | "R3", words: string): OwedRecord[] => partOwed(name, words, horizon, DAILY_PART);

/** What is found when everything is told right that must be, but for what is told in other ways, or not at all. */
function findings(
  owed: readonly OwedRecord[],
  tellings: (record: OwedRecord) => readonly Telling[] = () => [{}],
): readonly UnnumberedFinding[] {
  const told = owed.filter(({ required }) => required).flatMap((one) => tellings(one).map((how) => tell(one, how)));
  return reconcileStory(owed, told, { horizon }).findings;
}

const is =
  (requirement: string, asOf: string) =>
  (record: OwedRecord): boolean =>
    record.requirement === requirement && record.asOf === asOf;

/** What is found when one record is not told. */
function without(owed: readonly OwedRecord[], ...of: Parameters<typeof is>): readonly UnnumberedFinding[] {
  const isIt = is(...of);
  return findings(owed, (record) => (isIt(record) ? [] : [{}]));
}

describe("the harm of a payment found late that is never put right (L84)", () => {
  it("is a month of a card that stays overdue although it was paid on its day", () => {
    const owed = owedOf("R2", `${CARD}\n2024-03-20 pay 100 on 2024-02-25`);
    const [finding, ...others] = without(owed, "OWED-212-H", "2024-03-05");
    expect(others).toEqual([]);
    expect(finding?.message.en).toBe(
      "The record 212/H for 2024-03 as of 2024-03-05 was due by 2024-03-21 24:00 and never came.",
    );
    expect(finding?.harm).toMatchObject({
      months: [{ month: "2024-03", told: "1", true: "N" }],
      overdue: { told: 100, true: 0 },
      balance: { told: 1003, true: 903 },
    });
    expect(finding?.harm.summary.en).toContain("2024-03 reads overdue (1) where paid (N) is true");
    expect(finding?.owed?.causes).toEqual(["e3"]);
  });

  it("is one of an R3 that reads a longer overdraft", () => {
    const owed = owedOf("R3", "2024-01-10 activate\n2024-02-03 draw 1000\n2024-03-20 pay 1000 on 2024-02-04");
    const [finding, ...others] = without(owed, "OWED-212-H", "2024-03-05");
    expect(others).toEqual([]);
    expect(finding?.harm.months).toEqual([{ month: "2024-03", told: "2", true: "1" }]);
  });

  it("is one of a revolving loan; the months that were put right read as they should", () => {
    const owed = owedOf("R1", `${LOAN}\n2024-03-20 pay 18 on 2024-02-15`);
    const [finding, ...others] = without(owed, "OWED-212-H", "2024-02-15");
    expect(others).toEqual([]);
    expect(finding?.harm.months).toEqual([{ month: "2024-02", told: "1", true: "N" }]);
    expect(finding?.harm.overdue).toEqual({ told: 15, true: 15 });
  });

  it("is a debt that reads as cleared where the payment bounced, and the code 40 was not deleted", () => {
    const owed = owedOf("R2", `${CARD}\n2024-03-10 pay 150\n2024-03-20 bounce 3`);
    const [finding, ...others] = without(owed, "OWED-213-J", "2024-03-10");
    expect(others).toEqual([]);
    expect(finding?.harm).toMatchObject({ overdue: { told: 0, true: 100 }, balance: { told: 853, true: 1003 } });
  });
});

describe("how a payment found late is put right (L21, L84)", () => {
  const owed = owedOf("R1", `${LOAN}\n2024-03-20 pay 18 on 2024-02-15`);

  it("is in the order of the months", () => {
    const [finding, ...others] = findings(owed, (record) =>
      is("OWED-212-H", "2024-02-15")(record) ? [{ hours: 9 }] : [{}],
    );
    expect(others).toEqual([]);
    expect(renderFinding(finding as UnnumberedFinding)).toBe("disordered OWED-212-H of 2024-02-15");
    expect(finding?.message.en).toBe(
      "Record 212/H as of 2024-02-15 puts 2024-02 right after 2024-03: months are put right in their order.",
    );
  });

  it("is as of the day that the month was told of", () => {
    const change = { "BsSgmt.RptDate": "2024-02-16" };
    const found = findings(owed, (record) =>
      is("OWED-212-H", "2024-02-15")(record) ? [{ change }] : [{ hours: record.kind === "correction" ? 2 : 1 }],
    );
    expect(found.map(renderFinding)).toEqual(["misdated OWED-212-H of 2024-02-16: RptDate 2024-02-16 for 2024-02-15"]);
  });

  it("is under the type of the account", () => {
    const change = { "BsSgmt.AcctType": "R2" };
    const found = findings(owed, (record) => (is("OWED-212-H", "2024-02-15")(record) ? [{ change }] : [{}]));
    expect(found.map(renderFinding).join()).toContain("contradicted OWED-212-H of 2024-02-15: AcctType R2 for R1");
  });

  it("is not by the code 40 that would have been owed, which may come in time all the same", () => {
    const late = owedOf("R2", `${CARD}\n2024-03-20 pay 100 on 2024-03-10`);
    const [clearing] = late.filter(({ required }) => !required);
    expect([clearing?.requirement, clearing?.asOf]).toEqual(["OWED-CARD-40", "2024-03-10"]);
    const told = late.filter(({ required }) => required).map((record) => tell(record));
    const found = (how: Telling): string[] =>
      reconcileStory(late, [...told, tell(clearing as OwedRecord, how)], { horizon }).findings.map(renderFinding);
    expect(found({})).toEqual([]);
    expect(found({ hours: 24 * 3 })).toEqual(["late OWED-CARD-40 of 2024-03-10"]);
    expect(found({ hours: -3 })).toEqual(["early OWED-CARD-40 of 2024-03-10"]);
  });
});

describe("two known days (L19)", () => {
  it("leave a code 40 that may come to the day on which it came", () => {
    // 100.00 on the 10th clear the minimum; with 50.00 more the debt is less by these.
    const more = `${CARD}\n2024-03-20 pay 100 on 2024-03-10\n2024-03-21 pay 50 on 2024-03-10`;
    const clearings = owedOf("R2", more).filter(({ requirement }) => requirement === "OWED-CARD-40");
    expect(clearings.map(({ deadline, required }) => `${deadline.slice(0, 10)} ${required}`)).toEqual([
      "2024-03-22 false",
      "2024-03-23 false",
    ]);
    const found = (clearing: OwedRecord | undefined, missing: string | null): string[] => {
      const told = clearing === undefined ? [] : [tell(clearing)];
      const owed = partOwed("R2", more, horizon, DAILY_PART, told);
      const rest = owed.filter((one) => one.required && one.requirement !== missing).map((one) => tell(one));
      return reconcileStory(owed, [...rest, ...told], { horizon }).findings.map(renderFinding);
    };
    // As known on the first day it is put right on the second; as known on the second it is right as it is.
    expect(found(clearings[0], null)).toEqual([]);
    expect(found(clearings[0], "OWED-212-J")).toEqual(["dropped OWED-212-J of 2024-03-10"]);
    expect(found(clearings[1], null)).toEqual([]);
    expect(found(clearings[1], "OWED-212-J")).toEqual([]);
  });

  const words = `${CARD}\n2024-03-20 pay 60 on 2024-02-25\n2024-03-25 pay 40 on 2024-02-25`;
  const owed = owedOf("R2", words);
  const [first, second] = owed.filter(({ requirement }) => requirement === "OWED-212-H");

  it("owe two corrections of the same month, each by itself", () => {
    expect(findings(owed)).toEqual([]);
    for (const missing of [first, second]) {
      const [finding, ...others] = findings(owed, (record) => (record === missing ? [] : [{}]));
      expect(others).toEqual([]);
      expect([finding?.class, finding?.owed?.deadline]).toEqual(["dropped", missing?.deadline]);
    }
  });

  it("are told apart: the values of the second day sent on the first are early, and the first are missing", () => {
    const found = findings(owed, (record) => (record === first ? [] : [record === second ? { hours: -24 * 4 } : {}]));
    expect(found.map(({ class: kind, owed: view }) => `${kind} ${view?.deadline}`).sort()).toEqual([
      `dropped ${first?.deadline}`,
      `early ${second?.deadline}`,
    ]);
  });
});

describe("a 212 that the bureau rejected (L17)", () => {
  const owed = owedOf("R2", `${CARD}\n2024-03-20 pay 100 on 2024-02-25`);
  const correction = owed.find(({ requirement }) => requirement === "OWED-212-H") as OwedRecord;
  const others = owed.filter(({ required }) => required).filter((one) => one !== correction);
  const repairs: RepairTimes = {
    // Feedback the day after the day of arrival, repair by the end of the day after that.
    knownAt: (file) => (file.includes("N1") ? midnightAfter("2024-03-21", "Asia/Shanghai") : null),
    dueBy: (at: Instant) => midnightAfter(addDays(at.slice(0, 10), 2), "Asia/Shanghai"),
  };
  const at = (hours: number, by?: string): ReceivedRecord => {
    const record = tell(correction, { hours });
    if (by === undefined) return record;
    const [breach] = tell(correction, { change: { "MdfcSgmt.AcctMthlyBlgInfSgmt.AcctBal": "x" } }).breaches;
    return { ...record, refusedBy: breach === undefined ? [] : [{ ...breach, rule: by }] };
  };
  const found = (...told: readonly ReceivedRecord[]): string[] =>
    reconcileStory(owed, [...others.map((one) => tell(one)), ...told], { horizon, repairs }).findings.map(
      renderFinding,
    );

  it("is put right by the same once more after the feedback", () => {
    expect(found(at(2, "R2121207"), at(30))).toEqual([]);
  });

  it("is unrepaired where nothing more comes, and late where it comes after its time", () => {
    expect(found(at(2, "R2121207"))).toEqual(["unrepaired REPAIR of 2024-03-05"]);
    expect(found(at(2, "R2121207"), at(24 * 6))).toEqual(["late REPAIR of 2024-03-05"]);
  });

  it("leaves the month as it was told until then", () => {
    const refused = [...others.map((one) => tell(one)), at(2, "R2121207")];
    const [finding] = reconcileStory(owed, refused, { horizon, repairs }).findings;
    expect(finding?.harm.months).toEqual([{ month: "2024-03", told: "1", true: "N" }]);
  });
});
