import * as fc from "fast-check";
import { expect, test } from "vitest";
import { encodeReport, packFile } from "./encode-report.js";
import { encodeFeedback, readFeedback } from "./feedback-file.js";
import { formatFileName, parseFileName } from "./file-name.js";
import type { FilePart } from "./file-part.js";
import { readReport, readSmallReport } from "./read-report.js";
import { feedback, report, sm4Settings } from "./testing/file-arbitrary.js";

/** The bytes in pieces that end anywhere. */
async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function collect(parts: AsyncIterable<FilePart>): Promise<FilePart[]> {
  const all: FilePart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

test("a report file of any form comes back, in memory and in pieces of any length", async () => {
  await fc.assert(
    fc.asyncProperty(report, sm4Settings, fc.integer({ min: 1, max: 300 }), async (file, sm4, length) => {
      const bytes = packFile(encodeReport(file.header, file.lines), file.name.form, sm4);
      const options = { name: formatFileName(file.name), sm4 };
      const parts = readSmallReport(bytes, options);
      expect(parts.filter(({ part }) => part === "defect")).toEqual([]);
      expect(parts.flatMap((part) => (part.part === "header" ? [part.header] : []))).toEqual([file.header]);
      expect(parts.flatMap((part) => (part.part === "record" ? [part.record.raw] : []))).toEqual(file.lines);
      expect(await collect(readReport(pieces(bytes, length), options))).toEqual(parts);
    }),
    { numRuns: 60 },
  );
});

test("a file name comes back", () => {
  fc.assert(
    fc.property(report, ({ name }) => {
      expect(parseFileName(formatFileName(name))).toEqual({ name, defects: [] });
    }),
  );
});

test("a feedback file of any form comes back", () => {
  fc.assert(
    fc.property(feedback, sm4Settings, fc.constantFrom("txt", "txt.zip", "enc"), (file, sm4, form) => {
      const bytes = packFile(encodeFeedback(file), form, sm4);
      expect(readFeedback(bytes, { name: `x.${form}`, sm4 })).toEqual({ ...file, defects: [] });
    }),
    { numRuns: 100 },
  );
});
