import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codeBlocks } from "../../../docs-check/testing/markdown.js";
import {
  EXEMPTION_STATES,
  GATE_NAMES,
  QUIET_STATES,
  REQUIREMENT_VERDICTS,
} from "../../../report/text/judgement-names.js";
import { ExitCode } from "../../../verdict/exit-codes.js";
import { isKnownField } from "../../../verdict/known-fields.js";
import { currentRequirementSet } from "../../../verdict/requirement-sets.js";
import { readExemptions } from "./read-exemptions.js";

const PAGE = "docs/guide/verdicts.md";
const page = readFileSync(PAGE, "utf8");
const folder = mkdtempSync(join(tmpdir(), "tallystick-verdicts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** First cells of the table under a heading's text. */
function firstCells(after: string): string[] {
  const rows =
    page
      .slice(page.indexOf(after))
      .split("\n\n")
      .find((part) => part.startsWith("| ")) ?? "";
  return rows
    .split("\n")
    .slice(2)
    .map((row) => row.split("|")[1]?.trim().replaceAll("`", "") ?? "");
}

describe(PAGE, () => {
  const files = codeBlocks(page).filter(({ language }) => language === "json");

  it("shows a file of each list", () => {
    expect(files).toHaveLength(2);
  });

  it.each(files)("line $line: the file can be used as it stands, and names what there is", ({ text, line }) => {
    const path = join(folder, `${line}.json`);
    writeFileSync(path, text);
    const entries = readExemptions(path, text.includes("knownFailures") ? "knownFailures" : "waivers");
    expect(entries.length).toBeGreaterThan(0);
    for (const { requirement, class: kind, field } of entries) {
      const entry = currentRequirementSet.requirements.find(({ id }) => id === requirement);
      expect(kind === undefined || entry?.classes.includes(kind)).toBe(true);
      expect(field === undefined || isKnownField(field)).toBe(true);
    }
  });

  it("tells every verdict, exit code, gate, and state in which an entry has gone bad", () => {
    expect(firstCells("Each requirement gets a verdict").toSorted()).toEqual(
      Object.keys(REQUIREMENT_VERDICTS).toSorted(),
    );
    expect(firstCells("## The exit code").map(Number)).toEqual(Object.values(ExitCode));
    expect(firstCells("## Gates").toSorted()).toEqual(Object.keys(GATE_NAMES).toSorted());
    const bad = Object.keys(EXEMPTION_STATES).filter((state) => !QUIET_STATES.has(state as "in-force"));
    expect(firstCells("**A list cannot rot.**").toSorted()).toEqual(bad.toSorted());
  });
});
