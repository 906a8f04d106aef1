import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import type { Sm4Settings } from "../../../../schemas/pboc-g2/sm4-settings.js";
import type { LoadedFile, LoadFault } from "../../bureau.js";
import type { SubmittedFile } from "../../submission.js";
import { packFile } from "../file/encode-report.js";
import { readFeedback } from "../file/feedback-file.js";
import { pbocG2Bureau } from "./pboc-g2-bureau.js";
import { ACCOUNT, closed, month, opened } from "./testing/messages.js";
import { fileOf, receive } from "./testing/tell-bureau.js";

const KEY: Sm4Settings = { mode: "ecb", key: "0123456789abcdeffedcba9876543210" };
const OTHER_KEY: Sm4Settings = { mode: "ecb", key: "fedcba98765432100123456789abcdef" };

const plain = fileOf([opened, month("2024-02")], 1);
const text = Buffer.from(plain.bytes).toString("utf8");

describe("a file that fails as a whole is answered with flag 2, and nothing of it is loaded", () => {
  const broken: readonly [string, string, SubmittedFile][] = [
    ["a header that breaks its layout", "ABH005", withText((all) => all.replace("A050", "B050"))],
    ["a byte order mark", "ABH005", withText((all) => `\uFEFF${all}`)],
    ["a header of another day", "ABF007", withText((all) => all.replace("20301231100000", "20301230100000"))],
    ["a version that is not permitted", "ABH006", withText((all) => all.replace("2.0.0", "2.0.1"))],
    ["a last line without its end", "ABF010", withText((all) => all.slice(0, -2))],
    ["bytes that are not UTF-8", "ABF011", withBytes(Buffer.from(text.replace("示例甲", "\u00ff"), "latin1"))],
    ["a .zip that is none", "ABF001", { ...plain, name: plain.name.replace(".txt", ".txt.zip") }],
    [
      "another key",
      "ABF000",
      { name: plain.name.replace(".txt", ".enc"), bytes: packFile(plain.bytes, "enc", OTHER_KEY) },
    ],
    ["no gzip inside", "ABF001", { name: plain.name.replace(".txt", ".txt.zip"), bytes: Buffer.from([0x1f, 0x8b, 1]) }],
  ];

  test.each(broken)("%s: %s", (_, code, file) => {
    const bureau = pbocG2Bureau({ sm4: KEY });
    const { feedback, outcomes } = receive(bureau, file);
    const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "", sm4: KEY });
    expect(read.defects).toEqual([]);
    expect(read.header).toMatchObject({ flag: "2", accepted: 0, rejected: 0, originalName: file.name.slice(0, 29) });
    expect(read.records.map(({ ErrInf, ErrRecId }) => [ErrRecId, ...ErrInf.map(({ FbCode }) => FbCode)])).toEqual([
      [undefined, code],
    ]);
    expect(outcomes.some(({ loaded }) => loaded)).toBe(false);
    // The name is used up all the same, and what was refused can come in another file.
    expect(
      receive(
        bureau,
        withText((all) => `${all}\r\n`, file.name),
      ).feedback?.flag,
    ).toBe("2");
    expect(receive(bureau, fileOf([opened, month("2024-02")], 2)).feedback?.flag).toBe("1");
  });

  it("answers in plain text where it has no key of its own", () => {
    const file = { name: plain.name.replace(".txt", ".enc"), bytes: packFile(plain.bytes, "enc", KEY) };
    const { feedback } = receive(pbocG2Bureau(), file);
    expect(feedback).toMatchObject({ flag: "2", name: plain.name.replace("0.txt", "2.txt") });
    const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "" });
    expect(read.records[0]?.ErrInf).toEqual([{ FbCode: "ABF000", FbMsg: "0000" }]);
  });

  it("answers nothing where the name is none of a report", () => {
    for (const name of ["report.txt", plain.name.replace("0.txt", "3.txt"), plain.name.replace("210", "999")]) {
      const { feedback, outcomes } = receive(pbocG2Bureau(), { ...plain, name });
      expect(feedback).toBeNull();
      expect(outcomes.map(({ loaded, refusedBy }) => [loaded, refusedBy[0]?.feedbackCode])).toEqual([
        [false, "ABN003"],
        [false, "ABN003"],
      ]);
    }
  });
});

