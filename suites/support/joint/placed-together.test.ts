import { expect, it } from "vitest";
import type { Life } from "../../../schemas/run/life.js";
import { handOverDate } from "../../../src/engine/joint/hand-over-date.js";
import { beginsOn, isGivenLife } from "../../../src/engine/plans-of.js";
import type { CohortRequest } from "../../../src/engine/suite-run-setting.js";
import { agreementByName } from "../../../src/generate/agreements.js";
import { handedCases } from "../../cases/handed-cases.js";
import { jointCases } from "../../cases/joint-cases.js";
import { lifeTogether } from "./life-together.js";
import { liveJoint } from "./live-joint.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("An agreement is missing.");
const agreement = plain;

type Session = Parameters<typeof liveJoint>[0];

interface Asked extends CohortRequest {
  readonly at: string;
}

/** What three endpoints are asked to live, in the order in which they are, and the agreement of each. */
async function asked(
  earliest: readonly (string | null)[],
  canReset: (at: string) => boolean = () => true,
): Promise<Asked[]> {
  const requests: Asked[] = [];
  const endpoint = (at: string, date: string | null) => ({
    name: at,
    capabilities: { products: ["D1", "R1", "C1"], events: ["transfer-out", "claim-transfer"], canReset: canReset(at) },
    run: {
      earliest: () => date,
      live: async (request: CohortRequest) => {
        requests.push({ ...request, at });
        return { lives: [], findings: [] };
      },
    },
    obstacle: () => null,
    accountsForNextCohort: () => 8,
    agreementOf: () => ({ ...agreement, provider: `N0000000000J${at.slice(-2)}` }),
  });
  const [own = null, ...others] = earliest;
  const session = {
    ...endpoint("lender", own),
    endpoints: earliest.length,
    reporters: others.map((date, index) => endpoint(`other-0${index + 2}`, date)),
    log: () => undefined,
  } as unknown as Session;
  const cases = [...handedCases, ...jointCases].map((one) => ({ id: one.id, life: lifeTogether(one.life(agreement)) }));
  await liveJoint(session, agreement, cases);
  return requests;
}

/** The requests of each lot: the lender's own is its last. */
function lotsOf(requests: readonly Asked[]): Asked[][] {
  return requests
    .filter(({ at }) => at === "lender")
    .map((own) => requests.filter(({ at, people }) => at !== "lender" && people === own.people).concat(own));
}

it("endpoints live the same debts of the same people from the same day on, the lender last", async () => {
  const requests = await asked([null, null, null]);
  const lots = lotsOf(requests);
  expect(lots.length).toBeGreaterThan(1);
  expect(lots.flat()).toEqual(requests);
  expect(new Set(lots.map((lot) => lot[0]?.people)).size).toBe(lots.length);
  for (const lot of lots) {
    expect(new Set(lot.map(({ start }) => start)).size).toBe(1);
    expect(lot.filter(({ together }) => together !== undefined).map(({ at }) => at)).toEqual(["lender"]);
    const own = lot.at(-1)?.lives.length ?? 0;
    expect(lot.every(({ lives }) => lives.length <= own)).toBe(true);
  }
});

it("all are moved by the same months where one of them is ahead, and the taker opens with the hand-over", async () => {
  const dates: string[][] = [];
  for (const lot of lotsOf(await asked([null, "2026-03-10", "2025-01-01"]))) {
    const [others, own] = [lot.slice(0, -1), lot.at(-1)];
    for (const [index, life] of (own?.lives ?? []).entries()) {
      const all = [life, ...others.flatMap(({ lives }) => lives[index] ?? [])];
      expect(all.every((one) => beginsOn(one) >= "2026-03-10")).toBe(true);
      const gives = all.find((one) => isGivenLife(one) && isHandedOver(one));
      if (gives === undefined || !isGivenLife(gives)) {
        // A loan that several lend begins on one day for all of them.
        expect(new Set(all.map(beginsOn)).size).toBe(1);
        continue;
      }
      dates.push([handOverDate(gives, agreement), ...all.filter((one) => one !== gives).map(beginsOn)]);
    }
  }
  expect(dates).toHaveLength(handedCases.length);
  for (const [given, ...taken] of dates) expect(taken).toEqual([given]);
});

function isHandedOver(life: Life): boolean {
  return /"kind":"(transfer-out|transfer-claim|hand-over)"/u.test(JSON.stringify(life));
}

it("what only shows together can be shrunk where each endpoint can be reset, and not where one cannot", async () => {
  const shrinks = (requests: readonly Asked[]) =>
    new Set(requests.flatMap(({ together }) => (together === undefined ? [] : [together.shrink !== undefined])));
  expect(shrinks(await asked([null, null, null]))).toEqual(new Set([true]));
  for (const keeps of ["lender", "other-03"]) {
    expect(shrinks(await asked([null, null, null], (at) => at !== keeps))).toEqual(new Set([false]));
  }
});
