import { sample } from "fast-check";
import { describe, expect, test } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { LifeInProgress } from "../../engine/life-in-progress.js";
import { observedUntil } from "../../engine/plans-of.js";
import { isCard, isRevolving } from "../../ledger/lived-part.js";
import type { LenderPort } from "../../lender/lender-port.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { agreementByName, defaultAgreements } from "../agreements.js";
import { borrowerFor } from "../borrower.js";
import { cardOtherwiseCells, countCards } from "../card/card-coverage.js";
import { cardLifeArbitrary } from "../card/card-life-arbitrary.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { countRevolving, revolvingOtherwiseCells } from "../revolving/revolving-coverage.js";
import { revolvingLifeArbitrary } from "../revolving/revolving-life-arbitrary.js";

const N = 200;

const TAKEN: readonly OptionalEventName[] = [
  ...(["relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind", "guarantor-payment"] as const),
  ...(["claim-transfer", "stop-payment", "code-change"] as const),
];

const optionsFor = (agreement: Agreement): LifeOptions => ({
  agreement,
  start: "2024-01-01",
  openWithinDays: 40,
  maxInstalments: 12,
  maxMonths: 18,
  otherwise: true,
});

type Step = NonNullable<LineLife["account"] | LineLife["card"]>["steps"][number];

const TURNS: ReadonlySet<Step["do"]["kind"]> = new Set<Step["do"]["kind"]>([
  ...(["go-to-court", "mark-bad-debt", "write-off", "stop", "resume", "transfer-claim"] as const),
  ...(["relieve", "paid-in-kind", "paid-by-guarantor"] as const),
]);

const turnsOf = ({ account, card }: LineLife): Step[] =>
  [...(account?.steps ?? []), ...(card?.steps ?? [])].filter(({ do: { kind } }) => TURNS.has(kind));

/** A life lived against a lender that takes everything. */
async function lived(life: LineLife, agreement: Agreement): Promise<LifeInProgress> {
  const { calendar } = lifeWindow(optionsFor(agreement));
  const people = { borrower: borrowerFor(0), rightPerson: borrowerFor(1), correctableUpTo: null };
  const rules = { agreement, calendar, takesEvents: new Set(TAKEN) };
  const living = new LifeInProgress({ life, index: 0, reference: "t", ...people, ...rules });
  let given = 0;
  const code = (): string => `${agreement.provider}A${(given += 1)}`;
  const port = {
    openAccount: async () => ({ accountId: `A${given}`, bureauAccountCode: code() }),
    postEvent: async (_: string, { eventId, type }: BusinessEvent) =>
      type === "code-change" ? { eventId, bureauAccountCode: code() } : { eventId },
  } as unknown as LenderPort;
  while (living.nextAt() !== null) await living.act(port);
  return living;
}

const values = ({ fields }: OwedRecord, tag: string): string[] =>
  [...fields].flatMap(([path, { accepted }]) => (path.endsWith(`.${tag}`) ? accepted.map(({ value }) => value) : []));

function outline(record: OwedRecord): { code: string; statuses: string[]; account: string; specials: string[] } {
  return {
    code: record.codes[0]?.code ?? "",
    statuses: values(record, "RpyStatus"),
    account: values(record, "AcctStatus")[0] ?? "",
    specials: values(record, "ChanTranType"),
  };
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "revolving loans and cards gone otherwise under %s",
  (_, agreement) => {
    const profile = pbocG2Profile();
    const drawn = [
      ...sample(revolvingLifeArbitrary(optionsFor(agreement)), { seed: 5, numRuns: N }),
      ...sample(cardLifeArbitrary(optionsFor(agreement), "R2"), { seed: 6, numRuns: N }),
      ...sample(cardLifeArbitrary(optionsFor(agreement), "R3"), { seed: 7, numRuns: N }),
    ];

    test("are lives by the schema, most go otherwise, and reach every event, state, special transaction and letter", async () => {
      for (const life of drawn) expect(validateLife(life)).toBe(true);
      expect(drawn.filter((life) => turnsOf(life).length > 0).length).toBeGreaterThan(0.75 * drawn.length);
      const counts: Record<string, number> = {};
      const refused: string[] = [];
      for (const life of drawn) {
        const living = await lived(life, agreement);
        const kinds: ReadonlySet<string> = TURNS;
        for (const part of living.parts) {
          refused.push(...part.leftOut.flatMap(({ kind, reason }) => (kinds.has(kind) ? `${kind}: ${reason}` : [])));
          const one = part.lived();
          if (one === null || (!isRevolving(one) && !isCard(one))) continue;
          const owed = profile.owed(one, part.setting, observedUntil(life)).filter(({ required }) => required);
          const reached = isRevolving(one)
            ? countRevolving([
                {
                  openDate: one.terms.openDate,
                  events: one.events,
                  owed: owed.map((record) => ({ ...outline(record), basic: false })),
                },
              ])
            : countCards([
                {
                  product: one.terms.product,
                  withheld: false,
                  events: one.events,
                  owed: owed.map((record) => ({ ...outline(record), type: record.recordType, segments: [] })),
                },
              ]);
          for (const [name, count] of Object.entries(reached)) counts[name] = (counts[name] ?? 0) + count;
        }
      }
      const missing = [...revolvingOtherwiseCells, ...cardOtherwiseCells].filter((cell) => counts[cell] === undefined);
      expect(missing).toEqual([]);
      expect(refused.length / drawn.flatMap(turnsOf).length, refused.slice(0, 40).join("; ")).toBeLessThan(0.35);
    });
  },
);

describe("where nothing is to go otherwise", () => {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("there is no agreement plain");
  const { otherwise: _, ...without } = optionsFor(agreement);

  test("nothing of it is drawn", () => {
    const revolving = sample(revolvingLifeArbitrary(without), { seed: 5, numRuns: 100 });
    const cards = sample(cardLifeArbitrary(without), { seed: 5, numRuns: 100 });
    expect([...revolving, ...cards].flatMap(turnsOf)).toEqual([]);
  });

  test.each([
    ["account", revolvingLifeArbitrary(optionsFor(agreement))],
    ["card", cardLifeArbitrary(optionsFor(agreement))],
  ] as const)("a trouble without it shrinks to lives without it: %s", (part, arbitrary) => {
    const window = lifeWindow(optionsFor(agreement));
    const shows = (life: LineLife): boolean => life[part]?.steps.some(({ do: { kind } }) => kind === "draw") === true;
    const lives = sample(arbitrary, { seed: 11, numRuns: 100 });
    let current = lives.find((life) => shows(life) && turnsOf(life).length > 2);
    if (current === undefined) throw new Error("No such life was drawn.");
    for (
      let next: LineLife | undefined = current;
      next !== undefined;
      next = [...simplerLineLives(current, window)].find(shows)
    ) {
      current = next;
    }
    expect(turnsOf(current)).toEqual([]);
    expect(current[part]?.steps).toHaveLength(1);
  });
});
