import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Life } from "../../../schemas/run/life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { PersonLife } from "../../../schemas/run/person-life.js";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { besideNotReached, countBeside } from "../../cli/run/count-beside.js";
import { agreementByName, agreementNames } from "../../generate/agreements.js";
import { borrowerFor } from "../../generate/borrower.js";
import { securedLifeArbitrary } from "../../generate/collateral/secured-life-arbitrary.js";
import { personLifeArbitrary } from "../../generate/person/person-life-arbitrary.js";
import { plainDetails } from "../../generate/person/plain-details.js";
import { plainItems } from "../../generate/reporting-items.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { LivedPart } from "../../ledger/lived-part.js";
import type { LenderPort } from "../../lender/lender-port.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { fileOf, receive } from "../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { pbocG2Profile } from "../../profiles/pboc-g2/pboc-g2-profile.js";
import { recordFromOwed } from "../../profiles/pboc-g2/reporting/record-from-owed.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { compareFields } from "../../reconcile/compare-fields.js";
import { LifeInProgress } from "../life-in-progress.js";
import { observedUntil } from "../plans-of.js";

const profile = pbocG2Profile();

function inProgress(life: Life, name = "plain", index = 0): LifeInProgress {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`The agreement ${name} is gone.`);
  return new LifeInProgress({
    life,
    index,
    reference: "t-1",
    borrower: borrowerFor(index),
    rightPerson: borrowerFor(index + 1000),
    correctableUpTo: null,
    takesEvents: new Set(),
    agreement,
    calendar: calendarByName(agreement.calendar),
  });
}

/** Lives all of it against a lender that takes everything, and answers the calls. */
async function liveAll(life: LifeInProgress): Promise<(OpenRequest | BusinessEvent)[]> {
  const { provider } = life.setting.agreement;
  const calls: (OpenRequest | BusinessEvent)[] = [];
  const port = {
    openAccount: async (request: OpenRequest) => {
      calls.push(request);
      return { accountId: `A${calls.length}`, bureauAccountCode: `${provider}A${calls.length}` };
    },
    postEvent: async (_: string, event: BusinessEvent) => {
      calls.push(event);
      return { eventId: event.eventId };
    },
  } as unknown as LenderPort;
  while (life.nextAt() !== null) await life.act(port);
  return calls;
}

const secured: SecuredLife = {
  collateral: {
    product: "collateral",
    kind: "mortgage",
    amount: 5_000_000,
    maximum: false,
    effectiveDate: "2024-01-10",
    expiryDate: "2024-03-10",
    items: [{ kind: "11", value: 8_000_000 }],
  },
  openTime: "09:30:00.000",
  steps: [
    { days: 5, at: "09:30:00.000", do: { kind: "revalue", item: 2, value: 1 } },
    { days: 5, at: "09:30:00.000", do: { kind: "revalue", item: 1, value: 7_000_000 } },
    { days: 60, at: "09:30:00.000", do: { kind: "end-contract" } },
  ],
  loan: {
    terms: {
      product: "D1",
      principal: 1_200_000,
      annualRatePpm: 72_000,
      method: "equal-principal",
      frequency: "monthly",
      instalments: 3,
      openDate: "2024-01-10",
      dueDay: 15,
      reporting: { ...plainItems, guarMode: "2", othRepyGuarWay: "1" },
    },
    openTime: "09:30:00.000",
    steps: [],
    months: 1,
  },
  months: 3,
};

const drawn: LineLife = {
  line: {
    product: "line",
    revolving: true,
    limit: 2_000_000,
    effectiveDate: "2024-01-10",
    expiryDate: "2025-01-10",
  },
  openTime: "09:30:00.000",
  steps: [],
  draws: secured.loan === undefined ? [] : [{ ...secured.loan, terms: { ...secured.loan.terms, product: "R4" } }],
  months: 2,
};

