import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { CardAction } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { agreementByName } from "../agreements.js";
import { countCards } from "../card/card-coverage.js";
import { cardLifeArbitrary } from "../card/card-life-arbitrary.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { countRevolving } from "../revolving/revolving-coverage.js";
import { revolvingLifeArbitrary } from "../revolving/revolving-life-arbitrary.js";
import { putRightPayment } from "./put-right-payment.js";
import type { RawPutRight } from "./raw-put-right.js";

const at = "09:30:00.000";
const pays = (of: "due" | "everything"): RevolvingAction & CardAction => ({
  kind: "pay-back",
  of,
  permille: 1000,
  less: 0,
});
const draw: RevolvingAction & CardAction = { kind: "draw", permille: 500 };

function corrected(
  steps: readonly (readonly [days: number, action: RevolvingAction & CardAction])[],
  changes: Partial<RawPutRight>,
): [number, unknown][] {
  const raw: RawPutRight = { kind: "found", of: 0, which: 0, delay: 0, time: 0, wrong: "name", ...changes };
  const planned = steps.map(([days, action]) => ({ days, at, do: action }));
  const made = putRightPayment(raw, { steps: planned, openDate: "2024-01-10", months: 4 });
  return made.map(({ days, do: action }) => [days, action]);
}

describe("a payment put right in the steps of an account", () => {
  const steps = [
    [0, draw],
    [36, pays("due")],
    [65, pays("due")],
    [100, pays("everything")],
  ] as const;

  it("is taken out and found later, by as many days", () => {
    expect(corrected(steps, { delay: 4 })).toEqual([
      [0, draw],
      [65, pays("due")],
      [67, { kind: "find-paid-back", daysBefore: 31, of: "due", permille: 1000, less: 0 }],
      [100, pays("everything")],
    ]);
  });

  it("stays and bounces later, counted back over the payments of days before", () => {
    const added = (raw: Partial<RawPutRight>): unknown => corrected(steps, { kind: "bounced", ...raw })[3];
    expect(added({ delay: 4 })).toEqual([67, { kind: "bounce", back: 2 }]);
    expect(added({ which: 1, delay: 0 })).toEqual([66, { kind: "bounce", back: 1 }]);
    // On the day of the second payment that one does not count for an earlier day.
    expect(
      corrected([...steps.slice(0, 2), [64, pays("due")], ...steps.slice(3)], { kind: "bounced", delay: 3 }),
    ).toContainEqual([64, { kind: "bounce", back: 1 }]);
  });

  it("is none where what is drawn comes after it, where something rests on it, or where the account is closed by then", () => {
    const none: [number, RevolvingAction & CardAction][] = [
      [10, pays("due")],
      [20, draw],
    ];
    expect(corrected(none, {})).toEqual(none);
    const rests = [
      [0, draw],
      [36, pays("due")],
      [40, { kind: "go-to-court" }],
    ] as const;
    expect(corrected(rests, { delay: 2 })).toEqual(rests);
    expect(corrected(rests, { delay: 1 })).toHaveLength(3);
    expect(corrected(rests, { delay: 1 })).not.toEqual(rests);
    const closed = [steps[0], steps[1], [40, pays("everything")]] as const;
    expect(corrected(closed, { delay: 2 })).toEqual(closed);
    // Observed to the end of May, the 142nd day.
    const late = [steps[0], [140, pays("due")]] as const;
    expect(corrected(late, { delay: 2 })).toEqual(late);
    expect(corrected(late, { delay: 1 })).not.toEqual(late);
  });

  it("is not paid all over again until it is found", () => {
    const twice = [steps[0], steps[1], [40, pays("everything")], steps[3]] as const;
    expect(corrected(twice, { delay: 4 }).map(([days]) => days)).toEqual([0, 67, 100]);
  });
});

function options(): LifeOptions {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("The agreement plain is gone.");
  return {
    agreement,
    start: "2024-01-01",
    openWithinDays: 40,
    maxInstalments: 12,
    maxMonths: 18,
    corrections: true,
  };
}

const actionsOf = ({ account, card }: LineLife): (RevolvingAction | CardAction)[] =>
  [...(account?.steps ?? []), ...(card?.steps ?? [])].map((step) => step.do);

describe.each([
  ["revolving loans", revolvingLifeArbitrary(options())],
  ["cards", cardLifeArbitrary(options())],
])("random lives of %s with corrections", (_, lives) => {
  const drawn = sample(lives, { seed: 5, numRuns: 300 });

  it("are lives by the schema, and hold payments found late and bounced", () => {
    for (const life of drawn) expect(validateLife(life)).toBe(true);
    const holding = (kind: string): number =>
      drawn.filter((life) => actionsOf(life).some((action) => action.kind === kind)).length;
    expect(holding("find-paid-back")).toBeGreaterThan(60);
    expect(holding("bounce")).toBeGreaterThan(60);
  });

  it.each([
    [
      "find-paid-back",
      (action: RevolvingAction | CardAction) => action.kind === "find-paid-back" && action.daysBefore > 28,
      { daysBefore: 29, of: "due", permille: 1000, less: 0 },
    ],
    ["bounce", (action: RevolvingAction | CardAction) => action.kind === "bounce", { back: 1 }],
  ])("become simpler until nothing is left but a %s", (kind, troubles, left) => {
    const shows = (life: LineLife): boolean => actionsOf(life).some(troubles);
    let current = drawn.find((life) => shows(life) && actionsOf(life).length > 4);
    if (current === undefined) throw new Error("No such life was drawn.");
    let rounds = 0;
    for (let next: LineLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerLineLives(current, lifeWindow(options()))].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(actionsOf(current)).toEqual([{ kind, ...left }]);
  });
});

describe("coverage of payments put right", () => {
  const base = { eventId: "e", occurredAt: "2024-03-20T10:00:00+08:00" };
  const events = [
    { event: { ...base, type: "repayment", amount: 1 } as const, date: "2024-02-15", known: "2024-03-20" },
    { event: { ...base, type: "reversal", of: "e" } as const, date: "2024-02-15", known: "2024-03-20" },
    { event: { ...base, type: "repayment", amount: 1 } as const, date: "2024-03-20" },
  ];

  it("has names of its own for them", () => {
    expect(countRevolving([{ openDate: "2024-01-10", events, owed: [] }])).toMatchObject({
      "event:revolving-found-late": 1,
      "event:revolving-bounced": 1,
      "event:revolving-repayment": 1,
    });
    expect(countCards([{ product: "R2", withheld: false, events, owed: [] }])).toMatchObject({
      "event:card-found-late": 1,
      "event:card-bounced": 1,
      "event:card-repayment": 1,
    });
  });
});
