import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { sharesOf } from "../../ledger/joint-shares.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { plainItems } from "../reporting-items.js";
import { jointLifeArbitrary } from "./joint-life-arbitrary.js";
import { simplerJointLives } from "./simpler-joint-lives.js";

function options(name: string, funders = 3): Parameters<typeof jointLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 14, funders };
}

const yuanOf = ({ loan, funders }: JointLife): number[] =>
  sharesOf(
    loan.terms.principal,
    funders.map(({ permille }) => permille),
  ).map((share) => share / 100);

describe.each(agreementNames)("random loans that several lend under %s", (name) => {
  const lives = sample(jointLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are of whole yuan whose shares, none of them nothing, add up to them", () => {
    for (const joint of lives) {
      parseWith(validateLife, joint.loan, "a generated loan");
      expect(joint.loan.terms.joint).toBeUndefined();
      const shares = yuanOf(joint);
      expect(shares.reduce((sum, share) => sum + share, 0) * 100).toBe(joint.loan.terms.principal);
      expect(shares.every((share) => share >= 1 && Number.isInteger(share))).toBe(true);
    }
  });

  it("are told by somebody, by nobody else where one tells the whole, and by no more than there are", () => {
    for (const { funders } of lives) {
      const roles = funders.map(({ reports }) => reports);
      expect(funders.length === 2 || funders.length === 3).toBe(true);
      expect(roles.some((role) => role !== "none")).toBe(true);
      if (roles.includes("whole")) expect(roles.filter((role) => role !== "none")).toEqual(["whole"]);
    }
  });

  it("name no contract of one of the funders", () => {
    expect(JSON.stringify(lives)).not.toContain(options(name).agreement.provider);
  });
});

describe("random loans that several lend", () => {
  const lives = sample(jointLifeArbitrary(options("plain", 9)), { seed: 7, numRuns: 300 });

  it("are of every kind: of two to nine funders, in thirds, one by 1 and 999, told by all, by one, by some", () => {
    const some = (is: (life: JointLife) => boolean): boolean => lives.some(is);
    const thousandths = lives.map(({ funders }) => funders.map(({ permille }) => permille).join(" "));
    expect(new Set(lives.map(({ funders }) => funders.length))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9]));
    for (const split of ["500 500", "333 333 334", "1 999"]) expect(thousandths).toContain(split);
    expect(some(({ funders }) => funders[0]?.reports === "whole")).toBe(true);
    expect(some(({ funders }) => funders[0]?.reports === "none")).toBe(true);
    expect(some(({ funders }) => new Set(funders.map(({ reports }) => reports)).size === 1)).toBe(true);
    expect(some(({ loan }) => loan.steps.length > 12)).toBe(true);
  });

  it("leave yuan over for some of the funders", () => {
    const uneven = lives.filter(({ loan, funders }) =>
      funders.some(({ permille }) => ((loan.terms.principal / 100) * permille) % 1000 !== 0),
    );
    expect(uneven.length).toBeGreaterThan(100);
  });
});

describe("simpler loans that several lend", () => {
  const window = lifeWindow(options("plain"));

  /** The simplest form that still shows something, taking the first that does again and again. */
  function simplest(first: JointLife, shows: (joint: JointLife) => boolean): JointLife {
    let current = first;
    for (let rounds = 0; rounds < 500; rounds += 1) {
      const next = [...simplerJointLives(current, window)].find(shows);
      if (next === undefined) return current;
      current = next;
    }
    throw new Error("It does not come to an end.");
  }

  const drawn = sample(jointLifeArbitrary(options("plain", 5)), { seed: 11, numRuns: 100 });

  it("come to an end with two who lend a plain loan in halves, whatever they began with", () => {
    for (const joint of drawn) {
      const { loan, funders } = simplest(joint, () => true);
      expect(loan).toMatchObject({ terms: { principal: 1_200_000, instalments: 1, reporting: plainItems }, steps: [] });
      expect(funders).toEqual([
        { permille: 500, reports: "share" },
        { permille: 500, reports: "share" },
      ]);
    }
  });

  it("keep what the trouble needs: a yuan left over that the second one lends", () => {
    const trouble = (joint: JointLife): boolean => {
      const { permille = 0 } = joint.funders[1] ?? {};
      return (yuanOf(joint)[1] ?? 0) * 1000 > (joint.loan.terms.principal / 100) * permille;
    };
    for (const joint of drawn.filter(trouble)) {
      const { loan, funders } = simplest(joint, trouble);
      expect(loan).toMatchObject({ terms: { principal: 1_000_100, instalments: 1 }, steps: [], months: 1 });
      expect(funders.map(({ reports }) => reports)).toEqual(["share", "share"]);
    }
  });

  it("are all loans that can be shared", () => {
    for (const joint of drawn.slice(0, 20)) {
      for (const simpler of simplerJointLives(joint, window)) {
        expect(yuanOf(simpler).every((share) => share >= 1)).toBe(true);
        expect(simpler.funders.some(({ reports }) => reports !== "none")).toBe(true);
      }
    }
  });
});
