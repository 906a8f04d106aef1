import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { encodeReport, packFile } from "../../profiles/pboc-g2/file/encode-report.js";
import { readFeedback } from "../../profiles/pboc-g2/file/feedback-file.js";
import { BASE_RECORDS, OTHER_ID_NUMBER, PROVIDER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import { type Changes, mutate } from "../../profiles/pboc-g2/rules/testing/mutate.js";
import { UsageError } from "../usage-error.js";
import { type ValidateOptions, validate } from "../validate.js";

const NAME = `${PROVIDER}2024021621000010`;
const KEY = "00112233445566778899aabbccddeeff";
const RIGHT = record({});
const WRONG = record({ "B.AcctCode": `${PROVIDER}LN0002`, "H.TotOverd": "1" });
const HEADER = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: PROVIDER,
  createdAt: "2024-02-16T09:30:00",
  count: 2,
};
const MIXED = encodeReport(HEADER, [RIGHT, WRONG]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-validate-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("exit codes", () => {
  test("0 for a right record, 1 for a wrong one, 2 where something cannot be read, 1 before 2", async () => {
    const right = put("right.xml", RIGHT);
    const wrong = put("wrong.xml", WRONG);
    expect((await run([right])).code).toBe(0);
    expect((await run([wrong])).code).toBe(1);
    expect((await run([right, join(folder, "nowhere.txt")])).code).toBe(2);
    expect((await run([join(folder, "nowhere.txt"), wrong])).code).toBe(1);
  });

  test("a warning alone is conformant", async () => {
    const { code, out } = await run([put("warned.xml", record({ "H.ActRpyAmt": "1098" }))]);
    expect([code, out.includes("SHOULD  NF6")]).toEqual([0, true]);
  });

  test("a folder without message files judged nothing, is not green, and is named", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "readme.md"), "Nothing to judge.");
    const { code, out } = await run([empty]);
    expect([code, out.includes(`${empty}\n  There is no message file below this folder`)]).toEqual([2, true]);
  });
});

