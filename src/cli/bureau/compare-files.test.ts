import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { validateCreditReportComparison } from "../../../schemas/generated/validators/index.js";
import { PERSON, told, truth } from "../../report/credit-report-page/testing/reports.js";
import { registerBureau } from "../bureau.js";
import { compareFiles } from "./compare-files.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

describe("two credit reports from files", () => {
  test("are a page, with personal data masked", async () => {
    const page = await compareFiles(file("a", told), file("b", truth), { format: "html", lang: "zh" });
    expect(page).toContain("1 个账户存在差异");
    expect(page).not.toContain(PERSON.idNum);
  });

  test("are what differs, as JSON", async () => {
    const text = await compareFiles(file("a", told), file("b", truth), { format: "json", lang: "en" });
    const comparison: unknown = JSON.parse(text);
    expect(validateCreditReportComparison(comparison)).toBe(true);
    expect(comparison).toMatchObject({ accounts: [{ shownBy: "both", cells: [{ told: "1" }, { told: "#" }] }] });
  });

  test.each([
    ["no JSON", "{", "JSON"],
    ["another shape", { accounts: [] }, "is not as its schema asks"],
    ["another person", { ...truth, person: { ...PERSON, idNum: "999999198001010011" } }, "are of two persons"],
  ])("are not read from %s", async (_name, value, message) => {
    const compared = compareFiles(file("a", told), file("b", value), { format: "html", lang: "en" });
    await expect(compared).rejects.toMatchObject({ code: "USAGE", message: expect.stringContaining(message) });
  });

  test("are not read from a file that is not there", async () => {
    const compared = compareFiles(join(folder, "none"), file("b", truth), { format: "html", lang: "en" });
    await expect(compared).rejects.toThrow(/Failed to read the credit report .*none: ENOENT/);
  });

  test("have a command below that of the bureau, which still runs by itself", () => {
    const program = new Command("tallystick").exitOverride();
    registerBureau(program);
    const [bureau] = program.commands;
    expect(bureau?.commands.map((command) => command.name())).toEqual(["compare"]);
    expect(bureau?.registeredArguments).toEqual([]);
  });
});
