import { sample } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LifeInProgress } from "../../engine/life-in-progress.js";
import { agreementNamed, inProgress, liveInWords } from "../../engine/parts/testing/live-in-words.js";
import { observedUntil } from "../../engine/plans-of.js";
import { newCodeCells, putRightCells } from "../../generate/put-right/put-right-coverage.js";
import { putRightLifeArbitrary } from "../../generate/put-right/put-right-life-arbitrary.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { addDays } from "../../ledger/dates.js";
import { eventsKnownOn } from "../../ledger/known-events.js";
import {
  isCard,
  isClaim,
  isGuarantee,
  isLine,
  isLoan,
  isPerson,
  isRevolving,
  type LivedPart,
} from "../../ledger/lived-part.js";
import { inEffectOn, voidDayOf } from "../../ledger/put-right.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { DAILY_PART, livePart, partOwed } from "../../profiles/pboc-g2/reporting/testing/live-part.js";
import { tellOwed } from "../../profiles/pboc-g2/reporting/testing/tell-owed.js";
import { countPutRight, putRightNotReached } from "./count-put-right.js";

const agreement = agreementNamed("plain");
const rules = { agreement, calendar: calendarByName(agreement.calendar) };
const profile = pbocG2Profile();
const PRODUCTS = ["line", "R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral"];
const LIVES = 260;

/** Payments that turn out otherwise on days of which few random lives have a record, in words. */
const PAID: readonly (readonly [name: "R1" | "R2", words: string])[] = [
  ["R1", "2024-01-10 draw 5000\n2024-02-20 pay 18\n2024-02-25 pay 10 on 2024-02-18\n2024-02-28 bounce 2"],
  ["R2", "2024-01-10 activate\n2024-01-20 draw 1000\n2024-03-15 pay 100\n2024-03-20 pay 60 on 2024-03-10"],
  ["R2", "2024-01-10 activate\n2024-01-20 draw 1000\n2024-03-10 pay 150\n2024-04-20 bounce 3"],
];

interface Part {
  readonly lived: LivedPart;
  readonly horizon: IsoDate;
  readonly owed: readonly OwedRecord[];
}

/** Parts that are no loans of many random lives in which something turns out to be wrong, or gets another code. */
async function parts(): Promise<Part[]> {
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 8, maxMonths: 10 };
  const arbitrary = putRightLifeArbitrary({ ...options, corrections: true, otherwise: true }, PRODUCTS);
  const found: Part[] = [];
  for (const drawn of sample(arbitrary, { seed: 7, numRuns: LIVES })) {
    const horizon = observedUntil(drawn);
    const life: LifeInProgress = inProgress(drawn, agreement, {
      correctableUpTo: horizon,
      takesEvents: new Set(["code-change"]),
    });
    await liveInWords(life);
    for (const part of life.parts) {
      const lived = part.lived();
      if (lived === null || isLoan(lived) || isPerson(lived)) continue;
      found.push({ lived, horizon, owed: profile.owed(lived, rules, horizon) });
    }
  }
  return found;
}

let all: readonly Part[] = [];

beforeAll(async () => {
  all = await parts();
});

const MONTH = "AcctMthlyBlgInfSgmt";

/** The segment that tells how something stood on each day, once everything is loaded. */
function heldByDay(owed: readonly OwedRecord[], segment: string): Map<IsoDate, string> {
  const held = new Map<IsoDate, string>();
  for (const { kind, recordType, codes, asOf, fields, required } of owed) {
    if (kind !== "correction" && !required) continue;
    const [{ code } = { code: "" }] = codes;
    const read = (prefix: string): string =>
      [...fields]
        .filter(([path, { judged }]) => judged && path.startsWith(`${prefix}${segment}.`))
        .map(([path, { accepted }]) => `${path.slice(prefix.length)} ${accepted.map(({ value }) => value).join("|")}`)
        .join(", ");
    if (kind !== "correction") held.set(asOf, read(""));
    else if (recordType.endsWith("3")) held.delete(asOf);
    else if (recordType.endsWith("2") && code !== "B" && (segment !== MONTH || code === "H"))
      held.set(asOf, read("MdfcSgmt."));
  }
  return held;
}

