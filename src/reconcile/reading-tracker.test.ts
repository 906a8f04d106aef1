import { describe, expect, it } from "vitest";
import type { AcceptedValue } from "../profiles/owed-record.js";
import { ReadingTracker } from "./reading-tracker.js";

const by = (question: string, ...answers: string[]): AcceptedValue[] =>
  answers.map((answer) => ({ value: "v", reading: { question, answer } }));

describe("one reading of each question", () => {
  it("is settled by the first value that fits one answer only", () => {
    const tracker = new ReadingTracker();
    expect(tracker.note(by("month", "next"), "A line 2")).toBeNull();
    expect(tracker.note(by("month", "next", "same"), "A line 3")).toBeNull();
    expect(tracker.note(by("month", "same"), "B line 2")).toEqual({
      question: "month",
      before: "next",
      now: "same",
      firstSeen: "A line 2",
    });
  });

  it("narrows down values that fit several answers until none is left", () => {
    const tracker = new ReadingTracker();
    expect(tracker.note(by("due", "zero", "scheduled"), "A line 2")).toBeNull();
    expect(tracker.readings()).toEqual({ due: "scheduled or zero" });
    expect(tracker.note(by("due", "scheduled", "received"), "A line 3")).toBeNull();
    expect(tracker.readings()).toEqual({ due: "scheduled" });
    expect(tracker.note(by("due", "zero", "received"), "A line 4")).toMatchObject({
      before: "scheduled",
      now: "received or zero",
    });
  });

  it("keeps questions apart and learns nothing from what is right under any answer", () => {
    const tracker = new ReadingTracker();
    expect(tracker.note(by("month", "next"), "A line 2")).toBeNull();
    expect(tracker.note(by("due", "zero"), "A line 2")).toBeNull();
    expect(tracker.note([...by("month", "same"), { value: "v" }], "A line 3")).toBeNull();
    expect(tracker.note([], "A line 4")).toBeNull();
    expect(tracker.readings()).toEqual({ due: "zero", month: "next" });
  });

  it("goes on judging by the first answer after a conflict", () => {
    const tracker = new ReadingTracker();
    tracker.note(by("month", "next"), "A line 2");
    expect(tracker.note(by("month", "same"), "A line 3")).not.toBeNull();
    expect(tracker.note(by("month", "next"), "A line 4")).toBeNull();
    expect(tracker.note(by("month", "same"), "A line 5")).not.toBeNull();
  });
});
