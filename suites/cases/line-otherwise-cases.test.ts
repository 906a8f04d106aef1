import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Capabilities, OptionalEventName } from "../../schemas/ledger/capabilities.js";
import { defaultAgreements } from "../../src/generate/agreements.js";
import { cardOtherwiseCases } from "./otherwise/card-otherwise-cases.js";
import { revolvingOtherwiseCases } from "./otherwise/revolving-otherwise-cases.js";
import { type LivedCase, liveCase } from "./testing/live-case.js";

const cases = [...revolvingOtherwiseCases, ...cardOtherwiseCases];
const TAKEN: readonly OptionalEventName[] = [
  ...(["relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind", "guarantor-payment"] as const),
  ...(["claim-transfer", "stop-payment"] as const),
];

/** What line or account do not bear in a case, because the case is about that. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "revolving-stopped-and-resumed": ["the account is stopped (L81)"],
  "card-stopped-and-resumed": ["the card is stopped (L81)", "the card is stopped (L81)"],
  "overdraft-card-stopped": ["the card is stopped (L81)"],
};

/** As {@link liveCase}; each of these cases has something to show under every agreement. */
async function lived(
  id: string,
  agreement: Agreement,
  taken: readonly OptionalEventName[] = TAKEN,
): Promise<LivedCase> {
  const became = await liveCase(cases, id, agreement, taken);
  if (became === null) throw new Error(`${id} has no life.`);
  return became;
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "under %s",
  (_, agreement) => {
    it.each(cases.map(({ id, requirements }) => [id, requirements] as const))(
      "%s happens as it is told, and owes what it speaks to",
      async (id, requirements) => {
        const { leftOut, owed } = await lived(id, agreement);
        expect(leftOut).toEqual(LEFT_OUT[id] ?? []);
        // A closing of a revolving loan is a 32 on a settlement day; where months end with their last day, that is none.
        const either = requirements.map((one) => (one === "OWED-32" && !owed.has(one) ? "OWED-20" : one));
        expect([...owed]).toEqual(expect.arrayContaining(either));
      },
    );
  },
);

describe("a lender that takes none of it", () => {
  const [plain] = defaultAgreements;
  if (plain === undefined) throw new Error("There are no agreements.");

  it.each([
    [
      "revolving-stopped-and-resumed",
      ["the lender does not take stop-payment", "the lender does not take stop-payment"],
    ],
    ["card-bad-debt-then-written-off", ["the lender does not take bad-debt", "the lender does not take write-off"]],
    ["revolving-relieved", ["the lender does not take relief", "the lender does not take relief"]],
    ["revolving-guarantor-pays-arrears", ["the lender does not take guarantor-payment"]],
    [
      "revolving-paid-in-kind",
      ["the lender does not take repayment-in-kind", "the lender does not take repayment-in-kind"],
    ],
    ["overdraft-card-sold", ["the lender does not take claim-transfer"]],
  ])("is not asked for it: %s", async (id, reasons) => {
    expect((await lived(id, plain, [])).leftOut).toEqual(reasons);
  });

  it("nor is it lived with any of the cases", () => {
    const capabilities = { products: ["R1", "R2", "R3"], events: [] } as unknown as Capabilities;
    expect(cases.filter(({ only }) => only?.(capabilities) !== false)).toEqual([]);
    const all = { ...capabilities, events: [...TAKEN] };
    expect(cases.filter(({ only }) => only?.(all) !== true)).toEqual([]);
  });
});
