import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { GuaranteeLife } from "../../../schemas/run/claim-life.js";
import type { Life } from "../../../schemas/run/life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { agreementNames } from "../../generate/agreements.js";
import { nameOfEvent, newCodeCells, putRightCells } from "../../generate/put-right/put-right-coverage.js";
import { putRightLifeArbitrary } from "../../generate/put-right/put-right-life-arbitrary.js";
import { plainItems } from "../../generate/reporting-items.js";
import { isAmending } from "../../ledger/amend-refusal.js";
import { keysOf } from "../../ledger/codes-of.js";
import type { LivedPart } from "../../ledger/lived-part.js";
import { ledgerItems } from "../ledger-story.js";
import type { LifeInProgress } from "../life-in-progress.js";
import { agreementNamed, inProgress, liveInWords } from "./testing/live-in-words.js";

const at = "09:30:00.000";
const taken = { correctableUpTo: "2030-01-01", takesEvents: new Set<OptionalEventName>(["code-change"]) };

const line: LineLife = {
  line: { product: "line", revolving: true, limit: 2_000_000, effectiveDate: "2024-01-10", expiryDate: "2025-01-10" },
  openTime: at,
  steps: [
    { days: 5, at, do: { kind: "change-limit", limit: 3_000_000 } },
    { days: 6, at, do: { kind: "change-limit", limit: 1_000_000 } },
    { days: 7, at, do: { kind: "take-back", back: 2 } },
    { days: 8, at, do: { kind: "change-code" } },
    { days: 8, at, do: { kind: "change-code" } },
    { days: 9, at, do: { kind: "correct-identity", wrong: "name" } },
    { days: 30, at, do: { kind: "take-back", back: 1 } },
    { days: 31, at, do: { kind: "void" } },
  ],
  draws: [
    {
      terms: {
        product: "R4",
        principal: 900_000,
        annualRatePpm: 72_000,
        method: "equal-principal",
        frequency: "monthly",
        instalments: 3,
        openDate: "2024-01-20",
        dueDay: 15,
        reporting: plainItems,
      },
      openTime: at,
      steps: [],
      months: 1,
    },
  ],
  months: 2,
};

const leftOut = (life: LifeInProgress): string[] =>
  life.parts.flatMap((part) => part.leftOut.map(({ kind, reason }) => `${kind}: ${reason}`));

const livedOf = (life: LifeInProgress): LivedPart[] => life.parts.flatMap((part) => part.lived() ?? []);

describe("a line that is put right", () => {
  it("has a limit taken back, gets a code and a person, and bears no void once it is drawn", async () => {
    const life = inProgress(line, agreementNamed("plain"), taken);
    const calls = await liveInWords(life);
    expect(calls.map((call) => call.split(" ").slice(2, 4).join(" "))).toEqual([
      "line as",
      "limit-change t-1.1",
      "limit-change t-1.2",
      "reversal t-1.3",
      "code-change t-1.4",
      "identity-correction t-1.6",
      "R4 under",
    ]);
    expect(leftOut(life)).toEqual([
      "change-code: the line got another code that day already (L76)",
      "take-back: something was opened under the line (L78)",
      "void: something was opened under the line (L75)",
    ]);
    const [own, draw] = livedOf(life);
    if (own === undefined || draw === undefined) throw new Error("Something was not opened.");
    const codes = keysOf(own);
    expect(codes).toHaveLength(2);
    expect(life.keys()).toEqual([...codes, draw.account]);
    expect(draw).toMatchObject({
      lineCode: own.account,
      lineCodes: [
        { from: "2024-01-10", code: codes[0], eventId: null },
        { from: "2024-01-18", code: codes[1], eventId: "t-1.4" },
      ],
    });
    expect(own.borrower).toEqual(life.setting.borrower);
    expect(own.events.at(-1)?.event).toMatchObject({ borrower: { name: life.setting.rightPerson.name } });
  });

  it("tells its story in its own words", async () => {
    const life = inProgress(line, agreementNamed("plain"), taken);
    await liveInWords(life);
    const [part] = life.parts;
    const texts = part === undefined ? [] : ledgerItems(part).map(({ text }) => text.en);
    expect(texts).toEqual(
      expect.arrayContaining([
        "the change of the limit is taken back",
        "the line gets another code",
        "the borrower's identity is corrected",
      ]),
    );
  });

  it("is not asked of a lender that takes neither corrections nor new codes", async () => {
    const life = inProgress(line);
    expect((await liveInWords(life)).filter((call) => / (reversal|code-change|void) /u.test(call))).toEqual([]);
    expect(new Set(leftOut(life))).toEqual(
      new Set(
        ["take-back", "correct-identity", "void"].map((kind) => `${kind}: the lender does not take corrections`),
      ).add("change-code: the lender does not take code-change"),
    );
  });

  it("is put right no later than is looked at", async () => {
    const life = inProgress(line, agreementNamed("plain"), { ...taken, correctableUpTo: "2024-01-17" });
    await liveInWords(life);
    expect(leftOut(life)).toContain("correct-identity: it would become known after the last day that is looked at");
  });

  it("bears a draw again once an earlier one is void", async () => {
    const [first] = line.draws;
    if (first === undefined) throw new Error("There is no draw.");
    const again = { ...first, terms: { ...first.terms, openDate: "2024-02-20" } };
    const gone: typeof first = {
      ...first,
      steps: [{ on: { instalment: 0, days: 10 }, at, do: { kind: "void" } }],
    };
    const limited: LineLife = { ...line, line: { ...line.line, limit: 900_000 }, steps: [] };
    const opened = async (draws: LineLife["draws"]): Promise<number> =>
      (await liveInWords(inProgress({ ...limited, draws }, agreementNamed("plain"), taken))).filter((call) =>
        call.includes("open R4"),
      ).length;
    expect(await opened([first, again])).toBe(1);
    expect(await opened([gone, again])).toBe(2);
  });
});

