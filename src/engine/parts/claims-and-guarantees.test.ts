import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenRequest } from "../../../schemas/ledger/lender-interface.js";
import type { ClaimLife, GuaranteeLife } from "../../../schemas/run/claim-life.js";
import type { Life } from "../../../schemas/run/life.js";
import { agreementByName, agreementNames } from "../../generate/agreements.js";
import { claimLifeArbitrary } from "../../generate/claim/claim-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../../generate/guarantee/guarantee-life-arbitrary.js";
import type { LenderPort } from "../../lender/lender-port.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { fileOf, receive } from "../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { recordFromOwed } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import type { LifeInProgress } from "../life-in-progress.js";
import { observedUntil } from "../plans-of.js";
import { agreementNamed, inProgress } from "./testing/live-in-words.js";

const profile = pbocG2Profile();

/** Lives all of it against a lender that takes everything, and answers the calls in words. */
async function liveAll(life: LifeInProgress): Promise<string[]> {
  const { provider } = life.setting.agreement;
  const calls: string[] = [];
  let accounts = 0;
  const port = {
    openAccount: async ({ openedAt, terms, clientRef }: OpenRequest) => {
      accounts += 1;
      calls.push(`${openedAt.slice(0, 10)} open ${terms.product} as ${clientRef}`);
      return { accountId: `A${accounts}`, bureauAccountCode: `${provider}A${accounts}` };
    },
    postEvent: async (account: string, { type, occurredAt, eventId }: BusinessEvent) => {
      calls.push(`${occurredAt.slice(0, 10)} ${account} ${type} ${eventId}`);
      return { eventId };
    },
  } as unknown as LenderPort;
  while (life.nextAt() !== null) await life.act(port);
  return calls;
}

const claim: ClaimLife = {
  claim: {
    product: "C1",
    origin: "compensated",
    amount: 400_000,
    openDate: "2024-03-01",
    initialCreditor: "示例银行甲",
    debtKind: "1",
    statusAtTransfer: "0",
  },
  openTime: "09:30:00.000",
  steps: [
    { days: 10, at: "09:30:00.000", do: { kind: "recover", amount: 100_000 } },
    { days: 10, at: "10:00:00.000", do: { kind: "recover", amount: 300_001 } },
    { days: 20, at: "09:30:00.000", do: { kind: "hand-over", how: "sale", price: 50_000 } },
    { days: 21, at: "09:30:00.000", do: { kind: "let-go", amount: 1 } },
  ],
  months: 2,
};

const guarantee: GuaranteeLife = {
  guarantee: {
    product: "G1",
    amount: 1_000_000,
    openDate: "2024-01-10",
    dueDate: "2024-06-10",
    busiLines: "1",
    busiDtlLines: "01",
    guarMode: "0",
    othRepyGuarWay: "0",
    depositPercent: 0,
  },
  openTime: "09:30:00.000",
  steps: [
    { days: 0, at: "10:00:00.000", do: { kind: "compensate", amount: 1 } },
    { days: 51, at: "09:30:00.000", do: { kind: "compensate", amount: 400_000 } },
    { days: 152, at: "09:30:00.000", do: { kind: "release" } },
  ],
  claims: [claim, { ...claim, claim: { ...claim.claim, openDate: "2024-03-02", amount: 1 } }],
  months: 6,
};

describe("a claim while it is collected", () => {
  it("is taken over, and what happens to it comes in its order; what cannot be is left out, and why", async () => {
    const life = inProgress(claim);
    expect(await liveAll(life)).toEqual([
      "2024-03-01 open C1 as t-1",
      "2024-03-11 A1 repayment t-1.1",
      "2024-03-21 A1 claim-transfer t-1.3",
    ]);
    expect(life.parts[0]?.leftOut.map(({ kind, date, reason }) => `${date} ${kind}: ${reason}`)).toEqual([
      "2024-03-11 recover: it exceeds what is still owed (L38)",
      "2024-03-22 let-go: the claim is over (L39)",
    ]);
  });
});

describe("a guarantee while it is lived", () => {
  it("is given before the claim that follows at the same instant, and a claim is for no more than was paid", async () => {
    const life = inProgress(guarantee);
    expect(await liveAll(life)).toEqual([
      "2024-01-10 open G1 as t-1",
      "2024-03-01 A1 compensation t-1.2",
      "2024-03-01 open C1 as t-1.c1",
      "2024-03-11 A2 repayment t-1.c1.1",
      "2024-03-21 A2 claim-transfer t-1.c1.3",
    ]);
    expect(life.keys()).toHaveLength(2);
    expect(life.parts.map(({ leftOut }) => leftOut.map(({ kind, reason }) => `${kind}: ${reason}`))).toEqual([
      ["compensate: on the day of giving only a classification is taken (L41)", "release: the guarantee is over (L42)"],
      ["recover: it exceeds what is still owed (L38)", "let-go: the claim is over (L39)"],
      ["open: the guarantor has not paid as much (L42)"],
    ]);
  });
});

describe.each(agreementNames)("whatever is drawn under %s", (name) => {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`The agreement ${name} is gone.`);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 6, maxMonths: 12 };
  const kinds: [string, readonly Life[], readonly string[]][] = [
    ["claims", sample(claimLifeArbitrary(options), { seed: 3, numRuns: 40 }), ["210/10", "210/20", "210/40"]],
    [
      "guarantees",
      sample(guaranteeLifeArbitrary(options), { seed: 4, numRuns: 40 }),
      ["210/10", "230/10", "230/20", "230/30", "230/40"],
    ],
  ];

  it.each(kinds)("%s owe records that the bureau loads one after the other", async (_, lives, codes) => {
    const reached = new Set<string>();
    for (const plan of lives) {
      const life = inProgress(plan, agreementNamed(name));
      await liveAll(life);
      const owed = life.parts.flatMap((part) => {
        const lived = part.lived();
        return lived === null ? [] : profile.owed(lived, part.setting, observedUntil(plan));
      });
      expect(refusalsOf(owed, agreement.provider)).toEqual([]);
      for (const {
        recordType,
        codes: [code],
      } of owed)
        reached.add(`${recordType}/${code?.code ?? ""}`);
    }
    expect([...reached]).toEqual(expect.arrayContaining([...codes]));
  });
});

/** Rules by which a bureau refuses records, in the order of their days, with segments that may be there and without. */
function refusalsOf(owed: readonly OwedRecord[], provider: string): string[] {
  const inOrder = [...owed].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return [false, true].flatMap((optional) => {
    const bureau = profile.bureau();
    return inOrder.flatMap((record, index) => {
      const message = { type: record.recordType, body: recordFromOwed(record, undefined, optional) };
      const { outcomes, fileBreaches } = receive(bureau, fileOf([message], index + 1, provider));
      const refused = outcomes.flatMap(({ loaded, refusedBy }) => (loaded ? [] : refusedBy));
      const rules = [...fileBreaches.map(({ breach }) => breach), ...refused].map(({ rule }) => rule);
      return outcomes.length === 1 ? rules : [...rules, "not read"];
    });
  });
}
