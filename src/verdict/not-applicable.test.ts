import { expect, it } from "vitest";
import type { RequirementEntry } from "../../schemas/run/requirement-set.js";
import { agreementByName } from "../generate/agreements.js";
import { notApplicable } from "./not-applicable.js";

const entry: RequirementEntry = {
  id: "REF-220",
  kind: "reporting",
  level: "MUST",
  confidence: "B",
  source: "L70",
  title: { en: "before", zh: "先" },
  statedBy: ["references"],
  classes: ["disordered"],
  suites: ["products"],
};

it("what is asked only where it was agreed does not apply where no agreement of the run says so", () => {
  const [plain, agreed] = [agreementByName("plain"), agreementByName("holidays-and-grace")];
  if (plain === null || agreed === null) throw new Error("An agreement is gone.");
  const reason = (...agreements: (typeof plain)[]): string | undefined =>
    notApplicable(entry, [], { suites: ["products"], agreements })?.en;
  expect(reason(plain)).toBe("No agreement of the run says that it is so (references).");
  expect(reason(plain, agreed)).toBeUndefined();
});

it("a card that was withheld is asked for only where an agreement withholds cards", () => {
  const [plain, withheld] = [agreementByName("plain"), agreementByName("month-end")];
  if (plain === null || withheld === null) throw new Error("An agreement is gone.");
  const card: RequirementEntry = { ...entry, id: "OWED-CARD-31", statedBy: ["deadline", "cards.unactivated"] };
  const reason = (...agreements: (typeof plain)[]): string | undefined =>
    notApplicable(card, [], { suites: ["products"], agreements })?.en;
  expect(reason(plain)).toBe("No agreement of the run says that it is so (cards.unactivated).");
  expect(reason(plain, withheld)).toBeUndefined();
});
