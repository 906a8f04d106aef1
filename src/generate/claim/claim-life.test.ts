import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { ClaimLife } from "../../../schemas/run/claim-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { addDays } from "../../ledger/dates.js";
import { claimAt, claimRefusal, type LivedClaim } from "../../ledger/lived-claim.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { claimLifeArbitrary } from "./claim-life-arbitrary.js";
import { simplerClaimLives } from "./simpler-claim-lives.js";

function options(name: string): Parameters<typeof claimLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

/** Steps of a life that its claim would refuse, were every day to end at midnight. */
function refused({ claim, steps }: ClaimLife): number {
  const events: LivedClaim["events"][number][] = [];
  const names = { recover: "repayment", "recover-in-kind": "repayment-in-kind", "let-go": "relief" } as const;
  let count = 0;
  for (const { days, do: action } of steps) {
    const base = { eventId: "e", occurredAt: "2024-01-01T00:00:00Z" };
    if (!("amount" in action) && action.kind !== "hand-over") throw new Error(`${action.kind} puts something right.`);
    const event =
      action.kind === "hand-over"
        ? ({ ...base, type: "claim-transfer", how: action.how, price: action.price } as const)
        : ({ ...base, type: names[action.kind], amount: action.amount } as const);
    const date = addDays(claim.openDate, days);
    if (claimRefusal({ terms: claim, events }, event, date) === null) events.push({ event, date });
    else count += 1;
  }
  expect(claimAt({ terms: claim, events }, "2099-01-01").balance).toBeGreaterThanOrEqual(0);
  return count;
}

describe.each(agreementNames)("random lives of claims under %s", (name) => {
  const lives = sample(claimLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are lives by the schema, taken over in the window, and hold no step that the ledger would refuse", () => {
    for (const life of lives) {
      parseWith(validateLife, life, "a generated life");
      expect(life.claim.openDate >= "2024-01-01" && life.claim.openDate <= addDays("2024-01-01", 40)).toBe(true);
      expect(refused(life)).toBe(0);
    }
  });

  it("are of every kind: of either origin, untouched, received, let go, handed over", () => {
    const some = (is: (life: ClaimLife) => boolean): boolean => lives.some(is);
    expect(some(({ claim }) => claim.origin === "bought")).toBe(true);
    expect(some(({ claim }) => claim.origin === "compensated")).toBe(true);
    expect(some(({ steps }) => steps.length === 0)).toBe(true);
    for (const kind of ["recover", "recover-in-kind", "let-go", "hand-over"]) {
      expect(some(({ steps }) => steps.some(({ do: action }) => action.kind === kind))).toBe(true);
    }
  });
});

describe("simpler lives of a claim", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(claimLifeArbitrary(options("plain")), { seed: 11, numRuns: 300 });
    const shows = ({ steps }: ClaimLife): boolean => steps.some(({ do: action }) => action.kind === "let-go");
    const first = drawn.find((life) => life.steps.length > 2 && shows(life) && life.claim.debtKind !== "1");
    if (first === undefined) throw new Error("No such life was drawn.");
    let current = first;
    let rounds = 0;
    for (let next: ClaimLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerClaimLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current).toMatchObject({
      claim: { openDate: "2024-01-01", debtKind: "1", statusAtTransfer: "1" },
      openTime: "09:30:00.000",
      steps: [{ days: 1, at: "09:30:00.000", do: { kind: "let-go" } }],
      months: 1,
    });
    expect(current.steps).toHaveLength(1);
  });
});
