import { encodeRecord } from "../../codec/encode-record.js";
import { encodeReport, packFile } from "../../file/encode-report.js";
import type { FileHeader } from "../../file/file-header.js";
import type { FilePart } from "../../file/file-part.js";
import type { ReadOptions } from "../../file/read-options.js";
import type { Sm4Settings } from "../../file/sm4.js";
import type { Registries } from "../rule.js";
import { BASE_RECORDS, PROVIDER } from "./base-records.js";
import { type Changes, mutate } from "./mutate.js";

/** A file as bytes, with the name under which it is read; plain under its right name unless told otherwise. */
export interface TestFile {
  readonly bytes: Uint8Array;
  readonly options?: Partial<ReadOptions>;
  readonly registries?: Registries;
}

/** What proves a file rule: a file, or the parts of one that no bytes can bring about. */
export type FileProof = TestFile | readonly FilePart[];

/** Name of the right file, without its form. */
export const FILE_NAME: string = `${PROVIDER}2024021621000010`;

/** A key of nobody, for files that are encrypted. */
export const FILE_KEY: Sm4Settings = {
  mode: "cbc",
  key: "00112233445566778899aabbccddeeff",
  iv: "0".repeat(32),
};

/** Header of the right file. */
export const FILE_HEADER: FileHeader = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: PROVIDER,
  createdAt: "2024-02-16T09:30:00",
  count: 2,
};

/** First record of the right file, as its line. */
export const FIRST_LINE: string = lineWith({});

const SECOND_LINE = lineWith({ "B.AcctCode": `${PROVIDER}LN0002` });

/** A file that breaks no rule. */
export const RIGHT_FILE: Buffer = encodeReport(FILE_HEADER, [FIRST_LINE, SECOND_LINE]);

/** For each file rule a file that breaks it and nothing else. */
export const FILE_PROOFS: Readonly<Record<string, FileProof>> = {
  F0000201: { bytes: RIGHT_FILE, options: { name: `${FILE_NAME}(1).txt` } },
  F0000301: { bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), RIGHT_FILE]) },
  F0000401: { bytes: encodeReport({ ...FILE_HEADER, createdAt: "2024-02-17T09:30:00" }, [FIRST_LINE, SECOND_LINE]) },
  F0000501: {
    bytes: encodeReport({ ...FILE_HEADER, count: 3 }, [FIRST_LINE, "x".repeat(5000), SECOND_LINE]),
    options: { limits: { lineLength: 4000 } },
  },
  F0000502: { bytes: RIGHT_FILE.subarray(0, -2) },
  F0001202: { bytes: RIGHT_FILE, registries: { providers: new Set(["X00000000H0001"]) } },
  F0001302: { bytes: Buffer.from(RIGHT_FILE.toString("utf8").replace("2.0.0", "2.0.1")) },
  R0000201: { bytes: encodeReport(FILE_HEADER, [FIRST_LINE, lineWith({ "B.RptDateCode": "90" })]) },
  "TS-ABF000": {
    bytes: packFile(RIGHT_FILE, "enc", { ...FILE_KEY, key: "f".repeat(32) }),
    options: { name: `${FILE_NAME}.enc`, sm4: FILE_KEY },
  },
  "TS-ABF001": { bytes: packFile(RIGHT_FILE, "txt.zip").subarray(0, 60), options: { name: `${FILE_NAME}.txt.zip` } },
  // Nothing that is read as a report is beyond all parsing today; the rule is there for who hands in the defect.
  "TS-ABF002": [{ part: "defect", defect: { kind: "unparseable", line: null, detail: "Made up." } }],
  "TS-ABF011": { bytes: Buffer.concat([RIGHT_FILE.subarray(0, 52), badUtf8(RIGHT_FILE.subarray(52))]) },
  "TS-HEADER-COUNT": { bytes: encodeReport({ ...FILE_HEADER, count: 3 }, [FIRST_LINE, SECOND_LINE]) },
};

/** A right record with changes, as a line. */
export function lineWith(changes: Changes): string {
  return encodeRecord("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes));
}

/** Bytes of records in which the third byte of the first Chinese character is lost. */
function badUtf8(bytes: Buffer): Buffer {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]);
}
