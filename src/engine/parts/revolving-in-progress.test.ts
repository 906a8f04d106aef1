import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { RevolvingPlan } from "../../../schemas/run/revolving-life.js";
import { agreementNames } from "../../generate/agreements.js";
import { plainItems } from "../../generate/reporting-items.js";
import { type CoveredRevolving, countRevolving, revolvingCells } from "../../generate/revolving/revolving-coverage.js";
import { revolvingLifeArbitrary } from "../../generate/revolving/revolving-life-arbitrary.js";
import { isRevolving } from "../../ledger/lived-part.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { choicesOf } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { observedUntil } from "../plans-of.js";
import { agreementNamed, inProgress, liveInWords } from "./testing/live-in-words.js";
import { broken, refusals } from "./testing/rules-broken.js";

const profile = pbocG2Profile();

type Do = RevolvingPlan["steps"][number]["do"];

const everything: Do = { kind: "pay-back", of: "everything", permille: 1000, less: 0 };
const due: Do = { kind: "pay-back", of: "due", permille: 1000, less: 0 };

function lifeWith(steps: readonly (readonly [days: number, action: Do])[], changes: Partial<LineLife> = {}): LineLife {
  return {
    line: { product: "line", revolving: true, limit: 1_000_000, effectiveDate: "2024-01-10", expiryDate: "2024-04-10" },
    openTime: "11:00:00.000",
    steps: [],
    draws: [],
    months: 4,
    account: {
      terms: { product: "R1", annualRatePpm: 36_000, openDate: "2024-01-10", dueDay: 15, reporting: plainItems },
      openTime: "11:00:00.000",
      steps: steps.map(([days, action]) => ({ days, at: "12:00:00.000", do: action })),
      months: 5,
    },
    ...changes,
  };
}

describe("a revolving loan while it is lived", () => {
  it("is opened under its line, and what happens is told by what is left and what is due at that moment", async () => {
    const life = inProgress(
      lifeWith(
        [
          [0, { kind: "draw", permille: 500 }],
          [0, { kind: "draw", permille: 1000 }],
          [36, due],
          [37, everything],
          [37, { kind: "reverse" }],
          [91, everything],
        ],
        { steps: [{ days: 0, at: "12:00:00.000", do: { kind: "change-limit", limit: 800_000 } }] },
      ),
    );
    // The line acts before what is under it, so its limit is 8,000.00 when it is drawn. 36 days of 0.80; 29 and 26 more.
    expect(await liveInWords(life)).toEqual([
      "2024-01-10 open line as t-1",
      "2024-01-10 open R1 under A1 as t-1.a",
      "2024-01-10 A1 limit-change t-1.1",
      "2024-01-10 A2 drawdown 400000 t-1.a.1",
      "2024-01-10 A2 drawdown 400000 t-1.a.2",
      "2024-02-15 A2 repayment 2880 t-1.a.3",
      "2024-02-16 A2 repayment 800000 t-1.a.4",
      "2024-02-16 A2 reversal t-1.a.5",
      "2024-04-10 A2 repayment 804400 t-1.a.6",
    ]);
    expect(life.keys()).toHaveLength(2);
  });

  it("leaves out what line or loan do not bear", async () => {
    const life = inProgress(
      lifeWith(
        [
          [0, { kind: "draw-amount", amount: 1_000_001 }],
          [0, due],
          [0, { kind: "reverse" }],
          [1, { kind: "draw", permille: 1000 }],
          [1, { kind: "draw", permille: 1 }],
          [40, { kind: "draw-amount", amount: 1 }],
          [41, due],
          [50, { kind: "draw-amount", amount: 1 }],
        ],
        { steps: [{ days: 45, at: "10:00:00.000", do: { kind: "end-line" } }] },
      ),
    );
    await liveInWords(life);
    expect(life.parts[1]?.leftOut.map(({ reason }) => reason)).toEqual([
      "the draw exceeds what is left of the line (L34)",
      "there is nothing to pay",
      "there is no repayment of the day to reverse",
      "nothing is left of the limit",
      "the draw exceeds what is left of the line (L34)",
      "the line is over (L34)",
    ]);
  });

  it("is not opened under a line that does not revolve or is over, nor beside a draw", async () => {
    const { line } = lifeWith([]);
    const draw: LineLife["draws"][number] = {
      terms: {
        product: "R4",
        principal: 1_000,
        annualRatePpm: 0,
        method: "equal-principal",
        frequency: "monthly",
        instalments: 1,
        openDate: "2024-01-10",
        dueDay: 15,
        reporting: plainItems,
      },
      openTime: "11:00:00.000",
      months: 2,
      steps: [],
    };
    const lives = [
      lifeWith([], { line: { ...line, revolving: false } }),
      lifeWith([], { line: { ...line, expiryDate: "2024-01-10" } }),
      lifeWith([], { draws: [draw] }),
      lifeWith([], { draws: [draw], openTime: "10:00:00.000" }),
    ];
    const reasons = [];
    for (const plan of lives) {
      const life = inProgress(plan);
      await liveInWords(life);
      reasons.push(life.parts.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason)));
    }
    expect(reasons).toEqual([
      ["the line does not revolve (L43)"],
      ["the line is over (L43)"],
      ["the line is drawn in one account (L43)"],
      ["the line is drawn in one account (L43)"],
    ]);
  });
});

describe.each(agreementNames)("random lives of revolving loans under %s", (name) => {
  const agreement = agreementNamed(name);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 15 };
  const plans = sample(revolvingLifeArbitrary(options), { seed: 19, numRuns: 70 });

  it("owe records that break no rule and load at the bureau, and reach every cell", async () => {
    const covered: CoveredRevolving[] = [];
    for (const [index, plan] of plans.entries()) {
      const life = inProgress(plan, agreement);
      await liveInWords(life);
      const horizon = observedUntil(plan);
      const owed = life.parts.flatMap((part) => {
        const lived = part.lived();
        if (lived === null) return [];
        const own = profile.owed(lived, part.setting, horizon).filter(({ required }) => required);
        if (isRevolving(lived)) covered.push(outline(lived.terms.openDate, lived.events, own));
        return own;
      });
      const told = owed.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
      for (const record of told) {
        const choices = choicesOf(record, 12);
        for (const optional of [false, true])
          expect(broken(record, choices[index % choices.length], optional)).toEqual([]);
      }
      expect(refusals(told, agreement, index)).toEqual([]);
    }
    const counts = countRevolving(covered);
    expect(revolvingCells.filter((cell) => counts[cell] === undefined)).toEqual([]);
  });
});

function outline(openDate: string, events: CoveredRevolving["events"], owed: readonly OwedRecord[]): CoveredRevolving {
  return {
    openDate,
    events,
    owed: owed.map(({ codes, segments, fields }) => ({
      code: codes[0]?.code ?? "",
      basic: segments[SEGMENT.C] === "must",
      statuses: (fields.get(`${SEGMENT.H}.RpyStatus`)?.accepted ?? []).map(({ value }) => value),
    })),
  };
}
