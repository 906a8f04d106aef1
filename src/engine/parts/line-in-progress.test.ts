import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenRequest } from "../../../schemas/ledger/lender-interface.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { lineLifeArbitrary } from "../../generate/line/line-life-arbitrary.js";
import { plainItems } from "../../generate/reporting-items.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { decodeRecord } from "../../profiles/pboc-g2/codec/decode-record.js";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { rootOf } from "../../profiles/pboc-g2/codec/record-roots.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { recordFromOwed } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import { checkRecord } from "../../profiles/pboc-g2/rules/engine/check-record.js";
import type { LifeInProgress } from "../life-in-progress.js";
import { observedUntil } from "../plans-of.js";
import { agreementNamed, inProgress } from "./testing/live-in-words.js";

const agreement = agreementNamed("plain");
const profile = pbocG2Profile();

/** Lives all of it against a lender that takes everything, and answers the calls in words. */
async function liveAll(life: LifeInProgress): Promise<string[]> {
  const calls: string[] = [];
  let accounts = 0;
  const port = {
    openAccount: async (request: OpenRequest) => {
      accounts += 1;
      const under = "under" in request ? ` under ${request.under ?? ""}` : "";
      calls.push(`${request.openedAt.slice(0, 10)} open ${request.terms.product}${under} as ${request.clientRef}`);
      return { accountId: `A${accounts}`, bureauAccountCode: `${agreement.provider}A${accounts}` };
    },
    postEvent: async (account: string, { type, occurredAt, eventId }: BusinessEvent) => {
      calls.push(`${occurredAt.slice(0, 10)} ${account} ${type} ${eventId}`);
      return { eventId };
    },
  } as unknown as LenderPort;
  while (life.nextAt() !== null) await life.act(port);
  return calls;
}

function draw(openDate: string, principal: number, paysOn: readonly number[] = [1, 2]): LineLife["draws"][number] {
  return {
    terms: {
      product: "R4",
      principal,
      annualRatePpm: 0,
      method: "equal-principal",
      frequency: "monthly",
      instalments: 2,
      openDate,
      dueDay: 15,
      reporting: plainItems,
    },
    openTime: "11:00:00.000",
    months: 4,
    steps: paysOn.map((instalment) => ({
      on: { instalment, days: 0 },
      at: "09:30:00.000",
      do: { kind: "pay", amount: { of: "due", permille: 1000, less: 0 } },
    })),
  };
}

function line(changes: Partial<LineLife> = {}): LineLife {
  return {
    line: { product: "line", revolving: true, limit: 1_000_000, effectiveDate: "2024-01-10", expiryDate: "2024-07-10" },
    openTime: "11:00:00.000",
    steps: [],
    draws: [],
    months: 7,
    ...changes,
  };
}

describe("a credit line while it is lived", () => {
  it("is granted before what is drawn under it at the same instant, and everything comes in its order", async () => {
    const life = inProgress(
      line({
        draws: [draw("2024-01-10", 600_000)],
        steps: [{ days: 40, at: "10:00:00.000", do: { kind: "change-limit", limit: 500_000 } }],
      }),
    );
    expect(await liveAll(life)).toEqual([
      "2024-01-10 open line as t-1",
      "2024-01-10 open R4 under A1 as t-1.d1",
      "2024-02-15 A2 repayment t-1.d1.1",
      "2024-02-19 A1 limit-change t-1.1",
      "2024-03-15 A2 repayment t-1.d1.2",
    ]);
    expect(life.keys()).toEqual([`${agreement.provider}A1`, `${agreement.provider}A2`]);
  });

  it("bears what is left of its limit: what was repaid can be drawn again where it revolves, and only there", async () => {
    const draws = [draw("2024-01-20", 1_000_000), draw("2024-02-20", 500_000), draw("2024-02-21", 1)];
    const [revolving, fixed] = [line({ draws }), line({ draws, line: { ...line().line, revolving: false } })];
    const [one, other] = [inProgress(revolving), inProgress(fixed)];
    await liveAll(one);
    await liveAll(other);
    // The first instalment of 5,000.00 came back on 15 February.
    expect(one.parts.map((part) => part.lived() !== null)).toEqual([true, true, true, false]);
    expect(other.parts.map((part) => part.lived() !== null)).toEqual([true, true, false, false]);
    expect(one.parts[3]?.leftOut).toEqual([
      {
        kind: "draw",
        at: "11:00:00.000",
        date: "2024-02-21",
        reason: "the draw exceeds what is left of the line (L34)",
      },
    ]);
  });

  it("bears nothing once it is over", async () => {
    const life = inProgress(
      line({
        draws: [draw("2024-03-02", 1_000)],
        steps: [{ days: 51, at: "10:00:00.000", do: { kind: "end-line" } }],
      }),
    );
    await liveAll(life);
    expect(life.parts[1]?.leftOut[0]?.reason).toBe("the line is over (L34)");
  });

  it("owes records that break no rule, whatever is drawn", async () => {
    const drawn = sample(
      lineLifeArbitrary({ agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 6, maxMonths: 12 }),
      { seed: 7, numRuns: 60 },
    );
    const codes = new Set<string>();
    for (const plan of drawn) {
      const life = inProgress(plan);
      await liveAll(life);
      for (const part of life.parts) {
        const lived = part.lived();
        const owed = lived === null ? [] : profile.owed(lived, part.setting, observedUntil(plan));
        for (const record of owed.filter(({ required }) => required)) {
          const text = encodeRecord(rootOf(record.recordType) ?? "", recordFromOwed(record));
          const { findings } = checkRecord(decodeRecord(text, { file: "a", line: 2 }));
          const broken = findings.filter(({ level }) => level === "MUST");
          expect(broken.map(({ rule }) => `${rule} in ${text}`)).toEqual([]);
          codes.add(`${record.recordType}/${record.codes[0]?.code ?? ""}`);
        }
      }
    }
    expect([...codes].sort()).toEqual(
      expect.arrayContaining(["210/10", "210/20", "210/30", "210/32", "220/10", "220/20", "220/30"]),
    );
  });
});
