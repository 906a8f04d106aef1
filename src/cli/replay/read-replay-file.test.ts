import { describe, expect, it } from "vitest";
import type { ReplayFile } from "../../../schemas/run/replay.js";
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

function openedOn(openDate: string): ReplayFile["lives"] {
  return right.lives.map((life) => ({ ...life, terms: { ...life.terms, openDate } }));
}
