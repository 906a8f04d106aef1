import { assert, integer, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { UsageError } from "../../usage-error.js";
import { parseShard, requireSharedSeed } from "./shard-option.js";

it("reads every part of every number of parts", () => {
  assert(
    property(integer({ min: 1, max: 1000 }), nat(), (of, number) => {
      const index = 1 + (number % of);
      expect(parseShard(`${index}/${of}`)).toEqual({ index, of });
    }),
  );
});

it.each([
  "",
  "2",
  "2/",
  "/5",
  "0/5",
  "6/5",
  "0/0",
  "1/0",
  "-1/5",
  "1.5/5",
  "2 / 5",
  "2/5/7",
  "1/1001",
  "two/five",
  "2\\5",
])("refuses %j, and says what is expected", (text) => {
  expect(() => parseShard(text)).toThrow(
    `"${text}" names no part of a run. Give which part and of how many, such as 2/5`,
  );
});

it("refuses a part without a seed that the others share", () => {
  expect(() => requireSharedSeed({ index: 2, of: 5 }, undefined)).toThrow(UsageError);
  expect(() => requireSharedSeed({ index: 2, of: 5 }, undefined)).toThrow(
    "--shard 2/5 needs a seed that all 5 parts share",
  );
  expect(() => requireSharedSeed({ index: 2, of: 5 }, 0)).not.toThrow();
  expect(() => requireSharedSeed(undefined, undefined)).not.toThrow();
});
