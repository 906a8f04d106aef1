import { describe, expect, it } from "vitest";
import { liveRevolving } from "../ledger/testing/live-revolving.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { cardOwed } from "../profiles/pboc-g2/reporting/card/testing/card-owed.js";
import { exactly } from "../profiles/pboc-g2/reporting/owed-field.js";
import { revolvingRecords } from "../profiles/pboc-g2/reporting/revolving/revolving-records.js";
import { SEGMENT } from "../profiles/pboc-g2/reporting/segments.js";
import { inOrder, partStory } from "../profiles/pboc-g2/reporting/testing/otherwise-words.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell, tellAll } from "./testing/tell.js";

const horizon = "2024-06-30";

/** What is found where everything is told right but the record of one day, which is told as given. */
function found(owed: readonly OwedRecord[], day: string, telling: Telling): string[] {
  const told = owed
    .filter(({ required }) => required)
    .map((record) => (record.asOf === day ? tell(record, telling) : tell(record)));
  return reconcileStory(owed, told, { horizon }).findings.map(renderFinding);
}

function revolvingOwed(words: string): OwedRecord[] {
  const { plain, otherwise } = partStory(words);
  const { lived, rules, refusal } = liveRevolving({ agreement: { interest: { dayCount: "ACT/365" } }, events: plain });
  expect(refusal).toBeNull();
  return revolvingRecords({ ...lived, events: inOrder([...lived.events, ...otherwise]) }, rules, horizon);
}

const h = (tag: string, value: string): Telling => ({ change: { [`${SEGMENT.H}.${tag}`]: value } });
describe("a revolving loan that is not simply repaid (L80 to L83)", () => {
  const owed = revolvingOwed(
    "2024-01-10 draw 5000\n2024-02-20 court\n2024-03-20 bad-debt\n2024-04-20 stop\n2024-04-21 pay 48\n2024-05-20 sell 4000",
  );

  it("is right as it is owed", () => {
    expect(owed.map(({ codes, asOf }) => `${codes[0]?.code} ${asOf}`)).toEqual([
      "10 2024-01-10",
      "30 2024-01-31",
      "30 2024-02-15",
      "30 2024-03-15",
      "30 2024-04-15",
      "40 2024-04-21",
      "30 2024-05-15",
      "20 2024-05-20",
    ]);
    expect(reconcileStory(owed, tellAll(owed), { horizon }).findings.map(renderFinding)).toEqual([]);
  });

  it.each([
    ["court told as overdue", "2024-03-15", h("AcctStatus", "2"), "AcctStatus 2 for 8"],
    ["bad debt told as written off", "2024-04-15", h("AcctStatus", "42"), "AcctStatus 42 for 41"],
    ["bad debt told as paid", "2024-04-15", h("RpyStatus", "N"), "RpyStatus N for B|2|3"],
    ["a sale told as settled", "2024-05-20", h("RpyStatus", "C"), "RpyStatus C for G"],
    ["stopped told as normal", "2024-05-15", h("AcctStatus", "1"), "AcctStatus 1 for 5|2"],
  ])("%s is found", (_, day, telling, difference) => {
    expect(found(owed, day, telling).join("\n")).toContain(difference);
  });

  it("is found where it is told without K, or goes on after its sale", () => {
    expect(found(owed, "2024-03-15", { without: [SEGMENT.K] }).join("\n")).toContain("OWED-30 of 2024-03-15");
    const last = owed.at(-1);
    const month = owed.find(({ asOf }) => asOf === "2024-05-15");
    if (last === undefined || month === undefined) throw new Error("The loan was not sold.");
    const after = tell(month, {
      change: { [`${SEGMENT.B}.RptDate`]: "2024-06-15", [`${SEGMENT.H}.Month`]: "2024-06" },
      from: "2024-06-16T00:00:00.000+08:00",
    });
    const findings = reconcileStory(owed, [...tellAll(owed), after], { horizon }).findings.map(renderFinding);
    expect(findings.join("\n")).toContain("of 2024-06-15");
  });

  it("may read 2 or 5 while it is stopped and overdue, but not now one and now the other", () => {
    const stopped = revolvingOwed("2024-01-10 draw 5000\n2024-02-10 stop");
    const twos = stopped.map(({ asOf }) => asOf).filter((day) => day >= "2024-02-15");
    const told = (days: readonly string[]): string[] =>
      reconcileStory(
        stopped,
        stopped
          .filter(({ required }) => required)
          .map((record) => (days.includes(record.asOf) ? tell(record, h("AcctStatus", "2")) : tell(record))),
        { horizon },
      ).findings.map(renderFinding);
    expect(told([])).toEqual([]);
    expect(told(twos)).toEqual([]);
    expect(told(twos.slice(0, 1)).length).toBeGreaterThan(0);
  });
});

describe("a card that is not simply repaid (L80, L81, L83)", () => {
  const owed = cardOwed(
    "2024-01-20 draw 1000\n2024-02-27 write-off\n2024-04-10 pay 300\n2024-04-11 stop\n2024-05-20 carve 100",
    horizon,
  );

  it("is right as it is owed", () => {
    expect(reconcileStory(owed, tellAll(owed), { horizon }).findings.map(renderFinding)).toEqual([]);
  });

  it.each([
    ["written off told as a loan's", "2024-03-05", h("AcctStatus", "42"), "AcctStatus 42 for 52"],
    ["written off told as normal", "2024-03-05", h("AcctStatus", "1"), "AcctStatus 1 for 52"],
    ["stopped told as normal", "2024-05-05", h("AcctStatus", "1"), "AcctStatus 1 for 31"],
    ["a sale told as closed by the holder", "2024-05-20", h("RpyStatus", "C"), "RpyStatus C for G"],
  ])("%s is found", (_, day, telling, difference) => {
    expect(found(owed, day, telling).join("\n")).toContain(difference);
  });

  it("is found where a carve-out is told as a sale", () => {
    const type = `${SEGMENT.K}.CagOfTrdInf[0].ChanTranType`;
    const told = owed.map((record) =>
      tell(
        record.asOf === "2024-05-20"
          ? { ...record, fields: new Map([...record.fields, [type, exactly("13")]]) }
          : record,
      ),
    );
    const findings = reconcileStory(owed, told, { horizon }).findings.map(renderFinding);
    expect(findings.join("\n")).toContain("ChanTranType 13 for 12");
  });

  it("is found where it is told without K", () => {
    expect(found(owed, "2024-03-05", { without: [SEGMENT.K] }).join("\n")).toContain("OWED-CARD-30 of 2024-03-05");
    expect(found(owed, "2024-05-20", { without: [SEGMENT.K] }).join("\n")).toContain("OWED-CARD-20 of 2024-05-20");
  });
});
