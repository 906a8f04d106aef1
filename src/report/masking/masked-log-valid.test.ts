import { expect, it } from "vitest";
import { validateLogEvent } from "../../../schemas/generated/validators/index.js";
import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import { parseWith } from "../../../schemas/validation.js";
import { late } from "../fixtures/counterexamples/late.js";
import { maskLogEvent } from "./mask-log-event.js";

/** A story with codes of every kind in its plan. */
function storyWithCodes(): CounterexampleFound {
  return {
    ...late,
    lives: late.lives.map((life) => ({
      ...life,
      plan: {
        ...life.plan,
        terms: {
          ...life.plan.terms,
          reporting: {
            ...life.plan.terms.reporting,
            flag: "1" as const,
            creditAgreementCode: "N00000000H0001SX7",
            collateralContractCodes: ["N00000000H0001DY7-1"],
            responsibleParties: [
              {
                kind: "person" as const,
                name: "示例乙",
                idType: "10",
                idNum: "999999199001010024",
                role: "guarantor" as const,
                amount: 100,
                joint: false,
                contractCode: "N00000000H0001BZ77-1",
              },
            ],
          },
        },
      },
    })),
  };
}

it("what is masked in the log is still what the published schema asks for, so that evidence can be made of it", () => {
  const masked = maskLogEvent(storyWithCodes());
  expect(JSON.stringify(masked)).not.toMatch(/BZ77|SX7|DY7|示例乙|199001010024/u);
  expect(parseWith(validateLogEvent, masked, "masked")).toEqual(masked);
  expect(maskLogEvent(masked)).toEqual(masked);
});
