import { describe, expect, it } from "vitest";
import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import type { Finding, OwedView, ReceivedView } from "../../../schemas/run/finding.js";
import { dropped } from "../fixtures/counterexamples/dropped.js";
import { rankFindings } from "./rank-findings.js";

const [whole] = dropped.findings;
if (whole === undefined) throw new Error("the fixture has no finding");
const { owed: _owed, received: _received, ...bare } = whole;

function owedOn(asOf: string): OwedView {
  return { recordType: "210", codes: ["30"], asOf, deadline: `${asOf}T16:00:00Z`, causes: [], fields: {} };
}

function receivedAs(asOf: string, line: number): ReceivedView {
  const arrived = `${asOf}T18:00:00Z`;
  return { file: "f.txt", line, arrivedAfter: arrived, arrivedBy: arrived, code: "30", asOf, fields: {} };
}

function found(id: string, kind: Finding["class"], harm: number, rest: Partial<Finding> = {}): Finding {
  return { ...bare, id, class: kind, level: "MUST", harm: { ...bare.harm, score: harm }, differences: [], ...rest };
}

function example(findings: Finding[], shrinkTried = 9): CounterexampleFound {
  return { ...dropped, shrinkTried, findings };
}

function order(...examples: CounterexampleFound[]): string[] {
  return rankFindings(examples).map(({ id }) => id);
}

describe("within a counterexample", () => {
  it("puts the wrong value before the records too many that follow from it, though those weigh more", () => {
    const first = { owed: owedOn("2024-02-15"), received: receivedAs("2024-02-15", 2) };
    expect(
      order(
        example([
          found("april", "unowed", 154, { received: receivedAs("2024-04-30", 4) }),
          found("march", "unowed", 104, { received: receivedAs("2024-03-31", 3) }),
          found("cause", "contradicted", 64, first),
        ]),
      ),
    ).toEqual(["cause", "march", "april"]);
  });

  it("puts a record that is missing or dated wrong before the one too many of the same day", () => {
    const day = "2024-03-15";
    const unowed = found("unowed", "unowed", 50, { received: receivedAs(day, 7) });
    expect(order(example([unowed, found("missing", "dropped", 20, { owed: owedOn(day) })]))).toEqual([
      "missing",
      "unowed",
    ]);
    const misdated = { owed: owedOn(day), received: receivedAs("2024-03-16", 8) };
    expect(order(example([unowed, found("misdated", "misdated", 0, misdated)]))).toEqual(["misdated", "unowed"]);
  });

  it("puts a rule that a record breaks after what is wrong with the record, whatever day the record names", () => {
    const received = receivedAs("2024-04-15", 5);
    expect(
      order(
        example([
          found("rule", "malformed", 22, { received, level: "SHOULD" }),
          found("record", "misdated", 22, { owed: owedOn("2024-04-18"), received }),
          found("before", "dropped", 17, { owed: owedOn("2024-03-15") }),
        ]),
      ),
    ).toEqual(["before", "record", "rule"]);
  });

  it("puts a wrong schedule first, MUST before SHOULD on one day, and what has no day last", () => {
    const owed = owedOn("2024-03-15");
    expect(
      order(
        example([
          found("file", "malformed", 9),
          found("should", "dropped", 9, { owed, level: "SHOULD" }),
          found("must", "contradicted", 3, { owed, received: receivedAs("2024-03-15", 3) }),
          found("plan", "schedule", 0),
        ]),
      ),
    ).toEqual(["plan", "must", "should", "file"]);
  });
});

describe("among counterexamples", () => {
  const owed = owedOn("2024-03-15");
  it("goes by the worst harm of each, and keeps the findings of one together", () => {
    const ranked = rankFindings([
      example([found("mild", "late", 5, { owed })]),
      example([
        found("cause", "dropped", 1, { owed }),
        found("worst", "unowed", 90, { received: receivedAs("2024-05-31", 3) }),
      ]),
    ]);
    expect(ranked.map(({ rank, id, counterexample }) => [rank, id, counterexample])).toEqual([
      [1, "cause", 1],
      [2, "worst", 1],
      [3, "mild", 0],
    ]);
  });

  it("puts shrunk stories first, then MUST before SHOULD, then the order of the log", () => {
    const of = (id: string, level: Finding["level"], harm = 4): Finding[] => [found(id, "late", harm, { owed, level })];
    expect(
      order(
        example(of("as-lived", "MUST", 99), 0),
        example(of("should", "SHOULD")),
        example(of("first", "MUST")),
        example(of("second", "MUST")),
      ),
    ).toEqual(["first", "second", "should", "as-lived"]);
  });
});
