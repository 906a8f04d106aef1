import { describe, expect, it } from "vitest";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { loanLife } from "../../engine/plans-of.js";
import { agreementByName } from "../../generate/agreements.js";
import { plainItems } from "../../generate/reporting-items.js";
import { readReplayFile } from "./read-replay-file.js";

const agreement = agreementByName("plain");
if (agreement === null) throw new Error("The agreement plain is gone.");

const right: ReplayFile = {
  replayVersion: 1,
  title: "an instalment missed",
  agreement,
  start: "2024-01-01T00:00:00.000+08:00",
  seed: 1,
  path: "0",
  lives: [
    {
      terms: {
        product: "D1",
        principal: 1_200_000,
        annualRatePpm: 72_000,
        method: "equal-principal",
        frequency: "monthly",
        instalments: 3,
        openDate: "2024-02-29",
        dueDay: 15,
        reporting: plainItems,
      },
      openTime: "09:30:00.000",
      months: 4,
      steps: [],
    },
  ],
  expected: [],
};

function read(changes: object): ReplayFile {
  return readReplayFile("a.json", JSON.stringify({ ...right, ...changes }));
}

describe("readReplayFile", () => {
  it("takes a file that can be lived, also one that opens on 29 February", () => {
    expect(read({})).toEqual(right);
  });

  it.each([
    ["a day that does not exist", { lives: openedOn("2023-02-29") }, "/lives/0/terms/openDate: there is no 2023-02-29"],
    ["a month that does not exist", { lives: openedOn("2023-13-01") }, "/lives/0/terms/openDate: must match"],
    [
      "an unknown time zone",
      { agreement: { ...agreement, timeZone: "Mars/Base" } },
      'no time zone "Mars/Base" is known',
    ],
    ["a day that ends as it begins", { agreement: { ...agreement, dayCutOff: "00:00" } }, "/agreement/dayCutOff"],
    ["no life at all", { lives: [] }, "/lives"],
  ])("refuses %s", (_what, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});

it("looks at every date of a guarantee and of the claims that follow", () => {
  const claim = {
    claim: {
      product: "C1",
      origin: "compensated",
      amount: 1,
      openDate: "2024-02-30",
      initialCreditor: "示例银行甲",
      debtKind: "1",
      statusAtTransfer: "0",
    },
    openTime: "09:30:00.000",
    steps: [],
    months: 1,
  };
  const guarantee = {
    product: "G1",
    amount: 1,
    openDate: "2023-02-29",
    dueDate: "2024-06-31",
    busiLines: "1",
    busiDtlLines: "01",
    guarMode: "0",
    othRepyGuarWay: "0",
    depositPercent: 0,
  };
  const life = { guarantee, openTime: "09:30:00.000", steps: [], claims: [claim], months: 1 };
  expect(() => read({ lives: [claim, life] })).toThrow(
    [
      "  /lives/0/claim/openDate: there is no 2024-02-30 in the calendar.",
      "  /lives/1/guarantee/openDate: there is no 2023-02-29 in the calendar.",
      "  /lives/1/guarantee/dueDate: there is no 2024-06-31 in the calendar.",
      "  /lives/1/claims/0/claim/openDate: there is no 2024-02-30 in the calendar.",
    ].join("\n"),
  );
});

function openedOn(openDate: string): ReplayFile["lives"] {
  return right.lives.map(loanLife).map((life) => ({ ...life, terms: { ...life.terms, openDate } }));
}
