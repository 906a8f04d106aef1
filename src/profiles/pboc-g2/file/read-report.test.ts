import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packFile } from "./encode-report.js";
import type { FileDefect } from "./file-defect.js";
import type { FilePart } from "./file-part.js";
import { readReport, readSmallReport } from "./read-report.js";
import type { Sm4Settings } from "./sm4.js";

const name = "N00000000H00012024021621000010.txt";
const header = "A0502102.0.0  N00000000H00012024021609300000000001";
const record = "<Document><InAcctInf><AcctBsSgmt></AcctBsSgmt></InAcctInf></Document>";
const good = `${header}\r\n${record}\r\n`;
const sm4: Sm4Settings = { mode: "cbc", key: "0".repeat(32), iv: "1".repeat(32) };

const defectsOf = (parts: readonly FilePart[]): FileDefect[] =>
  parts.flatMap((part) => (part.part === "defect" ? [part.defect] : []));
const recordsOf = (parts: readonly FilePart[]): number => parts.filter(({ part }) => part === "record").length;
const read = (text: string | Uint8Array, as: string = name): FilePart[] =>
  readSmallReport(typeof text === "string" ? Buffer.from(text) : text, { name: as });

async function readAll(bytes: AsyncIterable<Uint8Array>, as: string, limits = {}): Promise<FilePart[]> {
  const parts: FilePart[] = [];
  for await (const part of readReport(bytes, { name: as, limits })) parts.push(part);
  return parts;
}

test("a whole file has no defect", () => {
  expect(read(good).map(({ part }) => part)).toEqual(["header", "record"]);
});

describe("the name", () => {
  test.each([
    ["../../etc/passwd", ["extension", "length"]],
    ["N00000000H00012024021621000010.TXT", ["extension"]],
    ["N00000000H00012024023021000010.txt", ["date"]],
    ["N00000000H00012024021624000010.txt", ["record-type"]],
    ["N00000000H00012024021621010010.txt", ["reserved"]],
    ["N00000000H00012024021621000-10.txt", ["serial"]],
    ["N00000000H00012024021621000014.txt", ["feedback-flag"]],
    ["N0000000/H00012024021621000010.txt", ["provider"]],
  ])("%s", (as, parts) => {
    const found = defectsOf(read(good, as)).flatMap((defect) => (defect.kind === "file-name" ? [defect.part] : []));
    expect(found).toEqual(parts);
  });
});

describe("the header", () => {
  test.each([
    ["too short", header.slice(1), ["header line"]],
    ["wrong mark", header.replace("A", "B"), ["header mark"]],
    ["wrong length field", header.replace("A050", "A051"), ["header length"]],
    ["version format", header.replace("2.0.0", "2-0-0"), ["header version"]],
    ["version not permitted", header.replace("2.0.0", "2.0.1"), ["header-version version"]],
    ["template for 210", header.replace("2.0.0  ", "2.0.010"), ["header template"]],
    ["time that does not exist", header.replace("20240216093000", "20240216240000"), ["header created"]],
    ["reserved not 0", `${header.slice(0, 42)}1${header.slice(43)}`, ["header reserved"]],
    ["count not digits", `${header.slice(0, 43)}      1`, ["header count"]],
    ["another provider than the name", header.replace("H0001", "H0002"), ["header-mismatch provider"]],
    ["another day than the name", header.replace("20240216", "20240217"), ["header-mismatch date"]],
    ["another type than the name", header.replace("A050210", "A050220"), ["header-mismatch record-type"]],
    ["more records than follow", header.replace("0000001", "0000002"), ["header-count"]],
  ])("%s", (_, line, expected) => {
    const parts = read(`${line}\r\n${record}\r\n`);
    expect(defectsOf(parts).map((d) => ("field" in d ? `${d.kind} ${d.field}` : d.kind))).toEqual(expected);
    expect(recordsOf(parts)).toBe(1);
  });

  test("a byte order mark", () => {
    expect(defectsOf(read(`\uFEFF${good}`)).map(({ kind }) => kind)).toEqual(["byte-order-mark"]);
  });

  test("an empty file, and a file without a header", () => {
    expect(defectsOf(read(""))).toMatchObject([{ kind: "header", field: "line" }]);
    const bare = read(`${record}\r\n`);
    expect(defectsOf(bare)).toMatchObject([{ kind: "header", field: "line" }]);
    expect(recordsOf(bare)).toBe(1);
  });
});

