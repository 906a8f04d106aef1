import { expect, it } from "vitest";
import { wantsColor } from "./wants-color.js";

it.each<[boolean, Record<string, string>, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  // Set and empty asks for nothing, by the words of no-color.org.
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [true, { FORCE_COLOR: "false" }, false],
  [false, { FORCE_COLOR: "" }, false],
  [true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
])("on a terminal: %s, with %j: %s", (isTty, env, colour) => {
  expect(wantsColor(isTty, env)).toBe(colour);
});
