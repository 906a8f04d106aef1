import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Life } from "../../../schemas/run/life.js";
import { LifeInProgress } from "../../engine/life-in-progress.js";
import { observedUntil } from "../../engine/plans-of.js";
import { agreementByName, agreementNames } from "../../generate/agreements.js";
import { borrowerFor } from "../../generate/borrower.js";
import { claimLifeArbitrary } from "../../generate/claim/claim-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../../generate/guarantee/guarantee-life-arbitrary.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { claimsAndGuaranteesNotReached, countClaimsAndGuarantees } from "./count-dated.js";

type Parts = Parameters<typeof countClaimsAndGuarantees>[0];

const profile = pbocG2Profile();

/** The parts of some lives, lived against a lender that takes everything. */
async function lived(lives: readonly Life[], name: string): Promise<Parts> {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  const calendar = calendarByName(agreement.calendar);
  const port = {
    openAccount: async ({ clientRef }: OpenRequest) => ({ accountId: clientRef, bureauAccountCode: clientRef }),
    postEvent: async () => ({ eventId: "e" }),
  } as unknown as LenderPort;
  const parts: Parts[number][] = [];
  for (const [index, life] of lives.entries()) {
    const one = new LifeInProgress({
      life,
      index,
      reference: `t-${index}`,
      borrower: borrowerFor(index),
      rightPerson: borrowerFor(index + 1000),
      correctableUpTo: null,
      takesEvents: new Set(),
      agreement,
      calendar,
    });
    while (one.nextAt() !== null) await one.act(port);
    for (const part of one.parts) {
      const now = part.lived();
      parts.push({ lived: now, owed: now === null ? [] : profile.owed(now, part.setting, observedUntil(life)) });
    }
  }
  return parts;
}

describe.each(agreementNames)("enough lives under %s", (name) => {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };

  it.each([
    ["claims", sample(claimLifeArbitrary(options), { seed: 2, numRuns: 300 })],
    ["guarantees", sample(guaranteeLifeArbitrary(options), { seed: 2, numRuns: 300 })],
  ] as [string, Life[]][])("of %s reach every event, record and end", async (_, lives) => {
    const parts = await lived(lives, name);
    expect(claimsAndGuaranteesNotReached(parts, countClaimsAndGuarantees(parts))).toEqual([]);
  });
});

it("names what a claim did not reach, and nothing of guarantees where there are none", async () => {
  const [agreement] = agreementNames;
  const plain: Life = {
    claim: {
      product: "C1",
      origin: "bought",
      amount: 100_000,
      openDate: "2024-01-10",
      initialCreditor: "示例银行甲",
      debtKind: "1",
      statusAtTransfer: "1",
    },
    openTime: "09:30:00.000",
    steps: [
      { days: 0, at: "10:00:00.000", do: { kind: "recover", amount: 1_000 } },
      { days: 10, at: "09:30:00.000", do: { kind: "recover", amount: 1_000 } },
      { days: 10, at: "10:00:00.000", do: { kind: "recover-in-kind", amount: 1_000 } },
      { days: 20, at: "10:00:00.000", do: { kind: "let-go", amount: 97_000 } },
    ],
    months: 2,
  };
  const parts = await lived([plain], agreement ?? "plain");
  const counts = countClaimsAndGuarantees(parts);
  expect(counts).toEqual({
    "event:claim-taken-over": 1,
    "terms:bought-claim": 1,
    "terms:claim-of-unknown-code": 1,
    "event:claim-repayment": 2,
    "event:claim-repayment-in-kind": 1,
    "event:claim-relief": 1,
    "event:several-recoveries-a-day": 1,
    "boundary:received-on-taking-over": 1,
    "record:C1-10": 1,
    "record:C1-40": 1,
    "record:C1-40+K": 1,
    "record:C1-20": 1,
    "record:C1-20+K": 1,
    "closing:by-claim-relief": 1,
  });
  expect(claimsAndGuaranteesNotReached(parts, counts)).toEqual([
    "event:claim-sale",
    "event:claim-carve-out",
    "terms:compensated-claim",
    "closing:by-claim-repayment",
    "closing:by-claim-repayment-in-kind",
    "closing:by-claim-sale",
    "closing:by-claim-carve-out",
  ]);
});