describe("a contract over collateral while it is lived", () => {
  it("is made before the loan of the same instant, which tells its code; what cannot be is left out, and why", async () => {
    const life = inProgress(secured);
    const calls = await liveAll(life);
    expect(calls.map((call) => ("terms" in call ? `open ${call.terms.product} ${call.clientRef}` : call.type))).toEqual(
      ["open collateral t-1", "open D1 t-1.l", "collateral-value"],
    );
    const [contract, loan] = life.parts;
    expect(loan?.lived()?.terms).toMatchObject({
      reporting: { collateralContractCodes: [contract?.lived()?.account], guarMode: "2" },
    });
    expect(contract?.leftOut.map(({ kind, date, reason }) => `${date} ${kind}: ${reason}`)).toEqual([
      "2024-01-15 revalue: the contract has no item 2 (L61)",
      "2024-03-10 end-contract: the contract is over (L62)",
    ]);
  });

  it.each([
    ["a contract", secured, "MotgaCltalCtrctInfSgmt", "MotgaCltalCtrctInfSgmt.CccInf[0].Ccc"],
    ["a line", drawn, "AcctCredSgmt", "AcctCredSgmt.Mcc"],
  ])("tells %s that nobody was given: that contradicts the ledger", async (_, plan, segment, path) => {
    const life = inProgress(plan);
    await liveAll(life);
    const [behind, loan] = life.parts;
    const lived = loan?.lived();
    if (loan === undefined || lived === null || lived === undefined) throw new Error("The loan was not opened.");
    const [opening] = profile.owed(lived, loan.setting, "2024-01-31");
    if (opening === undefined) throw new Error("The opening is not owed.");
    const told = (code: string): string[] => {
      const values = [...opening.fields].map(([field, { accepted }]) => [field, accepted[0]?.value ?? ""] as const);
      const received = {
        segments: new Set([...opening.fields.keys()].map((field) => field.slice(0, field.indexOf(".")))),
        fields: new Map([...values, [path, code]]),
      } as unknown as ReceivedRecord;
      expect(received.segments.has(segment)).toBe(true);
      return compareFields(opening, received).differences.map(({ field }) => field);
    };
    expect(told(behind?.lived()?.account ?? "")).toEqual([]);
    expect(told("N00000000H0001A9")).toEqual([path]);
  });

  it("leaves out a loan that would be opened before it", async () => {
    const { loan } = secured;
    if (loan === undefined) throw new Error("The life has no loan.");
    const life = inProgress({ ...secured, loan: { ...loan, terms: { ...loan.terms, openDate: "2024-01-09" } } });
    await liveAll(life);
    expect(life.keys()).toHaveLength(1);
    expect(life.parts[1]?.leftOut).toEqual([
      {
        kind: "open",
        date: "2024-01-09",
        at: "09:30:00.000",
        reason: "the contract over collateral has not taken effect (L63)",
      },
    ]);
  });
});

describe("a person while he is registered", () => {
  const person: PersonLife = {
    person: { product: "person", registeredOn: "2024-01-10", customerType: "11", details: plainDetails },
    openTime: "09:30:00.000",
    steps: [
      { days: 0, at: "10:00:00.000", do: { kind: "withdraw" } },
      { days: 1, at: "10:00:00.000", do: { kind: "learn", details: { basics: { ...plainDetails.basics, sex: "9" } } } },
      { days: 9, at: "10:00:00.000", do: { kind: "withdraw" } },
      { days: 9, at: "11:00:00.000", do: { kind: "learn", details: { mail: plainDetails.mail } } },
    ],
    months: 2,
  };

  it("is known by the source that was answered and his document, which says day of birth and sex", async () => {
    const life = inProgress(person);
    const calls = await liveAll(life);
    const { idNum } = borrowerFor(0);
    const birthDate = `${idNum.slice(6, 10)}-${idNum.slice(10, 12)}-${idNum.slice(12, 14)}`;
    const sex = Number(idNum[16]) % 2 === 1 ? "1" : "2";
    expect(life.keys()).toEqual([`N00000000H0001A1/10/${idNum}`]);
    expect(life.parts[0]?.lived()).toMatchObject({ source: "N00000000H0001A1" });
    expect(calls).toMatchObject([
      { terms: { details: { basics: { birthDate, sex, nation: "991" } } } },
      { type: "customer-change", details: { basics: { birthDate, sex: "9" } } },
      { type: "void" },
    ]);
    expect(life.parts[0]?.leftOut.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      "withdraw: a person is not withdrawn on the day of registration (L69)",
      "learn: the person was withdrawn (L69)",
    ]);
  });
});

describe.each(agreementNames)("whatever is drawn under %s", (name) => {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`The agreement ${name} is gone.`);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 6, maxMonths: 12 };
  const kinds: [string, readonly Life[]][] = [
    ["contracts over collateral", sample(securedLifeArbitrary(options), { seed: 3, numRuns: 60 })],
    ["persons", sample(personLifeArbitrary(options), { seed: 4, numRuns: 150 })],
  ];

  it.each(kinds)("%s owe records that the bureau loads one after the other, and reach every cell", async (_, lives) => {
    const parts: { lived: LivedPart | null; owed: OwedRecord[] }[] = [];
    for (const [index, plan] of lives.entries()) {
      const life = inProgress(plan, name, index);
      await liveAll(life);
      const own = life.parts.map((part) => {
        const lived = part.lived();
        return { lived, owed: lived === null ? [] : profile.owed(lived, part.setting, observedUntil(plan)) };
      });
      const owed = own.flatMap((part) => part.owed).filter(({ required }) => required);
      expect({ plan, refused: refusalsOf(owed, agreement.provider) }).toEqual({ plan, refused: [] });
      parts.push(...own);
    }
    expect(besideNotReached(parts, countBeside(parts))).toEqual([]);
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
      const rules = [...fileBreaches.map(({ breach }) => breach), ...refused].map(
        ({ rule, field, received }) => `${record.recordType} ${record.asOf} ${rule} ${field} ${received}`,
      );
      return outcomes.length === 1 ? rules : [...rules, "not read"];
    });
  });
}
