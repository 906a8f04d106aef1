import { expect, test } from "vitest";
import { validateAgreement } from "../../schemas/generated/validators/index.js";
import { parseWith } from "../../schemas/validation.js";
import { agreementByName, agreementNames, defaultAgreements } from "./agreements.js";

test.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "%s is a valid agreement and found by its name",
  (name, agreement) => {
    expect(parseWith(validateAgreement, agreement, name)).toBe(agreement);
    expect(agreementByName(name)).toBe(agreement);
  },
);

test("names and providers are all different, and an unknown name finds none", () => {
  expect(agreementNames).toEqual(["plain", "holidays-and-grace", "month-end"]);
  expect(new Set(defaultAgreements.map(({ provider }) => provider)).size).toBe(3);
  expect(agreementByName("Plain")).toBeNull();
});

test("between them they cover both orders of cash, both settlements, holidays and none, grace and none", () => {
  const seen = (read: (agreement: (typeof defaultAgreements)[number]) => unknown): unknown[] => [
    ...new Set(defaultAgreements.map(read)),
  ];
  expect(seen(({ cash }) => cash.order)).toEqual(["oldest-first", "matched"]);
  expect(seen(({ settlement }) => settlement.day)).toEqual(["due-day", "month-end"]);
  expect(seen(({ calendar }) => calendar)).toEqual(["none", "CN"]);
  expect(seen(({ grace }) => grace.days)).toEqual([0, 3]);
});
