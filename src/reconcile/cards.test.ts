import { describe, expect, it } from "vitest";
import type { OwedRecord } from "../profiles/owed-record.js";
import { cardOwed } from "../profiles/pboc-g2/reporting/card/testing/card-owed.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

const horizon = "2024-08-31";

function found(owed: readonly OwedRecord[], received: readonly ReceivedRecord[]): string[] {
  return reconcileStory(owed, received, { horizon }).findings.map(renderFinding);
}

/** What is found where the records owed are told but for those as of some days. */
function without(owed: readonly OwedRecord[], ...days: string[]): string[] {
  return found(
    owed,
    owed.filter(({ asOf }) => !days.includes(asOf)).map((one) => tell(one)),
  );
}

describe("a card that was closed and opened again (L59)", () => {
  const owed = cardOwed(
    "2024-02-03 draw 10\n2024-02-25 pay 10\n2024-03-05 close\n2024-05-20 reopen\n2024-06-20 draw 20",
    horizon,
  );

  it("is right with its 215, after which it goes on", () => {
    expect(owed.map(({ asOf }) => asOf)).toEqual([
      "2024-01-10",
      "2024-02-05",
      "2024-03-05",
      "2024-05-20",
      "2024-06-05",
      "2024-07-05",
      "2024-08-05",
    ]);
    expect(without(owed)).toEqual([]);
  });

  it("is refused every bill after its closing without it (R2101205)", () => {
    const findings = without(owed, "2024-05-20");
    expect(findings[0]).toBe("dropped OWED-215-12 of 2024-05-20");
    expect(findings.filter((text) => text.startsWith("disordered R2101205"))).toHaveLength(3);
  });

  it("is told as missed by what it is missed of", () => {
    expect(without(owed, "2024-03-05").slice(0, 1)).toEqual(["dropped OWED-CARD-32 of 2024-03-05"]);
    expect(without(owed, "2024-07-05")).toEqual(["dropped OWED-CARD-30 of 2024-07-05"]);
  });

  it("owes nothing of an R3's or a loan's making: what comes beside is unowed as a card's", () => {
    const extra = owed[4];
    if (extra === undefined) throw new Error("The first bill after the opening again is gone.");
    const fewer = owed.filter((one) => one !== extra);
    expect(
      found(
        fewer,
        owed.map((one) => tell(one)),
      ),
    ).toEqual(["unowed UNOWED-CARD of 2024-06-05"]);
  });
});

describe("a card whose bill day was moved (L58)", () => {
  it("misses its 215 by itself, and a bill beside it is unowed", () => {
    const owed = cardOwed("2024-01-20 draw 100\n2024-04-03 move 1\n2024-04-04 pay 20", horizon);
    expect(without(owed)).toEqual([]);
    expect(without(owed, "2024-04-03")).toEqual(["dropped OWED-215-11 of 2024-04-03"]);
    expect(without(owed, "2024-04-04")).toEqual(["dropped OWED-CARD-40 of 2024-04-04"]);
  });
});
