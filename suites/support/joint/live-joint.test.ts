import { describe, expect, it } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { agreementByName } from "../../../src/generate/agreements.js";
import { handedCases } from "../../cases/handed-cases.js";
import { jointCases } from "../../cases/joint-cases.js";
import type { JointCase } from "./joint-case.js";
import { lifeTogether, missingOf, type PlanTogether } from "./life-together.js";
import { liveJoint } from "./live-joint.js";
import { lackIn, thatFit } from "./rooms.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("An agreement is missing.");
const agreement = plain;

type Session = Parameters<typeof liveJoint>[0];

const LOANS_ONLY: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement,
};
const EVERYTHING: Capabilities = {
  ...LOANS_ONLY,
  products: ["D1", "R1", "C1"],
  events: ["transfer-out", "claim-transfer"],
};

function planOf(id: string): PlanTogether {
  const found = [...jointCases, ...handedCases].find((one: JointCase) => one.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}.`);
  return found.life(agreement);
}

/** Why cases cannot be lived between a lender and a reporter of these capabilities; whoever is asked to live one throws. */
async function obstacles(
  lender: Capabilities,
  reporter: Capabilities,
  ids: readonly string[],
  rooms: readonly [number, number] = [10, 10],
): Promise<Record<string, string>> {
  const nobody = { earliest: () => null };
  const other = { name: "other", capabilities: reporter, run: nobody, agreementOf: () => agreement };
  const session = {
    capabilities: lender,
    run: nobody,
    endpoints: 2,
    reporters: [{ ...other, obstacle: () => null, accountsForNextCohort: () => rooms[1] }],
    obstacle: () => null,
    accountsForNextCohort: () => rooms[0],
    log: () => undefined,
  } as unknown as Session;
  const became = await liveJoint(
    session,
    agreement,
    ids.map((id) => ({ id, life: lifeTogether(planOf(id)) })),
  );
  return Object.fromEntries(
    [...became].map(([id, one]) => [
      id,
      "obstacle" in one ? one.obstacle.en : "error" in one ? "asked to live it" : "lived",
    ]),
  );
}

describe("what the endpoints of a debt must have", () => {
  it("is asked of the giver and of the taker, each by its own part", () => {
    const needs = (id: string) => lifeTogether(planOf(id)).parts.map((part) => part.needs);
    expect(needs("transferred-out")).toEqual([{ events: ["transfer-out"] }, {}]);
    expect(needs("taken-over")).toEqual([{}, { events: ["transfer-out"] }]);
    expect(needs("bought-in-arrears")).toEqual([{ products: ["C1"] }, { events: ["claim-transfer"] }]);
    expect(needs("revolving-loan-sold")).toEqual([
      { products: ["R1"], events: ["claim-transfer"] },
      { products: ["C1"] },
    ]);
    expect(needs("claim-bought-again")).toEqual([{ products: ["C1"] }, { products: ["C1"] }]);
    expect(needs("shares-in-arrears")).toEqual([{}, {}]);
  });

  it("is missing by name where capabilities do not say it", () => {
    const needs = { products: ["R1", "C1"], events: ["claim-transfer"] } as const;
    expect(missingOf({ ...needs, products: [...needs.products] }, LOANS_ONLY)).toEqual(["R1", "C1", "claim-transfer"]);
    expect(missingOf({ ...needs, products: [...needs.products] }, EVERYTHING)).toEqual([]);
  });

  it("is why a case could not run, and never a finding", async () => {
    expect(await obstacles(EVERYTHING, LOANS_ONLY, ["taken-over", "sold-in-arrears", "three-funders"])).toEqual({
      "taken-over": "the capabilities of other do not name transfer-out",
      "sold-in-arrears": "the capabilities of other do not name C1",
      "three-funders": "it takes 3 endpoints, and 2 are configured (reporters)",
    });
    expect(await obstacles(LOANS_ONLY, EVERYTHING, ["transferred-out", "bought-in-arrears", "taken-over"])).toEqual({
      "transferred-out": "the capabilities of lender do not name transfer-out",
      "bought-in-arrears": "the capabilities of lender do not name C1",
      // What a right pair would live; nobody is there who could.
      "taken-over": "asked to live it",
    });
  });
});

describe("the room at the endpoints", () => {
  it("is counted by the accounts that each part takes, a line and what is drawn under it being two", async () => {
    const [two, one] = ["revolving-loan-sold", "transferred-out"].map((id) => ({ id, life: lifeTogether(planOf(id)) }));
    if (two === undefined || one === undefined) throw new Error("A case is missing.");
    const fit = (...rooms: readonly number[]): string[] => thatFit([one, two, one], rooms).map(({ id }) => id);
    expect(fit(4, 3)).toEqual(["transferred-out", "revolving-loan-sold", "transferred-out"]);
    expect(fit(3, 3)).toEqual(["transferred-out", "revolving-loan-sold"]);
    expect(fit(9, 1)).toEqual(["transferred-out"]);
    expect(fit(9, 0)).toEqual([]);
    expect(lackIn(two.life, [1, 5])).toEqual([2, 1]);
    expect(await obstacles(EVERYTHING, EVERYTHING, ["revolving-loan-sold"], [1, 5])).toEqual({
      "revolving-loan-sold": "it takes 2 accounts, and the lender bears 1 in a cohort",
    });
  });
});
