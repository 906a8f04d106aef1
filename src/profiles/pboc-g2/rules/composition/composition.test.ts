import { expect, test } from "vitest";
import { decodeRecord } from "../../codec/decode-record.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { inspectRecord } from "../layout/inspect-record.js";
import type { RecordView } from "../record-view.js";
import { compositionRules } from "./composition-rules.js";
import { SEGMENT_TAGS } from "./required-segments.js";

/**
 * The segment matrix of §3.1, written out by hand: for each type, code and variant the letters that must be there and those
 * that must not. D1 is split by Flag, R2 by product.
 */
const MATRIX: readonly (readonly [type: string, codes: string, terms: RecordNode, must: string, mustNot: string])[] = [
  ["D1", "10", { Flag: "0" }, "BCH", "FGIJK"],
  ["D1", "10", { Flag: "1" }, "BCFH", "GIJK"],
  ["D1", "31", { Flag: "0" }, "BCH", "FGIJ"],
  ["D1", "31", { Flag: "2" }, "BCFH", "GIJ"],
  ["D1", "30 32 20", { Flag: "0" }, "BH", "FGIJ"],
  ["D1", "30 32 20", { Flag: "1" }, "BH", "GIJ"],
  ["D1", "40", {}, "BJ", "CDEFGHIK"],
  ["R1", "10", {}, "BCFH", "GIJK"],
  ["R1", "31", {}, "BCFH", "GIJ"],
  ["R1", "30 32 20", {}, "BH", "GIJ"],
  ["R1", "40", {}, "BJ", "CDEFGHIK"],
  ["R4", "10", {}, "BCFH", "GIJK"],
  ["R4", "31", {}, "BCFH", "GIJ"],
  ["R4", "30 32 20", {}, "BH", "GIJ"],
  ["R4", "40", {}, "BJ", "CDEFGHIK"],
  ["R2", "10", { BusiDtlLines: "81" }, "BCFH", "GJK"],
  ["R2", "10", { BusiDtlLines: "82" }, "BCH", "FGJK"],
  ["R2", "31", { BusiDtlLines: "81" }, "BCFH", "GJ"],
  ["R2", "31", { BusiDtlLines: "82" }, "BCH", "FGJ"],
  ["R2", "30 32 20", { BusiDtlLines: "81" }, "BH", "GJ"],
  ["R2", "30 32 20", { BusiDtlLines: "82" }, "BH", "FGJ"],
  ["R2", "40", {}, "BJ", "CDEFGHIK"],
  ["R3", "10", {}, "BCFH", "GIJK"],
  ["R3", "31", {}, "BCFH", "GIJ"],
  ["R3", "30 32 20", {}, "BH", "GIJ"],
  ["C1", "10", {}, "BCGJ", "EFHI"],
  // Official rules leave D, G of C1 at code 40 and 20 open; only vendors leave them out.
  ["C1", "40 20", {}, "BJ", "EFHI"],
];

const LETTERS = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];

test.each(MATRIX.flatMap((row) => row[1].split(" ").map((code) => [row[0], code, row[2], row[3], row[4]] as const)))(
  "%s at %s %o: must %s, must not %s",
  (type, code, terms, must, mustNot) => {
    const whole = LETTERS.filter((letter) => !mustNot.includes(letter));
    expect(breaches(type, code, terms, whole)).toEqual([]);
    for (const letter of must.slice(1)) {
      const rest = whole.filter((other) => other !== letter);
      // Without C its Flag or product is unknown, and with it whether F must be there.
      expect(breaches(type, code, terms, rest), `without ${letter}`).toEqual([tagOf(letter)]);
    }
    for (const letter of mustNot) {
      // A segment C that is told where it must not be also tells its terms.
      expect(breaches(type, code, terms, [...whole, letter]), `with ${letter}`).toEqual([tagOf(letter)]);
    }
  },
);

test.each([
  ["C1", "30"],
  ["C1", "31"],
  ["C1", "32"],
  ["R3", "40"],
])("%s cannot use code %s, and nothing else is said", (type, code) => {
  expect(breaches(type, code, {}, ["B", "C"])).toEqual(["AcctType"]);
});

test("code 90, the fixed point, is not ruled", () => {
  expect(breaches("D1", "90", {}, ["B"])).toEqual([]);
});

/** Feedback tags of the composition rules that a record of these segments breaks. */
function breaches(type: string, code: string, terms: RecordNode, letters: readonly string[]): string[] {
  const view = viewOf(type, code, terms, letters);
  return compositionRules
    .filter((rule) => rule.codes?.includes(code) !== false)
    .filter((rule) => rule.needs.every((letter) => view[letter] !== undefined))
    .filter((rule) => rule.accountTypes?.some((other) => other === type) !== false)
    .flatMap((rule) => rule.check(view, { header: null, registries: {} }).map((found) => found.feedbackTag));
}

function viewOf(type: string, code: string, terms: RecordNode, letters: readonly string[]): RecordView {
  const body: Record<string, RecordNode> = {};
  for (const letter of letters) {
    const own: RecordNode = letter === "B" ? { AcctType: type, RptDateCode: code } : letter === "C" ? terms : {};
    body[tagOf(letter)] = { ...own, InfRecType: "210" };
  }
  return inspectRecord(decodeRecord(encodeRecord("InAcctInf", body), { file: "-", line: 1 }));
}

function tagOf(letter: string): string {
  return SEGMENT_TAGS[letter.toLowerCase() as keyof typeof SEGMENT_TAGS];
}
