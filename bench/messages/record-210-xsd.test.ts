import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { record210Xsd } from "./record-210-xsd.js";

it("stands in the repository as the layout makes it", () => {
  const committed = readFileSync(new URL("../record-210.xsd", import.meta.url), "utf8");
  expect(committed === record210Xsd(), "bench/record-210.xsd is stale: run npm run bench:xsd").toBe(true);
});
