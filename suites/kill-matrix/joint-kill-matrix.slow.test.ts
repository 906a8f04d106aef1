import { afterEach, describe, expect, it } from "vitest";
import { jointDefects } from "../../examples/reference-lender/defects/joint-defects.js";
import { jointCases } from "../cases/joint-cases.js";
import type { JointCase } from "../support/joint/joint-case.js";
import { type LendersTogether, lendersTogether } from "../support/joint/testing-lenders.js";

const open: LendersTogether[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function found(defects: readonly (string | undefined)[], cases: readonly JointCase[]): Promise<string[]> {
  const lenders = await lendersTogether(defects);
  open.push(lenders);
  return lenders.found(cases);
}

function of(id: string): JointCase[] {
  return jointCases.filter((one) => one.id === id);
}

/** The case that shows a defect of the second funder, and what must be among what is found. */
const SHOWN: Readonly<Record<string, { readonly id: string; readonly found: readonly string[] }>> = {
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

describe("loans that several lend together", () => {
  it("show nothing where three right lenders tell of them", async () => {
    expect(await found([undefined, undefined, undefined], jointCases)).toEqual([]);
  });

  it.each(jointDefects.map(({ name }) => name))("%s of the second funder is found", async (name) => {
    const { id, found: expected } = SHOWN[name] ?? { id: "", found: ["a case that shows it"] };
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