describe("inputs", () => {
  test("what breaks while it is read is told, and the next input is judged", async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield MIXED.subarray(0, 60);
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
    };
    const { code, out } = await run(["-", put("right.xml", RIGHT)], {}, {}, broken);
    expect([code, out.includes("could not be read"), out.includes("1 record(s)")]).toEqual([2, true, true]);
  });

  test("every form of one file gives the same findings", async () => {
    const packed = put(`${NAME}.txt.zip`, packFile(MIXED, "txt.zip"));
    const sealed = put(`${NAME}.enc`, packFile(MIXED, "enc", { mode: "ecb", key: KEY }));
    const plain = put(`${NAME}.txt`, MIXED);
    const options = { format: "ndjson", sm4KeyEnv: "K", sm4Mode: "ecb" } as const;
    const all = await Promise.all([plain, packed, sealed].map((path) => run([path], options, { K: KEY })));
    const rules = all.map(({ out }) => findings(out).map((found) => [found["rule"], found["line"]]));
    expect(rules).toEqual([[["I2100H07", 3]], [["I2100H07", 3]], [["I2100H07", 3]]]);
  });

  test("an encrypted file without a key is not read, and the others are", async () => {
    const sealed = put(`${NAME}.enc`, packFile(MIXED, "enc", { mode: "ecb", key: KEY }));
    const { code, out } = await run([sealed, put("right.xml", RIGHT)]);
    expect([code, out.includes("--sm4-key-env")]).toEqual([2, true]);
    expect(out).toContain("2 input(s), 1 record(s)");
  });

  test("folders are read through, symbolic links are not followed", async () => {
    const deep = join(folder, "tree", "a", "b");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "wrong.xml"), WRONG);
    writeFileSync(join(deep, "notes.md"), "x");
    symlinkSync(folder, join(deep, "round"));
    symlinkSync("/etc/hostname", join(deep, "outside.txt"));
    const { code, out } = await run([join(folder, "tree")]);
    expect(code).toBe(1);
    expect(out).toContain("not followed");
    expect(out).toContain("3 input(s), 1 record(s): 1 MUST");
  });

  test("pipes, sockets and devices are told in a line each, and none is waited for", async () => {
    const odd = join(folder, "odd");
    mkdirSync(odd);
    execFileSync("mkfifo", [join(odd, "a.txt"), join(odd, "feed")]);
    const server = createServer().listen(join(odd, "s.txt"));
    await once(server, "listening");
    try {
      const { code, out } = await run([odd, join(odd, "feed"), join(odd, "s.txt"), "/dev/null"], { format: "ndjson" });
      const told = items(out).map((item) => [item["file"], String(item["reason"]).replace(/ and was not .*/, "")]);
      expect(told.slice(0, -1)).toEqual([
        [join(odd, "a.txt"), "This is a named pipe"],
        [join(odd, "feed"), "This is a named pipe"],
        [join(odd, "s.txt"), "This is a socket"],
        [join(odd, "feed"), "This is a named pipe"],
        [join(odd, "s.txt"), "This is a socket"],
        ["/dev/null", "This is a character device"],
      ]);
      expect(code).toBe(2);
    } finally {
      server.close();
    }
  });

  test("standard input is judged without a name unless one is given", async () => {
    const { code, out } = await run(["-"], {}, {}, MIXED);
    expect([code, out.includes("F0000201"), out.includes("I2100H07")]).toEqual([1, false, true]);
    const named = await run(["-"], { stdinName: "x.txt" }, {}, MIXED);
    expect(named.out).toContain("F0000201");
  });

  test("feedback and templates are said to be what they are", async () => {
    const feedback = put("fb.xml", "<Document><FbInf><ErrRecId>2</ErrRecId></FbInf></Document>");
    const template = put("t.xml", "<AcctCredSgmt><Mcc>#{mcc}</Mcc></AcctCredSgmt>");
    const { code, out } = await run([feedback, template]);
    expect([code, out.includes("feedback of the bureau"), out.includes("placeholders")]).toEqual([2, true, true]);
  });

  test("a name with ../ is a wrong name and nothing more", async () => {
    const { code, out } = await run(["-"], { stdinName: "../../etc/passwd" }, {}, MIXED);
    expect([code, out.includes("F0000201")]).toEqual([1, true]);
  });
});

describe("what is shown", () => {
  test("personal data is masked and escape sequences are made harmless", async () => {
    const path = put("hostile.xml", record({ "B.IDNum": "999999199001010017", "H.AcctBal": "\u001b[31m5\u202e" }));
    const { out } = await run([path]);
    expect(out).not.toContain("999999199001010017");
    for (const character of ["\u001b", "\u202e"]) expect(out.includes(character)).toBe(false);
  });

  test("account and number of a responsible party are masked in every format", async () => {
    const party = {
      InfoIDType: "1",
      ArlpName: "示例丁",
      ArlpCertType: "10",
      ArlpCertNum: `${OTHER_ID_NUMBER.slice(0, 17)}8`,
    };
    const group = { ...party, ArlpType: "1", ArlpAmt: "", WartySign: "", MaxGuarMcc: "" };
    const path = put("party.xml", record({ D: { RltRepymtNm: "1", RltRepymtInf: [group] } }));
    for (const format of ["pretty", "json", "ndjson"] as const) {
      const { out, code } = await run([path], { format });
      expect(code).toBe(1);
      expect(out).toContain("I0000401");
      expect(out).not.toContain(party.ArlpCertNum);
      expect(out).not.toContain(`${PROVIDER}LN0001`);
    }
  });

  test("json is one document", async () => {
    const { out } = await run([put("wrong.xml", WRONG)], { format: "json" });
    expect(JSON.parse(out)).toMatchObject({
      items: [{ type: "finding", rule: "I2100H07", feedbackCode: "BLE017", received: "1" }, { type: "input" }],
      summary: { must: 1, records: 1 },
    });
  });

  test("Chinese", async () => {
    const { out } = await run([put("wrong.xml", WRONG)], { lang: "zh" });
    expect(out).toContain("当前还款状态为正常时须为0");
  });
});

