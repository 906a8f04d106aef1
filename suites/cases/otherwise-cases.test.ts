import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import { isLoanLife } from "../../src/engine/plans-of.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { isOtherwise } from "../../src/generate/otherwise/is-otherwise.js";
import { liveOnPaper } from "../../src/generate/testing/live-on-paper.js";
import { calendarByName } from "../../src/ledger/calendar-by-name.js";
import { otherwiseCases } from "./otherwise-cases.js";

/** Steps of a case that go otherwise and could not happen, under an agreement. */
function leftOut(id: string, agreement: Agreement): readonly string[] {
  const life = otherwiseCases.find((one) => one.id === id)?.life(agreement);
  if (life === undefined || life === null || !isLoanLife(life)) return ["there is no life"];
  const kinds = life.steps.filter(({ do: action }) => isOtherwise(action)).map(({ do: action }) => action.kind);
  return liveOnPaper(life, agreement, calendarByName(agreement.calendar)).leftOut.filter((why) =>
    kinds.some((kind) => why.includes(`(${kind})`)),
  );
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each(otherwiseCases.map(({ id }) => id))("%s happens as it is told", (id) => {
      const reasons = leftOut(id, agreement);
      if (id.startsWith("not-")) expect(reasons).toHaveLength(1);
      else expect(reasons).toEqual([]);
    });
  },
);

describe("the cases", () => {
  it("have names of their own", () => {
    const ids = otherwiseCases.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