const SEGMENTS: readonly (readonly [is: (lived: LivedPart) => boolean, segment: string])[] = [
  [isLine, "CreditLimSgmt"],
  [isGuarantee, "GuarRltRepymtInfSgmt"],
  [isClaim, "AcctDbtInfSgmt"],
  [isRevolving, MONTH],
  [isCard, MONTH],
];

/** The same, had all been known in time. */
function inTime(lived: LivedPart, horizon: IsoDate): LivedPart {
  const happened = isRevolving(lived) || isCard(lived) ? eventsKnownOn : inEffectOn;
  return { ...lived, events: happened<BusinessEvent>(lived.events, horizon) } as LivedPart;
}

describe("what is no loan and is put right, over random lives", () => {
  it("is told by messages that break no rule and that a bureau takes in their order", () => {
    const told = all.map(({ owed }) => tellOwed(owed, agreement.provider));
    expect([...new Set(told.flatMap(({ breaches }) => breaches))]).toEqual([]);
    expect([...new Set(told.flatMap(({ refusals }) => refusals))]).toEqual([]);
  });

  it("leaves what would have been told had all been known in time", () => {
    let corrected = 0;
    for (const { lived, horizon, owed } of all) {
      const segment = SEGMENTS.find(([is]) => is(lived))?.[1];
      if (segment === undefined || voidDayOf(lived) !== null) continue;
      corrected += owed.filter(
        ({ codes, kind }) => kind === "correction" && /^[DHJ]$/.test(codes[0]?.code ?? ""),
      ).length;
      const right = profile.owed(inTime(lived, horizon), rules, horizon).filter(({ kind }) => kind !== "correction");
      expect(heldByDay(owed, segment)).toEqual(heldByDay(right, segment));
    }
    expect(corrected).toBeGreaterThan(20);
  });

  it("owes up to an earlier day what it owed then", () => {
    for (const { lived, horizon, owed } of all) {
      for (const back of [7, 40]) {
        const until = addDays(horizon, -back);
        const voided = voidDayOf(lived);
        if (voided !== null && voided > until) continue;
        const then = profile.owed(lived, rules, until);
        expect(then.map(plain)).toEqual(owed.slice(0, then.length).map(plain));
      }
    }
  });

  it("is counted by kind, and everything is reached", () => {
    const paid = PAID.map(([name, words]) => ({
      lived: livePart(name, words, DAILY_PART),
      owed: partOwed(name, words, "2024-05-31", DAILY_PART),
    }));
    const counts = countPutRight([...all, ...paid]);
    const events = Object.fromEntries([...putRightCells, ...newCodeCells].map((cell) => [cell, 1]));
    expect(putRightNotReached(all, { ...counts, ...events })).toEqual([]);
    expect(Object.keys(counts).sort()).toEqual(
      [
        ...["211", "212-B", "212-J", "213-J", "214"].map((name) => `record:C1-${name}`),
        ...["R1", "R2", "R3"].flatMap((type) =>
          ["211", "212-B", "212-H", "214"].map((name) => `record:${type}-${name}`),
        ),
        ...["R1", "R2"].flatMap((type) => ["212-J", "213-J"].map((name) => `record:${type}-${name}`)),
        ...["22", "23"].flatMap((family) => ["1", "2-B", "2-D", "3-D", "4"].map((end) => `record:${family}${end}`)),
        "record:511",
        "record:514",
      ].sort(),
    );
  });

  it("asks for nothing where nothing was put right, and for no code where none changed", () => {
    expect(putRightNotReached(all, {})).toEqual([]);
    const missing = putRightNotReached(all, { "event:line-void": 1 });
    expect(missing).toContain("record:222-D");
    expect(missing).not.toContain("event:line-void");
    expect(missing.some((cell) => cell.endsWith("1") || cell.endsWith("code-change"))).toBe(false);
  });
});

/** A record as plain data, without the codes, as a later horizon knows more of them. */
function plain({ fields, ...record }: OwedRecord): unknown {
  return {
    ...record,
    fields: [...fields].filter(([path]) => !/\.(AcctCode|ContractCode|CcCode|ModRecCode|DelRecCode|Mcc)$/.test(path)),
  };
}
