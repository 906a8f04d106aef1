import { describe, expect, test } from "vitest";
import { agreementByName } from "../../../../generate/agreements.js";
import { coverageCells } from "../../../../generate/coverage-cells.js";
import type { ReceivedRecord, RuleBreach } from "../../../received-record.js";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { receivedRecord } from "../../received/received-record.js";
import { HISTORY_RULES } from "../all-rules.js";
import { rulesFor } from "../engine/rule-selection.js";
import { inspectRecord } from "../layout/inspect-record.js";
import { BASE_RECORDS } from "../testing/base-records.js";
import { CHANGE_RECORDS } from "../testing/change-records.js";
import { askableRules, needsRegistry } from "./askable-rules.js";
import { LOAN_RECORDS } from "./record-kinds.js";
import { rulesAsked } from "./rules-asked.js";

const arrival = { after: "2024-03-06T00:00:00.000+08:00", by: "2024-03-06T01:00:00.000+08:00" };
const RECORDS = { ...BASE_RECORDS, ...CHANGE_RECORDS };
const NO_FILES = { files: 0, exchange: false } as const;

function decoded(name: keyof typeof RECORDS): ReturnType<typeof decodeRecord> {
  const recordType = name.includes("/") && !name.startsWith("212") ? "210" : name.slice(0, 3);
  const line = encodeRecord(rootOf(recordType) ?? "", RECORDS[name]);
  return decodeRecord(line, { file: "N.txt", line: 2 });
}

function received(name: keyof typeof RECORDS, breaches: RuleBreach[] = [], refusedBy?: RuleBreach[]): ReceivedRecord {
  const record = receivedRecord(decoded(name), arrival, 1, breaches);
  return refusedBy === undefined ? record : { ...record, refusedBy };
}

function breach(rule: string, more: Partial<RuleBreach> = {}): RuleBreach {
  const title = { en: "x", zh: "x" };
  return { rule, level: "MUST", confidence: "A", field: "", received: "", expected: "", title, ...more };
}

/** Ids of the rules that judging the record itself would call, beyond its envelope. */
function called(name: keyof typeof RECORDS): string[] {
  const view = inspectRecord(decoded(name));
  return rulesFor(view.recordType, view.accountType, view.code)
    .filter(({ rule, needs }) => (view.mask & needs) === needs && !needsRegistry(rule))
    .map(({ rule }) => rule.id);
}

describe("rulesAsked", () => {
  const reconciled = (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).filter((name) => !name.startsWith("211"));

  test.each(reconciled)("%s is asked the rules that judging it calls, and its envelope and form", (name) => {
    const { recordType } = decoded(name);
    const expected = [...called(name), "R0000101", "TS-ABR006", `SCHEMA-${recordType}`];
    const asked = rulesAsked({ records: [received(name), received(name)], ...NO_FILES });
    expect([...asked.keys()].sort()).toEqual([...new Set(expected)].sort());
    expect(new Set(asked.values())).toEqual(new Set([2]));
  });

  test("of a record whose envelope is broken nothing but the envelope is asked", () => {
    const asked = rulesAsked({ records: [received("D1/30", [breach("R0000101")], [])], ...NO_FILES });
    expect([...asked.keys()].sort()).toEqual(["R0000101", "TS-ABR006"]);
  });

  test("the form is not asked of a record that breaks a rule", () => {
    const asked = (rule: string): boolean =>
      rulesAsked({ records: [received("D1/30", [breach(rule)])], ...NO_FILES }).has("SCHEMA-210");
    expect([asked("I2100H07"), asked("SCHEMA-210")]).toEqual([false, true]);
  });

  test("files are asked the rules of files, but none that needs a register", () => {
    const asked = rulesAsked({ records: [], files: 3, exchange: true });
    expect(asked.get("F0000301")).toBe(3);
    expect(asked.get("F0000601")).toBe(3);
    expect(asked.has("F0001202")).toBe(false);
    expect(rulesAsked({ records: [], files: 3, exchange: false }).has("F0000601")).toBe(false);
  });

  test("history is asked of what the bureau compares, and counts where its breach would be told", () => {
    const history = (record: ReceivedRecord, exchange: boolean): string[] => {
      const ids = new Set<string>(HISTORY_RULES.map(({ id }) => id));
      return [...rulesAsked({ records: [record], files: 0, exchange }).keys()].filter((id) => ids.has(id)).sort();
    };
    const byOrder = ["R0001203", "R2101205", "R2101206", "R2101210", "R2101212", "R2101215"];
    expect(history(received("D1/30", [], []), false)).toEqual(byOrder);
    expect(history(received("D1/30", [], []), true)).toEqual(
      [...byOrder, "R2101204", "R2101207", "R2101208", "R2101213", "R2101214"].sort(),
    );
    // No bureau was asked; the record breaks a rule by itself; its file failed.
    expect(history(received("D1/30"), true)).toEqual([]);
    expect(history(received("D1/30", [breach("I2100H07", { feedbackCode: "BLE017" })], []), true)).toEqual([]);
    expect(history(received("D1/30", [], [breach("TS-ABF000")]), true)).toEqual([]);
    // A warning does not keep it from being compared.
    expect(history(received("D1/30", [breach("NF4", { level: "SHOULD" })], []), false)).toEqual(byOrder);
  });
});

describe("what loans can be asked", () => {
  test("has a place for every segment that coverage counts", () => {
    const agreement = agreementByName("plain");
    if (agreement === null) throw new Error("There is no agreement plain.");
    const cells = coverageCells(agreement).flatMap(
      (cell) => /^record:(\d\d)\+([A-K])$/u.exec(cell)?.slice(1).join("+") ?? [],
    );
    const kinds = LOAN_RECORDS.flatMap(({ code, segments }) =>
      segments.map((letter) => `${code}+${letter.toUpperCase()}`),
    );
    expect(cells.filter((cell) => !kinds.includes(cell))).toEqual([]);
  });

  test("grows with an exchange and with corrections", () => {
    const size = (exchange: boolean, corrections: boolean): number => askableRules({ exchange, corrections }).size;
    expect([size(false, false), size(true, false), size(false, true), size(true, true)]).toMatchInlineSnapshot(`
      [
        118,
        123,
        123,
        148,
      ]
    `);
  });
});
