import { afterEach, describe, expect, it } from "vitest";
import { jointDefects } from "../../examples/reference-lender/defects/joint-defects.js";
import { agreementNames } from "../../src/generate/agreements.js";
import { handedCases } from "../cases/handed-cases.js";
import { jointCases } from "../cases/joint-cases.js";
import type { JointCase } from "../support/joint/joint-case.js";
import { type LendersTogether, lendersTogether } from "../support/joint/testing-lenders.js";

const open: LendersTogether[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function found(
  defects: readonly (string | undefined)[],
  cases: readonly JointCase[],
  agreements?: readonly string[],
): Promise<string[]> {
  const lenders = await lendersTogether(defects, agreements);
  open.push(lenders);
  return lenders.found(cases);
}

const EVERY_CASE: readonly JointCase[] = [...jointCases, ...handedCases];

function of(id: string): JointCase[] {
  return EVERY_CASE.filter((one) => one.id === id);
}

/** The case that shows a defect, and what must be among what is found. */
interface Shown {
  readonly id: string;
  readonly found: readonly string[];
}

/** Of the second funder. */
const SHOWN_OF_JOINT: Readonly<Record<string, Shown>> = {
  "joint-reports-whole": {
    id: "shares-in-arrears",
    found: ["funder-2: contradicted OWED-10", "lender: contradicted JOINT-BALANCE", "lender: contradicted JOINT-SUM"],
  },
  "joint-share-rounded-away": { id: "shares-in-arrears", found: ["lender: contradicted JOINT-SUM"] },
  "joint-silent-reports": {
    id: "lead-reports-the-whole",
    found: ["funder-2: unowed UNOWED-10", "lender: contradicted JOINT-BALANCE", "lender: contradicted JOINT-SUM"],
  },
  "joint-not-reported": {
    id: "shares-of-an-odd-principal",
    found: ["funder-2: dropped OWED-10", "funder-2: dropped OWED-32", "lender: contradicted JOINT-SUM"],
  },
  "joint-as-own": { id: "shares-of-an-odd-principal", found: ["funder-2: contradicted OWED-10"] },
};

const TWICE = "lender: contradicted JOINT-HANDED-ON";
const NOWHERE = "lender: dropped JOINT-TAKEN-OVER";

/** Of the lender under test, by itself and beside another; those that show at one endpoint too show here what they do there. */
const SHOWN_OF_HANDED: Readonly<Record<string, Shown>> = {
  "transferred-loan-goes-on": { id: "transferred-out", found: [TWICE, "lender: dropped OWED-215"] },
  "carved-out-claim-goes-on": { id: "carved-out", found: [TWICE, "lender: unowed UNOWED-30"] },
  "taken-over-not-told": { id: "taken-over-after-a-prepayment", found: [NOWHERE, "lender: dropped OWED-10"] },
  "taken-over-told-as-known": { id: "taken-over", found: [NOWHERE, "lender: disordered R2101215"] },
  "bought-claim-told-when-paid": { id: "bought-and-nothing-received", found: [NOWHERE, "lender: dropped OWED-C1-10"] },
  // Seeded for other suites; what they leave at the bureau beside the other side only shows here.
  "sold-claim-goes-on": { id: "sold-in-arrears", found: [TWICE, "lender: unowed UNOWED-30"] },
  "transfer-without-215": { id: "transferred-out-on-the-day-after-settlement", found: [TWICE] },
  "transfer-month-wrong": { id: "transferred-out", found: [TWICE, "lender: malformed I2150B01"] },
  "claim-told-as-loan": { id: "bought-and-nothing-received", found: [NOWHERE] },
};

describe("loans that several lend together", () => {
  it("show nothing where three right lenders tell of them", async () => {
    expect(await found([undefined, undefined, undefined], jointCases)).toEqual([]);
  });

  it("have a case for each defect of theirs", () => {
    const shown = Object.keys({ ...SHOWN_OF_JOINT, ...SHOWN_OF_HANDED });
    expect(jointDefects.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });

  it.each(Object.entries(SHOWN_OF_JOINT))("%s of the second funder is found", async (name, { id, found: expected }) => {
    const wrong = await found([undefined, name], of(id));
    process.stdout.write(`${name}: ${wrong.join(", ")}\n`);
    expect(wrong).toEqual(expect.arrayContaining([...expected]));
  });

  it("show that both report the whole", async () => {
    const both = await found(["joint-reports-whole", "joint-reports-whole"], of("shares-of-an-odd-principal"));
    expect(both).toEqual(
      expect.arrayContaining(["lender: contradicted JOINT-BALANCE", "lender: contradicted JOINT-SUM"]),
    );
  });

  it("show that nobody reports, as one finding of the loan beside those of each", async () => {
    const nobody = await found(["joint-not-reported", "joint-not-reported"], of("shares-of-an-odd-principal"));
    expect(nobody.filter((line) => line.includes("JOINT"))).toEqual(["lender: dropped JOINT-REPORTED"]);
    expect(nobody).toEqual(expect.arrayContaining(["lender: dropped OWED-10", "funder-2: dropped OWED-10"]));
  });
});

describe("debts that are handed on", () => {
  it("show nothing where right lenders give and take, under each agreement", async () => {
    expect(await found([undefined, undefined], handedCases, agreementNames)).toEqual([]);
  });

  it.each(Object.entries(SHOWN_OF_HANDED))("%s is found", async (name, { id, found: expected }) => {
    const wrong = await found([name, undefined], of(id));
    process.stdout.write(`${name}: ${wrong.join(", ")}\n`);
    expect(wrong).toEqual(expect.arrayContaining([...expected]));
  });

  it("show what is wrong at the other one, be that the giver or the taker", async () => {
    const twice = await found([undefined, "transferred-loan-goes-on"], of("taken-over"));
    expect(twice).toEqual(expect.arrayContaining([TWICE, "funder-2: dropped OWED-215"]));
    const nowhere = await found([undefined, "taken-over-not-told"], of("transferred-out"));
    expect(nowhere).toEqual(expect.arrayContaining([NOWHERE, "funder-2: dropped OWED-10"]));
    const kept = await found([undefined, "claim-end-not-told"], of("claim-bought-again"));
    expect(kept).toEqual([TWICE, "funder-2: dropped OWED-C1-20"].toSorted());
  });

  it("do not show what the bureau refused: months after a transfer that was told", async () => {
    expect(await found(["transfer-goes-on", undefined], of("transferred-out"))).toEqual(["lender: unowed UNOWED-30"]);
  });

  it("show one side, though the wrong one, where the giver goes on and the taker is silent", async () => {
    const wrong = await found(["transferred-loan-goes-on", "taken-over-not-told"], of("transferred-out"));
    expect(wrong.filter((line) => line.includes("JOINT"))).toEqual([]);
    expect(wrong).toEqual(expect.arrayContaining(["lender: dropped OWED-215", "funder-2: dropped OWED-10"]));
  });
});
