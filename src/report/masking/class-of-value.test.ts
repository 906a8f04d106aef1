import { expect, it } from "vitest";
import { classOfValue } from "./class-of-value.js";
import type { FieldClass } from "./field-class.js";

it.each<[string, FieldClass]>([
  ["12000", "open"],
  ["N", "open"],
  ["equal-instalment", "open"],
  ["2024-03-15T00:00:00.000+08:00", "open"],
  ["present", "open"],
  ["测试甲", "free-text"],
  ["Jürgen", "free-text"],
  ["John Smith 12000", "free-text"],
  ["Dr. Li Xiaoming", "free-text"],
  ["999999199001010016", "id-number"],
  ["13800138000", "id-number"],
  ["N00000000H0001LN20240115", "account-code"],
])("%j where nothing personal belongs is masked as %s", (value, as) => {
  expect(classOfValue("open", value)).toBe(as);
});

it("leaves a field that is declared to be personal as it is declared", () => {
  expect(classOfValue("name", "13800138000")).toBe("name");
});

it("leaves what a rule wants as it says it", () => {
  const wanted = "more than 0, as RpyStatus is C";
  expect(classOfValue("open", wanted, "tool")).toBe("open");
  expect(classOfValue("open", wanted)).toBe("free-text");
  expect(classOfValue("open", "测试甲", "tool")).toBe("free-text");
});
