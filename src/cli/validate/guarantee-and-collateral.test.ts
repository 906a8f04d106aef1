import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { validate } from "../validate.js";

const FOLDER = "fixtures/pboc-g2/messages";
const FILES = ["N00000000H00012024050723000010.txt", "N00000000H00012024060451000010.txt"].map(
  (name) => `${FOLDER}/${name}`,
);
const RECORDS = readdirSync(FOLDER).filter((name) => /^(?:23[0-4]|51[014])-/.test(name));

test("records about guarantees and collateral are judged, and right ones pass", async () => {
  const { code, out } = await run([...FILES, ...RECORDS.map((name) => `${FOLDER}/${name}`)]);
  expect(RECORDS.length).toBeGreaterThan(19);
  expect(out).toContain(`${RECORDS.length + 2} input(s), ${RECORDS.length + 4} record(s)`);
  expect([code, out.includes("not covered")]).toEqual([0, false]);
});

describe("a wrong record is told with rule, feedback code and place; keys, things and people are masked", () => {
  const given = read("230-code10-guarantee");
  const prolonged = read("230-code50-prolonged-and-secured");
  const corrected = read("232-segment-b-corrected");
  const mortgage = read("510-code10-mortgage");
  const pledge = read("510-code10-pledge");

  test.each<[string, string, readonly string[]]>([
    [
      "nothing guaranteed at the opening",
      given.replace(/<GuarRltRepymtInfSgmt>.*<\/GuarRltRepymtInfSgmt>/, ""),
      ["R2300101", "BAR000", "GuarRltRepymtInfSgmt"],
    ],
    ["a code 50 told as 40", prolonged.replace(">50<", ">40<"), ["R2300107", "BAR003", "GuarRltRepymtInfSgmt"]],
    [
      "an amount under code 50",
      prolonged.replace("</GuarAcctBsInfSgmt>", `</GuarAcctBsInfSgmt>${segment(given, "GuarRltRepymtInfSgmt")}`),
      ["R2300108", "BAR009", "GuarRltRepymtInfSgmt"],
    ],
    [
      "a counter-guarantor without contract",
      prolonged.replace("N00000000H0001CG20240603000001", ""),
      ["I2300E03", "BAE007", "RltRepymtInfSgmt.RltRepymtInf[1].MaxGuarMcc"],
    ],
    [
      "the debtor as counter-guarantor",
      prolonged.replace("999999199102020029", "999999199001010016"),
      ["I2300A02", "BAE004", "RltRepymtInfSgmt.RltRepymtInf[1].ArlpCertNum"],
    ],
    [
      "a name that is too long",
      prolonged.replace("示例乙", "示例乙".repeat(11)),
      ["I0000201", "ABE001", "RltRepymtInfSgmt.RltRepymtInf[1].ArlpName"],
    ],
    [
      "a number of the contract that is too long",
      prolonged.replace("示例担字", "示例担字".repeat(20)),
      ["I0000201", "ABE001", "GuarAcctBsInfSgmt.CtrctTxtCd"],
    ],
    [
      "a whole segment B in a correction",
      corrected.replace("<Name>", "<AcctCode>N00000000H0001GU20240115000001</AcctCode><Name>"),
      ["R2320105", "BMR212", "MdfcSgmt.GuarAcctBsSgmt"],
    ],
    [
      "a mortgage told as pledge",
      mortgage.replace("<GuarType>1", "<GuarType>2"),
      ["R5100102", "BPR001", "CltalInfSgmt"],
    ],
    [
      "the debtor as another debtor",
      mortgage.replace(">999999199102020029<", ">999999199001010016<"),
      ["I5100A01", "BPE008", "ComRecInfSgmt.OtrRec[1].GuarCertNum"],
    ],
    [
      "a title that is too long",
      mortgage.replace("示例房权证", "示例房权证".repeat(9)),
      ["I0000201", "ABE001", "MotgaProptInfSgmt.PleInf[1].PleCertID"],
    ],
    [
      "a company as a person",
      pledge.replace("<Ippc>2", "<Ippc>1"),
      ["I0000201", "ABE001", "CltalInfSgmt.ImpInf[2].PawnCertType"],
    ],
    [
      "a company's number with a wrong check character",
      pledge.replace("000000019", "000000018"),
      ["I0000401", "ABE004", "CltalInfSgmt.ImpInf[2].PawnCertNum"],
    ],
  ])("%s", async (_, text, expected) => {
    const { code, out } = await run(["-"], text);
    expect(code).toBe(1);
    for (const part of expected) expect(out).toContain(part);
    expect(out).not.toMatch(/示例|99999919|00000001[89]|(?:GU|CG|CC)2024/);
  });
});

test("in a file: the same key and day twice, a key of another provider, a header of another type", async () => {
  for (const file of FILES) {
    const [header = "", first = "", second = ""] = readFileSync(file, "utf8").split("\r\n");
    const made = (lines: readonly string[], head: string = header): string => [head, ...lines, ""].join("\r\n");
    expect((await run(["-"], made([first, second]))).code).toBe(0);
    expect((await run(["-"], made([first, first]))).out).toContain("R0000201");
    const foreign = second.replace(/Code>N0/, "Code>X0");
    expect((await run(["-"], made([first, foreign]))).out).toContain("I0001301");
    expect((await run(["-"], made([first, second], header.replace(/^A050.../, "A050210")))).out).toContain("R0000101");
  }
});

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}.xml`, "utf8");
}

function segment(line: string, tag: string): string {
  return new RegExp(`<${tag}>.*</${tag}>`).exec(line)?.[0] ?? "";
}

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
