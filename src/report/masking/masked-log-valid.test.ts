import { expect, it } from "vitest";
import { validateLogEvent } from "../../../schemas/generated/validators/index.js";
import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import { parseWith } from "../../../schemas/validation.js";
import { loanLife } from "../../engine/plans-of.js";
import { late } from "../fixtures/counterexamples/late.js";
import { maskLogEvent } from "./mask-log-event.js";

/** A story with codes of every kind in its plan. */
function storyWithCodes(): CounterexampleFound {
  return {
    ...late,
    lives: late.lives.map((life) => ({
      ...life,
      plan: {
        ...loanLife(life.plan),
        terms: {
          ...loanLife(life.plan).terms,
          reporting: {
            ...loanLife(life.plan).terms.reporting,
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

it("so is a guarantee with the claim that follows, its first creditor among what is masked", () => {
  const plan = {
    guarantee: {
      product: "G1" as const,
      amount: 100,
      openDate: "2024-01-10",
      dueDate: "2024-06-10",
      busiLines: "1",
      busiDtlLines: "01",
      guarMode: "0" as const,
      othRepyGuarWay: "0",
      depositPercent: 0,
    },
    openTime: "09:30:00.000",
    steps: [],
    claims: [
      {
        claim: {
          product: "C1" as const,
          origin: "compensated" as const,
          amount: 100,
          openDate: "2024-02-10",
          initialCreditor: "示例银行丁",
          initialCreditorCode: "99EXAMPLE00000009X",
          debtKind: "1" as const,
          statusAtTransfer: "0" as const,
        },
        openTime: "09:30:00.000",
        steps: [],
        months: 1,
      },
    ],
    months: 1,
  };
  const masked = maskLogEvent({ ...late, lives: late.lives.map((life) => ({ ...life, plan })) });
  expect(JSON.stringify(masked)).not.toMatch(/示例银行丁|EXAMPLE00000009/u);
  expect(JSON.stringify(masked)).toContain("2024-06-10");
  expect(parseWith(validateLogEvent, masked, "masked")).toEqual(masked);
});
