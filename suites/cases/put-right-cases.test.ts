import { describe, expect, it } from "vitest";
import type { OptionalEventName } from "../../schemas/ledger/capabilities.js";
import type { LifeInProgress } from "../../src/engine/life-in-progress.js";
import { inProgress, liveInWords } from "../../src/engine/parts/testing/live-in-words.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { correctionCases } from "./correction-cases.js";
import { productCases } from "./product-cases.js";
import { newCodeCases } from "./put-right/new-code-cases.js";
import { putRightCases } from "./put-right/put-right-cases.js";

const asked = { correctableUpTo: "2030-01-01", takesEvents: new Set<OptionalEventName>(["code-change"]) };

/** Steps that could not happen. */
function leftOut(life: LifeInProgress): string[] {
  return life.parts.flatMap((part) => part.leftOut.map(({ kind, date, reason }) => `${date} ${kind}: ${reason}`));
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each([...putRightCases, ...newCodeCases].map((one) => [one.id, one] as const))(
      "%s happens as it is told",
      async (_id, written) => {
        const life = written.life(agreement);
        if (life === null) return expect(agreement.cards?.unactivated).not.toBe("withheld");
        const lived = inProgress(life, agreement, asked);
        const calls = await liveInWords(lived);
        expect(leftOut(lived)).toEqual([]);
        expect(calls.some((call) => / (void|identity-correction|code-change|reversal)( |$)/u.test(call))).toBe(true);
      },
    );
  },
);

it("the cases have names of their own in their suites", () => {
  for (const cases of [[...correctionCases, ...putRightCases], productCases]) {
    const ids = cases.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});
