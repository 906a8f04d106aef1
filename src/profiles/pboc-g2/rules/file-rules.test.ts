import { describe, expect, test } from "vitest";
import { encodeRecord } from "../codec/encode-record.js";
import { encodeReport, packFile } from "../file/encode-report.js";
import type { FileHeader } from "../file/file-header.js";
import type { FilePart } from "../file/file-part.js";
import type { ReadOptions } from "../file/read-options.js";
import { readReport } from "../file/read-report.js";
import type { Sm4Settings } from "../file/sm4.js";
import { FILE_RULES } from "./all-rules.js";
import { checkFile, type FileCheckEvent } from "./engine/check-file.js";
import { CompactKeySet } from "./file/compact-key-set.js";
import type { Registries } from "./rule.js";
import { BASE_RECORDS, PROVIDER } from "./testing/base-records.js";
import { type Changes, mutate } from "./testing/mutate.js";

const NAME = `${PROVIDER}2024021621000010`;
const KEY: Sm4Settings = { mode: "cbc", key: "00112233445566778899aabbccddeeff", iv: "0".repeat(32) };
const HEADER: FileHeader = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: PROVIDER,
  createdAt: "2024-02-16T09:30:00",
  count: 2,
};

/** A file as bytes, with the name under which it is read. */
interface TestFile {
  readonly bytes: Uint8Array;
  readonly options?: Partial<ReadOptions>;
  readonly registries?: Registries;
}

const FIRST = record({});
const SECOND = record({ "B.AcctCode": `${PROVIDER}LN0002` });
const RIGHT = report(HEADER, [FIRST, SECOND]);

/** For each file rule a file that breaks it and nothing else. */
const PROOFS: Readonly<Record<string, TestFile | readonly FilePart[]>> = {
  F0000201: { bytes: RIGHT, options: { name: `${NAME}(1).txt` } },
  F0000301: { bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), RIGHT]) },
  F0000401: { bytes: report({ ...HEADER, createdAt: "2024-02-17T09:30:00" }, [FIRST, SECOND]) },
  F0000501: {
    bytes: report({ ...HEADER, count: 3 }, [FIRST, "x".repeat(5000), SECOND]),
    options: { limits: { lineLength: 4000 } },
  },
  F0000502: { bytes: RIGHT.subarray(0, -2) },
  F0001202: { bytes: RIGHT, registries: { providers: new Set(["X00000000H0001"]) } },
  F0001302: { bytes: Buffer.from(RIGHT.toString("utf8").replace("2.0.0", "2.0.1")) },
  R0000201: { bytes: report(HEADER, [FIRST, record({ "B.RptDateCode": "90" })]) },
  "TS-ABF000": {
    bytes: packFile(RIGHT, "enc", { ...KEY, key: "f".repeat(32) }),
    options: { name: `${NAME}.enc`, sm4: KEY },
  },
  "TS-ABF001": { bytes: packFile(RIGHT, "txt.zip").subarray(0, 60), options: { name: `${NAME}.txt.zip` } },
  // Nothing that is read as a report is beyond all parsing today; the rule is there for who hands in the defect.
  "TS-ABF002": [{ part: "defect", defect: { kind: "unparseable", line: null, detail: "Made up." } }],
  "TS-ABF011": { bytes: Buffer.concat([RIGHT.subarray(0, 52), badUtf8(RIGHT.subarray(52))]) },
  "TS-HEADER-COUNT": { bytes: report({ ...HEADER, count: 3 }, [FIRST, SECOND]) },
};

describe("every file rule has a file that passes and one that fails it alone", () => {
  test.each(FILE_RULES.map((rule) => rule.id))("%s", async (id) => {
    const proof = PROOFS[id];
    if (proof === undefined) throw new Error(`No proof for rule ${id}: add a file to PROOFS in file-rules.test.ts.`);
    expect(await brokenBy({ bytes: RIGHT })).toEqual([]);
    // A header that could not be trusted to the end leaves the rest of the file to be judged all the same.
    expect(await brokenBy(proof)).toEqual([id]);
  });

  test("the same file in every form breaks nothing", async () => {
    expect(await brokenBy({ bytes: packFile(RIGHT, "txt.zip"), options: { name: `${NAME}.txt.zip` } })).toEqual([]);
    const sealed = packFile(RIGHT, "enc", KEY);
    expect(await brokenBy({ bytes: sealed, options: { name: `${NAME}.enc`, sm4: KEY } })).toEqual([]);
  });
});

describe("checkFile", () => {
  test("counts what is accepted and what is rejected", async () => {
    const events = await run({ bytes: report(HEADER, [FIRST, record({ "H.TotOverd": "1" })]) });
    expect(events.at(-1)).toMatchObject({ kind: "end", records: 2, accepted: 1, rejected: 1 });
  });

  test("a record of another type than the header's is ABR000", async () => {
    const other = "<Document><InAcctEntDel><InfRecType>214</InfRecType></InAcctEntDel></Document>";
    expect(await brokenBy({ bytes: report(HEADER, [FIRST, other]) })).toEqual(["R0000101"]);
  });

  test("records that only a line feed divides are told apart, and the file is refused", async () => {
    const wrong = record({ "B.AcctCode": `${PROVIDER}LN0002`, "H.TotOverd": "1" });
    const bytes = report({ ...HEADER, count: 1 }, [`${FIRST}\n${wrong}`]);
    expect(await brokenBy({ bytes })).toEqual(["F0000502", "I2100H07"]);
    const found = (await run({ bytes })).flatMap((event) => (event.kind === "record" ? event.findings : []));
    expect(found.map((finding) => finding.line)).toEqual([3]);
  });

  test("record types without a layout are counted, not judged", async () => {
    const line =
      "<Document><EnAcctInfEntDel><InfRecType>414</InfRecType><DelRecCode>1</DelRecCode></EnAcctInfEntDel></Document>";
    const events = await run({
      bytes: report({ ...HEADER, recordType: "414", count: 1 }, [line]),
      options: { name: `${NAME.replace("210000", "414000")}.txt` },
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

async function brokenBy(proof: TestFile | readonly FilePart[]): Promise<string[]> {
  const events = await run(proof);
  const findings = events.flatMap((event) => ("findings" in event ? event.findings : []));
  return [...new Set(findings.map((finding) => finding.rule))].sort();
}

async function run(proof: TestFile | readonly FilePart[]): Promise<FileCheckEvent[]> {
  const events: FileCheckEvent[] = [];
  const file = "bytes" in proof ? proof : null;
  const parts = file === null ? given(proof as readonly FilePart[]) : read(file);
  for await (const event of checkFile(parts, NAME, file?.registries)) events.push(event);
  return events;
}

function read({ bytes, options }: TestFile): AsyncIterable<FilePart> {
  return readReport(given([bytes]), { name: `${NAME}.txt`, ...options });
}

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function report(header: FileHeader, lines: readonly string[]): Buffer {
  return encodeReport(header, lines);
}

function record(changes: Changes): string {
  return encodeRecord("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes));
}

/** Bytes of records in which the third byte of the first Chinese character is lost. */
function badUtf8(bytes: Buffer): Buffer {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]);
}
