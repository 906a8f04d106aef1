import { describe, expect, it } from "vitest";
import type { Instant } from "../../schemas/ledger/primitives.js";
import { businessDateOf, midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
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
const february = owedOn("2024-02-15");
const others = tellAll(owed.filter(({ asOf }) => asOf !== "2024-02-15"));
const at = (hours: number, telling: Telling = {}): ReceivedRecord => tell(february, { ...telling, hours });
const refused = (record: ReceivedRecord, rule = "I0001302"): ReceivedRecord => ({
  ...record,
  refusedBy: [{ ...refusal, rule }],
});
/** Feedback reaches the lender at the end of the day of arrival; repair is due by the end of the next day. */
const dueBy = (i: Instant): Instant => midnightAfter(addDays(i.slice(0, 10), 1), zone);
const dayAfter = (records: readonly ReceivedRecord[], lost: readonly ReceivedRecord[] = []): RepairTimes => ({
  knownAt: (file) => {
    const r = records.find((one) => one.file === file);
    if (r === undefined || lost.includes(r)) return null;
    return midnightAfter(businessDateOf(r.arrival.by, { timeZone: zone, dayCutOff: "24:00" }), zone);
  },
  dueBy,
});
function found(tellings: readonly ReceivedRecord[], lost: readonly ReceivedRecord[] = []): string[] {
  return reconcileStory(owed, [...others, ...tellings], { horizon, repairs: dayAfter(tellings, lost) }).findings.map(
    renderFinding,
  );
}

describe("a record refused more than once", () => {
  const first = refused(at(1));
  it("is right where each repair came in its time", () => expect(found([first, refused(at(30)), at(60)])).toEqual([]));
  it("is late where one of the repairs was, though the last was in time for its own refusal", () => {
    expect(found([first, refused(at(24 * 6)), at(24 * 7 + 6)])).toEqual(["late REPAIR of 2024-02-15"]);
  });
  it("is late where the late repair was refused and nobody told the lender", () => {
    const second = refused(at(24 * 6));
    expect(found([first, second], [second])).toEqual(["late REPAIR of 2024-02-15"]);
  });
  it("is not owed again where the second refusal never reached the lender", () => {
    const second = refused(at(30));
    expect(found([first, second], [second])).toEqual([]);
  });
  it("is unrepaired where the repair came only when the closing stood in its way", () => {
    const f = { ...first, month: "2024-02" };
    const closing: ReceivedRecord = { ...at(24 * 5), asOf: "2024-02-16", closes: true, month: null };
    const out = found([f, closing, refused(at(24 * 7), "R2101205")]);
    expect(out.filter((l) => l.includes("of 2024-02-15"))).toEqual(["unrepaired REPAIR of 2024-02-15"]);
  });
  it("is misdated where the repair takes a new as-of date", () => {
    expect(found([first, at(30, { change: { "AcctBsSgmt.RptDate": "2024-02-16" } })])).toEqual([
      "misdated OWED-30 of 2024-02-16: RptDate 2024-02-16 for 2024-02-15",
    ]);
  });
  it("is doubled where it came twice before the refusal could be known, and put right by one repair", () => {
    const again = refused(at(5));
    expect(found([first, again, at(30)])).toEqual(["doubled R0001203 of 2024-02-15"]);
  });
  it("is late once where its first telling was, and its repair was not", () => {
    expect(found([refused(at(24 * 9)), at(24 * 10 + 6)])).toEqual(["late OWED-30 of 2024-02-15"]);
  });
  it("no disorder: the opening was told first, and no feedback came at all", () => {
    const all = owed.filter((o) => o.required).map((o, i) => refused(tell(o), i === 0 ? "I0001302" : "R2101215"));
    const out = reconcileStory(owed, all, { horizon, repairs: dayAfter(all, all) }).findings.map(renderFinding);
    expect(out).toEqual([]);
  });
  it("no disorder: the opening was refused and put right, the feedback to the month after it lost", () => {
    const [o, ...rest] = owed.filter((one) => one.required);
    if (o === undefined || rest[0] === undefined) throw new Error("too little is owed");
    const opening = refused(tell(o));
    const thirty = refused(tell(rest[0], { from: o.notBefore, hours: 20 }), "R2101215");
    const repaired = tell(o, { hours: 30 });
    const all = [opening, thirty, repaired, ...rest.slice(1).map((one) => tell(one))];
    const out = reconcileStory(owed, all, { horizon, repairs: dayAfter(all, [thirty]) }).findings.map(renderFinding);
    expect(out.filter((l) => !l.startsWith("early"))).toEqual([]);
  });
  it("an opening may be put right where only the refusal of a later record tells that it is not held", () => {
    const [o, second, ...rest] = owed.filter((one) => one.required);
    if (o === undefined || second === undefined) throw new Error("too little is owed");
    const opening = refused(tell(o));
    const thirty = refused(tell(second), "R2101215");
    const again = [tell(o, { from: second.notBefore, hours: 30 }), tell(second, { hours: 31 })];
    const all = [opening, thirty, ...again, ...rest.map((one) => tell(one))];
    expect(
      reconcileStory(owed, all, { horizon, repairs: dayAfter(all, [opening]) }).findings.map(renderFinding),
    ).toEqual([]);
  });
  it("two corrections of one segment refused one after the other are put right one after the other", () => {
    const h = "2024-05-31";
    const o = recordsOf({ events: "2024-02-15 pay 1120\n2024-03-05 reverse 1\n2024-03-06 pay 500 on 2024-02-15" }, h);
    const hs = o.filter((c) => c.requirement === "OWED-212-H" && c.asOf === "2024-02-15");
    const [a, b] = hs;
    if (a === undefined || b === undefined) throw new Error("two are owed");
    const plain = o.filter((one) => one.required && !hs.includes(one)).map((one) => tell(one));
    const [one, two] = [refused(tell(a, { hours: 2 })), refused(tell(b, { hours: 2 }))];
    const from = b.notBefore;
    const f = (...t: ReceivedRecord[]): string[] =>
      reconcileStory(o, [...plain, ...t], { horizon: h, repairs: dayAfter(t) }).findings.map(renderFinding);
    expect(f(one, two, tell(a, { from, hours: 30 }), tell(b, { from, hours: 31 }))).toEqual([]);
    expect(f(one, two, refused(tell(a, { from, hours: 30 })), tell(b, { from, hours: 31 }))).toEqual([]);
    expect(f(one, two, tell(a, { from, hours: 30 }))).toEqual(["unrepaired REPAIR of 2024-02-15"]);
    expect(f(one, two, tell(b, { from, hours: 30 }), tell(a, { from, hours: 31 }))).toEqual([
      "doubled R0001203 of 2024-02-15",
    ]);
  });

  it("a correction of what the bureau does not hold cannot be put right", () => {
    const h = "2024-05-31";
    const of = (events: string, lose: string, ...refusedTypes: readonly string[]): string[] => {
      const wanted = recordsOf({ events }, h).filter(({ required }) => required);
      const told = wanted.map((one) => {
        const isTarget = one.kind !== "correction" && one.asOf <= lose;
        return isTarget || refusedTypes.includes(one.recordType) ? refused(tell(one)) : tell(one);
      });
      const lost = told.filter(({ kind }) => kind !== "correction");
      return reconcileStory(wanted, told, { horizon: h, repairs: dayAfter(told, lost) }).findings.map(renderFinding);
    };
    const month = "2024-02-15 pay 1120\n2024-03-05 reverse 1";
    expect(of(month, "2024-02-15", "212")).toEqual([]);
    expect(of(month, "2024-02-14", "212")).toEqual(["unrepaired REPAIR of 2024-02-15"]);
    const account = "2024-02-15 pay 1120\n2024-03-05 void";
    expect(of(account, "2024-02-15", "214")).toEqual([]);
    expect(of(account, "2024-02-14", "214")).toEqual(["unrepaired REPAIR of "]);
  });

  it("what was refused is not owed any more once the deletion has gone out, though that found nothing (L22)", () => {
    const h = "2024-05-31";
    const wanted = recordsOf({ events: "2024-01-16 void" }, h);
    const opening = wanted.find(({ kind }) => kind !== "correction");
    const deletion = wanted.find(({ recordType }) => recordType === "214");
    if (opening === undefined || deletion === undefined) throw new Error("an opening and a deletion are owed");
    const of = (...told: readonly ReceivedRecord[]): string[] =>
      reconcileStory(wanted, told, { horizon: h, repairs: dayAfter(told) }).findings.map(renderFinding);
    expect(of(refused(tell(opening)), refused(tell(deletion)))).toEqual([]);
    expect(of(refused(tell(opening)))).toEqual(["dropped OWED-214 of 2024-01-16", "unrepaired REPAIR of 2024-01-15"]);
  });
});
