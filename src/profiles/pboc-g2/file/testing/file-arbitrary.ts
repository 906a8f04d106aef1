import * as fc from "fast-check";
import { encodeRecord } from "../../codec/encode-record.js";
import { record210Tree } from "../../codec/testing/record-arbitrary.js";
import type { FeedbackFile } from "../feedback-file.js";
import type { FileHeader } from "../file-header.js";
import type { FileName } from "../file-name.js";
import type { Sm4Settings } from "../sm4.js";

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const alphanumeric = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[A-Za-z0-9]{${length}}$`));
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));

/** A time `yyyy-MM-ddTHH:mm:ss`; days to 28, so that it always exists. */
const time: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1901, max: 2099 }), two(1, 12), two(1, 28), two(0, 23), two(0, 59), two(0, 59))
  .map(([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}`);

/** The name and header of a report file 210 that fit each other, and its lines. */
export const report: fc.Arbitrary<{ name: FileName; header: FileHeader; lines: string[] }> = fc
  .record({
    provider: alphanumeric(14),
    createdAt: time,
    serial: alphanumeric(3),
    form: fc.constantFrom("txt" as const, "txt.zip" as const, "enc" as const),
    lines: fc.array(
      record210Tree.map((tree) => encodeRecord("InAcctInf", tree)),
      { maxLength: 5 },
    ),
  })
  .map(({ provider, createdAt, serial, form, lines }) => ({
    name: { provider, date: createdAt.slice(0, 10), recordType: "210", serial, feedbackFlag: "0", form },
    header: { recordType: "210", version: "2.0.0", template: "", provider, createdAt, count: lines.length },
    lines,
  }));

/** Every mode with a key, and an initialisation vector where it needs one. */
export const sm4Settings: fc.Arbitrary<Sm4Settings> = fc.record({
  mode: fc.constantFrom("ecb", "cbc", "ctr", "cfb", "ofb"),
  key: fc.stringMatching(/^[0-9a-f]{32}$/),
  iv: fc.stringMatching(/^[0-9a-f]{32}$/),
});

const error = fc.record({
  FbCode: fc.stringMatching(/^[A-Z0-9]{6}$/),
  FbMsg: fc.stringMatching(/^[A-Za-z0-9]{0,100}$/),
});

/** A feedback file of flag 3 or 1. */
export const feedback: fc.Arbitrary<FeedbackFile> = fc
  .record({
    originalName: alphanumeric(29),
    createdAt: time,
    accepted: fc.nat({ max: 9_999_999 }),
    records: fc.array(
      fc.record({
        ErrRecId: fc.nat({ max: 99_999_999 }).map(String),
        FbErrNum: digits(1),
        ErrInf: fc.array(error, { minLength: 1, maxLength: 5 }),
        ErrRec: fc.base64String({ maxLength: 200 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ originalName, createdAt, accepted, records }) => ({
    header: {
      version: "2.0.0",
      originalName,
      flag: records.length > 0 ? "3" : "1",
      originalVersion: "2.0.0",
      createdAt,
      accepted,
      rejected: records.length,
    },
    records,
  }));
