import { describe, expect, test } from "vitest";
import { encodeReport, packFile } from "../file/encode-report.js";
import { FILE_RULES } from "./all-rules.js";
import { CompactKeySet } from "./file/compact-key-set.js";
import { PROVIDER } from "./testing/base-records.js";
import { fileGaps, judgeFile, rulesBrokenIn } from "./testing/file-gaps.js";
import { FILE_HEADER, FILE_KEY, FILE_NAME, FIRST_LINE, lineWith, RIGHT_FILE } from "./testing/file-proofs.js";

describe("every file rule has a file that passes and one that fails it alone", () => {
  test.each(FILE_RULES)("$id", async (rule) => {
    expect(await fileGaps(rule)).toEqual([]);
  });

  test("the same file in every form breaks nothing", async () => {
    expect(
      await rulesBrokenIn({ bytes: packFile(RIGHT_FILE, "txt.zip"), options: { name: `${FILE_NAME}.txt.zip` } }),
    ).toEqual([]);
    const sealed = packFile(RIGHT_FILE, "enc", FILE_KEY);
    expect(await rulesBrokenIn({ bytes: sealed, options: { name: `${FILE_NAME}.enc`, sm4: FILE_KEY } })).toEqual([]);
  });
});

describe("checkFile", () => {
  test("counts what is accepted and what is rejected", async () => {
    const events = await judgeFile({ bytes: encodeReport(FILE_HEADER, [FIRST_LINE, lineWith({ "H.TotOverd": "1" })]) });
    expect(events.at(-1)).toMatchObject({ kind: "end", records: 2, accepted: 1, rejected: 1 });
  });

  test("a record of another type than the header's is ABR000", async () => {
    const other = "<Document><InAcctEntDel><InfRecType>214</InfRecType></InAcctEntDel></Document>";
    expect(await rulesBrokenIn({ bytes: encodeReport(FILE_HEADER, [FIRST_LINE, other]) })).toEqual(["R0000101"]);
  });

  test("records that only a line feed divides are told apart, and the file is refused", async () => {
    const wrong = lineWith({ "B.AcctCode": `${PROVIDER}LN0002`, "H.TotOverd": "1" });
    const bytes = encodeReport({ ...FILE_HEADER, count: 1 }, [`${FIRST_LINE}\n${wrong}`]);
    expect(await rulesBrokenIn({ bytes })).toEqual(["F0000502", "I2100H07"]);
    const found = (await judgeFile({ bytes })).flatMap((event) => (event.kind === "record" ? event.findings : []));
    expect(found.map((finding) => finding.line)).toEqual([3]);
  });

  test("record types without a layout are counted, not judged", async () => {
    const line =
      "<Document><EnAcctInfEntDel><InfRecType>414</InfRecType><DelRecCode>1</DelRecCode></EnAcctInfEntDel></Document>";
    const events = await judgeFile({
      bytes: encodeReport({ ...FILE_HEADER, recordType: "414", count: 1 }, [line]),
      options: { name: `${FILE_NAME.replace("210000", "414000")}.txt` },
    });
    expect(events.at(-1)).toMatchObject({ kind: "end", uncovered: new Map([["414", 1]]) });
    expect(events.filter((event) => event.kind === "record")).toEqual([]);
  });
});

test("the compact key set remembers every key and the line of its first time", () => {
  const set = new CompactKeySet();
  for (let line = 1; line <= 10_000; line += 1) expect(set.firstLine(`key ${line}`, line)).toBe(0);
  for (let line = 1; line <= 10_000; line += 1) expect(set.firstLine(`key ${line}`, 99_999)).toBe(line);
  expect(set.count).toBe(10_000);
});
