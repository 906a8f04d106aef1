import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { validate } from "../validate.js";

const FOLDER = "fixtures/pboc-g2/messages";
const FILE = `${FOLDER}/N00000000H00012024060411000010.txt`;
const RECORDS = readdirSync(FOLDER).filter((name) => /^1[1-4][04]-/.test(name));

test("records about persons are judged in full, and right ones pass", async () => {
  const { code, out } = await run([FILE, ...RECORDS.map((name) => `${FOLDER}/${name}`)]);
  expect(new Set(RECORDS.map((name) => name.slice(0, 3))).size).toBe(6);
  expect(out).toContain(`${RECORDS.length + 1} input(s), ${RECORDS.length + 2} record(s)`);
  expect([code, /not covered|judged in part/.test(out)]).toEqual([0, false]);
});

describe("a wrong record is told with rule, feedback code and place; nothing of the person is shown", () => {
  const person = read("110-code10-employed-and-married.xml");
  const family = read("120-spouse.xml");
  const validity = read("130-id-validity.xml");
  const link = read("140-two-documents.xml");

  test.each<[string, string, readonly string[]]>([
    ["a segment too few", person.replace(/<EduInfSgmt>.*<\/EduInfSgmt>/, ""), ["R1100101", "BBR000", "EduInfSgmt"]],
    ["a soldier with an employer", person.replace("<EmpStatus>21", "<EmpStatus>37"), ["S1100101", "BBD000"]],
    ["a spouse of nobody", person.replace("<MariStatus>21", "<MariStatus>40"), ["S1100102", "BBD001"]],
    ["one's own spouse", person.replaceAll("999999199102020029", "999999199001010016"), ["I1100A02", "BBD003"]],
    ["a telephone with a dash", person.replace("13800000000", "138-0000-0000"), ["I0000201", "FcsInfSgmt.CellPhone"]],
    ["another birthday", person.replace("<DOB>1990-01-01", "<DOB>1990-10-01"), ["NF31", "FcsInfSgmt.DOB"]],
    ["one person as two", family.replace("999999199102020029", "999999199001010016"), ["I1200B01", "BFE000"]],
    ["no end of validity", validity.replace(/<IDDueDate>.*<\/IDDueDate>/, ""), ["S0000101", "ABD000", "IDDueDate"]],
    [
      "a link to itself",
      link.replace("<OthIDType>2", "<OthIDType>10").replace("CHN000000001", "999999199001010016"),
      ["I1400B01", "BPE000"],
    ],
  ])("%s", async (name, text, expected) => {
    const { code, out } = await run(["-"], text);
    expect(code).toBe(name === "another birthday" ? 0 : 1);
    for (const part of expected) expect(out).toContain(part);
    expect(out).not.toMatch(/示例|99999919|138-?0000|jia@|1990-/);
  });
});

test("in a file: a first report under template 90 may leave segments out", async () => {
  const [header = "", first = "", second = ""] = readFileSync(FILE, "utf8").split("\r\n");
  const short = first.replace(/<EduInfSgmt>.*<\/EduInfSgmt>/, "");
  const file = (head: string): string => [head, short, second, ""].join("\r\n");
  expect((await run(["-"], file(header))).out).toContain("R1100101");
  expect((await run(["-"], file(header.replace("2.0.010", "2.0.090")))).code).toBe(0);
});

test("in a file: the same person and day twice", async () => {
  const [header = "", first = ""] = readFileSync(FILE, "utf8").split("\r\n");
  expect((await run(["-"], [header, first, first, ""].join("\r\n"))).out).toContain("R0000201");
});

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, "utf8");
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
      now: () => "2024-06-05T12:00:00",
      terminal: { isTty: false, ask: async () => "" },
    },
  );
  return { code, out };
}
