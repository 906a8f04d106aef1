import { afterEach, expect, it } from "vitest";
import { isLoanLife } from "../../src/engine/plans-of.js";
import { agreementNames } from "../../src/generate/agreements.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import { type LendersTogether, lendersTogether } from "../support/joint/testing-lenders.js";

const open: LendersTogether[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function together(...args: Parameters<typeof lendersTogether>): Promise<LendersTogether> {
  const lenders = await lendersTogether(...args);
  open.push(lenders);
  return lenders;
}

// Debts under each agreement.
const DEBTS = 70;

it("three right lenders show nothing of random debts that several tell of", async () => {
  const lenders = await together([undefined, undefined, undefined], agreementNames);
  expect(await lenders.foundRandom(DEBTS)).toEqual([]);
});

it("a yuan that was rounded away is shrunk to two who lend a loan to which nothing happens", async () => {
  const lenders = await together([undefined, "joint-share-rounded-away", undefined]);
  const stories = await lenders.storiesOfRandom(12);
  process.stdout.write(
    `${stories.map((one) => `${one.signature}: ${one.shrinkTried} tried, ${one.shrinkState}`).join("\n")}\n`,
  );
  const [story] = stories.filter(({ signature }) => signature?.startsWith("contradicted JOINT-SUM"));
  expect(story?.shrinkState).toBe("complete");
  expect(story?.findings.map(({ requirement }) => requirement)).toEqual(["JOINT-SUM"]);
  expect(story?.lives).toHaveLength(1);
  const plan = story?.lives[0]?.plan;
  if (plan === undefined || !isLoanLife(plan)) throw new Error("The story is none of a loan.");
  expect(plan).toMatchObject({
    steps: [],
    months: 1,
    terms: { instalments: 1, reporting: { ...plainItems, fundSou: "8" } },
  });
  // What it tells of two: the lender's own thousandths, and the yuan that the other one rounded away.
  expect(plan.terms.joint).toEqual({ whole: 1_000_100, permille: 300, reports: "share" });
  expect(story?.findings[0]?.message.en).toMatch(/told as 10,000 .*1 missing: lender 3,000; funder-2 7,000\.$/u);
});

it("a loan that is taken over and told by nobody is shrunk to its hand-over alone", async () => {
  const lenders = await together([undefined, "taken-over-not-told"]);
  const stories = await lenders.storiesOfRandom(12);
  const [story] = stories.filter(({ signature }) => signature?.startsWith("dropped JOINT-TAKEN-OVER"));
  expect(story?.shrinkState).toBe("complete");
  expect(story?.lives).toHaveLength(1);
  const plan = story?.lives[0]?.plan;
  if (plan === undefined || !isLoanLife(plan)) throw new Error("The story is none of a loan.");
  expect(plan.terms).toMatchObject({ principal: 100_000, instalments: 1 });
  expect(plan.steps.map(({ do: action }) => action.kind)).toEqual(["transfer-out"]);
});
