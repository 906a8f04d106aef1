import { describe, expect, it } from "vitest";
import { validateValidateLine, validateValidateReport } from "../../../schemas/generated/validators/index.js";
import { parseWith } from "../../../schemas/validation.js";
import { decodeRecord } from "../../profiles/pboc-g2/codec/decode-record.js";
import { checkRecord } from "../../profiles/pboc-g2/rules/engine/check-record.js";
import { jsonReporter, ndjsonReporter } from "./json-reporters.js";
import type { ValidateEvent, ValidateReporter, ValidateSummary } from "./validate-event.js";

const record = decodeRecord("<InAcctInf><AcctBsSgmt><InfRecType>210</InfRecType></AcctBsSgmt></InAcctInf>", {
  file: "a.txt",
  line: 2,
});
const { findings } = checkRecord(record);
const EVENTS: readonly ValidateEvent[] = [
  { type: "input-started", label: "a.txt", name: "a.txt" },
  { type: "findings", label: "a.txt", record, findings },
  { type: "not-judged", label: "b.txt", reason: { en: "It cannot be read.", zh: "无法读取。" } },
  { type: "input-finished", label: "a.txt", records: 1, accepted: 0 },
];
const SUMMARY: ValidateSummary = { inputs: 2, records: 1, must: findings.length, should: 0, notJudged: 1 };

/** All that a reporter writes of some events. */
function written(make: typeof jsonReporter, reveal: boolean, events: readonly ValidateEvent[] = EVENTS): string {
  let text = "";
  const reporter: ValidateReporter = make({ write: (part) => void (text += part), lang: "en", reveal });
  for (const event of events) reporter.event(event);
  reporter.end(SUMMARY);
  return text;
}

describe.each([false, true])("with personal data revealed: %s,", (reveal) => {
  it("the JSON document follows its schema", () => {
    const report = parseWith(validateValidateReport, JSON.parse(written(jsonReporter, reveal)), "validate --json");
    expect(report.items.map(({ type }) => type)).toEqual([...findings.map(() => "finding"), "not-judged", "input"]);
    expect(report.summary).toEqual(SUMMARY);
    expect(report.revealed).toBe(reveal ? true : undefined);
  });

  it("every line of NDJSON follows its schema", () => {
    const lines = written(ndjsonReporter, reveal).trimEnd().split("\n");
    const types = lines.map((line) => parseWith(validateValidateLine, JSON.parse(line), line).type);
    expect(types.slice(reveal ? 1 : 0).at(-1)).toBe("summary");
    expect(types.filter((type) => type === "notice")).toHaveLength(reveal ? 1 : 0);
    expect(types.filter((type) => type === "finding")).toHaveLength(findings.length);
  });
});

it("follows its schema where nothing was read", () => {
  expect(parseWith(validateValidateReport, JSON.parse(written(jsonReporter, false, [])), "").items).toEqual([]);
});

it("has something to tell in this test", () => {
  expect(findings.length).toBeGreaterThan(0);
});
