import { expect, it } from "vitest";
import type { CohortFinished } from "../../schemas/run/event-log.js";
import { exercisedIn } from "./exercised.js";

const cohort = (...names: string[]): CohortFinished =>
  ({
    type: "cohort-finished",
    scenario: "products/plain/claims-cohort-1",
    coverage: Object.fromEntries(names.map((name) => [name, 1])),
    notReached: [],
  }) as Partial<CohortFinished> as CohortFinished;

it("a record that is owed is asked for by its own name, one that must not come by any of its kind", () => {
  const asked = exercisedIn({ scenarios: [], cohorts: [cohort("record:C1-10", "record:C1-40+K", "record:230-30")] });
  const ids = ["OWED-C1-10", "OWED-C1-40", "OWED-C1-20", "UNOWED-C1", "OWED-230-30", "OWED-230-40", "UNOWED-230"];
  expect(ids.map(asked)).toEqual([true, false, false, true, true, false, true]);
  // Nothing of it speaks of loans or lines.
  expect(["OWED-10", "OWED-30", "OWED-40", "UNOWED-10", "UNOWED-220", "UNOWED-OTHER"].map(asked)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
