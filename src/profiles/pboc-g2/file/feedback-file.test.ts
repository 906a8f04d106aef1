import { describe, expect, test } from "vitest";
import { encodeFeedback, readFeedback } from "./feedback-file.js";
import type { FileName } from "./file-name.js";
import { formatFileName } from "./file-name.js";
import { makeFeedback, type ReportOutcome } from "./make-feedback.js";

const name: FileName = {
  provider: "N00000000H0001",
  date: "2024-02-16",
  recordType: "210",
  serial: "001",
  feedbackFlag: "0",
  form: "txt",
};
const raw = "<Document><InAcctInf></InAcctInf></Document>";
const error = (n: number): { FbCode: string; FbMsg: string } => ({ FbCode: `BLE00${n}`, FbMsg: "TotOverd" });
const outcome = (part: Partial<ReportOutcome>): ReportOutcome => ({
  name,
  version: "2.0.0",
  createdAt: "2024-02-16T10:15:00",
  accepted: 7,
  rejected: [],
  fileErrors: [],
  ...part,
});
const textOf = (part: Partial<ReportOutcome>): string[] =>
  encodeFeedback(makeFeedback(outcome(part)).file)
    .toString("utf8")
    .split("\r\n");

describe("what a bureau answers", () => {
  test("flag 1: all loaded, and nothing but the header", () => {
    expect(formatFileName(makeFeedback(outcome({})).name)).toBe("N00000000H00012024021621000011.txt");
    expect(textOf({})).toEqual(["A0722.0.0N00000000H000120240216210000112.0.02024021610150000000070000000", ""]);
  });

  test("flag 3: one line a rejected record, at most five errors each", () => {
    const errors = [1, 2, 3, 4, 5, 6].map(error);
    const [header, line, last] = textOf({ rejected: [{ line: 4, raw, errors }] });
    expect(header).toBe("A0722.0.0N00000000H000120240216210000132.0.02024021610150000000070000001");
    const told = errors
      .slice(0, 5)
      .map(({ FbCode }) => `<ErrInf><FbCode>${FbCode}</FbCode><FbMsg>TotOverd</FbMsg></ErrInf>`);
    const record = Buffer.from(raw).toString("base64");
    expect(line).toBe(
      `<Document><FbInf><ErrRecId>4</ErrRecId><FbErrNum>5</FbErrNum>${told.join("")}<ErrRec>${record}</ErrRec></FbInf></Document>`,
    );
    expect(last).toBe("");
  });

  test("flag 2: the file as a whole, without line and record, nothing counted", () => {
    const fileErrors = [{ FbCode: "ABH005", FbMsg: "0000" }];
    expect(textOf({ fileErrors, rejected: [{ line: 2, raw, errors: [] }] })).toEqual([
      "A0722.0.0N00000000H000120240216210000122.0.02024021610150000000000000000",
      "<Document><FbInf><FbErrNum>1</FbErrNum><ErrInf><FbCode>ABH005</FbCode><FbMsg>0000</FbMsg></ErrInf></FbInf></Document>",
      "",
    ]);
  });

  test("a record whose base64 would be too long is left out, its line and errors are not", () => {
    const [, line] = textOf({ rejected: [{ line: 2, raw: "x".repeat(75_001), errors: [error(1)] }] });
    expect(line).toContain("<ErrRecId>2</ErrRecId>");
    expect(line).not.toContain("ErrRec>x");
    expect(line).not.toContain("<ErrRec>");
  });
});

describe("feedback that is not right", () => {
  const header = "A0722.0.0N00000000H000120240216210000132.0.02024021610150000000070000001";
  const line =
    "<Document><FbInf><FbErrNum>1</FbErrNum><ErrInf><FbCode>ABR000</FbCode><FbMsg>0000</FbMsg></ErrInf></FbInf></Document>";
  const defects = (text: string): string[] =>
    readFeedback(Buffer.from(text), { name: "x.txt" }).defects.map((d) =>
      "field" in d ? `${d.kind} ${d.field}` : d.kind,
    );

  test("the same, right", () => {
    expect(defects(`${header}\r\n${line}\r\n`)).toEqual([]);
  });

  test.each([
    ["empty", "", ["header line"]],
    ["a short header", `${header.slice(1)}\r\n${line}\r\n`, ["header line"]],
    ["the header of a report", `A0502102.0.0  N00000000H00012024021609300000000001\r\n`, ["header line"]],
    ["wrong mark and length", `${header.replace("A072", "B050")}\r\n${line}\r\n`, ["header mark", "header length"]],
    ["a flag that does not exist", `${header.slice(0, 38)}9${header.slice(39)}\r\n${line}\r\n`, ["header feedback-id"]],
    ["more rejected than lines", `${header}\r\n`, ["header-count"]],
    ["a line that is no record", `${header}\r\nx\r\n`, ["unparseable", "header-count"]],
    ["another record", `${header}\r\n${raw}\r\n`, ["unparseable", "header-count"]],
    ["no code", `${header}\r\n${line.replace("<FbCode>ABR000</FbCode>", "")}\r\n`, ["unparseable", "header-count"]],
  ])("%s", (_, text, expected) => {
    expect(defects(text)).toEqual(expected);
  });
});
