import { expect, it } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { agreementByName, defaultAgreements } from "../../generate/agreements.js";
import { agreementsLived } from "./agreements-lived.js";

const monthEnd = agreementByName("month-end");
if (monthEnd === null) throw new Error("There is no agreement month-end.");
const capabilities: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement: monthEnd,
};

it("are the default ones, unless the lender is set to one and cannot be reset", () => {
  expect(agreementsLived(undefined, null)).toEqual(defaultAgreements);
  expect(agreementsLived(undefined, capabilities)).toEqual(defaultAgreements);
  expect(agreementsLived(undefined, { ...capabilities, canReset: false })).toEqual([monthEnd]);
});

it("are those that were asked for, whatever the lender is set to", () => {
  const [first] = defaultAgreements;
  if (first === undefined) throw new Error("There is no default agreement.");
  const own = { ...monthEnd, name: "our own" };
  expect(agreementsLived([first.name, own], { ...capabilities, canReset: false })).toEqual([first, own]);
  expect(() => agreementsLived(["plian"], null)).toThrow('No agreement is called "plian".');
});
