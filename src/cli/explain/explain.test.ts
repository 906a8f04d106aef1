import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import { NOT_JUDGED } from "../../profiles/pboc-g2/rules/not-judged.js";
import { rulePages } from "../../profiles/pboc-g2/rules/pages/rule-pages.js";
import { RULE_TEXTS } from "../../profiles/pboc-g2/rules/texts/rule-texts.js";
import { explain } from "../explain.js";
import { UsageError } from "../usage-error.js";

describe("explain", () => {
  test("tells a rule by its id, whatever the case", () => {
    const text = explain("i2100h07", "en");
    expect(text).toMatch(/^I2100H07 {2}Letters N and M go with no arrears\n/);
    for (const part of ["BLE017", "What it does to the borrower", "Innocent explanations", "How to put it right"]) {
      expect(text).toContain(part);
    }
  });

  test("tells every rule behind a feedback code, in Chinese too", () => {
    expect(explain("BLE017", "zh")).toContain("还款状态N或M时无逾期");
  });

  test("says why a rule is not judged here", () => {
    expect(explain("R2320106", "en")).toContain("nothing in record 230 depends on the account type");
  });

  test("tells a requirement that is no official rule", () => {
    const text = explain("owed-40", "en");
    expect(text).toMatch(/^OWED-40 {2}Arrears cleared between settlement days are told that day\n/);
    expect(explain("SCHEDULE", "zh")).toContain("还款计划");
  });

  test("guesses what was meant", () => {
    expect(() => explain("I2100HO7", "en")).toThrow(/Did you mean I2100H07/);
    expect(() => explain("nothing like it", "en")).toThrow(UsageError);
  });
});

describe("texts", () => {
  test.each(ALL_RULES.map((rule) => rule.id))("%s says something in every field and language", (id) => {
    for (const lang of ["en", "zh"] as const) {
      const { title, ...rest } = RULE_TEXTS[lang][id];
      expect(title).not.toBe("");
      for (const part of Object.values(rest)) expect(part).toMatch(lang === "en" ? /[.”]$/ : /。$/);
    }
  });

  test("no rule is both judged and left out", () => {
    const judged = new Set<string>(ALL_RULES.map((rule) => rule.id));
    expect(NOT_JUDGED.filter(({ id }) => judged.has(id))).toEqual([]);
  });
});

describe("docs/rules", () => {
  test("holds exactly the pages that the rules make; refresh them with npm run docs:rules", () => {
    const pages = rulePages();
    expect(readdirSync("docs/rules").sort()).toEqual([...pages.keys()].sort());
    const stale = [...pages].filter(([name, text]) => readFileSync(join("docs/rules", name), "utf8") !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });
});