describe("what is void", () => {
  const contract: SecuredLife = {
    collateral: {
      product: "collateral",
      kind: "mortgage",
      amount: 5_000_000,
      maximum: false,
      effectiveDate: "2024-01-10",
      expiryDate: "2024-05-10",
      items: [{ kind: "11", value: 8_000_000 }],
    },
    openTime: at,
    steps: [
      { days: 4, at, do: { kind: "change-code" } },
      { days: 20, at, do: { kind: "change-code" } },
      { days: 30, at, do: { kind: "void" } },
      { days: 31, at, do: { kind: "revalue", item: 1, value: 1 } },
    ],
    months: 3,
  };
  const loan = { ...line.draws[0], terms: { ...line.draws[0]?.terms, product: "D1" } } as SecuredLife["loan"];

  it("bears no later event, and no loan that names it", async () => {
    const life = inProgress(contract, agreementNamed("plain"), taken);
    await liveInWords(life);
    expect(leftOut(life)).toEqual(["revalue: the contract is void (L75)"]);
    const early = { ...contract, steps: [{ days: 4, at, do: { kind: "void" as const } }], ...(loan ? { loan } : {}) };
    const named = inProgress(early, agreementNamed("plain"), taken);
    await liveInWords(named);
    expect(leftOut(named)).toEqual(["open: the contract is void (L75)"]);
  });

  it("is no contract that a loan names, by the code of its opening and whatever it gets afterwards", async () => {
    const life = inProgress({ ...contract, ...(loan ? { loan } : {}) }, agreementNamed("plain"), taken);
    await liveInWords(life);
    expect(leftOut(life)).toEqual(["void: a loan names the contract (L75)"]);
    const [own, named] = livedOf(life);
    if (own === undefined || named === undefined) throw new Error("Something was not opened.");
    const codes = keysOf(own);
    expect(named.terms).toMatchObject({ reporting: { collateralContractCodes: [codes[1]] } });
    const told = "collateralCodes" in named ? named.collateralCodes.get(codes[1] ?? "") : undefined;
    expect(told?.map(({ code }) => code)).toEqual(codes);
  });

  it("is no guarantee by which something was paid", async () => {
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
      openTime: at,
      steps: [
        { days: 5, at, do: { kind: "compensate", amount: 1 } },
        { days: 6, at, do: { kind: "void" } },
        { days: 7, at, do: { kind: "take-back", back: 1 } },
      ],
      claims: [],
      months: 2,
    };
    const life = inProgress(guarantee, agreementNamed("plain"), taken);
    await liveInWords(life);
    expect(leftOut(life)).toEqual([
      "void: something was paid by the guarantee (L75)",
      "take-back: there is nothing to take back",
    ]);
  });
});

/** The name that coverage has for an event that puts right. */
function cellOf(part: LivedPart, one: LivedPart["events"][number]): string[] {
  const { product } = part.terms;
  const { event } = one;
  const known = "known" in one;
  if (!known && event.type !== "reversal" && !isAmending(event)) return [];
  const names = {
    line: "line",
    R1: "revolving",
    R2: "card",
    R3: "card",
    C1: "claim",
    G1: "guarantee",
    G2: "guarantee",
  };
  const name = { ...names, collateral: "collateral", D1: "loan", R4: "loan", person: "person" }[product];
  return [`event:${name}-${known ? nameOfEvent(one) : event.type}`];
}

describe.each(agreementNames)("random lives under %s that are put right", (name) => {
  const agreement = agreementNamed(name);
  const options = { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
  const products = ["R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral"];
  const drawn = (corrections: boolean, otherwise: boolean): Life[] =>
    sample(putRightLifeArbitrary({ ...options, corrections, otherwise }, products), { seed: 11, numRuns: 250 });

  it("are lives by the schema, and reach all that can be put right", { timeout: 60_000 }, async () => {
    const reached = new Set<string>();
    for (const plan of drawn(true, true)) {
      parseWith(validateLife, plan, "a generated life");
      const life = inProgress(plan, agreement, taken);
      await liveInWords(life);
      for (const part of livedOf(life))
        for (const one of part.events) for (const cell of cellOf(part, one)) reached.add(cell);
    }
    expect([...putRightCells, ...newCodeCells].filter((cell) => !reached.has(cell))).toEqual([]);
  });

  it("hold nothing of it where nothing of it is asked for", () => {
    const amending = /"kind":"(void|correct-identity|take-back|change-code|find-paid-back|bounce)"/u;
    expect(drawn(false, false).filter((life) => amending.test(JSON.stringify(life)))).toEqual([]);
    expect(drawn(true, false).filter((life) => JSON.stringify(life).includes("change-code"))).toEqual([]);
    expect(
      drawn(false, true).filter((life) =>
        /take-back|"void"|correct-identity|find-paid-back|bounce/u.test(JSON.stringify(life)),
      ),
    ).toEqual([]);
  });
});
