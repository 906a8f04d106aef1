import { describe, expect, test } from "vitest";
import { currentRequirementSet } from "../../../verdict/requirement-sets.js";
import { ALL_RULES, ruleOf } from "./all-rules.js";
import { NOT_JUDGED } from "./not-judged.js";
import { RECORD_PROOFS } from "./testing/all-record-proofs.js";
import { DOMAIN_FOLDER, hasDomain, rulesOfDomain } from "./testing/domain-list.js";
import { fileGaps } from "./testing/file-gaps.js";
import { historyGaps } from "./testing/history-gaps.js";
import { OFFICIAL_LIST } from "./testing/official-list.js";
import { OTHER_ID_PROOFS } from "./testing/other-id-proofs.js";
import { otherIdGaps, recordGaps } from "./testing/record-gaps.js";

const LISTED = Object.entries(OFFICIAL_LIST).flatMap(([section, rules]) =>
  Object.entries(rules).map(([id, code]) => ({ id, section, code })),
);
const REQUIREMENTS = new Set(currentRequirementSet.requirements.map(({ id }) => id));
const LEFT_OUT = new Map(NOT_JUDGED.map((rule) => [rule.id, rule]));

/** Rules of the list that no message can break, as far as is known. */
const UNBREAKABLE: Readonly<Record<string, string>> = {
  R2320103: "no element of a guarantee depends on its account type: G1 and G2 have the same",
  R2320104: "no value of a guarantee depends on its account type",
  R2320106: "every segment of a guarantee is one of both its account types",
};

/** Rules that no message can break alone, and what it must break besides. */
const NEVER_ALONE: Readonly<Record<string, string>> = {
  R2100116: "the way of security that it is about is not in the code table (I0000201), as S11 says too",
  I2100K01: "a counter of 0 is wrong beside a group (I0000701), and without one the group is missing (S0000101)",
  I5100D02: "a counter of 0 is wrong beside a group (I0000701), and without one the group is missing (S0000101)",
  I5100E02: "a counter of 0 is wrong beside a group (I0000701), and without one the group is missing (S0000101)",
  I5100F02: "a counter of 0 is wrong beside a group (I0000701), and without one the group is missing (S0000101)",
};

test("every official rule of §6.2 to §6.7 is judged, has a message that passes and one that fails, and is a requirement", async () => {
  const gaps: string[] = [];
  for (const { id, code } of LISTED) {
    const missing = [...(await proofGaps(id)), ...factGaps(id, code)];
    if (!REQUIREMENTS.has(id)) missing.push(`is no requirement of ${currentRequirementSet.revision}`);
    gaps.push(...missing.map((gap) => `${id} ${gap}`));
  }
  expect(gaps).toEqual([]);
});

describe("the list", () => {
  test("has each rule once: 224 are judged under their own id, 8 under another, 3 can be broken by nothing", () => {
    expect(new Set(LISTED.map(({ id }) => id)).size).toBe(LISTED.length);
    const count = (ids: readonly string[]): number => LISTED.filter(({ id }) => ids.includes(id)).length;
    expect(LISTED.filter(({ id }) => ruleOf(id) !== undefined)).toHaveLength(224);
    expect([count(Object.keys(OTHER_ID_PROOFS)), count(Object.keys(UNBREAKABLE))]).toEqual([8, 3]);
  });

  test("names every rule that says of itself that it is official", () => {
    const listed = new Set(LISTED.map(({ id }) => id));
    const official = ALL_RULES.filter(({ origin }) => origin === "official");
    expect(official.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("only the rules named here are broken together with others", () => {
    const together = LISTED.map(({ id }) => id).filter((id) => RECORD_PROOFS[id]?.also !== undefined);
    expect(together.sort()).toEqual(Object.keys(NEVER_ALONE).sort());
  });

  if (!hasDomain) process.stdout.write(`The folder ${DOMAIN_FOLDER} is missing: the list of rules is not compared.\n`);
  test.skipIf(!hasDomain)(
    hasDomain
      ? "is that of the domain files"
      : `is that of the domain files (left out: there is no ${DOMAIN_FOLDER} here)`,
    () => {
      // What the tables have no code for; official-list.ts says where these two are from.
      const codes: Readonly<Record<string, string>> = { R2100102: "BLR001", I5100B01: "BPE000" };
      const domain = rulesOfDomain().map((rule) => ({ ...rule, code: rule.code ?? codes[rule.id] ?? null }));
      const byId = <T extends { readonly id: string }>(rules: readonly T[]): T[] =>
        rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(LISTED)).toEqual(byId(domain));
    },
  );
});

/** What is missing of the messages that show a rule: one that passes, and one that fails it. */
async function proofGaps(id: string): Promise<string[]> {
  const rule = ruleOf(id);
  if (rule?.kind === "record") return recordGaps(rule);
  if (rule?.kind === "file") return fileGaps(rule);
  if (rule?.kind === "history") return historyGaps(rule);
  const leftOut = LEFT_OUT.get(id);
  if (leftOut === undefined) return ["is neither a rule nor named in not-judged.ts"];
  return id in UNBREAKABLE ? [] : otherIdGaps(id);
}

/** Whether a rule is answered as the list says, and does not stand among those that are left out as well. */
function factGaps(id: string, code: string | null): string[] {
  const [rule, leftOut] = [ruleOf(id), LEFT_OUT.get(id)];
  const told = rule === undefined ? (leftOut?.feedbackCode ?? null) : rule.feedback.code;
  const gaps = told === code ? [] : [`is answered with ${told ?? "no code"}, and in the list with ${code ?? "none"}`];
  return rule !== undefined && leftOut !== undefined ? [...gaps, "is judged, and stands in not-judged.ts"] : gaps;
}
