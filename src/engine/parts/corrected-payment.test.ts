import { describe, expect, it } from "vitest";
import type { CardAction } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { plainItems } from "../../generate/reporting-items.js";
import type { LivedPart } from "../../ledger/lived-part.js";
import { ledgerItems } from "../ledger-story.js";
import type { LifeInProgress } from "../life-in-progress.js";
import { agreementNamed, inProgress, liveInWords } from "./testing/live-in-words.js";

const taken = { correctableUpTo: "2024-05-31" };
const at = "12:00:00.000";

const line = (use: "card" | "loans"): LineLife => ({
  line: {
    product: "line",
    ...(use === "card" ? { use } : {}),
    revolving: true,
    limit: 1_000_000,
    effectiveDate: "2024-01-10",
    expiryDate: "2024-07-10",
  },
  openTime: "11:00:00.000",
  steps: [],
  draws: [],
  months: 5,
});

function revolving(steps: readonly (readonly [days: number, action: RevolvingAction])[]): LineLife {
  return {
    ...line("loans"),
    account: {
      terms: { product: "R1", annualRatePpm: 36_000, openDate: "2024-01-10", dueDay: 15, reporting: plainItems },
      openTime: "11:00:00.000",
      steps: steps.map(([days, action]) => ({ days, at, do: action })),
      months: 5,
    },
  };
}

function card(steps: readonly (readonly [days: number, action: CardAction])[]): LineLife {
  return {
    ...line("card"),
    card: {
      terms: {
        product: "R2",
        openDate: "2024-01-10",
        billDay: 5,
        paymentDays: 20,
        minimumPermille: 100,
        annualRatePpm: 36_000,
        cardNumber: "1234",
        reporting: { ...plainItems, busiLines: "2", busiDtlLines: "81" },
      },
      openTime: "11:00:00.000",
      steps: [[0, { kind: "activate" }] as const, ...steps].map(([days, action]) => ({ days, at, do: action })),
      months: 5,
    },
  };
}

const find = (daysBefore: number, of: "due" | "everything", permille = 1000): RevolvingAction & CardAction => ({
  kind: "find-paid-back",
  daysBefore,
  of,
  permille,
  less: 0,
});
const bounce = (back: number): RevolvingAction & CardAction => ({ kind: "bounce", back });
const pay = (of: "due" | "everything"): RevolvingAction & CardAction => ({
  kind: "pay-back",
  of,
  permille: 1000,
  less: 0,
});

const leftOut = (life: LifeInProgress): string[] =>
  life.parts.flatMap((part) => part.leftOut.map(({ kind, reason }) => `${kind}: ${reason}`));

const livedOf = (life: LifeInProgress): LivedPart | null => life.parts.at(-1)?.lived() ?? null;