describe("a file that stands", () => {
  it("is loaded in any of its forms, and answered in the same", () => {
    for (const form of ["txt", "txt.zip", "enc"] as const) {
      const bureau = pbocG2Bureau({ sm4: KEY });
      const file = { name: plain.name.replace("txt", form), bytes: packFile(plain.bytes, form, KEY) };
      const { feedback, outcomes } = receive(bureau, file);
      expect(outcomes.map(({ loaded }) => loaded)).toEqual([true, true]);
      expect(feedback).toMatchObject({ flag: "1", name: file.name.replace(/0\./, "1.") });
      const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "", sm4: KEY });
      expect(read).toMatchObject({
        header: { accepted: 2, rejected: 0, createdAt: "2031-01-01T09:00:00" },
        records: [],
      });
    }
  });

  it("loads what is right and refuses the rest, line by line", () => {
    const wrong = month("2024-03", { "H.TotOverd": "5", "H.AcctBal": "-1" });
    const file = fileOf([opened, wrong, month("2024-04"), opened], 1);
    const { outcomes, feedback, records } = receive(pbocG2Bureau(), file);
    expect(outcomes.map(({ line, loaded }) => [line, loaded])).toEqual([
      [2, true],
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(records.map(({ refusedBy }) => refusedBy?.length === 0)).toEqual([true, false, true, false]);
    const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "" });
    expect(read.header).toMatchObject({ flag: "3", accepted: 2, rejected: 2 });
    expect(read.records.map(({ ErrRecId, ErrInf }) => [ErrRecId, ...ErrInf.map(({ FbCode }) => FbCode)])).toEqual([
      ["3", "ABE001", "BLE017"],
      ["5", "ABR002"],
    ]);
  });

  it("counts lines as the bureau does where a line feed joins two records, and refuses that line alone", () => {
    const lines = Buffer.from(fileOf([opened, month("2024-02"), month("2024-03")], 1).bytes).toString("utf8");
    const [header = "", first = "", second = "", third = ""] = lines.split("\r\n");
    const joined = `${header.slice(0, -1)}2\r\n${second}\n${third}\r\n${first}\r\n`;
    const { outcomes, feedback } = receive(pbocG2Bureau(), { ...plain, bytes: Buffer.from(joined) });
    expect(feedback?.flag).toBe("3");
    expect(outcomes.map(({ line, loaded }) => [line, loaded])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect(outcomes[0]?.refusedBy.map(({ feedbackCode }) => feedbackCode)).toEqual(["ABR000"]);
  });

  it("tells five errors of a record at most", () => {
    const empty = month("2024-02", { H: {} });
    const { feedback, outcomes } = receive(pbocG2Bureau(), fileOf([empty], 1));
    expect(outcomes[0]?.refusedBy.length).toBeGreaterThan(5);
    const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "" });
    expect(read.records[0]).toMatchObject({ FbErrNum: "5" });
    expect(read.records[0]?.ErrInf).toHaveLength(5);
  });
});

describe("a bureau that a plan makes fail", () => {
  it("fails a right file as a whole, and loads its records from another", () => {
    const bureau = pbocG2Bureau();
    const failed = receive(bureau, plain, { failFile: "ABF002" });
    expect(failed.feedback?.flag).toBe("2");
    expect(codes(failed)).toEqual([["ABF002"], ["ABF002"]]);
    expect(receive(bureau, plain).repeated).toBe(true);
    expect(receive(bureau, fileOf([opened, month("2024-02")], 2)).feedback?.flag).toBe("1");
  });

  it("refuses a right record, and asks only of records that would be loaded", () => {
    const bureau = pbocG2Bureau();
    const asked: string[] = [];
    const fault: LoadFault = {
      reject: (account, asOf, code) => {
        asked.push(`${account} ${asOf} ${code}`);
        return asOf === "2024-02-15";
      },
    };
    const file = fileOf([opened, opened, month("2024-02"), month("2024-03", { "H.AcctBal": "x" })], 1);
    const loaded = receive(bureau, file, fault);
    expect(asked).toEqual([`${ACCOUNT} 2024-01-15 10`, `${ACCOUNT} 2024-02-15 30`]);
    expect(codes(loaded)).toEqual([[], ["ABR002"], ["ABE003"], ["ABE001"]]);
    expect(loaded.outcomes.map(({ byFault }) => byFault)).toEqual([false, false, true, false]);
    expect(loaded.outcomes[2]?.refusedBy[0]).toMatchObject({ rule: "I0001302", feedbackTag: "MngmtOrgCode" });
    // It was never stored, so the same day can be told again.
    expect(codes(receive(bureau, fileOf([month("2024-02")], 2)))).toEqual([[]]);
  });

  it("makes feedback under a clock that is off", () => {
    const { feedback } = receive(pbocG2Bureau(), plain, { clockMinutes: -600 });
    const read = readFeedback(feedback?.bytes ?? Buffer.alloc(0), { name: feedback?.name ?? "" });
    expect(read.header?.createdAt).toBe("2030-12-31T23:00:00");
  });
});

it("refuses organisations that its register does not have", () => {
  const organisations = new Map([["N00000000H0002", "N00000000H0001"]]);
  const bureau = pbocG2Bureau({ registries: { organisations, providers: new Set(["N00000000H0001"]) } });
  const branch = month("2024-02", { "B.MngmtOrgCode": "N00000000H0002" });
  const stranger = month("2024-03", { "B.MngmtOrgCode": "N00000000H0003" });
  expect(codes(receive(bureau, fileOf([opened, branch, stranger], 1)))).toEqual([[], [], ["ABE003"]]);
  const unknown = pbocG2Bureau({ registries: { providers: new Set() } });
  expect(receive(unknown, plain).feedback?.flag).toBe("2");
});

it("forgets everything when it is cleared", () => {
  const bureau = pbocG2Bureau();
  const file = fileOf([opened, closed("2024-03")], 1);
  receive(bureau, file);
  bureau.clear();
  expect(receive(bureau, file)).toMatchObject({ repeated: false, feedback: { flag: "1" } });
});

function codes({ outcomes }: LoadedFile): (string | undefined)[][] {
  return outcomes.map(({ refusedBy }) => refusedBy.map(({ feedbackCode }) => feedbackCode));
}

function withText(change: (all: string) => string, name: string = plain.name): SubmittedFile {
  const bytes = Buffer.from(change(text), "utf8");
  if (name.endsWith(".enc")) return { name, bytes: packFile(bytes, "enc", KEY) };
  return { name, bytes: name.endsWith(".zip") ? gzipSync(bytes) : bytes };
}

function withBytes(bytes: Uint8Array): SubmittedFile {
  return { ...plain, bytes };
}
