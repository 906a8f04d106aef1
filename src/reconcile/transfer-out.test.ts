import { describe, expect, it } from "vitest";
import type { OwedRecord } from "../profiles/owed-record.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

const horizon = "2024-05-31";
const paid = "2024-02-15 pay 1120";
const required = (events: string): OwedRecord[] => recordsOf({ events }, horizon).filter((record) => record.required);

/** Opened in January, February told, gone to another institution on 10 March. */
const owed = required(`${paid}\n2024-03-10 transfer`);
/** The same loan, had it stayed. */
const stayed = required(paid);

function found(theirs: readonly OwedRecord[], received: readonly ReceivedRecord[]): string[] {
  return reconcileStory(theirs, received, { horizon }).findings.map(renderFinding);
}

const on = (records: readonly OwedRecord[], asOf: string): OwedRecord => {
  const record = records.find((one) => one.asOf === asOf);
  if (record === undefined) throw new Error(`Nothing is owed as of ${asOf}.`);
  return record;
};

describe("a loan that went to another institution (L30)", () => {
  it("is right with its 215 and nothing after it", () => {
    expect(
      found(
        owed,
        owed.map((one) => tell(one)),
      ),
    ).toEqual([]);
  });

  it("is dropped without it", () => {
    expect(
      found(
        owed,
        owed.slice(0, -1).map((one) => tell(one)),
      ),
    ).toEqual(["dropped OWED-215 of 2024-03-10"]);
  });

  it("is late with it", () => {
    const [last] = owed.slice(-1).map((one) => tell(one, { hours: 24 * 5 }));
    const received = [...owed.slice(0, -1).map((one) => tell(one)), ...(last === undefined ? [] : [last])];
    expect(found(owed, received)).toEqual(["late OWED-215 of 2024-03-10"]);
  });

  it("goes on being told: what comes after is unowed", () => {
    const more = tell(on(stayed, "2024-03-15"));
    expect(found(owed, [...owed.map((one) => tell(one)), more])).toEqual(["unowed UNOWED-30 of 2024-03-15"]);
  });

  it("that stayed is told to be gone: unowed, and the months after it are refused", () => {
    const received = [...stayed.map((one) => tell(one)), tell(on(owed, "2024-03-10"))];
    expect(found(stayed, received)).toEqual([
      "unowed UNOWED-215 of 2024-03-10",
      "disordered R2101210 of 2024-03-15",
      "disordered R2101210 of 2024-04-15",
      "disordered R2101210 of 2024-05-15",
    ]);
  });

  it("told as of an earlier day than what is held is out of order (R2151204)", () => {
    const early = tell(on(owed, "2024-03-10"), { change: { RptDate: "2024-02-15", Month: "2024-02" } });
    const received = [...owed.slice(0, -1).map((one) => tell(one)), early];
    expect(found(owed, received)).toContain("disordered R2151204 of 2024-02-15");
  });
});
