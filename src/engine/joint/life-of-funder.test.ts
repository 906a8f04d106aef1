import { describe, expect, it } from "vitest";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { PLAIN_TERMS } from "../../../suites/support/written-case.js";
import { lifeOfFunder } from "./life-of-funder.js";

const steps: LoanLife["steps"] = [{ on: { instalment: 1, days: 0 }, at: "09:30:00.000", do: { kind: "settle-early" } }];
const loan: LoanLife = { terms: PLAIN_TERMS, openTime: "09:30:00.000", steps, months: 3 };
const joint: JointLife = {
  loan: { ...loan, terms: { ...loan.terms, principal: 10_000_100 } },
  funders: [
    { permille: 300, reports: "share" },
    { permille: 700, reports: "share" },
  ],
};

describe("the life of a funder (L73)", () => {
  it("is one of its share, told to be joint, with all that happens", () => {
    const { terms } = lifeOfFunder(joint, 1);
    expect(terms.principal).toBe(7_000_100);
    expect(terms.reporting.fundSou).toBe("8");
    expect(terms.joint).toEqual({ whole: 10_000_100, permille: 700, reports: "share" });
    expect(lifeOfFunder(joint, 1).steps).toEqual(steps);
  });

  it("is one of the whole where it reports that, and of the share where it reports nothing", () => {
    const led: JointLife = {
      ...joint,
      funders: [
        { permille: 300, reports: "whole" },
        { permille: 700, reports: "none" },
      ],
    };
    expect([0, 1].map((funder) => lifeOfFunder(led, funder).terms.principal)).toEqual([10_000_100, 7_000_100]);
  });

  it("is none of somebody who does not lend", () => {
    expect(() => lifeOfFunder(joint, 2)).toThrow("the loan has 2");
  });
});
