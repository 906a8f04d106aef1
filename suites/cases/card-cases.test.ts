import { describe, expect, it } from "vitest";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { cardCases } from "./card-cases.js";
import { cardTurnCases } from "./card-turn-cases.js";
import { overdraftCardCases } from "./overdraft-card-cases.js";
import { liveCase } from "./testing/live-case.js";

const cases = [...cardCases, ...cardTurnCases, ...overdraftCardCases];

/** What line or card do not bear in a case, because the case is about that. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "card-too-little-for-months": ["something that was overdue the day before is still unpaid (L53)"],
  "card-limit-cut-below-the-balance": ["the draw exceeds what is left of the line (L34)"],
};

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each(cases.map(({ id }) => id))("%s happens as it is told", async (id) => {
      const became = await liveCase(cases, id, agreement);
      if (became !== null) expect(became.leftOut).toEqual(LEFT_OUT[id] ?? []);
    });

    it.each(cases.map(({ id, requirements }) => [id, requirements] as const))(
      "%s owes what it speaks to",
      async (id, requirements) => {
        const became = await liveCase(cases, id, agreement);
        const told = requirements.filter((one) => one.startsWith("OWED-"));
        if (became !== null) expect([...became.owed]).toEqual(expect.arrayContaining(told));
      },
    );
  },
);

describe("the written cases of cards", () => {
  it("are shown by one agreement at least each", () => {
    const shown = cases.filter((one) => defaultAgreements.some((agreement) => one.life(agreement) !== null));
    expect(shown).toHaveLength(cases.length);
  });

  it("owe nothing but the line where a card is withheld for ever", async () => {
    const withheld = defaultAgreements.find(({ cards }) => cards?.unactivated === "withheld");
    if (withheld === undefined) throw new Error("No built-in agreement withholds.");
    expect([...((await liveCase(cases, "card-withheld-for-ever", withheld))?.owed ?? [])]).toEqual(["OWED-220-10"]);
  });
});
