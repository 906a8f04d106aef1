import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { validate } from "../validate.js";

const FOLDER = "fixtures/pboc-g2/messages";
const FILE = `${FOLDER}/N00000000H00012024060422000010.txt`;
const RECORDS = readdirSync(FOLDER).filter((name) => /^22[0-4]-/.test(name));

test("records about credit agreements are judged, and right ones pass", async () => {
  const { code, out } = await run([FILE, ...RECORDS.map((name) => `${FOLDER}/${name}`)]);
  expect(RECORDS.length).toBeGreaterThan(8);
  expect(out).toContain(`${RECORDS.length + 1} input(s), ${RECORDS.length + 2} record(s)`);
  expect([code, out.includes("not covered")]).toEqual([0, false]);
});

describe("a wrong record is told with rule, feedback code and place; agreement, cap and people are masked", () => {
  const granted = readFileSync(`${FOLDER}/220-code10-line-granted.xml`, "utf8");
  const raised = readFileSync(`${FOLDER}/220-code30-raised-with-joint-holders.xml`, "utf8");
  const corrected = readFileSync(`${FOLDER}/222-segment-b-corrected.xml`, "utf8");

  test.each<[string, string, readonly string[]]>([
    ["no line", granted.replace(/<CreditLimSgmt>.*<\/CreditLimSgmt>/, ""), ["R2200101", "BCR000", "CreditLimSgmt"]],
    [
      "a line that ends before it begins",
      granted.replace("<ConExpDate>2025", "<ConExpDate>2023"),
      ["I2200D01", "BCE000", "CreditLimSgmt.ConEffDate"],
    ],
    [
      "a cap without its code",
      raised.replace(/<CreditRestCode>.*<\/CreditRestCode>/, ""),
      ["I2200D02", "BCE004", "CreditLimSgmt.CreditRestCode"],
    ],
    [
      "the holder as joint holder",
      raised.replace("999999199102020029", "999999199001010016"),
      ["I2200A01", "BCE003", "CtrctCertRelSgmt.CtrctCertRel[1].CertRelIDNum"],
    ],
    [
      "a name that is too long",
      raised.replace("示例乙", "示例乙".repeat(11)),
      ["I0000201", "ABE001", "CtrctCertRelSgmt.CtrctCertRel[1].CertRelName"],
    ],
    [
      "a whole segment B in a correction",
      corrected.replace("<Name>", "<ContractCode>N00000000H0001CL20240110000001</ContractCode><Name>"),
      ["R2220103", "BMR105", "MdfcSgmt.CtrctBsSgmt"],
    ],
  ])("%s", async (_, text, expected) => {
    const { code, out } = await run(["-"], text);
    expect(code).toBe(1);
    for (const part of expected) expect(out).toContain(part);
    expect(out).not.toMatch(/示例|99999919|CL2024|CAP0001/);
  });
});

test("in a file: the key's prefix, the same agreement and day twice, a header of another type", async () => {
  const [header = "", first = "", second = ""] = readFileSync(FILE, "utf8").split("\r\n");
  const file = (lines: readonly string[], head: string = header): string => [head, ...lines, ""].join("\r\n");
  expect((await run(["-"], file([first, first]))).out).toContain("R0000201");
  const foreign = second.replace("<CreditRestCode>N0", "<CreditRestCode>X0");
  const prefixed = await run(["-"], file([first, foreign]));
  expect(prefixed.out).toMatch(/I0001301[\s\S]*CreditLimSgmt\.CreditRestCode/);
  expect(prefixed.out).not.toContain("CAP0001");
  expect((await run(["-"], file([first, second], header.replace("A050220", "A050210")))).out).toContain("R0000101");
});

async function run(paths: readonly string[], input: string = ""): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await validate(
    paths,
    { format: "pretty", lang: "en" },
    {
      environment: {},
      stdin: () => Readable.from([Buffer.from(input)]),
      write: (text) => {
        out += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      },
      note: () => {},
      now: () => "2025-06-01T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return { code, out };
}