describe("--reveal", () => {
  test.each(["pretty", "json", "ndjson", "sarif"] as const)(
    "in %s shows what came, and says so first",
    async (format) => {
      const path = put("revealed.xml", record({ "B.IDNum": "999999199001010017", "H.AcctBal": "5\u202e" }));
      const { out } = await run([path], { format, reveal: true, confirmReveal: true });
      expect(out).toContain("999999199001010017");
      expect(out).toContain(`${PROVIDER}LN0001`);
      expect(out.indexOf("Personal data is shown")).toBeGreaterThan(-1);
      expect(out.indexOf("Personal data is shown")).toBeLessThan(out.indexOf("999999199001010017"));
      expect(out.includes("\u202e")).toBe(false);
    },
  );

  test("without a terminal needs a second flag", async () => {
    await expect(run([put("right.xml", RIGHT)], { reveal: true })).rejects.toThrow(UsageError);
  });
});

describe("feedback", () => {
  test("a partly wrong file is answered with flag 3, line and code, and the rejected record", async () => {
    const out = join(folder, "out");
    await run([put(`${NAME}.txt`, MIXED)], { format: "feedback", out });
    const made = readFeedback(readFileSync(join(out, `${NAME.slice(0, 29)}3.txt`)), { name: "x.txt" });
    expect(made.defects).toEqual([]);
    expect(made.header).toMatchObject({ flag: "3", accepted: 1, rejected: 1 });
    expect(made.records).toMatchObject([{ ErrRecId: "3", ErrInf: [{ FbCode: "BLE017", FbMsg: "TotOverd" }] }]);
    expect(Buffer.from(made.records[0]?.ErrRec ?? "", "base64").toString("utf8")).toBe(WRONG);
  });

  test("a wrong header is answered with flag 2, a wrong name or line end not at all", async () => {
    const out = join(folder, "out2");
    const header = Buffer.from(MIXED.toString("utf8").replace("A050", "A051"));
    await run([put(`${NAME}.txt`, header)], { format: "feedback", out });
    const made = readFeedback(readFileSync(join(out, `${NAME.slice(0, 29)}2.txt`)), { name: "x.txt" });
    expect(made.records).toMatchObject([{ ErrInf: [{ FbCode: "ABH005" }] }]);
    const { notes } = await run([put(`${NAME}.txt`, MIXED.subarray(0, -2))], { format: "feedback", out });
    expect(notes).toContain("ABF010 is not answered");
  });
});

describe("wrong use", () => {
  test.each<[string, Partial<ValidateOptions>, Record<string, string>]>([
    ["a key without a mode", { sm4KeyEnv: "K" }, { K: KEY }],
    ["a mode that needs an initialisation vector", { sm4KeyEnv: "K", sm4Mode: "cbc" }, { K: KEY }],
    ["a variable that is not set", { sm4KeyEnv: "K", sm4Mode: "ecb" }, {}],
    ["a key that is none", { sm4KeyEnv: "K", sm4Mode: "ecb" }, { K: "secret" }],
    ["a registry that is not there", { registry: "/nowhere.json" }, {}],
  ])("%s", async (_, options, environment) => {
    await expect(run(["x"], options, environment)).rejects.toThrow(UsageError);
  });
});

async function run(
  paths: readonly string[],
  options: Partial<ValidateOptions> = {},
  environment: Record<string, string> = {},
  input: Uint8Array | (() => AsyncIterable<Uint8Array>) = new Uint8Array(),
): Promise<{ code: number; out: string; notes: string }> {
  let out = "";
  let notes = "";
  const code = await validate(
    paths,
    { format: "pretty", lang: "en", ...options },
    {
      environment,
      stdin: typeof input === "function" ? input : () => Readable.from([input]),
      write: (text) => {
        out += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      },
      note: (text) => {
        notes += text;
      },
      now: () => "2024-02-16T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return { code, out, notes };
}

function findings(out: string): Record<string, unknown>[] {
  return items(out).filter((item) => item["type"] === "finding");
}

function items(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function record(changes: Changes): string {
  return encodeRecord("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes));
}
