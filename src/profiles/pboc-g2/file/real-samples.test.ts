import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateRecord210 } from "../../../../schemas/generated/validators/index.js";
import { schemaProblems } from "../../../../schemas/validation.js";
import { decodeRecord } from "../codec/decode-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { readSmallReport } from "./read-report.js";

/** Messages found in public repositories; kept outside, since they are not ours to pass on. */
const folder = "../shared/samples/pboc-g2/real";
const present = existsSync(folder);
const name = (start: string): string => readdirSync(folder).find((entry) => entry.startsWith(start)) ?? start;
const read = (start: string): string => readFileSync(`${folder}/${name(start)}`, "utf8");

describe.skipIf(!present)(present ? "public samples" : `public samples (left out: there is no ${folder} here)`, () => {
  test("01, an opening of an older level: whole, but for what the level lacked", () => {
    const line = read("01-").trimEnd();
    const { defects, root, body } = decodeRecord(line, { file: "01", line: 1 });
    expect(defects).toEqual([]);
    expect(encodeRecord(root, body)).toBe(line);
    expect(validateRecord210(body)).toBe(false);
    const places = schemaProblems(validateRecord210, body).map(({ pointer, message }) => `${pointer} ${message}`);
    expect(places).toEqual(
      [0, 1, 2].flatMap((index) =>
        ["WartySign", "MaxGuarMcc"].map((tag) => `/RltRepymtInfSgmt/RltRepymtInf/${index} member "${tag}" is missing.`),
      ),
    );
  });

  test("02, a whole file with the letters \\r\\n for a line, and more lines than its header claims", () => {
    const file = name("02-");
    const official = file.slice(file.indexOf("__") + 2);
    const parts = readSmallReport(readFileSync(`${folder}/${file}`), { name: official });
    const found = parts.map((part) => {
      if (part.part === "defect") return `${part.defect.kind} ${String(part.defect.line)}`;
      if (part.part === "header") return `header ${part.header.recordType} ${part.header.template}`;
      return `record ${part.record.line} ${part.record.defects.map(({ kind }) => kind).join()}`;
    });
    expect(found).toMatchInlineSnapshot(`
      [
        "header 110 10",
        "header 1",
        "record 2 not-xml",
        "record 3 ",
        "line-end 2",
        "header-count 1",
      ]
    `);
  });

  test("04, an annotated feedback record: its comments have no place in a record", () => {
    const text = read("04-");
    const { root, defects } = decodeRecord(text.slice(text.indexOf("<Document>")), { file: "04", line: 2 });
    expect(root).toBe("FbInf");
    expect(defects.map(({ kind }) => kind)).toEqual(["forbidden-construct"]);
  });

  test("06 to 12, deletions of whole records: read, with the type of their root", () => {
    const types = readdirSync(folder)
      .filter((entry) => /^(0[6-9]|1[0-2])-/.test(entry))
      .map((entry) => decodeRecord(read(entry).trimEnd(), { file: entry, line: 1 }))
      .map(({ recordType, defects }) => `${recordType} ${defects.length}`);
    expect(types).toEqual(["114 0", "214 0", "224 0", "414 0", "314 0", "424 0", "514 0"]);
  });
});
