import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "../codec/decode-record.js";
import { pbocG2Bureau } from "../loading/pboc-g2-bureau.js";
import type { Message } from "../loading/testing/messages.js";
import { tellStory } from "../loading/testing/tell-bureau.js";
import { type Changes, mutate } from "./testing/mutate.js";

// What the rules of a single record find in the samples is told in src/cli/validate/samples.test.ts; this is what the
// history rules find once they are told to a bureau one after the other.

const SAMPLES = "../shared/samples/pboc-g2/constructed";
const present = existsSync(SAMPLES);
if (!present) process.stdout.write(`The folder ${SAMPLES} is missing: its messages are told to no bureau.\n`);

/** The loan life of the collection: opened, paid, missed, cleared, prepaid, settled. */
const LIFE = ["21", "22", "23", "24", "25", "26"];

const TRANSFERRED = { "B.AcctCode": "N00000000H0001LN2023000777" };

describe.skipIf(!present)(present ? "samples" : `samples (left out: there is no ${SAMPLES} here)`, () => {
  test("the life loads record by record", () => {
    expect(refusals(LIFE.map((start) => read(start)))).toEqual(LIFE.map(() => []));
  });

  test.each(["27", "28", "29", "30"])("%s changes what the life has told, and loads after it", (start) => {
    expect(refusals([...LIFE, start].map((one) => read(one))).flat()).toEqual([]);
  });

  test.each(["32", "33", "34", "35", "36", "38", "39", "41", "43", "44", "45", "46"])(
    "%s is the first that is told of something, and loads",
    (start) => {
      expect(refusals([read(start)])).toEqual([[]]);
    },
  );

  test.each(["40", "42"])("%s is of an account that was opened, and loads after the opening alone", (start) => {
    expect(refusals([read("21"), read(start)])).toEqual([[], []]);
    expect(refusals([read(start)])).toEqual([["R2101215"]]);
  });

  test("31 transfers another account away, the month after its last one", () => {
    const told = ["21", "22", "23"].map((start) => read(start, TRANSFERRED));
    const april = read("25", { ...TRANSFERRED, K: null });
    expect(refusals([...told, april, read("31")]).flat()).toEqual([]);
    expect(refusals([...told, read("31")]).at(-1)).toEqual(["R2151204"]);
    expect(refusals([read("31")])).toEqual([["R2151201"]]);
  });

  test.each([
    ["22", ["R2101215"]],
    ["24", ["R2101214", "R2101215"]],
    ["27", ["I2111B02"]],
    ["28", ["R2121206"]],
    ["30", ["R2131203"]],
  ])("%s alone is of an account that the bureau does not know", (start, rules) => {
    expect(refusals([read(start)])).toEqual([rules]);
  });

  test("29 is refused until the closing is told, whose day it names", () => {
    expect(refusals([...LIFE.slice(0, 5), "29"].map((one) => read(one))).at(-1)).toEqual(["R2121224"]);
  });
});

/** The rules that refuse each message, told in order to one bureau that knows nothing yet. */
function refusals(messages: readonly Message[]): string[][] {
  return tellStory(pbocG2Bureau(), messages).map((rules) => rules.toSorted());
}

function read(start: string, changes: Changes = {}): Message {
  const file = readdirSync(SAMPLES).find((name) => name.startsWith(`${start}-`)) ?? start;
  const text = readFileSync(`${SAMPLES}/${file}`, "utf8").trimEnd();
  const { recordType, body } = decodeRecord(text, { file, line: 1 });
  return { type: recordType, body: mutate(body, changes) };
}
