import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SuiteName } from "../../../schemas/run/config.js";
import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";
import { contractCases } from "../../../suites/cases/contract-cases.js";
import { correctionCases } from "../../../suites/cases/correction-cases.js";
import { faultCases } from "../../../suites/cases/fault-cases.js";
import { otherwiseCases } from "../../../suites/cases/otherwise-cases.js";
import { processFaultCases } from "../../../suites/cases/process-fault-cases.js";
import { productCases } from "../../../suites/cases/product-cases.js";
import { putRightCases } from "../../../suites/cases/put-right/put-right-cases.js";
import { timingCases } from "../../../suites/cases/timing-cases.js";
import { CLASS_NAMES } from "../../report/text/class-names.js";
import { currentRequirementSet } from "../../verdict/requirement-sets.js";
import { makeRequirementSet } from "./make-requirement-set.js";

const set = currentRequirementSet;
const byId = new Map(set.requirements.map((entry) => [entry.id, entry]));

/** Entries by id, as text, so that a difference names the entry and shows it whole. */
function texts(entries: readonly RequirementEntry[]): Record<string, string> {
  return Object.fromEntries(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
}

describe("the requirement set in force", () => {
  it("holds every rule and every requirement of this version, and nothing else", () => {
    // What differs needs a new revision; the one in force is frozen.
    expect(texts(set.requirements)).toEqual(texts(makeRequirementSet(set).requirements));
  });

  it("says of each requirement which suites test it, or why none does", () => {
    const wrong = set.requirements.filter(
      ({ suites, notTested }) => (suites.length === 0) !== (notTested !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("asks nothing of a lender of plain loans that only other products call for", () => {
    // Otherwise no such lender could be certified: nothing that it does comes to them.
    const asked = set.requirements.filter(
      ({ suites, accountTypes }) => suites.length === 1 && suites[0] === "products" && accountTypes === undefined,
    );
    expect(asked.map(({ id }) => id)).toEqual([]);
  });

  it("has a requirement for every class of finding, and for every suite", () => {
    const classes = new Set(set.requirements.flatMap((entry) => entry.classes));
    expect([...classes].sort()).toEqual(Object.keys(CLASS_NAMES).sort());
    const suites = new Set(set.requirements.flatMap((entry) => entry.suites));
    expect([...suites].sort()).toEqual([
      "contract",
      "corrections",
      "faults",
      "joint",
      "otherwise",
      "products",
      "property",
      "timing",
    ]);
  });
});

describe("what the suites name", () => {
  const named: readonly [SuiteName, readonly { readonly id: string; readonly requirements: readonly string[] }[]][] = [
    ["contract", contractCases],
    ["timing", timingCases],
    ["otherwise", otherwiseCases],
    ["products", productCases],
    ["corrections", [...correctionCases, ...putRightCases]],
    ["faults", [...faultCases, ...processFaultCases]],
  ];

  it.each(named)("%s: each requirement of a case stands in the set as one that the suite tests", (suite, cases) => {
    const unknown = cases.flatMap(({ id, requirements }) =>
      requirements.filter((one) => byId.get(one)?.suites.includes(suite) !== true).map((one) => `${id}: ${one}`),
    );
    expect(unknown).toEqual([]);
    expect(cases.filter(({ requirements }) => requirements.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    "suites/support/run-cohorts.ts",
    "suites/corrections.suite.ts",
    "suites/otherwise.suite.ts",
    "suites/products.suite.ts",
    "suites/support/run-fault-cases.ts",
  ])("%s: so do those of random lives and controls", (path) => {
    const ids = [...readFileSync(path, "utf8").matchAll(/"((?:OWED|UNOWED|SCHEMA)-[\w-]+|[A-Z]\d{7})"/gu)];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.map(([, id = ""]) => id).filter((id) => !byId.has(id))).toEqual([]);
  });
});
