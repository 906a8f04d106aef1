import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  validateFeedbackRecord,
  validateRecord110,
  validateRecord114,
  validateRecord120,
  validateRecord130,
  validateRecord134,
  validateRecord140,
  validateRecord210,
  validateRecord211,
  validateRecord212,
  validateRecord213,
  validateRecord214,
  validateRecord215,
  validateRecord220,
  validateRecord221,
  validateRecord222,
  validateRecord223,
  validateRecord224,
  validateRecord230,
  validateRecord231,
  validateRecord232,
  validateRecord233,
  validateRecord234,
  validateRecord510,
  validateRecord511,
  validateRecord514,
} from "../../../../schemas/generated/validators/index.js";
import { formatProblems, schemaProblems } from "../../../../schemas/validation.js";
import type { Validator } from "../../../../schemas/validator.js";
import { encodeReport } from "../file/encode-report.js";
import { encodeFeedback, readFeedback } from "../file/feedback-file.js";
import { readSmallReport } from "../file/read-report.js";
import { decodeRecord } from "./decode-record.js";
import { encodeRecord } from "./encode-record.js";
import { parseRecord } from "./parse-record.js";

/** The schema of each record type that has one. */
const validators = new Map<string, Validator<unknown>>([
  ["110", validateRecord110],
  ["114", validateRecord114],
  ["120", validateRecord120],
  ["130", validateRecord130],
  ["134", validateRecord134],
  ["140", validateRecord140],
  ["210", validateRecord210],
  ["211", validateRecord211],
  ["212", validateRecord212],
  ["213", validateRecord213],
  ["214", validateRecord214],
  ["215", validateRecord215],
  ["220", validateRecord220],
  ["221", validateRecord221],
  ["222", validateRecord222],
  ["223", validateRecord223],
  ["224", validateRecord224],
  ["230", validateRecord230],
  ["231", validateRecord231],
  ["232", validateRecord232],
  ["233", validateRecord233],
  ["234", validateRecord234],
  ["510", validateRecord510],
  ["511", validateRecord511],
  ["514", validateRecord514],
]);

const folder = "fixtures/pboc-g2/messages";
const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));

test("there are records of every account type and code", () => {
  const keys = new Set<string>();
  for (const name of names) {
    const { recordType, body } = decodeRecord(readFileSync(`${folder}/${name}`, "utf8"), { file: name, line: 1 });
    if (recordType !== "210" || !validateRecord210(body)) continue;
    keys.add(`type ${body.AcctBsSgmt.AcctType}`).add(`code ${body.AcctBsSgmt.RptDateCode}`);
  }
  expect([...keys].sort((a, b) => a.localeCompare(b))).toEqual([
    "code 10",
    "code 20",
    "code 30",
    "code 31",
    "code 32",
    "code 40",
    "type C1",
    "type D1",
    "type R1",
    "type R2",
    "type R3",
    "type R4",
  ]);
});

describe.each(names)("%s", (name) => {
  const line = readFileSync(`${folder}/${name}`, "utf8");
  const decoded = decodeRecord(line, { file: name, line: 1 });

  test("is read without a defect, the same by both readers", () => {
    expect(decoded.defects).toEqual([]);
    expect(parseRecord(line).body).toEqual(decoded.body);
  });

  test("comes back byte by byte", () => {
    const encoded = encodeRecord(decoded.root, decoded.body);
    if (name.endsWith("-other-order.xml")) {
      expect(encoded).not.toBe(line);
      expect(decodeRecord(encoded, { file: name, line: 1 }).body).toEqual(decoded.body);
    } else {
      expect(encoded).toBe(line);
    }
  });

  test("is as its schema asks", () => {
    const validator = validators.get(decoded.recordType);
    if (validator !== undefined) {
      validator(decoded.body);
      expect(formatProblems(schemaProblems(validator, decoded.body))).toBe("");
    } else {
      expect([decoded.root, validateFeedbackRecord(decoded.body)]).toEqual(["FbInf", true]);
    }
  });
});

describe("whole files", () => {
  test.each([
    "N00000000H00012024021621000010.txt",
    "N00000000H00012024050723000010.txt",
    "N00000000H00012024050921200010.txt",
    "N00000000H00012024060411000010.txt",
    "N00000000H00012024060422000010.txt",
    "N00000000H00012024060451000010.txt",
  ])("the report file %s is read without a defect and comes back byte by byte", (name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const parts = readSmallReport(bytes, { name });
    expect(parts.map(({ part }) => part)).toEqual(["header", "record", "record"]);
    const lines = parts.flatMap((part) => (part.part === "record" ? [part.record.raw] : []));
    const headers = parts.flatMap((part) => (part.part === "header" ? [part.header] : []));
    expect(headers.map((header) => encodeReport(header, lines))).toEqual([bytes]);
  });

  test("the feedback file is read without a defect, comes back byte by byte, and carries the record it rejects", () => {
    const name = "N00000000H00012024021621000013.txt";
    const bytes = readFileSync(`${folder}/${name}`);
    const { header, records, defects } = readFeedback(bytes, { name });
    expect(defects).toEqual([]);
    expect(header && encodeFeedback({ header, records })).toEqual(bytes);
    const report = readFileSync(`${folder}/N00000000H00012024021621000010.txt`, "utf8").split("\r\n");
    const [record] = records;
    expect(Buffer.from(record?.ErrRec ?? "", "base64").toString("utf8")).toBe(report[Number(record?.ErrRecId) - 1]);
  });
});