describe("payments of a revolving loan that are put right while it is lived (L84)", () => {
  it("are told by what was owed on the day, and counted back over what is in effect", async () => {
    const life = inProgress(
      revolving([
        [0, { kind: "draw", permille: 500 }],
        [70, find(34, "due")],
        [71, bounce(1)],
        [72, bounce(1)],
        [73, find(73, "everything", 500)],
        [74, find(400, "everything")],
      ]),
      agreementNamed("plain"),
      taken,
    );
    // 36 days of 0.50 to 15 February; on the day of the opening all that was drawn.
    expect((await liveInWords(life)).slice(2)).toEqual([
      "2024-01-10 A2 drawdown 500000 t-1.a.1",
      "2024-03-20 A2 repayment 1800 t-1.a.2",
      "2024-03-21 A2 reversal t-1.a.3",
      "2024-03-23 A2 repayment 250000 t-1.a.5",
    ]);
    expect(leftOut(life)).toEqual([
      "bounce: there is no repayment of an earlier day to take back",
      "find-paid-back: nothing was owed on 2023-02-18",
    ]);
    expect(livedOf(life)?.events.slice(1)).toMatchObject([
      { date: "2024-02-15", known: "2024-03-20", event: { effectiveDate: "2024-02-15" } },
      { date: "2024-02-15", known: "2024-03-21", event: { type: "reversal", of: "t-1.a.2" } },
      { date: "2024-01-10", known: "2024-03-23", event: { knownAt: "2024-03-23T12:00:00.000+08:00" } },
    ]);
  });

  it("leave as much of the line as there would have been", async () => {
    const life = inProgress(
      revolving([
        [0, { kind: "draw", permille: 1000 }],
        [5, pay("everything")],
        [10, { kind: "draw", permille: 500 }],
        [12, bounce(1)],
        [20, find(10, "everything", 500)],
        [20, { kind: "draw", permille: 1000 }],
      ]),
      agreementNamed("plain"),
      taken,
    );
    expect((await liveInWords(life)).slice(2)).toEqual([
      "2024-01-10 A2 drawdown 1000000 t-1.a.1",
      "2024-01-15 A2 repayment 1000000 t-1.a.2",
      "2024-01-20 A2 drawdown 500000 t-1.a.3",
      "2024-01-30 A2 repayment 250000 t-1.a.5",
      "2024-01-30 A2 drawdown 750000 t-1.a.6",
    ]);
    expect(leftOut(life)).toEqual([
      expect.stringMatching(/^bounce: t-1\.a\.3 would have been refused with it: the draw exceeds/u),
    ]);
  });

  it("are not asked of a lender that takes no corrections, nor after the last day that is looked at", async () => {
    const steps = revolving([
      [0, { kind: "draw", permille: 500 }],
      [36, pay("due")],
      [70, find(30, "everything")],
      [150, bounce(1)],
    ]);
    const never = inProgress(steps);
    expect(await liveInWords(never)).toHaveLength(4);
    expect(leftOut(never)).toEqual([
      "find-paid-back: the lender does not take corrections",
      "bounce: the lender does not take corrections",
    ]);
    const late = inProgress(steps, agreementNamed("plain"), taken);
    await liveInWords(late);
    expect(leftOut(late)).toEqual(["bounce: it would become known after the last day that is looked at"]);
  });
});

describe("payments of a card that are put right while it is lived (L84)", () => {
  it("are told by the minimums or by all that was owed on the day, and by the ledger's lane", async () => {
    const life = inProgress(
      card([
        [10, { kind: "draw-amount", amount: 100_000 }],
        [60, find(16, "due")],
        [61, find(10, "everything")],
        [62, bounce(2)],
      ]),
      agreementNamed("plain"),
      taken,
    );
    // A tenth of 1,000.00 billed on 5 February, paid on the 23rd; the rest on 1 March, before the bill with its interest.
    expect((await liveInWords(life)).slice(3)).toEqual([
      "2024-01-20 A2 drawdown 100000 t-1.k.2",
      "2024-03-10 A2 repayment 10000 t-1.k.3",
      "2024-03-11 A2 repayment 90000 t-1.k.4",
      "2024-03-12 A2 reversal t-1.k.5",
    ]);
    expect(livedOf(life)?.events.slice(2)).toMatchObject([
      { date: "2024-02-23", known: "2024-03-10" },
      { date: "2024-03-01", known: "2024-03-11" },
      { date: "2024-02-23", known: "2024-03-12" },
    ]);
    const part = life.parts.at(-1);
    const texts = part === undefined ? [] : ledgerItems(part).map(({ text }) => text.en);
    expect(texts.slice(-3)).toEqual([
      "repays 100.00 (counts for 2024-02-23)",
      "repays 900.00 (counts for 2024-03-01)",
      "the repayment is reversed (counts for 2024-02-23)",
    ]);
  });

  it("are left out where something rests on them", async () => {
    const life = inProgress(
      card([
        [10, { kind: "draw-amount", amount: 100_000 }],
        [20, pay("everything")],
        [21, { kind: "spread", permille: 500, parts: 3 }],
        [30, bounce(1)],
        [31, find(11, "everything")],
      ]),
      agreementNamed("plain"),
      taken,
    );
    await liveInWords(life);
    expect(leftOut(life)).toEqual([
      "bounce: a large-instalment of 2024-01-31 rests on what would change (L20)",
      "find-paid-back: nothing was owed on 2024-01-30",
    ]);
  });
});
