import { afterEach, expect, it } from "vitest";
import { agreementNames } from "../../src/generate/agreements.js";
import { type LendersTogether, lendersTogether } from "../support/joint/testing-lenders.js";

const open: LendersTogether[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

// Debts under each agreement.
const DEBTS = 70;

it("three right lenders show nothing of random debts that several tell of", async () => {
  const lenders = await lendersTogether([undefined, undefined, undefined], agreementNames);
  open.push(lenders);
  expect(await lenders.foundRandom(DEBTS)).toEqual([]);
});
