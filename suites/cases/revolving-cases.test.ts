import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { revolvingCases } from "./revolving-cases.js";
import { type LivedCase, liveCase } from "./testing/live-case.js";

/** What the line does not bear in a case, because the case is about that. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "revolving-arrears-of-interest": ["something that was overdue the day before is still unpaid (L44)"],
  "revolving-limit-cut-below-the-balance": ["the draw exceeds what is left of the line (L34)"],
  "revolving-line-ended-early": ["the line is over (L34)"],
};

/** As {@link liveCase}; each of these cases has something to show under every agreement. */
async function lived(id: string, agreement: Agreement): Promise<LivedCase> {
  const became = await liveCase(revolvingCases, id, agreement);
  if (became === null) throw new Error(`${id} has no life.`);
  return became;
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each(revolvingCases.map(({ id }) => id))("%s happens as it is told", async (id) => {
      const nothingDue = (reason: string): boolean => reason === "there is nothing to pay";
      const { leftOut } = await lived(id, agreement);
      expect(leftOut.filter((reason) => !nothingDue(reason))).toEqual(LEFT_OUT[id] ?? []);
    });

    it.each(revolvingCases.map(({ id, requirements }) => [id, requirements] as const))(
      "%s owes what it speaks to",
      async (id, requirements) => {
        const { owed } = await lived(id, agreement);
        const told = requirements.filter((one) => one.startsWith("OWED-"));
        // A closing is a 32 on a settlement day; where months end with their last day, that is none.
        const either = told.map((one) => (one === "OWED-32" && !owed.has(one) ? "OWED-20" : one));
        expect([...owed]).toEqual(expect.arrayContaining(either));
      },
    );
  },
);
