import { describe, expect, it } from "vitest";
import type { Instant } from "../../schemas/ledger/primitives.js";
import { midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import { base, change, personTerms } from "../ledger/person/testing/person-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { collateralRecords } from "../profiles/pboc-g2/reporting/collateral/collateral-records.js";
import { personRecords } from "../profiles/pboc-g2/reporting/person/person-records.js";
import { livedPerson, plainRules, SOURCE } from "../profiles/pboc-g2/reporting/testing/person-story.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import type { RepairTimes } from "./repairs.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell } from "./testing/tell.js";

const horizon = "2024-06-30";
const zone = "Asia/Shanghai";

function refused(record: ReceivedRecord, rule = "I0001302"): ReceivedRecord {
  const breach: RuleBreach = {
    rule,
    level: "MUST",
    confidence: "A",
    field: "",
    received: "",
    expected: "",
    title: { en: "refused", zh: "拒绝" },
  };
  return { ...record, refusedBy: [breach] };
}

/** Feedback comes as a record arrives, in the night after its day; repair is due by the end of the day after that. */
function found(owed: readonly OwedRecord[], received: readonly ReceivedRecord[]): string[] {
  const knownAt = (file: string): Instant | null => received.find((record) => record.file === file)?.arrival.by ?? null;
  const repairs: RepairTimes = { knownAt, dueBy: (at) => midnightAfter(addDays(at.slice(0, 10), 2), zone) };
  return reconcileStory(owed, received, { horizon, repairs }).findings.map(renderFinding);
}

const as = (owed: readonly OwedRecord[], position: number, telling: Telling = {}): ReceivedRecord => {
  const record = owed[position];
  if (record === undefined) throw new Error(`Only ${owed.length} records are owed.`);
  return tell(record, telling);
};

describe("a record about a person that the bureau refused", () => {
  const person = personRecords(
    livedPerson(
      {},
      ["2024-01-11", change({ mail: personTerms.details.mail })],
      ["2024-01-12", change({ mail: personTerms.details.mail })],
    ),
    plainRules,
    horizon,
  );
  const [opening, second, third] = person.map((record) => tell(record));
  if (opening === undefined || second === undefined || third === undefined) throw new Error("Three records are owed.");

  it("is put right by the same record", () => {
    expect(found(person, [refused(opening), as(person, 0, { hours: 20 }), second, third])).toEqual([]);
    expect(
      found(
        person,
        [opening, refused(second), third].filter((one) => one !== third),
      ),
    ).toEqual(["dropped OWED-110-20 of 2024-01-12", "unrepaired REPAIR of 2024-01-11"]);
  });

  it("need not be once the bureau holds a later one, which it takes in the order of days", () => {
    expect(found(person, [opening, refused(second), third])).toEqual([]);
  });

  it("that was refused since nothing is held of the person says so of the first one, and is put right after it", () => {
    const unknown = refused(second, "R1101201");
    const again = [as(person, 0, { hours: 30 }), as(person, 1, { hours: 7 })];
    expect(found(person, [refused(opening), unknown, ...again, third])).toEqual([]);
    expect(found(person, [refused(opening), unknown, third]).filter((line) => line.startsWith("disordered"))).toEqual(
      [],
    );
  });
});

describe("deletions of what was told of a person that the bureau refused", () => {
  const person = personRecords(
    livedPerson({ document: { until: "2040-01-01" } }, ["2024-03-01", { ...base, type: "void" }]),
    plainRules,
    horizon,
  );
  const told = person.map((record) => tell(record));

  it("are owed again each by itself: that of the person does not reach the document", () => {
    const refusing = (recordType: string): string[] =>
      found(
        person,
        told.map((record) => (record.recordType === recordType ? refused(record) : record)),
      );
    expect(refusing("134")).toEqual(["unrepaired REPAIR of "]);
    expect(refusing("114")).toEqual(["unrepaired REPAIR of "]);
    expect(found(person, told)).toEqual([]);
  });
});

describe("records of a contract over collateral", () => {
  const owed = collateralRecords(
    {
      account: `${SOURCE.slice(0, 14)}CC1`,
      borrower: { name: "测试甲", idType: "10", idNum: "999999199001010016" },
      bookedOn: "2024-01-10",
      terms: {
        product: "collateral",
        kind: "mortgage",
        amount: 50_000_000,
        maximum: false,
        effectiveDate: "2024-01-10",
        expiryDate: "2024-03-10",
        items: [
          { kind: "11", value: 60_000_000, certificate: { kind: "1", number: "99-0001" } },
          { kind: "13", value: 9_000_000 },
        ],
      },
      events: [
        {
          date: "2024-02-01",
          event: {
            eventId: "e1",
            occurredAt: "2024-02-01T02:00:00Z",
            type: "collateral-value",
            item: 2,
            value: 8_000_000,
          },
        },
        {
          date: "2024-02-20",
          event: { eventId: "e2", occurredAt: "2024-02-20T02:00:00Z", type: "collateral-value", item: 1, value: 1 },
        },
      ],
    },
    plainRules,
    horizon,
  );
  const all = owed.map((record) => tell(record));
  const [effect, valued, anew, end] = all;
  if (effect === undefined || valued === undefined || anew === undefined || end === undefined) {
    throw new Error("Four records are owed.");
  }

  it("are right, missing, wrong in one thing, or told after the end", () => {
    expect(found(owed, all)).toEqual([]);
    expect(found(owed, [effect, anew, end])).toEqual(["dropped OWED-510-30 of 2024-02-01"]);
    const wrong = as(owed, 0, { change: { "MotgaCltalBsInfSgmt.CcAmt": "600000" } });
    expect(found(owed, [wrong, valued, anew, end])).toEqual([
      "contradicted OWED-510-10 of 2024-01-10: CcAmt 600000 for 500000",
    ]);
    const late = as(owed, 2, { hours: 24 * 25 });
    expect(found(owed, [effect, valued, end, late])).toEqual([
      "late OWED-510-30 of 2024-02-20",
      "disordered R5101202 of 2024-02-20",
    ]);
  });

  it("go in the order of days: one that comes after a later one no longer loads", () => {
    const late = as(owed, 1, { hours: 24 * 20 });
    expect(found(owed, [effect, anew, late, end])).toEqual([
      "late OWED-510-30 of 2024-02-01",
      "disordered R5101201 of 2024-02-01",
    ]);
  });

  it("need not be told again once a later one is held", () => {
    const soon = as(owed, 2, { from: valued.arrival.by, hours: 1 });
    expect(found(owed, [effect, refused(valued), anew, end])).toEqual(["unrepaired REPAIR of 2024-02-01"]);
    expect(found(owed, [effect, refused(valued), soon, end]).filter((line) => !line.startsWith("early"))).toEqual([]);
  });
});
