import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.js";

test.each<[string, string | undefined]>([
  ["baseURL", "baseUrl"],
  ["base_url", "baseUrl"],
  ["header", "headers"],
  ["tsl", undefined],
  ["tlss", "tls"],
  ["password", undefined],
  ["", undefined],
])("%j is taken for %j", (received, meant) => {
  expect(didYouMean(received, ["kind", "baseUrl", "headers", "tls", "paths"])).toBe(meant);
});
