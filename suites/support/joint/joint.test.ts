import { afterEach, expect, it } from "vitest";
import { handedCases } from "../../cases/handed-cases.js";
import { jointCases } from "../../cases/joint-cases.js";
import type { JointCase } from "./joint-case.js";
import { type LendersTogether, lendersTogether } from "./testing-lenders.js";

const open: LendersTogether[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function together(...defects: readonly (string | undefined)[]): Promise<LendersTogether> {
  const lenders = await lendersTogether(defects);
  open.push(lenders);
  return lenders;
}

function named(...ids: readonly string[]): JointCase[] {
  return [...jointCases, ...handedCases].filter(({ id }) => ids.includes(id));
}

it("finds a yuan that was rounded away only where both are seen, and nothing where none was", async () => {
  const lenders = await together(undefined, "joint-share-rounded-away");
  const right = named("one-funder-is-silent", "three-funders");
  expect(await lenders.found(right)).toEqual(["could not run: it takes 3 endpoints, and 2 are configured (reporters)"]);
  expect(await lenders.found(named("shares-of-an-odd-principal"))).toEqual(["lender: contradicted JOINT-SUM"]);
});

it("finds what giver and taker of a debt show only together, and nothing where both are right", async () => {
  const lenders = await together(undefined, "taken-over-not-told");
  expect(await lenders.found(named("taken-over", "bought-in-arrears", "sold-in-arrears"))).toEqual([]);
  const lines = await lenders.found(named("transferred-out"));
  expect(lines.filter((line) => line.startsWith("lender"))).toEqual(["lender: dropped JOINT-TAKEN-OVER"]);
  expect(lines).toContain("funder-2: dropped OWED-10");
});

it("lives nothing of joint loans at one endpoint", async () => {
  const lenders = await together(undefined);
  expect(await lenders.found(named("shares-of-an-odd-principal"))).toEqual([
    "could not run: it takes 2 endpoints, and 1 is configured (reporters)",
  ]);
});
