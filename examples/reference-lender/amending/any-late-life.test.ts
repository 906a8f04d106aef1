import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { cardTermsWith } from "../card/testing.js";
import { element } from "../exchange/testing.js";
import { dayOf, isoOf } from "../loan/day.js";
import { revolvingTermsWith } from "../revolving/testing.js";
import { lineTermsWith } from "../testing.js";
import { segmentIn } from "./amendment-xml.js";
import { type Happening, TestBook } from "./testing.js";

let book: TestBook;

beforeAll(async () => {
  book = await TestBook.start();
}, 60_000);

afterAll(async () => {
  await book.close();
});

/** What is tried; days are counted from 5 January 2024, amounts are in minor units. */
interface Trial {
  readonly type: "drawdown" | "repayment";
  readonly day: number;
  readonly amount: number;
  /** Days until a repayment is found; 0: it is told on its day. */
  readonly late: number;
  /** Days until it bounces; 0: it does not. */
  readonly bounce: number;
}

const trial: fc.Arbitrary<Trial> = fc.record({
  type: fc.constantFrom("drawdown", "repayment", "repayment", "repayment"),
  day: fc.integer({ min: 0, max: 90 }),
  amount: fc.constantFrom(1000, 9300, 30_000, 60_000, 150_000, 300_000),
  late: fc.constantFrom(0, 0, 1, 12, 45),
  bounce: fc.constantFrom(0, 0, 0, 7, 40),
});

/** The plain agreement, and one by periods with penalty interest and a tolerance. */
const agreement = fc.constantFrom<Partial<Agreement>>(
  {},
  {
    settlement: { day: "month-end", statusBasis: "by-periods", overdueOnLastDay: false },
    interest: {
      dayCount: "ACT/365",
      penaltyRatePpm: 182_500,
      penaltyBase: "principal-and-interest",
      scheduleTolerance: 0,
    },
    toleranceAmount: 1000,
  },
);

type Product = "R1" | "R2" | "R3";

/** Something that happens on a day; `counts` is the day that it counts for. */
interface Turn {
  readonly on: number;
  readonly counts: number;
  readonly what: Happening & { readonly eventId?: string };
}

const date = (day: number): string => isoOf(dayOf("2024-01-05") + day);
const last = 190;

/** What is tried, in the order in which it is told. */
function turnsOf(trials: readonly Trial[]): Turn[] {
  const turns = trials.flatMap(({ type, day, amount, late, bounce }, index): Turn[] => {
    if (type === "drawdown") return [{ on: day, counts: day, what: { type, amount } }];
    const eventId = `p${String(index)}`;
    const found = day + late;
    const paid = { type, amount, eventId, ...(late > 0 ? { effectiveDate: date(day) } : {}) };
    const gone: Turn = { on: found + bounce, counts: day, what: { type: "reversal", of: eventId } };
    return [{ on: found, counts: day, what: paid }, ...(bounce > 0 ? [gone] : [])];
  });
  return turns.toSorted((one, other) => one.on - other.on);
}

/** Lives it; answers what was accepted and what the bureau received. */
async function live(
  product: Product,
  turns: readonly Turn[],
  some: Partial<Agreement>,
): Promise<{ accepted: Turn[]; records: string[] }> {
  await book.begin(some);
  const use = product === "R1" ? {} : ({ use: "card" } as const);
  const under = (await book.open(lineTermsWith(use))).accountId;
  const terms = product === "R1" ? revolvingTermsWith() : cardTermsWith({ product });
  const { accountId } = await book.open(terms, { under });
  if (product !== "R1") await book.on(accountId, "2024-01-05", { type: "activation" });
  await book.on(accountId, "2024-01-05", { type: "drawdown", amount: 900_000 });
  const accepted: Turn[] = [];
  for (const turn of turns) if ((await book.on(accountId, date(turn.on), turn.what)) === 201) accepted.push(turn);
  await book.morning(date(last));
  return { accepted, records: book.records() };
}

/** The same, had all been known at its time: what bounced never happened. */
function inTime(accepted: readonly Turn[]): Turn[] {
  const undone = new Set(accepted.flatMap(({ what }) => (what.type === "reversal" ? [what["of"]] : [])));
  return accepted
    .filter(({ what }) => what.type !== "reversal" && !undone.has(what.eventId))
    .map(({ counts, what: { type, amount } }) => ({ on: counts, counts, what: { type, amount } as Turn["what"] }))
    .toSorted((one, other) => one.on - other.on);
}

/** What the bureau holds in the end: segment H or J by as-of date. */
function held(records: readonly string[], tag: string): Map<string, string> {
  const segments = new Map<string, string>();
  for (const xml of records) {
    if (tag === "AcctDbtInfSgmt") segments.delete(element(xml, "DelStartDate"));
    const segment = segmentIn(xml, tag);
    if (segment !== "") segments.set(element(xml, "RptDate"), segment);
  }
  return segments;
}

test.each<[Product, readonly string[]]>([
  ["R1", ["212H", "212J", "213J"]],
  ["R2", ["212H", "212J", "213J"]],
  ["R3", ["212H"]],
])(
  "of %s the bureau holds in the end what it would, had all been known at its time (L84)",
  async (product, kinds) => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(trial, { minLength: 2, maxLength: 9 }), agreement, async (trials, some) => {
        const { accepted, records } = await live(product, turnsOf(trials), some);
        for (const xml of records) seen.add(["212", "213"].includes(element(xml, "InfRecType")) ? kindOf(xml) : "210");
        const wanted = inTime(accepted);
        const right = await live(product, wanted, some);
        // What was accepted with a correction in it would have been accepted at its time.
        expect(right.accepted).toEqual(wanted);
        expect(held(records, "AcctMthlyBlgInfSgmt")).toEqual(held(right.records, "AcctMthlyBlgInfSgmt"));
        const [clearings, rightly] = [held(records, "AcctDbtInfSgmt"), held(right.records, "AcctDbtInfSgmt")];
        for (const [asOf, segment] of clearings) expect([asOf, rightly.get(asOf)]).toEqual([asOf, segment]);
        // One that would have been owed before it was known is not told.
        const known = date(Math.max(-1, ...accepted.map(({ on, counts }) => (on > counts ? on : -1))));
        expect([...clearings.keys()].filter((asOf) => asOf >= known)).toEqual(
          [...rightly.keys()].filter((asOf) => asOf >= known),
        );
      }),
      { numRuns: 40, seed: 84 },
    );
    expect([...seen].toSorted()).toEqual(["210", ...kinds].toSorted());
  },
  240_000,
);

function kindOf(xml: string): string {
  return element(xml, "InfRecType") + element(xml, "MdfcSgmtCode") + element(xml, "DelSgmtCode");
}
