import { describe, expect, it } from "vitest";
import type { LifeStory } from "../../../schemas/run/event-log.js";
import type { Fault } from "../../../schemas/run/fault-plan.js";
import { ledgerLine, owedLine, plan, receivedLine } from "../fixtures/stories.js";
import { faultSpots } from "./fault-spots.js";

const words = { en: "", zh: "" };
const story: LifeStory = {
  life: 0,
  plan: plan({}, [], 1),
  account: "1",
  timeline: [
    ledgerLine("2024-02-01", "09:30:00.000", words),
    receivedLine("2024-02-01", "10", "ok", "2024-02-03 00:00"),
    { ...ledgerLine("2024-02-10", "09:30:00.000", words), state: "left-out" },
    ledgerLine("2024-02-15", "09:30:00.000", words),
    owedLine("2024-02-15", "30", "met", "2024-02-16 24:00"),
    receivedLine("2024-02-15", "30", "ok", "2024-02-17 00:00"),
    receivedLine("2024-02-15", "30", "wrong", "2024-02-19 00:00"),
    receivedLine("2024-03-15", "30", "ok", "2024-03-17 00:00"),
  ],
};
const other: LifeStory = { ...story, timeline: [receivedLine("2024-02-05", "30", "ok", "2024-02-06 12:00")] };

function spots(fault: Fault, lives: readonly LifeStory[] = [story]): string[] {
  return faultSpots({ faults: [fault] }, story, lives, "Asia/Shanghai").map(
    ({ number, kind, from, until }) => `${number} ${kind} ${from} – ${until}`,
  );
}

describe("where a fault shows in a story", () => {
  it.each<[Fault, string[]]>([
    [
      { kind: "outage", date: "2024-02-28", at: "23:00", minutes: 1500, how: "refused" },
      ["1 span 2024-02-28 23:00 – 2024-03-01 00:00"],
    ],
    // It lies in wait until a file comes.
    [{ kind: "answer", date: "2024-02-04", times: 1, how: "lost" }, ["1 met 2024-02-04 – 2024-02-17 00:00"]],
    [{ kind: "answer", date: "2024-02-17", times: 1, how: "lost" }, ["1 met 2024-02-17 – 2024-02-17 00:00"]],
    [{ kind: "feedback", date: "2024-04-01", how: "lost", days: 1 }, []],
    // The record that came again does not count again.
    [{ kind: "reject", record: 3, times: 1 }, ["1 met 2024-03-17 00:00 – 2024-03-17 00:00"]],
    [{ kind: "reject", record: 4, times: 1 }, []],
    // A step that was left out is no call.
    [{ kind: "repeated-call", call: 2, how: "after" }, ["1 met 2024-02-15 09:30:00.000 – 2024-02-15 09:30:00.000"]],
    [{ kind: "bureau-clock", minutes: 1440 }, []],
  ])("%j", (fault, expected) => {
    expect(spots(fault)).toEqual(expected);
  });

  it("is met by the first file of any life", () => {
    expect(spots({ kind: "file-failure", date: "2024-02-04", code: "ABF000" }, [story, other])).toEqual([
      "1 met 2024-02-04 – 2024-02-06 12:00",
    ]);
  });

  it("counts elapsed minutes where a zone changes its clocks, and passes over what is no date", () => {
    const outage: Fault = { kind: "outage", date: "2024-03-31", at: "01:00", minutes: 60, how: "reset" };
    const until = (zone: string | undefined, fault: Fault): string | undefined =>
      faultSpots({ faults: [fault] }, story, [story], zone)[0]?.until;
    expect(until("Europe/Berlin", outage)).toBe("2024-03-31 03:00");
    expect(until(undefined, outage)).toBe("2024-03-31 02:00");
    expect(until("Nowhere/Else", outage)).toBe("2024-03-31 02:00");
    expect(until(undefined, { ...outage, date: "2024-02-31" })).toBeUndefined();
  });
});
