import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { OptionalEventName } from "../../../../schemas/ledger/capabilities.js";
import type { LineLife } from "../../../../schemas/run/line-life.js";
import { inProgress, liveInWords } from "../../../engine/parts/testing/live-in-words.js";
import { broken, refusals } from "../../../engine/parts/testing/rules-broken.js";
import { observedUntil } from "../../../engine/plans-of.js";
import { defaultAgreements } from "../../../generate/agreements.js";
import { cardLifeArbitrary } from "../../../generate/card/card-life-arbitrary.js";
import { revolvingLifeArbitrary } from "../../../generate/revolving/revolving-life-arbitrary.js";
import { isCard, isRevolving } from "../../../ledger/lived-part.js";
import type { OwedRecord } from "../../owed-record.js";
import { pbocG2Profile } from "../pboc-g2-profile.js";
import { choicesOf } from "./record-from-owed.js";
import { SEGMENT } from "./segments.js";

const TAKEN: readonly OptionalEventName[] = [
  ...(["relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind", "guarantor-payment"] as const),
  ...(["claim-transfer", "stop-payment"] as const),
];

const profile = pbocG2Profile();

function livesUnder(agreement: Agreement, runs: number): LineLife[] {
  const options = {
    agreement,
    start: "2024-01-01",
    openWithinDays: 40,
    maxInstalments: 12,
    maxMonths: 18,
    otherwise: true,
  };
  return [
    ...sample(revolvingLifeArbitrary(options), { seed: 81, numRuns: runs }),
    ...sample(cardLifeArbitrary(options, "R2"), { seed: 82, numRuns: runs }),
    ...sample(cardLifeArbitrary(options, "R3"), { seed: 83, numRuns: runs }),
  ];
}

/** What a random life owes of its revolving loan or card, and the special transactions that were lived of it. */
async function ownOf(plan: LineLife, agreement: Agreement): Promise<{ owed: OwedRecord[]; specials: string[] }> {
  const life = inProgress(plan, agreement, { takesEvents: new Set(TAKEN) });
  await liveInWords(life);
  const horizon = observedUntil(plan);
  const all = life.parts.flatMap((part) => {
    const lived = part.lived();
    if (lived === null || (!isRevolving(lived) && !isCard(lived))) return [];
    const owed = profile.owed(lived, part.setting, horizon).filter(({ required }) => required);
    return [{ owed, specials: lived.events.flatMap(({ event, date }) => (TOLD.has(event.type) ? date : [])) }];
  });
  return { owed: all.flatMap(({ owed }) => owed), specials: all.flatMap(({ specials }) => specials) };
}

/** Events that segment K tells of. */
const TOLD: ReadonlySet<string> = new Set<string>(
  TAKEN.filter((name) => name !== "bad-debt" && name !== "stop-payment"),
);

/** Days of the special transactions that a record tells. */
function daysTold({ fields }: OwedRecord): string[] {
  return [...fields].flatMap(([path, { accepted }]) =>
    path.startsWith(`${SEGMENT.K}.`) && path.endsWith(".TranDate") ? (accepted[0]?.value ?? []) : [],
  );
}

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "revolving loans and cards gone otherwise under %s",
  (_, agreement) => {
    it("owe records that break no rule and load at the bureau, one a day, tell each special transaction once, and nothing after a sale", async () => {
      const found = new Map<string, string>();
      let sold = 0;
      for (const [index, plan] of livesUnder(agreement, 20).entries()) {
        const { owed, specials } = await ownOf(plan, agreement);
        const days = owed.map(({ asOf }) => asOf);
        expect(days).toEqual([...new Set(days)].sort());
        const sale = owed.findIndex(({ fields }) => fields.get(`${SEGMENT.H}.RpyStatus`)?.accepted[0]?.value === "G");
        if (sale >= 0) {
          sold += 1;
          expect(owed.slice(sale + 1).map(({ asOf }) => asOf)).toEqual([]);
        }
        for (const record of owed) {
          const choices = choicesOf(record, 24);
          for (const optional of [false, true])
            for (const rule of broken(record, choices[index % choices.length], optional))
              found.set(rule.slice(0, 30), rule);
        }
        for (const refusal of refusals(owed, agreement, index)) found.set(refusal.slice(0, 40), refusal);
        const lastTold = owed.findLast(({ codes }) => ["20", "30", "32"].includes(codes[0]?.code ?? ""))?.asOf ?? "";
        const told = owed.flatMap(daysTold);
        expect([...new Set(told)].sort()).toEqual([...new Set(specials.filter((day) => day <= lastTold))].sort());
      }
      expect([...found.values()]).toEqual([]);
      expect(sold).toBeGreaterThan(0);
    });
  },
);
