import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, Result, Run } from "sarif";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { encodeReport } from "../../profiles/pboc-g2/file/encode-report.js";
import { BASE_RECORDS, PROVIDER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import { type Changes, mutate } from "../../profiles/pboc-g2/rules/testing/mutate.js";
import { validate } from "../validate.js";

const NAME = `${PROVIDER}2024021621000010.txt`;
const HEADER = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: PROVIDER,
  createdAt: "2024-02-16T09:30:00",
  count: 3,
};
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallystick sarif "));
  const records = [
    {},
    { "B.AcctCode": `${PROVIDER}LN0002`, "H.TotOverd": "1" },
    { "B.AcctCode": `${PROVIDER}LN0003`, "B.IDNum": "999999199001010017" },
  ];
  writeFileSync(join(folder, NAME), encodeReport(HEADER, records.map(record)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("SARIF", () => {
  it.each(["en", "zh"] as const)("of one file is, in %s, this log", async (lang) => {
    const text = (await sarif([join(folder, NAME)], lang)).replaceAll(pathToFileURL(folder).href, "file:///somewhere");
    const pretty = `${JSON.stringify(withoutVersion(JSON.parse(text) as Log), null, 2)}\n`;
    await expect(pretty).toMatchFileSnapshot(`__snapshots__/validate.${lang}.sarif`);
  });

  it("has every member that the standard requires, and points at line and rule", async () => {
    const log = JSON.parse(await sarif([join(folder, NAME), "nowhere.txt"])) as Log;
    // Required members: §3.13 sarifLog, §3.14 run, §3.18 tool, §3.19 toolComponent, §3.20 invocation, §3.27 result,
    // §3.49 reportingDescriptor and §3.58 notification of SARIF 2.1.0, OASIS Standard, 27 March 2020.
    expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
    const { tool, results, invocations, columnKind } = onlyRun(log);
    const rules = tool.driver.rules ?? [];
    expect([tool.driver.name, columnKind]).toEqual(["tallystick", "utf16CodeUnits"]);
    for (const rule of rules) {
      expect(rule.id).not.toBe("");
      for (const text of [
        rule.shortDescription?.text,
        rule.fullDescription?.text,
        rule.help?.text,
        rule.help?.markdown,
      ]) {
        expect(text?.length).toBeGreaterThan(10);
      }
    }
    expect(results?.map(placeOf)).toEqual([
      ["I2100H07", "error", 3],
      ["I0000401", "error", 4],
    ]);
    for (const result of results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.message.text).not.toBe("");
    }
    const [invocation] = invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { level: "warning", message: { text: "No such file or folder. Check the path." } },
    ]);
  });

  it("names a file by a URI, whatever its name", async () => {
    const odd = "a b#c%?é.xml";
    writeFileSync(join(folder, odd), record({ "H.TotOverd": "1" }));
    const [result] = onlyRun(JSON.parse(await sarif([join(folder, odd)])) as Log).results ?? [];
    expect(uriOf(result)).toBe(pathToFileURL(join(folder, odd)).href);
    const { invocations } = onlyRun(JSON.parse(await sarif(["no such/x#y.txt"])) as Log);
    const [told] = invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(told?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("no%20such/x%23y.txt");
  });

  it("is whole where nothing was found, and masks who it is about", async () => {
    const right = join(folder, "right.xml");
    writeFileSync(right, record({}));
    const run = onlyRun(JSON.parse(await sarif([right])) as Log);
    expect([run.results, run.tool.driver.rules, run.invocations?.[0]?.executionSuccessful]).toEqual([[], [], true]);
    expect(await sarif([join(folder, NAME)])).not.toMatch(/999999199001010017|LN0002/);
  });
});

function onlyRun({ runs }: Log): Run {
  const [run] = runs;
  if (run === undefined) throw new Error("the log has no run");
  return run;
}

function placeOf(result: Result): unknown[] {
  return [result.ruleId, result.level, result.locations?.[0]?.physicalLocation?.region?.startLine];
}

function uriOf(result: Result | undefined): string | undefined {
  return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

function withoutVersion(log: Log): Log {
  return {
    ...log,
    runs: log.runs.map((run) => ({ ...run, tool: { driver: { ...run.tool.driver, version: "0.0.0" } } })),
  };
}

async function sarif(paths: readonly string[], lang: "en" | "zh" = "en"): Promise<string> {
  let out = "";
  await validate(
    paths,
    { format: "sarif", lang },
    {
      environment: {},
      stdin: async function* () {},
      write: (text) => {
        out += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      },
      note: () => {},
      now: () => "2024-02-16T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return out;
}

function record(changes: Changes): string {
  return encodeRecord("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes));
}