describe("line ends", () => {
  test("the last record needs CRLF too", () => {
    expect(defectsOf(read(good.slice(0, -2)))).toMatchObject([{ kind: "line-end", line: 2 }]);
  });

  test("LF alone after the header: the whole file is read so", () => {
    const found = ["header 1", "line-end 2"];
    const mixed = read(good.replace("\r\n", "\n"));
    expect(defectsOf(mixed).map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual(found);
    expect(recordsOf(mixed)).toBe(1);
    const unix = read(`${header.replace("0000001", "0000002")}\n${record}\n${record}\n`);
    expect(defectsOf(unix).map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual(found);
    expect(unix.flatMap((p) => (p.part === "record" ? [p.record.defects.length] : []))).toEqual([0, 0]);
  });

  test("LF alone between records reads both as one", () => {
    const parts = read(`${header}\r\n${record}\n${record}\r\n`);
    expect(defectsOf(parts)).toMatchObject([{ kind: "line-end", line: 2 }]);
    expect(parts.flatMap((p) => (p.part === "record" ? p.record.defects.map(({ kind }) => kind) : []))).toEqual([
      "not-xml",
    ]);
  });

  test("an empty line is a record that cannot be read; the others are fine", () => {
    const parts = read(`${header.replace("0000001", "0000003")}\r\n${record}\r\n\r\n${record}\r\n`);
    expect(parts.flatMap((p) => (p.part === "record" ? [p.record.defects.length] : []))).toEqual([0, 1, 0]);
    expect(defectsOf(parts)).toEqual([]);
  });
});

test("bytes that are not UTF-8 are found on their line, and the record is read as far as it goes", () => {
  const gbk = Buffer.concat([Buffer.from(`${header}\r\n<Document><InAcctInf><Name>`), Buffer.from([0xd5, 0xc5])]);
  const parts = read(Buffer.concat([gbk, Buffer.from("</Name></InAcctInf></Document>\r\n")]));
  expect(defectsOf(parts)).toMatchObject([{ kind: "encoding", line: 2 }]);
  expect(recordsOf(parts)).toBe(1);
});

describe("wrappings that cannot be undone", () => {
  const zipped = gzipSync(good);
  const zip = `${name}.zip`;
  const enc = name.replace(".txt", ".enc");
  const wrong = { ...sm4, key: "f".repeat(32) };

  test("gzip that is cut off keeps what came before", async () => {
    const long = gzipSync(`${header}\r\n${`${record}\r\n`.repeat(20_000)}`);
    const parts = await readAll(one(long.subarray(0, -100)), zip);
    expect(recordsOf(parts)).toBeGreaterThan(1000);
    expect(defectsOf(parts)).toMatchObject([{ kind: "decompression", line: null }]);
    expect(defectsOf(read(long.subarray(0, -100), zip))).toMatchObject([{ kind: "decompression" }]);
  });

  test.each([
    ["not gzip at all", Buffer.from(good), { name: zip }, "decompression"],
    [
      "gzip with a wrong checksum",
      Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8)]),
      { name: zip },
      "decompression",
    ],
    ["no key", packFile(Buffer.from(good), "enc", sm4), { name: enc }, "decryption"],
    ["wrong key", packFile(Buffer.from(good), "enc", sm4), { name: enc, sm4: wrong }, "decryption"],
    [
      "wrong mode",
      packFile(Buffer.from(good), "enc", sm4),
      { name: enc, sm4: { ...sm4, mode: "ctr" as const } },
      "decryption",
    ],
  ])("%s", async (_, bytes, options, kind) => {
    expect(defectsOf(readSmallReport(bytes, options)).map((d) => d.kind)).toEqual([kind]);
    const parts: FilePart[] = [];
    for await (const part of readReport(one(bytes), options)) parts.push(part);
    expect(defectsOf(parts).map((d) => d.kind)).toContain(kind);
  });
});

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe("files made to do harm", () => {
  const zeros = Buffer.alloc(2 ** 20, 0x20);

  test("a line of 200 MB is one defect, held nowhere, and the next record is read", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\r\n<Document>`);
      for (let n = 0; n < 200; n += 1) yield zeros;
      yield Buffer.from(`\r\n${record}\r\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const parts = await readAll(endless(), name);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 2 ** 20);
    expect(defectsOf(parts).map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
      "line-too-long 2",
      "header-count 1",
    ]);
    expect(recordsOf(parts)).toBe(1);
  });

  test("a decompression bomb is refused", async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(`${header}\r\n`), ...Array.from({ length: 80 }, () => zeros)]));
    expect(bomb.length).toBeLessThan(100_000);
    const parts = await readAll(one(bomb), `${name}.zip`);
    expect(defectsOf(parts).map(({ kind }) => kind)).toEqual(["too-large"]);
    expect(defectsOf(read(bomb, `${name}.zip`)).map(({ kind }) => kind)).toEqual(["too-large"]);
  });
});

test("what the source throws is not taken for a defect of the file", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield gzipSync(good).subarray(0, 20);
    throw new Error("connection reset");
  }
  await expect(readAll(failing(), `${name}.zip`)).rejects.toThrow("connection reset");
  await expect(readAll(failing(), name)).rejects.toThrow("connection reset");
});

test("a reader that stops early lets the source go", async () => {
  let closed = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from(`${header}\r\n${record}\r\n`);
    } finally {
      closed += 1;
    }
  }
  for await (const part of readReport(source(), { name })) if (part.part === "record") break;
  expect(closed).toBe(1);
});
