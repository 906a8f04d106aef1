import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import { agreementByName } from "../generate/agreements.js";
import { bindingLevel, type Clause } from "./binding.js";
import { bindingOf } from "./pboc-g2/requirements/binding-of.js";

const found = agreementByName("plain");
if (found === null) throw new Error("There is no agreement plain.");
const plain: Agreement = found;
const stating: Agreement = {
  ...plain,
  exchange: { feedback: { days: 1, at: "00:00" }, repair: { days: 1, count: "calendar" }, recoveryHours: 24 },
};

describe("bindingLevel", () => {
  const must = (confidence: Clause["confidence"], ...statedBy: string[]): Clause => ({
    level: "MUST",
    confidence,
    statedBy,
  });

  it.each<[string, Clause, Agreement, "MUST" | "SHOULD"]>([
    ["background knowledge that no agreement states is a SHOULD", must("D"), stating, "SHOULD"],
    ["so is what this agreement is silent about", must("D", "exchange.repair"), plain, "SHOULD"],
    ["what the agreement states binds at full level", must("D", "exchange.repair"), stating, "MUST"],
    ["one part that states it is enough", must("D", "exchange.nothing", "deadline"), plain, "MUST"],
    ["a part inside a value is none", must("D", "name.length.more"), plain, "SHOULD"],
    ["what is inferred binds where the agreement is silent too", must("C"), plain, "MUST"],
    ["what is certain binds anyway", must("A"), plain, "MUST"],
  ])("%s", (_name, clause, agreement, level) => {
    expect(bindingLevel(clause, agreement)).toBe(level);
  });

  it("never makes a SHOULD a MUST", () => {
    expect(bindingLevel({ level: "SHOULD", confidence: "A", statedBy: ["deadline"] }, plain)).toBe("SHOULD");
  });
});

describe("bindingOf", () => {
  it.each([
    ["OWED-30", { requirement: "OWED-30", level: "MUST", confidence: "A-" }],
    ["R2101215", { requirement: "R2101215", level: "MUST", confidence: "B" }],
    ["NF24", { requirement: "NF24", level: "SHOULD", confidence: "B" }],
    ["UNOWED-213", { requirement: "UNOWED-213", level: "MUST", confidence: "C" }],
    ["UNOWED-90", { requirement: "UNOWED-OTHER", level: "MUST", confidence: "A-" }],
  ])("%s", (id, binding) => {
    expect(bindingOf(id, plain)).toEqual(binding);
  });

  it("knows no id that nobody can look up", () => {
    expect(() => bindingOf("OWED-99", plain)).toThrow("No requirement is called OWED-99");
  });
});
