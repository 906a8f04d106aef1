import { describe, expect, it } from "vitest";
import type { CounterexampleFound, DifferenceFound } from "../../../schemas/run/event-log.js";
import { SHRUNK_STORIES } from "../../engine/shrunk-stories.js";
import { signatureOf } from "../../engine/signature.js";
import { late } from "../../report/fixtures/counterexamples/late.js";
import { maskLogEvent } from "../../report/masking/mask-log-event.js";
import { findingOf } from "../../verdict/testing/logs.js";
import { ToldOnce } from "./tell-once.js";

/** A story of a kind of trouble, and of others beside it. */
function story(requirement: string, ...beside: readonly string[]): CounterexampleFound {
  const findings = [requirement, ...beside].map((one) => findingOf({ class: "dropped", requirement: one }));
  const [first] = findings;
  return {
    ...late,
    scenario: `contract/plain/${requirement}`,
    findings,
    signature: first === undefined ? "" : signatureOf(first),
    lives: late.lives.map((life) => ({
      ...life,
      timeline: life.timeline.map((item) => ({ ...item, findings: findings.map(({ id }) => id) })),
    })),
  };
}

const keep = (_file: string, name: string): string => name;

describe("ToldOnce", () => {
  it("numbers findings anew, in the story too, and names files by scenario and kind", () => {
    const told = new ToldOnce();
    told.counterexample(story("OWED-10"), undefined, keep);
    const event = told.counterexample(story("OWED-30", "OWED-31"), undefined, keep);
    expect(event?.findings.map(({ id }) => id)).toEqual(["F0002", "F0003"]);
    expect(new Set(event?.lives.flatMap(({ timeline }) => timeline.flatMap(({ findings }) => findings)))).toEqual(
      new Set(["F0002", "F0003"]),
    );
    expect(event?.replayFile).toBe("contract/plain/OWED-30-dropped OWED-30 ");
  });

  it("passes over a kind that was told, by itself or beside another, as long as that story is", () => {
    const told = new ToldOnce();
    const tell = (event: CounterexampleFound): boolean => told.counterexample(event, undefined, keep) !== null;
    expect(tell(story("OWED-30", "OWED-31"))).toBe(true);
    expect(tell(story("OWED-30", "OWED-32"))).toBe(false);
    expect(tell(story("OWED-31"))).toBe(false);
    // Its story beside OWED-30 fell away, so that its own one is needed.
    expect(tell(story("OWED-32"))).toBe(true);
  });

  it("tells as it was lived what the unsplit run would not have shrunk any more", () => {
    const told = new ToldOnce();
    const states = Array.from({ length: SHRUNK_STORIES + 2 }, (_, at) => {
      const shrunk: CounterexampleFound = { ...story(`R${at}`), shrinkState: "complete" };
      return told.counterexample(shrunk, { ...shrunk, shrinkState: "limited" }, keep)?.shrinkState;
    });
    expect(states).toEqual([...Array.from({ length: SHRUNK_STORIES }, () => "complete"), "limited", "limited"]);
  });

  it("keeps the shortest life of a difference with the first of its kind alone", () => {
    const told = new ToldOnce();
    const difference: DifferenceFound = {
      type: "difference",
      scenario: "contract/plain/a",
      agreement: "plain",
      difference: {
        kind: "only-old",
        recordType: "210",
        code: "30",
        old: "1",
        new: null,
        cohort: 0,
        life: 0,
        asOf: "2024-02-15",
        count: 1,
      },
      replayFile: "counterexamples/a.json",
    };
    expect(told.difference(difference, keep).replayFile).toBe("difference-contract/plain/a-only-old 210/30");
    expect(told.difference({ ...difference, scenario: "contract/plain/b" }, keep).replayFile).toBeUndefined();
  });
});

it("what is told as it was lived is masked as any story is", () => {
  const masked = maskLogEvent({ type: "counterexample-as-lived", counterexample: late });
  expect(masked).toEqual({ type: "counterexample-as-lived", counterexample: maskLogEvent(late) });
  expect(masked).not.toEqual({ type: "counterexample-as-lived", counterexample: late });
});
